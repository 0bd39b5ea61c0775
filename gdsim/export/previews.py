"""The frames that an export begins with, passes and ends with, as they were really rendered."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

# Pixels that the last frame is shown in, and the two before it, side by side above it.
LARGE, SMALL = QSize(432, 243), QSize(210, 118)
GAP = 12
# What is transparent is shown as squares, as painters' programs do: their side in pixels, and their two greys, on
# which a dark theme's colours can be seen, and on which a light one's can.
SQUARE, DARK_GREYS, LIGHT_GREYS = 8, ("#303030", "#454545"), ("#e4e4e4", "#ffffff")


class Previews(QWidget):
    """Three frames of an animation, or one picture."""

    def __init__(self):
        super().__init__()
        titles = (self.tr("First frame"), self.tr("Middle"), self.tr("Last"))
        self.titles = [QLabel(title, objectName="muted") for title in titles]
        self.pictures = [_picture(size, title) for size, title in zip((SMALL, SMALL, LARGE), titles, strict=True)]
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(GAP)
        grid.setVerticalSpacing(3)
        for column in (0, 1):
            grid.addWidget(self.titles[column], 0, column)
            grid.addWidget(self.pictures[column], 1, column)
        grid.addWidget(self.titles[2], 2, 0, 1, 2)
        grid.addWidget(self.pictures[2], 3, 0, 1, 2)
        grid.setRowStretch(4, 1)
        self.setFixedSize(self.sizeHint())

    def show_kind(self, is_still: bool, is_dark: bool):
        """Shows what there is of an animation, or of a picture, in a dark theme or not; the place is the same."""
        self._greys = DARK_GREYS if is_dark else LIGHT_GREYS
        for widget in (*self.titles[:2], *self.pictures[:2]):
            widget.setVisible(not is_still)
        self.titles[2].setText(self.tr("The picture") if is_still else self.tr("Last"))

    def show_image(self, index: int, image: QImage):
        """A frame: 0 is the first one, 1 the middle one, 2 the last one, or the picture."""
        picture, ratio = self.pictures[index], self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        image = image.scaled(picture.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth)
        pixmap = on_squares(image, ratio, self._greys) if image.hasAlphaChannel() else QPixmap.fromImage(image)
        pixmap.setDevicePixelRatio(ratio)
        picture.setPixmap(pixmap)

    def fade(self, is_outdated: bool):
        """Says whether this is what would be written now."""
        for title in self.titles:
            title.setEnabled(not is_outdated)


def on_squares(image: QImage, ratio: float, greys: tuple[str, str]) -> QPixmap:
    """A picture over squares, which show through where it is transparent."""
    side = round(SQUARE * ratio)
    tile = QPixmap(2 * side, 2 * side)
    tile.fill(QColor(greys[0]))
    painter = QPainter(tile)
    for corner in (0, side):
        painter.fillRect(corner, corner, side, side, QColor(greys[1]))
    painter.end()
    result = QPixmap(image.size())
    painter = QPainter(result)
    painter.fillRect(result.rect(), QBrush(tile))
    painter.drawImage(0, 0, image)
    painter.end()
    return result


def _picture(size, name):
    picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
    picture.setFixedSize(size)
    picture.setAccessibleName(name)
    picture.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return picture
