"""`gdsim export`: renders without a screen, with a progress bar on a terminal."""

import re
import signal
import threading
from contextlib import contextmanager, suppress
from dataclasses import replace

from gdsim.experiment.files import ExperimentError, replace_file
from gdsim.experiment.problem import Problem
from gdsim.export.encoders import SOUND_ENDING, STILL_ENDINGS, check_path, check_settings
from gdsim.export.movie import Studio
from gdsim.export.offscreen import application
from gdsim.export.playback import Playback
from gdsim.export.settings import SIZES, USUAL_FPS, ExportSettings, frame_steps, usual_seconds
from gdsim.export.still import write_still
from gdsim.language import tr
from gdsim.leaving import INTERRUPTED, leave
from gdsim.progress import progress_bar
from gdsim.simulation.sound import USUAL_SECONDS, sound_of, wav
from gdsim.views.surface.look import read_look
from gdsim.views.toolkit.theme import THEMES

# Seconds between two looks at the clock while a picture is painted.
TICK = 0.2


def export(problem: Problem, request):
    """Does what the parsed command line asks. Raises ExperimentError."""
    path = check_path(request.out)
    ending = path.suffix.lower()
    if ending == SOUND_ENDING:
        _export_sound(problem, request, path)
        return
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
        kept=problem.experiment.view,
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
    playback = _run(problem, settings.last)
    if ending in STILL_ENDINGS:
        with _painting():
            write_still(settings, path, playback.snapshot(playback.last_step))
        return
    if settings.seconds is None and request.steps == (0, None, 1):
        settings = replace(settings, seconds=usual_seconds(playback.last_step, settings.fps))
    studio = Studio(playback, settings)
    with progress_bar(desc="rendering", unit=" frames") as bar, _interrupts_between_frames() as look:

        def progress(painted, to_paint):
            look()
            bar.total = to_paint
            bar.update(painted - bar.n)

        studio.write(path, progress=progress)


def _export_sound(problem, request, path):
    """The first racer's run to be heard. Raises ExperimentError for options that are about pictures."""
    first, last, stride = request.steps
    if first not in (0, last) or stride != 1:
        sentence = tr("a .wav is heard from the start: --steps takes the last step of it, as :{last}")
        raise ExperimentError(sentence.format(last=last or first))
    for option, value in (("--fps", request.fps), ("--orbit", request.orbit), ("--transparent", request.transparent)):
        if value:
            raise ExperimentError(tr("a .wav is a sound: {option} is for pictures").format(option=option))
    playback = _run(problem, last)
    samples = sound_of(playback.snapshot(playback.last_step), seconds=request.seconds or USUAL_SECONDS)
    replace_file(path, lambda file: file.write(wav(samples)))


def _refuse_what_moves(request, ending):
    """Raises ExperimentError for options that say nothing about a single picture."""
    first, last, stride = request.steps
    if first not in (0, last) or stride != 1:
        raise ExperimentError(
            tr("a {ending} is one picture: --steps takes one step of it, as :{last}").format(
                ending=ending, last=last or first
            )
        )
    for option, value in (("--fps", request.fps), ("--seconds", request.seconds)):
        if value is not None:
            raise ExperimentError(
                tr("a {ending} is one picture: {option} is for animations").format(ending=ending, option=option)
            )


@contextmanager
def _painting():
    """Shows that time goes by while a picture is painted, in one go."""

    def count():
        while not is_done.wait(TICK):
            bar.refresh()

    is_done = threading.Event()
    clock = threading.Thread(target=count, name="clock")
    with progress_bar(desc="rendering the picture", bar_format="{desc} for {elapsed}") as bar:
        clock.start()
        try:
            yield
        finally:
            is_done.set()
            clock.join()


@contextmanager
def _interrupts_between_frames():
    """Gives what is called between frames, where a Ctrl+C is answered: amid one, a thread still writes the last."""
    asked = threading.Event()

    def look():
        if asked.is_set():
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, lambda *_: asked.set())
    try:
        with suppress(KeyboardInterrupt):
            yield look
    finally:
        signal.signal(signal.SIGINT, before)
        if asked.is_set():
            leave("interrupted", INTERRUPTED)


def _run(problem, last_step) -> Playback:
    steps = problem.descent().steps if last_step is None else last_step
    with progress_bar(desc="running", total=steps, unit=" steps") as bar:
        return Playback(problem, last_step, lambda step: bar.update(step - bar.n))


def _size(text) -> tuple[int, int]:
    known = {name.lower(): size for name, size in SIZES.items()}
    if text.lower() in known:
        return known[text.lower()]
    if not re.fullmatch(r"[0-9]{1,5}x[0-9]{1,5}", text):
        raise ExperimentError(
            tr("--size takes WIDTHxHEIGHT, {known}, not {text!r}").format(known=", ".join(SIZES), text=text)
        )
    width, height = text.split("x")
    return int(width), int(height)
