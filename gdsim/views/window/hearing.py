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


class Loudspeaker:
    """Takes samples as `pcm` gives them. Raises OSError where nothing plays them, ImportError without Qt Multimedia."""

    def __init__(self):
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

        form = QAudioFormat()
        form.setSampleRate(SAMPLE_RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull() or not device.isFormatSupported(form):
            raise OSError
        self._sink = QAudioSink(device, form)
        # Room for what is made ahead and an alarm, of two bytes a sample.
        self._sink.setBufferSize(2 * 4 * SAMPLE_RATE)
        self._stream = self._sink.start()
        if self._stream is None:
            raise OSError

    def write(self, data: bytes):
        self._stream.write(data)

    def close(self):
        self._sink.stop()


class Hearing(QObject):
    """Of the first racer. `open_output` gives what has `write` and `close` as a Loudspeaker has."""

    def __init__(self, window, open_output=Loudspeaker):
        super().__init__(window)
        self._window, self._open_output = window, open_output
        self._output = self._hum = self._snapshot = None
        self._began, self._made, self._step = 0.0, 0.0, 0
        self._feeding = QTimer(self, interval=round(1000 * PIECE), timerType=Qt.TimerType.PreciseTimer)
        self._feeding.timeout.connect(self._feed)
        self._closing = QTimer(self, singleShot=True)
        self._closing.timeout.connect(self.close)

    @property
    def is_on(self) -> bool:
        return is_on(HEARD, usual=False)

    def switch(self, is_on: bool):
        """For this and the next window; raises OSError or ImportError where nothing can be heard."""
        self.close()
        if is_on:
            self._open_output().close()
        settings().setValue(HEARD, is_on)

    def show_snapshot(self, snapshot: Snapshot):
        """A run as it stands; what can't be heard any more, since the loudspeaker was unplugged, is silent."""
        before, self._snapshot = self._snapshot, snapshot
        # All may be over by the first frame, or one step may have done it.
        diverges = _has_diverged(snapshot) and before is not None and before.step < snapshot.step
        sounds = snapshot.playing and not _has_diverged(snapshot)
        if (sounds or diverges) and not self._feeding.isActive() and self.is_on:
            self._begin()
        if self._feeding.isActive() and not sounds:
            self._end()

    def close(self):
        """Silence."""
        self._feeding.stop()
        self._closing.stop()
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
        self._began, self._made = time.monotonic(), 0.0
        self._feeding.start()
        self._feed()

    def _feed(self):
        elapsed = time.monotonic() - self._began
        # What was not made in time was a gap, and is not heard later.
        self._made = max(self._made, elapsed)
        while self._made < elapsed + LEAD:
            step, mapping = self._snapshot.step, self._window.source.landscape.mapping
            pitch = float(pitches_between(mapping.low, mapping.high, self._snapshot.loss[0]))
            self._output.write(pcm(self._hum.piece(pitch, step != self._step, PIECE)))
            self._step = step
            self._made += PIECE

    def _end(self):
        """The output is closed once all of it was heard."""
        self._feeding.stop()
        ending = self._hum.ending(_has_diverged(self._snapshot))
        self._output.write(pcm(ending))
        left = self._began + self._made - time.monotonic() + len(ending) / SAMPLE_RATE
        self._closing.start(round(1000 * (max(0.0, left) + LEAD)))


def _has_diverged(snapshot):
    return snapshot.outcomes[0].status is Status.DIVERGED
