"""`gdsim run`: an experiment without a window, and what it came to."""

import json

from gdsim.cli.experiment_file import read_problem
from gdsim.cli.output import has_lost_its_reader, say
from gdsim.experiment.changes import problem_at
from gdsim.experiment.summary import lines, summary
from gdsim.experiment.trace import blocks, trace
from gdsim.leaving import DONE, printable
from gdsim.progress import progress_bar


def run(parsed) -> int:
    """Prints the outcome, and writes the trace that is asked for."""
    problem = read_problem(parsed.file, parsed.trace)
    planned = problem.descent().steps
    steps = planned if parsed.steps is None else min(parsed.steps, planned)
    with progress_bar(total=steps, unit=" steps") as bar:

        def progress(state):
            bar.update(state.step - bar.n)
            if parsed.trace is None and has_lost_its_reader():
                raise BrokenPipeError

        state = _last_state(problem, steps, parsed.trace, progress)
    found = summary(problem_at(problem, state.step), state, parsed.steps)
    say([json.dumps(found, ensure_ascii=False, indent=2)] if parsed.json else map(printable, lines(found, problem)))
    return DONE


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
