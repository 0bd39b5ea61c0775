"""What the machine offers, as the command line says it, on machines that lack something."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from gdsim.doctor.finding import Finding, page
from gdsim.doctor.folders import folder_findings

ROOT = Path(__file__).parents[2]
KEYS = [
    *("gdsim", "python", "system", "qt", "screen", "opengl", "fonts", "languages", "video"),
    *("settings", "autosaves", "reports", "shipped_lessons", "extensions"),
]


def doctor(*options, **environment):
    """What it prints, with these variables in its environment; those that are None are not in it."""
    environment = {name: text for name, text in (os.environ | environment).items() if text is not None}
    command = [sys.executable, str(ROOT / "main.py"), "doctor", *options]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", timeout=90, env=environment)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def found(**environment):
    return {each["key"]: each for each in json.loads(doctor("--json", **environment))}


def test_on_a_screen_everything_is_there():
    findings = found()
    assert list(findings) == KEYS
    assert findings["screen"]["says"].startswith("by Qt's plugin xcb: ")
    assert "Noto Sans Devanagari UI" in findings["fonts"]["says"]
    advised = {key for key, each in findings.items() if each["advice"]}
    # Mesa draws in software wherever these tests run, on some machines.
    assert advised <= {"opengl"}


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a screen")
def test_without_a_screen_all_else_is_told_and_what_to_do(tmp_path):
    findings = found(DISPLAY=None, WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=None)
    assert list(findings) == KEYS
    assert "DISPLAY" in findings["screen"]["advice"]
    assert findings["qt"]["advice"] == ""


def test_a_plugin_that_qt_does_not_have_ends_only_the_process_that_asks():
    findings = found(QT_QPA_PLATFORM="moon")
    assert "moon" in findings["qt"]["says"]
    assert "system libraries" in findings["qt"]["advice"]
    assert "settings" not in findings


def test_without_qt_it_says_so(tmp_path):
    (tmp_path / "PySide6").mkdir()
    (tmp_path / "PySide6" / "__init__.py").write_text('raise ModuleNotFoundError("No module named PySide6")')
    said = doctor(PYTHONPATH=f"{tmp_path}{os.pathsep}{ROOT}")
    assert "Qt cannot be loaded: No module named PySide6" in said
    assert "Traceback" not in said
    assert max(map(len, said.splitlines())) <= 80


def test_it_speaks_the_language_of_its_environment_and_keeps_the_home_to_itself():
    said = doctor(GDSIM_LANGUAGE="hi")
    assert "spoken is हिन्दी" in said or "हिन्दी" in said
    assert str(Path.home()) not in said


def test_a_page_tells_how_much_there_is_to_do():
    fine, bad = Finding("a", "A", "is there"), Finding("b", "B", "is not", "Bring it.")
    assert page([fine]) == "A  is there\n\nNothing is missing. Nothing of this was sent anywhere."
    assert page([bad]).splitlines()[:2] == ["B  is not", "   → Bring it."]
    assert "For one thing" in page([fine, bad])
    assert "For 2 things" in page([bad, bad])


def test_a_folder_that_cannot_be_written_to_is_told_with_the_one_that_is_to_blame(tmp_path):
    (tmp_path / "file").write_text("")
    (finding,) = folder_findings({"autosaves": str(tmp_path / "file" / "drafts")})
    assert "cannot be written to" in finding.says
    assert str(tmp_path / "file") in finding.advice
    (finding,) = folder_findings({"autosaves": str(tmp_path / "new" / "drafts")})
    assert "made on demand" in finding.says
    assert not (tmp_path / "new").exists()
    (finding,) = folder_findings({"lessons": str(tmp_path / "none")})
    assert "cannot be read" in finding.says
