"""A 200x200 surface of house prices, against the same formula written as one NumPy broadcast."""

import statistics

import numpy as np
from measure import interleaved, median_ratio, report

from gdsim.core.landscape import landscape
from gdsim.core.plane import exact_plane
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem

RESOLUTION = 200
ROUNDS = 15
TARGET_MILLISECONDS = 150.0


def main():
    problem = prepare(Experiment(gdsim=1, problem=FitProblem(dataset="house-prices", loss="mse")))
    plane = exact_plane(problem.parameter_names)
    x_range, y_range = problem.domain
    rows, prices = problem.data.X[:, 0], problem.data.targets[:, 0]

    def surface():
        return landscape(problem.objective, plane, x_range, y_range, RESOLUTION, minima=problem.minima).loss

    def broadcast():
        weight = np.linspace(*x_range, RESOLUTION)
        bias = np.linspace(*y_range, RESOLUTION)[:, np.newaxis, np.newaxis]
        return np.square(weight[:, np.newaxis] * rows + bias - prices).mean(axis=-1)

    np.testing.assert_allclose(surface(), broadcast(), rtol=1e-9)
    seconds = interleaved({"surface": surface, "broadcast": broadcast}, ROUNDS)
    milliseconds = 1000.0 * statistics.median(seconds["surface"])
    report(
        f"a {RESOLUTION}x{RESOLUTION} surface of house prices ({len(rows)} rows), ms",
        milliseconds,
        TARGET_MILLISECONDS,
        at_most=True,
    )
    ratio = median_ratio(seconds["broadcast"], seconds["surface"])
    print(f"  that is {ratio:.2f} times as fast as one NumPy broadcast of the formula")


if __name__ == "__main__":
    main()
