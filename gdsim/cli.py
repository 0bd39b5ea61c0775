"""The command line: run, sweep, list and check need no window; without a command the window opens."""

import argparse
import json
import os
import select
import sys
from contextlib import nullcontext, suppress
from pathlib import Path

from msgspec.structs import replace

import gdsim
from gdsim import language
from gdsim.core.losses import LOSSES
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.terrains import TERRAINS
from gdsim.experiment import schema
from gdsim.experiment.changes import problem_at
from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.extensions import load_extensions
from gdsim.experiment.files import ExperimentError, reason, refusals, shortened
from gdsim.experiment.models import MODELS
from gdsim.experiment.own_table import own_table
from gdsim.experiment.problem import Problem, prepare
from gdsim.experiment.racers import filled_racers
from gdsim.experiment.rates import HIGHEST_RATE
from gdsim.experiment.ready_made import ready_made_files
from gdsim.experiment.recorded import ENDING
from gdsim.experiment.summary import counted, lines, summary
from gdsim.experiment.trace import blocks, trace
from gdsim.language import Number, tr
from gdsim.leaving import DONE, FAILED, WRONG_REQUEST, printable
from gdsim.lessons.lesson import LEVELS
from gdsim.processes import all_cores
from gdsim.progress import progress_bar
from gdsim.screen import SCREENS, unreachable_screen
from gdsim.simulation.cluster import cluster
from gdsim.simulation.sweep import geometric
from gdsim.simulation.sweep_runs import best_rates, pieces, run_pieces
from gdsim.simulation.sweep_table import SweepTable, digest

TRACE_ENDINGS = (".npz", ".csv")
EXPORTED = ("page", "surface", "loss", "data")
# More learning rates lie nearer to each other than any run can tell.
MOST_RATES = 10_000
EXPORT_THEMES = ("night", "day", "projector")
KINDS = {
    "losses": LOSSES,
    "optimizers": OPTIMIZERS,
    "datasets": DATASETS,
    "models": MODELS,
    "terrains": TERRAINS,
}
LISTED = (*KINDS, "lessons")
# What the window takes.
WINDOW_OPTIONS = ("--lesson", "--locked")
# Requests that are answered without it, like a command.
ANSWERED_OPTIONS = ("-h", "--help", "--version")
SHELLS = ("bash", "zsh", "fish")


class RequestError(ValueError):
    """The command line itself was wrong."""


class OutputError(Exception):
    """What was asked for cannot be printed."""


class Parser(argparse.ArgumentParser):
    def print_help(self, file=None):
        _say(self.format_help().splitlines())

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
        _say([f"gdsim {gdsim.__version__}"])
        parser.exit()


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
        return _complain(error, WRONG_REQUEST)
    except BrokenPipeError:
        # The reader has all it wanted.
        return DONE
    except OutputError as error:
        return _complain(error, FAILED)
    except Exception as error:
        return _complain(
            tr("the program failed: {name}: {error}").format(name=type(error).__name__, error=error), FAILED
        )


def _speak():
    """The language that the environment asks for, where Qt is there; English needs nothing."""
    if (code := language.wanted()) != language.ENGLISH:
        with suppress(ImportError):
            from gdsim.views.toolkit.language import read_words

            read_words(code)


def _complain(message, status):
    # The status counts where nobody can be told why. Without sys.stderr, print would take stdout for it.
    if sys.stderr:
        with suppress(OSError):
            print("gdsim:", printable(shortened(" ".join(str(message).split()))), file=sys.stderr)
    return status


def _say(what):
    """Prints the lines that were asked for. Raises BrokenPipeError where nobody reads it, and OutputError."""
    try:
        print("".join(f"{line}\n" for line in what), end="", flush=True)
    except OSError as error:
        # Python must not try, and complain, once more when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise OutputError(tr("cannot write to standard output: {error}").format(error=reason(error))) from None


def _has_lost_its_reader():
    """Whether standard output is a pipe whose reader has gone; on Windows that shows only in writing."""
    try:
        output = sys.stdout.fileno()
        poll = select.poll()
    except (AttributeError, OSError):
        # There is no standard output, it is no file, or the system cannot say.
        return False
    poll.register(output, 0)
    return any(event & (select.POLLERR | select.POLLHUP) for _, event in poll.poll(0))


