"""A line of text that never asks for more room than there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel


class ElidedLabel(QLabel):
    """One line, cut with an ellipsis where it is too long; then the tooltip has it in full, above `hint`."""

    hint = ""
    # What is said instead where there is no room for the whole text, if anything.
    shorter = ""

    def __init__(self, text: str = "", **properties):
        super().__init__(text, textFormat=Qt.TextFormat.PlainText, **properties)

    def setText(self, text):
        if text != self.text():
            super().setText(text)
        # `hint` may be another one.
        self._update_tooltip()

    def minimumSizeHint(self):
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._update_tooltip()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self.shown)

    @property
    def shown(self) -> str:
        """The text as there is room for it."""
        text, room = self.text(), self.contentsRect().width()
        if self.shorter and self.fontMetrics().horizontalAdvance(text) > room:
            text = self.shorter
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)

    def _update_tooltip(self):
        lines = [self.text()] if self.shown != self.text() else []
        self.setToolTip("\n".join([*lines, self.hint] if self.hint else lines))
