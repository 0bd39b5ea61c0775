"""The run's parameters beside the exact answer, where that is known: of a fit by a model linear in its parameters."""

from typing import NamedTuple

import numpy as np

from gdsim.experiment.parameter_names import parameter_units
from gdsim.simulation.snapshot import Snapshot


class ExactAnswer(NamedTuple):
    """The exact minimum (d,) and where the racers are (R, d), also in the data's own units where these are others.

    `in_closed_form` says that it was solved for at once (least squares), else by Newton's method. `distances` (R,) are
    the racers', in the parameters as they are trained.
    """

    names: tuple[str, ...]
    units: tuple[str, ...]
    exact: np.ndarray
    parameters: np.ndarray
    own_exact: np.ndarray | None
    own_parameters: np.ndarray | None
    distances: np.ndarray
    in_closed_form: bool


def exact_answer(snapshot: Snapshot) -> ExactAnswer | None:
    """What `problem.minima` says of a fit; None where nothing is known."""
    problem = snapshot.problem
    if not problem.is_fit or not len(problem.minima):
        return None
    exact, parameters = problem.minima[0], snapshot.parameters
    return ExactAnswer(
        problem.parameter_names,
        parameter_units(problem.data.model, problem.data.dataset),
        exact,
        parameters,
        problem.in_data_units(exact),
        problem.in_data_units(parameters),
        np.linalg.norm(parameters - exact, axis=1),
        problem.objective.is_least_squares,
    )
