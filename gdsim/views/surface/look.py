"""How the surface is looked at, as one value: what a file's `view` keeps of it, and what an export shows it by."""

import math
import sys
from dataclasses import asdict, dataclass
from typing import Any, get_args

from gdsim.core.landscape import Scale
from gdsim.core.plane import Held
from gdsim.experiment.problem import Problem
from gdsim.experiment.schema import MOST_RACERS
from gdsim.experiment.slices import NARROWEST, Along, PlaneChoice
from gdsim.simulation.swarm import FEWEST_BALLS, MOST_BALLS, Starts, SwarmChoice
from gdsim.views.surface.camera import (
    FARTHEST_CENTER,
    FIELD_OF_VIEW,
    HIGHEST,
    LARGEST_SHOWN,
    LOWEST,
    MAP_FIELD_OF_VIEW,
    SMALLEST_SHOWN,
    Camera,
)
from gdsim.views.surface.vectors import LAYERS

# The ends of a window on the plane that are kept: farther out, sums and squares of them are no longer numbers.
FARTHEST = 1e100

Window = tuple[tuple[float, float], tuple[float, float]]


@dataclass(frozen=True)
class Look:
    """Each part may be None: as a problem is shown at first.

    window: its ends on the plane, where it was moved. is_fitted: whether the camera keeps its direction only, and in a
    view of another size takes the distance that fits. layers: of vectors.LAYERS.
    """

    plane: PlaneChoice | None = None
    scale: Scale | None = None
    window: Window | None = None
    camera: Camera | None = None
    is_fitted: bool = True
    layers: frozenset[str] | None = None
    swarm: SwarmChoice | None = None


USUAL_LOOK = Look()


def to_plain(look: Look) -> dict[str, Any]:
    """The look as JSON can hold it, for `read_look`."""
    plain = {key: value for key, value in asdict(look).items() if value is not None}
    if look.layers is not None:
        plain["layers"] = sorted(look.layers)
    return plain


def read_look(plain: Any, problem: Problem) -> Look:
    """The look at a problem that `to_plain` gave, or another program: any part that cannot be is left out."""
    if not isinstance(plain, dict):
        return Look()
    has_slices = len(problem.parameter_names) > 2
    plane = _plane(plain.get("plane"), problem) if has_slices else None
    scale = plain.get("scale")
    return Look(
        plane=plane,
        scale=scale if scale in get_args(Scale) else None,
        # A window's numbers mean nothing on another plane.
        window=_window(plain.get("window")) if plane or not has_slices else None,
        camera=_camera(plain.get("camera")),
        is_fitted=plain.get("is_fitted") is not False,
        layers=_layers(plain.get("layers")),
        swarm=_swarm(plain.get("swarm")),
    )


def _plane(plain, problem) -> PlaneChoice | None:
    if not isinstance(plain, dict):
        return None
    first, second, held = (plain.get(key) for key in ("first", "second", "held"))
    along, center, seed = plain.get("along", _along_once(plain)), plain.get("center", 0), plain.get("seed", 0)
    parameters = range(len(problem.parameter_names))
    if not (_is_index(first, parameters) and _is_index(second, parameters) and first != second):
        return None
    if along not in get_args(Along) or held not in get_args(Held) or (held == "minimum" and not len(problem.minima)):
        return None
    if not (_is_index(center, range(sys.maxsize)) and _is_index(seed, range(sys.maxsize))):
        return None
    return PlaneChoice(first, second, along, held, center, seed)


def _along_once(plain):
    """As files said it before there were random directions."""
    return "way" if plain.get("along_way") is True else "path" if plain.get("along_path") is True else "parameters"


def _window(plain) -> Window | None:
    sides = (
        [_numbers(side, 2, FARTHEST) for side in plain] if isinstance(plain, list | tuple) and len(plain) == 2 else []
    )
    if not sides or not all(side and side[1] - side[0] > NARROWEST * max(map(abs, side)) for side in sides):
        return None
    return tuple(sides)


def _camera(plain) -> Camera | None:
    """One that the mouse could have moved there."""
    if not isinstance(plain, dict):
        return None
    numbers = _numbers([plain.get(key) for key in ("azimuth", "elevation", "distance", "field_of_view")], 4, FARTHEST)
    center = _numbers(plain.get("center"), 3, FARTHEST)
    if not (numbers and center):
        return None
    azimuth, elevation, distance, field_of_view = numbers
    if not (LOWEST <= elevation <= HIGHEST and MAP_FIELD_OF_VIEW <= field_of_view <= FIELD_OF_VIEW):
        return None
    camera = Camera(math.remainder(azimuth, 360.0), elevation, distance, center, field_of_view)
    # Room for rounding, and for a fit in a very narrow view.
    is_near = 0.5 * SMALLEST_SHOWN <= camera.shown <= 2.0 * LARGEST_SHOWN and max(map(abs, center)) <= FARTHEST_CENTER
    return camera if is_near else None


def _layers(plain) -> frozenset[str] | None:
    if not isinstance(plain, list | tuple):
        return None
    return frozenset(layer for layer in plain if isinstance(layer, str) and layer in LAYERS)


def _swarm(plain) -> SwarmChoice | None:
    if not isinstance(plain, dict):
        return None
    starts, count, racer = (plain.get(key, usual) for key, usual in asdict(SwarmChoice()).items())
    if starts not in get_args(Starts) or not _is_index(count, range(FEWEST_BALLS, MOST_BALLS + 1)):
        return None
    return SwarmChoice(starts, count, racer) if _is_index(racer, range(MOST_RACERS)) else None


def _is_index(value, parameters):
    return isinstance(value, int) and not isinstance(value, bool) and value in parameters


def _numbers(plain, count, largest) -> tuple[float, ...] | None:
    """So many numbers that are not too large, or None."""
    if not isinstance(plain, list | tuple) or len(plain) != count:
        return None
    if not all(isinstance(value, int | float) and not isinstance(value, bool) for value in plain):
        return None
    # Compared as they are: an integer may be too large to be a float.
    return tuple(map(float, plain)) if all(abs(value) <= largest for value in plain) else None
