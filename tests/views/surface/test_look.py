"""How the surface is looked at, as plain JSON and back; what another program wrote there does no harm."""

import json
from dataclasses import replace

import pytest
from surface_worlds import HIMMELBLAU, PENGUINS, snapshot_of

from gdsim.experiment.schema import FitProblem
from gdsim.experiment.slices import PlaneChoice
from gdsim.simulation.swarm import SwarmChoice
from gdsim.views.surface.camera import preset
from gdsim.views.surface.look import USUAL_LOOK, Look, read_look, to_plain

CAMERA = replace(preset("top").zoom(3.0), elevation=-12.5, azimuth=170.0, center=(0.1, -0.2, 0.9))
WINDOW = ((-3.0, 0.25), (1e-7, 4.0))
SWARM = SwarmChoice("chance", 1000, 2)
SLICE = Look(PlaneChoice(7, 2, held="ball"), "log", WINDOW, CAMERA, False, frozenset({"step", "velocity"}), SWARM)
WHOLE = Look(None, "linear", WINDOW, preset("perspective"), True, frozenset())
PLAIN = json.loads(json.dumps(to_plain(SLICE)))


@pytest.fixture(scope="module")
def penguins():
    return snapshot_of(PENGUINS).problem


@pytest.fixture(scope="module")
def himmelblau():
    return snapshot_of(HIMMELBLAU).problem


def test_a_look_survives_json(penguins, himmelblau):
    for look, problem in (
        (SLICE, penguins),
        (replace(SLICE, plane=PlaneChoice(along="path"), window=None), penguins),
        (replace(SLICE, plane=PlaneChoice(along="random", center=12, seed=3), window=None), penguins),
        (WHOLE, himmelblau),
        (USUAL_LOOK, himmelblau),
    ):
        assert read_look(json.loads(json.dumps(to_plain(look))), problem) == look


@pytest.mark.parametrize("plain", [None, 3, "night", [], [1], float("nan"), {"camera": 1, "plane": [], "layers": 7}])
def test_what_is_no_look_changes_nothing(penguins, plain):
    assert read_look(plain, penguins) == USUAL_LOOK


@pytest.mark.parametrize(
    ("part", "value"),
    [
        *(("plane", PLAIN["plane"] | wrong) for wrong in ({"first": 9}, {"first": -1}, {"first": 2}, {"first": True})),
        *(("plane", PLAIN["plane"] | wrong) for wrong in ({"first": 1.0}, {"first": None}, {"first": 10**400})),
        *(("plane", PLAIN["plane"] | wrong) for wrong in ({"held": "top"}, {"held": []}, {"along": 1}, {"center": -1})),
        *(("scale", wrong) for wrong in ("cubic", None, [], {}, 2)),
        *(("camera", PLAIN["camera"] | {"azimuth": wrong}) for wrong in (float("nan"), float("inf"), 10**400, "1")),
        *(("camera", PLAIN["camera"] | {"elevation": wrong}) for wrong in (-21.0, 91, None, [3])),
        *(("camera", PLAIN["camera"] | {"distance": wrong}) for wrong in (0.0, -5.0, 1e6, float("nan"), True)),
        *(("camera", PLAIN["camera"] | {"field_of_view": wrong}) for wrong in (0.0, 180.0, -30.0)),
        *(("camera", PLAIN["camera"] | {"center": wrong}) for wrong in ([0, 0], [0, 0, 99.0], 0, [[], 1, 2])),
        *(("window", wrong) for wrong in ([], [[0, 1]], [[1, 0], [0, 1]], [[0, 1], [0, 1e200]], [[0, "1"], [0, 1]])),
        ("window", [[1.0, 1.0 + 1e-12], [0, 1]]),
        *(("swarm", PLAIN["swarm"] | {"count": wrong}) for wrong in (9, 2001, 50.0, True, None, "400", 10**400)),
        *(("swarm", PLAIN["swarm"] | {"starts": wrong}) for wrong in ("all", [], None, 1)),
        *(("swarm", PLAIN["swarm"] | {"racer": wrong}) for wrong in (8, -1, "0")),
        *(("swarm", wrong) for wrong in ([], "grid", 400)),
        *(("layers", wrong) for wrong in (None, "step", 5, {"step": True})),
    ],
)
def test_a_part_that_cannot_be_is_left_out(penguins, part, value):
    read = read_look(PLAIN | {part: value}, penguins)
    assert getattr(read, part) is None
    # A window on an unknown plane means nothing.
    lost = {part} | ({"window"} if part == "plane" else set())
    kept = set(PLAIN) - lost
    assert all(getattr(read, name) == getattr(SLICE, name) for name in kept)


def test_a_layer_that_this_program_does_not_know_is_left_out(penguins):
    read = read_look({"layers": ["step", "hessian", 3, ["gradient"], "velocity"]}, penguins)
    assert read.layers == {"step", "velocity"}


def test_nothing_is_held_at_a_minimum_that_is_not_known(penguins):
    plain = to_plain(Look(PlaneChoice(0, 1, held="minimum")))
    assert read_look(plain, penguins).plane.held == "minimum"
    assert read_look(plain, snapshot_of(FitProblem("moons", loss="hinge")).problem).plane is None
