"""The ring of cards: frames, arrows from each to the next, and the way back to the first."""

from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from gdsim.simulation.moments import PHASES
from gdsim.views.cycle.card_painter import PADDING, CardPainter, paint_arrow
from gdsim.views.cycle.texts import Card
from gdsim.views.toolkit.accessible import Picture
from gdsim.views.toolkit.layout import left_to_right
from gdsim.views.toolkit.theme import NIGHT, Theme

GAP = 14.0  # pixels between two cards, for an arrow
RETURN_HEIGHT = 21.0  # pixels below the cards, for the arrow back to the first
RETURN_LENGTH = 60.0  # pixels of that arrow, at least, beside its text
# A number is readable in a column of this width, in heights of the text: −0.123.
COLUMN_WIDTH = 3.3
# The note, the heads, the three lines of the last card and the one at its bottom.
FEWEST_LINES = 6


class Ring(Picture, QWidget):
    """Paints the cards, the arrows from each to the next, and the one back to the first; clicked by mouse or Enter."""

    clicked = Signal()
    resized = Signal()

    def __init__(self):
        super().__init__()
        left_to_right(self)
        self.phase: int | None = None
        self.cards: list[Card] = []
        self.repeat = ""
        self._scenery_key = self._scenery = None
        self._theme, self._painter = NIGHT, CardPainter(NIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("The training cycle"))
        self._explain()

    def _explain(self):
        """What is said to those who point at a card."""
        compared = self.tr(
            "Measure the loss: each prediction is compared with the actual answer; the mean is the step's loss."
        )
        letters = self.tr(
            "y is the actual answer (−1 or +1 for two classes), s the predicted one or the model's score, p the "
            "probability given to the actual class. σ is the standard deviation of the target, by which "
            "standardised data are divided."
        )
        words = self.tr(
            "How wrong it is becomes a number, with the actual class counted as +1 or −1 where there are two. Of "
            "standardised data the error is divided by the standard deviation of the target."
        )
        self._explanations = (
            self.tr("Predict: the model computes an answer for each sample of the batch, with the old weights."),
            f"{compared} {letters if self._theme.is_expert else words}",
            self.tr(
                "Find the gradient: how the loss changes with each weight. "
                "It is the mean of what the samples contribute, one by one."
            ),
            self.tr(
                "Adjust the weights: the optimizer turns the gradient into a step, and takes it off the old weights."
            ),
        )

    def minimumSizeHint(self):
        return QSize(0, self._painter.height_of(FEWEST_LINES) + round(RETURN_HEIGHT))

    @property
    def lines(self) -> int:
        """How many lines a card has."""
        return self._painter.lines_in(self.height() - RETURN_HEIGHT)

    def set_theme(self, theme: Theme):
        self._theme, self._painter, self._scenery_key = theme, CardPainter(theme), None
        self._explain()
        self.update()

    def show_cards(self, cards: list[Card], repeat: str):
        self.cards, self.repeat = cards, repeat
        self.setAccessibleDescription(". ".join(f"{card.title}: {card.summary}" for card in cards))
        self.update()

    def texts(self) -> list[list[list[str]]]:
        """What is on the screen: each card's lines of cells."""
        return [self._painter.texts(card, frame) for card, frame in zip(self.cards, self._frames(), strict=True)]

    def has_room(self, cards: list[Card]) -> bool:
        """Whether the numbers of all these cards would be readable."""
        return self._unit(cards) >= COLUMN_WIDTH * self._painter.metrics.height()

    def _unit(self, cards):
        """Pixels of a column of one number, if these cards share the width."""
        room = self.width() - 2.0 - (len(cards) - 1) * GAP - 2.0 * PADDING * len(cards)
        return room / sum(card.width for card in cards)

    def _phases(self):
        """Which phases each card stands for: on a surface the first two are one."""
        return [(0, 1), (2,), (3,)] if len(self.cards) < len(PHASES) else [(phase,) for phase in PHASES]

    def _colors(self):
        """Each card's colour."""
        theme = self._theme
        colors = [theme.accent, *map(theme.role_color, ("scaling", "gradient", "parameter"))]
        return [colors[group[-1]] for group in self._phases()]

    def _frames(self):
        """Where the cards are."""
        unit, frames, left = self._unit(self.cards), [], 1.0
        for card in self.cards:
            width = card.width * unit + 2.0 * PADDING
            frames.append(QRectF(left, 1.0, width, self.height() - RETURN_HEIGHT - 2.0))
            left += width + GAP
        return frames

    def paintEvent(self, event):
        if not self.cards:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frames = self._frames()
        ratio = self.devicePixelRatioF()
        key = (self.size(), ratio, self.phase, [(card.title, card.width) for card in self.cards])
        if key != self._scenery_key:
            self._scenery_key, self._scenery = key, self._paint_scenery(frames, ratio)
        painter.drawPixmap(0, 0, self._scenery)
        self._paint_return(painter, frames)
        for frame, card, group, color in zip(frames, self.cards, self._phases(), self._colors(), strict=True):
            self._painter.paint_lines(painter, frame, card, color, self._is_lit(group))

    def _is_lit(self, group):
        return None if self.phase is None else self.phase in group

    def _paint_scenery(self, frames, ratio) -> QPixmap:
        """Frames, titles and arrows: what is the same at the next step."""
        scenery = QPixmap(self.size() * ratio)
        scenery.setDevicePixelRatio(ratio)
        scenery.fill(Qt.GlobalColor.transparent)
        painter = QPainter(scenery)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for frame, card, group, color in zip(frames, self.cards, self._phases(), self._colors(), strict=True):
            number = "–".join(str(phase + 1) for phase in group)
            self._painter.paint_frame(painter, frame, card, number, color, self._is_lit(group))
        for before, after in pairwise(frames):
            middle = before.center().y()
            points = [QPointF(before.right() + 3.5, middle), QPointF(after.left() - 3.5, middle)]
            paint_arrow(painter, points, self._theme.muted)
        painter.end()
        return scenery

    def _paint_return(self, painter, frames):
        """From below the last card to below the first, around what comes next."""
        start, end = frames[-1].center().x(), frames[0].center().x()
        middle, top, bottom = (start + end) / 2, frames[0].bottom() + 3.0, self.height() - 8.0
        metrics = self._painter.metrics
        text = metrics.elidedText(self.repeat, Qt.TextElideMode.ElideRight, start - end - RETURN_LENGTH)
        half, height = metrics.horizontalAdvance(text) / 2 + 10.0 if text else 0.0, metrics.height()
        painter.setFont(self._painter.font)
        painter.setPen(QColor(self._theme.text))
        room = QRectF(middle - half, bottom - height / 2, 2 * half, height)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, text)
        back = [QPointF(middle - half, bottom), QPointF(end, bottom), QPointF(end, top)]
        paint_arrow(painter, back, self._theme.muted)
        painter.drawPolyline([QPointF(start, top), QPointF(start, bottom), QPointF(middle + half, bottom)])

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.resized.emit()

    def mousePressEvent(self, event):
        if event.button() == Qt.MouseButton.LeftButton:
            self.clicked.emit()
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event):
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event):
        if event.type() == QEvent.Type.ToolTip:
            frames = zip(self._frames(), self._phases(), strict=True) if self.cards else ()
            phases = [group[0] for frame, group in frames if frame.contains(QPointF(event.pos()))]
            QToolTip.showText(event.globalPos(), self._explanations[phases[0]] if phases else "", self)
            return True
        return super().event(event)
