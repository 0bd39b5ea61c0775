"""Requests for the window: what it is to open on, and whether there is a screen for it."""

import gc
import os
import sys
from pathlib import Path

from gdsim.cli.listing import of_kind
from gdsim.cli.output import complain
from gdsim.cli.parser import Parser, RequestError, add_window_options
from gdsim.experiment import schema
from gdsim.experiment.files import quoted, refusals
from gdsim.experiment.ready_made import ready_made_files
from gdsim.experiment.recorded import ENDING
from gdsim.language import tr
from gdsim.leaving import FAILED
from gdsim.screen import SCREENS, unreachable_screen

# What the window takes.
WINDOW_OPTIONS = ("--lesson", "--locked")


def open_window(arguments: list[str], commands: str) -> int:
    """Opens the window on what is asked for, and returns the exit status. Raises RequestError and ExperimentError."""
    wish = _wish(arguments, commands)
    if sys.platform.startswith("linux") and not any(map(os.environ.get, SCREENS)):
        raise RequestError(
            tr("there is no screen to open the window on; {screens} would name one").format(screens=SCREENS[0])
        )
    if reason := unreachable_screen():
        return complain(reason, FAILED)
    # All that is loaded stays, see app.main.
    gc.disable()
    try:
        # The commands work where Qt is not installed.
        from gdsim.app import main

        return main(**wish)
    finally:
        gc.enable()


def _wish(arguments, commands):
    """What the window is to open on: what `app.main` takes."""
    if not arguments:
        return {"is_welcoming": True}
    if arguments[0] in WINDOW_OPTIONS:
        return _wish_of_options(arguments)
    if len(arguments) > 1 or arguments[0].startswith("-"):
        raise RequestError(
            tr("{arguments} is no command; commands are {commands}").format(arguments=arguments[0], commands=commands)
        )
    kind, _, name = arguments[0].partition(":")
    if kind == "lesson":
        return {"lesson": _lesson(name)}
    if kind == "gallery":
        return {"experiment": _ready_made(name)}
    if _is_nowhere(arguments[0]):
        raise RequestError(
            tr("{arguments} is neither a file nor a command; commands are {commands}").format(
                arguments=arguments[0] or quoted(""), commands=commands
            )
        )
    return {"recording" if Path(arguments[0]).suffix.lower() == ENDING else "path": arguments[0]}


def _wish_of_options(arguments):
    parser = Parser(prog="gdsim", add_help=False, allow_abbrev=False)
    add_window_options(parser)
    parsed = parser.parse_args(arguments)
    if parsed.lesson is None:
        raise RequestError(tr("--locked takes the lesson that is to be shown, as --lesson NAME"))
    return {"lesson": _lesson(parsed.lesson), "is_locked": parsed.locked}


def _lesson(name):
    """One of the program's by its name, or a teacher's by its file."""
    if Path(name).suffix.lower() == ".md":
        from gdsim.lessons.reader import read_lesson

        return read_lesson(Path(name))
    return _of_name(tr("lesson"), name, of_kind("lessons"))


def _ready_made(name):
    return schema.read(_of_name(tr("experiment in the gallery"), name, ready_made_files()))


def _of_name(kind, name, known):
    if name not in known:
        raise RequestError(
            tr("there is no {kind} {name!r}; there are {known}").format(kind=kind, name=name, known=", ".join(known))
        )
    return known[name]


def _is_nowhere(path):
    """Whether there is nothing of this name; raises ExperimentError where that cannot be told."""
    with refusals("open", path):
        try:
            os.stat(path)
        except (FileNotFoundError, NotADirectoryError):
            return True
        return False
