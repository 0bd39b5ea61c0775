"""A few lines of text in a place that stays as high as it is, whatever the words."""

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPixmap, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QSizePolicy

from gdsim.views.toolkit.theme import SMALLER_POINTS

# A text as long as the longest that a place has to hold, sign and headline included, in letters of usual width.
LONGEST = "The loss rose in five of them. " * 10
# Lines of text in the place at least, since three buttons stand beside it, and at most where it is narrow: beyond that
# a text is cut.
FEWEST_LINES, MOST_LINES = 4, 6
# Lines where the window has room for no more.
CRAMPED_LINES = 2
# Pixels that it would like to be wide.
USUAL_WIDTH = 480
# Pixels between a sign and the words behind it.
GAP = 6


class Passage(QLabel):
    """Wrapped lines; in smaller type where they are too many, and cut only where even that has no room.

    A sign may stand before them, and a part of them, the headline, stand out in a colour.
    Then the tooltip has it all. Its height depends on the width and the font, never on what is said.
    """

    def __init__(self):
        super().__init__(textFormat=Qt.TextFormat.PlainText)
        self._is_cramped = False
        self._headline, self._color, self._sign = "", QColor(), QPixmap()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, text: str, headline: str = "", color: str = "", sign: QPixmap | None = None):
        """`headline` is somewhere in the text."""
        self._headline, self._color, self._sign = headline, QColor(color), sign or QPixmap()
        self.setText(text)
        self.update()

    def cramp(self, is_cramped: bool):
        """Makes do with less height, or not any more."""
        if is_cramped != self._is_cramped:
            self._is_cramped = is_cramped
            self.updateGeometry()

    @property
    def is_cut(self) -> bool:
        """Whether a part of the text is not to be seen."""
        return self._laid_out()[1]

    def sizeHint(self):
        return QSize(USUAL_WIDTH, self.height_for(self.width()))

    def minimumSizeHint(self):
        return QSize(0, self.sizeHint().height())

    def height_for(self, width: int) -> int:
        """The height in pixels of the place in so many pixels of width: room for the longest text, within bounds."""
        line = self.fontMetrics().lineSpacing()
        if self._is_cramped:
            return CRAMPED_LINES * line
        small = QFontMetrics(self._small())
        needed = small.boundingRect(0, 0, max(width, 1), 1, Qt.TextFlag.TextWordWrap, LONGEST).height()
        return min(max(FEWEST_LINES * line, needed), MOST_LINES * line)

    def event(self, event):
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(self.text() if self.is_cut else "")
        return super().event(event)

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.updateGeometry()

    def changeEvent(self, event):
        super().changeEvent(event)
        self.updateGeometry()

    def paintEvent(self, event):
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        for layout in self._laid_out()[0]:
            layout.draw(painter, QPointF(0.0, 0.0))
            if not self._sign.isNull():
                height = self._sign.deviceIndependentSize().height()
                painter.drawPixmap(QPointF(0.0, (layout.lineAt(0).height() - height) / 2.0), self._sign)

    def _small(self):
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() - SMALLER_POINTS)
        return font

    def _laid_out(self):
        """The text as lines in their places, and whether it is cut."""
        for font in (self.font(), self._small()):
            layout, shown = self._lines(self.text(), font)
            if shown == len(self.text()):
                return [layout], False
        text = self.text()[:shown]
        while text and (cut := self._lines(text + "…", font))[1] <= len(text):
            text = text[:-1].rstrip()
        return [cut[0]] if text else [], True

    def _lines(self, text, font):
        """The lines of the text that there is room for, and how many of its letters are on them."""
        layout = QTextLayout(text, font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setFormats(self._formats(text))
        indent = 0.0 if self._sign.isNull() else self._sign.deviceIndependentSize().width() + GAP
        layout.beginLayout()
        top, shown = 0.0, 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(self.width() - indent, 1))
            if top + line.height() > self.height() + 1.0:
                # Not a line of those that are drawn.
                line.setPosition(QPointF(0.0, 1e6))
                break
            line.setPosition(QPointF(indent, top))
            indent = 0.0
            top += line.height()
            shown = line.textStart() + line.textLength()
        layout.endLayout()
        return layout, shown

    def _formats(self, text):
        """How the headline looks."""
        start = text.find(self._headline) if self._headline else -1
        if start < 0:
            return []
        part = QTextLayout.FormatRange()
        part.start, part.length = start, len(self._headline)
        look = QTextCharFormat()
        look.setFontWeight(QFont.Weight.DemiBold)
        look.setForeground(self._color)
        part.format = look
        return [part]
