"""The export dialog: choices, previews that are really rendered, an estimate that was really measured."""

import time
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gdsim.experiment.files import MEGABYTE, ExperimentError
from gdsim.experiment.problem import Problem
from gdsim.export.form import ExportForm
from gdsim.export.worker import Export, Picture, Preview, Renderer
from gdsim.views.surface.look import Look
from gdsim.views.theme import Theme
from gdsim.views.words import short

# Pixels that a preview is shown in.
PREVIEW = QSize(300, 169)
# Seconds from which a time is told in minutes.
MINUTES_FROM = 100.0


class ExportDialog(QDialog):
    """Exports a run: a problem, how many steps were taken, and how the window shows it.

    All of it is run and rendered once more in another process, so the window goes on as if there were no export.
    """

    def __init__(self, problem: Problem, last_step: int, theme: Theme, look: Look, parent: QWidget | None = None):
        super().__init__(parent)
        self.setWindowTitle(self.tr("Export"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window = (parent.width(), parent.height()) if parent else None
        self.form = ExportForm(last_step, theme, look, window)
        self._started = 0.0
        self._make_previews()
        self._make_buttons()
        self._lay_out()
        self.renderer = Renderer(problem, last_step, self)
        self.renderer.previewed.connect(self._show_preview)
        self.renderer.estimated.connect(self._show_estimate)
        self.renderer.progressed.connect(self._show_progress)
        self.renderer.finished.connect(self._show_finished)
        self.renderer.pictured.connect(self._copy)
        self.renderer.failed.connect(self._show_failure)
        self.form.changed.connect(self.refresh)
        self.refresh()

    @property
    def is_exporting(self) -> bool:
        return self.progress.isVisibleTo(self)

    def refresh(self):
        """Asks for previews and an estimate of what is chosen now."""
        settings = self._settings()
        self.export_button.setEnabled(settings is not None)
        self.copy_button.setEnabled(settings is not None)
        for _, title in self.previews:
            title.setEnabled(settings is not None)
        if settings is not None:
            self.estimate.setText(self.tr("Rendering previews …"))
            self.renderer.ask(Preview(settings, self.form.ending))

    def export_to(self, path: str):
        """Starts writing a file, or a folder of frames."""
        settings = self._settings()
        if settings is not None:
            self._started = time.monotonic()
            self._set_exporting(True)
            self._say(self.tr("Exporting to {name} …").format(name=Path(path).name))
            self.renderer.ask(Export(settings, path))

    def cancel(self):
        """Ends the export that is going on; nothing is left of it."""
        self.renderer.cancel()
        self._set_exporting(False)
        self._say(self.tr("Cancelled; nothing was written."))

    def copy(self):
        """Puts the last frame on the clipboard."""
        settings = self._settings()
        if settings is not None:
            self._say(self.tr("Rendering the picture …"))
            self.renderer.ask(Picture(settings))

    def done(self, result):
        self.renderer.close()
        super().done(result)

    # Building

    def _make_previews(self):
        titles = (self.tr("First frame"), self.tr("Middle"), self.tr("Last"))
        self.previews = []
        for title in titles:
            picture = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
            picture.setFixedSize(PREVIEW)
            picture.setAccessibleName(title)
            picture.setStyleSheet("border-radius: 6px;")
            self.previews.append((picture, QLabel(title, objectName="muted")))
        self.estimate = _sentence("muted")
        self.says = _sentence("")
        self.warning = _sentence("warning")

    def _make_buttons(self):
        self.export_button = QPushButton(self.tr("Export …"), objectName="primary")
        self.export_button.setToolTip(self.tr("Asks for a name and writes the file."))
        self.export_button.setDefault(True)
        self.export_button.clicked.connect(self._ask_name)
        self.copy_button = QPushButton(self.tr("Copy picture"))
        self.copy_button.setToolTip(self.tr("Puts the last frame on the clipboard, to be pasted into a slide."))
        self.copy_button.clicked.connect(self.copy)
        self.cancel_button = QPushButton(self.tr("Cancel"))
        self.cancel_button.setToolTip(self.tr("Ends the export at once; nothing is left of it."))
        self.cancel_button.clicked.connect(self.cancel)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.reject)
        self.progress = QProgressBar(textVisible=False)
        self.progress.setAccessibleName(self.tr("Frames exported"))

    def _lay_out(self):
        pictures = QVBoxLayout()
        pictures.setSpacing(3)
        for picture, title in self.previews:
            pictures.addWidget(title)
            pictures.addWidget(picture)
        pictures.addStretch()
        choices = QVBoxLayout()
        choices.addWidget(self.form)
        choices.addWidget(self.estimate)
        choices.addStretch()
        choices.addWidget(self.says)
        choices.addWidget(self.warning)
        choices.addWidget(self.progress)
        upper = QHBoxLayout()
        upper.setSpacing(18)
        upper.addLayout(choices, 1)
        upper.addLayout(pictures)
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy_button)
        buttons.addStretch()
        for button in (self.cancel_button, self.close_button, self.export_button):
            buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.addLayout(upper, 1)
        layout.addLayout(buttons)
        self._set_exporting(False)

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
        self.says.setText(text)
        self.warning.setText("")

    def _warn(self, sentence):
        self.says.setText("")
        self.warning.setText(sentence)

    def _ask_name(self):
        name, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Export"),
            "gdsim" + self.form.ending,
            self.tr("{format} (*{ending})").format(format=self.form.format.currentText(), ending=self.form.ending),
        )
        if name:
            is_named = Path(name).suffix.lower() == self.form.ending
            self.export_to(name if is_named else name + self.form.ending)

    def _set_exporting(self, on):
        self.form.setEnabled(not on)
        for button in (self.export_button, self.copy_button):
            button.setEnabled(not on)
        self.progress.setVisible(on)
        self.cancel_button.setVisible(on)
        self.progress.setRange(0, 0)

    def _show_preview(self, index, image: QImage):
        ratio = self.devicePixelRatioF()
        smooth = Qt.TransformationMode.SmoothTransformation
        pixmap = QPixmap.fromImage(image.scaled(PREVIEW * ratio, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        pixmap.setDevicePixelRatio(ratio)
        self.previews[index][0].setPixmap(pixmap)
        if self.form.is_still:
            self.estimate.setText(self.tr("One picture: the last of these frames."))

    def _show_estimate(self, frames, seconds, size):
        lasts = frames / self.form.fps.value()
        self.estimate.setText(
            self.tr("{frames} frames, {lasts} to watch. About {time} to make, about {size} large.").format(
                frames=frames, lasts=self._time(lasts), time=self._time(seconds), size=self._megabytes(size)
            )
        )

    def _show_progress(self, done, frames):
        if not self.is_exporting:
            return
        self.progress.setRange(0, frames)
        self.progress.setValue(done)
        left = (time.monotonic() - self._started) * (frames - done) / done
        self._say(
            self.tr("{done} of {frames} frames, {time} left").format(done=done, frames=frames, time=self._time(left))
        )

    def _show_finished(self, path):
        self._set_exporting(False)
        self._say(self.tr("Written: {path}").format(path=path))

    def _show_failure(self, sentence):
        self._set_exporting(False)
        self._warn(sentence)

    def _copy(self, image: QImage):
        QApplication.clipboard().setImage(image)
        self._say(self.tr("The picture is on the clipboard."))

    def _time(self, seconds):
        if seconds >= MINUTES_FROM:
            return self.tr("{minutes} min").format(minutes=short(seconds / 60.0, 2))
        return self.tr("{seconds} s").format(seconds=short(max(1.0, round(seconds)), 2))

    def _megabytes(self, size):
        return self.tr("{size} MB").format(size=short(size / MEGABYTE, 2))


def _sentence(kind) -> QLabel:
    """A line or two that say something, or nothing."""
    label = QLabel(objectName=kind, wordWrap=True)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    # Two lines at least, so that nothing moves when there is more to say.
    label.setMinimumHeight(2 * label.fontMetrics().lineSpacing())
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    return label
