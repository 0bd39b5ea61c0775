"""What the menu of lessons has for a class: a student's notes, the teacher's table, worksheets."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from gdsim.views.toolkit.settings import settings

# What the settings call the folder whose table was looked at last: a teacher may look at several classes.
TABLE_FOLDER = "class/table_folder"


class ClassMenu(QObject):
    """`actions` stand in the menu of lessons."""

    def __init__(self, window):
        super().__init__(window)
        self._window, self._table = window, None
        self.actions = [
            self._action(self.tr("Class…"), self._set_up),
            self._action(self.tr("The class's answers…"), self._show_table),
            self._action(self.tr("Print a worksheet…"), window.worksheet_asked.emit),
        ]

    def _action(self, title, handler):
        action = QAction(title, self._window)
        action.triggered.connect(lambda _=False: handler())
        return action

    def _set_up(self):
        from gdsim.views.window.class_dialog import ClassDialog

        dialog = ClassDialog(self._window.class_notes, self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_table(self):
        """The one that is open comes to the front."""
        from gdsim.views.class_table.dialog import ClassTableDialog

        if self._table is not None:
            self._table.raise_()
            self._table.activateWindow()
            return
        folder = self._folder()
        if not folder:
            return
        self._table = table = ClassTableDialog(folder, self._window.lessons.all, self._window.theme, self._window)
        table.folder_chosen.connect(lambda folder: settings().setValue(TABLE_FOLDER, folder))
        table.finished.connect(self._forget_table)
        table.show()

    def _folder(self):
        """The one that was looked at last, or else the student's own; the first time it is asked for."""
        folder = str(settings().value(TABLE_FOLDER) or self._window.class_notes.folder)
        if not folder:
            folder = QFileDialog.getExistingDirectory(self._window, self.tr("The class's folder"))
            settings().setValue(TABLE_FOLDER, folder)
        return folder

    def _forget_table(self):
        self._table.deleteLater()
        self._table = None
