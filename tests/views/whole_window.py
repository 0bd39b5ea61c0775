"""What tests of the whole window share."""

import subprocess

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication


def forget_changes(window):
    """Nothing is left to be saved, so that closing asks nothing."""
    window.lessons.leave()
    window.lesson_editing.close()
    window.filing.document.setting.undo_stack.setClean()


def is_page_there(window):
    """Whether the run of a lesson's page is in view."""
    return not window.lessons.player.is_loading and not window.session.is_waiting


def settle():
    """Lets layouts come to rest: a layout within another asks that one again."""
    for _ in range(3):
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    # For what came last, from another thread.
    for _ in range(2):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)


def drop(window, *paths, text=None, url=None):
    """Files, a text or an address carried over the window and let go; whether it was taken."""
    data = QMimeData()
    if text is not None:
        data.setText(text)
    else:
        data.setUrls([QUrl(url)] if url else [QUrl.fromLocalFile(str(path)) for path in paths])
    place, copy = QPointF(9, 9), Qt.DropAction.CopyAction
    plain, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(place.toPoint(), copy, data, left, plain)
    enter.ignore()
    QApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(window, QDropEvent(place, copy, data, left, plain))
    return enter.isAccepted()


def press(*keys):
    """Keys as they come from the keyboard."""
    subprocess.run(["xdotool", "key", *keys], check=True, timeout=20)


def click(widget, place=None):
    """A click of the mouse in the middle of a widget, or at a place in it."""
    at = widget.mapToGlobal(place or widget.rect().center())
    subprocess.run(["xdotool", "mousemove", str(at.x()), str(at.y()), "click", "1"], check=True, timeout=20)
