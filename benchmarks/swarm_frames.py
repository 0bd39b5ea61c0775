"""Frames a second of the whole window with a swarm of 2,000 balls beside the run, against one ball alone.

Both take turns in one run; target: at least 0.8. A surface is played so fast that each frame shows another step, a
line through data, of which each step sees one row, as fast as it can.

    python benchmarks/swarm_frames.py      # on a screen, or under xvfb-run -s "-screen 0 1440x900x24 +extension GLX"
"""

import statistics

from frames import FASTEST, ROUNDS, SECONDS, SIZE, Paintings, choose, measure, opened_window, playing, wait

from gdsim.experiment.schema import BatchingSettings, Experiment, FitProblem, RacerSettings, TerrainProblem
from gdsim.simulation.swarm import MOST_BALLS, SwarmChoice
from gdsim.views.surface.look import Look

TARGET = 0.8
PACE = 100.0  # steps a second, more than there are frames: so that each shows another one
CONTOUR_TAB = 1
ENDLESS = 10**8
CASES = (
    ("Himmelblau, 100 steps/s", TerrainProblem("himmelblau"), RacerSettings("adam", 0.001), "batch", PACE),
    ("a line, as fast as it can", FitProblem("house-prices"), RacerSettings("adam", 0.001), "stochastic", FASTEST),
)


def main():
    with opened_window() as (application, window):
        window.columns.tabs.setCurrentIndex(CONTOUR_TAB)
        frames = []
        watch = Paintings(frames)
        window.surface.view._canvas.installEventFilter(watch)
        renderer = window.surface.view.renderer
        print(f"renderer: {renderer}, window {SIZE[0]}x{SIZE[1]}, median of {ROUNDS} rounds of {SECONDS:g} s")
        for title, problem, racer, mode, pace in CASES:
            experiment = Experiment(
                gdsim=1, problem=problem, racers=(racer,), epochs=ENDLESS, batching=BatchingSettings(mode)
            )
            choose(window, experiment, pace)
            wait(application, 1.5)
            compare(application, window, frames, title)


def compare(application, window, frames, title):
    """Prints the frame rates with and without a swarm, and their ratio."""
    rounds = []
    for _ in range(ROUNDS):
        rates = []
        for starts in ("off", "grid"):
            window.session.reset()
            window.surface.show_look(Look(swarm=SwarmChoice(starts, MOST_BALLS)))
            wait(application, 0.5)
            while window.session.is_preparing or window.snapshot.step:
                wait(application, 0.1)
            rates.append(measure(application, frames, lambda: playing(window))[0])
        rounds.append((*rates, rates[1] / rates[0]))
    alone, together, ratio = map(statistics.median, zip(*rounds, strict=True))
    swarm, step = window.source.swarm.newest, window.snapshot.step
    print(f"{title}: {alone:.1f} frames/s alone, {together:.1f} with {len(swarm.places):,} balls")
    print(f"{'':4}the swarm at step {swarm.step:,} of {step:,}")
    print(f"{'':4}ratio {ratio:.2f}  (target: at least {TARGET}; {'met' if ratio >= TARGET else 'missed'})")


if __name__ == "__main__":
    main()
