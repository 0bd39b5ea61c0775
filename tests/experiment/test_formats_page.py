"""The page that promises the formats to users says what the program does."""

import json
import re
from pathlib import Path

import msgspec

from gdsim.core.formula import FUNCTIONS
from gdsim.core.losses import LOSSES
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.schedules import SCHEDULES
from gdsim.experiment.models import MODELS
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import OBJECTS, decode
from gdsim.experiment.trace import trace
from gdsim.lessons import class_sheet

PAGE = (Path(__file__).parents[2] / "doc" / "formats.md").read_text(encoding="utf-8")


def row(name):
    """The cells of the table row that begins with a name."""
    return next(line for line in PAGE.splitlines() if line.startswith(f"| `{name}` |"))


def test_the_example_can_be_run():
    (example,) = re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)
    problem = prepare(decode(example.encode()))
    assert trace(problem, 400).learning_rate[0, 339:341].tolist() == [0.05, 0.01]


def test_every_key_is_there():
    keys = {
        info.encode_name for struct in (*OBJECTS.values(), *MODELS.values()) for info in msgspec.structs.fields(struct)
    }
    inner = {"csv", "task", *(info.encode_name for kind in MODELS.values() for info in msgspec.structs.fields(kind))}
    for key in keys - inner:
        assert re.search(rf"^\| (`\w+`, )?`{key}`", PAGE, re.MULTILINE) or f"one key is `{key}`" in PAGE
    for key in inner:
        assert f'"{key}":' in PAGE


def test_the_class_file_can_be_read_and_its_keys_are_there():
    (example,) = re.findall(r'(    \{\n     "gdsim_class".*?\n    \}\n)', PAGE, re.DOTALL)
    sheet = class_sheet.decode(example.encode())
    assert sheet.page("momentum", "The third step").prediction.tries == 2
    for struct in class_sheet.OBJECTS.values():
        for info in msgspec.structs.fields(struct):
            assert f'"{info.encode_name}":' in example
            assert f"`{info.encode_name}`" in PAGE


def test_optimizers_and_schedules_have_their_usual_values():
    for name, kind in OPTIMIZERS.items():
        assert str(kind.usual_learning_rate) in row(name)
    for name, kind in {**OPTIMIZERS, **SCHEDULES}.items():
        for key, info in kind.hyperparameters().items():
            assert f"`{key}` {json.dumps(info.default)}" in row(name)


def test_losses_and_functions_are_all_named():
    for name in LOSSES:
        assert f"`{name}`" in row("loss")
    for name in FUNCTIONS:
        assert f"{name}," in row("formula") or f"{name} |" in row("formula")
