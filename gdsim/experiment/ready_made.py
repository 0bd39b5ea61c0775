"""Experiments that come with the program: small networks, races and the classic troubles, ready to run."""

from gdsim.experiment import schema
from gdsim.experiment.assets import ASSETS
from gdsim.experiment.schema import Experiment

FOLDER = ASSETS / "experiments" / "ready-made"
# The kinds of them, as their files' names begin, in the order to show them.
KINDS = ("network", "trouble", "race")


def ready_made() -> dict[str, list[Experiment]]:
    """The experiments of each kind, in order."""
    return {kind: [schema.read(path) for path in sorted(FOLDER.glob(f"{kind}-*.gdsim"))] for kind in KINDS}
