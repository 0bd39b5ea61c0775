"""The command line: run, list and check need no window; without a command the window opens."""

import argparse
import json
import os
import sys
from pathlib import Path

import numpy as np

from gdsim.core.losses import LOSSES
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.outcome import Status
from gdsim.core.terrains import TERRAINS
from gdsim.experiment import schema
from gdsim.experiment.changes import problem_at
from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import Problem, prepare
from gdsim.experiment.trace import blocks, trace
from gdsim.screen import SCREENS, unreachable_screen

DONE, FAILED, WRONG_REQUEST, INTERRUPTED = 0, 1, 2, 130
TRACE_ENDINGS = (".npz", ".csv")
# The text output names so many parameters of a racer; --json has all.
SHOWN_PARAMETERS = 10
EXPORTED = ("page", "surface", "loss", "data")
EXPORT_THEMES = ("night", "day")
KINDS = {
    "losses": LOSSES,
    "optimizers": OPTIMIZERS,
    "datasets": DATASETS,
    "terrains": TERRAINS,
    "lessons": {},
}


class RequestError(ValueError):
    """The command line itself was wrong."""


class Parser(argparse.ArgumentParser):
    def error(self, message):
        raise RequestError(f"{message} (see {self.prog} --help)")


def main(arguments: list[str] | None = None) -> int:
    """The whole program; returns the exit status. A failure is one line on stderr, never a traceback."""
    for stream in (sys.stdout, sys.stderr):
        # A terminal that lacks a character gets a question mark, not an exception; some programs have no terminal.
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        status = _dispatch(sys.argv[1:] if arguments is None else arguments)
        if sys.stdout:
            sys.stdout.flush()
        return status
    except (RequestError, ExperimentError) as error:
        return _complain(error, WRONG_REQUEST)
    except KeyboardInterrupt:
        return _complain("interrupted", INTERRUPTED)
    except BrokenPipeError:
        # The reader has all it wanted; Python must not complain again when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as error:
        return _complain(f"the program failed: {type(error).__name__}: {error}", FAILED)


def _complain(message, status):
    print("gdsim:", _printable(" ".join(str(message).split())), file=sys.stderr)
    return status


def _printable(text):
    """What a file says, without the characters that steer a terminal."""
    return "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in text)


def _dispatch(arguments):
    parser, commands = _parser()
    if arguments and (arguments[0] in commands or arguments[0] in ("-h", "--help")):
        try:
            parsed = parser.parse_args(arguments)
        except SystemExit:
            return DONE
        return parsed.function(parsed)
    return _open_window(arguments)


def _parser():
    parser = Parser(
        prog="gdsim",
        usage="gdsim [FILE] | gdsim COMMAND ...",
        description="Loss functions and gradient descent made visible. Without a command the window opens, on FILE.",
    )
    commands = parser.add_subparsers(prog="gdsim", metavar="COMMAND", required=True)
    run = commands.add_parser("run", help="run an experiment without a window and print the outcome")
    run.add_argument("file", metavar="FILE")
    run.add_argument("--steps", type=_count, metavar="N", help="at most N steps")
    run.add_argument("--trace", type=_trace_path, metavar="OUT", help="keep every step, in a .npz or .csv file")
    run.add_argument("--json", action="store_true", help="print the outcome as JSON")
    run.set_defaults(function=_run)
    listing = commands.add_parser("list", help="print what there is")
    listing.add_argument("what", nargs="?", choices=KINDS)
    listing.add_argument("--json", action="store_true", help="print an array of objects")
    listing.set_defaults(function=_list)
    check = commands.add_parser("check", help="say whether an experiment file can be run")
    check.add_argument("file", metavar="FILE")
    check.set_defaults(function=_check)
    export = commands.add_parser("export", help="render a run as an animation, numbered frames or a picture")
    export.add_argument("file", metavar="FILE")
    export.add_argument(
        "out",
        metavar="OUT",
        help="a .gif, .webp, .apng, .webm or .mp4; a name without an ending is a folder of numbered PNG files; "
        "a .png, .svg or .pdf is a picture of the last step",
    )
    export.add_argument("--what", default="page", choices=EXPORTED, help="the whole page, or one part of it")
    export.add_argument("--size", default="720p", help="WIDTHxHEIGHT in pixels, 720p, 1080p, 4K or square")
    export.add_argument("--fps", type=_count, default=30, metavar="N", help="frames a second")
    export.add_argument("--theme", default="night", choices=EXPORT_THEMES)
    export.add_argument(
        "--steps", type=_steps, default=(0, None, 1), metavar="A:B:N", help="every N-th step from A to B"
    )
    export.add_argument("--seconds", type=_seconds, metavar="N", help="fit the steps into N seconds, slow at first")
    export.add_argument("--orbit", action="store_true", help="the camera goes round the surface once")
    export.add_argument("--transparent", action="store_true", help="no background; for a .png")
    export.set_defaults(function=_export)
    return parser, commands.choices


