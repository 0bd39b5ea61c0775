"""The status as it stands in the window."""

import pytest
from PySide6.QtWidgets import QApplication

from gdsim.views.status.view import StatusView
from gdsim.views.toolkit import theme as themes


@pytest.fixture
def view(qtbot):
    view = StatusView()
    qtbot.addWidget(view)
    themes.apply(QApplication.instance(), themes.NIGHT)
    view.set_theme(themes.NIGHT)
    view.show()
    return view
