"""What can be concluded from the run so far, worked out beside the window: verdicts and critical learning rates."""

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QObject, QTimer, Signal

from gdsim.core.curvature import CriticalRate, extreme_curvatures
from gdsim.core.evidence import gather
from gdsim.core.verdict import Verdict, judge
from gdsim.simulation.snapshot import Snapshot

# Milliseconds between two judgements: a sentence that changes more often can't be read.
INTERVAL = 300


@dataclass(frozen=True, eq=False)
class Judgement:
    """For each of the R racers a verdict and the critical learning rate, or None."""

    snapshot: Snapshot
    verdicts: tuple[Verdict, ...]
    critical: tuple[CriticalRate | None, ...]


class Judge(QObject):
    """Emits `judged` for the newest snapshot shown, a few times a second at most. Its methods return at once."""

    judged = Signal(object)
    failed = Signal(object)
    _done = Signal(object, object)

    def __init__(self, parent=None):
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="judge")
        self._waiting: Snapshot | None = None
        self._working = False
        self._closed = False
        self._timer = QTimer(self, interval=INTERVAL, singleShot=True)
        self._timer.timeout.connect(self._next)
        self._done.connect(self._deliver)

    def show_snapshot(self, snapshot: Snapshot):
        """Judges this one, or whichever is the newest when there is time."""
        self._waiting = snapshot
        if not self._timer.isActive():
            self._next()

    def close(self):
        """Ends the thread; nothing more is emitted."""
        self._closed = True
        self._timer.stop()
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _next(self):
        if self._waiting is None or self._working or self._closed:
            return
        snapshot, self._waiting = self._waiting, None
        self._working = True
        self._timer.start()
        self._pool.submit(judgement, snapshot).add_done_callback(self._finish)

    def _finish(self, future):
        if not future.cancelled():
            error = future.exception()
            self._done.emit(None if error else future.result(), error)

    def _deliver(self, result, error):
        self._working = False
        if self._closed:
            return
        if error is not None:
            self.failed.emit(error)
        else:
            self.judged.emit(result)
        if not self._timer.isActive():
            self._next()


def judgement(snapshot: Snapshot) -> Judgement:
    """Verdicts and critical rates of all racers; costs some gradients a racer."""
    verdicts, critical = zip(*(_judge_racer(snapshot, racer) for racer in range(len(snapshot.outcomes))), strict=True)
    return Judgement(snapshot, verdicts, critical)


def _judge_racer(snapshot, racer):
    problem = snapshot.problem
    optimizer = problem.racers[racer].optimizer
    with np.errstate(all="ignore"):
        curvature = extreme_curvatures(problem.objective, snapshot.parameters[racer])
    used = snapshot.learning_rates[racer]
    if snapshot.last_step is not None and snapshot.last_step.steps:
        used = float(snapshot.last_step.learning_rate[0, racer])
    evidence = gather(
        objective=problem.objective,
        optimizer=optimizer,
        batching=problem.batching,
        start=problem.start,
        minima=problem.minima,
        domain=problem.domain,
        step=snapshot.step,
        epoch_losses=snapshot.epoch_loss.values[:, racer],
        positions=_unbroken(snapshot.path)[:, racer],
        learning_rate=used,
        outcome=snapshot.outcomes[racer],
        curvature=curvature,
    )
    return judge(evidence), evidence.critical


def _unbroken(path):
    """The positions since the last gap that thinning has left, newest last."""
    gaps = np.flatnonzero(np.diff(path.at) != 1)
    return path.values[gaps[-1] + 1 :] if gaps.size else path.values
