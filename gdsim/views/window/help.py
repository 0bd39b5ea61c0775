"""Help: the glossary, what a control is, a search, and where their links and those of lessons lead."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QToolTip, QWidget

from gdsim.views.toolkit.theme import Theme
from gdsim.views.window.lessons import Lessons
from gdsim.views.window.parts import Parts
from gdsim.views.window.spotlight import Spotlight

# Milliseconds that a frame stays around what a link leads to: long enough to be found.
STAY = 2500


class Help(QObject):
    """Opens what helps; each is loaded when it is first asked for. `spotlight` frames what links speak of."""

    def __init__(self, window, parts: Parts, lessons: Lessons):
        super().__init__(window)
        self._window, self._parts, self._lessons = window, parts, lessons
        self.glossary = None
        self.what_is_this = None
        self.finder = None
        self.spotlight = Spotlight(window)
        self._timer = QTimer(self, interval=STAY, singleShot=True)
        self._timer.timeout.connect(lambda: self._point_at(""))
        lessons.player_built.connect(self._listen_to)

    def open_glossary(self, word: str = ""):
        """At a word, or where it was left."""
        if self.glossary is None:
            from gdsim.lessons.glossary import shipped_glossary
            from gdsim.views.glossary.window import GlossaryWindow

            self.glossary = GlossaryWindow(shipped_glossary(), self._window)
            self.glossary.set_theme(self._window.theme)
            self.glossary.followed.connect(self.follow)
            self.glossary.pointed.connect(self._point_at)
        self.glossary.show_word(word)

    def look_up(self):
        """The glossary, at the word of what has its tooltip shown, if that has one."""
        from gdsim.views.window.explanations import Explainer

        widget = QApplication.widgetAt(QCursor.pos()) if QToolTip.isVisible() else None
        found = widget and Explainer(self._parts, self._lessons.libraries).explain(widget)
        QToolTip.hideText()
        self.open_glossary(found.entry.word if found and found.entry else "")

    def ask(self):
        """What is clicked on is explained."""
        self._questions().begin()

    def ask_about_focus(self):
        """What has the focus is explained, and then what is clicked on."""
        self._questions().explain_focused()

    def search(self):
        """For anything in the window that has a name."""
        from gdsim.views.window.places import places

        if self.finder is None:
            from gdsim.views.window.finder import Finder

            self.finder = Finder(self._window)
            self.finder.set_theme(self._window.theme)
        self.finder.search(places(self._window))

    def follow(self, scheme: str, target: str):
        """A link: to a word, to a lesson, or to a part of the window."""
        {"word": self.open_glossary, "lesson": self.open_lesson, "see": self.show_part}[scheme](target)

    def open_lesson(self, name: str):
        lesson = self._lessons.named(name)
        if lesson is None:
            self._window.filing.messages.say(self.tr("There is no lesson “{name}”.").format(name=name))
        else:
            self._lessons.open(lesson)

    def show_part(self, part: str):
        """Opens its page, if it has one and may be seen, and points at it for a while."""
        widget = self._parts.bring(part)
        if widget is None:
            self._window.filing.messages.say(self.tr("This part of the window is not there now."))
        self.point_at(widget)

    def point_at(self, widget: QWidget | None):
        """For a while, after it was scrolled to."""
        if widget is not None and self._window.controls.isAncestorOf(widget):
            self._window.controls.ensureWidgetVisible(widget)
        self.spotlight.point_at(widget)
        self._timer.start()

    def set_theme(self, theme: Theme):
        for part in (self.spotlight, self.glossary, self.what_is_this, self.finder):
            if part is not None:
                part.set_theme(theme)

    def _listen_to(self, player):
        player.link_followed.connect(self.follow)
        player.pointed.connect(self._point_at)

    def _questions(self):
        if self.what_is_this is None:
            from gdsim.views.window.explanations import Explainer
            from gdsim.views.window.what_is_this import WhatIsThis

            self.what_is_this = WhatIsThis(self._window, Explainer(self._parts, self._lessons.libraries))
            self.what_is_this.followed.connect(self.follow)
            self.what_is_this.set_theme(self._window.theme)
        return self.what_is_this

    def _point_at(self, part):
        self._timer.stop()
        self.spotlight.point_at(self._parts.widget_of(part) if part else None)
