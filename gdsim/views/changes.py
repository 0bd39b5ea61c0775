"""In a few words, what differs between two experiments: for the texts of undo and redo."""

from gdsim.experiment.schema import Experiment
from gdsim.views.words import translate

# The settings of each part in the order of their weight: a new data set brings a new start, and that is no news.
PROBLEM_WORDS = {
    "dataset": "data set",
    "terrain": "surface",
    "formula": "formula",
    "x": "range of x",
    "y": "range of y",
    "features": "features",
    "target": "target",
    "model": "model",
    "loss": "loss",
    "l2": "weight penalty",
    "standardize": "standardising",
    "validation_fraction": "validation share",
}
RACER_WORDS = {
    "optimizer": "optimizer",
    "schedule": "schedule",
    "hyperparameters": "hyper-parameter",
    "learning_rate": "learning rate",
}
WORDS = {
    "batching": "batches",
    "epochs": "epochs",
    "seed": "seed",
    "start": "starting point",
    "title": "title",
}


def what_changed(before: Experiment, after: Experiment) -> str:
    """The weightiest setting that differs."""
    return translate(_what_changed(before, after))


def _what_changed(before, after):
    if type(before.problem) is not type(after.problem):
        return "problem"
    if word := _first(PROBLEM_WORDS, before.problem, after.problem):
        return word
    if len(before.racers) != len(after.racers):
        return "racers"
    is_swapped = any(change.racers for change in before.changes)
    for name, word in RACER_WORDS.items():
        if (is_swapped or name == "learning_rate") and (other := _first(WORDS, before, after)):
            # Settings made during a run bring along the rates, and the racers, that the run has by then.
            return other
        if any(_first({name: word}, *pair) for pair in zip(before.racers, after.racers, strict=True)):
            return word
    return _first(WORDS, before, after) or "experiment"


def _first(words, before, after):
    for name, word in words.items():
        if getattr(before, name, None) != getattr(after, name, None):
            return word
    return None
