import json
import time
from itertools import pairwise

import numpy as np
import pytest

from gdsim.core.curvature import extreme_curvatures
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import RacerSettings, decode
from gdsim.experiment.slices import PlaneChoice, plane_through, spanning
from gdsim.simulation.run import Run
from gdsim.views.surface.landscape_source import FOLLOWING_REST, LandscapeSource

PATIENCE = 20_000


def run_of(problem, **changes):
    text = {"gdsim": 1, "problem": problem, "racers": [{"optimizer": "gradient-descent"}]} | changes
    return Run(prepare(decode(json.dumps(text).encode())))


@pytest.fixture
def source(qtbot):
    source = LandscapeSource()
    yield source
    source.close()


def shown(qtbot, source, act):
    with qtbot.waitSignal(source.changed, timeout=PATIENCE) as blocker:
        act()
    return blocker.args[0]


def test_two_parameters_are_shown_exactly_over_the_whole_domain(qtbot, source):
    run = run_of({"type": "terrain", "terrain": "himmelblau"})
    result = shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    assert result.plane.kind == "exact"
    assert (result.x[0], result.x[-1]) == run.problem.terrain.x_range
    assert len(result.minima) == 4


def test_what_is_urgent_comes_rough_and_is_refined_then(qtbot, source):
    run = run_of({"type": "fit", "dataset": "house-prices"})
    rough = shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False, is_urgent=True))
    fine = shown(qtbot, source, lambda: None)
    assert len(rough.x) < len(fine.x)
    assert (rough.x[0], rough.y[-1]) == (fine.x[0], fine.y[-1])
    assert fine.loss[0, 0] == pytest.approx(rough.loss[0, 0], rel=1e-12)
    qtbot.waitUntil(lambda: not source.is_busy, timeout=PATIENCE)


FITS = [
    *(
        {"type": "fit", "dataset": name}
        for name in ("penguins", "handwritten-digits", "three-blobs", "spam-email", "xor")
    ),
    *(
        {"type": "fit", "dataset": "motorcycle-crash", "model": {"type": "polynomial", "degree": degree}}
        for degree in (3, 5, 12)
    ),
]


@pytest.mark.parametrize("problem", FITS)
def test_a_slice_opens_on_what_moves(qtbot, source, problem):
    run = run_of(problem)
    curvature = extreme_curvatures(run.problem.objective, run.problem.start)
    settings = [{"optimizer": "gradient-descent", "learning_rate": 1.0 / curvature.highest}]
    run = run_of(problem, racers=settings, epochs=60)
    first = shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    choice = source.choice
    run.advance(60)
    run.publish(playing=False)
    path = run.snapshot.path.values
    plane = plane_through(run.problem, choice, run.snapshot.parameters, path)
    seen = plane.project(path[:, 0])
    # Start and way are in the window, and go through a good part of it.
    assert first.contains(seen).all()
    assert (np.ptp(seen, axis=0) / [np.ptp(first.x), np.ptp(first.y)]).max() > 0.08
    # Much of what the ball moves, it moves in the slice.
    moved = path[:, 0] - path[0, 0]
    assert np.square(moved @ plane.axes.T).sum() > 0.5 * np.square(moved).sum()
    # The surface is no tilted plane: a good part of its height is bends.
    x, y = (part.ravel() for part in np.meshgrid(first.x - first.x.mean(), first.y - first.y.mean()))
    heights = first.loss.ravel() - first.loss.mean()
    tilted = np.column_stack([x, y])
    slopes, *_ = np.linalg.lstsq(tilted, heights, rcond=None)
    assert np.linalg.norm(heights - tilted @ slopes) > 0.2 * np.linalg.norm(heights)


def test_a_plane_along_the_likely_way_stands_still_and_counts_from_the_start(qtbot, source):
    run = run_of(FITS[1])
    first = shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    assert first.plane.kind == "way"
    assert source.choice.along == "way"
    np.testing.assert_allclose(first.plane.project(run.problem.start), 0.0, atol=1e-9)
    run.advance(50)
    run.publish(playing=False)
    moved = shown(qtbot, source, lambda: source.show_snapshot(run.snapshot))
    np.testing.assert_array_equal(moved.plane.axes, first.plane.axes)
    np.testing.assert_allclose(moved.plane.project(run.problem.start), 0.0, atol=1e-9)
    here = run.snapshot.parameters[0]
    np.testing.assert_allclose(moved.plane.point(moved.plane.project(here)), here, atol=1e-9)
    assert moved.plane.project(here)[0] > 0.0


