"""The command line, as a user meets it: outcomes, exit statuses, one line for what is wrong, and no Qt."""

import importlib.metadata
import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from gdsim.cli import main
from gdsim.core.losses import LOSSES
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.terrains import TERRAINS
from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.models import MODELS
from gdsim.experiment.schema import decode
from gdsim.lessons.library import shipped
from gdsim.simulation.sweep_table import digest

ROOT = Path(__file__).parent.parent
HOUSES = {
    "gdsim": 1,
    "title": "House prices",
    "problem": {"type": "fit", "dataset": "house-prices"},
    "racers": [{"optimizer": "gradient-descent", "learning_rate": 0.1}, {"optimizer": "momentum"}],
    "start": [2.0, -1.0],
    "epochs": 300,
}
# A process of its own without Qt: whoever imports it fails.
WITHOUT_QT = """
import sys
for name in ("PySide6", "pyqtgraph", "OpenGL"):
    sys.modules[name] = None
from gdsim.cli import main
raise SystemExit(main(sys.argv[1:]))
"""

# A process of its own, in which nothing but the runs takes memory. The first run also pays for what is made only once,
# and in the second a block is as long as it gets.
MEASURES_MEMORY = """
import sys
import tracemalloc
from gdsim.cli import main
for steps in (10, 4000, 16000):
    tracemalloc.start()
    assert main(["run", sys.argv[1], "--steps", str(steps)]) == 0
    print("peak", tracemalloc.get_traced_memory()[1])
    tracemalloc.stop()
"""

# The whole program, which says when it is about to read its file.
SAYS_WHEN_UP = """
from gdsim.experiment import schema
from gdsim.start import main
read = schema.read
schema.read = lambda path: (print("up", flush=True), read(path))[1]
main()
"""


@pytest.fixture
def houses(tmp_path):
    return written(tmp_path, HOUSES)


def written(tmp_path, values, name="houses.gdsim"):
    path = tmp_path / name
    path.write_text(json.dumps(values))
    return str(path)


def house_prices():
    """Lot sizes and prices as they stand in the file."""
    return np.loadtxt(ROOT / "assets/data/house-prices.csv", delimiter=",", skiprows=1).T[[0, 2]]


def start(*arguments, script=WITHOUT_QT, **options):
    return subprocess.Popen(
        [sys.executable, "-c", script, *arguments],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        **options,
    )


def one_line(capsys, *arguments):
    """The status and the one line on stderr of a request that is refused."""
    status = main(list(arguments))
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith("gdsim: ")
    assert output.err.count("\n") == 1
    return status, output.err


def test_the_version_is_that_of_the_installed_program(capsys):
    assert main(["--version"]) == 0
    assert capsys.readouterr().out == f"gdsim {importlib.metadata.version('gdsim')}\n"


