"""Slow motion: one update of the weights, phase by phase, by the clock or by clicks."""

from PySide6.QtCore import QObject, QTimer, Signal

# Milliseconds that each phase is lit: long enough to read its numbers aloud.
PHASE_TIME = 1600
PHASES = 4


class SlowMotion(QObject):
    """Lights the phases of the step in view in turn, then asks for the next step.

    `phase_changed` carries 0 … 3, or None when all are lit again; `step_asked` asks for one step.
    """

    phase_changed = Signal(object)
    step_asked = Signal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.waits_for_clicks = False
        self._phase: int | None = None
        self._running = False
        self._timer = QTimer(self, interval=PHASE_TIME, singleShot=True)
        self._timer.timeout.connect(self.go_on)

    @property
    def running(self) -> bool:
        return self._running

    def start(self):
        """Begins with the next step."""
        self._running = True
        self._ask()

    def stop(self):
        """All phases are lit; nothing moves any more."""
        self._running = False
        self._timer.stop()
        self._light(None)

    def show_step(self):
        """The step that was asked for is in view now: its first phase lights up."""
        if self._running and self._phase is None:
            self._light(0)

    def go_on(self):
        """The next phase, or after the last one the next step: by the clock, or because somebody clicked."""
        if not self._running or self._phase is None:
            return
        if self._phase + 1 < PHASES:
            self._light(self._phase + 1)
        else:
            self._ask()

    def _ask(self):
        self._timer.stop()
        self._phase = None
        self.step_asked.emit()

    def _light(self, phase):
        self._phase = phase
        self.phase_changed.emit(phase)
        if self._running and not self.waits_for_clicks:
            self._timer.start()
