"""Animated WebP, frame by frame (RFC 9649): what changed is laid over the frame before, without loss."""

import io
import struct

import numpy as np

from gdsim.export.frames import Changes, overlay
from gdsim.export.timing import ticks

MILLISECONDS = 1000
# libwebp's effort, of 0 to 6, and quality, which for lossless packing is effort as well.
METHOD, QUALITY = 1, 20
ANIMATION, ALPHA = 0x02, 0x10  # flags of the file
BLEND_OVER = 0x00  # of a frame: laid over, and left in place


class WebpEncoder:
    """Takes frames in order and writes them as they come; loops for ever."""

    def __init__(self, file, size: tuple[int, int], fps: int, frames: int):
        self._file, self._fps, self._frames = file, fps, frames
        self._count = 0
        # Places are counted in twos.
        self._changes = Changes(even=True)
        file.write(b"RIFF\0\0\0\0WEBP")
        width, height = (_three_bytes(side - 1) for side in size)
        self._chunk(b"VP8X", struct.pack("<I", ANIMATION | ALPHA) + width + height)
        # No background, no end of loops.
        self._chunk(b"ANIM", struct.pack("<IH", 0, 0))

    def add(self, frame: np.ndarray):
        part, (left, top, right, bottom) = self._changes.of(frame)
        place = [left // 2, top // 2, right - left - 1, bottom - top - 1, self._milliseconds()]
        header = b"".join(map(_three_bytes, place)) + bytes([BLEND_OVER])
        self._chunk(b"ANMF", header + _pixel_data(part))
        self._count += 1

    def finish(self):
        length = self._file.tell()
        self._file.seek(4)
        self._file.write(struct.pack("<I", length - 8))
        self._file.seek(length)

    def _milliseconds(self):
        return ticks(self._count, self._frames, self._fps, MILLISECONDS)

    def _chunk(self, kind, data):
        self._file.write(kind + struct.pack("<I", len(data)) + data + b"\0" * (len(data) % 2))


def _three_bytes(number):
    return struct.pack("<I", number)[:3]


def _pixel_data(pixels):
    """The pixels as a WebP file, without the file's headers: the picture's own chunk."""
    packed = io.BytesIO()
    overlay(pixels).save(packed, "WEBP", lossless=True, quality=QUALITY, method=METHOD)
    packed = packed.getvalue()
    at = 12
    while packed[at : at + 4] not in (b"VP8L", b"VP8 "):
        at += 8 + (struct.unpack_from("<I", packed, at + 4)[0] + 1) // 2 * 2
    return packed[at:]