def _dispatch(arguments):
    parser, commands = make_parser()
    left_out = load_extensions()
    if not arguments or arguments[0] not in (*commands, *ANSWERED_OPTIONS):
        # The window says itself what is left out.
        return _open_window(arguments, ", ".join(commands))
    try:
        parsed = parser.parse_args(arguments)
    except SystemExit:
        # What --help or --version asked for has been printed.
        return DONE
    for sentence in left_out:
        _complain(sentence, DONE)
    return parsed.function(parsed)


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
    _add_window_options(parser)
    commands = parser.add_subparsers(prog="gdsim", metavar="COMMAND", required=True)
    run = commands.add_parser("run", help=tr("run an experiment without a window and print the outcome"))
    _add_file(run)
    run.add_argument("--steps", type=_count, metavar="N", help=tr("at most N steps"))
    run.add_argument("--trace", type=_trace_path, metavar="OUT", help=tr("keep every step, in a .npz or .csv file"))
    run.add_argument("--json", action="store_true", help=tr("print the outcome as JSON"))
    run.set_defaults(function=_run)
    _add_sweep(commands)
    listing = commands.add_parser("list", help=tr("print what there is"))
    listing.add_argument("what", nargs="?", choices=LISTED, help=tr("of this kind only"))
    listing.add_argument("--json", action="store_true", help=tr("print an array of objects"))
    listing.set_defaults(function=_list)
    check = commands.add_parser("check", help=tr("say whether an experiment can be run, or a lesson taught"))
    check.add_argument("file", metavar="FILE", help=tr("an experiment, a .gdsim file, or a lesson, a .md file"))
    check.set_defaults(function=_check)
    _add_export(commands)
    _add_worksheet(commands)
    completion = commands.add_parser("completion", help=tr("print what makes a shell complete these commands"))
    completion.add_argument("shell", choices=SHELLS, help=tr("the shell it is for"))
    completion.set_defaults(function=_completion)
    doctor = commands.add_parser("doctor", help=tr("say what this machine offers, and what to do where it lacks"))
    doctor.add_argument("--json", action="store_true", help=tr("print an array of objects"))
    doctor.set_defaults(function=_doctor)
    return parser, commands.choices


def _add_file(parser):
    parser.add_argument("file", metavar="FILE", help=tr("an experiment, a .gdsim file"))


def _add_window_options(parser):
    parser.add_argument("--lesson", metavar="NAME", help=tr("open the window on this lesson"))
    parser.add_argument("--locked", action="store_true", help=tr("with --lesson: show this lesson and nothing else"))


def _add_sweep(commands):
    sweep = commands.add_parser("sweep", help=tr("run an experiment at many learning rates and make a table of it"))
    _add_file(sweep)
    sweep.add_argument(
        "--learning-rates",
        type=_rates,
        required=True,
        metavar="LOW:HIGH:N",
        help=tr("N learning rates from LOW to HIGH, each the same factor above the last"),
    )
    sweep.add_argument(
        "--optimizers",
        type=_optimizers,
        metavar="A,B",
        help=tr("these optimizers as they usually are; else the racers of the file"),
    )
    sweep.add_argument(
        "--seeds", type=_count, default=1, metavar="N", help=tr("from N seeds; usually the file's alone")
    )
    sweep.add_argument(
        "--out",
        type=Path,
        metavar="TABLE.csv",
        help=tr("keep the table in this file, which an interrupted sweep goes on with; else it is printed"),
    )
    sweep.add_argument("--dask", metavar="tcp://HOST:PORT", help=tr("on the cluster of this Dask scheduler"))
    sweep.set_defaults(function=_sweep)


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
    export.add_argument("--fps", type=_count, metavar="N", help=tr("frames a second, 1 to 60; usually 30"))
    export.add_argument("--theme", default="night", choices=EXPORT_THEMES, help=tr("the colours; usually night"))
    export.add_argument(
        "--steps",
        type=_steps,
        default=(0, None, 1),
        metavar="A:B:N",
        help=tr("every N-th step from A to B, each of which may be left out; usually all"),
    )
    export.add_argument(
        "--seconds",
        type=_seconds,
        metavar="N",
        help=tr(
            "fit the steps into N seconds, at most 600, slow at first; usually a frame a step, "
            "or 10 seconds where there are more"
        ),
    )
    export.add_argument("--orbit", action="store_true", help=tr("the camera goes round the surface once"))
    export.add_argument("--transparent", action="store_true", help=tr("no background; for a .png"))
    export.set_defaults(function=_export)


