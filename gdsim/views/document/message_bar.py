"""Sentences that need no answer at once: what went wrong with a file, and offers."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gdsim.views.toolkit.layout import take_away, take_out


class MessageBar(QWidget):
    """Hidden until there is something to say. One sentence at a time, and any number of offers above it."""

    def __init__(self, parent=None):
        super().__init__(parent)
        self._sentence: QFrame | None = None
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(4)
        self.setAccessibleName(self.tr("Messages"))
        self.hide()

    def say(self, sentence: str):
        """Takes the place of what was said before; the user closes it."""
        if self._sentence:
            self._remove(self._sentence)
        self._sentence = self._add(sentence, [])

    def take_back(self, sentence: str):
        """What was said is not so any more."""
        if self._sentence and self._sentence.findChild(QLabel).text() == sentence:
            self._remove(self._sentence)

    def offer(self, sentence: str, *choices: tuple[str, Callable[[], None]]):
        """Stays until one of the choices, button texts and what they do, is made."""
        self._add(sentence, choices)

    def _add(self, sentence, choices):
        row = QFrame(objectName="card")
        layout = QHBoxLayout(row)
        layout.setContentsMargins(12, 5, 8, 5)
        label = QLabel(sentence, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout.addWidget(label, 1)
        for text, handler in choices:
            button = QPushButton(text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _=False, handler=handler: (self._remove(row), handler()))
            layout.addWidget(button)
        if not choices:
            close = QToolButton(text="×", objectName="flat", toolTip=self.tr("Closes this message"))
            close.setAccessibleName(self.tr("Close this message"))
            close.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            close.clicked.connect(lambda: self._remove(row))
            layout.addWidget(close)
        self._rows.insertWidget(self._rows.count() if not choices else 0, row)
        self.show()
        return row

    def _remove(self, row):
        if row is self._sentence:
            self._sentence = None
        take_out(self._rows, row)
        take_away(row)
        self.setVisible(self._rows.count() > 0)