def test_run_prints_where_each_racer_ended(houses, capsys):
    assert main(["run", houses]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "House prices"
    assert "standardised" in lines[1]
    assert lines[2].startswith("Gradient descent, learning rate 0.1: Converged at step")
    assert "loss 3.8" in lines[3]
    assert lines[3].endswith("-> 0.712923")
    assert lines[4].strip().startswith("weight = 0.535796")
    x, y = house_prices()
    slope, intercept = np.polyfit(x, y, 1)
    values = dict(part.strip().split(" = ") for part in lines[5].split(":")[1].split(","))
    (weight, weight_unit), (bias, bias_unit) = (values[name].split(" ", 1) for name in ("weight", "bias"))
    assert float(weight) == pytest.approx(slope, rel=1e-5)
    assert float(bias) == pytest.approx(intercept, rel=1e-5)
    assert (weight_unit, bias_unit) == ("thousand C$ per sq ft", "thousand C$")


def test_run_as_json_has_all_numbers(houses, capsys):
    assert main(["run", houses, "--json"]) == 0
    output = capsys.readouterr()
    outcome = json.loads(output.out)
    assert output.err == ""
    first, second = outcome["racers"]
    assert (first["optimizer"], first["status"]) == ("gradient-descent", "converged")
    assert second["learning_rate"] == OPTIMIZERS["momentum"].usual_learning_rate
    assert first["loss_end"] == pytest.approx(0.7129229974, rel=1e-9)
    assert list(first["parameters"]) == ["weight", "bias"]
    expected = np.polyfit(*house_prices(), 1)
    assert list(first["parameters_in_data_units"].values()) == pytest.approx(expected, rel=1e-5)


def test_one_is_no_plural(tmp_path, capsys):
    file = written(tmp_path, {"gdsim": 1, "problem": {"type": "terrain", "terrain": "bowl"}, "epochs": 1})
    assert main(["check", file]) == 0
    assert capsys.readouterr().out == f"{file} can be run: 2 parameters, 1 racer, 1 step.\n"
    assert main(["run", written(tmp_path, HOUSES), "--steps", "1"]) == 0
    output = capsys.readouterr().out
    assert "Stopped after 1 step, as asked." in output
    assert "\n  1 step, loss " in output


def test_what_students_may_change_makes_no_other_run(tmp_path, capsys):
    exam = HOUSES | {"access": {"level": "exam", "controls": ["loss"]}}
    told = []
    for values in (HOUSES, exam):
        assert main(["run", written(tmp_path, values), "--steps", "9", "--json"]) == 0
        told.append(capsys.readouterr().out)
    assert told[0] == told[1]
    same = [digest(decode(json.dumps(values).encode()), tmp_path) for values in (HOUSES, exam)]
    assert same[0] == same[1]


def test_run_stops_after_the_steps_asked_for(houses, capsys):
    assert main(["run", houses, "--steps", "7", "--json"]) == 0
    outcome = json.loads(capsys.readouterr().out)
    assert outcome["steps"] == 7
    assert outcome["racers"][0]["sentence"] == "Stopped after 7 steps, as asked."
    assert outcome["racers"][0]["status"] == "stopped"


def test_a_diverging_run_is_an_outcome_not_a_failure(tmp_path, capsys):
    file = written(tmp_path, HOUSES | {"racers": [{"optimizer": "momentum", "learning_rate": 1e300}]})
    assert main(["run", file]) == 0
    output = capsys.readouterr().out
    assert "Diverged: step 1 " in output
    # On standardised data the mean of (2 x - 1 - y)^2 is 4 + 1 + 1 - 4 r, with r their correlation.
    loss = 6.0 - 4.0 * np.corrcoef(*house_prices())[0, 1]
    assert f"\n  0 steps, loss {loss:.6g} -> {loss:.6g}\n" in output


@pytest.mark.parametrize("ending", ["npz", "csv", "NPZ"])
def test_run_keeps_a_trace(houses, tmp_path, capsys, ending):
    path = tmp_path / f"trace.{ending}"
    assert main(["run", houses, "--steps", "5", "--trace", str(path)]) == 0
    if ending == "csv":
        assert len(path.read_text().splitlines()) == 1 + 2 * 5
    else:
        kept = np.load(path, allow_pickle=False)
        assert kept["parameters"].shape == (2, 6, 2)
        assert decode(str(kept["experiment"]).encode()).title == "House prices"


def test_check_says_that_a_file_is_good(houses, capsys):
    assert main(["check", houses]) == 0
    assert capsys.readouterr().out == f"{houses} can be run: 2 parameters, 2 racers, 300 steps.\n"


def test_a_lesson_is_checked_to_its_experiments_and_formulas(tmp_path, capsys):
    head = '+++\ntitle = "T"\nminutes = 5\ntakeaway = "One thing."\n+++\n'
    experiment = '```experiment\n{"gdsim": 1, "problem": {"type": "terrain", "terrain": "%s"}}\n```\n'
    lesson = tmp_path / "lesson.md"
    for text, said in (
        (head + "# A\n\n$w^2$\n" + experiment % "bowl", f"{lesson} can be taught: 1 page, 5 minutes.\n"),
        (head + "# A\n" + experiment % "bowls", f"gdsim: {lesson}:6: experiment: problem.terrain takes one of"),
        (head + "# A\n\n$\\frac{1$\n", f"gdsim: {lesson}:6: the formula"),
        (head, f"gdsim: {lesson}:6: a lesson's text stands on pages"),
    ):
        lesson.write_text(text, encoding="utf-8")
        assert main(["check", str(lesson)]) == (2 if said.startswith("gdsim") else 0)
        output = capsys.readouterr()
        assert (output.err or output.out).startswith(said)
        assert "Traceback" not in output.err


@pytest.mark.parametrize(
    ("what", "registry"),
    [
        ("losses", LOSSES),
        ("optimizers", OPTIMIZERS),
        ("datasets", DATASETS),
        ("models", MODELS),
        ("terrains", TERRAINS),
        ("lessons", {lesson.name: lesson for lesson in shipped().lessons}),
    ],
)
def test_list_names_everything(what, registry, capsys):
    assert main(["list", what, "--json"]) == 0
    entries = json.loads(capsys.readouterr().out)
    assert [(entry["name"], entry["title"]) for entry in entries] == [(k, v.title) for k, v in registry.items()]
    assert main(["list", what]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert [line.split()[0] for line in lines] == list(registry)


def test_listed_data_sets_say_what_their_columns_are(capsys):
    assert main(["list", "datasets", "--json"]) == 0
    columns = {entry["name"]: entry["columns"] for entry in json.loads(capsys.readouterr().out)}
    assert columns["house-prices"][2] == {"name": "price_kcad", "title": "price", "unit": "1000 Canadian dollars"}
    assert columns["moons"][0] == {"name": "x1", "title": "x1", "unit": ""}


def test_list_without_a_kind_lists_all(capsys):
    assert main(["list", "--json"]) == 0
    entries = json.loads(capsys.readouterr().out)
    assert len(entries) == sum(map(len, (LOSSES, OPTIMIZERS, DATASETS, MODELS, TERRAINS, shipped().lessons)))
    assert main(["list"]) == 0
    assert "optimizers:\n  gradient-descent" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["run"], "required: FILE"),
        (["run", "none.gdsim"], "cannot read none.gdsim: no such file"),
        (["check", "none.gdsim"], "cannot read none.gdsim: no such file"),
        (["run", "a", "--steps", "0"], "--steps: takes an integer, 1 or more, not '0'"),
        (["run", "a", "--steps", "many"], "--steps: takes an integer"),
        (["run", "a", "--trace", "x.txt"], "--trace: takes a file name that ends in .npz or .csv"),
        (["run", "a", "--fast"], "unrecognized arguments: --fast (see gdsim run --help)"),
        (["export", "a", "b.gif", "--orbits"], "unrecognized arguments: --orbits (see gdsim export --help)"),
        (["list", "losses", "more"], "unrecognized arguments: more (see gdsim list --help)"),
        (["list", "cakes"], "'cakes'"),
        (["export", "a.gdsim", "b.gif", "--fps", "30"], "cannot read a.gdsim: no such file"),
        (["export"], "required: FILE, OUT"),
        (["--fast"], "--fast is no command"),
        (["rnu", "a"], "rnu is no command"),
        (["lesson:momentun"], "there is no lesson 'momentun'; there are how-a-network-learns, what-a-loss-is,"),
        (["--lesson", "momentun", "--locked"], "there is no lesson 'momentun'; there are how-a-network-learns,"),
        (["--locked"], "--locked takes the lesson that is to be shown, as --lesson NAME"),
        (["--lesson"], "argument --lesson: expected one argument"),
        (["--lesson", "momentum", "more"], "unrecognized arguments: more"),
        (["gallery:saddle"], "there is no experiment in the gallery 'saddle'; there are network-1-xor,"),
        (["nothing.gdsim"], "nothing.gdsim is neither a file nor a command"),
        ([""], '"" is neither a file nor a command'),
        (["run", ""], 'cannot read "": no such file or directory'),
    ],
)
def test_a_wrong_request_is_one_line_and_status_2(arguments, words, capsys):
    status, line = one_line(capsys, *arguments)
    assert status == 2
    assert words in line


