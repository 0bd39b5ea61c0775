"""Notes what a student does in lessons, for the teacher, if both want it: in one file of a folder, and nowhere else."""

import json
from datetime import UTC, datetime
from itertools import takewhile
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from gdsim.experiment.files import ExperimentError
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.settings import is_on, settings

# What the settings call it: whether notes are taken, the folder, the student's name, and each name's student.
ON, FOLDER, NAME, IDS = "class/on", "class/folder", "class/name", "class/ids"


class ClassNotes(QObject):
    """Follows a lesson's player; what it notes is written beside the window.

    refused(sentence): it can't be written, said once until it can be again; until then it is kept for the next try.
    """

    refused = Signal(str)

    def __init__(self, lessons):
        super().__init__(lessons)
        self._lessons = lessons
        # Student, lesson's name and notes of a page, which are in no file yet.
        self._waiting: list = []
        self._written = 0
        self._has_failed = False
        self._writer: Background | None = None
        lessons.player_built.connect(self._follow)

    @property
    def is_on(self) -> bool:
        return is_on(ON) and bool(self.folder)

    @property
    def folder(self) -> str:
        return str(settings().value(FOLDER) or "")

    @property
    def name(self) -> str:
        return str(settings().value(NAME) or "")

    def set_up(self, is_on: bool, folder: str, name: str):
        """From now on notes are taken, or not, in this folder and under this name, which may be empty."""
        for key, value in ((ON, is_on), (FOLDER, folder), (NAME, name.strip())):
            settings().setValue(key, value)
        if is_on and self._lessons.lesson:
            self._note_page(self._lessons.page)

    def close(self):
        """Ends the thread; what waits is written."""
        if self._writer is None:
            return
        self._writer.close()
        self._forget_written()
        while self._waiting and self.is_on:
            try:
                self._write_first(self._folder_and_first())
            except ExperimentError:
                break
            self._forget_written()

    # What is noted

    def _follow(self, player):
        player.page_shown.connect(self._note_page)
        player.answered.connect(self._note_answer)
        for signal, is_solved in ((player.hinted, False), (player.solved, True)):
            signal.connect(
                lambda lesson, page, hints, is_solved=is_solved: self._note_task(lesson, page, hints, is_solved)
            )

    def _note_page(self, page):
        if page.task:
            self._note_task(self._lessons.lesson, page, 0, False, tries=1)
        else:
            self._note(self._lessons.lesson, page)

    def _note_answer(self, answered):
        from gdsim.lessons.answers import in_words
        from gdsim.lessons.class_sheet import Predicted

        reply, prediction = answered.reply, answered.page.prediction
        given, answer = in_words(prediction, reply.given), in_words(prediction, reply.answer)
        said = Predicted(given, answer, bool(reply.is_right), round(answered.seconds, 1), 1, _now())
        self._note(answered.lesson, answered.page, prediction=said)

    def _note_task(self, lesson, page, hints, is_solved, tries=0):
        from gdsim.lessons.class_sheet import Tried

        self._note(lesson, page, task=Tried(is_solved, hints, len(page.task.hints) - hints, tries, _now()))

    def _note(self, lesson, page, **done):
        if not self.is_on:
            return
        from gdsim.lessons.class_sheet import PageNotes, page_name

        self._waiting.append((self._student(), lesson.name, PageNotes(page_name(lesson, page), _now(), **done)))
        self._write()

    def _student(self):
        """Of the name that is set: on a computer that many use, each name is a student of its own."""
        from gdsim.lessons.class_sheet import Student, is_id, new_id

        ids = self._ids()
        if not is_id(ids.get(self.name)):
            ids[self.name] = new_id()
            settings().setValue(IDS, json.dumps(ids))
        return Student(ids[self.name], self.name)

    def _ids(self):
        """By names. Settings are a file that anybody can change: what makes no sense is none."""
        try:
            ids = json.loads(settings().value(IDS) or "{}")
        except (ValueError, TypeError):
            return {}
        return ids if isinstance(ids, dict) else {}

    # Writing

    def _write(self):
        if self._writer is None:
            self._writer = Background("class", self)
            self._writer.done.connect(self._go_on)
            self._writer.refused.connect(self._complain)
            self._writer.failed.connect(reraise)
        if self._waiting and not self._writer.is_busy:
            work = self._folder_and_first()
            self._writer.start(lambda _: self._write_first(work))

    def _folder_and_first(self):
        """Where to, and what waits for the student whose notes are the first."""
        student = self._waiting[0][0]
        return Path(self.folder), student, list(takewhile(lambda each: each[0] == student, self._waiting))

    def _write_first(self, work):
        """In the thread, or once that has ended."""
        from gdsim.lessons.class_folder import add_notes

        folder, student, notes = work
        add_notes(folder, student, [(lesson, page) for _, lesson, page in notes])
        self._written = len(notes)

    def _forget_written(self):
        del self._waiting[: self._written]
        self._written = 0

    def _go_on(self, _):
        self._has_failed = False
        self._forget_written()
        self._write()

    def _complain(self, sentence):
        if not self._has_failed:
            self._has_failed = True
            self.refused.emit(self.tr("Your answers are not noted for the class: {reason}").format(reason=sentence))


def _now():
    return datetime.now(UTC).replace(microsecond=0)
