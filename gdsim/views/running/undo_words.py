"""In a few words, what differs between two experiments: for the texts of undo and redo."""

from gdsim.experiment.schema import Experiment
from gdsim.views.toolkit.words import translate

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
    "l1": "weight penalty",
    "standardize": "standardising",
    "validation_fraction": "validation share",
}
RACER_WORDS = {
    "optimizer": "optimizer",
    "schedule": "schedule",
    "hyperparameters": "hyper-parameter",
    "clip_norm": "clipping",
    "clip_value": "clipping",
    "learning_rate": "learning rate",
}
WORDS = {
    "batching": "batches",
    "epochs": "epochs",
    "start": "starting point",
    "seed": "seed",
    "title": "title",
}
# What is said where no single setting differs.
WHOLE = {"problem": "problem", "racers": "racers", "experiment": "experiment"}
# What is said of a part of these, where only that differs.
PARTS = {
    "model": {"bias": "bias", "degree": "degree"},
    "batching": {"mode": "batches", "size": "batch size", "shuffle": "shuffling"},
}


def what_changed(before: Experiment, after: Experiment) -> str:
    """The weightiest setting that differs."""
    return translate(_what_changed(before, after))


def _what_changed(before, after):
    if type(before.problem) is not type(after.problem):
        return WHOLE["problem"]
    if word := _first(PROBLEM_WORDS, before.problem, after.problem):
        return word
    if len(before.racers) != len(after.racers):
        return WHOLE["racers"]
    is_swapped = any(change.racers for change in before.changes)
    for name, word in RACER_WORDS.items():
        if (is_swapped or name == "learning_rate") and (other := _other(before, after)):
            # Settings made during a run bring along the rates, and the racers, that the run has by then.
            return other
        if any(_first({name: word}, *pair) for pair in zip(before.racers, after.racers, strict=True)):
            return word
    return _other(before, after) or WHOLE["experiment"]


def _other(before, after):
    word = _first(WORDS, before, after)
    # The button for another random start takes the next seed.
    is_drawn = word == "seed" and after.start is None and after.seed == before.seed + 1
    return WORDS["start"] if is_drawn else word


def _first(words, before, after):
    for name, word in words.items():
        one, other = getattr(before, name, None), getattr(after, name, None)
        if one != other:
            return (_first(PARTS.get(name, {}), one, other) if type(one) is type(other) else None) or word
    return None