SPIRALS = {"type": "fit", "dataset": "spirals", "model": {"type": "mlp", "hidden": [16, 16]}}


def test_a_network_is_seen_roughly_at_once_and_finer_then(qtbot, source):
    run = run_of(SPIRALS)
    seen = []
    source.changed.connect(seen.append)
    source.show_problem(run.snapshot, keep_view=False)
    qtbot.waitUntil(lambda: len(seen) == 2, timeout=PATIENCE)
    draft, fine = seen
    assert len(draft.x) < 0.5 * len(fine.x)
    assert (draft.x[0], draft.x[-1]) == (fine.x[0], fine.x[-1])
    here = run.problem.objective.loss(fine.plane.point(np.array([fine.x[7], fine.y[3]])))
    assert fine.loss[3, 7] == pytest.approx(here, rel=1e-12)


def test_a_random_plane_stands_still_where_it_was_centred(qtbot, source):
    run = run_of(SPIRALS, racers=[{"optimizer": "adam", "learning_rate": 0.1}])
    shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    run.advance(20)
    run.publish(playing=False)
    here = run.snapshot.parameters[0]
    chosen = shown(qtbot, source, lambda: source.choose(PlaneChoice(along="random", center=20), run.snapshot))
    assert chosen.plane.kind == "random"
    np.testing.assert_allclose(chosen.plane.project(here), 0.0, atol=1e-12)
    run.advance(20)
    run.publish(playing=False)
    source.show_snapshot(run.snapshot)
    later = shown(qtbot, source, lambda: source.widen(run.snapshot))
    np.testing.assert_array_equal(later.plane.origin, here)
    np.testing.assert_array_equal(later.plane.axes, chosen.plane.axes)


def test_the_newest_request_wins(qtbot, source):
    runs = [run_of({"type": "terrain", "terrain": name}) for name in ("ackley", "rastrigin", "booth")]
    results = []
    source.changed.connect(results.append)
    for run in runs:
        source.show_problem(run.snapshot, keep_view=False)
    qtbot.waitUntil(lambda: len(results) > 0, timeout=PATIENCE)
    assert len(results) == 1
    assert results[0].x[-1] == runs[-1].problem.terrain.x_range[1]


def test_a_slice_goes_with_the_ball(qtbot, source):
    run = run_of({"type": "fit", "dataset": "penguins"})
    first = shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    run.advance(50)
    run.publish(playing=False)
    moved = shown(qtbot, source, lambda: source.show_snapshot(run.snapshot))
    assert not np.allclose(first.plane.origin, moved.plane.origin)
    here = run.snapshot.parameters[0]
    np.testing.assert_allclose(moved.plane.point(moved.plane.project(here)), here, atol=1e-12)


def followed(source, snapshot):
    """Whether the slice goes through the snapshot's first ball."""
    here, plane = snapshot.parameters[0], source.landscape.plane
    return np.allclose(plane.point(plane.project(here)), here, atol=1e-12)


def test_a_slice_stays_a_while_in_a_run_that_plays_and_is_followed_then(qtbot, source):
    run = run_of({"type": "fit", "dataset": "penguins"}, racers=[{"optimizer": "adam", "learning_rate": 0.1}])
    shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    times = [time.perf_counter()]
    source.changed.connect(lambda landscape: times.append(time.perf_counter()))
    for _ in range(3):
        run.advance(20)
        run.publish(playing=True)
        shown(qtbot, source, lambda: source.show_snapshot(run.snapshot))
        assert followed(source, run.snapshot)
    rests = [after - before for before, after in pairwise(times)]
    assert min(rests) > 0.9e-3 * FOLLOWING_REST


def test_a_run_that_comes_to_rest_is_followed_at_once(qtbot, source):
    run = run_of({"type": "fit", "dataset": "penguins"})
    shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    for playing in (True, False):
        run.advance(20)
        run.publish(playing=playing)
        source.show_snapshot(run.snapshot)
    # The one before is still to come otherwise.
    shown(qtbot, source, lambda: None)
    assert followed(source, run.snapshot)


