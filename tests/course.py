"""The program's lessons, what solves them, and how a page is played without a window."""

import json
import tomllib
from functools import cache
from operator import itemgetter
from pathlib import Path

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.lessons.lesson import drawn
from gdsim.lessons.library import shipped
from gdsim.lessons.reader import merged
from gdsim.simulation.run import Run

SOLUTIONS = Path(__file__).parent / "lessons" / "solutions"
LESSONS = shipped().lessons
NAMES = [lesson.name for lesson in LESSONS]


@cache
def solutions(name):
    """What was found out by other means than the program's, by title of page."""
    return tomllib.loads((SOLUTIONS / f"{name}.toml").read_text(encoding="utf-8"))


def first_of(page):
    """The page's experiment as plain data, with the first of what is drawn."""
    return drawn(page.plan, itemgetter(0))


def patched(page, patch="{}"):
    """The page's experiment, with a merge patch in JSON."""
    return decode(json.dumps(merged(first_of(page), json.loads(patch))).encode())


def played(lesson, experiment, steps=None):
    """The snapshot after so many steps, or at the end."""
    run = Run(prepare(experiment, lesson.path.parent))
    while not run.over and (steps is None or run.step < steps):
        run.advance(1000 if steps is None else min(1000, steps - run.step))
    run.publish(playing=False)
    return run.snapshot
