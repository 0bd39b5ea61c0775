"""What is said of a swarm, and in which colours."""

import numpy as np
import pytest

from gdsim.core.stopping import NEVER
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.simulation.swarm import AT_REST, DIVERGED, LEFT, ON_THE_WAY, Swarm
from gdsim.views.swarm.colors import ball_color
from gdsim.views.swarm.words import sentence
from gdsim.views.toolkit.theme import DAY, NIGHT

WINDOW = np.array([[-1.0, 1.0], [-2.0, 2.0]])
MINIMA = np.array([[0.5, 1e-17], [-0.51234, 1.25], [0.9, -1.9], [0.0, 0.0], [-0.9, -1.9], [0.9, 1.9]])


def swarm_of(*whereabouts, step=7, is_over=False):
    """A swarm of so many balls at each of these places: numbers of minima, or what swarm.py calls the others."""
    places, rested, escaped = [], [], []
    for where in whereabouts:
        places.append(MINIMA[where] if where >= 0 else (5.0, 0.0) if where == LEFT else (0.3, 0.7))
        rested.append(5 if where == AT_REST else NEVER)
        escaped.append(5 if where == DIVERGED else NEVER)
    return Swarm(step, is_over, np.array(places), np.array(rested), np.array(escaped), WINDOW, MINIMA)


@pytest.fixture(scope="module")
def snapshot():
    run = Run(prepare(Experiment(gdsim=1, problem=TerrainProblem("bowl"), racers=(RacerSettings("adam", 0.001),))))
    run.advance(7)
    run.publish(playing=False)
    return run.snapshot


def test_every_share_has_its_place_the_largest_first(snapshot):
    swarm = swarm_of(*[0] * 2, *[1] * 3, *[ON_THE_WAY] * 2, LEFT, DIVERGED, AT_REST)
    assert sentence(swarm, snapshot, 0) == (
        "10 balls: 30 % in (−0.51, 1.2), 20 % in (0.5, 0), 20 % on the way, 10 % at rest elsewhere, "
        "10 % outside the window, 10 % diverged"
    )


def test_where_minima_are_many_or_room_is_short_the_others_are_one(snapshot):
    swarm = swarm_of(*[0], *[1] * 5, *[2] * 4, *[3] * 3, *[4] * 2, *[5] * 85)
    assert sentence(swarm, snapshot, 0) == (
        "100 balls: 85 % in (0.9, 1.9), 5 % in (−0.51, 1.2), 4 % in (0.9, −1.9), 3 % in (0, 0), 3 % in 2 other minima"
    )
    assert sentence(swarm, snapshot, 0, named=0) == "100 balls: 100 % in 6 minima"
    assert sentence(swarm_of(*[1] * 4), snapshot, 0, named=0) == "4 balls: 100 % in (−0.51, 1.2)"


def test_of_many_with_hardly_anybody_only_the_best_is_named(snapshot):
    few = swarm_of(*range(6), *[ON_THE_WAY] * 194)
    assert sentence(few, snapshot, 0) == "200 balls: <1 % in (0.5, 0), 2 % in 5 other minima, 97 % on the way"


def test_a_swarm_that_is_behind_says_so(snapshot):
    assert sentence(swarm_of(0, 0, step=3), snapshot, 0).startswith("2 balls at step 3: ")
    assert sentence(swarm_of(0, 0, step=3, is_over=True), snapshot, 0).startswith("2 balls: ")


def test_nobody_is_a_sentence(snapshot):
    empty = Swarm(0, True, np.empty((0, 2)), np.empty(0), np.empty(0), WINDOW, MINIMA)
    assert sentence(empty, snapshot, 0) == "No ball can start in this window: the loss is not a number there."


@pytest.mark.parametrize("theme", [NIGHT, DAY], ids=["night", "day"])
def test_who_is_done_is_told_from_who_is_on_the_way(theme):
    colors = [ball_color(where, theme) for where in (ON_THE_WAY, AT_REST, DIVERGED, 0, 1, 2, 3)]
    assert len(set(colors)) == len(colors)
    assert ball_color(0, theme) == ball_color(7, theme) == theme.minimum_color(0)
