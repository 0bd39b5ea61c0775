"""What an installed package adds by its entry points is there wherever the program is, in each of its processes."""

import csv
import json
import subprocess
import sys
from pathlib import Path

import pytest
from installing import install, install_example, with_packages
from PIL import Image

# An experiment in which all of it meets.
OWN = {
    "gdsim": 1,
    "problem": {"type": "fit", "dataset": "spring", "model": {"type": "bend", "gain": 2.0}, "loss": "log-cosh"},
    "racers": [{"optimizer": "soft-sign"}],
    "epochs": 12,
}
NAMES = {"losses": "log-cosh", "optimizers": "soft-sign", "models": "bend", "terrains": "trough", "datasets": "spring"}
# Each is broken in its own way.
BROKEN_MODULE = """
from dataclasses import dataclass, replace
from gdsim.core.losses import LOSSES, MeanSquaredError
from gdsim.core.optimizers.gradient_descent import GradientDescent
from gdsim.core.terrains import TERRAINS
from gdsim.experiment.datasets import DATASETS

class Untitled(type(LOSSES["huber"]).__bases__[0]):
    name = "untitled"
    def value(self, scores, targets): ...
    def gradient(self, scores, targets): ...
    def second_derivative(self, scores, targets): ...

class Uphill(MeanSquaredError):
    name = "uphill"
    def gradient(self, scores, targets):
        return -super().gradient(scores, targets)
    def value_and_gradient(self, scores, targets):
        return self.value(scores, targets), self.gradient(scores, targets)

@dataclass(frozen=True)
class Stumbling(GradientDescent):
    name = "stumbling"
    def update(self, gradient, state, parameters, learning_rate):
        return 1 / 0

@dataclass(frozen=True)
class Shouting(GradientDescent):
    name = "SHOUTING"

untitled, uphill, stumbling, shouting = Untitled(), Uphill(), Stumbling, Shouting
twin = TERRAINS["bowl"]
unwritten = replace(twin, name="unwritten", formula="x + ")
lost = replace(DATASETS["house-prices"], name="lost")
number = 7
"""
BROKEN = {
    "gdsim.losses": {name: f"gdsim_broken:{name}" for name in ("untitled", "uphill", "number", "nowhere")},
    "gdsim.optimizers": {"stumbling": "gdsim_broken:stumbling", "shouting": "gdsim_broken:shouting"},
    "gdsim.terrains": {"twin": "gdsim_broken:twin", "unwritten": "gdsim_broken:unwritten"},
    "gdsim.datasets": {"lost": "gdsim_broken:lost", "quitter": "gdsim_quitting:quitter"},
}
WHY = {
    "loss nowhere": "AttributeError: module 'gdsim_broken' has no attribute 'nowhere'",
    "loss number": "it takes an object of the type Loss, not 7",
    "loss untitled": "it does not say its title, sample_title, formula, summary, tasks, argument, written",
    "loss uphill": "its gradient is not the slope of its loss: along it the loss rises by -",
    "optimizer shouting": 'its name takes small letters and digits with single hyphens, not "SHOUTING"',
    "optimizer stumbling": "ZeroDivisionError: division by zero",
    "terrain twin": "there is another one of the name bowl",
    "terrain unwritten": "the formula ",
    "data set lost": "cannot read ",
    "data set quitter": "it ends the program (goodbye)",
}
# Opens the window, and says what its menus and its messages have.
WINDOW = """
import sys
from PySide6.QtWidgets import QApplication, QLabel
from gdsim.app import open_window
from gdsim.views.toolkit.application import make_application
application = make_application(["gdsim"])
window = open_window(sys.argv[1])
window.show()
application.processEvents()
racer = window.controls.racers.racers[0].optimizer
print(racer.currentText())
print(*(label.text() for label in window.filing.messages.findChildren(QLabel)), sep="\\n")
window.close()
"""


@pytest.fixture
def folder(tmp_path):
    return install_example(tmp_path / "packages")


@pytest.fixture
def broken(folder):
    """The example, and beside it a package of which nothing works."""
    (folder / "gdsim_broken.py").write_text(BROKEN_MODULE)
    (folder / "gdsim_quitting.py").write_text("raise SystemExit('goodbye')")
    return install(folder, "gdsim-broken", "0.1", BROKEN)


@pytest.fixture
def own(tmp_path):
    path = tmp_path / "own.gdsim"
    path.write_text(json.dumps(OWN))
    return path


def gdsim(folder, *arguments):
    """The program, started where the packages in a folder are installed; its output and what it complains of."""
    return started(folder, "from gdsim.start import main; main()", *arguments)


def started(folder, script, *arguments):
    done = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        env=with_packages(folder),
        capture_output=True,
        text=True,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout, done.stderr


def test_it_is_listed_beside_what_comes_with_the_program(folder):
    output, complaints = gdsim(folder, "list", "--json")
    listed = json.loads(output)
    assert complaints == ""
    for kind, name in NAMES.items():
        assert [entry["name"] for entry in listed if entry["kind"] == kind][-1] == name


def test_a_sweep_s_processes_know_it(folder, own, tmp_path):
    table = tmp_path / "table.csv"
    # More rates than one process takes.
    gdsim(folder, "sweep", own, "--learning-rates", "1e-3:1e-1:40", "--out", table)
    with table.open(newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["optimizer"] for row in rows] == ["soft-sign"] * 40
    assert all(float(row["final_loss"]) < 1.0 for row in rows[20:])


def test_it_is_exported(folder, own, tmp_path):
    picture = tmp_path / "run.png"
    assert gdsim(folder, "export", own, picture, "--size", "320x180") == ("", "")
    with Image.open(picture) as image:
        assert image.size == (320, 180)


def test_each_that_is_broken_is_named_in_one_line_and_left_out(broken, own):
    output, complaints = gdsim(broken, "run", own, "--json")
    assert json.loads(output)["racers"][0]["optimizer"] == "soft-sign"
    lines = complaints.splitlines()
    assert len(lines) == len(WHY)
    for line, (what, why) in zip(sorted(lines), sorted(in_groups(WHY)), strict=True):
        assert line.startswith(f"gdsim: the {what} of the package gdsim-broken 0.1 is left out: {why}")


def in_groups(why):
    """In the order of the lines that name them."""
    return sorted(why.items(), key=lambda item: f"the {item[0]}")


def test_the_window_says_so_too_and_has_the_others(broken, own):
    output, _ = started(broken, WINDOW, own)
    chosen, *messages = output.splitlines()
    assert chosen == "Soft sign"
    assert len(messages) == len(WHY)
    assert any(message.startswith("The terrain twin of the package gdsim-broken 0.1 is left") for message in messages)


def test_a_notebook_is_warned_and_has_the_others(broken, own):
    script = "import sys, gdsim; print(gdsim.run(sys.argv[1]).racers, *gdsim.run(terrain='trough').parameter_names)"
    output, complaints = started(broken, script, own)
    assert output == "('Soft sign',) x y\n"
    assert complaints.count("UserWarning: the ") == len(WHY)


def test_without_such_a_package_nothing_is_imported_to_find_that_out(tmp_path):
    script = "import sys; from gdsim.experiment.extensions import load_extensions; print(load_extensions());"
    script += "print('importlib.metadata' in sys.modules)"
    output, _ = started(Path(tmp_path), script)
    assert output == "()\nFalse\n"
