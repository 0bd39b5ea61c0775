"""Which encoder writes which kind of file, and the file itself: whole under its name, or not there at all."""

import os
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

import numpy as np

from gdsim.experiment.files import IRREGULAR, ExperimentError, put_in_place, refusals
from gdsim.export import gif, video
from gdsim.export.apng import ApngEncoder
from gdsim.export.frames import picture
from gdsim.export.gif import GifEncoder
from gdsim.export.settings import ExportSettings
from gdsim.export.video import Mp4Encoder, WebmEncoder
from gdsim.export.webp import WebpEncoder
from gdsim.language import tr

# Of 0 to 9, for frames: half the time of the usual one, for a tenth more room.
COMPRESSION = 3
STILL_ENDINGS = (".png", ".svg", ".pdf")
# A run may be heard, too: see gdsim.simulation.sound.
SOUND_ENDING = ".wav"


class Encoder(Protocol):
    """Takes frames, see frames.py, in order; nothing but the frame before is kept in memory."""

    def add(self, frame: np.ndarray) -> None: ...

    def finish(self) -> None: ...


class FolderEncoder:
    """Numbered PNG files; `folder` stands where an animation's file would."""

    def __init__(self, folder: Path, size: tuple[int, int], fps: int, frames: int):
        self._folder, self._digits = folder, len(str(frames))
        self._count = 0

    def add(self, frame: np.ndarray):
        self._count += 1
        picture(frame).save(self._folder / f"frame-{self._count:0{self._digits}}.png", compress_level=COMPRESSION)

    def finish(self):
        """Nothing is left to be written."""


ANIMATIONS: dict[str, Callable[..., Encoder]] = {
    ".gif": GifEncoder,
    ".webp": WebpEncoder,
    ".apng": ApngEncoder,
    ".webm": WebmEncoder,
    ".mp4": Mp4Encoder,
    "": FolderEncoder,
}
# What raises ExperimentError for a size and frames a second that are not to be had.
CHECKS = {".gif": gif.check, ".webm": video.check, ".mp4": video.check}


def check_path(path) -> Path:
    """The path, once it is sure that its ending is known and that it can be written. Raises ExperimentError."""
    with refusals("write", path):
        path = Path(os.path.realpath(path))
        return _checked(path)


def _checked(path):
    ending = path.suffix.lower()
    if path.name.lower() in (*filter(None, ANIMATIONS), *STILL_ENDINGS, SOUND_ENDING):
        raise ExperimentError(
            tr("cannot write {path}: before {name} it takes a name").format(path=path, name=path.name)
        )
    if ending not in (*ANIMATIONS, *STILL_ENDINGS, SOUND_ENDING):
        known = ", ".join([*filter(None, ANIMATIONS), *STILL_ENDINGS, SOUND_ENDING])
        raise ExperimentError(
            tr("cannot export to {path}: the name of a file ends in {known}, that of a folder in none").format(
                path=path, known=known
            )
        )
    if not path.parent.is_dir():
        raise ExperimentError(
            tr("cannot write {path}: there is no folder {parent}").format(path=path, parent=path.parent)
        )
    if ending and path.exists() and not path.is_file():
        raise ExperimentError(tr("cannot write {path}: {irregular}").format(path=path, irregular=tr(IRREGULAR)))
    if not ending and path.exists() and (not path.is_dir() or any(path.iterdir())):
        raise ExperimentError(tr("cannot write {path}: it takes a new folder, or an empty one").format(path=path))
    return path


def check_settings(settings: ExportSettings, ending: str):
    """Raises ExperimentError where a file with this ending cannot hold what is chosen."""
    if settings.transparent and ending != ".png":
        raise ExperimentError(tr("only a .png can be transparent"))
    if settings.orbit and ending in STILL_ENDINGS:
        raise ExperimentError(tr("a {ending} is one picture: its camera cannot orbit").format(ending=ending))
    if ending in CHECKS:
        CHECKS[ending](settings.size, settings.fps)


@contextmanager
def encoding(path: Path, size: tuple[int, int], fps: int, frames: int):
    """An encoder for the ending of `path`, which must have been checked. Raises ExperimentError."""
    ending = path.suffix.lower()
    kind = ANIMATIONS[ending]
    if ending in CHECKS:
        CHECKS[ending](size, fps)
    with put_in_place(path) as temporary:
        if kind is FolderEncoder:
            temporary.mkdir()
            encoder = FolderEncoder(temporary, size, fps, frames)
            yield encoder
            encoder.finish()
            return
        with open(temporary, "wb") as file:
            encoder = kind(file, size, fps, frames)
            yield encoder
            encoder.finish()
