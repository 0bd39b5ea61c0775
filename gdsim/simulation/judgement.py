"""What can be concluded from a run as a snapshot shows it: a verdict and a critical learning rate for each racer."""

from dataclasses import dataclass, replace

import numpy as np

from gdsim.core.curvature import CriticalRate, critical_learning_rate, extreme_curvatures
from gdsim.core.evidence import Evidence, Explained, HeldOut, gather
from gdsim.core.outcome import Status
from gdsim.core.verdict import Verdict, judge
from gdsim.experiment.training_data import TrainingData
from gdsim.simulation.learning_rates import used_learning_rates
from gdsim.simulation.snapshot import Snapshot

# Rows whose predictions say how much a model explains: an even share of very many.
MOST_ROWS = 4096


@dataclass(frozen=True, eq=False)
class Judgement:
    """For each of the R racers a verdict and the critical learning rate, or None."""

    snapshot: Snapshot
    verdicts: tuple[Verdict, ...]
    critical: tuple[CriticalRate | None, ...]


def judgement(snapshot: Snapshot) -> Judgement:
    """Verdicts and critical rates of all racers; costs some gradients a racer."""
    gathered = [evidence_on(snapshot, racer) for racer in range(len(snapshot.outcomes))]
    critical = tuple(_useful(snapshot.problem, evidence) for evidence in gathered)
    return Judgement(snapshot, tuple(map(judge, gathered)), critical)


def evidence_on(snapshot: Snapshot, index: int) -> Evidence:
    """What there is to say of a racer's run so far, in numbers."""
    problem = snapshot.problem
    racer = problem.racers[index]
    with np.errstate(all="ignore"):
        curvature = extreme_curvatures(problem.objective, snapshot.parameters[index])
        explained = _explained(problem.data, snapshot.parameters[index]) if problem.is_fit else None
    used = used_learning_rates(snapshot)[index]
    if snapshot.last_step is not None and snapshot.last_step.steps:
        # One that has diverged stands still at 0: what threw it out is what was set.
        used = float(snapshot.last_step.learning_rate[0, index]) or used
    return gather(
        objective=problem.objective,
        optimizer=racer.optimizer,
        batching=problem.batching,
        start=problem.start,
        minima=problem.minima,
        domain=problem.domain,
        step=snapshot.step,
        epoch_losses=snapshot.epoch_loss.values[:, index],
        positions=_unbroken(snapshot.path)[:, index],
        learning_rate=used,
        outcome=snapshot.outcomes[index],
        curvature=curvature,
        schedule=racer.schedule,
        epochs=problem.experiment.epochs,
        held_out=_held_out(snapshot, index),
        explained=explained,
    )


def _held_out(snapshot, index) -> HeldOut | None:
    if snapshot.validation_loss is None:
        return None
    losses = snapshot.validation_loss.values[:, index]
    best = int(np.argmin(losses))
    # Both columns have the same rows: they grow and are thinned together.
    return HeldOut(losses, int(snapshot.validation_loss.at[best]), float(snapshot.epoch_loss.values[best, index]))


def _useful(problem, evidence: Evidence) -> CriticalRate | None:
    """The critical rate to show: where the ball is, but that of the start where it has left the window.

    Out there a surface may be so steep that the limit says nothing of the rates that would have kept the ball in.
    """
    now = evidence.positions[-1]
    is_in_window = ((problem.domain[:, 0] <= now) & (now <= problem.domain[:, 1])).all()
    has_left = evidence.outcome.status is Status.DIVERGED or not is_in_window
    if not has_left or (evidence.critical and evidence.critical.exact):
        return evidence.critical
    with np.errstate(all="ignore"):
        curvature = problem.rates.curvature
        critical = curvature and critical_learning_rate(evidence.optimizer, problem.objective, problem.start, curvature)
    return critical and replace(critical, at_start=True)


def _explained(data: TrainingData, parameters) -> Explained | None:
    every = -(-len(data.X) // MOST_ROWS)
    labels = data.labels[::every]
    scores = data.model.forward(parameters, data.X[::every])
    if data.dataset.task == "regression":
        spread = np.square(labels - labels.mean()).mean()
        return Explained(float(1.0 - np.square(scores[:, 0] - labels).mean() / spread), "variance") if spread else None
    named = scores[:, 0] > 0.0 if scores.shape[1] == 1 else scores.argmax(axis=1)
    mistakes = 1.0 - np.unique(labels, return_counts=True)[1].max() / len(labels)
    return Explained(float(1.0 - np.mean(named != labels) / mistakes), "mistakes") if mistakes else None


def _unbroken(path):
    """The positions since the last gap that thinning has left, newest last."""
    gaps = np.flatnonzero(np.diff(path.at) != 1)
    return path.values[gaps[-1] + 1 :] if gaps.size else path.values
