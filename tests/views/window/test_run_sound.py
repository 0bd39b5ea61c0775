"""The run's sound from the window: a file of the steps until the one in view; or why it cannot be played."""

import wave

from PySide6.QtWidgets import QLabel

from gdsim.simulation.sound import HELD, LONGEST_STEP

PATIENCE = 20000


def test_the_sound_of_the_steps_until_now_is_saved(window, qtbot, tmp_path):
    for _ in range(4):
        window.session.step()
    qtbot.waitUntil(lambda: window.snapshot.step == 4, timeout=PATIENCE)
    window.sound.write(tmp_path / "run.wav")
    with wave.open(str(tmp_path / "run.wav")) as file:
        assert abs(file.getnframes() / file.getframerate() - (5 * LONGEST_STEP + HELD)) < 0.01


def test_where_it_cannot_be_written_one_sentence_says_so(window, tmp_path):
    window.sound.write(tmp_path / "nowhere" / "run.wav")
    assert "run.wav" in window.filing.messages.findChild(QLabel).text()


def test_what_cannot_be_played_says_what_it_takes(window):
    (run,) = [action.menu() for action in window.menuBar().actions() if action.text() == "&Run"]
    (hear,) = [action for action in run.actions() if action.text().startswith("Hear the run")]
    assert hear.isEnabled() == window.sound.can_play
    assert ("needs Qt Multimedia" in hear.text()) != window.sound.can_play
