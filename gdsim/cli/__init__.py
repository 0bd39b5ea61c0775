"""The command line: run, sweep, list and check need no window; without a command the window opens."""

import sys
from contextlib import suppress

from gdsim import language
from gdsim.cli.output import OutputError, complain
from gdsim.cli.parser import RequestError, make_parser
from gdsim.cli.window import open_window
from gdsim.experiment.extensions import load_extensions
from gdsim.experiment.files import ExperimentError
from gdsim.language import tr
from gdsim.leaving import DONE, FAILED, WRONG_REQUEST

# Requests that are answered without the window, like a command.
ANSWERED_OPTIONS = ("-h", "--help", "--version")


def main(arguments: list[str] | None = None) -> int:
    """The whole program; returns the exit status. A failure is one line on stderr, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks a character gets a question mark, not an exception; some programs have no terminal.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    _speak()
    try:
        return _dispatch(sys.argv[1:] if arguments is None else arguments)
    except (RequestError, ExperimentError) as error:
        return complain(error, WRONG_REQUEST)
    except BrokenPipeError:
        # The reader has all it wanted.
        return DONE
    except OutputError as error:
        return complain(error, FAILED)
    except Exception as error:
        return complain(
            tr("the program failed: {name}: {error}").format(name=type(error).__name__, error=error), FAILED
        )


def _speak():
    """The language that the environment asks for, where Qt is there; English needs nothing."""
    if (code := language.wanted()) != language.ENGLISH:
        with suppress(ImportError):
            from gdsim.views.toolkit.language import read_words

            read_words(code)


def _dispatch(arguments):
    parser, commands = make_parser()
    left_out = load_extensions()
    if not arguments or arguments[0] not in (*commands, *ANSWERED_OPTIONS):
        # The window says itself what is left out.
        return open_window(arguments, ", ".join(commands))
    try:
        parsed = parser.parse_args(arguments)
    except SystemExit:
        # What --help or --version asked for has been printed.
        return DONE
    for sentence in left_out:
        complain(sentence, DONE)
    # The window, --help and --version need none of them.
    from gdsim.cli.commands import COMMANDS

    return COMMANDS[parsed.command](parsed)
