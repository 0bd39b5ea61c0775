"""The run as it stands to be heard: saved as a sound, or played where Qt can play one."""

from importlib.util import find_spec

from PySide6.QtCore import QObject, QTemporaryDir, QUrl

from gdsim.experiment.files import ExperimentError, replace_file
from gdsim.simulation.sound import sound_of, wav
from gdsim.views.toolkit.save_dialog import SaveDialog
from gdsim.views.toolkit.words import translate
from gdsim.views.window.hearing import Hearing


class RunSound(QObject):
    """Of the first racer, from the start to the step in view; `can_play`: whether Qt Multimedia is there."""

    def __init__(self, window):
        super().__init__(window)
        self._window = window
        self.can_play = find_spec("PySide6.QtMultimedia") is not None
        self.live = Hearing(self._window)
        self._played = self._folder = None

    def save(self):
        """To a file that the user chooses."""
        suggested = self._window.filing.menus.suggested(".wav")
        path = SaveDialog(self._window, self.tr("Save the run's sound"), suggested, {".wav": self.tr("Sounds")}).ask()
        if path is not None:
            self.write(path)

    def write(self, path):
        """To this file; what is against it is said in the window."""
        try:
            replace_file(path, self._write)
        except ExperimentError as error:
            self._window.filing.messages.say(translate(str(error)))

    def let_sound(self, is_on: bool) -> bool:
        """Whether it is heard while it plays from now on, as is wanted; says so where it can't be."""
        try:
            self.live.switch(is_on)
        except (OSError, ImportError):
            self._refuse()
            return False
        return is_on

    def play(self):
        """From the start; what still plays ends."""
        try:
            from PySide6.QtMultimedia import QSoundEffect
        except ImportError:
            # It is there, but not what it stands on.
            self._refuse()
            return
        if self._played is not None:
            self._played.deleteLater()
        # Of the same source nothing would be read anew.
        self._folder, self._played = QTemporaryDir(), QSoundEffect(self)
        path = self._folder.filePath("run.wav")
        replace_file(path, self._write)
        self._played.statusChanged.connect(self._follow)
        self._played.setSource(QUrl.fromLocalFile(path))
        self._played.play()

    def _follow(self):
        if self._played.status() is self._played.Status.Error:
            self._refuse()

    def _refuse(self):
        sentence = self.tr(
            "The run cannot be heard here: there is nothing that plays sounds. It can be saved as a file."
        )
        self._window.filing.messages.say(sentence)

    def _write(self, file):
        file.write(wav(sound_of(self._window.snapshot)))
