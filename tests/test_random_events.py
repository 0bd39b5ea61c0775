"""A thousand random events on the real window; `python tests/random_events.py` does as many as one has time for."""

import pytest
from random_user import User

from gdsim import app
from gdsim.language import ENGLISH
from gdsim.views.toolkit.language import speak

EVENTS = 1000
# Seconds that the window may be held up: a freeze that anybody would notice, on whatever machine runs this beside other
# tests. How quick the window is on a quiet one is measured by hand.
LIMIT = 1.0


@pytest.mark.parametrize("seed", [1])
def test_a_thousand_random_events_break_nothing_and_hold_nothing_up(qtbot, tmp_path, seed):
    window = app.open_window()
    window.show()
    qtbot.waitExposed(window)
    place = app.Place(window)
    user = User(place, tmp_path, seed, range(EVENTS), LIMIT)
    try:
        user.run()
    finally:
        place.clear()
        place.window.deleteLater()
        speak(ENGLISH)
    assert not user.failures, "\n".join([f"seed {seed}", *user.failures])
