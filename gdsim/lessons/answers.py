"""What a question's right answer is: worked out of the run it was asked about, never stored."""

import math
from dataclasses import dataclass

import numpy as np

from gdsim.core.landscape import Landscape
from gdsim.core.number_signs import MINUS, scientific
from gdsim.lessons.block_checks import FILLED
from gdsim.lessons.conditions import Measured, holds, parse_condition, parse_operand
from gdsim.lessons.lesson import Prediction, Task
from gdsim.lessons.markdown import plain
from gdsim.lessons.measures import Moment
from gdsim.simulation.snapshot import Snapshot

# Numbers in a reply have so many digits, and a power of ten outside of this range.
DIGITS, SMALLEST, LARGEST = 3, 1e-4, 1e6


@dataclass(frozen=True)
class Reply:
    """Whether a prediction was right, what was said and what happened, and what is told about it.

    `answer` is the number of the right choice, the value, the place (2,) in the window's coordinates, or the losses
    (E,) by epoch.
    """

    is_right: bool
    given: object
    answer: object
    text: str


def end_step(prediction: Prediction, snapshot: Snapshot) -> int | None:
    """The step at which it is judged; None for the end of the run."""
    if prediction.steps is not None:
        return prediction.steps
    return prediction.epochs and prediction.epochs * snapshot.problem.batching.steps_per_epoch


def asked_epochs(prediction: Prediction, snapshot: Snapshot) -> float:
    """Over how many epochs from the start it asks, also of a run that ends earlier."""
    end = end_step(prediction, snapshot)
    problem = snapshot.problem
    return problem.experiment.epochs if end is None else end / problem.batching.steps_per_epoch


def is_due(prediction: Prediction, snapshot: Snapshot) -> bool:
    """Whether the run has come so far."""
    end = end_step(prediction, snapshot)
    return snapshot.over or (end is not None and snapshot.step >= end)


def judge_prediction(prediction: Prediction, given, snapshot: Snapshot, landscape: Landscape | None = None) -> Reply:
    """The reply to a number of a choice (from 0), a number, a place (2,) or a curve (E,), by the run as it is now.

    A place is one on the plane of the `landscape`, whose window is the scale for how far off it is.
    """
    moment = Moment(snapshot)
    match prediction.kind:
        case "choice":
            return _chosen(prediction, given, moment)
        case "number":
            return _numbered(prediction, given, moment)
        case "place":
            answer = landscape.plane.project(snapshot.parameters[0])
            away = float(np.linalg.norm((answer - given) / np.ptp(landscape.window, axis=-1)))
            is_right = away <= prediction.share
        case _:
            answer = moment.epoch_losses(0)
            is_right = _curve_error(given, answer, _when(answer, prediction, snapshot)) <= prediction.share
    text = prediction.right if is_right else prediction.wrong
    return Reply(is_right, given, answer, _told(prediction, text, moment, given, answer))


def solution(prediction: Prediction, snapshot: Snapshot) -> Reply:
    """The right answer by the run as it is now, and what is told to whoever gives it.

    The place is the first racer's parameters; of choices none may be right, then the answer is None.
    """
    moment = Moment(snapshot)
    match prediction.kind:
        case "choice":
            answer = right_choice(prediction, snapshot)
            text = "" if answer is None else prediction.choices[answer].says
        case "number":
            answer, text = _measured(prediction, moment), prediction.right
        case "place":
            answer, text = snapshot.parameters[0], prediction.right
        case _:
            answer, text = moment.epoch_losses(0), prediction.right
    return Reply(True, answer, answer, _told(prediction, text, moment, answer, answer))


def is_solved(task: Task, snapshot: Snapshot) -> bool:
    """Whether the run is as the task wants it."""
    return holds(parse_condition(task.solved), Moment(snapshot).value)


def right_choice(prediction: Prediction, snapshot: Snapshot) -> int | None:
    """The number of the choice that is right, from 0; None if none is."""
    value = Moment(snapshot).value
    for index, choice in enumerate(prediction.choices):
        if choice.when is None or holds(parse_condition(choice.when), value):
            return index
    return None


def in_words(prediction: Prediction, answer) -> str:
    """An answer as text: the choice, the number, the place, or where a curve begins and ends; of none, nothing."""
    match prediction.kind:
        case "choice":
            return "" if answer is None else plain(prediction.choices[answer].text)
        case "number":
            return f"{written(answer)} {prediction.unit}".strip()
        case "place":
            return f"({', '.join(map(written, answer))})"
        case _:
            return f"{written(answer[0])} → {written(answer[-1])}"


def _chosen(prediction, given, moment):
    answer = right_choice(prediction, moment.snapshot)
    return Reply(
        given == answer, given, answer, _told(prediction, prediction.choices[given].says, moment, given, answer)
    )


def _numbered(prediction, given, moment):
    answer = _measured(prediction, moment)
    tolerance = prediction.tolerance if prediction.share is None else prediction.share * abs(answer)
    # A share of what is infinite would be near to everything.
    is_right = given == answer or (math.isfinite(answer) and abs(given - answer) <= tolerance)
    text = prediction.right if is_right else (prediction.low if given < answer else prediction.high)
    return Reply(is_right, given, answer, _told(prediction, text or prediction.wrong, moment, given, answer))


def _measured(prediction, moment):
    operand = parse_operand(prediction.answer)
    return moment.value(operand) if isinstance(operand, Measured) else operand


def _when(losses, prediction, snapshot):
    """When each of the losses by epoch was measured, as a share of the epochs asked about."""
    epochs = np.minimum(np.arange(len(losses)), snapshot.step / snapshot.problem.batching.steps_per_epoch)
    return epochs / asked_epochs(prediction, snapshot)


def _curve_error(given, answer, when):
    """The root mean square distance of two curves as far as the second goes, as a share of the range of both."""
    drawn = np.interp(when, np.linspace(0.0, 1.0, len(given)), given)
    span = max(np.ptp(answer), np.ptp(given))
    return float(np.sqrt(np.square(drawn - answer).mean()) / span) if span else 0.0


def _told(prediction, text, moment, given, answer):
    values = {"given": given, "answer": answer}

    def fill(match):
        name = match[1]
        value = values[name] if name in values else moment.value(parse_operand(name))
        return value if isinstance(value, str) else written(value)

    return FILLED.sub(fill, "\n\n".join(filter(None, (text, prediction.because))))


def written(value: float) -> str:
    """A number in a sentence, with a power of ten where it would be long."""
    if not math.isfinite(value):
        return "∞" if value > 0 else "no number"
    if value == 0.0 or SMALLEST <= abs(value) < LARGEST:
        digits = f"{value:,.0f}" if abs(value) >= 10**DIGITS else f"{value:.{DIGITS}g}"
        return digits.replace("-", MINUS)
    return scientific(value, DIGITS)
