"""What assistive technology is told of widgets, where Qt would say too little.

Qt's own list boxes report what is chosen as their name, and of a picture that a widget paints it knows nothing.
"""

from collections.abc import Callable
from functools import cache

import shiboken6
from PySide6.QtGui import QAccessible, QAccessibleSelectionInterface
from PySide6.QtWidgets import QAccessibleWidget, QComboBox

PRESS = "Press"


class Picture:
    """Before a class of Qt's: a widget that paints something.

    `in_words`, if set, tells what it shows when somebody asks who has no other description of it.
    """

    in_words: Callable[[], str] | None = None


class AccessiblePicture(QAccessibleWidget):
    """Its description is worked out when it is asked for: nobody who sees the picture pays for the words."""

    def __init__(self, picture):
        super().__init__(picture, QAccessible.Role.Graphic)

    def text(self, kind):
        if kind != QAccessible.Text.Description:
            return super().text(kind)
        picture = self.widget()
        # Without either, Qt tells what the tooltip says.
        told = picture.accessibleDescription() or (picture.in_words() if picture.in_words else "")
        return told or super().text(kind)


class AccessibleBox(QAccessibleWidget):
    """A list box: its name is its own, its value what is chosen, which is also its selection."""

    def __init__(self, box):
        super().__init__(box, QAccessible.Role.ComboBox)
        self._selection = _ChosenLine(box)

    def text(self, kind):
        if kind == QAccessible.Text.Name:
            return self.widget().accessibleName() or self._label()
        return self.widget().currentText() if kind == QAccessible.Text.Value else super().text(kind)

    def state(self):
        state = super().state()
        state.expandable = state.hasPopup = True
        state.expanded = self._list().isVisible()
        state.collapsed = not state.expanded
        return state

    def interface_cast(self, kind):
        if kind == QAccessible.InterfaceType.SelectionInterface:
            return shiboken6.VoidPtr(shiboken6.getCppPointer(self._selection)[0])
        return super().interface_cast(kind)

    def childCount(self):
        return 1

    def child(self, index):
        return QAccessible.queryAccessibleInterface(self._list()) if index == 0 else None

    def indexOfChild(self, child):
        return 0 if child is not None and child.object() is self._list() else -1

    def actionNames(self):
        return [PRESS]

    def doAction(self, name):
        if name == PRESS:
            self.widget().showPopup()

    def _list(self):
        return self.widget().view()

    def _label(self):
        """Of a list box in a form, its line's."""
        labels = (other for other, flag in self.relations() if flag == QAccessible.RelationFlag.Label)
        return next((label.text(QAccessible.Text.Name) for label in labels), "")


class _ChosenLine(QAccessibleSelectionInterface):
    """The one line of a list box that is chosen."""

    def __init__(self, box):
        super().__init__()
        self._box = box

    def selectedItemCount(self):
        return int(self._box.currentIndex() >= 0)

    def selectedItem(self, index):
        if not 0 <= index < self.selectedItemCount():
            return None
        return QAccessible.queryAccessibleInterface(self._box.view()).child(self._box.currentIndex())

    def selectedItems(self):
        return [self.selectedItem(0)] if self.selectedItemCount() else []

    def isSelected(self, item):
        return item is not None and item == self.selectedItem(0)

    def select(self, item):
        return False

    def unselect(self, item):
        return False

    def selectAll(self):
        return False

    def clear(self):
        return False


def _accessible(_key, thing):
    if isinstance(thing, Picture):
        return AccessiblePicture(thing)
    return AccessibleBox(thing) if isinstance(thing, QComboBox) else None


@cache
def install():
    """For all widgets of the program that nobody has asked for yet."""
    QAccessible.installFactory(_accessible)
