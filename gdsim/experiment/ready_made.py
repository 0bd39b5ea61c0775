"""Experiments that come with the program: small networks, races and the classic troubles, ready to run."""

from pathlib import Path

from gdsim.experiment import schema
from gdsim.experiment.assets import ASSETS
from gdsim.experiment.schema import Experiment

FOLDER = ASSETS / "experiments" / "ready-made"
# The kinds of them, as their files' names begin, in the order to show them.
KINDS = ("network", "trouble", "race")


def ready_made_files() -> dict[str, Path]:
    """The files by name, without the ending, in order."""
    return {path.stem: path for kind in KINDS for path in sorted(FOLDER.glob(f"{kind}-*.gdsim"))}


def ready_made() -> dict[str, list[Experiment]]:
    """The experiments of each kind, in order."""
    files = ready_made_files()
    return {kind: [schema.read(path) for name, path in files.items() if name.startswith(f"{kind}-")] for kind in KINDS}
