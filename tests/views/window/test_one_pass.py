"""A real window with two plots: how often it is painted for one change of both."""

import numpy as np
import pytest
from pyqtgraph import PlotCurveItem
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import NIGHT
from gdsim.views.window.one_pass import OnePass


class Count(QObject):
    def __init__(self, widget, kind):
        super().__init__(widget)
        self.kind, self.count = kind, 0
        widget.installEventFilter(self)

    def eventFilter(self, watched, event):
        self.count += event.type() == self.kind
        return False


@pytest.fixture
def window(qtbot):
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = QVBoxLayout(widget)
    widget.label, widget.plots, widget.curves = QLabel("0"), [Plot(), Plot()], []
    layout.addWidget(widget.label)
    for plot in widget.plots:
        plot.set_theme(NIGHT)
        widget.curves.append(PlotCurveItem())
        plot.add(widget.curves[-1], 1)
        layout.addWidget(plot)
    widget.resize(300, 400)
    with qtbot.waitExposed(widget):
        widget.show()
    for _ in range(5):
        QApplication.processEvents()
    return widget


def change(window, height):
    window.label.setText(str(height))
    for curve in window.curves:
        curve.setData(np.arange(2.0), np.array([0.0, height]))


def test_two_plots_and_a_label_are_painted_together(window):
    passes = Count(window, QEvent.Type.UpdateRequest)
    paints = [Count(plot.viewport(), QEvent.Type.Paint) for plot in window.plots]
    together = OnePass(window)
    for height in (0.3, 0.6, 0.9):
        with together:
            change(window, height)
        for _ in range(5):
            QApplication.processEvents()
    assert passes.count == 3
    assert [paint.count for paint in paints] == [3, 3]


def test_nothing_changed_is_nothing_painted(window):
    passes = Count(window, QEvent.Type.UpdateRequest)
    with OnePass(window):
        pass
    for _ in range(5):
        QApplication.processEvents()
    assert passes.count == 0
