"""The export dialog: choices, previews that are really rendered, an estimate that was really measured."""

import os
import time
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gdsim.experiment.files import MEGABYTE, ExperimentError
from gdsim.experiment.problem import Problem
from gdsim.export.form import ExportForm
from gdsim.export.previews import Previews
from gdsim.export.timing import ends
from gdsim.export.worker import Export, Picture, Preview, Renderer
from gdsim.views.surface.look import Look
from gdsim.views.toolkit.layout import Scrolled, within_screen
from gdsim.views.toolkit.save_dialog import SaveDialog
from gdsim.views.toolkit.theme import Theme, larger
from gdsim.views.toolkit.words import short

# Pixels: the longest choice is read in full, and the range's three numbers have room.
FORM_WIDTH = 320
# Seconds from which a time is told in minutes.
MINUTES_FROM = 100.0


class ExportDialog(QDialog):
    """Exports a run: a problem, how many steps were taken, and how the window shows it.

    All of it is run and rendered once more in another process, so the window goes on as if there were no export.
    """

    def __init__(
        self,
        problem: Problem,
        last_step: int,
        theme: Theme,
        look: Look,
        suggested: Path = Path("gdsim"),
        parent: QWidget | None = None,
        kept: dict[str, Any] | None = None,
    ):
        """`suggested` is where a file would be written, without its ending; `kept` is how the plots are looked at."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        window = (parent.width(), parent.height()) if parent else None
        self._run = (problem.experiment, last_step)
        self.form = ExportForm(last_step, theme, look, window, kept)
        self.previews = Previews()
        self._suggested = suggested
        self._started = 0.0
        self._is_estimated = False
        self._make_sentences()
        self._make_buttons()
        self._lay_out()
        self.renderer = Renderer(problem, last_step, self)
        self.renderer.previewed.connect(self.previews.show_image)
        self.renderer.estimated.connect(self._show_estimate)
        self.renderer.progressed.connect(self._show_progress)
        self.renderer.finished.connect(self._show_finished)
        self.renderer.pictured.connect(self._copy)
        self.renderer.failed.connect(self._show_failure)
        self.form.changed.connect(self.refresh)
        self.refresh()
        if parent:
            parent.installEventFilter(self)

    @property
    def is_exporting(self) -> bool:
        return self.progress.isVisibleTo(self)

    def shows(self, problem: Problem, last_step: int) -> bool:
        """Whether it is about this run."""
        return self._run == (problem.experiment, last_step)

    def refresh(self):
        """Asks for previews and an estimate of what is chosen now."""
        settings = self._settings()
        self.export_button.setEnabled(settings is not None)
        self.copy_button.setEnabled(settings is not None)
        self.previews.show_kind(self.form.is_still, self.form.chosen_theme.dark)
        self.previews.fade(settings is None)
        if settings is not None:
            self._is_estimated = self.form.is_still
            self.estimate.setText(self._still() if self.form.is_still else self.tr("Rendering previews …"))
            self.renderer.ask(Preview(settings, self.form.ending))

    def export_to(self, path: str):
        """Starts writing a file, or a folder of frames."""
        settings = self._settings()
        if settings is not None:
            self._begin(self.tr("Exporting to {name} …").format(name=Path(path).name))
            self.renderer.ask(Export(settings, path))

    def stop(self):
        """Ends what is going on, at once; nothing is left of it."""
        self.renderer.stop()
        self._end()
        self._say(self.tr("Stopped; nothing was written."))

    def copy(self):
        """Puts the last frame on the clipboard."""
        settings = self._settings()
        if settings is not None:
            self._begin(self.tr("Rendering the picture …"))
            self.renderer.ask(Picture(settings))

    # Leaving

    def may_stop(self) -> bool:
        """Whether nothing is being exported, any more."""
        if not self.is_exporting:
            return True
        box = QMessageBox(self)
        box.setWindowTitle(self.windowTitle())
        box.setText(self.tr("Stop the export?"))
        box.setInformativeText(self.tr("It is not finished: nothing would be written."))
        stop = box.addButton(self.tr("Stop export"), QMessageBox.ButtonRole.DestructiveRole)
        go_on = box.addButton(self.tr("Go on exporting"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        box.exec()
        box.deleteLater()
        # It may have ended while this was read.
        if box.clickedButton() is stop and self.is_exporting:
            self.stop()
        return not self.is_exporting

    def reject(self):
        if self.may_stop():
            super().reject()

    def done(self, result):
        super().done(result)
        # Not before: a field that loses the focus with the window asks for previews.
        self.renderer.close()
        self.deleteLater()

    def eventFilter(self, window, event):
        """The window does not close amid an export unless it may, and the dialog goes with it."""
        if event.type() == QEvent.Type.Close and not self.may_stop():
            event.ignore()
            return True
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.done(QDialog.DialogCode.Rejected)
        return False

    # Building

    def _make_sentences(self):
        self.estimate = _sentence("muted", 3)
        self.says = _sentence("", 2)
        self.warning = _sentence("warning", 2)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("How much is exported"))
        keeps_place = self.progress.sizePolicy()
        keeps_place.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(keeps_place)

    def _make_buttons(self):
        self.export_button = QPushButton(self.tr("Export …"), objectName="primary")
        self.export_button.setToolTip(self.tr("Asks for a name and writes the file."))
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self._ask_name)
        self.copy_button = QPushButton(self.tr("Copy picture"))
        self.copy_button.setToolTip(self.tr("Puts the last frame on the clipboard, to be pasted into a slide."))
        self.copy_button.clicked.connect(self.copy)
        self.stop_button = QPushButton(self.tr("Stop export"))
        self.stop_button.setToolTip(self.tr("Ends the export at once; nothing is left of it."))
        self.stop_button.clicked.connect(self.stop)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.setToolTip(self.tr("Closes this dialog; what is written stays."))
        self.close_button.clicked.connect(self.reject)

    def _lay_out(self):
        choices = QVBoxLayout()
        self.form.setFixedWidth(round(FORM_WIDTH * larger(self.font())))
        form = Scrolled(self.form)
        form.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        form.setFixedSize(self.form.minimumSize())
        choices.addWidget(form)
        choices.addSpacing(6)
        choices.addWidget(self.estimate)
        choices.addStretch()
        upper = QHBoxLayout()
        upper.setSpacing(20)
        upper.addLayout(choices)
        upper.addWidget(self.previews)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        for button in (self.close_button, self.stop_button, self.export_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
        layout.addLayout(upper, 1)
        layout.addWidget(self.says)
        layout.addWidget(self.warning)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)
        self._set_exporting(False)
        self._say("")
        # In the largest type the screen has no room for all of the form at once.
        wanted = layout.sizeHint()
        lack = (wanted - within_screen(self, *wanted.toTuple())).height()
        if lack > 0:
            bar = form.verticalScrollBar().sizeHint().width()
            form.setFixedSize(self.form.minimumSize() + QSize(bar, -lack))

    # What is chosen, what is answered

    def _settings(self):
        """What is chosen, or None where it cannot be; then it is said why."""
        try:
            settings = self.form.settings()
        except ExperimentError as error:
            self.estimate.setText("")
            self._warn(str(error))
            return None
        self._say("")
        return settings

    def _say(self, text):
        self._tell(self.says, text)

    def _warn(self, sentence):
        self._tell(self.warning, sentence[:1].upper() + sentence[1:])

    def _tell(self, label, text):
        for each in (self.says, self.warning):
            each.setVisible(each is label)
            each.setText(text if each is label else "")

    def _ask_name(self):
        path = self._ask_file() if self.form.ending else self._ask_folder()
        if path is not None:
            self.export_to(str(path))

    def _ask_file(self):
        ending = self.form.ending
        start = self._suggested.with_name(self._suggested.name + ending)
        path = SaveDialog(self, self.tr("Export"), start, {ending: self.form.format.currentText()}).ask()
        if path is not None:
            self._suggested = path.with_name(path.name[: -len(ending)])
        return path

    def _ask_folder(self):
        """A new folder in one that is chosen: old frames are never mixed with new ones."""
        title = self.tr("Where should the new folder of frames be?")
        parent = QFileDialog.getExistingDirectory(self, title, str(self._suggested.parent))
        if not parent:
            return None
        self._suggested = Path(parent, self._suggested.name)
        return new_folder(self._suggested.with_name(self._suggested.name + "-frames"))

    def _begin(self, text):
        self._started = time.monotonic()
        self._set_exporting(True)
        self._say(text)

    def _end(self):
        self._set_exporting(False)
        if not self._is_estimated:
            # The export came before the estimate was made.
            self.refresh()

    def _set_exporting(self, on):
        self.form.setEnabled(not on)
        self.copy_button.setEnabled(not on)
        self.export_button.setVisible(not on)
        self.progress.setVisible(on)
        self.stop_button.setVisible(on)
        self.progress.setRange(0, 0)

    def _still(self):
        if self.form.format.currentData() == ".png":
            return self.tr("One picture. Text and lines are as sharp as its size allows.")
        return self.tr("One picture. Text and lines stay sharp at any size.")

    def _show_estimate(self, frames, seconds, size):
        self._is_estimated = True
        costs = self.tr("About {time} to make, about {size} large.").format(
            time=self._time(seconds), size=self._megabytes(size)
        )
        self.estimate.setText(f"{self._length(frames)} {costs}")

    def _length(self, frames):
        if frames == 1:
            unmoved = self.tr("One frame, since the run has taken no step yet.")
            return self.tr("One frame, since only one step is chosen.") if self._run[1] else unmoved
        fps = self.form.fps.value
        lasts = ends(frames - 1, frames, fps) if self.form.ending else frames / fps
        return self.tr("{frames} frames, {lasts} to watch.").format(frames=frames, lasts=self._time(lasts))

    def _show_progress(self, painted, to_paint):
        self.progress.setRange(0, to_paint)
        self.progress.setValue(painted)
        left = (time.monotonic() - self._started) * (to_paint - painted) / painted
        self._say(self.tr("{share} % done, {time} left").format(share=100 * painted // to_paint, time=self._time(left)))

    def _show_finished(self, path):
        self._end()
        self._say(self.tr("Written: {path}").format(path=path))

    def _show_failure(self, sentence):
        if self.is_exporting:
            self._end()
        else:
            # Previews that failed would fail again.
            self.estimate.clear()
        self._warn(sentence)

    def _copy(self, image: QImage):
        self._end()
        QApplication.clipboard().setImage(image)
        self._say(self.tr("The picture is on the clipboard."))

    def _time(self, seconds):
        if seconds >= MINUTES_FROM:
            return self.tr("{minutes} min").format(minutes=short(seconds / 60.0, 2))
        return self.tr("{seconds} s").format(seconds=short(max(1.0, round(seconds)), 2))

    def _megabytes(self, size):
        return self.tr("{size} MB").format(size=short(size / MEGABYTE, 2))


def new_folder(path: Path) -> Path:
    """The path, or the first one of its name and a number that is not there yet."""
    number = 2
    found = path
    while os.path.exists(found):
        found = path.with_name(f"{path.name}-{number}")
        number += 1
    return found


def _sentence(kind, lines) -> QLabel:
    """A few lines that say something, or nothing; nothing moves when there is more to say."""
    label = QLabel(objectName=kind, wordWrap=True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    label.setFixedHeight(lines * label.fontMetrics().lineSpacing())
    return label
