"""The glossary beside the window: a search, the words it finds, and the chosen word's entry."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLabel,
    QListWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.lessons.glossary import GLOSSARY, Glossary
from gdsim.views.toolkit.layout import Scrolled, within_screen
from gdsim.views.toolkit.page_text import PageText
from gdsim.views.toolkit.search_field import SearchField
from gdsim.views.toolkit.theme import NIGHT, Theme

# Pixels at the usual type: between the controls and the plots of a window of 1366 x 768, which are pointed at.
SIZE = (620, 480)
# The same of the list: its longest word has room.
LIST_WIDTH = 196


class GlossaryWindow(QDialog):
    """Shows a word, and follows the links between words itself.

    followed(scheme, target): a link that leads elsewhere. pointed(part): at a part of the window, "" at none.
    """

    followed = Signal(str, str)
    pointed = Signal(str)

    def __init__(self, glossary: Glossary, parent: QWidget | None = None):
        super().__init__(parent)
        self._glossary = glossary
        # The words that were read before the one shown.
        self._read: list[str] = []
        self.setWindowTitle(self.tr("Glossary"))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Words"))
        self.search = SearchField(self.list, clearButtonEnabled=True, placeholderText=self.tr("Search a word"))
        self.search.setAccessibleName(self.tr("Search a word"))
        self.search.textEdited.connect(self._list)
        self.back = QToolButton(text="←", toolTip=self.tr("Back to the word before (Alt+Left)"))
        self.back.setAccessibleName(self.tr("Back to the word before"))
        self.back.setEnabled(False)
        self.back.clicked.connect(self._go_back)
        QShortcut(QKeySequence("Alt+Left"), self).activated.connect(self._go_back)
        self.list.currentTextChanged.connect(self._show_entry)
        self.word = QLabel(objectName="title", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.nothing = QLabel(objectName="muted", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.nothing.setText(self.tr("No word and no sentence of the glossary has this."))
        self.text = PageText()
        self.text.setAccessibleName(self.tr("What the word means"))
        self.search.entered.connect(lambda: self.text.setFocus(Qt.FocusReason.TabFocusReason))
        self.text.followed.connect(self._follow)
        self.text.pointed.connect(self.pointed)
        self.finished.connect(lambda _: self.pointed.emit(""))
        self._lay_out()

    def show_word(self, word: str = ""):
        """Opens at a word, or where it was left; a search that does not find the word is over."""
        if word:
            self._turn_to(word)
        elif not self.list.count():
            self._list(self.search.text())
        self.show()
        self.raise_()
        self.activateWindow()
        if not word:
            self.search.setFocus()
            self.search.selectAll()

    def set_theme(self, theme: Theme):
        self.text.set_theme(theme)
        type_size = theme.point_size / NIGHT.point_size
        self.list.setFixedWidth(round(LIST_WIDTH * type_size))
        self.resize(within_screen(self, *(side * type_size for side in SIZE)))

    def _lay_out(self):
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(12, 8, 12, 8)
        for widget in (self.word, self.nothing, self.text):
            column.addWidget(widget)
        column.addStretch()
        scroll = Scrolled(content)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        grid = QGridLayout(self)
        grid.addWidget(self.search, 0, 0)
        grid.addWidget(self.back, 0, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.list, 1, 0)
        grid.addWidget(scroll, 1, 1)
        grid.setColumnStretch(1, 1)

    def _list(self, wanted):
        """The words that a search means, the first of them chosen."""
        self.list.clear()
        self.list.addItems([entry.word for entry in self._glossary.find(wanted)])
        self.list.setCurrentRow(0)

    def _show_entry(self, word):
        entry = self._glossary.entry(word)
        for widget in (self.word, self.text):
            widget.setVisible(entry is not None)
        self.nothing.setVisible(entry is None)
        if entry is not None:
            self.word.setText(word)
            self.text.show_text("\n\n".join((entry.text, *map(self._said, entry.about))), GLOSSARY.parent)

    def _said(self, line):
        """A line about an entry, which begins as the file has it in every language."""
        kind, _, link = line.partition(": ")
        said = {"See": self.tr("See: {link}"), "Lesson": self.tr("Lesson: {link}")}
        return said[kind].format(link=link)

    def _follow(self, scheme, target):
        if scheme == "word":
            self._read.append(self.word.text())
            self._turn_to(target)
            return
        if scheme == "lesson":
            # It is beside what this window covers.
            self.close()
        self.followed.emit(scheme, target)

    def _turn_to(self, word):
        """A lesson may speak of a word that has no entry: it is searched for."""
        if word not in self._words():
            self.search.setText("" if self._glossary.entry(word) else word)
            self._list(self.search.text())
        if word in self._words():
            self.list.setCurrentRow(self._words().index(word))
        self.back.setEnabled(bool(self._read))

    def _words(self):
        return [self.list.item(row).text() for row in range(self.list.count())]

    def _go_back(self):
        if self._read:
            self._turn_to(self._read.pop())
