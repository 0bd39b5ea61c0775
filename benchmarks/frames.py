"""Frames a second of the whole window.

While the simulation runs as fast as it can, against the same frames drawn with the simulation at rest: target at least
0.9; and its steps a second meanwhile, against those without a window: target at least 0.3. With this step's numbers
open, against closed: target at least 0.85. Also the longest gap between two frames. As fast as can be drawn, against a
bare window of pyqtgraph with a lit surface of 129x129 and two live plots: target at least 2.
A frame is a painting of the surface, which follows each snapshot that is shown; how often the window is put on the
screen would count one twice whose plots follow later.

    python benchmarks/frames.py            # on a screen, or under xvfb-run -s "-screen 0 1440x900x24 +extension GLX"
"""

import gc
import itertools
import statistics
import sys
import time
from contextlib import contextmanager

import numpy as np
import pyqtgraph
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from gdsim import app
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, read
from gdsim.simulation.run import Run
from gdsim.simulation.runner import FASTEST
from gdsim.views.running.frame_clock import FrameClock

SIZE = (1366, 768)
SECONDS = 4.0
ROUNDS = 3
# Seconds until what was begun goes on evenly.
SETTLED = 0.5
TARGET = 0.9
STEPS_TARGET = 0.3
PANEL_TARGET = 0.85
BARE_TARGET = 2.0
# Cells of the bare window's surface along an edge, and points of its curves.
BARE_GRID, LIVE_POINTS = 129, 300


def main():
    with opened_window() as (application, window):
        endless = replace(read(app.FIRST_EXPERIMENT), epochs=10**8, batching=BatchingSettings("stochastic"))
        choose(window, endless, FASTEST)
        frames = []
        watch = Paintings(frames)
        window.surface.view._canvas.installEventFilter(watch)
        wait(application, 1.0)
        recorded = snapshots(endless)
        rest, full, steps, alone = [], [], [], []
        for _ in range(ROUNDS):
            rest.append(measure(application, frames, lambda: replaying(window, recorded)))
            before = window.snapshot.step
            full.append(measure(application, frames, lambda: playing(window)))
            steps.append((window.snapshot.step - before) / (SECONDS + SETTLED))
            alone.append(steps_alone(endless))
        against = [compared_with_bare(application, window, frames, recorded) for _ in range(ROUNDS)]
        panels = [with_panel(application, window, frames, recorded, page) for page in (0, 1)]
    report(window.surface.view.renderer, rest, full, steps, alone)
    tell_bare(against)
    for title, ratio in zip(("training cycle", "step explained"), panels, strict=True):
        met = "met" if ratio >= PANEL_TARGET else "missed"
        print(f"{title + ' open/closed':26} {ratio:6.2f}  (target: at least {PANEL_TARGET}; {met})")


@contextmanager
def opened_window():
    """The program's window on its first experiment, with the application; closed without a question."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication(sys.argv[:1])
    sys.setswitchinterval(app.SWITCH_INTERVAL)
    window = app.open_window()
    window.resize(*SIZE)
    window.show()
    gc.freeze()
    yield application, window
    window.filing.document.setting.undo_stack.setClean()
    window.close()


def choose(window, experiment, pace):
    """This experiment is what is set, and is played so fast."""
    window.controls.show_experiment(experiment)
    window.controls.edited.emit(experiment)
    window.transport.pace_changed.emit(pace)


class Paintings(QObject):
    """Notes when a widget is painted."""

    def __init__(self, times):
        super().__init__()
        self.times = times

    def eventFilter(self, widget, event):
        if event.type() == QEvent.Type.Paint:
            self.times.append(time.perf_counter())
        return False


def with_panel(application, window, frames, recorded, page):
    """The frame rate with a page of the step panel open, as a share of that with the panel closed."""
    ratios = []
    for _ in range(ROUNDS):
        rates = []
        for is_open in (False, True):
            window.columns.steps.setCurrentIndex(page)
            window.show_step(is_open)
            wait(application, 0.5)
            rates.append(measure(application, frames, lambda: replaying(window, recorded))[0])
        ratios.append(rates[1] / rates[0])
    window.show_step(False)
    return statistics.median(ratios)


def compared_with_bare(application, window, frames, recorded):
    """Frames a second of the window, and of a bare one that shows as much: each alone, as fast as it can."""
    own, _ = measure(application, frames, lambda: hurrying(window, recorded))
    window.hide()
    bare = BareWindow(recorded)
    painted = []
    watch = Paintings(painted)
    bare.surface.installEventFilter(watch)
    rate, _ = measure(application, painted, bare.play)
    bare.close()
    window.show()
    wait(application, 0.5)
    return own, rate


class BareWindow(QWidget):
    """A lit surface with a ball, and beside it two plots, all of pyqtgraph as its examples have them."""

    def __init__(self, recorded):
        # OpenGL may be imported once the program has asked which one there is.
        from pyqtgraph import opengl as gl

        super().__init__()
        self._recorded = itertools.cycle(recorded)
        axis = np.linspace(-1.0, 1.0, BARE_GRID)
        self.surface = gl.GLViewWidget()
        heights = axis[:, np.newaxis] ** 2 + axis**2
        self.surface.addItem(gl.GLSurfacePlotItem(x=axis, y=axis, z=heights, shader="shaded"))
        self._ball = gl.GLScatterPlotItem(pos=np.zeros((1, 3)), size=10)
        self.surface.addItem(self._ball)
        self._plots = [pyqtgraph.PlotWidget(), pyqtgraph.PlotWidget()]
        self._curves = [plot.plot() for plot in self._plots]
        layout = QHBoxLayout(self)
        plots = QVBoxLayout()
        for plot in self._plots:
            plots.addWidget(plot)
        layout.addWidget(self.surface, 2)
        layout.addLayout(plots, 1)
        self.resize(*SIZE)
        self.show()

    def play(self):
        timer = QTimer(self, interval=0)
        timer.timeout.connect(self._step)
        timer.start()
        return timer.stop

    def _step(self):
        snapshot = next(self._recorded)
        self._ball.setData(pos=np.append(snapshot.parameters[0], 0.0)[np.newaxis])
        for curve, series in zip(self._curves, (snapshot.epoch_loss, snapshot.batch_loss), strict=True):
            curve.setData(series.at[-LIVE_POINTS:], series.values[-LIVE_POINTS:, 0])


def snapshots(experiment, count=200, steps=300, first=20_000):
    """What the window is shown in such a run: the frames to be drawn with the simulation at rest."""
    run = Run(prepare(experiment))
    while run.step < first:
        run.advance(256)
    result = []
    for _ in range(count):
        run.advance(steps)
        run.publish(playing=True)
        result.append(run.snapshot)
    return result


def replaying(window, recorded):
    """Shows recorded snapshots at the clock's pace; returns what stops it."""
    shown = itertools.cycle(recorded)
    clock = FrameClock(lambda: next(shown), window)
    clock.frame.connect(window.session.clock.frame)
    clock.wake()
    return clock.stop


