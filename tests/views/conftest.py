"""The whole window, for the tests that need it."""

import pytest
from whole_window import forget_changes

from gdsim import app


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
