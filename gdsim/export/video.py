"""WebM and MP4 through PyAV, which is an optional part of the program."""

import sys
from importlib.util import find_spec

import numpy as np

from gdsim.experiment.files import ExperimentError
from gdsim.export.timing import ticks
from gdsim.language import tr

HOW_TO_GET_IT = 'video needs PyAV: install it with  pip install "gdsim[video]"  or export to .gif, .webp or .apng'
# ITU-T H.273: the colours of high-definition video, and numbers from 16 to 235.
BT709, LIMITED_RANGE = 1, 1


def available() -> bool:
    """Whether PyAV is installed; it takes a second to load, which is left to what encodes."""
    return find_spec("av") is not None


def check(size: tuple[int, int], fps: int):
    """Raises ExperimentError for what a video cannot show, and where there is no encoder for it."""
    if not available():
        if hasattr(sys, "frozen"):
            # Nothing can be installed into it, and its encoders would bring their licence with them.
            raise ExperimentError(tr("this package of gdsim makes no videos: export to .gif, .webp or .apng"))
        raise ExperimentError(tr(HOW_TO_GET_IT))
    if size[0] % 2 or size[1] % 2:
        raise ExperimentError(
            tr("a video takes an even width and height, not {width}x{height}").format(width=size[0], height=size[1])
        )


class VideoEncoder:
    """Takes frames in order and writes them as they come."""

    container: str
    encoder: str
    options: dict[str, str]

    def __init__(self, file, size: tuple[int, int], fps: int, frames: int):
        import av

        self._av = av
        self._fps, self._frames = fps, frames
        self._count = 0
        self._container = av.open(file, "w", format=self.container)
        self._stream = stream = self._container.add_stream(self.encoder, rate=fps, options=self.options)
        stream.width, stream.height = size
        stream.pix_fmt = "yuv420p"
        # Said in the file, or players would guess the colours from the size.
        stream.codec_context.colorspace = BT709
        stream.codec_context.color_primaries = BT709
        stream.codec_context.color_trc = BT709
        stream.codec_context.color_range = LIMITED_RANGE

    def add(self, frame: np.ndarray):
        # In memory a pixel is blue, green, red.
        pixels = frame.view(np.uint8).reshape(*frame.shape, 4)
        picture = self._av.VideoFrame.from_ndarray(pixels, format="bgra")
        picture = picture.reformat(format="yuv420p", dst_colorspace="ITU709", dst_color_range="MPEG")
        # A video has no frames that stay longer than others.
        for _ in range(ticks(self._count, self._frames, self._fps, self._fps)):
            # Its place in time, which the encoder gives.
            picture.pts = None
            self._container.mux(self._stream.encode(picture))
        self._count += 1

    def finish(self):
        self._container.mux(self._stream.encode())
        self._container.close()


class WebmEncoder(VideoEncoder):
    """VP9 at a quality at which text stays sharp."""

    container, encoder = "webm", "libvpx-vp9"
    options = {"deadline": "realtime", "cpu-used": "7", "row-mt": "1", "crf": "20", "b:v": "0"}


class Mp4Encoder(VideoEncoder):
    """H.264 at a quality at which text stays sharp."""

    container, encoder = "mp4", "libx264"
    options = {"preset": "veryfast", "crf": "18"}