@pytest.mark.parametrize("command", ["run", "check"])
def test_a_wrong_file_is_one_line_and_status_2(command, tmp_path, capsys):
    file = written(tmp_path, HOUSES | {"batching": {"mode": "mini-batch", "size": 547}})
    status, line = one_line(capsys, command, file)
    assert (status, line.count(file)) == (2, 1)
    assert "batching.size is 547, but there are only 546 rows" in line
    (tmp_path / "bad.gdsim").write_text('{"gdsim": 2}')
    status, line = one_line(capsys, command, str(tmp_path / "bad.gdsim"))
    assert (status, line.count("bad.gdsim")) == (2, 1)
    assert "this file needs gdsim format 2; this program reads format 1" in line


def test_a_trace_that_cannot_be_written_is_one_line(houses, tmp_path, capsys):
    status, line = one_line(capsys, "run", houses, "--trace", str(tmp_path / "no" / "t.npz"))
    assert status == 2
    assert "cannot write" in line


@pytest.mark.parametrize("source", ["run.gdsim", "own.csv"])
def test_what_is_read_is_not_written_over(tmp_path, capsys, monkeypatch, source):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own.csv").write_text("x,y\n1,2\n2,4\n3,6\n")
    written(tmp_path, {"gdsim": 1, "problem": {"type": "fit", "dataset": {"csv": "own.csv"}}}, "run.gdsim")
    kept = (tmp_path / source).read_bytes()
    for name, request in (("out.csv", ("run", "run.gdsim", "--trace")), ("out.png", ("export", "run.gdsim"))):
        (tmp_path / name).symlink_to(source)
        status, line = one_line(capsys, *request, name)
        assert status == 2
        assert f"{name} is read for this run" in line
        assert (tmp_path / source).read_bytes() == kept


