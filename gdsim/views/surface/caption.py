"""What is said below the surface: what is seen, and where balls went that have left, in one place that never moves."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStackedLayout, QWidget

from gdsim.core.landscape import Landscape
from gdsim.simulation.snapshot import Snapshot

# Lines of text that there is always room for: a sentence comes and goes without moving anything.
LINES = 2
# Pixels beside the text, and between things.
MARGIN, GAP = 12, 8


class SurfaceCaption(QWidget):
    """A sentence, or, while balls are outside, where they went and two buttons to see them again."""

    follow_asked = Signal()
    widen_asked = Signal()

    def __init__(self, parent=None):
        super().__init__(parent)
        self.says = Fitting()
        _share_room(self.says, "muted")
        self._told = Fitting()
        _share_room(self._told, "warning")
        self._departed = QWidget()
        row = QHBoxLayout(self._departed)
        row.setContentsMargins(MARGIN, 0, MARGIN, 0)
        row.setSpacing(GAP)
        row.addWidget(self._told, 1)
        follow = self._button(self.tr("Follow"), self.tr("Moves the window to where the balls are now"))
        follow.setAccessibleName(self.tr("Follow the balls"))
        follow.clicked.connect(self.follow_asked)
        widen = self._button(self.tr("Widen"), self.tr("Grows the window until every ball is in it"))
        widen.setAccessibleName(self.tr("Widen the view to all balls"))
        widen.clicked.connect(self.widen_asked)
        self._buttons = follow, widen
        for button in self._buttons:
            row.addWidget(button)
        self._is_cramped = False
        self._pages = QStackedLayout(self)
        self.says.setContentsMargins(MARGIN, 0, MARGIN, 0)
        for page in (self.says, self._departed):
            self._pages.addWidget(page)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, text: str):
        """What is seen; in larger type it may have no room, so that who points at it is told all of it."""
        self.says.show_texts([text])

    def show_departures(self, sentences: list[str], shorter: list[str]):
        """Says where balls went, shorter where that has no room and the tooltip has it all; or again what is seen."""
        self._told.show_texts([" ".join(sentences), *shorter])
        self._pages.setCurrentWidget(self._departed if sentences else self.says)
        self._find_room()

    def cramp(self, is_cramped: bool):
        """In a low window, where this step's numbers are open, there is room for what happens only."""
        self._is_cramped = is_cramped
        self._find_room()

    def _find_room(self):
        self.setVisible(not self._is_cramped or self._pages.currentWidget() is self._departed)

    def changeEvent(self, event):
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._keep_height()

    def showEvent(self, event):
        super().showEvent(event)
        self._keep_height()

    def _keep_height(self):
        lines = LINES * self.says.fontMetrics().lineSpacing()
        self.setFixedHeight(max(lines, self._buttons[0].sizeHint().height()))

    def _button(self, text, tip):
        button = QPushButton(text, toolTip=tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


class Fitting(QLabel):
    """The first of some texts that has room, else as many words of the last as have; the tooltip has the first."""

    def __init__(self):
        super().__init__()
        self._texts = [""]

    def show_texts(self, texts: list[str]):
        self._texts = texts
        self.setToolTip(texts[0])
        self._fit()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event):
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit()

    def _fit(self):
        for text in self._texts:
            if self._has_room(text):
                return
        words = text.split(" ")
        while len(words) > 1 and not self._has_room(" ".join(words[:-1]) + " …"):
            words.pop()

    def _has_room(self, text):
        self.setText(text)
        return self.heightForWidth(self.width()) <= self.height()


def _share_room(label, name):
    """Makes it wrap in the room that there is, whatever it says."""
    label.setObjectName(name)
    label.setWordWrap(True)
    # The names of columns may look like markup.
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setMinimumWidth(1)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)


def what_is_seen(landscape: Landscape, snapshot: Snapshot | None, center: int, is_start_free: bool) -> str:
    """Sentences on the surface as a slice; on a whole one, that a click starts there. Random ones go through a step."""
    plane = landscape.plane
    if plane.kind == "exact":
        return _tr("Click anywhere on the surface to start there.") if is_start_free else ""
    count = len(plane.origin)
    if plane.kind == "random":
        says = _tr(
            "A slice: 2 random directions of {count} through step {step}, along each as far as the weights into "
            "each unit are long (filter-normalised). A ball floats at its true loss; the dashed line is the gap."
        ).format(count=count, step=f"{center:,}")
    else:
        others = _tr("the ball's values") if plane.held == "ball" else _tr("the minimum")
        says = _tr(
            "A slice: 2 of {count} directions, the others held at {others}. A ball floats at its true loss; the "
            "dashed line is the gap to the slice."
        ).format(count=count, others=others)
    apart = round(snapshot.problem.objective.samples / landscape.samples)
    if apart == 1:
        return says
    sampled = _tr("The slice is computed from 1 row in {apart}, the balls' losses from all.")
    return f"{says} {sampled.format(apart=apart)}"


def _tr(text):
    return QCoreApplication.translate("surface", text)
