"""Asks which lesson is to be printed and how; drawn in a process of its own, so that the window loses nothing."""

import os
from functools import partial
from pathlib import Path

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QCheckBox, QDialog, QHBoxLayout, QProgressBar, QPushButton, QVBoxLayout

from gdsim.experiment.extensions import load_extensions
from gdsim.experiment.files import ExperimentError, remove, temporary_path
from gdsim.export.worksheet.command import ALL, ENDING, write_worksheet
from gdsim.language import tr
from gdsim.lessons.lesson import Level
from gdsim.processes import DeafContext, stand_back
from gdsim.views.toolkit.background import Background, Job, reraise
from gdsim.views.toolkit.save_dialog import SaveDialog
from gdsim.views.toolkit.widgets import Choice, Sentence, labelled

# Seconds between two looks whether it was called off.
LOOK_SECONDS = 0.1
# Pixels: most titles are seen whole.
WIDTH = 460


class WorksheetDialog(QDialog):
    """Writes one of the lessons, or all of them, as a PDF; while it is drawn it can be stopped."""

    def __init__(self, lessons, chosen: str | None, level: Level, folder: Path, parent=None):
        """`chosen` is the name of the lesson that is shown first, `folder` where it is to be written first."""
        super().__init__(parent)
        self._lessons, self._level, self._folder = tuple(lessons), level, folder
        self.setWindowTitle(self.tr("Print a worksheet"))
        self.lesson = Choice(self.tr("Lesson"), self.tr("What is printed"))
        self.lesson.add(self.tr("All lessons, as a book"), ALL)
        for lesson in self._lessons:
            self.lesson.add(lesson.title, lesson.name)
        self.lesson.show_data(chosen or ALL)
        self.paper = Choice(self.tr("Paper"), self.tr("The paper's size"))
        self.paper.add("A4", "a4")
        self.paper.add("Letter", "letter")
        is_american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
        self.paper.show_data("letter" if is_american else "a4")
        self.key = QCheckBox(self.tr("With the answers at the end"))
        self.key.setToolTip(self.tr("Worked out of the runs, with hints and the notes for the teacher"))
        self.bar = QProgressBar(textVisible=False)
        self.bar.hide()
        self.sentence = Sentence()
        self.write, self.stop = QPushButton(self.tr("Write…"), objectName="primary"), QPushButton(self.tr("Stop"))
        self.write.clicked.connect(self._ask)
        self.stop.clicked.connect(self._stop)
        self.stop.setEnabled(False)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self.stop)
        foot.addWidget(self.write)
        column = QVBoxLayout(self)
        column.addLayout(labelled(self.tr("Lesson"), self.lesson))
        column.addLayout(labelled(self.tr("Paper"), self.paper))
        for widget in (self.key, self.bar, self.sentence):
            column.addWidget(widget)
        column.addLayout(foot)
        self.setMinimumWidth(WIDTH)
        self._work = Background("worksheet", self)
        self._work.progressed.connect(lambda part: self.bar.setValue(round(100 * part)))
        self._work.done.connect(lambda path: self._end(self.tr("Written: {path}").format(path=path)))
        self._work.refused.connect(self._end)
        self._work.failed.connect(reraise)
        self.finished.connect(lambda _: self._work.close())

    def draw(self, path: Path):
        """Writes what is chosen to a file, beside the window."""
        name = self.lesson.currentData()
        chosen = tuple(lesson for lesson in self._lessons if name in (ALL, lesson.name))
        arguments = (chosen, str(path), self._level, self.key.isChecked(), self.paper.currentData())
        self._show_busy(True)
        self._work.start(partial(_in_a_process, arguments))

    def _ask(self):
        name = self.lesson.currentData()
        start = self._folder / f"{name if name != ALL else 'gdsim-course'}{ENDING}"
        path = SaveDialog(self, self.windowTitle(), start, {ENDING: self.tr("PDF")}).ask()
        if path:
            self.draw(path)

    def _stop(self):
        self._work.cancel()
        self._end(self.tr("Stopped; nothing was written."))

    def _end(self, sentence):
        self._show_busy(False)
        self.sentence.say(sentence)

    def _show_busy(self, is_busy):
        self.bar.setValue(0)
        self.bar.setVisible(is_busy)
        self.sentence.say("")
        self.stop.setEnabled(is_busy)
        for widget in (self.write, self.lesson, self.paper, self.key):
            widget.setEnabled(not is_busy)


def _in_a_process(arguments, job: Job) -> str:
    """Draws; the process ends at once where that is called off, and nothing is left."""
    context = DeafContext()
    ours, theirs = context.Pipe()
    process = context.Process(target=_draw, args=(theirs,), daemon=True)
    process.start()
    theirs.close()
    path = arguments[1]
    try:
        part = 0.0
        while True:
            # Raises where it was called off.
            job.progress(part)
            if not ours.poll(LOOK_SECONDS):
                continue
            kind, part = ours.recv()
            if kind == "ready":
                # A whole course in the arguments of a process would be waited with until that has come up.
                ours.send(arguments)
            if kind == "refused":
                raise ExperimentError(part)
            if kind == "done":
                return path
    except (EOFError, ConnectionError):
        raise ExperimentError(tr("the process that draws has ended; try once more")) from None
    finally:
        process.terminate()
        process.join()
        ours.close()
        remove(temporary_path(Path(os.path.realpath(path)), process.pid))


def _draw(connection):
    """The process."""
    stand_back()
    load_extensions()
    connection.send(("ready", 0.0))
    arguments = connection.recv()
    try:
        write_worksheet(*arguments, progress=lambda part: connection.send(("progressed", part)))
        connection.send(("done", None))
    except ExperimentError as error:
        connection.send(("refused", str(error)))
