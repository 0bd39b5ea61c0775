"""APNG, frame by frame (PNG specification, third edition, 2025): what changed is laid over the frame before."""

import io
import struct
import zlib

import numpy as np

from gdsim.export.frames import Changes, overlay
from gdsim.export.timing import ticks

SIGNATURE = b"\x89PNG\r\n\x1a\n"
# Pillow's PNG encoder: fast, as the second-best packing is hardly larger here.
COMPRESSION = 4
MILLISECONDS = 1000
KEEP, OVER = 0, 1  # how a frame is disposed of, and how it is blended


class ApngEncoder:
    """Takes frames in order and writes them as they come; loops for ever."""

    def __init__(self, file, size: tuple[int, int], fps: int, frames: int):
        self._file, self._fps, self._frames = file, fps, frames
        self._number = 0
        self._count = 0
        self._changes = Changes()
        file.write(SIGNATURE)
        self._chunk(b"IHDR", struct.pack(">IIBBBBB", *size, 8, 6, 0, 0, 0))
        self._chunk(b"acTL", struct.pack(">II", frames, 0))

    def add(self, frame: np.ndarray):
        part, (left, top, right, bottom) = self._changes.of(frame)
        place = (right - left, bottom - top, left, top)
        delay = (ticks(self._count, self._frames, self._fps, MILLISECONDS), MILLISECONDS)
        self._chunk(b"fcTL", self._next() + struct.pack(">IIIIHHBB", *place, *delay, KEEP, OVER))
        for data in _pixel_data(part):
            self._chunk(*((b"fdAT", self._next() + data) if self._count else (b"IDAT", data)))
        self._count += 1

    def finish(self):
        self._chunk(b"IEND", b"")

    def _next(self):
        self._number += 1
        return struct.pack(">I", self._number - 1)

    def _chunk(self, kind, data):
        self._file.write(struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data)))


def _pixel_data(pixels):
    """The contents of the IDAT chunks of the pixels as a PNG file."""
    packed = io.BytesIO()
    overlay(pixels).save(packed, "PNG", compress_level=COMPRESSION)
    packed = packed.getvalue()
    at = len(SIGNATURE)
    while at < len(packed):
        (length,) = struct.unpack_from(">I", packed, at)
        if packed[at + 4 : at + 8] == b"IDAT":
            yield packed[at + 8 : at + 8 + length]
        at += length + 12
