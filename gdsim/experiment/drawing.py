"""The files of a drawing: one for each state that the hand has left, so that undo and redo find it again."""

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from msgspec.structs import replace

from gdsim.experiment.files import refusals
from gdsim.experiment.own_table import own_table

# A drawing is a folder of numbered folders, in each of which a state has the same name: it is read in headings.
FOLDER, FILE = "drawing-", "own-data.csv"


def new_state(folder: Path, drawing: Path | None) -> Path:
    """A file for the next state of a drawing, or of a new one in `folder`. Raises ExperimentError."""
    with refusals("write into", folder):
        path = _new_folder(drawing or _new_folder(folder, FOLDER)) / FILE
        path.touch()
        return path


def _new_folder(folder, beginning=""):
    number = 1
    while True:
        try:
            new = folder / f"{beginning}{number}"
            new.mkdir(parents=True)
            return new
        except FileExistsError:
            number += 1


def drawing_of(problem) -> Path | None:
    """The folder of the drawing of which a problem's data is a state."""
    table = own_table(problem)
    if table is None:
        return None
    drawing = Path(table).parent.parent
    return drawing if drawing.name.startswith(FOLDER) else None


def in_state_of(problem, other):
    """A problem on the data that another one has, if both are states of one drawing; else the problem itself."""
    drawing = drawing_of(problem)
    if drawing is None or drawing != drawing_of(other):
        return problem
    return replace(problem, dataset=replace(problem.dataset, csv=other.dataset.csv))


def forget(states: Iterable[Path]):
    """Takes away files that no undo can come back to."""
    for path in states:
        # What cannot be taken away does no harm.
        with suppress(OSError):
            path.unlink()
            path.parent.rmdir()
