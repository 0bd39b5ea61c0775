"""A thousand random events on the real window; `python tests/random_events.py` does as many as one has time for."""

import pytest
from random_user import User

from gdsim import app

EVENTS = 1000
# Seconds that the window may be held up: a freeze that anybody would notice, on whatever machine runs this beside other
# tests. How quick the window is on a quiet one is measured by hand.
LIMIT = 1.0


@pytest.mark.parametrize("seed", [1])
def test_a_thousand_random_events_break_nothing_and_hold_nothing_up(qtbot, tmp_path, seed):
    window = app.open_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    user = User(window, tmp_path, seed, range(EVENTS), LIMIT)
    user.run()
    assert not user.failures, "\n".join([f"seed {seed}", *user.failures])
