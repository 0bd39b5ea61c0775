"""Somebody who does anything to the window, and notices whatever goes wrong; see random_events.py."""

import contextlib
import io
import random
import subprocess
import sys
import threading
import time
import traceback
from collections import deque
from pathlib import Path

import numpy as np
import random_acts as acts
import shiboken6
from PySide6.QtCore import (
    QCoreApplication,
    QEvent,
    QEventLoop,
    QObject,
    Qt,
    QTimer,
    QtMsgType,
    QUrl,
    Slot,
    qInstallMessageHandler,
)
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox, QProgressBar, QWidget
from watchdog import Watchdog

from gdsim import language
from gdsim.language import ENGLISH, GERMAN

# How often somebody answers what waits for an answer, instead of doing anything else to it.
ANSWERS = 0.7
# Milliseconds that the window has to itself after an act.
PAUSES = (0, 0, 0, 1, 5, 20)
# Milliseconds between two beats of the window's event loop, which come late where one thing holds it up: short beside
# the watchdog's limit.
BEAT = 5
# Seconds in which another window may come, which speaks another language: as long as a program may take to open on a
# busy machine. Nothing can be shown meanwhile, since the old window is on its way out.
ANOTHER_WINDOW = 6.0
# Acts that are told with a failure.
TOLD = 12
# Steps of the run that is compared with the command line's, and seconds that it may take.
COMPARED, PATIENCE = 200, 120.0
# Times that what stands in the way is sent away before it is a failure that it stays.
MOST_GOODBYES = 500
ROOT = Path(__file__).parent.parent