def _add_worksheet(commands):
    worksheet = commands.add_parser("worksheet", help=tr("print a lesson as a PDF, with room to answer"))
    worksheet.add_argument(
        "lesson", metavar="LESSON", help=tr("a lesson by its name, a .md file, or all: the course as a book")
    )
    worksheet.add_argument("out", metavar="OUT.pdf", help=tr("where to write it"))
    worksheet.add_argument("--key", action="store_true", help=tr("with the answers at the end, worked out of the runs"))
    worksheet.add_argument("--paper", default="a4", choices=("a4", "letter"), help=tr("usually a4"))
    worksheet.add_argument("--level", default=LEVELS[0], choices=LEVELS, help=tr("which way through the lesson"))
    worksheet.set_defaults(function=_worksheet)


def _count(text):
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(tr("takes an integer, 1 or more, not {text!r}").format(text=text))
    return int(text)


def _rates(text):
    """Lowest and highest learning rate, and how many, of "1e-4:1:100"."""
    try:
        low, high, count = text.split(":")
        low, high, count = float(low), float(high), _count(count)
    except ValueError:
        raise argparse.ArgumentTypeError(
            tr("takes LOW:HIGH:N, such as 1e-4:1:100, not {text!r}").format(text=text)
        ) from None
    if not 0.0 < low <= high <= HIGHEST_RATE:
        raise argparse.ArgumentTypeError(tr("takes rates above 0, the lower one first, not {text!r}").format(text=text))
    if count > MOST_RATES:
        raise argparse.ArgumentTypeError(
            tr("takes {most_rates} learning rates at most, not {count}").format(most_rates=MOST_RATES, count=count)
        )
    return low, high, count


def _optimizers(text):
    names = tuple(dict.fromkeys(text.split(",")))
    for name in names:
        if name not in OPTIMIZERS:
            raise argparse.ArgumentTypeError(
                tr("takes some of {known}, not {name!r}").format(known=", ".join(OPTIMIZERS), name=name)
            )
    return names


def _seconds(text):
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(tr("takes a number of seconds, not {text!r}").format(text=text)) from None


def _steps(text):
    """First, last (None: to the end) and stride of "A:B:N", where each may be left out."""
    parts = text.split(":")
    if not 2 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() for part in filter(None, parts)):
        raise argparse.ArgumentTypeError(
            tr("takes steps as FIRST:LAST or FIRST:LAST:EVERY, not {text!r}").format(text=text)
        )
    first, last, stride = [int(part) if part else None for part in [*parts, ""][:3]]
    return first or 0, last, 1 if stride is None else stride


def _trace_path(text):
    if Path(text).suffix.lower() not in TRACE_ENDINGS:
        raise argparse.ArgumentTypeError(
            tr("takes a file name that ends in .npz or .csv, not {text!r}").format(text=text)
        )
    return Path(text)


def _open_window(arguments, commands):
    wish = _wish(arguments, commands)
    if sys.platform.startswith("linux") and not any(map(os.environ.get, SCREENS)):
        raise RequestError(
            tr("there is no screen to open the window on; {screens} would name one").format(screens=SCREENS[0])
        )
    if reason := unreachable_screen():
        return _complain(reason, FAILED)
    # The commands below work where Qt is not installed.
    from gdsim.app import main as open_window

    return open_window(**wish)


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
                arguments=arguments[0], commands=commands
            )
        )
    return {"recording" if Path(arguments[0]).suffix.lower() == ENDING else "path": arguments[0]}


