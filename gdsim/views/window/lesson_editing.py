"""What is set and seen becomes a page of a lesson: opens the dialog, tries the page, and comes back."""

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt

from gdsim.experiment.access import CONTROLS, FREE
from gdsim.lessons.lesson import Lesson, Stage
from gdsim.simulation.runner import FASTEST
from gdsim.views.toolkit.theme import Theme
from gdsim.views.window.parts import Parts


class LessonEditing(QObject):
    """`dialog` is the one that is open, or None. What it is made of is loaded with the first one."""

    def __init__(self, window, parts: Parts):
        super().__init__(window)
        self._window, self._parts = window, parts
        self.dialog = None
        window.lessons.ended.connect(self._come_back)

    def open(self):
        """A page of what is set and seen; the one that is being written, if there is one."""
        if self.dialog is None:
            self._build()
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def may_leave(self) -> bool:
        """Whether the window may close: a page that is being written may be given up."""
        return self.dialog is None or self.dialog.may_leave()

    def close(self):
        """Gives the page up."""
        if self.dialog is not None:
            self.dialog.done(0)

    def set_theme(self, theme: Theme):
        if self.dialog is not None:
            self.dialog.set_theme(theme)

    def _build(self):
        from gdsim.views.lesson_editor.dialog import LessonPageDialog

        window = self._window
        self.dialog = dialog = LessonPageDialog(self._now, window.lessons.folder, window.theme, window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.tried.connect(self._try)
        dialog.saved.connect(self._say_saved)
        dialog.folder_chosen.connect(window.lessons.set_folder)
        dialog.finished.connect(self._forget)

    def _now(self):
        from gdsim.views.lesson_editor.dialog import Now

        document, page, transport = self._window.filing.document, self._window.lessons.page, self._window.transport
        pace = 0.0 if transport.pace == FASTEST else transport.pace
        controls = page.stage.controls if page else CONTROLS
        stage = Stage(show=self._parts.seen, controls=controls, pace=pace, slow_motion=transport.slow.isChecked())
        # On a page its own stage counts.
        return Now(replace(document.complete(), access=FREE), document.setting.folder, stage)

    def _try(self, lesson: Lesson):
        """The page alone, played as students will; the dialog waits."""
        self.dialog.hide()
        self._window.lessons.open(lesson, 0)

    def _come_back(self):
        if self.dialog is not None:
            self.open()

    def _say_saved(self, path):
        self._window.filing.messages.say(self.tr("The page is in {file}; Lessons has it.").format(file=path))

    def _forget(self, _):
        self.dialog = None