def _count(text):
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(f"takes an integer, 1 or more, not {text!r}")
    return int(text)


def _seconds(text):
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"takes a number of seconds, not {text!r}") from None


def _steps(text):
    """First, last (None: to the end) and stride of "A:B:N", where each may be left out."""
    parts = text.split(":")
    if not 2 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() for part in filter(None, parts)):
        raise argparse.ArgumentTypeError(f"takes steps as FIRST:LAST or FIRST:LAST:EVERY, not {text!r}")
    first, last, stride = [int(part) if part else None for part in [*parts, ""][:3]]
    return first or 0, last, 1 if stride is None else stride


def _trace_path(text):
    if Path(text).suffix.lower() not in TRACE_ENDINGS:
        raise argparse.ArgumentTypeError(f"takes a file name that ends in .npz or .csv, not {text!r}")
    return Path(text)


def _open_window(arguments):
    if len(arguments) > 1 or any(argument.startswith("-") for argument in arguments):
        raise RequestError(f"{arguments[0]} is no command; known are run, list, check and export")
    if arguments and not Path(arguments[0]).exists():
        raise RequestError(f"{arguments[0]} is neither a file nor a command; commands are run, list, check, export")
    if sys.platform.startswith("linux") and not any(map(os.environ.get, SCREENS)):
        raise RequestError(f"there is no screen to open the window on; {SCREENS[0]} would name one")
    if reason := unreachable_screen():
        return _complain(reason, FAILED)
    # The commands below work where Qt is not installed.
    from gdsim.app import main as open_window

    return open_window(arguments[0] if arguments else None)


def _export(parsed):
    problem = _problem(parsed.file)
    # run, list and check work where Qt is not installed.
    from gdsim.export.command import export

    export(problem, parsed)
    return DONE


def _check(parsed):
    problem = _problem(parsed.file)
    steps = problem.descent().steps
    print(f"{parsed.file} can be run: {len(problem.parameter_names)} parameters, {_racers(problem)}, {steps} steps.")
    return DONE


def _racers(problem):
    return "1 racer" if len(problem.racers) == 1 else f"{len(problem.racers)} racers"


def _problem(file) -> Problem:
    experiment = schema.read(file)
    try:
        return prepare(experiment, Path(file).parent)
    except ExperimentError as error:
        raise ExperimentError(f"{file}: {error}") from None


def _list(parsed):
    kinds = [parsed.what] if parsed.what else list(KINDS)
    if parsed.json:
        entries = [_entry(kind, name, what) for kind in kinds for name, what in KINDS[kind].items()]
        print(json.dumps(entries, ensure_ascii=False, indent=2))
        return DONE
    for kind in kinds:
        if not parsed.what:
            print(f"{kind}:")
        for name, what in KINDS[kind].items():
            print(f"{'' if parsed.what else '  '}{name:<22}{what.title}")
    return DONE


