"""Whether the folders that the program writes to can be written to, and those that it reads can be read."""

import os
import shutil
import tempfile
from pathlib import Path

from gdsim.doctor.finding import Finding
from gdsim.language import tr

MEGABYTE = 1_000_000
# Megabytes that should be free where unsaved work is kept: an experiment with a table of one's own has its room.
LEAST_FREE = 50


def folder_findings(folders: dict[str, str]) -> list[Finding]:
    """One for each folder that is known, by its key."""
    writing = {
        "settings": (tr("Settings"), tr("Without it, what is set in the window is forgotten when it closes.")),
        "autosaves": (tr("Autosaves"), tr("Without it, unsaved work is lost in a crash.")),
        "reports": (tr("Reports"), tr("Without it, nothing is kept of what went wrong.")),
        "class": (tr("Class folder"), tr("Without it, answers do not reach the teacher.")),
    }
    reading = {"shipped_lessons": tr("Lessons"), "lessons": tr("Own lessons")}
    found = []
    for key, folder in folders.items():
        if key in writing:
            found.append(_written(key, *writing[key], Path(folder)) if folder else _in_the_registry(key, *writing[key]))
        elif key in reading:
            found.append(_read(key, reading[key], Path(folder)))
    return found


def _in_the_registry(key, title, _):
    return Finding(key, title, tr("kept by the system itself"))


def _written(key, title, without, folder):
    nearest = next((each for each in (folder, *folder.parents) if each.exists()), folder)
    if not _takes_files(nearest):
        advice = tr("{without} Give the user the right to write into {folder}.")
        return Finding(
            key,
            title,
            tr("{folder}: cannot be written to").format(folder=folder),
            advice.format(without=without, folder=nearest),
        )
    free = shutil.disk_usage(nearest).free // MEGABYTE
    if free < LEAST_FREE:
        advice = tr("{without} Make room on the disk.")
        says = tr("{folder}: the disk has {free} MB left").format(folder=folder, free=free)
        return Finding(key, title, says, advice.format(without=without))
    words = (
        tr("{folder}: can be written to") if nearest == folder else tr("{folder}: can be written to, is made on demand")
    )
    return Finding(key, title, words.format(folder=folder))


def _takes_files(folder):
    """Tried, with a file that has no name or is gone at once: rights alone do not tell of a disk that is read-only."""
    try:
        with tempfile.TemporaryFile(dir=folder):
            return True
    except OSError:
        return False


def _read(key, title, folder):
    if os.access(folder, os.R_OK | os.X_OK) and folder.is_dir():
        count = sum(name.endswith(".md") for name in os.listdir(folder))
        return Finding(key, title, tr("{folder}: {count} files").format(folder=folder, count=count))
    return Finding(
        key,
        title,
        tr("{folder}: cannot be read").format(folder=folder),
        tr("See whether the folder is there, and may be read by the user."),
    )