def test_a_slice_reaches_the_last_snapshot_also_when_that_came_while_it_was_computed(qtbot, source):
    run = run_of({"type": "fit", "dataset": "penguins"})
    source.show_problem(run.snapshot, keep_view=False)
    run.advance(50)
    run.publish(playing=False)
    source.show_snapshot(run.snapshot)
    qtbot.waitUntil(lambda: source.landscape is not None and followed(source, run.snapshot), timeout=5_000)


def test_along_the_path_the_window_holds_the_path(qtbot, source):
    run = run_of({"type": "fit", "dataset": "penguins"})
    run.advance(80)
    run.publish(playing=False)
    shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    result = shown(qtbot, source, lambda: source.choose(PlaneChoice(along="path"), run.snapshot))
    assert result.plane.kind == "pca"
    assert result.contains(result.plane.project(run.snapshot.path.values)).all()


def test_follow_and_widen_bring_the_ball_back_into_view(qtbot, source):
    problem = {"type": "formula", "formula": "x + y", "x": [-1, 1], "y": [-1, 1]}
    run = run_of(problem, start=[0.0, 0.0], epochs=1000)
    shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    run.advance(200)
    run.publish(playing=False)
    ball = run.snapshot.parameters[0]
    assert not source.landscape.contains(ball)
    wide = shown(qtbot, source, lambda: source.widen(run.snapshot))
    assert wide.contains(ball)
    assert wide.contains(np.zeros(2))
    near = shown(qtbot, source, lambda: source.follow(run.snapshot))
    assert near.contains(ball)


def test_a_window_that_follows_a_ball_far_out_has_room_for_a_grid(qtbot, source):
    small = {"x": [-1e-6, 1e-6], "y": [-2.0, 2.0]}
    run = run_of({"type": "formula", "formula": "x^2 + y^2", **small}, start=[1e12, -3.0])
    shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    near = shown(qtbot, source, lambda: source.follow(run.snapshot))
    assert near.contains(run.snapshot.parameters[0])
    assert len(np.unique(near.x)) == len(near.x)
    assert np.ptp(near.y) == np.ptp(run.problem.domain[1])


def test_the_scale_changes_without_a_new_grid(qtbot, source):
    run = run_of({"type": "terrain", "terrain": "bowl"})
    first = shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    other = shown(qtbot, source, lambda: source.set_scale("log"))
    assert other.loss is first.loss
    assert other.mapping.scale == "log"


def test_a_window_never_has_zero_extent():
    window = spanning(np.array([[3.0, 4.0]]), least=0.5)
    np.testing.assert_array_less(window[:, 0], [3.0, 4.0])
    np.testing.assert_array_less([3.0, 4.0], window[:, 1])


def stepped(run, steps):
    """The run's snapshots after each of so many steps."""
    found = []
    for _ in range(steps):
        run.advance(1)
        run.publish(playing=True)
        found.append(run.snapshot)
    return found


def test_a_batchs_own_landscape_is_the_loss_of_its_rows(qtbot, source):
    run = run_of({"type": "fit", "dataset": "house-prices"}, batching={"mode": "mini-batch", "size": 8})
    whole = shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    (snapshot,) = stepped(run, 1)
    with qtbot.waitSignal(source.of_batch.changed, timeout=PATIENCE) as blocker:
        source.of_batch.ask(snapshot, whole)
    (result,) = blocker.args
    assert (result.x[0], result.x[-1], result.y[0], result.y[-1]) == (whole.x[0], whole.x[-1], whole.y[0], whole.y[-1])
    here = whole.plane.point(np.array([result.x[7], result.y[3]]))
    assert result.loss[3, 7] == pytest.approx(run.problem.objective.loss(here, snapshot.batch))
    assert result.loss[3, 7] != pytest.approx(run.problem.objective.loss(here))


