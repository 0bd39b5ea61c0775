"""A loss, an optimizer, a model, a terrain, a data set of somebody else's: each is one entry, and everything takes it.

They are those of example_package, registered by hand, and are gone after each test; test_entry_points.py installs it.
"""

import json
import runpy

import numpy as np
import pytest
from gdsim_example.datasets import SPRING
from gdsim_example.losses import LOG_COSH
from gdsim_example.models import BendModel
from gdsim_example.optimizers import SoftSign
from gdsim_example.terrains import TROUGH
from PIL import Image
from PySide6.QtWidgets import QApplication, QTabWidget

from gdsim.app import open_window
from gdsim.cli import main
from gdsim.core.losses import LOSSES
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.rule import explain
from gdsim.core.terrains import TERRAINS
from gdsim.experiment import schema
from gdsim.experiment.code import script
from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.models import MODELS
from gdsim.experiment.problem import prepare
from gdsim.experiment.trace import trace
from gdsim.export.settings import ExportSettings
from gdsim.export.worker import Picture, Renderer
from gdsim.simulation.judgement import judgement
from gdsim.simulation.run import Run
from gdsim.views.controls.panel import ControlsPanel
from gdsim.views.explain.view import ExplainView
from gdsim.views.toolkit.theme import NIGHT

PATIENCE = 20_000
STEPS = 12


ENTRIES = {
    "losses": (LOSSES, "log-cosh", LOG_COSH),
    "optimizers": (OPTIMIZERS, "soft-sign", SoftSign),
    "models": (MODELS, "bend", BendModel),
    "terrains": (TERRAINS, "trough", TROUGH),
    "datasets": (DATASETS, "spring", SPRING),
}
HOUSES = {"type": "fit", "dataset": "house-prices", "model": {"type": "linear", "bias": True}, "l2": 0.01}
PROBLEMS = {
    "losses": HOUSES | {"loss": "log-cosh"},
    "optimizers": HOUSES,
    "models": HOUSES | {"model": {"type": "bend", "gain": 2.0}},
    "terrains": {"type": "terrain", "terrain": "trough"},
    "datasets": HOUSES | {"dataset": "spring"},
}


@pytest.fixture(autouse=True)
def registered():
    for registry, name, entry in ENTRIES.values():
        registry[name] = entry
    yield
    for registry, name, _ in ENTRIES.values():
        del registry[name]


@pytest.fixture(params=ENTRIES)
def kind(request):
    return request.param


@pytest.fixture
def path(kind, tmp_path):
    """An experiment file that names the entry."""
    racers = [{"optimizer": "soft-sign" if kind == "optimizers" else "momentum", "learning_rate": 0.05}]
    written = {"gdsim": 1, "problem": PROBLEMS[kind], "racers": racers, "epochs": STEPS, "seed": 3}
    path = tmp_path / "own.gdsim"
    path.write_text(json.dumps(written))
    return path


@pytest.fixture
def problem(path):
    return prepare(schema.read(path))


@pytest.fixture
def window(path, qtbot):
    window = open_window(path)
    qtbot.addWidget(window, before_close_func=lambda window: window.filing.document.setting.undo_stack.setClean())
    window.show()
    qtbot.waitExposed(window)
    yield window
    window.filing.document.setting.undo_stack.setClean()
    window.close()


def test_a_file_gives_it_back(kind, path, tmp_path):
    experiment = schema.read(path)
    again = tmp_path / "again.gdsim"
    schema.write(again, experiment)
    assert schema.read(again) == experiment
    assert PROBLEMS[kind].items() <= json.loads(again.read_text())["problem"].items()


def test_a_wrong_setting_of_a_model_is_refused_in_one_sentence():
    def refusal(model):
        values = {"gdsim": 1, "problem": HOUSES | {"model": model}}
        with pytest.raises(ExperimentError) as caught:
            schema.decode(json.dumps(values).encode())
        return str(caught.value)

    assert refusal({"type": "bend", "gain": 11}) == "problem.model.gain takes a number from 0.1 to 10, not 11"
    assert refusal({"type": "bend", "pain": 1}) == 'problem.model has no key "pain"; it takes type, gain'
    assert (
        refusal({"type": "tree"}) == 'problem.model.type takes "linear" or "polynomial" or "mlp" or "bend", not "tree"'
    )


def test_its_gradient_is_the_slope(problem):
    at, step = problem.start, 1e-6
    along = step * np.eye(len(at))
    slopes = (problem.objective.loss(at + along) - problem.objective.loss(at - along)) / (2 * step)
    np.testing.assert_allclose(problem.objective.gradient(at), slopes, rtol=1e-6, atol=1e-9)


def after(problem, steps):
    """A run that has taken so many steps, and its snapshot."""
    run = Run(problem)
    while run.step < steps:
        run.advance(steps - run.step)
    return run, shown(run)


def shown(run):
    run.publish(playing=False)
    return run.snapshot


