"""Ctrl+C at any moment: one line, status 130, nothing left behind."""

import json
import os
import select
import signal
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest
from interrupting import ANSWERED, CLOSED, EXPERIMENT, PYTHONS_OWN, SMALL, TOO_LATE, sweep

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="a test cannot press Ctrl+C for another program there")


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "run.gdsim"
    path.write_text(json.dumps(EXPERIMENT))
    return path


# By hand many more: interrupting.py.
@pytest.mark.parametrize(
    ("way", "moments"),
    [
        ("list", 6),
        ("check", 6),
        ("run", 6),
        ("sweep", 6),
        ("animation", 5),
        ("video", 4),
        ("frames", 5),
        ("picture", 4),
        ("window", 6),
    ],
)
def test_at_any_moment_it_is_one_line_and_nothing_is_left(way, moments):
    fine = (ANSWERED, TOO_LATE, PYTHONS_OWN, *([CLOSED] if way == "window" else []))
    found = list(sweep(way, moments))
    assert [(moment, became) for moment, became in found if became not in fine] == []
    assert ANSWERED in [became for _, became in found]


# The program, which is interrupted when it begins to load the module or library that is named first.
WHEN_IT_LOADS = """
import os, signal, sys
from gdsim.start import main
name = sys.argv.pop(1)
def interrupt(event, details):
    if event in ("import", "ctypes.dlopen") and details[0] == name:
        os.kill(os.getpid(), signal.SIGINT)
sys.addaudithook(interrupt)
main()
"""


@pytest.mark.parametrize(
    ("arguments", "modules"),
    [
        (["list"], ["gdsim.cli", "numpy", "datetime", "msgspec"]),
        (["export", "run.gdsim", "run.gif"], ["PySide6.QtCore", "shibokensupport.feature", "PySide6.QtGui", "tqdm"]),
        (
            ["run.gdsim"],
            [
                "PySide6.QtWidgets",
                "pyqtgraph",
                "gdsim.views.surface.gl.calls",
                "gdsim.views.window.main_window",
                "libxcb.so.1",
            ],
        ),
    ],
    ids=["command", "export", "window"],
)
def test_amid_what_is_loaded_it_is_one_line(file, arguments, modules):
    for module in modules:
        assert ended(file.parent, WHEN_IT_LOADS, module, *arguments) == (130, "gdsim: interrupted\n"), module


# The program, which is interrupted when all frames are painted, and some still have to be packed.
WHEN_ALL_IS_PAINTED = """
import os, signal
from gdsim.export.movie import EncoderThread
from gdsim.start import main
finish = EncoderThread.finish
def interrupted(thread):
    os.kill(os.getpid(), signal.SIGINT)
    finish(thread)
EncoderThread.finish = interrupted
main()
"""


def test_an_export_that_is_interrupted_at_its_end_is_not_done(file):
    arguments = ("export", "run.gdsim", "run.gif", *SMALL, "--steps", "0:2")
    assert ended(file.parent, WHEN_ALL_IS_PAINTED, *arguments) == (130, "gdsim: interrupted\n")
    assert list(file.parent.iterdir()) == [file]


# The program, which is interrupted when it can write a report, and its window is not shown yet.
WHEN_THERE_IS_A_REPORT = """
import os, signal
from gdsim.start import main
from gdsim.views.window.reports import Report
begin = Report.open
def interrupted(report):
    begin(report)
    os.kill(os.getpid(), signal.SIGINT)
Report.open = interrupted
main()
"""


# The same, when the report's file is there, and nobody knows of it yet.
WHEN_THERE_IS_A_FILE = """
import os, signal
from pathlib import Path
from gdsim.start import main
begin = Path.open
def interrupted(path, *how, **more):
    file = begin(path, *how, **more)
    if path.name.startswith("report-"):
        os.kill(os.getpid(), signal.SIGINT)
    return file
Path.open = interrupted
main()
"""


