"""What holds for every test: an own home, nothing left alive, and, if asked for, no Qt.

With GDSIM_WITHOUT_QT=1 every import of Qt fails, as where it is not installed.
"""

import gc
import importlib.abc
import os
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest
from hypothesis import settings

WITHOUT_QT = os.environ.get("GDSIM_WITHOUT_QT") == "1"
IN_CI = os.environ.get("CI") == "true"
# How the reason of a skip begins that is no mistake in CI either: scripts/set-up.sh has said that it cannot be had.
FINE_SKIPS = ("could not import 'torch'",)
GRACE_SECONDS = 2.0  # a thread that was told to stop may need a busy machine's while to end

settings.register_profile("gdsim", deadline=None, derandomize=True, database=None)
settings.load_profile("gdsim")


class NoQt(importlib.abc.MetaPathFinder):
    """Refuses to import Qt and what stands on it."""

    def find_spec(self, fullname, path=None, target=None):
        if fullname.partition(".")[0] in ("PySide6", "shiboken6", "pyqtgraph", "OpenGL"):
            raise ModuleNotFoundError(f"{fullname} is not to be had: GDSIM_WITHOUT_QT is set", name=fullname)


# Before Qt is imported, because it remembers where settings live; the X server's key stays reachable.
os.environ.setdefault("XAUTHORITY", str(Path.home() / ".Xauthority"))
HOME = tempfile.mkdtemp(prefix="gdsim-tests-")
for variable in ("HOME", "USERPROFILE", "APPDATA", "LOCALAPPDATA", "CFFIXED_USER_HOME"):
    os.environ[variable] = HOME
for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"):
    os.environ.pop(variable, None)

if WITHOUT_QT:
    sys.meta_path.insert(0, NoQt())
else:
    # The tests draw on Xvfb, also where the user's own screen is a Wayland one.
    os.environ.pop("WAYLAND_DISPLAY", None)
    if sys.platform == "linux":
        os.environ.setdefault("QT_QPA_PLATFORM", "xcb")
    # Mesa draws in the thread that asks for it: threads of its own would have to wait for those of the other process.
    os.environ.setdefault("LP_NUM_THREADS", "0")

    import shiboken6
    from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt, QThread, QTimer
    from PySide6.QtWidgets import QApplication

    # Without it a second OpenGL view draws nothing; it has to be set before there is a QApplication.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)


def pytest_addoption(parser):
    if WITHOUT_QT:  # pyproject.toml has the options of plugins that need Qt
        for option in ("qt_api", "qt_log_level_fail", "qt_default_raising", "xvfb_args"):
            parser.addini(option, "of a plugin that this run does without")


def pytest_unconfigure():
    shutil.rmtree(HOME, ignore_errors=True)


FAILED = pytest.StashKey[bool]()


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report():
    report = yield
    _refuse_skip(report)
    return report


def _refuse_skip(report):
    """In CI everything is there that the tests need: a test that is skipped would never run."""
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        *_, reason = report.longrepr
        reason = reason.removeprefix("Skipped: ")
        if not reason.startswith(FINE_SKIPS):
            report.outcome, report.longrepr = "failed", f"skipped, which is a mistake in CI: {reason}"


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item):
    report = yield
    _refuse_skip(report)
    if report.failed:
        item.stash[FAILED] = True
    return report


@pytest.fixture(autouse=True, scope="module")
def what_is_loaded_stays():
    """A collection after each test need not look through it again: that is most of what there is."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_settings(request):
    """Each test of the window begins with a program that was never started before."""
    if not WITHOUT_QT:
        folder = str(request.getfixturevalue("tmp_path"))
        for file_format in (QSettings.Format.NativeFormat, QSettings.Format.IniFormat):
            QSettings.setPath(file_format, QSettings.Scope.UserScope, folder)


@pytest.fixture(autouse=True)
def nothing_left_alive(request):
    """Fails a test that leaves a thread, a QThread, an active timer or a top-level widget behind."""
    before = _alive()
    yield
    if _left(before):
        _settle(before)
    left = _left(before)
    _end(left)
    # A failed test's traceback keeps its objects alive: one complaint is enough.
    if left and not request.node.stash.get(FAILED, False):
        pytest.fail("The test left alive: " + ", ".join(map(repr, left)), pytrace=False)


def _alive():
    """All that runs or shows itself now."""
    # A dummy thread stands for one that Python did not start; Qt's own are found as QThread.
    found = [thread for thread in threading.enumerate() if not isinstance(thread, threading._DummyThread)]
    if not WITHOUT_QT and QApplication.instance():
        found += QApplication.topLevelWidgets()
        # Most are neither, and there are hundreds.
        runners = [thing for thing in shiboken6.getAllValidWrappers() if isinstance(thing, QTimer | QThread)]
        found += filter(_is_running, runners)
    return found


def _is_running(thing):
    if isinstance(thing, QTimer):
        return thing.isActive()
    return thing.isRunning() and thing is not QThread.currentThread()


def _left(before):
    return [thing for thing in _alive() if not any(thing is other for other in before)]


def _settle(before):
    """Lets what is on its way out go: threads end, deferred deletions happen, cycles are collected."""
    deadline = time.monotonic() + GRACE_SECONDS
    for thing in _left(before):
        seconds = max(0.0, deadline - time.monotonic())
        if isinstance(thing, threading.Thread):
            thing.join(seconds)
        elif not WITHOUT_QT and isinstance(thing, QThread):
            thing.wait(int(1000 * seconds))
    thing = None  # a last reference would keep a widget from being collected
    gc.collect()
    if not WITHOUT_QT:
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QCoreApplication.processEvents()


def _end(left):
    """Keeps one test's remains from disturbing the next."""
    for thing in left:
        if isinstance(thing, threading.Thread):
            continue
        if isinstance(thing, QTimer):
            thing.stop()
        elif isinstance(thing, QThread):
            thing.quit()
            thing.wait(int(1000 * GRACE_SECONDS))
        else:
            thing.hide()