def test_a_run_descends_and_goes_back(problem):
    run, last = after(problem, STEPS)
    losses = problem.objective.loss(np.stack([problem.start, last.parameters[0]]))
    assert losses[1] < losses[0]
    run.seek(4)
    seen = shown(run)
    assert seen.step == 4
    np.testing.assert_array_equal(seen.parameters[0], trace(problem, 4).parameters[0, -1])
    run.seek(STEPS)
    np.testing.assert_array_equal(shown(run).parameters, last.parameters)


def test_the_window_shows_it_in_all_its_tabs(kind, window, qtbot):
    window.session.step(5)
    qtbot.waitUntil(lambda: window.snapshot.recorded == 5 and not window.snapshot.playing, timeout=PATIENCE)
    for tabs in window.findChildren(QTabWidget):
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            QApplication.processEvents()
    window.session.seek(2)
    qtbot.waitUntil(lambda: window.snapshot.step == 2, timeout=PATIENCE)
    controls = window.controls
    choice = {
        "losses": controls.loss.choice,
        "optimizers": controls.racers.racers[0].optimizer,
        "models": controls.problem.fit.model,
        "terrains": controls.problem.choice,
        "datasets": controls.problem.choice,
    }[kind]
    assert choice.currentText() == ENTRIES[kind][2].title


def test_its_steps_are_explained(problem, qtbot):
    _, snapshot = after(problem, 3)
    (racer,) = problem.racers
    before, last = snapshot.before, snapshot.last_step
    explained = explain(
        racer.optimizer, last.gradient[0, 0], before.memories[0], before.parameters[0], racer.learning_rate
    )
    np.testing.assert_allclose(explained.lines[-1].result, snapshot.parameters[0], rtol=1e-12)
    view = ExplainView()
    qtbot.addWidget(view)
    view.set_theme(NIGHT)
    view.resize(900, 600)
    view.show()
    view.show_snapshot(snapshot)
    assert {slot.line for slot in view.canvas.rule_layout.slots} == set(range(len(explained.lines)))


def test_the_forms_edit_a_model_s_settings(path, qtbot):
    panel = ControlsPanel()
    qtbot.addWidget(panel)
    edited = []
    panel.edited.connect(edited.append)
    experiment = schema.decode(json.dumps({"gdsim": 1, "problem": PROBLEMS["models"]}).encode())
    panel.show_experiment(experiment)
    field = panel.problem.fit.fields["bend", "gain"]
    assert field.value == 2.0
    field.value_entered.emit(5.0)
    assert edited[-1].problem.model == BendModel(5.0)


def test_it_is_exported_from_the_window_by_a_process_of_its_own(problem, qtbot):
    renderer = Renderer(problem, STEPS)
    try:
        with qtbot.waitSignal(renderer.pictured, timeout=6 * PATIENCE) as pictured:
            renderer.failed.connect(pytest.fail)
            renderer.ask(Picture(ExportSettings(size=(640, 360))))
    finally:
        renderer.close()
    (image,) = pictured.args
    assert (image.width(), image.height()) == (640, 360)


def test_it_is_exported_run_and_checked_by_a_command(path, tmp_path, capsys, qapp):
    picture, numbers = tmp_path / "run.png", tmp_path / "run.npz"
    assert main(["export", str(path), str(picture), "--size", "640x360"]) == 0
    with Image.open(picture) as image:
        assert image.size == (640, 360)
    assert main(["check", str(path)]) == 0
    assert main(["run", str(path), "--trace", str(numbers), "--json"]) == 0
    found = json.loads(capsys.readouterr().out.partition("\n")[2])
    with np.load(numbers) as kept:
        assert found["racers"][0]["loss_end"] == kept["loss"][0, -1]


def test_it_is_listed(kind, capsys):
    _, name, entry = ENTRIES[kind]
    assert main(["list", kind, "--json"]) == 0
    listed = json.loads(capsys.readouterr().out)[-1]
    assert (listed["kind"], listed["name"], listed["title"]) == (kind, name, entry.title)
    assert main(["list"]) == 0
    assert f"  {name:<22}{entry.title}\n" in capsys.readouterr().out


@pytest.mark.parametrize("library", ["numpy", "torch"])
def test_its_copied_code_gives_the_same_losses(problem, library, tmp_path, capsys):
    if library == "torch":
        pytest.importorskip("torch")
    copied = tmp_path / "copied.py"
    copied.write_text(script(problem, library), encoding="utf-8")
    runpy.run_path(str(copied))
    rows = [line.split("\t") for line in capsys.readouterr().out.splitlines()[1 : STEPS + 2]]
    np.testing.assert_allclose([float(loss) for _, loss in rows], trace(problem).loss[0], rtol=1e-9)


def test_what_is_known_of_it_follows_from_what_it_declares(kind, problem):
    _, snapshot = after(problem, STEPS)
    (critical,) = judgement(snapshot).critical
    # The optimizer's limit of stability, the loss's curvature.
    assert (critical is None) == (kind == "optimizers")
    # A convex loss has its minimum, a model that is not linear has no parameters in the data's own units.
    assert (len(problem.minima) == 1) == (kind != "models")
    assert (problem.in_data_units(problem.start) is None) == (kind in ("models", "terrains"))
    assert problem.parameter_names[0] == {"models": "inner weight", "terrains": "x"}.get(kind, "weight")
