"""A lesson gone through without a window: how each page finds its run, and what its question's answer is."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from gdsim.experiment.problem import prepare
from gdsim.lessons.answers import Reply, end_step, solution
from gdsim.lessons.lesson import Lesson, Level, Page
from gdsim.simulation.run import Run
from gdsim.simulation.snapshot import Snapshot

# Steps between two looks whether it is called off: some hundredths of a second.
STEPS_AT_ONCE = 1000


@dataclass(frozen=True)
class Played:
    """A page; the run as the page finds it and as it leaves it, where its question, if any, is judged; the answer."""

    page: Page
    before: Snapshot | None
    after: Snapshot | None = None
    solution: Reply | None = None


def play(lesson: Lesson, level: Level, look: Callable[[], None] = lambda: None) -> Iterator[Played]:
    """Its pages on that way, one after the other; `look` is called now and then. Raises ExperimentError.

    Of what is drawn by chance it is the first.
    """
    run = None
    for page in lesson.for_level(level):
        if page.is_new:
            run = Run(prepare(page.experiment(), lesson.folder))
        if run is None:
            yield Played(page, None)
            continue
        before = _shown(run)
        if page.prediction is None:
            if is_curve_alone(page):
                _go_to(run, None, look)
            yield Played(page, before, _shown(run))
            continue
        _go_to(run, end_step(page.prediction, before), look)
        after = _shown(run)
        yield Played(page, before, after, solution(page.prediction, after))


def is_curve_alone(page: Page) -> bool:
    """Whether nothing is asked, and a curve is all there is to be seen: it is of use once it is drawn."""
    return page.task is None and page.prediction is None and page.stage.show == ("loss",)


def _shown(run):
    run.publish(playing=False)
    return run.snapshot


def _go_to(run, step, look):
    """None: to its end."""
    if step is not None and run.step > step:
        run.seek(step)
    while not run.over and (step is None or run.step < step):
        run.advance(STEPS_AT_ONCE if step is None else min(STEPS_AT_ONCE, step - run.step))
        look()