def test_an_own_csv_lies_beside_its_experiment(tmp_path, capsys):
    (tmp_path / "own.csv").write_text("x,y\n1,2\n2,4\n3,6\n")
    file = written(tmp_path, {"gdsim": 1, "problem": {"type": "fit", "dataset": {"csv": "own.csv"}}})
    assert main(["run", file]) == 0
    assert "in the data's own units: weight = 2," in capsys.readouterr().out


def test_help_is_no_error(capsys):
    assert main(["--help"]) == 0
    assert main(["run", "--help"]) == 0
    assert "--trace" in capsys.readouterr().out


def test_help_of_export_says_what_is_usual_and_the_limits(capsys):
    settings = pytest.importorskip("gdsim.export.settings")
    assert main(["export", "--help"]) == 0
    text = " ".join(capsys.readouterr().out.split())
    assert "the whole page (usual)" in text
    assert f"{settings.SMALLEST_SIDE} to {settings.LARGEST_SIDE} pixels, or 720p (usual)" in text
    assert all(size in text for size in settings.SIZES)
    assert f"1 to {settings.MOST_FPS}; usually 30" in text
    assert f"at most {settings.LONGEST_SECONDS:g}, " in text
    assert f"or {settings.USUAL_SECONDS:g} seconds where there are more" in text
    assert "usually night" in text


def test_nothing_needs_qt(houses, tmp_path):
    for arguments in (["run", houses, "--trace", str(tmp_path / "t.npz")], ["list"], ["check", houses]):
        process = start(*arguments)
        output, errors = process.communicate(timeout=60)
        assert (process.returncode, errors) == (0, "")
        assert output


def test_without_a_window_system_the_window_fails_in_one_line():
    process = start()
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 1
    assert errors.startswith("gdsim: the program failed: ")
    assert errors.count("\n") == 1


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
def test_without_a_screen_the_window_is_refused_in_one_line(capsys, monkeypatch):
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    status, line = one_line(capsys)
    assert status == 2
    assert "no screen" in line


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")
@pytest.mark.parametrize(
    "screens",
    [
        {"DISPLAY": "rubbish"},
        {"DISPLAY": "localhost:59000"},
        {"WAYLAND_DISPLAY": "none-there"},
        {"DISPLAY": "rubbish", "WAYLAND_DISPLAY": "none-there"},
        {"DISPLAY": "rubbish", "QT_QPA_PLATFORM": "xcb"},
    ],
)
def test_a_screen_that_cannot_be_reached_is_named_in_one_line(screens, capfd, monkeypatch):
    for variable in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(variable, raising=False)
    for variable, value in screens.items():
        monkeypatch.setenv(variable, value)
    status, line = one_line(capfd)
    assert status == 1
    assert "cannot be reached" in line
    assert all(f"{variable}={value}" in line for variable, value in screens.items())


