"""What 10 million steps with their history add to the process's resident memory: about five minutes."""

import resource
import sys

from measure import report
from tqdm import tqdm

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run

STEPS = 10_000_000
BLOCK = 1000
# Steps before the first measurement: the code is loaded, and every array has its first few rows.
WARM_UP = 10_000
TARGET_MEGABYTES = 64.0
# So small that the bowl's bottom is never reached.
LEARNING_RATE = 1e-12


def peak_megabytes() -> float:
    """The most memory the process ever had resident; the system counts it in bytes on macOS, else in KB."""
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def main():
    racer = RacerSettings("gradient-descent", learning_rate=LEARNING_RATE)
    problem = prepare(Experiment(gdsim=1, problem=TerrainProblem(terrain="bowl"), racers=(racer,), epochs=2 * STEPS))
    run = Run(problem)
    taken, before = 0, 0.0
    with tqdm(total=STEPS, unit="step", unit_scale=True, disable=None) as progress:
        while taken < STEPS:
            steps = run.advance(min(BLOCK, (WARM_UP if taken < WARM_UP else STEPS) - taken))
            run.publish(playing=True)
            taken += steps
            progress.update(steps)
            if taken == WARM_UP:
                before = peak_megabytes()
    assert run.step == STEPS
    assert not run.over
    print(f"{len(run.snapshot.path.at)} of {STEPS} steps are kept for drawing")
    report(f"{STEPS} steps with their history add, MB at the peak", peak_megabytes() - before, TARGET_MEGABYTES, True)


if __name__ == "__main__":
    main()
