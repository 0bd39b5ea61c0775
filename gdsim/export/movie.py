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
# To say how long all frames will take, and how much room, so many are made at so many places of the animation: the
# later ones have longer trails, and move less.
SAMPLED_FRAMES, SAMPLED_PLACES = 4, 3
# Frames that repeat one take an encoder so little time that more are needed to tell how much.
SAMPLED_REPEATS = 12


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
        """Where the racers pass on the way to the last frame, so that a plane along it, or through it, stands still."""
        if self.settings.look.plane is None or self.settings.look.plane.along not in ("path", "random"):
            return None
        return self._playback.snapshot(self.moments[-1].step).path

    def image(self, moment: Moment) -> QImage:
        """One frame."""
        return self._page.image(self._playback.snapshot(moment.step), moment.turned)

    def write(self, path, shown=None, progress: Callable[[int, int], None] = lambda painted, to_paint: None):
        """Writes an animation, or a folder of frames. Raises ExperimentError; whatever is raised, nothing is left.

        `progress` is told after each frame, and at the end, how many of how many are painted, for that is what takes
        the time; what it raises ends the export.
        """
        path, settings = check_path(path), self.settings
        shown = self.moments if shown is None else shown
        to_paint, painted = len(self._distinct(shown)), 0
        with encoding(path, settings.size, settings.fps, len(shown)) as encoder:
            thread = EncoderThread(encoder)
            try:
                before = frame = None
                for moment in shown:
                    # Eased, the first steps fill many frames each; they are painted once.
                    if before is None or before.step != moment.step or settings.orbit:
                        frame = from_qimage(self.image(moment))
                        painted += 1
                    before = moment
                    thread.add(frame)
                    progress(painted, to_paint)
                thread.finish()
                # Before it takes its place: the last frames may have taken long to pack.
                progress(painted, to_paint)
            except BaseException:
                thread.cancel()
                raise

    def estimate(self, ending: str, progress: Callable[[int, int], None] = lambda *_: None):
        """Seconds and bytes that all frames will take: the first one, and what some that are really made add to it."""
        distinct = self._distinct(self.moments)
        self.image(distinct[0])
        start = time.perf_counter()
        # What is painted once for all frames is painted anew.
        self.close()
        self._page = Page(self.settings, self._path())
        self.image(distinct[0])
        total = np.array([time.perf_counter() - start, 0.0])
        total += self._made(distinct[:1], ending, progress)
        added = [self._added(some, ending, progress) for some in _samples(distinct)]
        if added:
            total += (len(distinct) - 1) * np.mean(added, axis=0)
        repeated = len(self.moments) - len(distinct)
        if repeated:
            total += repeated * self._added([distinct[-1]] * (1 + SAMPLED_REPEATS), ending, progress)
        return float(total[0]), round(total[1])

    def _distinct(self, moments):
        """Those that are painted: where the camera stands still, only one of each step."""
        return moments if self.settings.orbit else list({moment.step: moment for moment in moments}.values())

    def _added(self, moments, ending, progress):
        """Seconds and bytes that each of some moments adds to the first of them, shape (2,)."""
        # Now, so that nothing is counted that was behind it.
        self.image(moments[0])
        first, all_of_them = (self._made(some, ending, progress) for some in (moments[:1], moments))
        return (all_of_them - first).clip(0.0) / (len(moments) - 1)

    def _made(self, moments, ending, progress):
        """Seconds and bytes that a file of some moments takes, shape (2,)."""
        with tempfile.TemporaryDirectory(prefix="gdsim-") as folder:
            path, start = Path(folder, "sample" + ending), time.perf_counter()
            self.write(path, moments, progress)
            return np.array([time.perf_counter() - start, _size(path)])

    def close(self):
        self._page.deleteLater()


def _samples(moments):
    """Neighbours among the moments, at several places of them; none of a single moment."""
    count = min(len(moments), 1 + SAMPLED_FRAMES)
    middles = (np.arange(SAMPLED_PLACES) + 0.5) / SAMPLED_PLACES
    firsts = np.unique((middles * (len(moments) - count)).round().astype(int)).tolist()
    return [moments[first : first + count] for first in firsts] if count > 1 else []


def _size(path: Path) -> int:
    """The bytes of a file, or of all files in a folder."""
    return sum(part.stat().st_size for part in path.iterdir()) if path.is_dir() else path.stat().st_size
