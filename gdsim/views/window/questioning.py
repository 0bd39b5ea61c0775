"""A question before a run: the run waits for the answer, goes to the step that was asked about, and answers itself."""

import time

from PySide6.QtCore import QObject, Signal

from gdsim.lessons.answers import Reply, asked_epochs, end_step, is_due, judge_prediction
from gdsim.lessons.lesson import Prediction
from gdsim.simulation.runner import FASTEST
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.lesson.question_box import QuestionBox
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.pins import Pin
from gdsim.views.toolkit.words import short


class Questioning(QObject):
    """Asks in a `box`, and marks in the window's views what is said of a place or a curve.

    answered(): by the student; the run goes on. told(Reply): what became of it. `seconds` of thought were taken.
    """

    answered = Signal()
    told = Signal(object)

    def __init__(self, window, box: QuestionBox):
        super().__init__(window)
        self._window, self._box = window, box
        self._prediction: Prediction | None = None
        # What was predicted, while the run is on its way to show it; since when it was asked, and of which problem.
        self._given, self._asked_at, self._asked_about = None, 0.0, None
        self._is_told = False
        self.seconds = 0.0
        self._judging = Background("lesson", self)
        self._judging.done.connect(self._tell)
        self._judging.failed.connect(reraise)
        box.committed.connect(self._commit)
        box.skipped.connect(self._hurry)
        window.loss.sketch.drawn.connect(self._take_curve)

    @property
    def is_open(self) -> bool:
        """Whether what became of it is still to be told."""
        return self._prediction is not None and not self._is_told

    def ask(self, prediction: Prediction | None):
        """Another question, which Play waits for; None: nothing is asked."""
        # What is still judged is of the question before, or of this one when it was asked last.
        self._judging.cancel()
        self._prediction = prediction
        self._given, self._asked_about, self._is_told = None, None, False
        self._forget_marks()
        self._window.session.hold(prediction is not None)

    def close(self):
        """Ends the thread."""
        self._judging.close()

    def begin(self, snapshot: Snapshot):
        """The run that is asked about is there.

        Of another problem than before nothing is predicted yet; a run that was reset is the same.
        """
        if not self.is_open:
            return
        before, self._asked_about = self._asked_about, snapshot.problem.experiment.problem
        if before not in (None, self._asked_about):
            self._given = None
            self._window.session.hold(True)
            self._forget_marks()
            self._box.ask_again()
        if self._given is not None:
            if before is None:
                # Nothing could be played when it was answered: the run was still prepared.
                self._window.session.play()
            return
        self._asked_at = time.monotonic()
        if self._prediction.kind == "curve":
            self._ask_for_curve(snapshot)

    def follow(self, snapshot: Snapshot):
        """Judges what was predicted once the run has come to the very step: it may have gone some further."""
        if not self.is_open or self._given is None or not is_due(self._prediction, snapshot):
            return
        session, prediction = self._window.session, self._prediction
        end = end_step(prediction, snapshot)
        if snapshot.playing:
            session.pause()
        elif end is not None and snapshot.step > end:
            session.seek(end)
        elif not self._judging.is_busy:
            given, landscape = self._given, self._window.source.landscape
            self._judging.start(lambda _: judge_prediction(prediction, given, snapshot, landscape))

    def take_place(self, coordinates) -> bool:
        """A click on the plane of the surface; whether it is the answer to what is asked."""
        if not self._asks_for("place"):
            return False
        words = self._window.surface.view.readout(coordinates)
        self._box.offer(coordinates, self.tr("Here: {place}").format(place=words))
        self._window.mark(pins=(Pin(coordinates, self.tr("your prediction"), "given"),))
        return True

    def _take_curve(self, losses):
        if self._asks_for("curve"):
            words = self.tr("Drawn: from {first} to {last}.")
            self._box.offer(losses, words.format(first=short(losses[0]), last=short(losses[-1])))

    def _asks_for(self, kind):
        return self.is_open and self._prediction.kind == kind and self._given is None

    def _ask_for_curve(self, snapshot):
        sketch = self._window.loss.sketch
        asked = asked_epochs(self._prediction, snapshot), float(snapshot.loss[0])
        if not sketch.is_asking or asked != (sketch.epochs, sketch.start_loss):
            sketch.ask(*asked)
            self._box.ask_again()

    def _commit(self, given):
        self._given = given
        self.seconds = time.monotonic() - self._asked_at
        self._box.show_running()
        if self._prediction.kind == "curve":
            self._window.loss.sketch.keep()
        self._window.session.hold(False)
        if self._asked_about is not None:
            self._window.session.play()
        self.answered.emit()

    def _hurry(self):
        """The end of the run is wanted now, also of one that was paused, or goes in slow motion."""
        self._window.session.set_pace(FASTEST)
        if self._asked_about is not None:
            self._window.session.play_whole_steps()

    def _tell(self, reply: Reply):
        if not self.is_open or self._given is None:
            return
        self._is_told = True
        self._box.show_reply(reply)
        if self._prediction.kind == "place":
            given = Pin(reply.given, self.tr("your prediction"), "given")
            self._window.mark(pins=(given, Pin(reply.answer, self.tr("where it is"), "answer")))
        self.told.emit(reply)

    def _forget_marks(self):
        self._window.mark()
        self._window.loss.sketch.end()
