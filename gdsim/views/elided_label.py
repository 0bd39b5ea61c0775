"""A line of text that never asks for more room than there is."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QLabel


class ElidedLabel(QLabel):
    """One line, cut with an ellipsis where it is too long; then the tooltip has it in full, above `hint`."""

    hint = ""

    def __init__(self, text: str = "", **properties):
        super().__init__(text, textFormat=Qt.TextFormat.PlainText, **properties)

    def setText(self, text):
        if text != self.text():
            super().setText(text)
            self._update_tooltip()

    def minimumSizeHint(self):
        return QSize(0, super().minimumSizeHint().height())

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._update_tooltip()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), self.alignment(), self._shown())

    def _shown(self):
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.contentsRect().width())

    def _update_tooltip(self):
        lines = [self.text()] if self._shown() != self.text() else []
        self.setToolTip("\n".join([*lines, self.hint] if self.hint else lines))
