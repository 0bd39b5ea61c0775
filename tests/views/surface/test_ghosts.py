import numpy as np
import pytest
from surface_worlds import HIMMELBLAU, PENGUINS, formula, landscape_of, run_of

from gdsim.views.surface.ghosts import GhostTrails
from gdsim.views.surface.scene import Scene
from gdsim.views.surface.tracks import tracks
from gdsim.views.surface.trails import FLOOR_TRAIL_WIDTH, TRAIL_WIDTH, TrueLosses
from gdsim.views.toolkit.theme import NIGHT


def branched(problem, racers=(("momentum", 0.004),), start=None):
    """A run that was taken back from step 40 to step 10 and went on from there with another learning rate."""
    run = run_of(problem, start=start, racers=racers)
    while run.step < 40 and not run.over:
        run.advance(40 - run.step)
    run.seek(10)
    run.set_learning_rate(0, 0.001)
    run.advance(5)
    run.publish(playing=False)
    return run


def test_a_ghosts_trail_lies_on_surface_and_floor_up_to_its_letter():
    snapshot = branched(HIMMELBLAU, start=(0.2, 4.0)).snapshot
    (ghost,) = snapshot.ghosts
    scene = Scene(landscape_of(snapshot))
    drawn = GhostTrails().of(scene, snapshot.ghosts, NIGHT)
    end = scene.on_surface(scene.to_box(ghost.path.values[-1, 0]))
    (letter,) = drawn.letters
    assert letter.name == ghost.name == "A"
    assert letter.point == pytest.approx(end)
    on_floor = drawn.lines.end[:, 2] == 0.0
    assert np.abs(drawn.lines.end[on_floor] - end * [1.0, 1.0, 0.0]).max(axis=1).min() < 1e-9
    assert np.abs(drawn.lines.end[~on_floor] - end).max(axis=1).min() < 0.01
    assert drawn.lines.width[~on_floor].max() < TRAIL_WIDTH
    assert drawn.lines.width[on_floor].max() < FLOOR_TRAIL_WIDTH


def test_above_a_slice_a_ghost_is_at_its_true_loss():
    snapshot = branched(PENGUINS, racers=(("momentum", 0.05), ("adam", 0.05))).snapshot
    (ghost,) = snapshot.ghosts
    scene = Scene(landscape_of(snapshot))
    letters = GhostTrails().of(scene, snapshot.ghosts, NIGHT).letters
    assert [letter.racer for letter in letters] == [0, 1]
    for letter in letters:
        end = ghost.path.values[-1, letter.racer]
        assert scene.from_box(letter.point[:2]) == pytest.approx(scene.landscape.plane.project(end))
        assert letter.point[2] == pytest.approx(scene.z(snapshot.problem.objective.loss(end)))


def test_a_ghost_goes_when_it_leaves_the_snapshot():
    run = branched(HIMMELBLAU, start=(0.2, 4.0))
    snapshot = run.snapshot
    scene, ghosts = Scene(landscape_of(snapshot)), GhostTrails()

    def found():
        drawn = ghosts.of(scene, run.snapshot.ghosts, NIGHT)
        return tracks(scene, run.snapshot, NIGHT, TrueLosses(), frozenset(), drawn)

    with_ghost = found()
    run.remove_ghost("A")
    run.publish(playing=False)
    without = found()
    assert len(with_ghost.letters) == 1
    assert without.letters == []
    assert len(without.lines.start) < len(with_ghost.lines.start)


def test_a_ghost_is_drawn_once_for_a_scene():
    snapshot = branched(HIMMELBLAU, start=(0.2, 4.0)).snapshot
    scene, ghosts = Scene(landscape_of(snapshot)), GhostTrails()
    assert ghosts.of(scene, snapshot.ghosts, NIGHT) is ghosts.of(scene, tuple(snapshot.ghosts), NIGHT)


def test_a_ghost_that_left_the_window_has_its_letter_where_it_was_last_inside():
    snapshot = branched(formula("x + y"), racers=(("gradient-descent", 0.1),), start=(1.0, 1.5)).snapshot
    assert snapshot.ghosts[0].path.values.min() < -2.0
    scene = Scene(landscape_of(snapshot))
    (letter,) = GhostTrails().of(scene, snapshot.ghosts, NIGHT).letters
    assert scene.from_box(letter.point[:2]) == pytest.approx([-2.0, -1.5], abs=0.11)
    assert np.isfinite(letter.point).all()
