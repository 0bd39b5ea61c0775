"""Cards that can be pressed, painted as one piece: a lesson of the course, a picture of the gallery."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen, QPixmap
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from gdsim.views.toolkit.theme import Theme, mixed
from gdsim.views.toolkit.words import RIGHT

# Pixels: corners as round as the cards', and what is kept free inside them.
RADIUS, PADDING = 8, 9
# Height over width of the gallery's pictures.
PICTURE_RATIO = 0.6
TITLE_LINES = 2
# How much of the accent is mixed into the ground of what comes next.
TINT = 0.16


class Tile(QAbstractButton):
    """Pressed by the mouse, Space and Enter. reached(): it has got the focus."""

    reached = Signal()

    def __init__(self, theme: Theme):
        super().__init__()
        self.theme = theme
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def height_for(self, width: int) -> int:
        """How high it is when it is so wide."""
        raise NotImplementedError

    def sizeHint(self):
        width = self.fontMetrics().averageCharWidth() * 28
        return QSize(width, self.height_for(width))

    def keyPressEvent(self, event):
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event):
        super().focusInEvent(event)
        self.reached.emit()

    def _paint_card(self, painter, ground, border):
        """What is behind everything; brighter at the edge where the mouse or the focus is."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = 2.0 if self.hasFocus() else 1.0
        color = self.theme.text if self.hasFocus() else self.theme.accent if self.underMouse() else border
        painter.setPen(QPen(QColor(color), width))
        painter.setBrush(QColor(self.theme.border) if self.isDown() else ground)
        inset = width / 2.0
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), RADIUS, RADIUS)

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _paint_title(self, painter, place: QPoint, lines: list[str]):
        """`place` is its upper left corner."""
        painter.setFont(self._title_font())
        painter.setPen(QColor(self.theme.text))
        metrics = QFontMetrics(painter.font())
        for number, line in enumerate(lines):
            painter.drawText(place + QPoint(0, number * metrics.lineSpacing() + metrics.ascent()), line)


class LessonTile(Tile):
    """A lesson: its number, or a tick once it is done, its title, and what is said below."""

    def __init__(self, theme: Theme, number: str, title: str, below: str, is_done: bool, is_next: bool):
        super().__init__(theme)
        self.number, self.is_done, self.is_next = number, is_done, is_next
        self.below = below
        self.setText(title)
        done, comes_next = self.tr("done"), self.tr("next")
        standing = [done] * is_done + [comes_next] * is_next
        self.setAccessibleName(" · ".join(filter(None, (number, title, *standing))))
        self.setAccessibleDescription(below)
        self.setToolTip(title)

    def height_for(self, width):
        lines = QFontMetrics(self._title_font()).lineSpacing() * TITLE_LINES + self.fontMetrics().lineSpacing()
        return lines + 2 * PADDING + 2

    def paintEvent(self, _):
        painter, theme = QPainter(self), self.theme
        ground = mixed(theme.raised, theme.accent, TINT) if self.is_next else QColor(theme.raised)
        self._paint_card(painter, ground, theme.accent if self.is_next else theme.border)
        side = round(1.7 * self.fontMetrics().height())
        self._paint_number(painter, QRect(PADDING, (self.height() - side) // 2, side, side))
        title, metrics = QFontMetrics(self._title_font()), self.fontMetrics()
        left = 2 * PADDING + side
        width = self.width() - left - PADDING
        lines = broken(self.text(), title, width, TITLE_LINES)
        height = len(lines) * title.lineSpacing() + metrics.lineSpacing()
        place = QPoint(left, (self.height() - height) // 2)
        self._paint_title(painter, place, lines)
        painter.setFont(self.font())
        painter.setPen(QColor(theme.muted))
        below = metrics.elidedText(self.below, Qt.TextElideMode.ElideRight, width)
        painter.drawText(place + QPoint(0, len(lines) * title.lineSpacing() + metrics.ascent()), below)

    def _paint_number(self, painter, place):
        theme, is_filled = self.theme, self.is_done or self.is_next
        painter.setPen(QPen(QColor(theme.accent if is_filled else theme.muted), 1.5))
        painter.setBrush(QColor(theme.accent) if is_filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(QRectF(place).adjusted(1, 1, -1, -1))
        painter.setFont(self._title_font())
        painter.setPen(QColor(theme.background if is_filled else theme.text))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, RIGHT if self.is_done else self.number)


class PictureTile(Tile):
    """An experiment: what it looks like, and its title."""

    def __init__(self, theme: Theme, picture: Path, title: str):
        super().__init__(theme)
        self.picture = QPixmap(str(picture))
        self.setText(title)
        self.setAccessibleName(title)
        self.setToolTip(title)
        # Scaled once for the width that it has.
        self._scaled = QPixmap()

    def height_for(self, width):
        lines = QFontMetrics(self._title_font()).lineSpacing() * TITLE_LINES
        return round(PICTURE_RATIO * width) + lines + 2 * PADDING

    def paintEvent(self, _):
        painter = QPainter(self)
        self._paint_card(painter, QColor(self.theme.raised), self.theme.border)
        height = round(PICTURE_RATIO * self.width())
        place = QRect(2, 2, self.width() - 4, height - 4)
        painter.save()
        shape = QPainterPath()
        shape.setFillRule(Qt.FillRule.WindingFill)
        shape.addRoundedRect(QRectF(place), RADIUS - 1, RADIUS - 1)
        # Its lower corners are those of the card's middle.
        shape.addRect(QRectF(place).adjusted(0, RADIUS, 0, 0))
        painter.setClipPath(shape)
        painter.fillRect(place, QColor(self.theme.background))
        picture = self._picture(place.size())
        painter.drawPixmap(place.topLeft(), picture)
        painter.restore()
        lines = broken(self.text(), QFontMetrics(self._title_font()), self.width() - 2 * PADDING, TITLE_LINES)
        self._paint_title(painter, QPoint(PADDING, height + PADDING - 2), lines)

    def _picture(self, size):
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(size.width() * ratio), round(size.height() * ratio))
        if self._scaled.size() != wanted and not self.picture.isNull():
            smooth = Qt.TransformationMode.SmoothTransformation
            self._scaled = self.picture.scaled(wanted, Qt.AspectRatioMode.IgnoreAspectRatio, smooth)
            self._scaled.setDevicePixelRatio(ratio)
        return self._scaled


def broken(text: str, metrics: QFontMetrics, width: int, lines: int) -> list[str]:
    """A text in so many lines at most, broken between words; the last ends in an ellipsis where more is left."""
    result, words = [], text.split()
    while words and len(result) < lines:
        count = len(words)
        while count > 1 and metrics.horizontalAdvance(" ".join(words[:count])) > width:
            count -= 1
        if len(result) == lines - 1:
            count = len(words)
        line, words = " ".join(words[:count]), words[count:]
        fits = metrics.horizontalAdvance(line) <= width
        result.append(line if fits else metrics.elidedText(line, Qt.TextElideMode.ElideRight, width))
    return result
