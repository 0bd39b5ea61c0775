"""Plays a lesson: shows its pages, asks, watches the run, tells what became of it. Loaded with the first lesson."""

import random
from dataclasses import dataclass

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer, Signal

from gdsim.lessons.answers import Reply, is_solved
from gdsim.lessons.lesson import Lesson, Page
from gdsim.simulation.runner import FASTEST
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.lesson.panel import LessonPanel
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.theme import Theme
from gdsim.views.window.parts import Parts
from gdsim.views.window.questioning import Questioning
from gdsim.views.window.walk_in_fog import WalkInFog

# Milliseconds between two looks whether a task is solved: nobody waits for it that long.
PAUSE = 150


@dataclass(frozen=True)
class Answered:
    """A question that was answered: of which page, what came of it, after so many seconds of thought."""

    lesson: Lesson
    page: Page
    reply: Reply
    seconds: float


class LessonPlayer(QObject):
    """Plays the `pages` of a `lesson`, one at a time, in a window whose `parts` these are.

    ended(): its last page was left by Done. left(): it is to be left. page_shown(page). answered(Answered).
    hinted(lesson, page, hints), solved(lesson, page, hints): a task, after so many hints.
    link_followed(scheme, target). pointed(part): a link speaks of it, "" of none. contents_asked().
    """

    ended = Signal()
    left = Signal()
    page_shown = Signal(object)
    answered = Signal(object)
    hinted = Signal(object, object, int)
    solved = Signal(object, object, int)
    link_followed = Signal(str, str)
    pointed = Signal(str)
    contents_asked = Signal()

    def __init__(self, window, parts: Parts):
        super().__init__(window)
        self._window, self._parts = window, parts
        self.panel = LessonPanel()
        self.lesson: Lesson | None = None
        self.pages: tuple[Page, ...] = ()
        self.number = 0
        # The pace, whether in slow motion, and the look that the window had before.
        self._pace, self._was_slow, self._kept_view = 1.0, False, {}
        # What is run, as its page has it, and as it was drawn of that.
        self._plan, self._planned = None, None
        self._is_solved = False
        # Whether the run is that of the page, of which the student has changed nothing yet.
        self._is_fresh = False
        self.fog = WalkInFog(window)
        self.fog.lifted.connect(self._lift_fog)
        self.fog.lost.connect(self._walk_no_more)
        # With many dialogs open a page takes as long to be laid out as its run to be shown: each has a turn of its own.
        self._loading = QTimer(self, singleShot=True, interval=0)
        self._loading.timeout.connect(self._load)
        self._random = random.Random()
        self._questioning = Questioning(window, self.panel.question)
        self._watching = Background("task", self, PAUSE)
        self._watching.done.connect(self._note_solved)
        self._watching.failed.connect(reraise)
        self._connect()

    @property
    def page(self) -> Page:
        return self.pages[self.number]

    def begin(self, lesson: Lesson, pages: tuple[Page, ...], number: int):
        """Shows a page of a lesson; what the window was before is noted with the first."""
        if self.lesson is None:
            transport = self._window.transport
            self._kept_view, self._pace = self._window.memory.kept_view(), transport.pace
            self._was_slow = transport.slow.isChecked()
        self.lesson, self.pages, self._plan = lesson, pages, None
        self.panel.show()
        self.show_page(number)

    def turn(self, step: int):
        """To the next page or the one before."""
        number = self.number + step
        if number == len(self.pages):
            self.ended.emit()
        elif number >= 0:
            self.show_page(number)

    def end(self):
        """The window is as it was before."""
        self._loading.stop()
        self.lesson = None
        window = self._window
        with window.showing_once():
            self._give_back(window)
        # The colours that suit the room stay, whenever they were chosen.
        window.memory.show_view({**self._kept_view, "theme": window.theme.name})

    def _give_back(self, window):
        self._leave_page(None)
        window.transport.show_slowly(self._was_slow)
        self._go_at(self._pace)
        window.let_start(True)
        window.status.let_set_rates(True)
        window.status.show()
        self.panel.hide()
        self._parts.show_all()
        window.arrange_middle()

    def close(self):
        """Ends the threads."""
        self._questioning.close()
        self._watching.close()

    def set_theme(self, theme: Theme):
        self.panel.set_theme(theme)
        self.fog.set_theme(theme)

    def take_place(self, coordinates) -> bool:
        """A click on the plane of the surface; whether it is the answer to a question."""
        return self._questioning.take_place(coordinates)

    # Pages

    def _connect(self):
        window, panel = self._window, self.panel
        panel.turned.connect(self.turn)
        panel.left.connect(self.left)
        panel.contents_asked.connect(self.contents_asked)
        panel.pointed.connect(self.pointed)
        panel.followed.connect(self.link_followed)
        self._questioning.answered.connect(lambda: self._follow(window.snapshot))
        self._questioning.told.connect(self._tell)
        panel.task.hinted.connect(lambda hints: self.hinted.emit(self.lesson, self.page, hints))
        window.session.started.connect(self._begin)
        window.session.frame.connect(self._follow)
        window.session.held_up.connect(self._call)
        window.session.refused.connect(self._refuse)

    def show_page(self, number):
        self.number = number
        page, window = self.page, self._window
        with window.showing_once():
            self._arrange(page, window)
        if page.plan is not None and (page.is_new or page.plan != self._plan):
            self._loading.start()
        else:
            self._loading.stop()
            self._begin(window.snapshot)
        self.page_shown.emit(page)

    def _arrange(self, page, window):
        self._leave_page(page.prediction)
        self._parts.show_only(page.stage.show, page.stage.controls)
        window.show_network("network" in page.stage.show)
        window.let_start(page.stage.frees("start"))
        window.status.let_set_rates(page.stage.frees("learning-rate"))
        self._let_see_verdict(page.prediction is None)
        self.panel.show_page(self.lesson, self.pages, self.number)
        self._parts.give_room(self.panel)
        self._go_at(self._pace_of_page)
        window.transport.show_slowly(page.stage.slow_motion)

    def _leave_page(self, prediction):
        """Nothing is left of the page before; the next one asks this, or nothing."""
        self._is_solved = False
        # What is still looked at is of the page before, or of this one when it was open last.
        self._watching.cancel()
        self._questioning.ask(prediction)
        self.pointed.emit("")
        self.fog.end()

    @property
    def _pace_of_page(self):
        pace = self.page.stage.pace
        return self._pace if pace is None else pace or FASTEST

    def _go_at(self, pace):
        """A run on its fastest way to an answer goes at another pace than the transport bar shows."""
        transport = self._window.transport
        transport.set_pace(pace)
        self._window.session.set_pace(transport.pace)

    @property
    def is_loading(self) -> bool:
        """Whether the run in view is not yet that of the page."""
        return self._loading.isActive() or self._window.session.is_preparing

    def _load(self):
        page = self.page
        experiment = page.experiment(self._random.choice)
        experiment = replace(experiment, title=experiment.title or page.title)
        self._plan, self._planned, self._is_fresh = page.plan, experiment, True
        self._window.look_as_usual()
        self._window.filing.document.load(experiment, None, self.lesson.folder)

    def _begin(self, snapshot):
        """The run of the page is there, or another one that the student has begun on it."""
        if self.lesson is None or self.is_loading:
            return
        page = self.page
        if page.stage.blindfold and self._is_fresh:
            self._walk(snapshot)
        else:
            self.fog.follow(snapshot.problem)
        if self._is_fresh:
            # Only now the controls have what they show of this experiment.
            self._parts.give_room(self.panel)
        self._is_fresh = False
        self._questioning.begin(snapshot)

    def _refuse(self, sentence):
        if self.lesson is not None:
            self._window.filing.messages.say(sentence)

    def _call(self):
        """Says what Play waits for."""
        if self.fog.is_there:
            self.fog.call()
        else:
            self.panel.question.call()

    def _follow(self, snapshot: Snapshot):
        if self.lesson is None or self.is_loading or self._window.session.is_waiting:
            return
        self._questioning.follow(snapshot)
        if self.page.task and not self._is_solved and self._has_done_something(snapshot):
            task = self.page.task
            self._watching.start_next(lambda _: is_solved(task, snapshot) and task)

    def _tell(self, reply: Reply):
        self._show_verdict(True)
        self.panel.reveal(self.panel.question)
        self._go_at(self._pace_of_page)
        self.answered.emit(Answered(self.lesson, self.page, reply, self._questioning.seconds))

    def _has_done_something(self, snapshot):
        return snapshot.step > 0 or self._window.filing.document.setting.experiment != self._planned

    def _note_solved(self, task):
        if self.lesson is None or task is not self.page.task or self._is_solved:
            return
        self._is_solved = True
        self.panel.task.show_solved()
        self.panel.reveal(self.panel.task)
        self.solved.emit(self.lesson, self.page, self.panel.task.hints_shown)

    def _show_verdict(self, is_free):
        self._let_see_verdict(is_free)
        self._window.show_frame(self._window.snapshot)

    def _let_see_verdict(self, is_free):
        """It would give the answer away; and beside this step's numbers there is no room for it."""
        self._window.status.setVisible(is_free and not self._parts.shows_steps)

    # Blindfolded

    def _walk(self, snapshot):
        """A page's landscape is hidden until the student lifts the fog."""
        self.fog.begin(snapshot)
        # It would tell what is to be felt; and what descends by itself waits.
        self._window.status.hide()
        self._window.session.hold(True)

    def _walk_no_more(self):
        """On another landscape there is no walk."""
        self._window.session.hold(self.page.prediction is not None)
        self._show_verdict(self.page.prediction is None)

    def _lift_fog(self, path):
        """The walk lies on the landscape, and descent may begin where it began."""
        self._window.session.hold(False)
        self._show_verdict(True)
        self._window.mark(walk=path)
        self._window.filing.set_start(path[0])
