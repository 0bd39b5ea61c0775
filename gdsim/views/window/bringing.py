"""What users bring along: a table, points they draw, the table of a sweep, a run recorded elsewhere."""

from PySide6.QtCore import QObject

from gdsim.views.own_data.dialogs import DataDialogs


class Bringing(QObject):
    """Own data is asked for where the file lets the data be others; the rest is only looked at, beside the window.

    Of the window it needs its session, and its guard, lessons and theme once something is brought.
    """

    def __init__(self, window):
        super().__init__(window)
        self._window = window
        self.dialogs = DataDialogs(window)
        self.dialogs.data_chosen.connect(self._take)

    def hear(self, menus, problem_section):
        """What is dropped or opened, and what the controls ask for."""
        menus.csv_dropped.connect(self.import_table)
        menus.sweep_opened.connect(self._show_sweep)
        menus.recording_opened.connect(self._show_recording)
        problem_section.table_asked.connect(self.ask_for_table)
        problem_section.drawing_asked.connect(self.draw)

    def ask_for_table(self):
        if self._window.guard.lets_bring_data():
            self.dialogs.ask_for_table(self._window.filing.menus.folder)

    def import_table(self, path):
        if self._window.guard.lets_bring_data():
            self.dialogs.import_table(path)

    def draw(self):
        """On the points of the data that is fitted, where they can be drawn."""
        if self._window.guard.lets_bring_data():
            self.dialogs.draw(self._window.snapshot.problem, self._window.theme)

    def _take(self, own):
        """Where a lesson has no place for them they are for the user's own work, as a file that is opened is."""
        window = self._window
        if not window.lessons.allows("data"):
            window.lessons.leave()
        if window.guard.lets_bring_data():
            window.filing.set_own_data(own)

    def _show_sweep(self, path):
        from gdsim.views.sweep.table_dialog import SweepTableDialog

        self.dialogs.open(SweepTableDialog(path, self._window.theme, parent=self._window))

    def _show_recording(self, path):
        from gdsim.views.window.recorded_run import RecordedRunDialog

        self.dialogs.open(RecordedRunDialog(path, self._window.theme, parent=self._window))
