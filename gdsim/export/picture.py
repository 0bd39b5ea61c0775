"""A picture or an animation of a run for who has neither a window nor a terminal: a notebook."""

from dataclasses import replace
from pathlib import Path
from typing import Any, Literal

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from gdsim.experiment.files import ExperimentError, quoted
from gdsim.experiment.problem import Problem
from gdsim.export.encoders import STILL_ENDINGS, check_settings
from gdsim.export.movie import Studio
from gdsim.export.offscreen import application
from gdsim.export.playback import Playback
from gdsim.export.settings import SIZES, Content, ExportSettings, frame_steps, usual_seconds
from gdsim.export.still import write_still
from gdsim.views.surface.look import read_look
from gdsim.views.toolkit.theme import THEMES


def draw(
    problem: Problem,
    steps: int,
    path: Path,
    *,
    what: Content,
    size: Literal["720p", "1080p", "4K", "square"] | tuple[int, int],
    theme: str,
    **chosen: Any,
) -> None:
    """Draws a run of so many steps into a file of a kind that `gdsim export` knows. Raises ExperimentError.

    `chosen` is what else ExportSettings take.
    """
    if theme not in THEMES:
        raise ExperimentError(f"theme takes one of {', '.join(THEMES)}, not {quoted(theme)}")
    settings = ExportSettings(
        content=what,
        size=_size(size),
        theme=THEMES[theme],
        look=read_look(problem.experiment.view.get("surface"), problem),
        kept=problem.experiment.view,
        **chosen,
    )
    check_settings(settings, path.suffix)
    frame_steps(replace(settings, seconds=None), steps)
    if QCoreApplication.instance() is not None and not isinstance(QCoreApplication.instance(), QApplication):
        raise ExperimentError("this process has a Qt application that cannot paint; start another one for pictures")
    application()
    last = steps if settings.last is None else min(settings.last, steps)
    playback = Playback(problem, last)
    if path.suffix in STILL_ENDINGS:
        write_still(settings, path, playback.snapshot(last))
        return
    if settings.seconds is None and (settings.first, settings.last, settings.stride) == (0, None, 1):
        settings = replace(settings, seconds=usual_seconds(last, settings.fps))
    studio = Studio(playback, settings)
    try:
        studio.write(path)
    finally:
        studio.close()


def _size(size) -> tuple[int, int]:
    """In pixels. Raises ExperimentError."""
    if isinstance(size, str) and size in SIZES:
        return SIZES[size]
    if isinstance(size, tuple | list) and len(size) == 2 and all(isinstance(side, int) for side in size):
        return size[0], size[1]
    raise ExperimentError(f"size takes (width, height) in pixels, or one of {', '.join(SIZES)}, not {quoted(size)}")
