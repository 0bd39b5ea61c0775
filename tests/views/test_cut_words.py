"""At 1366 x 768 no word of the program's own is cut: what a label, button, tab or list has to say is to be read.

Texts of the user's may be as long as they like (names of columns and files, titles): where one is cut, the tooltip has
it whole.
"""

import json

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QTabBar,
    QToolTip,
)
from whole_window import forget_changes, settle

from gdsim import app
from gdsim.views.status.passage import Passage
from gdsim.views.toolkit.elided_box import ElidedBox
from gdsim.views.toolkit.elided_label import ElidedLabel

# The client area of a maximised window on the usual school laptop.
USUAL = (1366, 738)
# … and on a large screen, where type is larger.
LARGE = (1920, 1050)
# Pixels by which Qt may be off when it rounds the parts of a text.
ROUNDING = 1
EIGHT = [
    {"optimizer": name}
    for name in ("gradient-descent", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "qhadam")
]
THREE = [{"optimizer": "gradient-descent", "learning_rate": rate} for rate in (0.01, 0.1, 0.9)]
EXPERIMENTS = {
    "one racer": {"problem": {"type": "fit", "dataset": "house-prices"}},
    "three rates": {"problem": {"type": "fit", "dataset": "house-prices"}, "racers": THREE},
    "eight racers": {"problem": {"type": "fit", "dataset": "house-prices"}, "racers": EIGHT},
    "own formula": {"problem": {"type": "formula", "formula": "x**2 + 10*y**2"}},
    "terrain": {"problem": {"type": "terrain", "terrain": "himmelblau"}, "racers": [EIGHT[6], EIGHT[7]]},
    "penguins": {"problem": {"type": "fit", "dataset": "penguins"}, "batching": {"mode": "mini-batch", "size": 16}},
    "polynomial": {
        "problem": {"type": "fit", "dataset": "motorcycle-crash", "model": {"type": "polynomial", "degree": 12}},
        "batching": {"mode": "stochastic"},
    },
}


def opened(qtbot, tmp_path, experiment, size):
    path = tmp_path / "a.gdsim"
    path.write_text(json.dumps({"gdsim": 1, **experiment}))
    window = app.open_window(str(path))
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.resize(*size)
    window.show()
    qtbot.waitExposed(window)
    QApplication.processEvents()
    return window


def cut_texts(root):
    """What is seen of a window and does not have the room it needs, as (kind, text, tooltip)."""
    found = []
    for kind in (QLabel, QAbstractButton, QComboBox, QTabBar):
        for widget in root.findChildren(kind):
            if widget.isVisibleTo(root):
                found += [(kind.__name__, text, tip_of(widget)) for text in cut_in(widget)]
    return found


def tip_of(widget):
    """What is said to who rests the pointer on it."""
    place = widget.rect().center()
    QToolTip.hideText()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    text = QToolTip.text()
    QToolTip.hideText()
    return text


def cut_in(widget):
    metrics = widget.fontMetrics()
    if isinstance(widget, Passage):
        return [widget.text()] if widget.is_cut else []
    if isinstance(widget, ElidedLabel):
        return [widget.text()] if widget.shown not in (widget.text(), widget.shorter) else []
    if isinstance(widget, QLabel):
        if not widget.text() or widget.textFormat() is Qt.TextFormat.RichText:
            return []
        if widget.wordWrap():
            return [widget.text()] if widget.heightForWidth(widget.width()) > widget.height() + ROUNDING else []
        needed = max(map(metrics.horizontalAdvance, widget.text().splitlines() or [""]))
        return [widget.text()] if needed > widget.contentsRect().width() + ROUNDING else []
    if isinstance(widget, ElidedBox):
        return [widget.currentText()] if widget.shown != widget.currentText() else []
    if isinstance(widget, QComboBox):
        return [widget.currentText()] if widget.width() < widget.sizeHint().width() else []
    if isinstance(widget, QTabBar):
        rooms = (
            (widget.tabText(k), widget.tabRect(k).width()) for k in range(widget.count()) if widget.isTabVisible(k)
        )
        return [text for text, room in rooms if metrics.horizontalAdvance(text) > room]
    if isinstance(widget, QCheckBox) or not widget.text():
        return [widget.text()] if widget.width() < widget.sizeHint().width() else []
    return [widget.text()] if metrics.horizontalAdvance(widget.text().replace("&", "")) > widget.width() else []


def may_be_cut(window, text, tooltip):
    """The user's own texts, whole in the tooltip: names of columns and what is made of them."""
    problem = window.snapshot.problem
    names = [*problem.parameter_names]
    if problem.is_fit:
        names += [*problem.data.dataset.feature_names, problem.data.dataset.target_name]
    return any(name in text for name in names) and text in tooltip


def complaints(window):
    settle()
    # Amid a change of type nothing is painted.
    while not window.updatesEnabled():
        settle()
    return {text for text in cut_texts(window) if not may_be_cut(window, *text[1:])}


@pytest.mark.parametrize(
    ("name", "size", "is_expert"),
    [
        *((name, USUAL, False) for name in EXPERIMENTS),
        ("eight racers", LARGE, False),
        ("penguins", LARGE, False),
        ("one racer", USUAL, True),
        ("penguins", USUAL, True),
    ],
)
def test_no_word_is_cut(qtbot, tmp_path, name, size, is_expert):
    window = opened(qtbot, tmp_path, EXPERIMENTS[name], size)
    window._menus.wordings[is_expert].trigger()
    found = complaints(window)
    for index in range(window.columns.tabs.count()):
        window.columns.tabs.setCurrentIndex(index)
        found |= complaints(window)
    for _ in range(12):
        window.session.step()
    qtbot.waitUntil(lambda: window.snapshot.step == 12)
    found |= complaints(window)
    window._step_action.trigger()
    for index in range(window.columns.steps.count()):
        window.columns.steps.setCurrentIndex(index)
        found |= complaints(window)
    window.transport.slow.click()
    found |= complaints(window)
    forget_changes(window)
    window.close()
    assert found == set()
