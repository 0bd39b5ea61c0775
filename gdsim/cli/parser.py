"""The parser of the command line: its commands with their arguments, and what is said of each."""

import argparse
from pathlib import Path

import gdsim
from gdsim.cli.arguments import count, learning_rates, optimizers, seconds, steps, trace_path
from gdsim.cli.listing import LISTED
from gdsim.cli.output import say
from gdsim.language import tr
from gdsim.lessons.lesson import LEVELS

EXPORTED = ("page", "surface", "loss", "data")
EXPORT_THEMES = ("night", "day", "projector")
SHELLS = ("bash", "zsh", "fish")
# What argparse says by itself, of a wrong command line or for --help …
WORDS = (
    "usage: ",
    "positional arguments",
    "options",
    "show this help message and exit",
    "argument %(argument_name)s: %(message)s",
    "the following arguments are required: %s",
    "expected one argument",
    "invalid choice: %(value)r (choose from %(choices)s)",
    "ignored explicit argument %r",
    "ambiguous option: %(option)s could match %(matches)s",
)
# … which it asks gettext for, under this name; gettext doesn't know our catalogues.
argparse._ = tr


class RequestError(ValueError):
    """The command line itself was wrong."""


class Parser(argparse.ArgumentParser):
    def print_help(self, file=None):
        say(self.format_help().splitlines())

    def error(self, message):
        raise RequestError(tr("{message} (see {prog} --help)").format(message=message, prog=self.prog))

    def parse_known_args(self, args=None, namespace=None):
        """A command refuses itself what it doesn't know; else the program would, and name its own help."""
        parsed, unknown = super().parse_known_args(args, namespace)
        if unknown:
            self.error(tr("unrecognized arguments: {arguments}").format(arguments=" ".join(unknown)))
        return parsed, unknown


class ShowVersion(argparse.Action):
    def __call__(self, parser, *_):
        say([f"gdsim {gdsim.__version__}"])
        parser.exit()


def make_parser() -> tuple[Parser, dict[str, Parser]]:
    """The parser of the whole command line, and those of its commands by name."""
    parser = Parser(
        prog="gdsim",
        usage="gdsim [FILE | lesson:NAME | gallery:NAME] | gdsim --lesson NAME --locked | gdsim COMMAND ...",
        description=tr(
            "Loss functions and gradient descent made visible. Without a command the window opens: on FILE, on a "
            "lesson, or on a ready-made experiment of the gallery. --locked shows one lesson and nothing else on "
            "the whole screen, begins it again when nobody is there, and keeps no settings; Ctrl+Q ends it."
        ),
    )
    parser.add_argument("--version", action=ShowVersion, nargs=0, help=tr("print the version of the program"))
    add_window_options(parser)
    commands = parser.add_subparsers(prog="gdsim", dest="command", metavar="COMMAND", required=True)
    run = commands.add_parser("run", help=tr("run an experiment without a window and print the outcome"))
    _add_file(run)
    run.add_argument("--steps", type=count, metavar="N", help=tr("at most N steps"))
    run.add_argument("--trace", type=trace_path, metavar="OUT", help=tr("keep every step, in a .npz or .csv file"))
    run.add_argument("--json", action="store_true", help=tr("print the outcome as JSON"))
    _add_sweep(commands)
    listing = commands.add_parser("list", help=tr("print what there is"))
    listing.add_argument("what", nargs="?", choices=LISTED, help=tr("of this kind only"))
    listing.add_argument("--json", action="store_true", help=tr("print an array of objects"))
    check = commands.add_parser("check", help=tr("say whether an experiment can be run, or a lesson taught"))
    check.add_argument("file", metavar="FILE", help=tr("an experiment, a .gdsim file, or a lesson, a .md file"))
    _add_export(commands)
    _add_worksheet(commands)
    completion = commands.add_parser("completion", help=tr("print what makes a shell complete these commands"))
    completion.add_argument("shell", choices=SHELLS, help=tr("the shell it is for"))
    doctor = commands.add_parser("doctor", help=tr("say what this machine offers, and what to do where it lacks"))
    doctor.add_argument("--json", action="store_true", help=tr("print an array of objects"))
    return parser, commands.choices


