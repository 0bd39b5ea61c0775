"""What an experiment's file lets be changed and seen in the window, where it says so: a guard rail, no lock."""

from typing import Annotated, Literal

from msgspec import Meta

from gdsim.experiment.models import Strict

Level = Literal["free", "guided", "exam"]

# The parts of the window that may be shown, in the order they are written.
VIEWS = (
    "surface",
    "network",
    "loss",
    "data",
    "contour",
    "bowl",
    "sample",
    "rates",
    "small-network",
    "losses",
    "basins",
    "cycle",
    "explained",
    "backpropagation",
    "layers",
)
# … and what may be changed.
CONTROLS = ("data", "loss", "optimizer", "learning-rate", "batching", "more", "start")
USUAL_SHOW = ("surface", "loss", "data")


def frees(controls: tuple[str, ...], control: str) -> bool:
    """Whether these let a control be changed; whoever may choose the optimizer may set its rate."""
    return control in controls or (control == "learning-rate" and "optimizer" in controls)


class Access(Strict):
    """Of VIEWS those that are seen, of CONTROLS those that may be changed; where it is free, all of them.

    guided: the rest of the window is as ever. exam: nothing leads to a file, the clipboard, lessons or the glossary.
    """

    level: Level
    show: Annotated[tuple[str, ...], Meta(min_length=1)] = USUAL_SHOW
    controls: tuple[str, ...] = ()

    @property
    def is_locked(self) -> bool:
        return self.level != "free"

    @property
    def is_exam(self) -> bool:
        return self.level == "exam"

    def frees(self, control: str) -> bool:
        """Whether it may be changed."""
        return not self.is_locked or frees(self.controls, control)


FREE = Access("free")
