"""`gdsim list`: what there is, by kind and name."""

import json

from gdsim.cli.output import say
from gdsim.core.losses import LOSSES
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.terrains import TERRAINS
from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.models import MODELS
from gdsim.language import tr
from gdsim.leaving import DONE

KINDS = {
    "losses": LOSSES,
    "optimizers": OPTIMIZERS,
    "datasets": DATASETS,
    "models": MODELS,
    "terrains": TERRAINS,
}
LISTED = (*KINDS, "lessons")


def print_list(parsed) -> int:
    """All there is, or what there is of one kind."""
    listing = {kind: of_kind(kind) for kind in ([parsed.what] if parsed.what else LISTED)}
    if parsed.json:
        entries = [_entry(kind, name, what) for kind, found in listing.items() for name, what in found.items()]
        say([json.dumps(entries, ensure_ascii=False, indent=2)])
        return DONE
    listed = []
    for kind, found in listing.items():
        if not parsed.what:
            listed.append(f"{kind}:")
        width = max(map(len, found), default=0) + 2
        listed += [
            f"{'' if parsed.what else '  '}{name:<{max(22, width)}}{tr(what.title)}" for name, what in found.items()
        ]
    say(listed)
    return DONE


def of_kind(kind: str) -> dict:
    """What there is of a kind, by name."""
    if kind in KINDS:
        return KINDS[kind]
    # What reads Markdown is loaded by those alone who ask for lessons.
    from gdsim.lessons.library import shipped

    return {lesson.name: lesson for lesson in shipped().lessons}


def _entry(kind, name, what):
    """What a listed thing says of itself, whatever its kind."""
    entry = {"kind": kind, "name": name, "title": what.title}
    for key in ("task", "tasks", "formula", "summary", "caption", "source", "features", "target"):
        if hasattr(what, key):
            entry[key] = getattr(what, key)
    if kind == "datasets":
        entry["columns"] = [{"name": name, "title": t.title, "unit": t.unit} for name, t in what.titles.items()]
    if kind == "optimizers":
        entry |= {"learning_rate": what.usual_learning_rate, "hyperparameters": list(what.hyperparameters())}
    if kind == "lessons":
        entry |= {"minutes": what.head.minutes, "level": what.head.level, "pages": len(what.pages)}
    if kind == "models":
        entry["hyperparameters"] = list(what.hyperparameters)
    return entry
