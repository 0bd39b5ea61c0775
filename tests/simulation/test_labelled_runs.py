"""The verdicts on well over a hundred runs whose answer is known; see labelled.py."""

from dataclasses import replace

import numpy as np
import pytest
from labelled import FOUND, GD, OWN, TERRAIN_RUNS, Row

from gdsim.core.outcome import Status
from gdsim.core.verdict import Name, Verdict
from gdsim.experiment.problem import prepare
from gdsim.simulation.judgement import judgement
from gdsim.simulation.run import Run
from gdsim.simulation.snapshot import Snapshot

AT_ONCE = 500


def ran(row: Row) -> Snapshot:
    run = Run(prepare(row.experiment))
    left = round(row.seen * run.problem.batching.steps_per_epoch)
    while left > 0 and not run.over:
        left -= max(1, run.advance(min(left, AT_ONCE)))
    run.publish(playing=False)
    return run.snapshot


def judged(row: Row) -> Verdict:
    return judgement(ran(row)).verdicts[0]


def check(row: Row, verdict: Verdict):
    assert verdict.name in row.names.split("|"), verdict.evidence.text
    said = f"{verdict.evidence.text} {verdict.advice.text}"
    assert row.says in said
    assert "{" not in said
    assert "nan" not in said
    assert verdict.name == Name.CONVERGED or "nothing more to gain" not in said
    values = verdict.evidence.values
    if {"{before}", "{loss}"} <= {word for word in ("{before}", "{loss}") if word in verdict.evidence.words}:
        # A fall is told by digits that differ, or not at all.
        assert f"{values['before']:.7g}" != f"{values['loss']:.7g}"


@pytest.mark.parametrize("row", [*FOUND, *OWN], ids=str)
def test_a_run_gets_the_verdict_that_is_known_of_it(row):
    check(row, judged(row))


@pytest.mark.parametrize("row", TERRAIN_RUNS, ids=str)
def test_a_formula_is_judged_as_the_same_terrain_is(row):
    known, own = judged(row), judged(row.like)
    check(row, known)
    check(row, own)
    assert own.name == known.name


def test_a_local_minimum_is_read_before_the_outcome():
    snapshot = ran(next(row for row in FOUND if row.surface == "rastrigin"))
    assert snapshot.outcomes[0].status is Status.CONVERGED
    assert judgement(snapshot).verdicts[0].leads(snapshot.outcomes[0])
    plain = ran(next(row for row in TERRAIN_RUNS if row.names == "converged"))
    assert not judgement(plain).verdicts[0].leads(plain.outcomes[0])


def test_a_ball_that_left_is_told_the_limit_of_its_start():
    """Far out on Rosenbrock's walls the limit is 1e-14 and of use to nobody."""
    row = Row("diverging", "rosenbrock", GD, 0.05, 50, (-1.2, 1))
    snapshot = ran(row)
    assert snapshot.outcomes[0].status is Status.DIVERGED
    shown = judgement(snapshot).critical[0]
    assert shown.at_start
    assert shown.rate == pytest.approx(2.0 / np.linalg.eigvalsh([[1330.0, 480.0], [480.0, 200.0]])[-1], rel=1e-6)
    inside = judgement(ran(replace(row, learning_rate=0.001))).critical[0]
    assert not inside.at_start
    assert inside.rate < 0.01


def test_the_table_is_large():
    assert len(OWN) + len(TERRAIN_RUNS) >= 60
