"""The run is heard while it plays: as high as the ball stands on the surface, a tick a step."""

import time

from PySide6.QtCore import QObject, Qt, QTimer

from gdsim.core.outcome import Status
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.sound import MOST_TICKS, SAMPLE_RATE, Hum, pcm, pitches_between
from gdsim.views.toolkit.settings import is_on, settings

# What the settings call whether it is heard.
HEARD = "heard"
# Seconds of sound made at once: each has one tick at most.
PIECE = 1.0 / MOST_TICKS
# Seconds that sound is made ahead of what is heard: a frame may be late by so much before there is a gap.
LEAD = 0.15
# Seconds in which a loudspeaker that still has something to say takes nothing: then it was unplugged. One may begin a
# second and a half late.
UNPLUGGED = 3.0
# Bytes that may wait for room meanwhile: a second of sound.
WAITING = 2 * SAMPLE_RATE


class Loudspeaker:
    """Takes samples as `pcm` gives them. Raises OSError where nothing plays them, ImportError without Qt Multimedia."""

    def __init__(self):
        from PySide6.QtMultimedia import QAudio, QAudioFormat, QAudioSink, QMediaDevices

        form = QAudioFormat()
        form.setSampleRate(SAMPLE_RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull() or not device.isFormatSupported(form):
            raise OSError
        self._sink, self._active = QAudioSink(device, form), QAudio.State.ActiveState
        self._stream = self._sink.start()
        if self._stream is None:
            raise OSError

    def write(self, data: bytes) -> int:
        """Takes as many bytes from the beginning as there is room for, and says how many."""
        return max(0, self._stream.write(data))

    @property
    def is_silent(self) -> bool:
        """Whether all that was taken has been heard, or never will be."""
        return self._sink.state() is not self._active

    def close(self):
        self._sink.stop()


class Hearing(QObject):
    """Of the first racer. `open_output` gives what takes samples as a Loudspeaker does."""

    def __init__(self, window, open_output=Loudspeaker):
        super().__init__(window)
        self._window, self._open_output = window, open_output
        self._output = self._snapshot = None
        # While the run is heard; what it ended in may be heard a little longer.
        self._hum: Hum | None = None
        self._waiting = bytearray()
        self._began, self._made, self._taken, self._step = 0.0, 0.0, 0.0, 0
        # Once for each time that it plays.
        self._was_tried = False
        self._feeding = QTimer(self, interval=round(1000 * PIECE), timerType=Qt.TimerType.PreciseTimer)
        self._feeding.timeout.connect(self._feed)

    @property
    def is_on(self) -> bool:
        return is_on(HEARD, usual=False)

    def switch(self, is_on: bool):
        """For this and the next window; raises OSError or ImportError where nothing can be heard."""
        self.close()
        self._was_tried = False
        if is_on:
            self._open_output().close()
        settings().setValue(HEARD, is_on)

    def show_snapshot(self, snapshot: Snapshot):
        """A run as it stands; what can't be heard any more, since the loudspeaker was unplugged, is silent."""
        before, self._snapshot = self._snapshot, snapshot
        # All may be over by the first frame, or one step may have done it; steps that were gone to are no news.
        went_on = before is not None and before.recorded < snapshot.recorded
        diverges = went_on and _has_diverged(snapshot) and not _has_diverged(before)
        sounds = snapshot.playing and not _has_diverged(snapshot)
        if (sounds or diverges) and not self._was_tried and self.is_on:
            self._was_tried = True
            self._begin()
        if not sounds:
            self._was_tried = False
            self._end()

    def close(self):
        """Silence."""
        self._feeding.stop()
        self._hum = None
        self._waiting.clear()
        if self._output is not None:
            self._output.close()
            self._output = None

    def _begin(self):
        self.close()
        if self._window.source.landscape is None:
            return
        try:
            self._output = self._open_output()
        except (OSError, ImportError):
            return
        self._hum, self._step = Hum(), self._snapshot.step
        self._began = self._taken = time.monotonic()
        self._made = 0.0
        self._feeding.start()
        self._feed()

    def _feed(self):
        now = time.monotonic()
        if self._hum is not None:
            self._make(now - self._began)
        taken = self._output.write(bytes(self._waiting))
        del self._waiting[:taken]
        if taken or not self._waiting:
            self._taken = now
        # A loudspeaker may begin late, and so is closed only when it says that it is done.
        is_done = self._hum is None and not self._waiting and self._output.is_silent
        if is_done or now - self._taken > UNPLUGGED:
            self.close()

    def _make(self, elapsed):
        # What was not made in time was a gap, and is not heard later; nor is what nobody takes.
        self._made = max(self._made, elapsed)
        if len(self._waiting) > WAITING:
            return
        while self._made < elapsed + LEAD:
            step, mapping = self._snapshot.step, self._window.source.landscape.mapping
            pitch = float(pitches_between(mapping.low, mapping.high, self._snapshot.loss[0]))
            self._waiting += pcm(self._hum.piece(pitch, step != self._step, PIECE))
            self._step = step
            self._made += PIECE

    def _end(self):
        if self._hum is None:
            return
        self._waiting += pcm(self._hum.ending(_has_diverged(self._snapshot)))
        self._hum = None


def _has_diverged(snapshot):
    return snapshot.outcomes[0].status is Status.DIVERGED
