"""A 300-frame animation, 1280x720, of surface, loss and data: speed, memory, size and truth; targets in the output.

python benchmarks/export.py             # needs no screen; compares with matplotlib where that is installed
python benchmarks/export.py --window    # the window's frames during an export, on a screen or under
                                        # xvfb-run -s "-screen 0 1440x900x24 +extension GLX"
"""

import itertools
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
from measure import interleaved, median_ratio, report
from memory import peak_megabytes
from msgspec.structs import replace
from PIL import Image
from tqdm import tqdm

from gdsim import app
from gdsim.experiment.files import MEGABYTE
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import BatchingSettings, read
from gdsim.export.frames import from_qimage, picture
from gdsim.export.gif import GifEncoder
from gdsim.export.movie import Studio
from gdsim.export.offscreen import application
from gdsim.export.playback import Playback
from gdsim.export.settings import LONGEST_SECONDS, ExportSettings

FRAMES, FPS, SIZE = 300, 30, (1280, 720)
# Frames kept in memory at once, to be encoded without being rendered; each has 3.7 MB.
READY = 100
ROUNDS = 2
TIMES_MATPLOTLIB, READY_SHARE, WINDOW_SHARE = 5.0, 0.4, 0.8
GIF_MEGABYTES, GIF_DECIBELS = 10.0, 40.0
# What an export of many frames may need more than one of few: less than ten frames.
MEMORY_MEGABYTES = 32.0
FEW_FRAMES = 60
# Points along an edge of matplotlib's surface; ours has 180.
GRID = 65
# Steps a second while the window is measured: more than there are frames.
PACE = 200.0
# So small that each of the steps moves the ball.
LEARNING_RATE = 0.01


def main():
    if "--memory" in sys.argv:
        peak(int(sys.argv[-1]))
        return
    if "--window" in sys.argv:
        window()
        return
    # First, for a process inherits the peak of the one that starts it.
    memory()
    application()
    problem = slow_problem()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "run.gif")
        against_matplotlib(problem, path)
        against_ready_frames(problem, path)
        truth(problem, path)


def slow_problem():
    """A run of as many steps as there are frames: no two are the same."""
    experiment = read(app.FIRST_EXPERIMENT)
    racer = replace(experiment.racers[0], learning_rate=LEARNING_RATE)
    return prepare(replace(experiment, racers=(racer,), epochs=FRAMES - 1))


def studio(problem, frames=FRAMES) -> Studio:
    last = min(frames, FRAMES) - 1
    seconds = None if frames <= FRAMES else frames / FPS
    return Studio(Playback(problem), ExportSettings(size=SIZE, fps=FPS, last=last, seconds=seconds))


def export(problem, path, frames=FRAMES):
    """End to end: run, render, encode, write."""
    studio(problem, frames).write(path)


# ---- speed


def against_matplotlib(problem, path):
    try:
        import matplotlib
    except ImportError:
        print("matplotlib is not installed: nothing to compare with")
        return
    matplotlib.use("agg")
    ways = {
        "gdsim": lambda: export(problem, path),
        "matplotlib": lambda: matplotlib_export(problem, path.with_name("matplotlib.gif")),
    }
    seconds = interleaved(ways, ROUNDS)
    for name, taken in seconds.items():
        print(f"{name:12} {FRAMES / min(taken):6.1f} frames/s")
    ratio = median_ratio(seconds["matplotlib"], seconds["gdsim"])
    report("times as fast as matplotlib's FuncAnimation with the same content and encoder", ratio, TIMES_MATPLOTLIB)


def matplotlib_export(problem, path):
    """Surface with trail and ball, loss curve, data and line, the way matplotlib animates: all drawn anew."""
    from matplotlib import pyplot
    from matplotlib.animation import AbstractMovieWriter, FuncAnimation

    class Writer(AbstractMovieWriter):
        def setup(self, fig, outfile, dpi=None):
            super().setup(fig, outfile, dpi)
            self.file = open(outfile, "wb")  # noqa: SIM115 (finish closes it)
            self.encoder = GifEncoder(self.file, SIZE, FPS, FRAMES)

        def grab_frame(self, **_):
            self.fig.canvas.draw()
            red, green, blue = np.moveaxis(np.asarray(self.fig.canvas.buffer_rgba())[..., :3].astype(np.uint32), -1, 0)
            self.encoder.add(0xFF000000 | red << 16 | green << 8 | blue)

        def finish(self):
            self.encoder.finish()
            self.file.close()

    shown = studio(problem)
    playback, moments = shown._playback, shown.moments
    figure = pyplot.figure(figsize=(SIZE[0] / 100, SIZE[1] / 100), dpi=100)
    surface, loss = figure.add_subplot(1, 2, 1, projection="3d"), figure.add_subplot(2, 2, 2)
    data = figure.add_subplot(2, 2, 4)
    x, y = np.meshgrid(*(np.linspace(*ends, GRID) for ends in problem.domain))
    z = problem.objective.loss(np.stack([x, y], axis=-1))
    surface.plot_surface(x, y, z, cmap="viridis", rcount=GRID, ccount=GRID)
    trail, ball = surface.plot([], [], [])[0], surface.plot([], [], [], "o")[0]
    curve = loss.plot([], [])[0]
    loss.set(xlim=(0, playback.last_step), ylim=(0, float(problem.objective.loss(problem.start)) * 1.05))
    data.scatter(problem.data.X[:, 0], problem.data.labels, s=8)
    ends = np.array([problem.data.X.min(), problem.data.X.max()])
    line = data.plot(ends, ends)[0]

    def draw(index):
        snapshot = playback.snapshot(moments[index].step)
        path_so_far = snapshot.path.values[:, 0]
        losses = snapshot.epoch_loss.values[:, 0]
        trail.set_data_3d(*path_so_far.T, problem.objective.loss(path_so_far))
        ball.set_data_3d(*path_so_far[-1:].T, problem.objective.loss(path_so_far[-1:]))
        curve.set_data(np.arange(len(losses)), losses)
        line.set_ydata(path_so_far[-1, 0] * ends + path_so_far[-1, 1])
        figure.suptitle(f"epoch {snapshot.step}, loss {losses[-1]:.4f}")

    FuncAnimation(figure, draw, frames=FRAMES).save(path, writer=Writer(fps=FPS))
    pyplot.close(figure)


