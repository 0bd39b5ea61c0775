"""Landscapes and snapshots for the tests of the surface."""

import numpy as np

from gdsim.core.landscape import Landscape, height_mapping, landscape
from gdsim.core.plane import exact_plane, parameter_plane
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import (
    BatchingSettings,
    Experiment,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
)
from gdsim.simulation.run import Run

HIMMELBLAU = TerrainProblem("himmelblau")
PENGUINS = FitProblem("penguins")
WHOLE = BatchingSettings()
PATIENCE = 20_000


def run_of(problem, start=None, racers=(("gradient-descent", 0.002),), batching=WHOLE):
    """A run that has not begun."""
    settings = tuple(RacerSettings(name, rate) for name, rate in racers)
    experiment = Experiment(gdsim=1, problem=problem, racers=settings, start=start, epochs=10_000, batching=batching)
    return Run(prepare(experiment))


def snapshot_of(problem, steps=0, **settings):
    """A run's snapshot after so many steps."""
    run = run_of(problem, **settings)
    while run.snapshot.step < steps and not run.over:
        run.advance(steps - run.snapshot.step)
        run.publish(playing=False)
    return run.snapshot


def landscape_of(snapshot, scale="linear", resolution=80):
    """The landscape of a snapshot's problem over its domain: exact, or a slice through the first racer."""
    problem = snapshot.problem
    if len(problem.parameter_names) <= 2:
        plane = exact_plane(problem.parameter_names)
    else:
        plane = parameter_plane(problem.parameter_names, 0, 1, snapshot.parameters[0], "ball")
    x_range, y_range = (tuple(problem.domain[i]) for i in (0, 1))
    return landscape(problem.objective, plane, x_range, y_range, resolution, scale, problem.minima)


def formula(text, x=(-2.0, 2.0), y=(-2.0, 2.0)):
    return FormulaProblem(text, x, y)


def grid_of(loss, scale="linear"):
    """A landscape that has just this grid of losses, over [-1, 3] x [10, 20]."""
    loss = np.asarray(loss, dtype=float)
    rows, columns = loss.shape
    x, y = np.linspace(-1.0, 3.0, columns), np.linspace(10.0, 20.0, rows)
    return Landscape(exact_plane(("weight", "bias")), x, y, loss, height_mapping(loss, scale))


def show_in(panel, qtbot, snapshot):
    """Shows a snapshot in a surface panel, until its landscape is there."""
    panel.show_snapshot(snapshot)
    with qtbot.waitSignal(panel.source.changed, timeout=PATIENCE):
        panel.source.show_problem(snapshot, keep_view=False)
