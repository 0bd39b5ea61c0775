"""A run taken once more, and its snapshot at any step of it."""

from collections.abc import Callable

from gdsim.experiment.problem import Problem
from gdsim.simulation.run import Run
from gdsim.simulation.snapshot import Snapshot

# Steps taken between two reports: some hundredths of a second.
STEPS_AT_ONCE = 1000


class Playback:
    """Its own Run: whatever goes on elsewhere is neither seen nor disturbed."""

    def __init__(
        self,
        problem: Problem,
        last_step: int | None = None,
        progress: Callable[[int], None] = lambda step: None,
    ):
        """Takes all steps up to `last_step`, or until the run is over."""
        self._run = run = Run(problem)
        last_step = problem.descent().steps if last_step is None else last_step
        while run.step < last_step and not run.over:
            run.advance(min(STEPS_AT_ONCE, last_step - run.step))
            progress(run.step)
        self.last_step = run.step

    def snapshot(self, step: int) -> Snapshot:
        """The run as it was after so many steps; forwards is cheaper than backwards."""
        if step < self._run.step:
            self._run.seek(step)
        while self._run.step < step and not self._run.over:
            self._run.advance(step - self._run.step)
        self._run.publish(playing=False)
        return self._run.snapshot
