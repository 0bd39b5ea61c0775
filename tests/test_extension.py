"""A loss, an optimizer, a model and a terrain of somebody else's: each is one entry, and everything there is takes it.

They are registered as a package outside would do it, and are gone after each test.
"""

import json
import runpy
from dataclasses import dataclass
from typing import Annotated, ClassVar, NamedTuple

import numpy as np
import pytest
from msgspec import Meta
from PIL import Image
from PySide6.QtWidgets import QApplication, QTabWidget

from gdsim.app import open_window
from gdsim.cli import main
from gdsim.core.losses import LOSSES, Loss
from gdsim.core.losses import base as losses
from gdsim.core.models import Layer, Model, Parameter
from gdsim.core.models import base as models
from gdsim.core.optimizers import OPTIMIZERS, Optimizer
from gdsim.core.optimizers.base import Hyperparameter, epsilon, momentum_decay_rate
from gdsim.core.rule import NEW_PARAMETERS, Line, explain, step_line, vector
from gdsim.core.terrains import TERRAINS, Terrain
from gdsim.experiment import schema
from gdsim.experiment.code import script
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.models import MODELS, ModelSettings
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


class LogCosh(Loss):
    """log cosh(s - y): a square near the target, a straight line far from it."""

    name = "log-cosh"
    title = "Log-cosh"
    sample_title = "log-cosh"
    formula = "log cosh(prediction − actual)"
    summary = "As calm as Huber's, and smooth everywhere."
    tasks = ("regression",)
    argument = "residual"
    written = "log cosh({})"
    code = losses.Code(
        "np.logaddexp(s - y, y - s) - np.log(2)", "np.tanh(s - y)", "torch.log(torch.cosh(s - y)).mean()"
    )

    def value(self, scores, targets):
        return losses.total(np.logaddexp(scores - targets, targets - scores) - np.log(2))

    def gradient(self, scores, targets):
        return np.tanh(scores - targets)

    def second_derivative(self, scores, targets):
        return (1.0 - np.square(np.tanh(scores - targets)))[..., np.newaxis]


class Memory(NamedTuple):
    average: np.ndarray


@dataclass(frozen=True)
class SoftSign(Optimizer):
    """Steps of nearly one length along each parameter."""

    name: ClassVar[str] = "soft-sign"
    title: ClassVar[str] = "Soft sign"
    usual_learning_rate: ClassVar[float] = 0.02
    summary: ClassVar[str] = "Only the slope's sign counts, but near the bottom."
    reference: ClassVar[str] = "Nobody, Never, 2000"

    beta: float = momentum_decay_rate(0.5, symbol="β")
    eps: float = epsilon(0.01)

    def init(self, parameters):
        return Memory(np.zeros_like(parameters))

    def rule(self):
        mean = "m = beta * m_before + (1 - beta) * g"
        return (
            Line(mean, "Running mean of the gradient", vector("m"), role="velocity", state="average"),
            step_line("step = learning_rate * m / sqrt(m^2 + eps)"),
            NEW_PARAMETERS,
        )

    def update(self, gradient, state, parameters, learning_rate):
        average = self.beta * state.average + (1 - self.beta) * gradient
        return -learning_rate * average / np.sqrt(average**2 + self.eps), Memory(average)


@dataclass(frozen=True)
class Bend(Model):
    """score = v tanh(gain u x) + b, of one feature: a network of one hidden unit. Parameters: u, v, b."""

    gain: float
    features: ClassVar[int] = 1
    outputs: ClassVar[int] = 1

    @property
    def layers(self):
        return Layer(1, 1, False), Layer(1, 1, True)

    @property
    def parameters(self):
        return Parameter(None, 1, 0, "inner weight"), Parameter(None, 1, 0, "outer weight"), Parameter(None, 1, 0)

    @property
    def code(self):
        return models.Code(
            scores=(f"h = np.tanh({self.gain} * w[0] * X[:, 0])", "s = w[1] * h + w[2]"),
            gradient=(
                f"inner = slope * w[1] * (1 - h**2) * {self.gain} * X[:, 0]",
                "np.array([inner.sum(), (slope * h).sum(), slope.sum()]) / len(y)",
            ),
            torch_scores=(f"s = w[1] * torch.tanh({self.gain} * w[0] * X[:, 0]) + w[2]",),
            penalized="[:-1]",
        )

    def parameter_scales(self, X):
        return np.array([1.0 / self.gain, 1.0, 1.0])

    def inputs(self, X):
        return X

    def activations(self, parameters, inputs):
        hidden = np.tanh(self.gain * parameters[..., 0, np.newaxis] * inputs[:, 0])
        outer, bias = parameters[..., 1, np.newaxis], parameters[..., 2, np.newaxis]
        return inputs, hidden, (outer * hidden + bias)[..., np.newaxis]

    def parameter_gradient(self, parameters, activations, score_gradient):
        (inputs, hidden, _), slope = activations, score_gradient[..., 0]
        inner = slope * parameters[..., 1, np.newaxis] * (1.0 - hidden**2) * self.gain * inputs[:, 0]
        return np.stack([inner.sum(axis=-1), (slope * hidden).sum(axis=-1), slope.sum(axis=-1)], axis=-1)


class BendModel(ModelSettings, tag="bend"):
    gain: Annotated[float, Meta(ge=0.1, le=10)] = 1.0

    title: ClassVar[str] = "Bend"
    hyperparameters: ClassVar[dict] = {
        "gain": Hyperparameter(1.0, label="Gain", low=0.1, high=10.0, scale="log", help="How sharp the bend is.")
    }
    takes_one_feature: ClassVar[bool] = True

    def model(self, features, outputs):
        return Bend(self.gain)


TROUGH = Terrain(
    name="trough",
    title="Trough",
    formula="x**2 + 0.1*y**4",
    x_range=(-2, 2),
    y_range=(-2, 2),
    minima=((0, 0),),
    local_minima=(),
    caption="Flat along one side.",
    start=(1.5, 1.0),
    height="linear",
    learning_rate=0.1,
)

ENTRIES = {
    "losses": (LOSSES, "log-cosh", LogCosh()),
    "optimizers": (OPTIMIZERS, "soft-sign", SoftSign),
    "models": (MODELS, "bend", BendModel),
    "terrains": (TERRAINS, "trough", TROUGH),
}
HOUSES = {"type": "fit", "dataset": "house-prices", "model": {"type": "linear", "bias": True}, "l2": 0.01}
PROBLEMS = {
    "losses": HOUSES | {"loss": "log-cosh"},
    "optimizers": HOUSES,
    "models": HOUSES | {"model": {"type": "bend", "gain": 2.0}},
    "terrains": {"type": "terrain", "terrain": "trough"},
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