class User:
    """Does the acts of these numbers to the window in its place, compares its run with the command line's, and leaves.

    `reached` are the kinds of windows and dialogs that were met. `failures` are what went wrong, each with the acts
    that led to it; that the window was held up for longer than `limit` seconds is one. Every act has a chance of its
    own, from seed and number, so that some can be left out and the others stay what they were.
    """

    def __init__(self, place, folder: Path, seed: int, numbers, limit: float):
        self.place, self.folder = place, folder
        self._met = place.window
        self.reached: set[str] = set()
        self._elsewhere = Elsewhere()
        self.experiments = acts.sample_experiments()
        acts.write_files(folder, self.experiments)
        self.failures: list[str] = []
        self.slowest: list[tuple[float, str]] = []
        self._seed, self._numbers, self._limit = seed, iter(numbers), limit
        self._told: deque[str] = deque(maxlen=TOLD)
        self._log = (folder / "acts.log").open("w", encoding="utf-8")
        self._gestures = []
        self._depth = self._goodbyes = 0
        self._is_leaving = False
        self._threads: list[threading.Thread] = []
        self._before = set(threading.enumerate())

    @property
    def window(self):
        """The one that there is: another language takes another."""
        return self.place.window

    def run(self):
        """All of it; returns when the window is closed."""
        with self.listening():
            self.act(self._numbers)
            try:
                self._compare()
            except Exception as error:
                self._fail(error)
            self.close()

    def act(self, numbers):
        """The acts of these numbers; returns when nothing stands in front of the window any more."""
        self._numbers, self._is_leaving, self._goodbyes = iter(numbers), False, 0
        QTimer.singleShot(0, self._tick)
        beat = QTimer(interval=BEAT, timeout=self._judge)
        beat.start()
        self._loop.exec()
        beat.stop()

    def _forbid_to_quit(self):
        """The window is closed at the end."""
        for action in self.window.menuBar().actions()[0].menu().actions():
            if action.shortcut() == QKeySequence("Ctrl+Q"):
                action.setEnabled(False)

    def start_afresh(self):
        """Everything is closed, and a new window has the first experiment, in English.

        Another language takes another window: by one, and back.
        """
        for code in (GERMAN, ENGLISH):
            window = self.window
            self._forget_changes()
            window.presenter.end()
            window.session.pause()
            window.reset_all()
            self._wait(lambda window=window: not window.session.is_preparing)
            self._forget_changes()
            # In English already, it takes German first.
            window.language_asked.emit(code)
            self._wait(lambda code=code: language.current() == code and not self.window.session.is_preparing)
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        self._judge()

    # What acts ask for

    def say(self, what: str):
        self._told.append(f"{self._number}: {what}")
        print(self._told[-1], file=self._log, flush=True)

    @property
    def is_interrupted(self) -> bool:
        """Whether something waits for an answer."""
        return bool(QApplication.activePopupWidget() or QApplication.activeModalWidget())

    @property
    def top(self) -> QWidget:
        """What has the keys."""
        return QApplication.activePopupWidget() or QApplication.activeModalWidget() or self.window

    def widgets(self) -> list[QWidget]:
        """What can be reached by the mouse now. Dialogs for files are only answered: they could delete some."""
        tops = [self.top] if self.is_interrupted else [w for w in QApplication.topLevelWidgets() if w.isVisible()]
        tops = [top for top in tops if is_there(top) and not is_of_files(top)]
        found = [child for top in tops for child in [top, *top.findChildren(QWidget)]]
        return [widget for widget in found if is_there(widget)] or [self.top]

    def is_gone(self, widget) -> bool:
        return not is_there(widget)

    def files(self) -> list[Path]:
        return sorted(path for path in self.folder.iterdir() if path.suffix in (".csv", ".gdsim"))

    def hold_up(self, seconds: float):
        """Keeps Python busy beside the window."""

        end = time.monotonic() + seconds

        def work():
            while time.monotonic() < end:
                pass

        self._threads.append(threading.Thread(target=work, name="held up", daemon=True))
        self._threads[-1].start()

    # One after the other

    def _tick(self):
        self._judge()
        chance = random.Random(f"{self._seed} pause {self._told[-1] if self._told else ''}")
        pause = chance.choice(PAUSES)
        if not self._is_leaving or self.is_interrupted or self._depth or self._open_dialogs():
            # Before the act, for it may not return until another has answered what it opened.
            QTimer.singleShot(pause, self._tick)
            self._depth += 1
            try:
                (self._say_goodbye if self._is_leaving else self._act)()
            except Exception as error:
                if not _has_lost_its_widget(error):
                    self._fail(error)
            finally:
                self._depth -= 1
        else:
            self._loop.quit()

    def _act(self):
        if self._gestures:
            self._go_on(self._gestures.pop())
            return
        number = next(self._numbers, None)
        if number is None or not self.window.isVisible():
            self._is_leaving = True
            if number is not None:
                self._fail("the window is closed")
            return
        self._number = number
        chance = random.Random(f"{self._seed} {number}")
        wants_answer = self.is_interrupted and chance.random() < ANSWERS
        act = acts.answer if wants_answer else chance.choices(list(acts.ACTS), acts.ACTS.values())[0]
        if gestures := act(self, chance):
            self._go_on(gestures)

    def _go_on(self, gestures):
        if next(gestures, self) is not self:
            self._gestures.append(gestures)

    def _open_dialogs(self):
        return [w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()]

    def _say_goodbye(self):
        """Sends away whatever stands in front of the window."""
        self._goodbyes += 1
        popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
        front = popup or modal or next(iter(self._open_dialogs()), None)
        if self._goodbyes > MOST_GOODBYES:
            self._fail(f"{front} does not go away")
            self._loop.quit()
        elif isinstance(front, QMessageBox):
            buttons = front.buttons()
            # In twos: a dialog that asks each time it is sent away would else always get the same answer.
            buttons[self._goodbyes // 2 % len(buttons)].click()
        elif isinstance(front, QDialog):
            front.reject()
        elif front:
            front.close()

    # What may go wrong

    def _judge(self):
        """How long the window was held up since the last time, and what was complained of on stderr."""
        lap = self._watchdog.lap()
        self._hear()
        self.reached |= {type(w).__name__ for w in QApplication.topLevelWidgets() if w.isVisible()}
        if self._met is not self.window:
            self._met = self.window
            self._forbid_to_quit()
            if max(lap.busy, lap.asleep) <= ANOTHER_WINDOW:
                return
        if self._told:
            self.slowest = sorted([*self.slowest, (lap.busy, self._told[-1])], reverse=True)[:8]
        if self._watchdog.is_freeze(lap) and not shows_progress():
            times = f"{lap.busy:.2f} s busy, {lap.asleep:.2f} s asleep, {lap.queued:.2f} s without a processor"
            self._fail(f"the window was held up: {times}")

    def _hear(self):
        if text := self._complaints.getvalue():
            self._complaints.seek(0)
            self._complaints.truncate()
            self._fail(f"stderr: {text}")

    def _fail(self, what):
        if isinstance(what, BaseException):
            what = "".join(traceback.format_exception(what))
        self.failures.append(f"{what}\n  after\n    " + "\n    ".join(self._told))
        print(f"FAILED {self.failures[-1]}", file=self._log, flush=True)

    @contextlib.contextmanager
    def listening(self):
        """Whatever nobody caught, in any thread, what Qt complains of, and what is written to stderr, is a failure."""
        hooks = sys.excepthook, threading.excepthook, sys.stderr
        sys.excepthook = lambda kind, error, trace: self._fail(error)
        threading.excepthook = lambda arguments: self._fail(arguments.exc_value)
        sys.stderr = self._complaints = io.StringIO()
        handler = qInstallMessageHandler(self._on_message)
        native = QApplication.testAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
        # What would be opened by another program is not.
        QDesktopServices.setUrlHandler("file", self._elsewhere, "open")
        self._forbid_to_quit()
        self._loop, self._watchdog = QEventLoop(), Watchdog(self._limit)
        try:
            # Files without a folder land there, too.
            with contextlib.chdir(self.folder):
                yield
        finally:
            self._hear()
            self._log.close()
            QDesktopServices.unsetUrlHandler("file")
            QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, native)
            qInstallMessageHandler(handler)
            sys.excepthook, threading.excepthook, sys.stderr = hooks

    def _on_message(self, kind, _, message):
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            self._fail(f"Qt: {message}")

    # The end

    def _compare(self):
        """The run, from the start, is bit for bit the one that the command line makes of the saved file."""
        self._number = "end"
        self.window.lessons.leave()
        window, session, document = self.window, self.window.session, self.window.filing.document
        self.say("reset, save, and compare with the command line")
        session.pause()
        session.stop_preparing()
        session.reset()
        self._wait(lambda: not session.is_preparing)
        while session.is_waiting and document.setting.undo_stack.canUndo():
            # What is set can't be run.
            document.setting.undo_stack.undo()
            self._wait(lambda: not session.is_preparing)
        if session.is_waiting:
            return
        session.reset()
        self._wait(lambda: not session.is_preparing and window.snapshot.step == 0)
        path, numbers = self.folder / "last.gdsim", self.folder / "last.npz"
        if not document.save(path):
            self._fail("the experiment can't be saved")
            return
        session.step(COMPARED)
        self._wait(lambda: (window.snapshot.step == COMPARED or window.snapshot.over) and not window.snapshot.playing)
        snapshot = window.snapshot
        command = [sys.executable, ROOT / "main.py", "run", path, "--steps", str(snapshot.step), "--trace", numbers]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode:
            self._fail(f"the command line: {done.stderr}")
            return
        here = snapshot.path.values.swapaxes(0, 1)
        there = np.load(numbers)["parameters"][:, snapshot.path.at]
        if np.ascontiguousarray(here).tobytes() != np.ascontiguousarray(there).tobytes():
            self._fail(f"the run differs from the command line's after {snapshot.step} steps; the file is {path}")

    def _forget_changes(self):
        """Nothing is left to be saved; a lesson may be open, and the user's own work set aside."""
        self.window.lessons.leave()
        self.window.lesson_editing.close()
        self.window.filing.document.setting.undo_stack.setClean()

    def _wait(self, done):
        end = time.monotonic() + PATIENCE
        while not done():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            if time.monotonic() > end:
                raise TimeoutError("the window does not come to rest")

    def close(self):
        """The window, and all threads."""
        self._forget_changes()
        self.window.close()
        for thread in self._threads:
            thread.join()
        # The threads that Qt started are known to Python only while they call it.
        left = {thread for thread in set(threading.enumerate()) - self._before if not thread.name.startswith("Dummy")}
        for thread in left:
            thread.join(1.0)
        if alive := [thread.name for thread in left if thread.is_alive()]:
            self._fail(f"threads are left alive: {alive}")


class Elsewhere(QObject):
    """In place of the programs that open folders."""

    @Slot(QUrl)
    def open(self, url):
        """Nobody looks at it."""


def _has_lost_its_widget(error) -> bool:
    """Whether an act itself, and no code of the program, met what the collector took while it was looked at."""
    is_own = Path(traceback.extract_tb(error.__traceback__)[-1].filename) == Path(acts.__file__)
    return is_own and isinstance(error, RuntimeError) and "already deleted" in str(error)


def is_there(widget) -> bool:
    return shiboken6.isValid(widget) and widget.isVisible() and widget.isEnabled() and not widget.rect().isEmpty()


def is_of_files(widget) -> bool:
    return isinstance(widget, QFileDialog)


def shows_progress() -> bool:
    """Whether the window says that something takes its time."""
    return any(isinstance(w, QProgressBar) and w.isVisible() for w in QApplication.allWidgets())
