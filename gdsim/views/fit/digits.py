"""Handwritten digits: a sheet of images, each with the digit that the shown racer reads."""

import numpy as np
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from gdsim.experiment.prediction import Prediction, predicted_classes
from gdsim.views.toolkit.accessible import Picture
from gdsim.views.toolkit.theme import Theme

COLUMNS, ROWS = 8, 4
SIDE = 8  # pixels of an image
GAP = 4.0  # pixels around an image, in which its ring lies
LABEL_HEIGHT = 1.35  # of the font's height
LABEL_GAP = 6.0  # pixels between two readings
# Below so many pixels an image can't be read: then there are fewer rows of them.
LEAST_SIDE = 18.0


class DigitsSheet(Picture, QWidget):
    """The first COLUMNS * ROWS training rows: always the same ones, so that one sees them turn right."""

    def __init__(self, theme: Theme):
        super().__init__()
        self.theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._images = []

    @property
    def most_rows(self) -> int:
        """How many rows of data are shown: all, or fewer where there is little room."""
        return COLUMNS * self._rows()

    def _rows(self):
        lines = int(self.height() // (LEAST_SIDE + 2 * GAP + LABEL_HEIGHT * self.fontMetrics().height()))
        return min(ROWS, max(1, lines))

    def set_theme(self, theme: Theme):
        self.theme = theme

    def show_problem(self, prediction: Prediction):
        self._prediction = prediction
        self._X, self._labels = prediction.X[: COLUMNS * ROWS], prediction.y[: COLUMNS * ROWS].astype(int)
        brightest = max(1.0, float(self._X.max(initial=0.0)))
        ink, paper = (np.array(QColor(c).getRgb()) for c in (self.theme.text, self.theme.panel))
        self._images = [self._image(row.reshape(SIDE, SIDE, 1) / brightest, ink, paper) for row in self._X]
        self._predicted = self._labels
        self._in_batch = np.zeros(len(self._labels), dtype=bool)

    def show_fit(self, parameters, shown, batch):
        self._predicted = predicted_classes(self._prediction.scores(parameters[shown], self._X))
        self._in_batch = np.isin(np.arange(len(self._labels)), [] if batch is None else batch)
        self.update()

    def notes(self, batch) -> list[str]:
        """What the caption has to say beside the rows."""
        return [self.tr("4 ≠ 9: a 9 read as 4")]

    @staticmethod
    def _image(shade, ink, paper):
        pixels = np.ascontiguousarray(paper + (ink - paper) * shade, dtype=np.uint8)
        return QImage(pixels.data, SIDE, SIDE, 4 * SIDE, QImage.Format.Format_RGBA8888).copy()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.theme.background))
        label_height = LABEL_HEIGHT * painter.fontMetrics().height()
        cell_width, cell_height = self.width() / COLUMNS, self.height() / self._rows()
        side = max(SIDE, min(cell_width, cell_height - label_height) - 2 * GAP)
        for index, image in enumerate(self._images[: self.most_rows]):
            row, column = divmod(index, COLUMNS)
            left = column * cell_width + (cell_width - side) / 2
            top = row * cell_height + (cell_height - side - label_height) / 2
            frame = QRectF(left, top, side, side)
            painter.drawImage(frame, image)
            self._draw_frame(painter, frame, index)
            label = QRectF(column * cell_width, top + side, cell_width, label_height)
            self._draw_label(painter, label, index)

    def _is_wrong(self, index):
        return bool(self._predicted[index] != self._labels[index])

    def _draw_frame(self, painter, frame, index):
        color = self.theme.warning if self._is_wrong(index) else self.theme.border
        painter.setPen(QPen(QColor(color), 1.5))
        painter.drawRect(frame)
        if self._in_batch[index]:
            painter.setPen(QPen(QColor(self.theme.text), 1.5))
            painter.drawRect(frame.adjusted(-3, -3, 3, 3))

    def reading(self, index: int) -> str:
        """What the shown racer reads in an image; where it is wrong, also what is right."""
        read = self._prediction.classes[self._predicted[index]]
        if not self._is_wrong(index):
            return read
        return self.tr("{read} ≠ {right}").format(read=read, right=self._prediction.classes[self._labels[index]])

    def _draw_label(self, painter, rectangle, index):
        is_wrong = self._is_wrong(index)
        painter.setPen(QColor(self.theme.warning if is_wrong else self.theme.text))
        font = QFont(self.font())
        font.setBold(is_wrong)
        room = rectangle.width() - LABEL_GAP
        needed = QFontMetricsF(font).horizontalAdvance(self.reading(index))
        if needed > room:
            font.setPointSizeF(font.pointSizeF() * room / needed)
        painter.setFont(font)
        painter.drawText(rectangle, Qt.AlignmentFlag.AlignCenter, self.reading(index))