def hurrying(window, recorded):
    """Shows recorded snapshots as fast as they are painted; returns what stops it."""
    shown = itertools.cycle(recorded)
    timer = QTimer(window, interval=0, singleShot=True, timerType=Qt.TimerType.PreciseTimer)

    def show():
        window.session.clock.frame.emit(next(shown))
        # After what paints the window, which was asked for before.
        timer.start()

    timer.timeout.connect(show)
    timer.start()
    return timer.stop


def playing(window):
    window.session.play()
    return window.session.pause


def measure(application, frames, start):
    """Frames a second, and the longest gap in milliseconds."""
    stop = start()
    wait(application, SETTLED)
    frames.clear()
    wait(application, SECONDS)
    seen = list(frames)
    stop()
    wait(application, 0.3)
    gaps = [later - earlier for earlier, later in itertools.pairwise(seen)]
    return len(seen) / SECONDS, 1000.0 * max(gaps, default=float("inf"))


def wait(application, seconds):
    """As the program does: whoever asks again and again whether something has come takes Python from the simulation."""
    loop = QEventLoop(application)
    QTimer.singleShot(int(1000.0 * seconds), loop.quit)
    loop.exec()


def tell_bare(against):
    ratio = statistics.median(own / bare for own, bare in against)
    own, bare = (statistics.median(column) for column in zip(*against, strict=True))
    met = "met" if ratio >= BARE_TARGET else "missed"
    print(f"as fast as can be drawn: {own:.1f} frames/s, a bare window {bare:.1f}")
    print(f"{'ratio':26} {ratio:6.2f}  (target: at least {BARE_TARGET}; {met})")


def steps_alone(experiment, block=1024):
    """Steps a second of the same run without a window."""
    run = Run(prepare(experiment))
    run.advance(block)
    start = time.perf_counter()
    while time.perf_counter() - start < SECONDS / 2:
        run.advance(block)
    return (run.step - block) / (time.perf_counter() - start)


def report(renderer, rest, full, steps, alone):
    ratio = statistics.median(f[0] / r[0] for r, f in zip(rest, full, strict=True))
    print(f"renderer: {renderer}, window {SIZE[0]}x{SIZE[1]}, median of {ROUNDS} rounds of {SECONDS:g} s")
    for name, rounds in (("at rest, redrawing", rest), ("simulating at full speed", full)):
        rate, gap = (statistics.median(column) for column in zip(*rounds, strict=True))
        print(f"{name:26} {rate:6.1f} frames/s, longest gap {gap:5.0f} ms")
    print(f"{'meanwhile':26} {statistics.median(steps):6.0f} steps/s, {statistics.median(alone):.0f} without a window")
    print(f"{'ratio':26} {ratio:6.2f}  (target: at least {TARGET}; {'met' if ratio >= TARGET else 'missed'})")
    share = statistics.median(step / own for step, own in zip(steps, alone, strict=True))
    met = "met" if share >= STEPS_TARGET else "missed"
    print(f"{'steps, of those alone':26} {share:6.2f}  (target: at least {STEPS_TARGET}; {met})")


if __name__ == "__main__":
    main()