@pytest.mark.parametrize("program", [WHEN_THERE_IS_A_REPORT, WHEN_THERE_IS_A_FILE], ids=["report", "file"])
def test_a_window_that_is_interrupted_before_it_is_shown_leaves_no_report(file, program):
    assert ended(file.parent, program, "run.gdsim") == (130, "gdsim: interrupted\n")
    assert not list(file.parent.rglob("report-*"))


# The program, which is interrupted when it has begun to start a process, and has yet to tell it what it is for.
WHEN_A_PROCESS_STARTS = """
import os, signal
from multiprocessing import util
from gdsim.start import main
start = util.spawnv_passfds
def interrupted(path, command, descriptors):
    process = start(path, command, descriptors)
    if "spawn_main" in str(command):
        os.kill(os.getpid(), signal.SIGINT)
    return process
util.spawnv_passfds = interrupted
main()
"""


def test_a_sweep_whose_processes_are_just_starting_is_one_line(file):
    arguments = ("sweep", "run.gdsim", "--learning-rates", "1e-3:1:40", "--seeds", "2")
    assert ended(file.parent, WHEN_A_PROCESS_STARTS, *arguments) == (130, "gdsim: interrupted\n")


# The program, which is interrupted when a bar has been drawn for the first time.
WHEN_A_BAR_IS_DRAWN = """
import os, signal
from tqdm import tqdm
from gdsim.start import main
refresh = tqdm.refresh
def interrupted(*arguments, **options):
    refresh(*arguments, **options)
    os.kill(os.getpid(), signal.SIGINT)
tqdm.refresh = interrupted
main()
"""


@pytest.mark.parametrize("arguments", [["run", "run.gdsim"], ["export", "run.gdsim", "run.gif"]], ids=" ".join)
def test_on_a_terminal_the_bar_is_taken_away(file, arguments):
    termios = pytest.importorskip("termios")
    terminal, theirs = os.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    process = subprocess.Popen(
        [sys.executable, "-c", WHEN_A_BAR_IS_DRAWN, *arguments],
        cwd=file.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stderr=theirs,
    )
    os.close(theirs)
    said = b""
    # It comes in the pieces it was written in, and then an error.
    with suppress(OSError):
        while piece := os.read(terminal, 1000):
            said += piece
    os.close(terminal)
    assert process.wait(timeout=60) == 130
    assert said.endswith(b"steps/s]\r" + 79 * b" " + b"\rgdsim: interrupted\r\n")


# What asks a process for a picture, and hears of Ctrl+C itself.
WITH_A_WORKER = """
import signal, sys, threading
signal.signal(signal.SIGINT, lambda *_: None)
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import read
from gdsim.export.settings import ExportSettings
from gdsim.export.worker import Picture, Worker
from gdsim.views.toolkit.theme import NIGHT
answered = threading.Event()
def hear(worker, kind, values):
    if not answered.is_set():
        print(kind, flush=True)
        answered.set()
print("starting", flush=True)
worker = Worker((prepare(read(sys.argv[1])), 1), hear)
worker.ask(Picture(ExportSettings("loss", (160, 90), 10, theme=NIGHT)))
answered.wait()
worker.close()
"""


def test_a_process_that_renders_does_not_hear_of_it(file):
    process = subprocess.Popen(
        [sys.executable, "-c", WITH_A_WORKER, file],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    assert process.stdout.readline() == "starting\n"
    # As on a terminal: everybody in the group is told, while the other process starts, again and again.
    while not select.select([process.stdout], [], [], 0.01)[0]:
        os.killpg(process.pid, signal.SIGINT)
    output, errors = process.communicate(timeout=60)
    assert (process.returncode, output, errors) == (0, "pictured\n", "")


def ended(folder, script, *arguments):
    """The status and what was said on stderr."""
    done = subprocess.run(
        [sys.executable, "-c", script, *arguments],
        cwd=folder,
        env={**os.environ, "HOME": str(folder), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stderr
