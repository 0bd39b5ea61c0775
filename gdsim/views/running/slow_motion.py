"""Slow motion: one update of the weights, moment by moment, by the clock or by clicks."""

from PySide6.QtCore import QObject, QTimer, Signal

from gdsim.simulation.moments import Moment

# Milliseconds that each moment has: long enough to read its numbers aloud.
MOMENT_TIME = 1600


class SlowMotion(QObject):
    """Goes through the moments of the next step in turn; it is taken with the last of them, which adjusts the weights.

    `moment_changed` carries a Moment, or None when the whole step is seen again; `step_asked` asks for one step;
    `finished` says that the moments of the last one are over.
    """

    moment_changed = Signal(object)
    step_asked = Signal()
    finished = Signal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self._waits_for_clicks = False
        self._moments: tuple[Moment, ...] = ()
        self._place = 0
        self._running = False
        self._awaits_step = self._is_last = False
        self._timer = QTimer(self, interval=MOMENT_TIME, singleShot=True)
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
        """From now on; the moment that is seen has its whole time again when it need not wait any more."""
        self._waits_for_clicks = on
        self._set_timer()

    def start(self, moments: tuple[Moment, ...]):
        """Begins with the first of the next step's moments; each step has the same."""
        self._running, self._moments = True, moments
        self._go_to(0)

    def stop(self):
        """The whole step is seen; nothing moves any more."""
        self._running = self._awaits_step = False
        self._set_timer()
        self.moment_changed.emit(None)

    def show_step(self, is_last: bool = False):
        """The step that was asked for is taken: its last moment has come. After the `is_last` one there is no other."""
        if self._awaits_step:
            self._awaits_step, self._is_last = False, is_last
            self._go_to(len(self._moments) - 1)

    def go_on(self):
        """The next moment, or after the last one the next step: by the clock, or because somebody clicked."""
        if not self._running or self._awaits_step:
            return
        last = len(self._moments) - 1
        if self._place + 1 < last:
            self._go_to(self._place + 1)
        elif self._place < last:
            self._awaits_step = True
            self._set_timer()
            self.step_asked.emit()
        elif self._is_last:
            self.stop()
            self.finished.emit()
        else:
            self._go_to(0)

    def _go_to(self, place):
        self._place = place
        self._set_timer()
        self.moment_changed.emit(self._moments[place])

    def _set_timer(self):
        if self._running and not self._waits_for_clicks and not self._awaits_step:
            self._timer.start()
        else:
            self._timer.stop()