def _add_file(parser):
    parser.add_argument("file", metavar="FILE", help=tr("an experiment, a .gdsim file"))


def add_window_options(parser: argparse.ArgumentParser):
    """What may stand in place of a command."""
    parser.add_argument("--lesson", metavar="NAME", help=tr("open the window on this lesson"))
    parser.add_argument("--locked", action="store_true", help=tr("with --lesson: show this lesson and nothing else"))


def _add_sweep(commands):
    sweep = commands.add_parser("sweep", help=tr("run an experiment at many learning rates and make a table of it"))
    _add_file(sweep)
    sweep.add_argument(
        "--learning-rates",
        type=learning_rates,
        required=True,
        metavar="LOW:HIGH:N",
        help=tr("N learning rates from LOW to HIGH, each the same factor above the last"),
    )
    sweep.add_argument(
        "--optimizers",
        type=optimizers,
        metavar="A,B",
        help=tr("these optimizers as they usually are; else the racers of the file"),
    )
    sweep.add_argument("--seeds", type=count, default=1, metavar="N", help=tr("from N seeds; usually the file's alone"))
    sweep.add_argument(
        "--out",
        type=Path,
        metavar="TABLE.csv",
        help=tr("keep the table in this file, which an interrupted sweep goes on with; else it is printed"),
    )
    sweep.add_argument("--dask", metavar="tcp://HOST:PORT", help=tr("on the cluster of this Dask scheduler"))


def _add_export(commands):
    export = commands.add_parser("export", help=tr("render a run as an animation, numbered frames or a picture"))
    _add_file(export)
    export.add_argument(
        "out",
        metavar="OUT",
        help=tr(
            "a .gif, .webp, .apng, .webm or .mp4; a name without an ending is a folder of numbered PNG files; "
            "a .png, .svg or .pdf is a picture of the last step; a .wav is the run to be heard, its loss as pitch"
        ),
    )
    export.add_argument(
        "--what", default="page", choices=EXPORTED, help=tr("the whole page (usual), or one part of it")
    )
    export.add_argument(
        "--size",
        default="720p",
        help=tr("WIDTHxHEIGHT, each 90 to 8192 pixels, or 720p (usual), 1080p, 4K or square"),
    )
    export.add_argument("--fps", type=count, metavar="N", help=tr("frames a second, 1 to 60; usually 30"))
    export.add_argument("--theme", default="night", choices=EXPORT_THEMES, help=tr("the colours; usually night"))
    export.add_argument(
        "--steps",
        type=steps,
        default=(0, None, 1),
        metavar="A:B:N",
        help=tr("every N-th step from A to B, each of which may be left out; usually all"),
    )
    export.add_argument(
        "--seconds",
        type=seconds,
        metavar="N",
        help=tr(
            "fit the steps into N seconds, at most 600, slow at first; usually a frame a step, "
            "or 10 seconds where there are more"
        ),
    )
    export.add_argument("--orbit", action="store_true", help=tr("the camera goes round the surface once"))
    export.add_argument("--transparent", action="store_true", help=tr("no background; for a .png"))


def _add_worksheet(commands):
    worksheet = commands.add_parser("worksheet", help=tr("print a lesson as a PDF, with room to answer"))
    worksheet.add_argument(
        "lesson", metavar="LESSON", help=tr("a lesson by its name, a .md file, or all: the course as a book")
    )
    worksheet.add_argument("out", metavar="OUT.pdf", help=tr("where to write it"))
    worksheet.add_argument("--key", action="store_true", help=tr("with the answers at the end, worked out of the runs"))
    worksheet.add_argument("--paper", default="a4", choices=("a4", "letter"), help=tr("usually a4"))
    worksheet.add_argument("--level", default=LEVELS[0], choices=LEVELS, help=tr("which way through the lesson"))
