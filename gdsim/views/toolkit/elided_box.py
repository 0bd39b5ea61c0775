"""A combo box that writes smaller, and then cuts with an ellipsis, what it has no room for."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter, QToolTip

# Pixels that Qt leaves between an item's picture and its text.
ICON_GAP = 4
# Points by which the type is smaller where room is short: as small as that of legends.
SMALLER_POINTS = 1.5


class ElidedBox(QComboBox):
    """Painted as Qt does it, but for that; its list is as wide as its longest line.

    Where the text is cut all the same, the tooltip begins with it.
    """

    @property
    def shown(self) -> str:
        """The text as there is room for it."""
        return self._fitting()[0]

    @property
    def chosen(self) -> int:
        """The current index; 0 while there is nothing to choose from."""
        return max(0, self.currentIndex())

    def choose(self, index: int):
        """Makes it the current one, where there is such a line."""
        if 0 <= index < self.count():
            self.setCurrentIndex(index)

    def cut(self, text: str, metrics: QFontMetrics, room: int) -> str:
        """A text that needs more than so many pixels, as it is painted in them."""
        return metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def showPopup(self):
        view = self.view()
        # Fusion would let a long list be scrolled without a sign of it.
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        around = view.verticalScrollBar().sizeHint().width() + 2 * view.frameWidth()
        view.setMinimumWidth(view.sizeHintForColumn(0) + around)
        super().showPopup()

    def event(self, event):
        if event.type() == QEvent.Type.ToolTip and self.shown != self.currentText():
            QToolTip.showText(event.globalPos(), f"{self.currentText()}\n{self.toolTip()}".strip(), self)
            return True
        return super().event(event)

    def paintEvent(self, event):
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        option.currentText, font = self._fitting()
        painter.setFont(font)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def _fitting(self):
        """The text as it is shown, and its font."""
        text, room = self.currentText(), self._room()
        small = QFont(self.font())
        small.setPointSizeF(small.pointSizeF() - SMALLER_POINTS)
        for font in (self.font(), small):
            metrics = QFontMetrics(font)
            if metrics.horizontalAdvance(text) <= room:
                return text, font
        return self.cut(text, metrics, room), font

    def _room(self):
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        return room if option.currentIcon.isNull() else room - option.iconSize.width() - ICON_GAP
