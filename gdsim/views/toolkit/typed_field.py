"""A line edit whose text is taken when typing is over, or complained about."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit

from gdsim.views.toolkit.theme import larger

# What redoes on some desktops only, and here on all.
REDO = QKeySequence("Ctrl+Y")


class TypedField(QLineEdit):
    """Calls `take` with the text when Enter is pressed, the focus leaves, or the mouse is used elsewhere.

    (Buttons that leave the focus where it is would otherwise act on what was there before the typing.) `take`
    raises ValueError with a sentence for text that can't be taken; `complained` passes the sentence on, and ""
    once all is well again. Typing that is not taken is dropped when the field is hidden: the experiment that is shown
    then may have no place for it. Undo and redo are about the typing as long as it is not taken, else they are the
    window's.
    """

    complained = Signal(str)

    def __init__(self):
        super().__init__()
        self.sentence = ""
        self._accepted = ""
        self._width: int | None = None
        self.editingFinished.connect(self.finish)
        self.textEdited.connect(self._follow_typing)

    def keep_width(self, pixels: int):
        """So wide in the usual type, and in a larger one as much wider."""
        self._width = pixels
        self.setFixedWidth(round(pixels * larger(self.font())))

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
        self._accepted = text
        caret = self.cursorPosition() if self.text() == text else 0
        if self.text() != text or self.isUndoAvailable() or self.isRedoAvailable():
            # This forgets the typing as well: to undo what was accepted is no longer the field's business.
            self.setText(text)
            self.setCursorPosition(caret)
        self.setModified(False)
        QApplication.instance().removeEventFilter(self)
        self.complain("")

    def drop(self):
        """Shows the accepted text again in place of what was typed."""
        if self.isModified():
            self.show_text(self._accepted)

    def complain(self, sentence: str):
        if sentence == self.sentence:
            return
        self.sentence = sentence
        self.setProperty("invalid", bool(sentence))
        self.style().polish(self)
        self.complained.emit(sentence)

    def event(self, event):
        """Keys that are also the window's are left to it, unless there is typing they could be about."""
        if event.type() == QEvent.Type.ShortcutOverride and _is_undo_or_redo(event):
            event.setAccepted(self.isModified())
            return True
        return super().event(event)

    def changeEvent(self, event):
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._width:
            self.keep_width(self._width)

    def focusInEvent(self, event):
        """Comes back from the field's own menu, too, amid typing."""
        super().focusInEvent(event)
        if self.isModified():
            QApplication.instance().installEventFilter(self)

    def focusOutEvent(self, event):
        QApplication.instance().removeEventFilter(self)
        super().focusOutEvent(event)

    def hideEvent(self, event):
        """Comes before the focus leaves, which would take the text. (A spontaneous one is the desktop's.)"""
        if not event.spontaneous():
            self.drop()
        super().hideEvent(event)

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.MouseButtonPress and watched is not self and watched.isWidgetType():
            self.finish()
        return False

    def _follow_typing(self, _):
        """Presses are looked out for only while there is typing, since each event of the program would pass by here."""
        if self.isModified():
            QApplication.instance().installEventFilter(self)
        else:
            QApplication.instance().removeEventFilter(self)
            self.complain("")


def end_typing():
    """What is being typed is taken; what can't be is dropped."""
    field = QApplication.focusWidget()
    if isinstance(field, TypedField):
        field.finish()
        field.drop()


def _is_undo_or_redo(event) -> bool:
    keys = QKeySequence.StandardKey
    return event.matches(keys.Undo) or event.matches(keys.Redo) or QKeySequence(event.keyCombination()) == REDO
