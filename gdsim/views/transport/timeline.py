"""The timeline: what of a run is recorded, where it stands, and the moments that matter; drag to any step."""

from bisect import bisect_left, bisect_right
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QAbstractSlider, QSizePolicy, QToolTip

from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.running.view import View
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import racer_names

# Pixels: the widget, the middles of its marks and of its groove, and the groove itself.
HEIGHT, MARKS_Y, GROOVE_Y, GROOVE = 26, 6.0, 18.0, 4.0
HANDLE_RADIUS = 6.0
# Half a mark's size, and how near to it the pointer means it, in pixels.
MARK_RADIUS, MARK_REACH = 4.0, 6.0
# How strongly the recorded part that lies ahead is drawn, of 255.
AHEAD_ALPHA = 110
# What a slider's value can hold; a longer run is drawn all the same.
MOST_STEPS = 2**31 - 1


class Moment(NamedTuple):
    """A mark: its step, which shape it has, the racer whose colour it has (None: all), and what it says."""

    step: int
    kind: str
    racer: int | None
    text: str


class Timeline(View, QAbstractSlider):
    """Steps 0 … the longer of what is recorded and what is planned; its value is the step the run stands at.

    seek_asked carries a recorded step, again and again while the handle is dragged.
    """

    seek_asked = Signal(int)

    def __init__(self):
        super().__init__()
        self._theme: Theme | None = None
        self._moments: tuple[Moment, ...] = ()
        self._recorded, self._last, self._per_epoch = 0, 1, 1
        self._pointer: QPointF | None = None
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, 1)
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Timeline"))
        self.setAccessibleDescription(
            self.tr("Arrow keys go one step, with Ctrl one epoch; Page Up and Page Down go from mark to mark.")
        )
        self.setToolTip(self.tr("Drag to any step of the run; the marks are moments that matter."))
        # Whoever moves the slider asks for a step: the mouse, a key or an assistive technology.
        self.valueChanged.connect(lambda value: self.seek_asked.emit(min(value, self._recorded)))

    @property
    def moments(self) -> tuple[Moment, ...]:
        """The marks, in the order of their steps."""
        return self._moments

    def sizeHint(self):
        return QSize(300, HEIGHT)

    def minimumSizeHint(self):
        return QSize(120, HEIGHT)

    def follow(self, snapshot: Snapshot, change: Change):
        self._recorded = snapshot.recorded
        self._per_epoch = snapshot.problem.batching.steps_per_epoch
        self._last = max(self._recorded, snapshot.problem.experiment.epochs * self._per_epoch)
        if change.marks or change.ghosts:
            self._moments = self._find_moments(snapshot)
        with QSignalBlocker(self):
            self.setRange(0, min(self._last, MOST_STEPS))
            if not self.isSliderDown():
                self.setValue(min(snapshot.step, MOST_STEPS))
        self.update()

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.update()

    # ---- places

    def x_of(self, step: int) -> float:
        """Where a step is, in pixels from the left."""
        return HANDLE_RADIUS + step / self._last * (self.width() - 2 * HANDLE_RADIUS)

    def step_at(self, x: float) -> int:
        """The recorded step nearest to a place."""
        part = (x - HANDLE_RADIUS) / max(1.0, self.width() - 2 * HANDLE_RADIUS)
        return min(max(0, round(part * self._last)), self._recorded)

    def _moments_at(self, position):
        """The marks under the pointer, the nearest first."""
        if position.y() > (MARKS_Y + GROOVE_Y) / 2:
            return []
        near = [moment for moment in self._moments if abs(self.x_of(moment.step) - position.x()) <= MARK_REACH]
        return sorted(near, key=lambda moment: abs(self.x_of(moment.step) - position.x()))

    def _meant(self, position):
        """The step that a click asks for: a mark's own, where there is one."""
        marked = [moment.step for moment in self._moments_at(position)]
        return marked[0] if marked else self.step_at(position.x())

    # ---- what the user does

    def mousePressEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self._meant(event.position()))

    def mouseMoveEvent(self, event):
        self._pointer = event.position()
        if self.isSliderDown():
            self.setValue(self.step_at(event.position().x()))
        QToolTip.showText(event.globalPosition().toPoint(), self._reading(event.position()), self)
        self.update()

    def mouseReleaseEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def leaveEvent(self, event):
        self._pointer = None
        QToolTip.hideText()
        self.update()

    def wheelEvent(self, event):
        event.ignore()

    def event(self, event):
        """The tooltip is the reading, which follows the pointer."""
        return True if event.type() == QEvent.Type.ToolTip else super().event(event)

    def keyPressEvent(self, event):
        """Within the record; what leads beyond it is for the window, as are all other keys."""
        step = self._step_for(event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        if step is None or not 0 <= step <= self._recorded:
            event.ignore()
        else:
            self.setValue(step)

    def _step_for(self, key, control):
        step, per_epoch, keys = self.value(), self._per_epoch, Qt.Key
        marks = [moment.step for moment in self._moments]
        if key == keys.Key_Left:
            return (step - 1) // per_epoch * per_epoch if control else step - 1
        if key == keys.Key_Right:
            return (step // per_epoch + 1) * per_epoch if control else step + 1
        if key == keys.Key_PageUp:
            return marks[bisect_left(marks, step) - 1] if bisect_left(marks, step) else 0
        if key == keys.Key_PageDown:
            return [*marks, self._recorded][bisect_right(marks, step)]
        return {keys.Key_Home: 0, keys.Key_End: self._recorded}.get(key)

    # ---- words

    def _find_moments(self, snapshot):
        names = racer_names(snapshot.problem.racers, snapshot.learning_rates)
        says = {
            "changed": self.tr("Learning rate or optimizer changed"),
            "lowest loss": self.tr("Lowest loss"),
            "lowest validation loss": self.tr("Lowest validation loss: where early stopping would end"),
            "diverged": self.tr("Diverged"),
            "converged": self.tr("Converged"),
        }
        moments = []
        for mark in snapshot.marks:
            text = says[mark.kind]
            if mark.racer is not None and len(names) > 1:
                text = self.tr("{racer}: {what}").format(racer=names[mark.racer], what=text)
            moments.append(Moment(mark.step, mark.kind, mark.racer, text))
        for ghost in snapshot.ghosts:
            text = self.tr("Run {name} branched off").format(name=ghost.name)
            moments.append(Moment(ghost.branched_at, "branched", None, text))
        return tuple(sorted(moments, key=lambda moment: moment.step))

    def _reading(self, position):
        """The step under the pointer, or what the marks there say."""
        lines = [f"{moment.text} · {self._where(moment.step)}" for moment in self._moments_at(position)]
        return "\n".join(lines) or self._where(self.step_at(position.x()))

    def _where(self, step):
        words = self.tr("step {step}, epoch {epoch}")
        return words.format(step=step, epoch=step // self._per_epoch)

    # ---- drawing

    def paintEvent(self, event):
        if self._theme is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        accent, ahead = QColor(self._theme.accent), QColor(self._theme.accent)
        ahead.setAlpha(AHEAD_ALPHA)
        now = self.x_of(self.value())
        self._paint_groove(painter, 0.0, self.width(), QColor(self._theme.border))
        self._paint_groove(painter, now, self.x_of(self._recorded), ahead)
        self._paint_groove(painter, self.x_of(0), now, accent)
        branches = {moment.step for moment in self._moments if moment.kind == "branched"}
        for moment in self._moments:
            # A branch begins with a change: one sign for both.
            if moment.kind != "changed" or moment.step not in branches:
                self._paint_mark(painter, moment)
        lively = self.hasFocus() or self.underMouse()
        if self._pointer is not None and not self.isSliderDown():
            x = self.x_of(self.step_at(self._pointer.x()))
            painter.fillRect(QRectF(x - 0.75, GROOVE_Y - 5, 1.5, 10), QColor(self._theme.text))
        painter.setPen(QPen(QColor(self._theme.panel), 2.0))
        painter.setBrush(QColor(self._theme.text) if lively else accent)
        painter.drawEllipse(QPointF(now, GROOVE_Y), HANDLE_RADIUS, HANDLE_RADIUS)

    def _paint_groove(self, painter, left, right, color):
        painter.setBrush(color)
        painter.drawRoundedRect(QRectF(left, GROOVE_Y - GROOVE / 2, right - left, GROOVE), GROOVE / 2, GROOVE / 2)

    def _paint_mark(self, painter, moment):
        racer = moment.racer
        color = QColor(self._theme.text if racer is None else self._theme.racer_color(racer))
        place = QTransform.fromTranslate(self.x_of(moment.step), MARKS_Y).scale(MARK_RADIUS, MARK_RADIUS)
        shape = place.map(SHAPES[moment.kind])
        if moment.kind in FILLED:
            painter.fillPath(shape, color)
        else:
            painter.strokePath(shape, QPen(color, 1.75, c=Qt.PenCapStyle.RoundCap))


def lines(*strokes) -> QPainterPath:
    """Strokes through points (x, y), which reach from -1 to 1 either way."""
    path = QPainterPath()
    for first, *others in strokes:
        path.moveTo(*first)
        for point in others:
            path.lineTo(*point)
    return path


def ring() -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(0.0, 0.0), 0.85, 0.85)
    return path


# A diamond, triangles that point to the groove, full and hollow, a cross, a ring, and a fork whose one way leads off.
SHAPES = {
    "changed": lines([(0, -1.1), (0.9, 0), (0, 1.1), (-0.9, 0)]),
    "lowest loss": lines([(-1, -0.8), (1, -0.8), (0, 1)]),
    "lowest validation loss": lines([(-1, -0.8), (1, -0.8), (0, 1), (-1, -0.8)]),
    "diverged": lines([(-0.8, -0.8), (0.8, 0.8)], [(-0.8, 0.8), (0.8, -0.8)]),
    "converged": ring(),
    "branched": lines([(-0.5, 1), (-0.5, -1)], [(-0.5, 0.7), (0.7, -0.4), (0.7, -1)]),
}
FILLED = ("changed", "lowest loss")
