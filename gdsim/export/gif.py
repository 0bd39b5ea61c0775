"""GIF, frame by frame: each has a palette of its own and holds only the pixels that have changed."""

import struct

import numpy as np
from PIL import GifImagePlugin, Image

from gdsim.experiment.files import ExperimentError

# Colours of a frame; one more number of the 256 stands for a pixel that stays as it was.
COLORS, UNCHANGED = 255, 255
# Frames a second that browsers show: a shorter delay is taken for a long one.
MOST_FPS = 50
HUNDREDTHS = 100


class GifEncoder:
    """Takes frames (height, width, 3) of bytes in order and writes them as they come."""

    def __init__(self, file, size: tuple[int, int], fps: int, frames: int):
        if fps > MOST_FPS:
            raise ExperimentError(f"fps takes at most {MOST_FPS} for a GIF, not {fps}")
        self._file, self._fps = file, fps
        self._count = 0
        self._before = None
        # No global palette; loops for ever.
        file.write(b"GIF89a" + struct.pack("<HHBBB", *size, 0, 0, 0))
        file.write(b"!\xff\x0bNETSCAPE2.0\x03\x01\x00\x00\x00")

    def add(self, frame: np.ndarray):
        changed = changed_pixels(frame, self._before)
        left, top, right, bottom = bounds(changed)
        part, mask = frame[top:bottom, left:right], changed[top:bottom, left:right]
        # What stays is painted in one of the colours that change, so that the palette spends none on it.
        filled = np.where(mask[..., np.newaxis], part, part[mask][0] if mask.any() else part[0, 0])
        indexed = Image.fromarray(filled).quantize(COLORS, Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
        palette = indexed.getpalette()[: 3 * COLORS]
        numbers = np.where(mask, np.asarray(indexed), UNCHANGED).astype(np.uint8)
        image = Image.fromarray(numbers, "P")
        image.putpalette(palette + [0] * (768 - len(palette)))
        for data in GifImagePlugin.getdata(
            image, (left, top), include_color_table=True, transparency=UNCHANGED, duration=self._delay(), disposal=1
        ):
            self._file.write(data)
        self._before = frame
        self._count += 1

    def finish(self):
        self._file.write(b";")

    def _delay(self):
        """Milliseconds, in whole hundredths of a second that add up to the right time."""
        ends = [round(HUNDREDTHS * (self._count + more) / self._fps) for more in (0, 1)]
        return 10 * (ends[1] - ends[0])


def changed_pixels(frame, before):
    """Which pixels (height, width) differ from the frame before; all of the first frame."""
    if before is None:
        return np.ones(frame.shape[:2], dtype=bool)
    return (frame != before).any(axis=-1)


def bounds(changed):
    """Left, top, right and bottom of the smallest box that holds what changed; one pixel where nothing did."""
    rows, columns = np.flatnonzero(changed.any(axis=1)), np.flatnonzero(changed.any(axis=0))
    if not rows.size:
        return 0, 0, 1, 1
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1
