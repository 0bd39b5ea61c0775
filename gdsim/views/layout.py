"""How widgets are put together in the window: pages, splitters, columns and cards."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QFrame, QSplitter, QTabWidget, QVBoxLayout, QWidget


def tabs(*pages: tuple[QWidget, str]) -> QTabWidget:
    """Pages under their titles, without frames; titles are cut short where there is no room for all."""
    result = QTabWidget(documentMode=True)
    result.setUsesScrollButtons(False)
    result.setElideMode(Qt.TextElideMode.ElideRight)
    result.tabBar().setDrawBase(False)
    result.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for page, title in pages:
        result.addTab(page, title)
    return result


def splitter(orientation: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    """Widgets beside or below each other, none of which can be pushed out of sight."""
    result = QSplitter(orientation)
    for widget in widgets:
        result.addWidget(widget)
    result.setChildrenCollapsible(False)
    result.setHandleWidth(8)
    return result


def column(*widgets: QWidget) -> QWidget:
    """Widgets one above the other, without a frame of their own."""
    result = QWidget()
    layout = QVBoxLayout(result)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for widget in widgets:
        layout.addWidget(widget)
    return result


def card(widget: QWidget) -> QFrame:
    """A widget on a card of its own."""
    result = QFrame(objectName="card")
    layout = QVBoxLayout(result)
    layout.setContentsMargins(8, 6, 8, 8)
    layout.addWidget(widget)
    return result


def leave_focus(widget: QWidget):
    """A click on a button of the widget leaves the focus where it was, so that Space goes on to play and pause."""
    for button in widget.findChildren(QAbstractButton):
        if button.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
