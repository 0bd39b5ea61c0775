"""The program in odd surroundings: streams that are closed, full or read no more, screens that Qt does not know."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
HOUSES = {"gdsim": 1, "problem": {"type": "fit", "dataset": "house-prices"}}
pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="streams and screens are other ones there")


@pytest.fixture
def houses(tmp_path):
    return written(tmp_path, HOUSES)


def written(folder, values):
    path = folder / "houses.gdsim"
    path.write_text(json.dumps(values))
    return str(path)


def called(arguments, shell="", **options):
    """The program from a shell, which redirects streams as told; what became of it."""
    command = ["sh", "-c", f'exec "$@" {shell}', "sh", sys.executable, "main.py", *map(str, arguments)]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False, **options)


@pytest.mark.parametrize(
    "arguments",
    [["run", "FILE"], ["run", "FILE", "--json"], ["check", "FILE"], ["list"], ["list", "--json"], ["--help"]],
    ids=" ".join,
)
def test_output_that_cannot_be_written_is_one_line_and_status_1(houses, arguments):
    done = called([houses if argument == "FILE" else argument for argument in arguments], ">/dev/full")
    assert (done.returncode, done.stderr) == (1, "gdsim: cannot write to standard output: no space left on device\n")


@pytest.mark.parametrize("shell", ["2>/dev/full", "2>&-", "2>&- <&-"])
def test_without_standard_error_the_status_counts_and_nothing_else_is_said(houses, tmp_path, shell):
    done = called(["check", houses], shell)
    assert (done.returncode, done.stdout) == (0, f"{houses} can be run: 2 parameters, 1 racer, 100 steps.\n")
    done = called(["check", "none.gdsim"], shell)
    assert (done.returncode, done.stdout) == (2, "")
    # What is written must not be taken for standard error.
    trace = tmp_path / "trace.csv"
    assert called(["run", houses, "--trace", trace, "--steps", "3"], shell).returncode == 0
    assert len(trace.read_text().splitlines()) == 1 + 3


def without_a_reader(*arguments):
    """The status and what is said on stderr where nobody reads the output from the start."""
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "main.py", *arguments],
        cwd=ROOT,
        stdout=writing,
        stderr=subprocess.PIPE,
        text=True,
        timeout=60,
        check=False,
    )
    os.close(writing)
    return done.returncode, done.stderr


def test_a_run_that_nobody_reads_any_more_ends_at_once(tmp_path):
    endless = HOUSES | {"batching": {"mode": "stochastic"}, "epochs": 10**9}
    assert without_a_reader("run", written(tmp_path, endless)) == (0, "")


def test_a_trace_is_kept_whether_anybody_reads_the_outcome_or_not(houses, tmp_path):
    trace = tmp_path / "trace.csv"
    assert without_a_reader("run", houses, "--trace", str(trace), "--steps", "3") == (0, "")
    assert len(trace.read_text().splitlines()) == 1 + 3


@pytest.mark.parametrize("chosen", ["foo", "foo;bar:size=3", ";", "foo\x1b[31m"])
def test_a_screen_that_qt_does_not_know_is_one_line(chosen):
    done = called([], env={**os.environ, "QT_QPA_PLATFORM": chosen})
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    chosen = chosen.replace("\x1b", "\ufffd")
    assert done.stderr.startswith(f"gdsim: no window can be opened with QT_QPA_PLATFORM={chosen}")
    assert "xcb" in done.stderr.partition("possible are")[2]


def test_a_screen_that_is_not_there_is_one_line():
    done = called([], env={**os.environ, "QT_QPA_PLATFORM": "linuxfb:fb=/dev/none"})
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.startswith("gdsim: no window can be opened with QT_QPA_PLATFORM=linuxfb:fb=/dev/none: ")


@pytest.mark.parametrize(
    "variables",
    [
        {"QT_QPA_PLATFORM": "foo"},
        {"QT_QPA_PLATFORM": "wayland;xcb"},
        {"QT_PLUGIN_PATH": "/none", "QT_QPA_PLATFORM_PLUGIN_PATH": "/none"},
    ],
)
def test_an_export_takes_no_notice_of_variables_that_choose_a_screen(houses, tmp_path, variables):
    out = tmp_path / "run.png"
    done = called(["export", houses, out, "--what", "loss"], env={**os.environ, **variables})
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert out.exists()