def _wish_of_options(arguments):
    parser = Parser(prog="gdsim", add_help=False, allow_abbrev=False)
    _add_window_options(parser)
    parsed = parser.parse_args(arguments)
    if parsed.lesson is None:
        raise RequestError(tr("--locked takes the lesson that is to be shown, as --lesson NAME"))
    return {"lesson": _lesson(parsed.lesson), "is_locked": parsed.locked}


def _lesson(name):
    """One of the program's by its name, or a teacher's by its file."""
    if Path(name).suffix.lower() == ".md":
        from gdsim.lessons.reader import read_lesson

        return read_lesson(Path(name))
    return _of_name(tr("lesson"), name, _of_kind("lessons"))


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


def _export(parsed):
    problem = _problem(parsed.file, parsed.out)
    # run, list and check work where Qt is not installed.
    from gdsim.export.command import export

    export(problem, parsed)
    return DONE


def _worksheet(parsed):
    # The other commands work where Qt is not installed.
    from gdsim.export.worksheet.command import worksheet

    worksheet(parsed)
    return DONE


def _completion(parsed):
    # Only a shell that is set up has a use for it.
    from gdsim.completion import script

    parser, _ = make_parser()
    _say(script(parser, parsed.shell, list(_of_kind("lessons"))).splitlines())
    return DONE


def _doctor(parsed):
    # It looks at all there is; the other commands need none of it.
    from gdsim.doctor.examination import examine
    from gdsim.doctor.finding import page, to_plain

    findings = examine()
    if parsed.json:
        _say([json.dumps(to_plain(findings), ensure_ascii=False, indent=2)])
    else:
        _say(map(printable, page(findings).splitlines()))
    return DONE


def _check(parsed):
    if Path(parsed.file).suffix.lower() == ".md":
        return _check_lesson(parsed.file)
    problem = _problem(parsed.file)
    sizes = (
        counted(tr("1 parameter"), tr("{count} parameters"), len(problem.parameter_names)),
        counted(tr("1 racer"), tr("{count} racers"), len(problem.racers)),
        counted(tr("1 step"), tr("{count} steps"), problem.descent().steps),
    )
    _say([tr("{file} can be run: {sizes}.").format(file=printable(parsed.file), sizes=", ".join(sizes))])
    return DONE


def _check_lesson(file):
    from gdsim.lessons.check import check_lesson

    lesson = check_lesson(Path(file))
    words = tr("{file} can be taught: {pages}, {minutes} minutes.")
    pages = counted(tr("1 page"), tr("{count} pages"), len(lesson.pages))
    _say([words.format(file=printable(file), pages=pages, minutes=lesson.head.minutes)])
    return DONE


def _problem(file, out=None) -> Problem:
    """What the experiment in a file is about; `out`, if anything, is to be written and must be none of what is read."""
    experiment = schema.read(file)
    for source in (Path(file), *_own_data(experiment, Path(file).parent)):
        if out is not None and _is_same(out, source):
            raise RequestError(
                tr("{out} is read for this run and would be lost; give another name to write to").format(out=out)
            )
    try:
        return prepare(experiment, Path(file).parent)
    except ExperimentError as error:
        raise ExperimentError(f"{file}: {error}") from None


def _own_data(experiment, folder):
    """The table that an experiment reads, if it is a file of the user's own."""
    table = own_table(experiment.problem)
    return [] if table is None else [folder / table]


def _is_same(path, other):
    """Whether both are names of one file that is there."""
    try:
        return os.path.samefile(path, other)
    except (OSError, ValueError):
        return False


def _list(parsed):
    listing = {kind: _of_kind(kind) for kind in ([parsed.what] if parsed.what else LISTED)}
    if parsed.json:
        entries = [_entry(kind, name, what) for kind, found in listing.items() for name, what in found.items()]
        _say([json.dumps(entries, ensure_ascii=False, indent=2)])
        return DONE
    listed = []
    for kind, found in listing.items():
        if not parsed.what:
            listed.append(f"{kind}:")
        width = max(map(len, found), default=0) + 2
        listed += [
            f"{'' if parsed.what else '  '}{name:<{max(22, width)}}{tr(what.title)}" for name, what in found.items()
        ]
    _say(listed)
    return DONE


