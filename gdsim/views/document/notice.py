"""A word that something was done which cannot be seen: over the window, and gone by itself."""

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

# Milliseconds that it stays: time to read a short line twice.
STAY = 3000
# Pixels above the window's lower edge.
ABOVE = 24


class Notice(QLabel):
    """Takes no room of anything, no focus and no click."""

    def __init__(self, window: QWidget):
        super().__init__(window, objectName="notice", textFormat=Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self, interval=STAY, singleShot=True)
        self._timer.timeout.connect(self.hide)
        window.installEventFilter(self)
        self.hide()

    def say(self, text: str):
        """Shows a short line for a while, in place of the one before."""
        self.setText(text)
        self.setAccessibleName(text)
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def hideEvent(self, event):
        self._timer.stop()
        super().hideEvent(event)

    def eventFilter(self, window, event):
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(window, event)

    def _place(self):
        self.adjustSize()
        room = self.parentWidget().size()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - ABOVE)
