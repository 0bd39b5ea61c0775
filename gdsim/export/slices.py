"""The landscape under a frame: of the snapshot alone, not of what was looked at before."""

from gdsim.core.landscape import Landscape, landscape
from gdsim.core.plane import exact_plane, parameter_plane
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.landscape_source import COARSEST, MOST_SCORES, MOVING_RESOLUTION, RESOLUTION


def surface_under(snapshot: Snapshot, known: Landscape | None = None) -> Landscape:
    """What the window shows at first: everything there is, or a slice that holds the other parameters at the ball's.

    `known` is the landscape of another snapshot of the same problem; it is given back where it is also this one's.
    """
    problem = snapshot.problem
    names, domain = problem.parameter_names, problem.domain
    is_exact = len(names) <= 2
    if is_exact and known is not None:
        return known
    plane = exact_plane(names) if is_exact else parameter_plane(names, 0, 1, snapshot.parameters[0], "ball")
    x_range, y_range = domain[:2] if len(domain) > 1 else (domain[0], (-1.0, 1.0))
    scores = problem.data.targets.size if problem.data else 1
    resolution = RESOLUTION if is_exact else MOVING_RESOLUTION
    resolution = int(max(COARSEST, min(resolution, (MOST_SCORES / scores) ** 0.5)))
    scale = problem.terrain.height if problem.terrain else "linear"
    return landscape(problem.objective, plane, tuple(x_range), tuple(y_range), resolution, scale, problem.minima)