def _of_kind(kind):
    """What there is of a kind, by name."""
    if kind in KINDS:
        return KINDS[kind]
    # What reads Markdown is loaded by those alone who ask for lessons.
    from gdsim.lessons.library import shipped

    return {lesson.name: lesson for lesson in shipped().lessons}


def _entry(kind, name, what):
    """What a listed thing says of itself, whatever its kind."""
    entry = {"kind": kind, "name": name, "title": what.title}
    for key in ("task", "tasks", "formula", "summary", "caption", "source", "features", "target"):
        if hasattr(what, key):
            entry[key] = getattr(what, key)
    if kind == "datasets":
        entry["columns"] = [{"name": name, "title": t.title, "unit": t.unit} for name, t in what.titles.items()]
    if kind == "optimizers":
        entry |= {"learning_rate": what.usual_learning_rate, "hyperparameters": list(what.hyperparameters())}
    if kind == "lessons":
        entry |= {"minutes": what.head.minutes, "level": what.head.level, "pages": len(what.pages)}
    if kind == "models":
        entry["hyperparameters"] = list(what.hyperparameters)
    return entry


def _run(parsed):
    problem = _problem(parsed.file, parsed.trace)
    planned = problem.descent().steps
    steps = planned if parsed.steps is None else min(parsed.steps, planned)
    with progress_bar(total=steps, unit=" steps") as bar:

        def progress(state):
            bar.update(state.step - bar.n)
            if parsed.trace is None and _has_lost_its_reader():
                raise BrokenPipeError

        state = _last_state(problem, steps, parsed.trace, progress)
    found = summary(problem_at(problem, state.step), state, parsed.steps)
    _say([json.dumps(found, ensure_ascii=False, indent=2)] if parsed.json else map(printable, lines(found, problem)))
    return DONE


def _sweep(parsed):
    racers = _problem(parsed.file, parsed.out).experiment.racers
    if parsed.optimizers:
        racers = filled_racers(tuple(map(schema.RacerSettings, parsed.optimizers)))
    # As the file has it: where it says no start, each seed draws its own.
    experiment, folder = replace(schema.read(parsed.file), racers=racers), Path(parsed.file).parent.absolute()
    table = SweepTable(digest(experiment, folder), parsed.out)
    low, high, count = parsed.learning_rates
    wanted = pieces(experiment, folder, geometric(low, high, count).tolist(), parsed.seeds, table.runs.__contains__)
    _run_sweep(wanted, table, parsed.dask)
    table.put_in_order()
    _say(table.text().splitlines() if parsed.out is None else map(printable, _sweep_lines(table, parsed.out)))
    return DONE


def _run_sweep(wanted, table, address):
    total = sum(len(piece.learning_rates) for piece in wanted)
    with (
        progress_bar(total=total, unit=" runs") as bar,
        _executor(wanted, address) as executor,
    ):
        for runs in run_pieces(wanted, executor):
            table.add(runs)
            bar.update(len(runs))


def _executor(wanted, address):
    """What runs the pieces: a cluster, all cores, or for a single piece this process."""
    if address is not None:
        return cluster(address)
    return all_cores() if len(wanted) > 1 else nullcontext()


def _sweep_lines(table, out):
    yield counted(tr("1 run in {out}."), tr("{count} runs in {out}."), len(table.runs)).format(out=out)
    for best in best_rates(table.runs):
        racer = f"{best.optimizer} ({best.hyperparameters})" if best.hyperparameters else best.optimizer
        words = (
            tr("{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}, the median of {seeds} seeds")
            if best.seeds > 1
            else tr("{racer}: lowest at learning rate {rate:.3g}, loss {loss:.6g}")
        )
        yield words.format(racer=racer, rate=Number(best.learning_rate), loss=Number(best.loss), seeds=best.seeds)


def _last_state(problem, steps, path, progress):
    """The run's end; its steps are kept only in the trace that is asked for."""
    last = None

    def watch(state):
        nonlocal last
        last = state
        progress(state)

    if path is None:
        for _, state in blocks(problem, steps):
            watch(state)
    else:
        kept = trace(problem, steps, watch)
        (kept.write_csv if path.suffix.lower() == ".csv" else kept.write_npz)(path)
    return last
