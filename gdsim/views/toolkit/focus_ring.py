"""A ring around whatever has the focus, once somebody goes from widget to widget by keyboard."""

import shiboken6
from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPalette, QPen
from PySide6.QtWidgets import QApplication, QFocusFrame, QProxyStyle, QStyle, QWidget

# In pixels: its width, half of it over the widget's own edge, as there may be no room beside it; and its corners.
WIDTH, CORNER = 2.0, 5.0


class FocusRing(QObject):
    """One for the program: most widgets show the focus themselves, but not each, in each state and theme.

    Who uses the mouse alone never sees it.
    """

    def __init__(self, application: QApplication):
        super().__init__(application)
        self._frame: _Frame | None = None
        application.focusChanged.connect(self._follow)

    @property
    def widget(self) -> QWidget | None:
        """The one around which it is."""
        return self._frame.widget() if self._has_frame() and self._frame.isVisible() else None

    def _follow(self, _, widget):
        if widget is None or not widget.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange):
            widget = None
        elif widget.window().windowType() == Qt.WindowType.Popup:
            # The line of a list or a menu that is chosen is seen.
            widget = None
        if not self._has_frame():
            if widget is None:
                return
            self._frame = _Frame()
        self._frame.setWidget(widget)

    def _has_frame(self):
        """It goes with the window in which it is."""
        return self._frame is not None and shiboken6.isValid(self._frame)


class _Frame(QFocusFrame):
    def __init__(self):
        super().__init__()
        self._above = _Above()
        self.setStyle(self._above)

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), WIDTH))
        inside = 0.5 * WIDTH
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inside, inside, -inside, -inside), CORNER, CORNER)


class _Above(QProxyStyle):
    """The frame stands over the widget and all around it, not among the widgets that a layout or splitter holds."""

    def styleHint(self, hint, option=None, widget=None, data=None):
        if hint == QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        return super().styleHint(hint, option, widget, data)

    def pixelMetric(self, metric, option=None, widget=None):
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return round(0.5 * WIDTH)
        return super().pixelMetric(metric, option, widget)
