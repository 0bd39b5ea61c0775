"""A few words in a box beside what they are about: a stop of the tour, an explanation of What is this?"""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QFrame, QWidget

from gdsim.views.toolkit.widgets import Sentence, heading

# Letters of usual width in a line: about nine words.
WIDTH = 46.0
# Pixels between a bubble and what it is about, and between it and the window's edge.
GAP = 12


class Bubble(QFrame):
    """A title and a sentence, which whoever makes it lays out among what else stands in it."""

    def __init__(self, parent: QWidget):
        super().__init__(parent, objectName="bubble")
        self.title, self.sentence = heading(""), Sentence("plain")
        self.title.setWordWrap(True)
        self.hide()

    def fit(self):
        """Shows it, as large as its words need."""
        self.setFixedWidth(round(WIDTH * self.fontMetrics().averageCharWidth()))
        self.show()
        # Words have their height only once they have a width.
        self.layout().activate()
        self.setFixedHeight(self.layout().totalHeightForWidth(self.width()))

    def stand_beside(self, place: QRect):
        """At a side of a place in its parent that has room, or over it where none has; above all else there."""
        self.move(_beside(place, self.rect(), self.parentWidget().rect().adjusted(GAP, GAP, -GAP, -GAP)))
        self.raise_()


def _beside(place: QRect, bubble: QRect, room: QRect) -> QPoint:
    middle = place.center() - bubble.center()
    sides = (
        QPoint(place.right() + GAP, middle.y()),
        QPoint(place.left() - GAP - bubble.width(), middle.y()),
        QPoint(middle.x(), place.bottom() + GAP),
        QPoint(middle.x(), place.top() - GAP - bubble.height()),
    )
    inside = [_moved_into(bubble.translated(side), room) for side in sides]
    free = (each.topLeft() for each in inside if not each.intersects(place))
    return next(free, _moved_into(bubble.translated(middle), room).topLeft())


def _moved_into(box: QRect, room: QRect) -> QRect:
    left = max(room.left(), min(box.left(), room.right() - box.width()))
    top = max(room.top(), min(box.top(), room.bottom() - box.height()))
    return QRect(QPoint(left, top), box.size())
