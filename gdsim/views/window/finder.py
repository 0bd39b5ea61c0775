"""One field that finds words of the glossary, lessons, entries of the menus and controls by their names."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from gdsim.views.toolkit.layout import within_screen
from gdsim.views.toolkit.search_field import SearchField
from gdsim.views.toolkit.theme import NIGHT, Theme

# Pixels at the usual type: the longest name has room, and a dozen are seen.
SIZE = (440, 380)


@dataclass(frozen=True)
class Place:
    """What can be found: `kind` says what it is, `go()` leads there."""

    name: str
    kind: str
    go: Callable[[], None]


class Finder(QDialog):
    """Lists the places whose names have the words that are typed; Enter or a click goes to one."""

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self._places: tuple[Place, ...] = ()
        self.setWindowTitle(self.tr("Search"))
        self.list = QListWidget()
        self.field = SearchField(self.list, placeholderText=self.tr("A word, a lesson, a command, a control"))
        self.field.setAccessibleName(self.tr("Search"))
        self.field.textEdited.connect(self._list)
        self.field.entered.connect(lambda: self.list.currentItem() and self._go(self.list.currentItem()))
        self.list.setAccessibleName(self.tr("What is found"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        self.nothing = QLabel(self.tr("Nothing has this name."), objectName="muted")
        column = QVBoxLayout(self)
        for widget in (self.field, self.list, self.nothing):
            column.addWidget(widget)

    def search(self, places: Iterable[Place]):
        """Opens it on these places, with an empty field."""
        self._places = tuple(places)
        self.field.clear()
        self._list("")
        # Nothing changes meanwhile of what is listed.
        self.open()
        self.field.setFocus()

    def set_theme(self, theme: Theme):
        self.resize(within_screen(self, *(side * theme.point_size / NIGHT.point_size for side in SIZE)))

    def _list(self, wanted):
        self.list.clear()
        for place in found(self._places, wanted):
            item = QListWidgetItem(f"{place.name}  ({place.kind})", self.list)
            item.setData(Qt.ItemDataRole.UserRole, place)
        self.list.setCurrentRow(0)
        self.nothing.setVisible(not self.list.count())

    def _go(self, item):
        place = item.data(Qt.ItemDataRole.UserRole)
        self.accept()
        place.go()


def found(places: Iterable[Place], wanted: str) -> list[Place]:
    """Those in whose names a word begins with each word that is wanted; first those that begin so themselves."""
    words = wanted.casefold().split()
    meant = [place for place in places if all(re.search(rf"\b{re.escape(w)}", place.name.casefold()) for w in words)]
    return sorted(meant, key=lambda place: not place.name.casefold().startswith(" ".join(words)))
