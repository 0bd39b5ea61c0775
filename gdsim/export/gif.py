"""GIF, frame by frame: each has a palette of its own and holds only the pixels that have changed."""

import struct

import numpy as np
from PIL import GifImagePlugin, Image

from gdsim.experiment.files import ExperimentError
from gdsim.export.frames import Changes, picture
from gdsim.export.timing import ticks
from gdsim.language import tr

# Colours of a frame; one more number of the 256 stands for a pixel that stays as it was.
COLORS, UNCHANGED = 255, 255
PALETTE_BYTES = 768
# Frames a second that browsers show: a shorter delay is taken for a long one.
MOST_FPS = 50
HUNDREDTHS = 100


def check(size: tuple[int, int], fps: int):
    """Raises ExperimentError for what a GIF cannot show."""
    if fps > MOST_FPS:
        raise ExperimentError(
            tr("a GIF shows at most {most_fps} frames a second, not {fps}").format(most_fps=MOST_FPS, fps=fps)
        )


class GifEncoder:
    """Takes frames in order and writes them as they come; loops for ever."""

    def __init__(self, file, size: tuple[int, int], fps: int, frames: int):
        self._file, self._fps, self._frames = file, fps, frames
        self._count = 0
        self._changes = Changes()
        file.write(b"GIF89a" + struct.pack("<HHBBB", *size, 0, 0, 0))
        file.write(b"!\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00")

    def add(self, frame: np.ndarray):
        part, (left, top, _, _) = self._changes.of(frame)
        changed = part != 0
        # Only what changes is sorted into colours: that is quick, and the palette spends none on the rest.
        strip = part[changed][np.newaxis] if changed.any() else part[:1, :1]
        indexed = picture(strip).quantize(COLORS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        palette = indexed.getpalette()[: 3 * COLORS]
        numbers = np.full(part.shape, UNCHANGED, np.uint8)
        numbers[changed] = np.asarray(indexed)[0] if changed.any() else ()
        image = Image.frombytes("P", part.shape[::-1], numbers.tobytes())
        image.putpalette(palette + [0] * (PALETTE_BYTES - len(palette)))
        for data in GifImagePlugin.getdata(
            image, (left, top), include_color_table=True, transparency=UNCHANGED, duration=self._delay(), disposal=1
        ):
            self._file.write(data)
        self._count += 1

    def finish(self):
        self._file.write(b";")

    def _delay(self):
        """Milliseconds, in whole hundredths of a second."""
        return 10 * ticks(self._count, self._frames, self._fps, HUNDREDTHS)
