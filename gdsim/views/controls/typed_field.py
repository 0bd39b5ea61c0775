"""A line edit whose text is taken when typing is over, or complained about."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QApplication, QLineEdit


class TypedField(QLineEdit):
    """Calls `take` with the text when Enter is pressed, the focus leaves, or the mouse is used elsewhere.

    (Buttons that leave the focus where it is would otherwise act on what was there before the typing.) `take`
    raises ValueError with a sentence for text that can't be taken; `complained` passes the sentence on, and ""
    once all is well again.
    """

    complained = Signal(str)

    def __init__(self):
        super().__init__()
        self.sentence = ""
        self.editingFinished.connect(self.finish)

    def take(self, text: str):
        """Accepts the text, or raises ValueError."""
        raise NotImplementedError

    def finish(self):
        """Takes what was typed, if anything was since the last time."""
        if not self.isModified():
            return
        try:
            self.take(self.text())
        except ValueError as error:
            self.complain(str(error))

    def show_text(self, text: str):
        """Shows accepted text; the caret stays where it is if nothing changes."""
        if self.text() != text:
            self.setText(text)
            self.setCursorPosition(0)
        self.setModified(False)
        self.complain("")

    def complain(self, sentence: str):
        if sentence == self.sentence:
            return
        self.sentence = sentence
        self.setProperty("invalid", bool(sentence))
        self.style().polish(self)
        self.complained.emit(sentence)

    def focusInEvent(self, event):
        super().focusInEvent(event)
        QApplication.instance().installEventFilter(self)

    def focusOutEvent(self, event):
        QApplication.instance().removeEventFilter(self)
        super().focusOutEvent(event)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.MouseButtonPress and watched is not self and watched.isWidgetType():
            self.finish()
        return False
