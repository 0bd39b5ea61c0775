"""`gdsim export`: renders without a screen, with a progress bar on a terminal."""

import re
import signal
import threading
from contextlib import contextmanager
from dataclasses import replace

from tqdm import tqdm

from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import Problem
from gdsim.export.encoders import STILL_ENDINGS, check_path
from gdsim.export.movie import Studio
from gdsim.export.offscreen import application
from gdsim.export.playback import Playback
from gdsim.export.settings import SIZES, ExportSettings, usual_seconds
from gdsim.export.still import write_still
from gdsim.views.surface.look import read_look
from gdsim.views.theme import THEMES


def export(problem: Problem, request):
    """Does what the parsed command line asks. Raises ExperimentError, and whatever interrupts it."""
    path = check_path(request.out)
    first, last, stride = request.steps
    settings = ExportSettings(
        content=request.what,
        size=_size(request.size),
        fps=request.fps,
        theme=THEMES[request.theme],
        transparent=request.transparent,
        look=read_look(problem.experiment.view.get("surface"), problem),
        orbit=request.orbit,
        first=first,
        last=last,
        stride=stride,
        seconds=request.seconds,
    )
    if settings.transparent and path.suffix.lower() != ".png":
        raise ExperimentError("only a .png can be transparent")
    application()
    # Its helper thread would outlive the export; a bar that is updated often needs none.
    tqdm.monitor_interval = 0
    with interrupts_between_frames() as look:
        playback = _run(problem, settings.last, look)
        if path.suffix.lower() in STILL_ENDINGS:
            write_still(settings, path, playback.snapshot(playback.last_step))
            return
        if settings.seconds is None and request.steps == (0, None, 1):
            settings = replace(settings, seconds=usual_seconds(playback.last_step, settings.fps))
        with tqdm(desc="rendering", unit=" frames", disable=None, leave=False) as bar:

            def progress(done, frames):
                look()
                bar.total = frames
                bar.update(done - bar.n)

            Studio(playback, settings).write(path, progress=progress)


@contextmanager
def interrupts_between_frames():
    """Gives what raises the KeyboardInterrupt of a Ctrl+C: amid painting it would bring Qt down."""
    asked = threading.Event()

    def look():
        if asked.is_set():
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, lambda *_: asked.set())
    try:
        yield look
    finally:
        signal.signal(signal.SIGINT, before)


def _run(problem, last_step, look) -> Playback:
    steps = problem.descent().steps if last_step is None else last_step
    with tqdm(desc="running", total=steps, unit=" steps", disable=None, leave=False) as bar:

        def progress(step):
            look()
            bar.update(step - bar.n)

        return Playback(problem, last_step, progress)


def _size(text) -> tuple[int, int]:
    if text in SIZES:
        return SIZES[text]
    if not re.fullmatch(r"[0-9]{1,5}x[0-9]{1,5}", text):
        raise ExperimentError(f"--size takes WIDTHxHEIGHT, {', '.join(SIZES)}, not {text!r}")
    width, height = text.split("x")
    return int(width), int(height)
