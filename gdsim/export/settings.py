"""What an export shows, how large and how fast, and which steps its frames stand for."""

from dataclasses import dataclass, field
from typing import Any, Literal, get_args

import numpy as np

from gdsim.experiment.files import ExperimentError
from gdsim.language import tr
from gdsim.views.surface.look import USUAL_LOOK, Look
from gdsim.views.toolkit.theme import NIGHT, Theme

Content = Literal["page", "surface", "loss", "data"]

SIZES = {"720p": (1280, 720), "1080p": (1920, 1080), "4K": (3840, 2160), "square": (1080, 1080)}
# Pixels: below, no letter can be read; above, a single frame fills hundreds of megabytes.
SMALLEST_SIDE, LARGEST_SIDE = 90, 8192
MOST_FPS = 60
# Smooth, and every format can do it.
USUAL_FPS = 30
LONGEST_SECONDS = 600.0
# Frames pass through the steps as the cube of time: the first steps, where most moves, get most of it.
EASING = 3.0
# Without another wish a longer run is shown in so many seconds, a shorter one step by step.
USUAL_SECONDS = 10.0


@dataclass(frozen=True)
class ExportSettings:
    """Steps `first` to `last` (None: to the end), every `stride`-th, or eased into so many `seconds`.

    size is in pixels (width, height), and letters are `magnified` so many times beside a usual frame's; transparent
    is for stills; an orbiting camera goes round once, from where `look` has it. `kept` is what an experiment's `view`
    says of the plots; without numbers the header does not tell how the run stands. Raises ExperimentError where a
    number is out of bounds.
    """

    content: Content = "page"
    size: tuple[int, int] = SIZES["720p"]
    fps: int = USUAL_FPS
    theme: Theme = NIGHT
    transparent: bool = False
    look: Look = USUAL_LOOK
    kept: dict[str, Any] = field(default_factory=dict)
    orbit: bool = False
    first: int = 0
    last: int | None = None
    stride: int = 1
    seconds: float | None = None
    magnified: float = 1.0
    has_numbers: bool = True

    def __post_init__(self):
        if self.content not in get_args(Content):
            raise ExperimentError(
                tr("content takes one of {known}, not {content!r}").format(
                    known=", ".join(get_args(Content)), content=self.content
                )
            )
        if not all(SMALLEST_SIDE <= side <= LARGEST_SIDE for side in self.size):
            width, height = self.size
            raise ExperimentError(
                tr(
                    "size takes {smallest_side} to {largest_side} pixels in each direction, not {width}x{height}"
                ).format(smallest_side=SMALLEST_SIDE, largest_side=LARGEST_SIDE, width=width, height=height)
            )
        if not 1 <= self.fps <= MOST_FPS:
            raise ExperimentError(
                tr("fps takes an integer from 1 to {most_fps}, not {fps}").format(most_fps=MOST_FPS, fps=self.fps)
            )
        if self.seconds is not None and not 0.0 < self.seconds <= LONGEST_SECONDS:
            raise ExperimentError(
                tr("seconds takes a number above 0, at most {longest_seconds:g}, not {seconds:g}").format(
                    longest_seconds=LONGEST_SECONDS, seconds=self.seconds
                )
            )
        if self.first < 0 or self.stride < 1:
            raise ExperimentError(tr("steps take a first one from 0 and a stride from 1"))
        if self.last is not None and self.last < self.first:
            raise ExperimentError(
                tr("the first step, {first}, comes after the last one, {last}").format(first=self.first, last=self.last)
            )


def frame_steps(settings: ExportSettings, last_step: int) -> np.ndarray:
    """The step that each frame shows, shape (frames,); the chosen last one is always among them.

    Raises ExperimentError where the run ends before the first one.
    """
    last = last_step if settings.last is None else min(settings.last, last_step)
    first = settings.first
    if first > last:
        raise ExperimentError(
            tr("there is no step {first}: the run ends after {last_step}").format(first=first, last_step=last_step)
        )
    if settings.seconds is not None:
        frames = max(2, round(settings.seconds * settings.fps))
        return first + np.rint((last - first) * np.linspace(0.0, 1.0, frames) ** EASING).astype(int)
    steps = np.arange(first, last + 1, settings.stride)
    return steps if steps[-1] == last else np.append(steps, last)


def usual_seconds(steps: int, fps: int) -> float | None:
    """None, for frame by frame, where a run of so many steps takes no longer than is usual."""
    return None if steps + 1 <= USUAL_SECONDS * fps else USUAL_SECONDS
