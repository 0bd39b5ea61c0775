"""The one-minute tour: a bubble beside each control that matters, with a sentence or two."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from gdsim.views.window.bubble import Bubble
from gdsim.views.window.lessons_menu import LESSONS_MENU
from gdsim.views.window.spotlight import Spotlight

# Pixels between a control and its frame.
MARGIN = 4


@dataclass(frozen=True)
class Stop:
    """`place()` is where in the window its control is seen now; an empty rectangle where it is not."""

    title: str
    sentence: str
    place: Callable[[], QRect]


class Tour(QObject):
    """Goes from stop to stop: Enter or Next, Esc or Skip. ended(): taken or skipped."""

    ended = Signal()

    def __init__(self, window):
        super().__init__(window)
        self._window = window
        self._stops: list[Stop] = []
        self._number = 0
        self.spotlight = Spotlight(window)
        self.bubble = StopBubble(window)
        self.bubble.next.clicked.connect(self._go_on)
        self.bubble.skip.clicked.connect(self.end)

    @property
    def is_under_way(self) -> bool:
        return bool(self._stops)

    def begin(self):
        """From the first stop that can be seen."""
        if not self.is_under_way:
            self._window.installEventFilter(self)
        self._stops = [stop for stop in self._all_stops() if not stop.place().isEmpty()]
        self._number = 0
        self._show()

    def end(self):
        """Nothing of it is left to be seen."""
        if not self.is_under_way:
            return
        self._window.removeEventFilter(self)
        self._stops = []
        self.spotlight.hide()
        self.bubble.hide()
        self._window.transport.play.setFocus()
        self.ended.emit()

    def eventFilter(self, watched, event):
        """What is pointed at moves with the window's size."""
        if event.type() == QEvent.Type.LayoutRequest or event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _go_on(self):
        self._number += 1
        if self._number < len(self._stops):
            self._show()
        else:
            self.end()

    def _show(self):
        self.spotlight.set_theme(self._window.theme)
        self.bubble.show_stop(self._stops[self._number], self._number, len(self._stops))
        self._place()
        self.bubble.next.setFocus()

    def _place(self):
        place = self._stops[self._number].place()
        self.spotlight.frame(place.adjusted(-MARGIN, -MARGIN, MARGIN, MARGIN).intersected(self._window.rect()))
        self.bubble.stand_beside(place)

    def _all_stops(self):
        window, controls = self._window, self._window.controls
        return [
            Stop(
                self.tr("Data"),
                self.tr("What is learned from: houses and their prices, handwritten digits, a table of your own."),
                self._in_controls(controls.problem),
            ),
            Stop(
                self.tr("Loss"),
                self.tr("How a mistake is counted. It makes the landscape on which the ball rolls down."),
                self._in_controls(controls.loss),
            ),
            Stop(
                self.tr("Optimizer and learning rate"),
                self.tr("Who descends, and how far each step goes. Nothing changes a run more than the learning rate."),
                self._in_controls(controls.racers),
            ),
            Stop(
                self.tr("Play"),
                self.tr("Space plays and pauses; the arrow keys take one step forth or back, as often as you like."),
                self._whole(window.transport),
            ),
            Stop(
                self.tr("The surface"),
                self.tr(
                    "The loss over two parameters, and the ball on it. Click anywhere to start there; drag to turn it."
                ),
                self._whole(window.surface),
            ),
            Stop(
                self.tr("The curve"),
                self.tr("The loss by epoch: it should fall. How it falls tells what is going on."),
                self._whole(window.loss),
            ),
            Stop(
                self.tr("Lessons"),
                self.tr("A course goes with the simulator, and a start page with all of it: Ctrl+L."),
                self._lessons_menu,
            ),
        ]

    def _in_controls(self, section):
        def place():
            if section.isVisible():
                self._window.controls.ensureWidgetVisible(section, 0, 0)
            return self._seen(section)

        return place

    def _whole(self, widget):
        return lambda: self._seen(widget)

    def _seen(self, widget: QWidget) -> QRect:
        """The part of a widget that nothing cuts off."""
        region = widget.rect()
        parent, child = widget.parentWidget(), widget
        while parent is not None and child is not self._window:
            region = region.translated(child.pos()).intersected(parent.rect())
            parent, child = parent.parentWidget(), parent
        return region if widget.isVisible() else QRect()

    def _lessons_menu(self):
        bar = self._window.menuBar()
        (action,) = (each for each in bar.actions() if each.menu().objectName() == LESSONS_MENU)
        return bar.actionGeometry(action).translated(bar.pos()) if bar.isVisible() else QRect()


class StopBubble(Bubble):
    """What a stop says, and the ways on."""

    def __init__(self, window: QWidget):
        super().__init__(window)
        self.setAccessibleName(self.tr("Tour"))
        self.place = QLabel(objectName="muted")
        self.next = QPushButton(self.tr("Next"), objectName="primary")
        self.skip = QPushButton(self.tr("Skip"))
        self.next.setToolTip(self.tr("Enter"))
        self.skip.setToolTip(self.tr("Esc"))
        foot = QHBoxLayout()
        foot.addWidget(self.place)
        foot.addStretch(1)
        foot.addWidget(self.skip)
        foot.addWidget(self.next)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.addWidget(self.title)
        column.addWidget(self.sentence)
        column.addLayout(foot)
        # Enter means a field's number where one is typed; Esc leaves the tour wherever the focus is.
        inside, anywhere = Qt.ShortcutContext.WidgetWithChildrenShortcut, Qt.ShortcutContext.WindowShortcut
        for key, button, context in (
            (Qt.Key.Key_Return, self.next, inside),
            (Qt.Key.Key_Enter, self.next, inside),
            (Qt.Key.Key_Escape, self.skip, anywhere),
        ):
            QShortcut(QKeySequence(key), self, button.click, context=context)

    def show_stop(self, stop: Stop, number: int, count: int):
        """Stop `number`, from 0, of so many."""
        self.title.setText(stop.title)
        self.sentence.say(stop.sentence)
        self.place.setText(self.tr("{number} of {count}").format(number=number + 1, count=count))
        is_last = number == count - 1
        self.next.setText(self.tr("Done") if is_last else self.tr("Next"))
        self.skip.setVisible(not is_last)
        self.setAccessibleDescription(f"{stop.title}: {stop.sentence}")
        self.fit()
