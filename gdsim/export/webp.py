"""Animated WebP, frame by frame (RFC 9649): what changed is laid over the frame before, without loss."""

import io
import struct

import numpy as np
from PIL import Image

from gdsim.experiment.files import ExperimentError
from gdsim.export.gif import bounds, changed_pixels

LARGEST_SIDE = 16384
# libwebp's effort, of 0 to 6, and quality, which for lossless packing is effort as well.
METHOD, QUALITY = 1, 20
ANIMATION, ALPHA = 0x02, 0x10  # flags of the file
BLEND_OVER = 0x00  # of a frame: laid over, and left in place


class WebpEncoder:
    """Takes frames (height, width, 3) of bytes in order and writes them as they come."""

    def __init__(self, file, size: tuple[int, int], fps: int, frames: int):
        if max(size) > LARGEST_SIDE:
            raise ExperimentError(f"a WebP has at most {LARGEST_SIDE} pixels in each direction")
        self._file, self._fps = file, fps
        self._count = 0
        self._before = None
        file.write(b"RIFF\0\0\0\0WEBP")
        width, height = (_three_bytes(side - 1) for side in size)
        self._chunk(b"VP8X", struct.pack("<I", ANIMATION | ALPHA) + width + height)
        # Background, and endless loops.
        self._chunk(b"ANIM", struct.pack("<IH", 0, 0))

    def add(self, frame: np.ndarray):
        changed = changed_pixels(frame, self._before)
        left, top, right, bottom = bounds(changed)
        # Places are counted in twos.
        left, top = left // 2 * 2, top // 2 * 2
        mask = changed[top:bottom, left:right, np.newaxis]
        part = np.concatenate([frame[top:bottom, left:right] * mask, np.uint8(255) * mask], axis=2, dtype=np.uint8)
        self._before = frame
        place = [left // 2, top // 2, right - left - 1, bottom - top - 1, self._delay()]
        header = b"".join(map(_three_bytes, place)) + bytes([BLEND_OVER])
        self._chunk(b"ANMF", header + _pixel_data(part))
        self._count += 1

    def finish(self):
        length = self._file.tell()
        self._file.seek(4)
        self._file.write(struct.pack("<I", length - 8))
        self._file.seek(length)

    def _delay(self):
        """Milliseconds, which add up to the right time."""
        return round(1000 * (self._count + 1) / self._fps) - round(1000 * self._count / self._fps)

    def _chunk(self, kind, data):
        self._file.write(kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2))


def _three_bytes(number):
    return struct.pack("<I", number)[:3]


def _pixel_data(pixels):
    """The picture's own chunk of pixels (height, width, 4) as a WebP file: what follows the file's headers."""
    packed = io.BytesIO()
    Image.fromarray(pixels, "RGBA").save(packed, "WEBP", lossless=True, quality=QUALITY, method=METHOD)
    packed = packed.getvalue()
    at = 12
    while packed[at : at + 4] not in (b"VP8L", b"VP8 "):
        at += 8 + (struct.unpack_from("<I", packed, at + 4)[0] + 1) // 2 * 2
    return packed[at:]
