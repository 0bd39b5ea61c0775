"""What each key of a lesson's blocks takes, for the sentences that refuse something else."""

import msgspec

from gdsim.lessons.lesson import Choice, Head, Prediction, Reflection, Stage, Task

TEXT = "text"
SENTENCE = "one sentence"
NAME = "a name"
NAMES = "a list of names"
# "[]" stands for any index.
TAKES = {
    "head.title": TEXT,
    "head.minutes": "a whole number from 1 to 120",
    "head.takeaway": SENTENCE,
    "head.level": '"beginner" or "advanced"',
    "head.needs": NAMES,
    "head.words": NAMES,
    "head.explains": NAMES,
    "page.show": NAMES,
    "page.controls": NAMES,
    "page.pace": "a number of steps a second, 0 for as fast as can be",
    "page.slow_motion": "true or false",
    "page.blindfold": "true or false",
    "page.for": '"beginner" or "advanced"',
    "predict.epochs": "a whole number, 1 or more",
    "predict.steps": "a whole number, 1 or more",
    "predict.choice": "two to six tables [[choice]]",
    "predict.choice[]": "a table [[choice]] with text, when and says",
    "predict.choice[].when": 'a condition in quotes, such as "loss < 0.1"',
    "predict.answer": 'a measure in quotes, such as "loss"',
    "predict.tolerance": "a number, 0 or more",
    "predict.share": "a number between 0 and 1",
    "predict.place": "true or false",
    "predict.curve": "true or false",
    "task.solved": 'a condition in quotes, such as "loss < 0.1"',
    "task.hints": "a list of one text or more",
}
KINDS = {
    "head": Head,
    "page": Stage,
    "predict": Prediction,
    "predict.choice[]": Choice,
    "task": Task,
    "reflect": Reflection,
}


def takes(pattern: str) -> str:
    """Of a key by its block and name, as in task.hints."""
    return TAKES.get(pattern, NAME if TAKES.get(pattern.removesuffix("[]")) == NAMES else TEXT)


def keys(pattern: str, value=None) -> list[str]:
    """Those of a block or of a table in it; `value`, what stands there, does not matter."""
    return [info.encode_name for info in msgspec.structs.fields(KINDS[pattern])]
