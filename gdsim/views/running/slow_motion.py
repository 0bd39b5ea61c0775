"""Slow motion: one update of the weights, phase by phase, by the clock or by clicks."""

from PySide6.QtCore import QObject, QTimer, Signal

# Milliseconds that each phase is lit: long enough to read its numbers aloud.
PHASE_TIME = 1600
PHASES = 4
LAST_PHASE = PHASES - 1


class SlowMotion(QObject):
    """Lights the phases of the next step in turn; it is taken when the last one lights up, which adjusts the weights.

    `phase_changed` carries 0 … 3, or None when all are lit again; `step_asked` asks for one step; `finished` says that
    the phases of the last one are over.
    """

    phase_changed = Signal(object)
    step_asked = Signal()
    finished = Signal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._waits_for_clicks = False
        self._phase: int | None = None
        self._running = False
        self._awaits_step = self._is_last = False
        self._timer = QTimer(self, interval=PHASE_TIME, singleShot=True)
        self._timer.timeout.connect(self.go_on)

    @property
    def running(self) -> bool:
        return self._running

    @property
    def awaits_step(self) -> bool:
        """Whether a step was asked for that is not in view yet."""
        return self._awaits_step

    @property
    def waits(self) -> bool:
        """Whether it goes on when somebody says so, not by the clock."""
        return self._running and self._waits_for_clicks

    def wait_for_clicks(self, on: bool):
        """From now on; the phase that is lit has its whole time again when it need not wait any more."""
        self._waits_for_clicks = on
        self._set_timer()

    def start(self):
        """Begins with the first phase of the next step."""
        self._running = True
        self._light(0)

    def stop(self):
        """All phases are lit; nothing moves any more."""
        self._running = self._awaits_step = False
        self._light(None)

    def show_step(self, is_last: bool = False):
        """The step that was asked for is taken: its last phase lights up. After the `is_last` one there is no other."""
        if self._awaits_step:
            self._awaits_step, self._is_last = False, is_last
            self._light(LAST_PHASE)

    def go_on(self):
        """The next phase, or after the last one the next step: by the clock, or because somebody clicked."""
        if not self._running or self._awaits_step:
            return
        if self._phase + 1 < LAST_PHASE:
            self._light(self._phase + 1)
        elif self._phase < LAST_PHASE:
            self._awaits_step = True
            self._set_timer()
            self.step_asked.emit()
        elif self._is_last:
            self.stop()
            self.finished.emit()
        else:
            self._light(0)

    def _light(self, phase):
        self._phase = phase
        self.phase_changed.emit(phase)
        self._set_timer()

    def _set_timer(self):
        if self._running and not self._waits_for_clicks and not self._awaits_step:
            self._timer.start()
        else:
            self._timer.stop()