def against_ready_frames(problem, path):
    """How fast a whole export is, beside Pillow's own GIF encoder, a palette a frame, with nothing else to do."""
    shown = studio(problem, READY)
    ready = [picture(from_qimage(shown.image(moment))) for moment in shown.moments]

    def encode():
        first, *rest = (frame.quantize(method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE) for frame in ready)
        first.save(path.with_name("ready.gif"), save_all=True, append_images=rest, duration=1000 // FPS, loop=0)

    seconds = interleaved({"export": lambda: shown.write(path), "encoder": encode}, 3 * ROUNDS)
    ratio = median_ratio(seconds["encoder"], seconds["export"])
    report("speed of a GIF export over encoding ready-made frames", ratio, READY_SHARE)


# ---- truth and size, memory


def truth(problem, path):
    """The GIF's size, and how near its worst frame comes to what was rendered."""
    shown = studio(problem)
    shown.write(path)
    worst = np.inf
    with Image.open(path) as image:
        for index, moment in enumerate(tqdm(shown.moments, disable=None, leave=False)):
            image.seek(index)
            true = np.asarray(picture(from_qimage(shown.image(moment))), float)
            error = np.square(np.asarray(image.convert("RGB"), float) - true).mean()
            worst = min(worst, 10.0 * np.log10(255.0**2 / error))
    report(f"MB of a GIF of {FRAMES} frames", path.stat().st_size / MEGABYTE, GIF_MEGABYTES, at_most=True)
    report("decibels of its worst frame", worst, GIF_DECIBELS)


def memory():
    """What a longer export needs more, each in a process of its own."""
    few, many = (
        float(subprocess.run([sys.executable, __file__, "--memory", str(count)], capture_output=True).stdout)
        for count in (FEW_FRAMES, 5 * FRAMES)
    )
    print(f"{few:.0f} MB for {FEW_FRAMES} frames, {many:.0f} MB for {5 * FRAMES}")
    report(f"MB that {5 * FRAMES} frames need more than {FEW_FRAMES}", many - few, MEMORY_MEGABYTES, at_most=True)


def peak(frames):
    application()
    with tempfile.TemporaryDirectory() as folder:
        export(slow_problem(), Path(folder, "run.gif"), frames)
    print(peak_megabytes())


# ---- the window


def window():
    """Frames a second of a playing window while its dialog exports its run, over those without; and how it opens."""
    from frames import ROUNDS, measure, playing, wait
    from PySide6.QtCore import QCoreApplication, Qt
    from PySide6.QtWidgets import QApplication

    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication(sys.argv[:1])
    sys.setswitchinterval(app.SWITCH_INTERVAL)
    shown = app.open_window()
    shown.resize(1366, 768)
    shown.show()
    endless = replace(read(app.FIRST_EXPERIMENT), epochs=10**7, batching=BatchingSettings("stochastic"))
    shown.controls.show_experiment(endless)
    shown.controls.edited.emit(endless)
    shown.transport.pace_changed.emit(PACE)
    drawn, gaps, rates = [], [], {"alone": [], "exporting": []}
    shown.surface.view._canvas.frameSwapped.connect(lambda: drawn.append(time.perf_counter()))
    wait(application, 2.0)
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(ROUNDS):
            shown.session.reset()
            rates["alone"].append(measure(application, drawn, lambda: playing(shown))[0])
            dialog, gap = opened_while_playing(application, shown, drawn)
            gaps.append(gap)
            dialog.form.steps.setCurrentIndex(dialog.form.steps.findData("seconds"))
            dialog.form.seconds.take(str(LONGEST_SECONDS))
            dialog.export_to(str(Path(folder, "run.gif")))
            while not dialog.progress.value() > 0:
                wait(application, 0.1)
            shown.session.reset()
            rates["exporting"].append(measure(application, drawn, lambda: playing(shown))[0])
            assert dialog.is_exporting, "the export was over too soon to be measured"
            dialog.stop()
            dialog.close()
    shown.filing.document.setting.undo_stack.setClean()
    shown.close()
    print({name: [round(rate, 1) for rate in taken] for name, taken in rates.items()})
    print(f"longest gap between two frames while the dialog opens: {1000.0 * statistics.median(gaps):.0f} ms")
    report("the window's frame rate during an export", median_ratio(rates["exporting"], rates["alone"]), WINDOW_SHARE)


def opened_while_playing(application, shown, drawn):
    """The export dialog, and the longest gap in seconds between two frames of the window within two seconds."""
    from frames import wait

    from gdsim.export.dialog import ExportDialog

    shown.session.play()
    wait(application, 0.5)
    drawn.clear()
    shown.export_asked.emit()
    wait(application, 2.0)
    assert shown.snapshot.playing, "the run has stopped"
    gap = max(later - earlier for earlier, later in itertools.pairwise(drawn))
    shown.session.pause()
    return shown.findChild(ExportDialog), gap


if __name__ == "__main__":
    main()
