"""What was done in a window, told in words that say nothing of who did it: for a report."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from gdsim.experiment.assets import ASSETS
from gdsim.views.running.undo_words import what_changed


class Acts(QObject):
    """Calls note(act) with each. Texts, values and names of files are the user's own, and are left out.

    What the window calls them is in its language; the rest is English, as all of a report that no user has to act on.
    """

    def __init__(self, window, note: Callable[[str], None]):
        super().__init__(window)
        self._note = note
        setting = window.filing.document.setting
        self._experiment = setting.experiment
        setting.changed.connect(self._note_setting)
        # What comes into a menu later may be called after a file of the user's.
        self._known = set(window.findChildren(QAction))
        window.menuBar().triggered.connect(self._note_entry)
        self._listen(window.transport)
        self._listen_to_lessons(window.lessons)
        for tabs in (window.columns.tabs, window.columns.steps):
            tabs.currentChanged.connect(lambda place, tabs=tabs: note(f"page {tabs.tabText(place)}"))

    def _note_entry(self, action):
        if action in self._known:
            self._note(f"menu: {action.text().partition(chr(9))[0]}")
        else:
            self._note("menu: an entry that came with its opening")

    def _note_setting(self, experiment):
        before, self._experiment = self._experiment, experiment
        self._note(f"set: {what_changed(before, experiment)}")

    def _listen(self, transport):
        for signal, act in (
            (transport.play_asked, "play"),
            (transport.replay_asked, "play again"),
            (transport.pause_asked, "pause"),
            (transport.steps_asked, "steps"),
            (transport.seek_asked, "to another step"),
            (transport.reset_asked, "reset"),
            (transport.pace_changed, "another pace"),
            (transport.slow_motion_toggled, "slow motion"),
        ):
            signal.connect(lambda *_, act=act: self._note(act))

    def _listen_to_lessons(self, lessons):
        def note_opened(lesson):
            is_shipped = ASSETS in lesson.path.parents
            self._note(f"lesson {lesson.name}" if is_shipped else "a lesson of one's own")

        lessons.opened.connect(note_opened)
        lessons.ended.connect(lambda: self._note("lesson left"))
        lessons.player_built.connect(
            lambda player: player.page_shown.connect(lambda _: self._note(f"lesson's page {player.number + 1}"))
        )
