"""Frames on their way into a file: painted here, packed in a thread of their own, a few in between."""

import queue
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import numpy as np
from PySide6.QtGui import QImage

from gdsim.export.encoders import Encoder, check_path, encoding
from gdsim.export.frames import from_qimage
from gdsim.export.page import Page
from gdsim.export.playback import Playback
from gdsim.export.settings import ExportSettings, frame_steps

# Frames that wait for the encoder: enough to keep both sides busy, few enough to fit in memory at 4K.
MOST_WAITING = 4
# Frames made to say how long all will take, and how much room.
SAMPLED_FRAMES = 9


class EncoderThread:
    """Hands frames to an encoder without waiting for it; its failure is raised at the next frame, or at the end."""

    def __init__(self, encoder: Encoder):
        self._encoder = encoder
        self._frames = queue.Queue(MOST_WAITING)
        self._error: BaseException | None = None
        self._thread = threading.Thread(target=self._work, name="encoder")
        self._thread.start()

    def add(self, frame: np.ndarray):
        if self._error:
            raise self._error
        self._frames.put(frame)

    def finish(self):
        """Returns when the last frame is written."""
        self._end()
        if self._error:
            raise self._error

    def cancel(self):
        """Ends the thread; frames that still wait are dropped."""
        self._error = self._error or InterruptedError()
        self._end()

    def _end(self):
        self._frames.put(None)
        self._thread.join()

    def _work(self):
        # After a failure it goes on taking frames, so that nobody waits for room.
        while (frame := self._frames.get()) is not None:
            if self._error is None:
                try:
                    self._encoder.add(frame)
                except BaseException as error:
                    self._error = error


class Moment(NamedTuple):
    """What a frame stands for: a step, and the share of its round that an orbiting camera has done."""

    step: int
    turned: float


def moments(settings: ExportSettings, last_step: int) -> list[Moment]:
    """One for each frame of a run of so many steps."""
    steps = frame_steps(settings, last_step).tolist()
    return [Moment(step, index / len(steps)) for index, step in enumerate(steps)]


class Studio:
    """A run and the page it is shown on, for one choice of settings."""

    def __init__(self, playback: Playback, settings: ExportSettings):
        self._playback = playback
        self.settings = settings
        self.moments = moments(settings, playback.last_step)
        self._page = Page(settings, self._path())

    def _path(self):
        """Where the racers pass on the way to the last frame, (N, R, d), so that a plane along it stands still."""
        if self.settings.look.plane is None or not self.settings.look.plane.along_path:
            return None
        return self._playback.snapshot(self.moments[-1].step).path.values

    def image(self, moment: Moment) -> QImage:
        """One frame."""
        return self._page.image(self._playback.snapshot(moment.step), moment.turned)

    def write(self, path, shown=None, progress: Callable[[int, int], None] = lambda done, frames: None):
        """Writes an animation, or a folder of frames. Raises ExperimentError; whatever is raised, nothing is left.

        `progress` is told after each frame how many of how many are done; what it raises ends the export.
        """
        path, settings = check_path(path), self.settings
        shown = self.moments if shown is None else shown
        with encoding(path, settings.size, settings.fps, len(shown)) as encoder:
            thread = EncoderThread(encoder)
            try:
                before = frame = None
                for index, moment in enumerate(shown):
                    # Eased, the first steps fill many frames each; they are painted once.
                    if before is None or before.step != moment.step or settings.orbit:
                        frame = from_qimage(self.image(moment))
                    before = moment
                    thread.add(frame)
                    progress(index + 1, len(shown))
                thread.finish()
            except BaseException:
                thread.cancel()
                raise

    def estimate(self, ending: str, progress: Callable[[int, int], None] = lambda done, frames: None):
        """Seconds and bytes that all frames will take, from a few in the middle that are really made."""
        # A step that fills many frames costs hardly more than one.
        distinct = self.moments if self.settings.orbit else list({m.step: m for m in self.moments}.values())
        middle = max(0, len(distinct) // 2 - SAMPLED_FRAMES // 2)
        sample = distinct[middle : middle + SAMPLED_FRAMES]
        self.image(sample[0])
        made = []
        with tempfile.TemporaryDirectory(prefix="gdsim-") as folder:
            for name, some in (("first", sample[:1]), ("sample", sample)):
                path, start = Path(folder, name + ending), time.perf_counter()
                self.write(path, some, progress)
                made.append((time.perf_counter() - start, _size(path)))
        # What comes after the first frame grows with the number of distinct ones.
        share = (len(distinct) - 1) / max(1, len(sample) - 1)
        seconds, size = (first + share * (both - first) for first, both in zip(*made, strict=True))
        return seconds, round(size)

    def close(self):
        self._page.deleteLater()


def _size(path: Path) -> int:
    """The bytes of a file, or of all files in a folder."""
    return sum(part.stat().st_size for part in path.iterdir()) if path.is_dir() else path.stat().st_size
