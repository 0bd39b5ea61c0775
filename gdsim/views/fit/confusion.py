"""The confusion matrix: how many rows of each class are taken for which."""

import numpy as np
from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gdsim.experiment.prediction import Prediction, confusion
from gdsim.views.fit.rows_choice import chosen_rows, rows_note
from gdsim.views.toolkit.accessible import Picture
from gdsim.views.toolkit.theme import Theme, small_font
from gdsim.views.toolkit.words import count

# The part of the width that the names of the rows may take.
NAMES_PART = 0.3
# Pixels between names and cells, between cells, and around everything.
NAME_GAP, CELL_GAP, MARGIN = 6.0, 2.0, 4.0
# How strongly a cell shows in which all rows of its class are, of 255; an empty one shows a little, as a place.
FULL_ALPHA, EMPTY_ALPHA = 150, 12


class ConfusionMatrix(Picture, QWidget):
    """A line for each actual class, a column for each predicted one; what is right is on the diagonal.

    A cell is the stronger the more of its line's rows are in it. `counts` (K, K) add up to the rows.
    """

    def __init__(self, theme: Theme):
        super().__init__()
        self.theme = theme
        self.held_out = False
        self.counts = np.zeros((0, 0), dtype=int)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def set_theme(self, theme: Theme):
        self.theme = theme
        self.update()

    def show_problem(self, prediction: Prediction):
        self._prediction = prediction
        self._classes = prediction.classes
        self._rows = chosen_rows(prediction, self.held_out)

    def show_fit(self, parameters, shown, batch):
        scores = self._prediction.scores(parameters[shown], self._rows.X)
        self.counts = confusion(scores, self._rows.y, len(self._classes))
        self.update()

    def notes(self, batch) -> list[str]:
        """What the caption has to say."""
        wrong = int(self.counts.sum() - np.trace(self.counts))
        return [
            rows_note(self._prediction, self.held_out),
            self.tr("{count} wrong").format(count=count(wrong)),
        ]

    def reading(self, actual: int, predicted: int) -> str:
        """What a cell counts, in words."""
        number, total = int(self.counts[actual, predicted]), int(self.counts[actual].sum())
        words = self.tr("{count} of {total} rows of {actual} are taken for {predicted}.")
        names = {"actual": self._classes[actual], "predicted": self._classes[predicted]}
        return words.format(count=count(number), total=count(total), **names)

    def cell(self, actual: int, predicted: int) -> QRectF:
        """Where a cell is."""
        left, top, width, height = self._grid()
        return QRectF(left + predicted * width, top + actual * height, width - CELL_GAP, height - CELL_GAP)

    def event(self, event):
        if event.type() == QEvent.Type.ToolTip:
            cells = np.ndindex(*self.counts.shape)
            found = next((place for place in cells if self.cell(*place).contains(event.pos())), None)
            QToolTip.showText(event.globalPos(), self.reading(*found) if found else self.toolTip(), self)
            return True
        return super().event(event)

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.background))
        if not self.counts.size:
            return
        font = small_font(self.theme)
        self._paint_names(painter, font)
        shares = self.counts / np.maximum(1, self.counts.sum(axis=1, keepdims=True))
        widest = self._fitting(font, count(int(self.counts.max())), self.cell(0, 0).width())
        for actual, predicted in np.ndindex(*self.counts.shape):
            is_right = actual == predicted
            color = QColor(self.theme.accent if is_right else self.theme.warning)
            color.setAlpha(round(EMPTY_ALPHA + (FULL_ALPHA - EMPTY_ALPHA) * shares[actual, predicted]))
            cell, number = self.cell(actual, predicted), int(self.counts[actual, predicted])
            painter.fillRect(cell, color)
            if is_right:
                painter.setPen(QPen(QColor(self.theme.accent), 1.0))
                painter.drawRect(cell)
            painter.setFont(widest)
            painter.setPen(QColor(self.theme.text if number else self.theme.muted))
            painter.drawText(cell, Qt.AlignmentFlag.AlignCenter, count(number))

    def _grid(self):
        """Left and top of the cells, and the width and height of one."""
        metrics = QFontMetricsF(small_font(self.theme))
        longest = max(metrics.horizontalAdvance(name) for name in (*self._classes, self.tr("actual")))
        left = MARGIN + min(longest, NAMES_PART * self.width()) + NAME_GAP
        top = MARGIN + 2 * metrics.height()
        classes = len(self._classes)
        return left, top, (self.width() - left - MARGIN) / classes, (self.height() - top - MARGIN) / classes

    def _paint_names(self, painter, font):
        metrics, (left, top, width, height) = QFontMetricsF(font), self._grid()
        painter.setFont(font)
        painter.setPen(QColor(self.theme.muted))
        line, room = metrics.height(), left - NAME_GAP - MARGIN
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(MARGIN, MARGIN + line, room, line), right, self.tr("actual"))
        across = QRectF(left, MARGIN, self.width() - left - MARGIN, line)
        painter.drawText(across, Qt.AlignmentFlag.AlignCenter, self.tr("predicted"))
        for k, name in enumerate(self._classes):
            painter.setPen(QColor(self.theme.class_color(k)))
            elided = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, width - CELL_GAP)
            over = QRectF(left + k * width, MARGIN + line, width - CELL_GAP, line)
            painter.drawText(over, Qt.AlignmentFlag.AlignCenter, elided)
            beside = QRectF(MARGIN, top + k * height, room, height - CELL_GAP)
            painter.drawText(beside, right, metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room))

    @staticmethod
    def _fitting(font, text, room) -> QFont:
        """The font, smaller where the longest number would not fit into its cell."""
        result, needed = QFont(font), QFontMetricsF(font).horizontalAdvance(text)
        if needed > room:
            result.setPointSizeF(font.pointSizeF() * room / needed)
        return result
