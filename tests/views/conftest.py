"""The whole window, for the tests that need it."""

import pytest
from PySide6.QtWidgets import QApplication
from whole_window import forget_changes

from gdsim import app
from gdsim.views.theme import NIGHT, base_font


@pytest.fixture(autouse=True)
def usual_type():
    """A large window's type does not reach the tests that come after it."""
    yield
    if QApplication.font() != base_font(NIGHT):
        QApplication.setFont(base_font(NIGHT))


@pytest.fixture
def window(qtbot):
    """Shown on the first experiment; closing it asks nothing."""
    window = app.open_window()
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    qtbot.waitExposed(window)
    yield window
    forget_changes(window)
    window.close()
