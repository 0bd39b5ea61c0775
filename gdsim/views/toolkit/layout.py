"""How widgets are put together in the window, and taken away: pages, splitters, columns and cards."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QFrame,
    QGraphicsWidget,
    QLayout,
    QMenu,
    QScrollArea,
    QSplitter,
    QTabBar,
    QTabWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.views.toolkit.widgets import bars

# Titles that have room beside each other in a narrow column.
MOST_IN_A_ROW = 5
# Pixels that a window manager takes for a window's title, or more than most of them.
TITLE_HEIGHT = 40


def left_to_right(widget: QWidget | QGraphicsWidget):
    """Numbers, formulas and time run so in every language, also where words are read from the right."""
    widget.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def within_screen(window: QWidget, width: float, height: float) -> QSize:
    """A size for a window of its own: this, or as much of it as its screen has room for, title included."""
    room = window.screen().availableSize() - QSize(0, TITLE_HEIGHT)
    return QSize(round(width), round(height)).boundedTo(room)


class TabBar(QTabBar):
    """Up and Down go from tab to tab; Left and Right are the window's, as everywhere else."""

    def keyPressEvent(self, event):
        direction = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())
        if direction:
            ahead = range(self.currentIndex() + direction, self.count() if direction > 0 else -1, direction)
            self.setCurrentIndex(next(filter(self.isTabVisible, ahead), self.currentIndex()))
        else:
            event.ignore()


def tabs(*pages: tuple[QWidget, str]) -> QTabWidget:
    """Pages under their titles, without frames; of many, those that have no room are in a menu with all the others."""
    result = QTabWidget(documentMode=True)
    result.setTabBar(TabBar())
    is_many = len(pages) > MOST_IN_A_ROW
    # The style sheet puts many titles closer together.
    result.tabBar().setProperty("many", is_many)
    result.setUsesScrollButtons(is_many)
    result.setElideMode(Qt.TextElideMode.ElideNone if is_many else Qt.TextElideMode.ElideRight)
    result.tabBar().setDrawBase(False)
    result.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
    for page, title in pages:
        result.addTab(page, title)
    if is_many:
        result.setCornerWidget(_all_pages(result))
        for button in result.tabBar().findChildren(QToolButton):
            button.setAccessibleName(QCoreApplication.translate("Tabs", "More pages"))
            button.setToolTip(QCoreApplication.translate("Tabs", "Shows the titles of pages that have no room"))
    return result


def _all_pages(tabs: QTabWidget) -> QToolButton:
    button = QToolButton(objectName="flat", icon=bars())
    button.setAccessibleName(QCoreApplication.translate("Tabs", "All pages"))
    button.setToolTip(QCoreApplication.translate("Tabs", "All pages, also those whose titles have no room"))
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    menu = QMenu(button)
    for index in range(tabs.count()):
        menu.addAction(tabs.tabText(index), partial(tabs.setCurrentIndex, index))
    button.setMenu(menu)
    return button


class Splitter(QSplitter):
    """Widgets beside or below each other, none of which can be pushed out of sight."""

    def __init__(self, orientation: Qt.Orientation, *widgets: QWidget):
        super().__init__(orientation)
        for widget in widgets:
            self.addWidget(widget)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(8)


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


class Steady(QWidget):
    """The place of a layout whose words are others in each frame.

    A label that has another text has all layouts around it asked anew, up to the window's; here they are only where
    another height is needed.
    """

    def __init__(self, content: QLayout):
        super().__init__()
        content.setContentsMargins(0, 0, 0, 0)
        self._inner = QWidget(self)
        self._inner.setLayout(content)
        self._needed = 0

    def sizeHint(self):
        return self._inner.sizeHint()

    def minimumSizeHint(self):
        return self._inner.minimumSizeHint()

    def activate(self):
        """Asks for the room that its layout needs, and lays that out in the room there is."""
        self.updateGeometry()
        self._inner.layout().activate()

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._inner.setGeometry(self.rect())

    def event(self, event):
        if event.type() == QEvent.Type.LayoutRequest:
            before, self._needed = self._needed, self._inner.sizeHint().height()
            if self._needed != before:
                self.updateGeometry()
        return super().event(event)


def lay_out(widget: QWidget):
    """What has a layout is laid out now, not when the event loop comes to it."""
    for steady in widget.findChildren(Steady):
        steady.activate()
    widget.layout().activate()


class Scrolled(QScrollArea):
    """Shows as much of a `content` as there is room for, from above to below: no frame, and no ground of its own."""

    def __init__(self, content: QWidget):
        super().__init__(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        self.setWidget(content)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for widget in (content, self.viewport()):
            widget.setAutoFillBackground(False)


class Roomy(QScrollArea):
    """A `content` that gives way as far as it can; only what has no room then is scrolled to, if that is allowed."""

    def __init__(self, content: QWidget):
        super().__init__(widgetResizable=True, frameShape=QFrame.Shape.NoFrame)
        # What is inside has the focus …
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(content)

    def keyPressEvent(self, event):
        # … and the arrows that it leaves are the window's.
        event.ignore()

    def allow_scrolling(self, is_allowed: bool):
        """If not, the content has the room that there is: for a moment it may ask for more, while it is laid out."""
        least = 0 if is_allowed else 1
        self.widget().setMinimumSize(least, least)


def take_out(layout: QLayout, widget: QWidget):
    """The widget is no longer in the layout, and nothing is left of its item.

    Where Qt deletes an item by itself, PySide may still know it; whatever comes to lie in its place is taken for it,
    and the program ends when that goes.
    """
    layout.takeAt(layout.indexOf(widget))


def take_away(widget: QWidget):
    """Hides a widget that is not needed any more and deletes it, which Qt does later: it may be painted until then."""
    widget.hide()
    widget.deleteLater()


def empty(layout: QLayout):
    """Takes everything out of a layout and away."""
    while (item := layout.takeAt(0)) is not None:
        if item.layout():
            empty(item.layout())
        if item.widget():
            take_away(item.widget())


def leave_focus(widget: QWidget):
    """A click on a button of the widget leaves the focus where it was, so that Space goes on to play and pause."""
    for button in widget.findChildren(QAbstractButton):
        if button.focusPolicy() & Qt.FocusPolicy.ClickFocus:
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
