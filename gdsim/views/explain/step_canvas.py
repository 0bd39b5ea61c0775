"""The paper that a step is written on: as high as the lines need in the width there is."""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from gdsim.views.explain.step_layout import Content, Layout, Place, Slot, StepLayout, largest
from gdsim.views.toolkit.accessible import Picture
from gdsim.views.toolkit.layout import left_to_right
from gdsim.views.toolkit.theme import Theme


class StepCanvas(Picture, QWidget):
    """Paints a step's lines; they are laid out anew only when the content, the theme or the width changes."""

    def __init__(self):
        super().__init__()
        left_to_right(self)
        self._theme: Theme | None = None
        self._content: Content | None = None
        self._rule: StepLayout | None = None
        self._pixmap: QPixmap | None = None
        self._numbers: dict[Slot, Place] = {}

    @property
    def rule_layout(self) -> Layout:
        """Where everything but the numbers is."""
        return self._rule.layout

    def set_theme(self, theme: Theme):
        self._theme = theme
        self._rule = None
        self._lay_out()

    def show_content(self, content: Content):
        if self._content is None or _frame(self._content) != _frame(content):
            self._rule = None
        self._content = content
        results = zip(content.tags, content.numbers, strict=False)
        self.setAccessibleDescription(
            "; ".join(
                " ".join([tag, *(f"{line.name} = {n.result}" for line, n in zip(content.lines, numbers, strict=True))])
                for tag, numbers in results
            )
        )
        self._lay_out()

    def sizeHint(self):
        return QSize(660, self.minimumHeight())

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._rule = None
        self._lay_out()

    def paintEvent(self, event):
        if self._rule is None:
            return
        painter = QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        painter.drawPixmap(0, 0, self._symbols_drawn())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top, bottom = event.rect().top(), event.rect().bottom()
        for slot in self._rule.layout.slots:
            if slot.top <= bottom and slot.bottom >= top:
                self.numbers(slot).draw(painter)

    def numbers(self, slot: Slot) -> Place:
        """The step's numbers in one slot; laid out once a step, and only when they come into view."""
        if slot not in self._numbers:
            self._numbers[slot] = self._rule.numbers(self._content, slot)
        return self._numbers[slot]

    def _symbols_drawn(self) -> QPixmap:
        """All that stays from step to step, painted once."""
        ratio = self.devicePixelRatio()
        if self._pixmap is None or self._pixmap.devicePixelRatio() != ratio:
            self._pixmap = QPixmap(self.size() * ratio)
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._pixmap)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._draw_symbols(painter)
            painter.end()
        return self._pixmap

    def _draw_symbols(self, painter):
        painter.setPen(QPen(QColor(self._theme.grid), 1))
        for x, y, width in self.rule_layout.dividers:
            painter.drawLine(QPointF(x, round(y) + 0.5), QPointF(x + width, round(y) + 0.5))
        painter.setFont(self._rule.small_font)
        painter.setPen(QColor(self._theme.muted))
        for caption in self.rule_layout.captions:
            painter.drawText(caption.room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, caption.text)
        for place in self.rule_layout.symbols:
            place.draw(painter)

    def _lay_out(self):
        if self._theme is None or self._content is None:
            return
        if self._rule is None:
            room = self.parentWidget().height() if self.parentWidget() else self.height()
            self._rule = largest(self._content, self._theme, self.width(), room)
            self._pixmap = None
            self.setMinimumHeight(ceil(self.rule_layout.height))
        self._numbers.clear()
        self.update()


def _frame(content: Content):
    """What the layout of a rule depends on beside its numbers."""
    return content.lines, content.symbols, content.tags, len(content.numbers)
