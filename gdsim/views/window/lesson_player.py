"""Plays a lesson: shows its pages, asks, watches the run, tells what became of it. Loaded with the first lesson."""

import random
import time
from dataclasses import dataclass

import numpy as np
from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from gdsim.lessons.answers import Reply, asked_epochs, end_step, is_due, is_solved, judge_prediction
from gdsim.lessons.lesson import Lesson, Page
from gdsim.simulation.runner import FASTEST
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.lesson.panel import LessonPanel
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.pins import Pin
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import short
from gdsim.views.window.stage import Spotlight, Stage

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
    """Plays the `pages` of a `lesson`, one at a time, in a window whose `stage` this is.

    ended(): its last page was left by Done. left(): it is to be left. page_shown(page). answered(Answered).
    hinted(lesson, page, hints), solved(lesson, page, hints): a task, after so many hints.
    link_followed(scheme, target). contents_asked().
    """

    ended = Signal()
    left = Signal()
    page_shown = Signal(object)
    answered = Signal(object)
    hinted = Signal(object, object, int)
    solved = Signal(object, object, int)
    link_followed = Signal(str, str)
    contents_asked = Signal()

    def __init__(self, window, stage: Stage):
        super().__init__(window)
        self._window, self._stage = window, stage
        self.panel = LessonPanel()
        self.spotlight = Spotlight(window)
        self.lesson: Lesson | None = None
        self.pages: tuple[Page, ...] = ()
        self.number = 0
        # The pace, whether in slow motion, and the look that the window had before.
        self._pace, self._was_slow, self._kept_view = 1.0, False, {}
        # What is run, as its page has it, and as it was drawn of that.
        self._plan, self._planned = None, None
        # What was predicted, while the run is on its way to show it; since when it was asked, and of which problem.
        self._given, self._asked_at, self._asked_about = None, 0.0, None
        # Of thought, until it was given.
        self._seconds = 0.0
        self._is_told = self._is_solved = False
        # Whether the run is that of the page, of which the student has changed nothing yet.
        self._is_fresh = False
        self.blindfold = None
        self._random = random.Random()
        self._judging, self._watching = Background("lesson", self), Background("task", self, PAUSE)
        self._judging.done.connect(self._tell)
        self._watching.done.connect(self._note_solved)
        for worker in (self._judging, self._watching):
            worker.failed.connect(reraise)
        self._connect()

    @property
    def page(self) -> Page:
        return self.pages[self.number]

    def begin(self, lesson: Lesson, pages: tuple[Page, ...], number: int):
        """Shows a page of a lesson; what the window was before is noted with the first."""
        if self.lesson is None:
            transport = self._window.transport
            self._kept_view, self._pace = self._window.kept_view(), transport.pace
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
        self.lesson = None
        self._judging.cancel()
        self._watching.cancel()
        self._forget_marks()
        self._end_walk()
        window = self._window
        window.session.hold(False)
        window.transport.show_slowly(self._was_slow)
        self._go_at(self._pace)
        window.surface.let_start(True)
        window.status.let_set_rates(True)
        window.status.show()
        self.panel.hide()
        self._stage.show_all()
        window.show_view(self._kept_view)

    def close(self):
        """Ends the threads."""
        self._judging.close()
        self._watching.close()

    def set_theme(self, theme: Theme):
        self.panel.set_theme(theme)
        self.spotlight.set_theme(theme)
        if self.blindfold:
            self.blindfold.set_theme(theme)

    def take_place(self, coordinates) -> bool:
        """A click on the plane of the surface; whether it is the answer to a question."""
        if not self._asks("place"):
            return False
        words = self._window.surface.view.readout(coordinates)
        self.panel.question.offer(coordinates, self.tr("Here: {place}").format(place=words))
        self._window.mark(pins=(Pin(coordinates, self.tr("your prediction"), "given"),))
        return True

    # Pages

    def _connect(self):
        window, panel = self._window, self.panel
        panel.turned.connect(self.turn)
        panel.left.connect(self.left)
        panel.contents_asked.connect(self.contents_asked)
        panel.pointed.connect(lambda part: self.spotlight.point_at(self._stage.widget_of(part) if part else None))
        panel.followed.connect(self.link_followed)
        panel.question.committed.connect(self._commit)
        panel.task.hinted.connect(lambda hints: self.hinted.emit(self.lesson, self.page, hints))
        panel.question.skipped.connect(self._hurry)
        window.loss.sketch.drawn.connect(self._take_curve)
        window.session.started.connect(self._begin)
        window.session.frame.connect(self._follow)
        window.session.held_up.connect(self._call)
        window.session.refused.connect(self._refuse)

    def show_page(self, number):
        self.number = number
        page, window = self.page, self._window
        self._given, self._asked_about, self._is_told, self._is_solved = None, None, False, False
        # What they still tell is of the page before, or of this one when it was open last.
        self._judging.cancel()
        self._watching.cancel()
        self._forget_marks()
        window.session.hold(page.prediction is not None)
        self._end_walk()
        self._stage.show_only(page.stage.show, page.stage.controls)
        window.show_network("network" in page.stage.show)
        window.surface.let_start(page.stage.frees("start"))
        window.status.let_set_rates(page.stage.frees("learning-rate"))
        self._show_verdict(page.prediction is None)
        self.panel.show_page(self.lesson, self.pages, number)
        self._stage.give_room(self.panel)
        self._go_at(self._pace_of_page)
        window.transport.show_slowly(page.stage.slow_motion)
        if page.plan is not None and (page.is_new or page.plan != self._plan):
            self._load(page)
        else:
            self._begin(window.snapshot)
        self.page_shown.emit(page)

    @property
    def _pace_of_page(self):
        pace = self.page.stage.pace
        return self._pace if pace is None else pace or FASTEST

    def _go_at(self, pace):
        """A run on its fastest way to an answer goes at another pace than the transport bar shows."""
        transport = self._window.transport
        transport.set_pace(pace)
        self._window.session.set_pace(transport.pace)

    def _load(self, page):
        experiment = page.experiment(self._random.choice)
        experiment = replace(experiment, title=experiment.title or page.title)
        self._plan, self._planned, self._is_fresh = page.plan, experiment, True
        self._window.look_as_usual()
        self._window.filing.document.load(experiment, None, self.lesson.path.parent)

    def _begin(self, snapshot):
        """The run of the page is there, or another one that the student has begun on it."""
        if self.lesson is None or self._window.session.is_preparing:
            return
        page = self.page
        if page.stage.blindfold and self._is_fresh:
            self._walk(snapshot)
        elif self._is_walking:
            self._walk_on(snapshot)
        if self._is_fresh:
            # Only now the controls have what they show of this experiment.
            self._stage.give_room(self.panel)
        self._is_fresh = False
        if page.prediction is not None and not self._is_told:
            self._ask(snapshot)

    def _ask(self, snapshot):
        """Of another problem than the one asked about nothing is predicted yet; a run that was reset is the same."""
        before, self._asked_about = self._asked_about, snapshot.problem.experiment.problem
        if before not in (None, self._asked_about):
            self._given = None
            self._window.session.hold(True)
            self._forget_marks()
            self.panel.question.ask_again()
        if self._given is not None:
            if before is None:
                # Nothing could be played when it was answered: the run was still prepared.
                self._window.session.play()
            return
        self._asked_at = time.monotonic()
        if self.page.prediction.kind == "curve":
            self._ask_for_curve(snapshot)

    def _ask_for_curve(self, snapshot):
        sketch = self._window.loss.sketch
        asked = asked_epochs(self.page.prediction, snapshot), float(snapshot.loss[0])
        if not sketch.is_asking or asked != (sketch.epochs, sketch.start_loss):
            sketch.ask(*asked)
            self.panel.question.ask_again()

    def _refuse(self, sentence):
        if self.lesson is not None:
            self._window.filing.messages.say(sentence)

    # Questions

    def _asks(self, kind):
        """Whether a question of this kind waits for its answer."""
        return (
            self.lesson is not None
            and self.page.prediction is not None
            and self.page.prediction.kind == kind
            and self._given is None
            and not self._is_told
        )

    def _call(self):
        """Says what Play waits for."""
        if self._is_walking:
            self.blindfold.call()
        else:
            self.panel.question.call()

    def _take_curve(self, losses):
        if self._asks("curve"):
            self.panel.question.offer(
                losses,
                self.tr("Drawn: from {first} to {last}.").format(first=short(losses[0]), last=short(losses[-1])),
            )

    def _commit(self, given):
        self._given = given
        self._seconds = time.monotonic() - self._asked_at
        self.panel.question.show_running()
        if self.page.prediction.kind == "curve":
            self._window.loss.sketch.keep()
        self._window.session.hold(False)
        if self._asked_about is not None:
            self._window.session.play()
        # The run may be there already, and nothing more come of it.
        self._follow(self._window.snapshot)

    def _hurry(self):
        """The end of the run is wanted now, also of one that was paused, or goes in slow motion."""
        self._window.session.set_pace(FASTEST)
        if self._asked_about is not None:
            self._window.session.play_whole_steps()

    def _follow(self, snapshot: Snapshot):
        if self.lesson is None or self._window.session.is_waiting or self._window.session.is_preparing:
            return
        if self._given is not None and not self._is_told and is_due(self.page.prediction, snapshot):
            self._judge(snapshot)
        if self.page.task and not self._is_solved and self._has_done_something(snapshot):
            task = self.page.task
            self._watching.start_next(lambda _: is_solved(task, snapshot) and task)

    def _judge(self, snapshot):
        """At the very step that was asked about: the run may have gone some further."""
        session, prediction = self._window.session, self.page.prediction
        end = end_step(prediction, snapshot)
        if snapshot.playing:
            session.pause()
        elif end is not None and snapshot.step > end:
            session.seek(end)
        elif not self._judging.is_busy:
            given, landscape = self._given, self._window.source.landscape
            self._judging.start(lambda _: judge_prediction(prediction, given, snapshot, landscape))

    def _tell(self, reply: Reply):
        if self.lesson is None or self._given is None:
            return
        self._is_told = True
        self._show_verdict(True)
        question = self.panel.question
        question.show_reply(reply)
        self.panel.reveal(question)
        if self.page.prediction.kind == "place":
            pins = (
                (reply.given, self.tr("your prediction"), "given"),
                (reply.answer, self.tr("where it is"), "answer"),
            )
            self._window.mark(pins=tuple(Pin(*pin) for pin in pins))
        self._go_at(self._pace_of_page)
        self.answered.emit(Answered(self.lesson, self.page, reply, self._seconds))

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
        """It would give the answer away; and beside this step's numbers there is no room for it."""
        self._window.status.setVisible(is_free and not self._stage.shows_steps)
        self._window.show_frame(self._window.snapshot)

    # Blindfolded, and marks in the views

    def _walk(self, snapshot):
        """A page's landscape is hidden until the student lifts the fog."""
        if self.blindfold is None:
            from gdsim.views.blindfold.view import BlindfoldView

            self.blindfold = BlindfoldView()
            self.blindfold.set_theme(self._window.theme)
            self.blindfold.stepped.connect(self._window.filing.set_start)
            self.blindfold.lifted.connect(self._lift_fog)
        self.blindfold.begin(snapshot)
        self._window.show_in_middle(self.blindfold)
        # It would tell what is to be felt; and what descends by itself waits.
        self._window.status.hide()
        self._window.session.hold(True)

    @property
    def _is_walking(self):
        return self.blindfold is not None and not self.blindfold.isHidden()

    def _walk_on(self, snapshot):
        """To where the run starts by now: an undone step leads back. On another landscape there is no walk."""
        if self.blindfold.is_on(snapshot.problem):
            self.blindfold.go_to(np.reshape(snapshot.problem.start, 2))
        else:
            self._end_walk()
            self._window.session.hold(self.page.prediction is not None)
            self._show_verdict(self.page.prediction is None)

    def _lift_fog(self, path):
        """The walk lies on the landscape, and descent may begin where it began."""
        self._end_walk()
        self._window.session.hold(False)
        self._show_verdict(True)
        self._window.mark(walk=path)
        self._window.filing.set_start(path[0])

    def _end_walk(self):
        if self._is_walking:
            self._window.show_in_middle(None)

    def _forget_marks(self):
        self._window.mark()
        self._window.loss.sketch.end()
        self.spotlight.point_at(None)
