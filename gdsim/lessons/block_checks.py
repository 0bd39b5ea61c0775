"""What the blocks of a lesson may say, beyond their keys' kinds: each mistake is a LessonError with its line."""

import re
from pathlib import Path

from gdsim.experiment.access import CONTROLS, VIEWS
from gdsim.language import Count, tr
from gdsim.lessons.conditions import parse_condition, parse_operand
from gdsim.lessons.lesson import DRAW, Prediction, Reflection, Stage, Task
from gdsim.lessons.markdown import LessonError, check_names
from gdsim.lessons.measures import check_measures

# A page that fits on a screen has some hundred words; so many nobody reads from beside a simulator.
MOST_WORDS = 1000
# Letters that so many words may have; longer ones are no words, and Qt takes seconds to lay one out.
MOST_LETTERS = 12 * MOST_WORDS
# A measure within a text, as in {{loss}}.
FILLED = re.compile(r"\{\{(.+?)\}\}")
# What a question's texts may name beside measures.
GIVEN = ("given", "answer")


def check_length(path: Path, line: int, text: str):
    """Of all that is read on a page, its questions, too."""
    words = len(text.split())
    if words > MOST_WORDS:
        raise LessonError(
            path,
            line,
            tr("a page has at most {most_words} words, not {words:,}").format(
                most_words=MOST_WORDS, words=Count(words)
            ),
        )
    if len(text) > MOST_LETTERS:
        raise LessonError(
            path,
            line,
            tr("a page has at most {most_letters:,} letters, not {count:,}").format(
                most_letters=Count(MOST_LETTERS), count=Count(len(text))
            ),
        )


def check_filled(path: Path, line: int, texts):
    """Of texts that nothing is filled into."""
    for found in filter(None, map(FILLED.search, texts)):
        sentence = tr("only a question's replies tell numbers of the run; {found} stands elsewhere").format(
            found=found[0]
        )
        raise LessonError(path, line, sentence)


def check_draws(path: Path, line: int, values):
    """Of an experiment as plain data: what stands for one of several values."""
    if isinstance(values, dict):
        if DRAW in values and not (len(values) == 1 and isinstance(values[DRAW], list) and values[DRAW]):
            sentence = tr('experiment: {{"{draw}": [...]}} has no other key, and one value or more').format(draw=DRAW)
            raise LessonError(path, line, sentence)
        values = list(values.values())
    for value in values if isinstance(values, list) else ():
        check_draws(path, line, value)


def check_block(path: Path, line: int, block: Stage | Prediction | Task | Reflection):
    """Of a block that begins at a line."""
    CHECKS[type(block)](path, line, block)


def _check_stage(path, line, stage):
    check_names(path, stage.show, VIEWS, "page.show", line)
    check_names(path, stage.controls, CONTROLS, "page.controls", line)


def _check_task(path, line, task):
    _check_condition(path, line, task.solved, "task.solved")
    check_filled(path, line, (task.goal, *task.hints, task.praise))


def _check_reflection(path, line, reflection):
    check_filled(path, line, (reflection.ask, reflection.answer))


def _check_prediction(path, line, asked):
    if sum((asked.choices is not None, asked.answer is not None, asked.place, asked.curve)) != 1:
        raise LessonError(path, line, tr("predict asks for one thing: choice, answer, place = true or curve = true"))
    if asked.epochs is not None and asked.steps is not None:
        raise LessonError(path, line, tr("predict ends after epochs or after steps, not both"))
    if asked.kind == "choice":
        _check_choices(path, line, asked.choices)
    else:
        _check_tolerance(path, line, asked)
        _check_operand(path, line, asked.answer, "predict.answer")
    choices = asked.choices or ()
    check_filled(path, line, (asked.ask, *(choice.text for choice in choices)))
    told = (asked.right, asked.wrong, asked.low, asked.high, asked.because, *(choice.says for choice in choices))
    for name in (name for text in told for name in FILLED.findall(text) if name not in GIVEN):
        _check_operand(path, line, name, "predict")


def _check_choices(path, line, choices):
    """The first whose condition holds is right, so a second one alike never is, and one without is the last."""
    open_ones = [choice for choice in choices if choice.when is None]
    if len(open_ones) > 1 or (open_ones and open_ones[0] is not choices[-1]):
        sentence = tr("predict: only the last choice may be without when; it is right if no other is")
        raise LessonError(path, line, sentence)
    for choice in choices:
        _check_condition(path, line, choice.when, "predict.choice.when")
    parsed = [parse_condition(choice.when) for choice in choices if choice.when is not None]
    for index, condition in enumerate(parsed):
        if condition in parsed[:index]:
            first = parsed.index(condition) + 1
            sentence = tr("predict: choices {first} and {index} are right under the same condition").format(
                first=first, index=index + 1
            )
            raise LessonError(path, line, sentence)


def _check_tolerance(path, line, asked):
    if (asked.tolerance is None) == (asked.share is None):
        sentence = tr("predict takes a tolerance, or a share between 0 and 1, for what counts as right")
        raise LessonError(path, line, sentence)
    if asked.kind != "number" and asked.share is None:
        sentence = tr("predict takes a share between 0 and 1 for a {kind}, not a tolerance").format(kind=asked.kind)
        raise LessonError(path, line, sentence)


def _check_condition(path, line, text, where):
    _check(path, line, text, where, parse_condition)


def _check_operand(path, line, text, where):
    _check(path, line, text, where, parse_operand)


def _check(path, line, text, where, parse):
    try:
        if text is not None:
            check_measures(parse(text))
    except ValueError as error:
        raise LessonError(path, line, f"{where}: {error}") from None


CHECKS = {Stage: _check_stage, Prediction: _check_prediction, Task: _check_task, Reflection: _check_reflection}
