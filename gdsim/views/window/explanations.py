"""What a control or a view is: its name, what its tooltip teaches, what the glossary says, and where it is learnt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QAbstractButton, QLabel, QTabBar, QWidget

from gdsim.lessons.glossary import Entry, shipped_glossary
from gdsim.lessons.lesson import Lesson
from gdsim.lessons.library import Library
from gdsim.views.toolkit.part_titles import control_titles, view_titles
from gdsim.views.window.parts import Parts

# The word of the glossary that is meant by a part whose controls' names say none.
WORDS = {
    "surface": "loss landscape",
    "network": "neural network",
    "loss": "loss",
    "data": "data set",
    "contour": "contour",
    "bowl": "bowl",
    "sample": "sample",
    "rates": "sweep",
    "small-network": "neural network",
    "losses": "loss function",
    "basins": "basin",
    "cycle": "gradient descent",
    "explained": "optimizer",
    "backpropagation": "backpropagation",
    "layers": "layer",
    "optimizer": "optimizer",
    "learning-rate": "learning rate",
    "batching": "batch",
    "more": "regularization",
    "start": "initialization",
}


@dataclass(frozen=True)
class Explanation:
    """`area` of `widget` is what is explained; `sentence` is plain text, as its tooltip has it, and may be empty."""

    widget: QWidget
    area: QRect
    name: str
    sentence: str
    entry: Entry | None
    lessons: tuple[Lesson, ...]


class Explainer:
    """Explains the widgets of the window whose `parts` these are; `libraries()` has the lessons."""

    def __init__(self, parts: Parts, libraries: Callable[[], Sequence[Library]]):
        self._parts, self._libraries = parts, libraries

    def explain(self, widget: QWidget, place: QPoint | None = None) -> Explanation | None:
        """A widget, or what stands at a place of it; None where there is nothing to be explained."""
        if isinstance(widget, QTabBar):
            return self._explain_tab(widget, widget.currentIndex() if place is None else widget.tabAt(place))
        speaker = self._speaker(widget)
        if speaker is None:
            return None
        part, tip = self._parts.part_of(speaker), speaker.toolTip()
        name = speaker.accessibleName() or (speaker.text() if isinstance(speaker, QAbstractButton) else "")
        # A view has its part's title and word; of what has a tooltip, too, its own name knows best.
        title = (control_titles() | view_titles()).get(part, "")
        entry = shipped_glossary().named_in(name) if tip else None
        entry = entry or shipped_glossary().entry(WORDS.get(part, ""))
        name = (name or title) if tip else (title or name)
        return Explanation(speaker, speaker.rect(), name, tip, entry, self._lessons(part, entry))

    def _speaker(self, widget):
        """What has anything to say: the nearest that has a tooltip or a name, or is a part; for a label its control."""
        stop = self._parts.place_of(widget)
        while widget is not None:
            if isinstance(widget, QLabel) and widget.buddy():
                widget = widget.buddy()
            if widget is stop or widget.toolTip() or widget.accessibleName():
                return widget
            widget = widget.parentWidget()
        return None

    def _explain_tab(self, bar, index):
        page = self._parts.page_of(bar, index)
        if page is None:
            return Explanation(bar, bar.rect(), bar.accessibleName(), bar.toolTip(), None, ())
        part = self._parts.part_of(page)
        entry = shipped_glossary().entry(WORDS.get(part, ""))
        return Explanation(bar, bar.tabRect(index), bar.tabText(index), "", entry, self._lessons(part, entry))

    def _lessons(self, part, entry):
        """The one about the part, and the one that introduces the word."""
        libraries = self._libraries()
        about_part = (library.explaining(part) for library in libraries)
        about_word = (entry and entry.lesson and library.lesson(entry.lesson) for library in libraries)
        lessons = [next(filter(None, found), None) for found in (about_part, about_word)]
        return tuple({lesson.name: lesson for lesson in lessons if lesson}.values())
