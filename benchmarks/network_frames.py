"""Frames a second of the whole window with a network, against the same window with a linear model or a still surface.

regions, curve    the data view with what a network says, against what a linear model says of the same data, while
                  both play: target at least 0.8
its surface       the network plays while its slice goes with the ball and is computed again and again, against one
                  that stands still: at least 0.8; and how long the first, coarse picture of 200 samples takes: at most
                  150 ms

python benchmarks/network_frames.py    # on a screen, or under xvfb-run -s "-screen 0 1440x900x24 +extension GLX"
"""

import statistics
import time

from frames import ROUNDS, SECONDS, SIZE, Paintings, choose, measure, opened_window, playing, wait

from gdsim.experiment.models import LinearModel, MLPModel
from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings
from gdsim.experiment.slices import PlaneChoice

TARGET, FIRST_PICTURE = 0.8, 0.150
PACE = 100.0  # steps a second, more than there are frames: so that each shows another one
ENDLESS = 10**8
NETWORK, LINE = MLPModel(hidden=(16, 16)), LinearModel()
# Both have one or two features, so that what is predicted is drawn over them.
CASES = (("decision regions, moons", "moons", "bce"), ("a fitted curve, motorcycle", "motorcycle-crash", "mse"))


def main():
    with opened_window() as (application, window):
        frames = []
        watch = Paintings(frames)
        window.loss.plot.viewport().installEventFilter(watch)
        print(f"window {SIZE[0]}x{SIZE[1]}, median of {ROUNDS} rounds of {SECONDS:g} s")
        for title, dataset, loss in CASES:
            rates = [
                [played(application, window, frames, experiment(dataset, loss, model)) for model in (LINE, NETWORK)]
                for _ in range(ROUNDS)
            ]
            tell(title, rates)
        open_experiment(application, window, experiment("moons", "bce", NETWORK))
        tell("its surface, with the ball", [surface_round(application, window, frames) for _ in range(ROUNDS)])
        seconds = statistics.median(first_picture(application, window) for _ in range(ROUNDS))
        met = "met" if seconds <= FIRST_PICTURE else "missed"
        target = f"target: at most {1e3 * FIRST_PICTURE:.0f}; {met}"
        print(f"the first picture of another slice: {1e3 * seconds:.0f} ms  ({target})")


def experiment(dataset, loss, model):
    return Experiment(
        gdsim=1,
        problem=FitProblem(dataset, model=model, loss=loss),
        racers=(RacerSettings("adam", 0.001),),
        batching=BatchingSettings("batch"),
        epochs=ENDLESS,
    )


def open_experiment(application, window, wanted):
    choose(window, wanted, PACE)
    window.source.choice = PlaneChoice(0, 1)
    wait(application, 1.5)


def played(application, window, frames, wanted):
    """Frames a second."""
    open_experiment(application, window, wanted)
    rate, _ = measure(application, frames, lambda: playing(window))
    return rate


def surface_round(application, window, frames):
    """Frames a second with a slice that stands still, and with one that goes with the ball."""
    rates = []
    for choice in (PlaneChoice(along="random"), PlaneChoice(0, 1)):
        # From the start on, where the ball is quick.
        window.session.reset()
        wait(application, 0.5)
        window.source.choose(choice, window.snapshot)
        while window.source._background.is_busy:
            wait(application, 0.05)
        rates.append(measure(application, frames, lambda: playing(window))[0])
    return rates


def first_picture(application, window):
    """Seconds from the wish for another slice to its first picture."""
    while window.source._background.is_busy:
        wait(application, 0.05)
    seen = []
    take = window.source.changed.connect(lambda landscape: seen.append(time.perf_counter()))
    start = time.perf_counter()
    window.source.choose(PlaneChoice(2, 3), window.snapshot)
    while not seen:
        application.processEvents()
    window.source.changed.disconnect(take)
    return seen[0] - start


def tell(title, rounds):
    before, after = (statistics.median(column) for column in zip(*rounds, strict=True))
    ratio = statistics.median(after / before for before, after in rounds)
    met = "met" if ratio >= TARGET else "missed"
    print(f"{title}: {before:.1f} and {after:.1f} frames/s, ratio {ratio:.2f}  (target: at least {TARGET}; {met})")


if __name__ == "__main__":
    main()
