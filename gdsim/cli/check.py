"""`gdsim check`: whether an experiment can be run, or a lesson taught."""

from pathlib import Path

from gdsim.cli.experiment_file import read_problem
from gdsim.cli.output import say
from gdsim.experiment.summary import counted
from gdsim.language import tr
from gdsim.leaving import DONE, printable


def check(parsed) -> int:
    """Prints how large it is. Raises ExperimentError where it cannot be run or taught."""
    if Path(parsed.file).suffix.lower() == ".md":
        return _check_lesson(parsed.file)
    problem = read_problem(parsed.file)
    sizes = (
        counted(tr("1 parameter"), tr("{count} parameters"), len(problem.parameter_names)),
        counted(tr("1 racer"), tr("{count} racers"), len(problem.racers)),
        counted(tr("1 step"), tr("{count} steps"), problem.descent().steps),
    )
    say([tr("{file} can be run: {sizes}.").format(file=printable(parsed.file), sizes=", ".join(sizes))])
    return DONE


def _check_lesson(file):
    from gdsim.lessons.check import check_lesson

    lesson = check_lesson(Path(file))
    words = tr("{file} can be taught: {pages}, {minutes} minutes.")
    pages = counted(tr("1 page"), tr("{count} pages"), len(lesson.pages))
    say([words.format(file=printable(file), pages=pages, minutes=lesson.head.minutes)])
    return DONE