def test_batches_that_come_too_fast_are_left_out_but_for_the_newest(qtbot, source):
    run = run_of({"type": "fit", "dataset": "house-prices"}, batching={"mode": "mini-batch", "size": 8})
    whole = shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    results = []
    source.of_batch.changed.connect(results.append)
    snapshots = stepped(run, 20)
    for snapshot in snapshots:
        source.of_batch.ask(snapshot, whole)
    qtbot.waitUntil(lambda: len(results) == 2, timeout=PATIENCE)
    for snapshot, result in zip((snapshots[0], snapshots[-1]), results, strict=True):
        here = whole.plane.point(np.array([result.x[0], result.y[0]]))
        assert result.loss[0, 0] == pytest.approx(run.problem.objective.loss(here, snapshot.batch))


def test_where_each_step_sees_all_samples_nothing_is_computed(qtbot, source):
    run = run_of({"type": "fit", "dataset": "house-prices"})
    whole = shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    (snapshot,) = stepped(run, 1)
    with qtbot.assertNotEmitted(source.of_batch.changed, wait=200):
        source.of_batch.ask(snapshot, whole)


def test_the_window_stays_while_points_are_drawn(qtbot, source, tmp_path):
    windows = []
    for folder in ("drawing-1/1", "drawing-1/2", "drawing-2/1"):
        path = tmp_path / folder / "own-data.csv"
        path.parent.mkdir(parents=True)
        path.write_text(f"x,y\n0,0\n1,1\n2,{2 + len(windows)}\n")
        run = run_of({"type": "fit", "dataset": {"csv": str(path)}, "standardize": False}, start=[0.0, 0.0])
        result = shown(qtbot, source, lambda run=run: source.show_problem(run.snapshot, keep_view=True))
        windows.append((result.x[0], result.x[-1], result.y[0], result.y[-1]))
    assert windows[1] == windows[0]
    assert windows[2] != windows[0]


def test_while_points_are_drawn_each_problem_is_seen_and_the_last_one_finely(qtbot, source, tmp_path):
    runs = []
    for state in range(6):
        path = tmp_path / "drawing-1" / str(state) / "own-data.csv"
        path.parent.mkdir(parents=True)
        path.write_text("a,b,kind\n" + "".join(f"{k % 7},{k % 5 + state},{'xyz'[k % 3]}\n" for k in range(300)))
        runs.append(run_of({"type": "fit", "dataset": {"csv": str(path)}}, start=[0.1] * 9))
    fine = shown(qtbot, source, lambda: source.show_problem(runs[0].snapshot, keep_view=True))
    for run in runs[1:]:
        # Each comes while the one before is computed; none waits for a fine grid.
        rough = shown(qtbot, source, lambda run=run: source.show_problem(run.snapshot, keep_view=True))
        assert len(rough.x) < len(fine.x)
    qtbot.waitUntil(lambda: len(source.landscape.x) == len(fine.x), timeout=PATIENCE)
    here = source.landscape.plane.point(np.array([source.landscape.x[3], source.landscape.y[5]]))
    assert source.landscape.loss[5, 3] == pytest.approx(runs[-1].problem.objective.loss(here))


def test_the_last_step_after_a_branch_is_followed_too(qtbot, source):
    """The racers are others then, and the loss is the same."""
    run = run_of({"type": "fit", "dataset": "penguins"})
    source.show_problem(run.snapshot, keep_view=False)
    run.advance(1)
    run.change_racers(run.problem.with_racers((RacerSettings("adam", 1.0),)))
    run.advance(30)
    run.publish(playing=False)
    source.show_snapshot(run.snapshot)
    end = run.snapshot.parameters[0]
    source.choose(PlaneChoice(0, 1), run.snapshot)
    held = np.delete(np.arange(len(end)), [0, 1])
    qtbot.waitUntil(
        lambda: source.landscape is not None and np.array_equal(source.landscape.plane.origin[held], end[held]),
        timeout=PATIENCE,
    )


def test_a_snapshot_of_a_problem_that_is_not_shown_yet_leaves_the_slice(qtbot, source):
    run = run_of({"type": "fit", "dataset": "penguins"})
    first = shown(qtbot, source, lambda: source.show_problem(run.snapshot, keep_view=False))
    other = run_of({"type": "fit", "dataset": "spam-email"})
    other.advance(20)
    other.publish(playing=False)
    with qtbot.assertNotEmitted(source.failed), qtbot.assertNotEmitted(source.busy_changed):
        source.show_snapshot(other.snapshot)
    assert source.landscape is first