def test_without_anybody_who_reads_the_work_is_done(houses, monkeypatch):
    # As in a program that was started without a terminal.
    monkeypatch.setattr(sys, "stdout", None)
    assert main(["run", houses, "--steps", "1"]) == 0


def test_a_file_cannot_steer_the_terminal(tmp_path, capsys):
    title = "red \x1b[31m and \r back"
    assert main(["run", written(tmp_path, HOUSES | {"title": title}), "--steps", "1"]) == 0
    assert "\x1b" not in capsys.readouterr().out
    fit = {"type": "fit", "dataset": "house-prices", "target": "\x1b[31m"}
    status, line = one_line(capsys, "check", written(tmp_path, HOUSES | {"problem": fit}))
    assert status == 2
    assert "\x1b" not in line


@pytest.mark.parametrize("size", [1e-320, 1e-20, 1e20])
def test_what_cannot_be_said_in_data_units_is_no_failure(tmp_path, capsys, size):
    (tmp_path / "own.csv").write_text("x,y\n" + "".join(f"{size * k},{k * k % 7}\n" for k in range(1, 9)))
    problem = {"type": "fit", "dataset": {"csv": "own.csv"}, "model": {"type": "polynomial", "degree": 20}}
    file = written(tmp_path, {"gdsim": 1, "problem": problem, "epochs": 1})
    assert main(["run", file, "--json"]) == 0

    def refuse(constant):
        raise AssertionError(f"{constant} is not JSON")

    racer = json.loads(capsys.readouterr().out, parse_constant=refuse)["racers"][0]
    assert None in racer["parameters_in_data_units"].values()
    assert main(["run", file]) == 0


def test_a_reader_that_goes_away_is_no_failure():
    reading, writing = os.pipe()
    os.close(reading)
    process = subprocess.run(
        [sys.executable, "-c", WITHOUT_QT, "list", "--json"],
        cwd=ROOT,
        stdout=writing,
        stderr=subprocess.PIPE,
        timeout=60,
    )
    os.close(writing)
    assert (process.returncode, process.stderr) == (0, b"")


@pytest.mark.skipif(sys.platform == "win32", reason="Ctrl+C is another signal there")
def test_ctrl_c_is_one_line_and_status_130(tmp_path):
    file = written(tmp_path, HOUSES | {"batching": {"mode": "stochastic"}, "epochs": 10**9})
    process = start("run", file, script=SAYS_WHEN_UP)
    assert process.stdout.readline() == "up\n"
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 130
    assert errors == "gdsim: interrupted\n"


@pytest.mark.parametrize("asked", [["lesson:{}"], ["--lesson", "{}", "--locked"]])
def test_a_teachers_own_lesson_is_named_by_its_file(tmp_path, capsys, asked):
    file = tmp_path / "mine.md"
    file.write_text("+++\n+++\n", encoding="utf-8")
    assert main([word.format(file) for word in asked]) == 2
    assert capsys.readouterr().err.startswith(f"gdsim: {file}:1: ")


def test_a_long_run_keeps_no_steps(tmp_path):
    racer = {"optimizer": "gradient-descent", "learning_rate": 1e-9}
    problem = {"type": "terrain", "terrain": "rosenbrock"}
    experiment = {"gdsim": 1, "problem": problem, "racers": [racer], "start": [-1, 1], "epochs": 10**9}
    process = start(written(tmp_path, experiment), script=MEASURES_MEMORY)
    output, errors = process.communicate()
    assert process.returncode == 0, errors
    _, shorter, longer = (int(line.removeprefix("peak ")) for line in output.splitlines() if line.startswith("peak "))
    assert longer < shorter + 2**15
