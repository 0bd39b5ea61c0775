"""What is this? A question mark for a pointer: what is clicked on is explained beside it, until Esc."""

import shiboken6
from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from gdsim.lessons.library import SHIPPED
from gdsim.views.toolkit.page_text import PageText
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.widgets import Sentence
from gdsim.views.window.bubble import Bubble
from gdsim.views.window.explanations import Explainer, Explanation
from gdsim.views.window.spotlight import Spotlight

# What Markdown would take for more than a letter.
MARKS = "\\[]*_`$<>&"


class ExplanationBubble(Bubble):
    """closed(): by its cross."""

    closed = Signal()

    def __init__(self, parent: QWidget):
        super().__init__(parent)
        self.text = PageText()
        close = QToolButton(text="×", objectName="flat", toolTip=self.tr("Asks no more (Esc)"))
        close.setAccessibleName(self.tr("Close"))
        close.clicked.connect(self.closed)
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        hint = Sentence()
        hint.say(self.tr("Click on anything else, or press Esc."))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 8, 8)
        column.addLayout(head)
        for widget in (self.sentence, self.text, hint):
            column.addWidget(widget)

    def show_explanation(self, explanation: Explanation):
        self.title.setText(explanation.name)
        self.sentence.say(explanation.sentence)
        self.text.setAccessibleName(explanation.name)
        entry = explanation.entry
        paragraphs = [f"**[{entry.word}](<word:{entry.word}>)**: {entry.sentences}"] if entry else []
        for lesson in explanation.lessons:
            title = "".join(f"\\{letter}" if letter in MARKS else letter for letter in lesson.title)
            paragraphs.append(self.tr("Lesson: {link}").format(link=f"[{title}](lesson:{lesson.name})"))
        self.text.show_text("\n\n".join(paragraphs), SHIPPED)
        self.text.setAccessibleDescription(explanation.sentence)
        self.text.setVisible(bool(paragraphs))
        self.fit()

    def mousePressEvent(self, event):
        """What is below it is not meant."""
        event.accept()


class WhatIsThis(QWidget):
    """Lies over the middle of a window while it is asked; hidden otherwise.

    followed(scheme, target): a link of an explanation.
    """

    followed = Signal(str, str)

    def __init__(self, window, explainer: Explainer):
        super().__init__(window)
        self._middle, self._explainer = window.centralWidget(), explainer
        # Whoever had the focus.
        self._focused: QWidget | None = None
        self.bubble, self._spotlight = ExplanationBubble(self), Spotlight(self)
        self.bubble.text.followed.connect(self._follow)
        self.bubble.closed.connect(self.end)
        self.setAccessibleName(self.tr("What is this?"))
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.WhatsThisCursor)
        self.bubble.setCursor(Qt.CursorShape.ArrowCursor)
        # Wherever the focus is; while this is hidden the key is anybody's.
        QShortcut(QKeySequence("Esc"), self).activated.connect(self.end)
        self._middle.installEventFilter(self)
        self.hide()

    def begin(self):
        """From now on a click explains instead of doing anything."""
        if not self.isVisible():
            self._focused = self.window().focusWidget()
        self._point_at(None)
        self.bubble.hide()
        self.setGeometry(self._middle.geometry())
        self.show()
        self.raise_()

    def explain_focused(self):
        """The same, with an explanation of what has the focus."""
        focused = self.window().focusWidget()
        self.begin()
        if focused is not None and self._middle.isAncestorOf(focused):
            self._explain(self._explainer.explain(focused))
            self.bubble.text.setFocus(Qt.FocusReason.TabFocusReason)

    def end(self):
        """Clicks and keys do again what they do."""
        had_focus = self.isAncestorOf(self.window().focusWidget() or self._middle)
        self.hide()
        if had_focus and self._focused is not None and shiboken6.isValid(self._focused):
            self._focused.setFocus()
        self._focused = None

    def set_theme(self, theme: Theme):
        self._spotlight.set_theme(theme)
        self.bubble.text.set_theme(theme)
        self.end()

    def mousePressEvent(self, event):
        explanation = self._explanation_at(event.position().toPoint())
        if explanation is None:
            self.end()
        else:
            self._explain(explanation)

    def mouseMoveEvent(self, event):
        if self.bubble.isHidden():
            self._point_at(self._explanation_at(event.position().toPoint()))

    def eventFilter(self, watched, event):
        """What was explained is elsewhere in a window of another size."""
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.end()
        return super().eventFilter(watched, event)

    def _explanation_at(self, place: QPoint):
        widget = self._middle.childAt(place)
        return widget and self._explainer.explain(widget, widget.mapFrom(self._middle, place))

    def _explain(self, explanation):
        if explanation is None:
            return
        self._point_at(explanation)
        self.bubble.show_explanation(explanation)
        self.bubble.stand_beside(self._spotlight.geometry())

    def _point_at(self, explanation):
        if explanation is None:
            self._spotlight.point_at(None)
        else:
            area = explanation.area
            self._spotlight.frame(QRect(explanation.widget.mapTo(self._middle, area.topLeft()), area.size()))

    def _follow(self, scheme, target):
        self.end()
        self.followed.emit(scheme, target)
