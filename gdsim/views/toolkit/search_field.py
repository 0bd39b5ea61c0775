"""A field that searches in a list: words are typed in the one, and chosen in the other, by one and the same hand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget

# What goes to the list while the field is typed in.
LIST_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class SearchField(QLineEdit):
    """Keeps the focus while its `results` are gone through. entered(): Enter, which says nothing to a dialog then."""

    entered = Signal()

    def __init__(self, results: QListWidget, **options):
        """The options are those of a QLineEdit."""
        super().__init__(**options)
        self._results = results

    def keyPressEvent(self, event):
        if event.key() in LIST_KEYS:
            self._results.keyPressEvent(event)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)
