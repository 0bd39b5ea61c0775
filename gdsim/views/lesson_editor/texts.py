"""Fields for words, long and short, and what is said where they are missing."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from gdsim.views.toolkit.words import one_line

# Lines that are seen at once of words that may be many.
FEW, MANY = 3, 7


def line(name: str, tip: str, placeholder: str = "") -> QLineEdit:
    """A field for one line."""
    field = QLineEdit(placeholderText=placeholder, toolTip=tip)
    field.setAccessibleName(name)
    return field


def block(name: str, tip: str, lines: int, placeholder: str = "") -> QPlainTextEdit:
    """A field for some lines, which Tab leaves."""
    field = QPlainTextEdit(placeholderText=placeholder, toolTip=tip, tabChangesFocus=True)
    field.setAccessibleName(name)
    field.setFixedHeight(round((lines + 1) * field.fontMetrics().lineSpacing()))
    return field


def written(field: QLineEdit | QPlainTextEdit) -> str:
    """What stands in a field, its ends cut off."""
    if isinstance(field, QLineEdit):
        return one_line(field.text())
    return "\n".join(field.toPlainText().splitlines()).strip()


def needed(field: QLineEdit | QPlainTextEdit, sentence: str) -> str:
    """The same; ValueError with the sentence where there is nothing, and the field has the focus then."""
    text = written(field)
    if not text:
        field.setFocus()
        raise ValueError(sentence)
    return text
