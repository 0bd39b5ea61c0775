"""Frames on their way into a file: painted here, packed in a thread of their own, a few in between."""

import queue
import threading
from collections.abc import Callable

import numpy as np

from gdsim.export.encoders import Encoder, check_path, encoding
from gdsim.export.frames import from_qimage
from gdsim.export.page import Page
from gdsim.export.playback import Playback
from gdsim.export.settings import ExportSettings, frame_steps

# Frames that wait for the encoder: enough to keep both sides busy, few enough to fit in memory at 4K.
MOST_WAITING = 4


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


def write_movie(
    playback: Playback,
    settings: ExportSettings,
    path,
    progress: Callable[[int, int], None] = lambda done, frames: None,
):
    """Writes an animation, or a folder of frames. Raises ExperimentError; whatever is raised, nothing is left.

    `progress` is told after each frame how many of how many are done; what it raises ends the export.
    """
    path = check_path(path)
    steps = frame_steps(settings, playback.last_step)
    page = Page(settings)
    with encoding(path, settings.size, settings.fps, len(steps)) as encoder:
        thread = EncoderThread(encoder)
        try:
            for index, step in enumerate(steps.tolist()):
                thread.add(from_qimage(page.image(playback.snapshot(step), index / len(steps))))
                progress(index + 1, len(steps))
            thread.finish()
        except BaseException:
            thread.cancel()
            raise
        finally:
            page.deleteLater()
