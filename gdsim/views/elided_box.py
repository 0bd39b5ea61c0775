"""A combo box that cuts with an ellipsis what it has no room for."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox, QStylePainter

# Pixels that Qt leaves between an item's picture and its text.
ICON_GAP = 4


class ElidedBox(QComboBox):
    """Painted as Qt does it, but for the ellipsis; its list is as wide as its longest line."""

    def cut(self, text: str, room: int) -> str:
        """The text as it is painted in so many pixels."""
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)

    def showPopup(self):
        view = self.view()
        # Fusion would let a long list be scrolled without a sign of it.
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        around = view.verticalScrollBar().sizeHint().width() + 2 * view.frameWidth()
        view.setMinimumWidth(view.sizeHintForColumn(0) + around)
        super().showPopup()

    def paintEvent(self, event):
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        if not option.currentIcon.isNull():
            room -= option.iconSize.width() + ICON_GAP
        option.currentText = self.cut(self.currentText(), room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
