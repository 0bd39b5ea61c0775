"""The window's voice: hands sentences about the run to a screen reader, at a pace that is set."""

import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.spoken import Speech
from gdsim.views.running.in_words import names, told
from gdsim.views.toolkit.settings import is_on, settings

# What the settings call whether it speaks, and the seconds between two sentences …
SPEAKS, PACE = "speaks", "speech_pace"
# … which may be these: practised ears have a sentence in two.
PACES = (2, 5, 10, 30)
USUAL_PACE = 5


class Speaker(QObject):
    """Speaks while assistive technology listens, unless that is switched off."""

    def __init__(self, window):
        super().__init__(window)
        self._window = window
        self._speech = Speech(self._kept_pace())
        self._waiting = QTimer(self, singleShot=True)
        self._waiting.timeout.connect(self._speak)

    @property
    def is_on(self) -> bool:
        return is_on(SPEAKS, usual=True)

    @property
    def pace(self) -> int:
        """Seconds from one sentence to the next at least."""
        return self._speech.pace

    def switch(self, is_on: bool):
        """What is to be said is not said later."""
        settings().setValue(SPEAKS, is_on)
        self._waiting.stop()

    def set_pace(self, seconds: int):
        settings().setValue(PACE, seconds)
        self._speech.pace = seconds

    def show_snapshot(self, snapshot: Snapshot):
        """A run as it stands, at any rate."""
        if not QAccessible.isActive() or not self.is_on:
            return
        self._speech.hear(snapshot, names(snapshot))
        if not self._waiting.isActive():
            self._speak()

    def close(self):
        self._waiting.stop()

    def _speak(self):
        said = self._speech.say(time.monotonic())
        if said is not None:
            event = QAccessibleAnnouncementEvent(self._window, told(said))
            QAccessible.updateAccessibility(event)
        wait = self._speech.wait(time.monotonic())
        if wait is not None:
            self._waiting.start(round(1000 * wait) + 1)

    def _kept_pace(self):
        kept = str(settings().value(PACE))
        return int(kept) if kept in map(str, PACES) else USUAL_PACE
