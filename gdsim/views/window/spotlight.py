"""A frame around a part of the window that is spoken of."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from gdsim.views.toolkit.theme import Theme

# Pixels of the frame, and its corners' radius.
FRAME_WIDTH, FRAME_RADIUS = 3, 8


class Spotlight(QWidget):
    """Takes no click. It frames what a lesson points at, the tour shows, or is explained."""

    def __init__(self, window: QWidget):
        super().__init__(window)
        self._color = ""
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def point_at(self, widget: QWidget | None):
        """None: at nothing."""
        self.setVisible(widget is not None)
        if widget is not None:
            self.frame(widget.rect().translated(widget.mapTo(self.parentWidget(), widget.rect().topLeft())))

    def frame(self, place: QRect):
        """Frames a part of the window."""
        self.setGeometry(place)
        self.show()
        self.raise_()

    def set_theme(self, theme: Theme):
        self._color = theme.warning

    def paintEvent(self, _):
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(self._color), FRAME_WIDTH))
        painter.drawRoundedRect(self.rect().adjusted(2, 2, -2, -2), FRAME_RADIUS, FRAME_RADIUS)
