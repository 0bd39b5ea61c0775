"""What is said below the surface: what is seen, and where balls went that have left, in one place that never moves."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStackedLayout, QWidget

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
        self.says = self._label("muted")
        self._told = self._label("warning")
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
        self.says.setText(text)
        self.says.setToolTip(text)

    def show_departures(self, sentences: list[str]):
        """Says where balls went, or again what is seen; what has no room here is in the tooltip."""
        text = " ".join(sentences)
        if text != self._told.toolTip():
            self._told.setToolTip(text)
            self._told.setText(text)
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

    def _label(self, name):
        # The names of columns may look like markup.
        label = QLabel(objectName=name, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setMinimumWidth(1)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
        return label

    def _button(self, text, tip):
        button = QPushButton(text, toolTip=tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button
