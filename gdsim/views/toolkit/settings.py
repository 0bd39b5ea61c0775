"""What the program remembers between two starts: on the disk, unless nothing is to be kept."""

from PySide6.QtCore import QSettings, QTemporaryDir

_nowhere: QTemporaryDir | None = None


def settings() -> QSettings:
    """The user's; each one that is made knows what the others know."""
    if _nowhere is not None:
        return QSettings(_nowhere.filePath("gdsim.ini"), QSettings.Format.IniFormat)
    return QSettings("gdsim", "gdsim")


def is_on(key: str, usual: bool = False) -> bool:
    """A switch among them, which a file gives back as a word; what is neither on nor off is as usual."""
    value = settings().value(key)
    return value not in (False, "false") if usual else value in (True, "true")


def keep_nothing(are_known: bool = False):
    """From now on what is set is gone with the program; nothing is known of the user's settings, unless they are."""
    global _nowhere
    before = settings()
    _nowhere = QTemporaryDir()
    if are_known:
        now = settings()
        for key in before.allKeys():
            now.setValue(key, before.value(key))
