"""What mouse and keys ask of a surface: to turn, move and zoom it, to choose a place on it, to be told of one."""

import math
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent

# A press and release closer together than this is a click, not a drag.
CLICK_PIXELS = 4.0
# How long a click waits for a second one: a double click fits the view, and must not start a run on the way.
CLICK_MILLISECONDS = 250
WHEEL_ZOOM = 1.0015  # per eighth of a degree of the wheel
KEY_ZOOM = 1.15
KEY_ORBIT_PIXELS = 20.0
# Pixels to the right and down, as a drag would have them.
KEY_ORBITS = {
    Qt.Key.Key_Left: (KEY_ORBIT_PIXELS, 0.0),
    Qt.Key.Key_Right: (-KEY_ORBIT_PIXELS, 0.0),
    Qt.Key.Key_Up: (0.0, KEY_ORBIT_PIXELS),
    Qt.Key.Key_Down: (0.0, -KEY_ORBIT_PIXELS),
}


class Gestures(QObject):
    """Is handed a widget's events, and emits what they ask for; it knows nothing of the camera.

    pointed carries the pixel under a pointer that does nothing else. orbited and panned carry pixels to the right and
    down, zoomed a factor; let_go ends a drag. A click asks `place_at(pixel)` at once what is there, and place_chosen
    carries that, if it is not None, when no second click has come.
    """

    pointed = Signal(QPointF)
    pressed = Signal()
    left = Signal()
    orbited = Signal(float, float)
    panned = Signal(float, float)
    zoomed = Signal(float)
    let_go = Signal()
    fit_asked = Signal()
    place_chosen = Signal(object)

    def __init__(self, place_at: Callable[[QPointF], Any], parent=None):
        super().__init__(parent)
        self._place_at = place_at
        self._pressed_at = self._dragged_to = None
        self.is_dragging = False
        self._place = None
        self._click = QTimer(self, singleShot=True, interval=CLICK_MILLISECONDS)
        self._click.timeout.connect(lambda: self.place_chosen.emit(self._place))

    def forget_click(self):
        """One that waits for a second one chooses nothing."""
        self._click.stop()

    def press(self, event: QMouseEvent):
        self._pressed_at = self._dragged_to = event.position()
        self.pressed.emit()

    def move(self, event: QMouseEvent):
        if self._pressed_at is None:
            self.pointed.emit(event.position())
            return
        if self._is_click(event):
            return
        self.is_dragging = True
        moved = event.position() - self._dragged_to
        self._dragged_to = event.position()
        shifted = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        is_orbit = event.buttons() & Qt.MouseButton.LeftButton and not shifted
        (self.orbited if is_orbit else self.panned).emit(moved.x(), moved.y())

    def release(self, event: QMouseEvent):
        clicked = self._pressed_at is not None and self._is_click(event)
        self._pressed_at = self._dragged_to = None
        if self.is_dragging:
            self.is_dragging = False
            self.let_go.emit()
        if clicked and event.button() == Qt.MouseButton.LeftButton:
            place = self._place_at(event.position())
            if place is not None:
                self._place = place
                self._click.start()

    def double_click(self):
        self._click.stop()
        self._pressed_at = None
        self.fit_asked.emit()

    def leave(self):
        self.left.emit()

    def turn_wheel(self, event: QWheelEvent):
        self.zoomed.emit(WHEEL_ZOOM ** event.angleDelta().y())

    def press_key(self, event: QKeyEvent) -> bool:
        """+ and - zoom, Shift and arrows orbit, 0 fits; of all other keys it says that they are not its own."""
        if event.key() in KEY_ORBITS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.orbited.emit(*KEY_ORBITS[event.key()])
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoomed.emit(1.0 / KEY_ZOOM if event.key() == Qt.Key.Key_Minus else KEY_ZOOM)
        elif event.key() == Qt.Key.Key_0:
            self.fit_asked.emit()
        else:
            return False
        return True

    def _is_click(self, event):
        moved = event.position() - self._pressed_at
        return self._dragged_to == self._pressed_at and math.hypot(moved.x(), moved.y()) < CLICK_PIXELS