def _entry(kind, name, what):
    """What a listed thing says of itself, whatever its kind."""
    entry = {"kind": kind, "name": name, "title": what.title}
    for key in ("task", "tasks", "formula", "summary", "caption", "source", "features", "target"):
        if hasattr(what, key):
            entry[key] = getattr(what, key)
    if kind == "optimizers":
        entry |= {"learning_rate": what.usual_learning_rate, "hyperparameters": list(what.hyperparameters())}
    return entry


def _run(parsed):
    problem = _problem(parsed.file)
    steps = problem.descent().steps if parsed.steps is None else min(parsed.steps, problem.descent().steps)
    from tqdm import tqdm

    # Its helper thread would outlive the run; a bar that is updated often needs none.
    tqdm.monitor_interval = 0
    # disable=None: no bar where stderr is no terminal.
    with tqdm(total=steps, unit=" steps", disable=None, leave=False) as bar:

        def progress(state):
            bar.update(state.step - bar.n)

        state = _last_state(problem, steps, parsed.trace, progress)
    outcome = _outcome(problem_at(problem, state.step), state, parsed.steps)
    print(json.dumps(outcome, ensure_ascii=False, indent=2) if parsed.json else _report(outcome))
    return DONE


def _last_state(problem, steps, path, progress):
    """Run to the end, step by step forgotten unless a trace is asked for."""
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


def _outcome(problem, state, steps):
    with np.errstate(all="ignore"):
        losses = problem.objective.loss(state.parameters)
        first = float(problem.objective.loss(problem.start))
    return {
        "title": problem.experiment.title,
        "steps": state.step,
        "notes": list(problem.notes),
        "racers": [
            {
                "optimizer": racer.optimizer.name,
                "title": racer.optimizer.title,
                "learning_rate": racer.learning_rate,
                **_standing(outcome, steps),
                "loss_start": _finite(first),
                "loss_end": _finite(loss),
                "parameters": _named(problem, parameters),
                **_in_data_units(problem, parameters),
            }
            for racer, outcome, loss, parameters in zip(
                problem.racers, state.outcomes, losses, state.parameters, strict=True
            )
        ],
    }


def _standing(outcome, steps):
    """A racer's status; the step that would have diverged is named, but was not taken."""
    if not outcome.over:
        sentence = f"Stopped after {steps} steps, as asked."
        return {"status": Status.STOPPED, "step": steps, "steps": steps, "sentence": sentence}
    taken = outcome.step - (outcome.status is Status.DIVERGED)
    return {"status": outcome.status, "step": outcome.step, "steps": taken, "sentence": outcome.sentence}


def _finite(number):
    """JSON has no infinity."""
    return float(number) if np.isfinite(number) else None


def _named(problem, parameters):
    return dict(zip(problem.parameter_names, map(_finite, parameters), strict=True))


def _in_data_units(problem, parameters):
    data = problem.data
    if data is None or data.scaling is None:
        return {}
    return {"parameters_in_data_units": _named(problem, data.scaling.to_data_units(data.model, parameters))}


def _report(outcome):
    lines = [outcome["title"]] if outcome["title"] else []
    lines += outcome["notes"]
    for racer in outcome["racers"]:
        lines.append(f"{racer['title']}, learning rate {racer['learning_rate']:g}: {racer['sentence']}")
        start, end = (_number(racer[key]) for key in ("loss_start", "loss_end"))
        lines.append(f"  {racer['steps']} steps, loss {start} -> {end}")
        lines.append(f"  {_assignments(racer['parameters'])}")
        if "parameters_in_data_units" in racer:
            lines.append(f"  in the data's own units: {_assignments(racer['parameters_in_data_units'])}")
    return "\n".join(map(_printable, lines))


def _number(value):
    return "infinite" if value is None else f"{value:.6g}"


def _assignments(parameters):
    shown = [f"{name} = {_number(value)}" for name, value in list(parameters.items())[:SHOWN_PARAMETERS]]
    hidden = len(parameters) - len(shown)
    return ", ".join(shown) + (f" and {hidden} more" if hidden else "")
