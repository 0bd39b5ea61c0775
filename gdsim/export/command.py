"""`gdsim export`: renders without a screen, with a progress bar on a terminal."""

import os
import re
import signal
import sys
import threading
from contextlib import contextmanager
from dataclasses import replace

from tqdm import tqdm

from gdsim.experiment.files import ExperimentError, remove, temporary_path
from gdsim.experiment.problem import Problem
from gdsim.export.encoders import STILL_ENDINGS, check_path, check_settings
from gdsim.export.movie import Studio
from gdsim.export.offscreen import application
from gdsim.export.playback import Playback
from gdsim.export.settings import SIZES, USUAL_FPS, ExportSettings, frame_steps, usual_seconds
from gdsim.export.still import write_still
from gdsim.views.surface.look import read_look
from gdsim.views.theme import THEMES

# Seconds between two looks at the clock while a picture is painted.
TICK = 0.2
# The exit status of what was interrupted, as shells have it.
INTERRUPTED = 130


def export(problem: Problem, request):
    """Does what the parsed command line asks. Raises ExperimentError, and whatever interrupts it."""
    path = check_path(request.out)
    ending = path.suffix.lower()
    first, last, stride = request.steps
    if ending in STILL_ENDINGS:
        _refuse_what_moves(request, ending)
        first, stride = 0, 1
    settings = ExportSettings(
        content=request.what,
        size=_size(request.size),
        fps=request.fps or USUAL_FPS,
        theme=THEMES[request.theme],
        transparent=request.transparent,
        look=read_look(problem.experiment.view.get("surface"), problem),
        orbit=request.orbit,
        first=first,
        last=last,
        stride=stride,
        seconds=request.seconds,
    )
    check_settings(settings, ending)
    # What is known to be too late is refused before the run, not after it.
    frame_steps(replace(settings, seconds=None), problem.descent().steps)
    application()
    # Its helper thread would outlive the export; a bar that is updated often needs none.
    tqdm.monitor_interval = 0
    with interrupts_between_frames() as look:
        playback = _run(problem, settings.last, look)
        if ending in STILL_ENDINGS:
            with _painting(path, look):
                write_still(settings, path, playback.snapshot(playback.last_step))
            return
        if settings.seconds is None and request.steps == (0, None, 1):
            settings = replace(settings, seconds=usual_seconds(playback.last_step, settings.fps))
        with tqdm(desc="rendering", unit=" frames", disable=None, leave=False) as bar:

            def progress(painted, to_paint):
                look()
                bar.total = to_paint
                bar.update(painted - bar.n)

            Studio(playback, settings).write(path, progress=progress)


def _refuse_what_moves(request, ending):
    """Raises ExperimentError for options that say nothing about a single picture."""
    first, last, stride = request.steps
    if first not in (0, last) or stride != 1:
        raise ExperimentError(f"a {ending} is one picture: --steps takes one step of it, as :{last or first}")
    for option, value in (("--fps", request.fps), ("--seconds", request.seconds)):
        if value is not None:
            raise ExperimentError(f"a {ending} is one picture: {option} is for animations")


@contextmanager
def _painting(path, look):
    """Shows that time goes by while a picture is painted, in one go; a Ctrl+C ends the program at once."""
    bar = None

    def leave(*_):
        if bar is not None:
            bar.close()
        remove(temporary_path(path, os.getpid()))
        print("gdsim: interrupted", file=sys.stderr, flush=True)
        # An exception amid painting would bring Qt down.
        os._exit(INTERRUPTED)

    def count():
        while not is_done.wait(TICK):
            bar.refresh()

    is_done = threading.Event()
    clock = threading.Thread(target=count, name="clock")
    # Before the bar is there to be seen: nobody's Ctrl+C gets lost; look() raises for one that came earlier.
    before = signal.signal(signal.SIGINT, leave)
    try:
        look()
        with tqdm(desc="rendering the picture", bar_format="{desc} for {elapsed}", disable=None, leave=False) as bar:
            clock.start()
            try:
                yield
            finally:
                is_done.set()
                clock.join()
    finally:
        signal.signal(signal.SIGINT, before)


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
    known = {name.lower(): size for name, size in SIZES.items()}
    if text.lower() in known:
        return known[text.lower()]
    if not re.fullmatch(r"[0-9]{1,5}x[0-9]{1,5}", text):
        raise ExperimentError(f"--size takes WIDTHxHEIGHT, {', '.join(SIZES)}, not {text!r}")
    width, height = text.split("x")
    return int(width), int(height)
