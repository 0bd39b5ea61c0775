"""A thousand random events on the real window; `python tests/random_events.py` does as many as one has time for."""

import os
import subprocess
import sys

import pytest
from random_user import User

from gdsim import app
from gdsim.language import ENGLISH
from gdsim.views.toolkit.language import speak

EVENTS = 1000
# Seconds that the window may be held up: a freeze that anybody would notice, on whatever machine runs this beside other
# tests. How quick the window is on a quiet one is measured by hand.
LIMIT = 1.0
# A button that goes while it is pressed, and memory that is written over when it is given back.
GOING = """
import shiboken6
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QPushButton
from random_acts import LEFT, PLAIN, click_on
application = QApplication([])
button = QPushButton(pressed=lambda: shiboken6.delete(button))
button.show()
click_on(button, LEFT, PLAIN, QPoint(5, 5))
print("went on")
"""


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


def test_a_click_ends_with_a_button_that_goes_amid_it():
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path), "MALLOC_PERTURB_": "165"}
    done = subprocess.run(
        [sys.executable, "-c", GOING], env=environment, capture_output=True, text=True, timeout=60, check=False
    )
    assert (done.returncode, done.stdout) == (0, "went on\n"), done.stderr
