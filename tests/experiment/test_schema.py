"""The experiment file: it round-trips exactly, and whatever is wrong is refused in one sentence."""

import json
import math
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.core.schedules import SCHEDULES
from gdsim.experiment.models import LinearModel, PolynomialModel
from gdsim.experiment.schema import (
    BatchingSettings,
    Change,
    CsvFile,
    Experiment,
    ExperimentError,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
    check,
    decode,
    encode,
    read,
    write,
)

HOUSES = {"type": "fit", "dataset": "house-prices"}
MINIMAL = {"gdsim": 1, "problem": HOUSES}

text = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
finite = st.floats(allow_nan=False, allow_infinity=False)
names = st.lists(text, min_size=1, max_size=4).map(tuple)
ranges = st.tuples(finite, finite).filter(lambda pair: pair[0] < pair[1])
models = st.builds(LinearModel, st.booleans()) | st.builds(PolynomialModel, st.integers(1, 20))
fits = st.builds(
    FitProblem,
    dataset=text | st.builds(CsvFile, text.filter(bool)),
    features=st.none() | names,
    target=st.none() | text,
    model=models,
    loss=st.none() | text,
    l2=st.floats(0, 1e300),
    l1=st.floats(0, 1e300),
    standardize=st.booleans(),
    validation_fraction=st.floats(0, 1, exclude_max=True),
)
batchings = st.builds(BatchingSettings, st.sampled_from(["batch", "stochastic"]), shuffle=st.booleans()) | st.builds(
    BatchingSettings, st.just("mini-batch"), st.integers(1, 10**6), st.booleans()
)
learning_rates = st.none() | st.floats(0, exclude_min=True, allow_infinity=False)


def values_of(info):
    """Any value that a hyper-parameter takes."""
    if isinstance(info.default, bool):
        return st.booleans()
    low, high = (bound if math.isfinite(bound) else None for bound in (info.low, info.high))
    if isinstance(info.default, int):
        lowest = None if low is None else math.ceil(low) + info.low_open
        return st.integers(lowest, None if high is None else int(high))
    # A bound that cannot be reached because it is infinite needs no leaving out.
    opens = {"exclude_min": info.low_open and low is not None, "exclude_max": info.high_open and high is not None}
    return st.floats(low, high, allow_nan=False, allow_infinity=False, **opens)


def is_taken(kind, values):
    """Whether the values go together."""
    try:
        kind(**values)
    except ValueError:
        return False
    return True


def settings_of(registry):
    """Any settings that an entry of a registry takes: some of its fields, with any values."""
    return st.sampled_from(list(registry)).flatmap(
        lambda name: st.tuples(
            st.just(name),
            st.fixed_dictionaries(
                {}, optional={key: values_of(info) for key, info in registry[name].hyperparameters().items()}
            ).filter(lambda values: is_taken(registry[name], values)),
        )
    )


racers = st.builds(
    lambda optimizer, rate, schedule: RacerSettings(
        optimizer[0], rate, optimizer[1], {"type": schedule[0], **schedule[1]}
    ),
    settings_of(OPTIMIZERS),
    learning_rates,
    settings_of(SCHEDULES),
)
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | finite | text,
    lambda inner: st.lists(inner) | st.dictionaries(text, inner),
)


def changes_for(count):
    """Changes at rising steps, with a rate or an optimizer for each racer."""
    rates = st.builds(dict, learning_rates=st.tuples(*[st.floats(0, exclude_min=True, allow_infinity=False)] * count))
    swaps = st.builds(dict, racers=st.tuples(*[racers] * count))
    steps = st.lists(st.integers(0, 2**63 - 1), max_size=3, unique=True).map(sorted)
    made = st.builds(lambda what: Change(0, **what), rates | swaps)
    return steps.flatmap(
        lambda found: st.tuples(*[made.map(lambda change, step=step: replace(change, step=step)) for step in found])
    )


experiments = st.builds(
    Experiment,
    gdsim=st.just(1),
    problem=fits | st.builds(TerrainProblem, text) | st.builds(FormulaProblem, text, ranges, ranges),
    title=text,
    batching=batchings,
    racers=st.lists(racers, min_size=1, max_size=8).map(tuple),
    start=st.none() | st.lists(finite, min_size=1, max_size=9).map(tuple),
    epochs=st.integers(1, 10**9),
    seed=st.integers(0, 2**63 - 1),
    view=st.dictionaries(text, json_values, max_size=4),
).flatmap(lambda experiment: changes_for(len(experiment.racers)).map(lambda found: replace(experiment, changes=found)))


@given(experiments)
def test_a_written_experiment_is_read_back_exactly(experiment):
    data = encode(experiment)
    assert decode(data) == experiment
    assert encode(decode(data)) == data
    assert check(experiment) == experiment


def test_defaults_are_those_of_the_format():
    experiment = decode(json.dumps(MINIMAL).encode())
    assert experiment.title == ""
    assert experiment.batching == BatchingSettings("batch", None, True)
    assert [racer.optimizer for racer in experiment.racers] == ["gradient-descent"]
    assert (experiment.epochs, experiment.seed, experiment.start) == (100, 0, None)
    problem = experiment.problem
    assert (problem.model, problem.l2, problem.standardize) == (LinearModel(bias=True), 0.0, True)
    formula = decode(b'{"gdsim": 1, "problem": {"type": "formula", "formula": "x"}}').problem
    assert (formula.x, formula.y) == ((-2.0, 2.0), (-2.0, 2.0))


def test_the_view_is_kept_as_it_is():
    view = {"camera": {"azimuth": None, "steps": 10**40}, "panels": [], "of a later program": [[{}], None, "ü"]}
    experiment = decode(json.dumps(MINIMAL | {"view": view}).encode())
    assert experiment.view == view
    assert json.loads(encode(experiment))["view"] == view


def test_what_older_programs_do_not_know_is_written_only_when_needed():
    assert {"changes", "view"}.isdisjoint(json.loads(encode(decode(json.dumps(MINIMAL).encode()))))


def test_the_documented_example_is_read():
    example = """{
      "gdsim": 1, "title": "House prices by lot size",
      "problem": {"type": "fit", "dataset": "house-prices", "features": ["lot_size_sqft"], "target": "price_kcad",
                  "model": {"type": "linear", "bias": true}, "loss": "mse",
                  "l2": 0.0, "standardize": true, "validation_fraction": 0.0},
      "batching": {"mode": "mini-batch", "size": 32, "shuffle": true},
      "racers": [{"optimizer": "momentum", "learning_rate": 0.05,
                  "hyperparameters": {"momentum": 0.9}, "schedule": {"type": "constant"}}],
      "start": [2.0, -1.0], "epochs": 100, "seed": 0}"""
    experiment = decode(example.encode())
    assert experiment.batching.size == 32
    assert experiment.racers[0].hyperparameters == {"momentum": 0.9}


def problem(**changes):
    return {**MINIMAL, "problem": HOUSES | changes}


GD = {"optimizer": "gradient-descent"}


def changed(**what):
    return MINIMAL | {"changes": [{"step": 1} | what]}


def racer(**changes):
    return {**MINIMAL, "racers": [{"optimizer": "adam"} | changes]}


def nested(depth):
    return b'{"gdsim": 1, "problem": ' + b"[" * depth + b"]" * depth + b"}"


# What is wrong, and words that its sentence has to hold: the key and what it takes.
REFUSED = [
    (b"", ["not valid JSON", "line 1"]),
    (b"[1]", ["JSON object"]),
    (b"7", ["JSON object"]),
    (b"null", ["null"]),
    (b'{"gdsim": 1, "problem"', ["not valid JSON", "column"]),
    (b'{"gdsim": 1} trailing', ["not valid JSON"]),
    (b'{"gdsim": 1, "title": "\xff"}', ["not UTF-8", "byte 23"]),
    (b"\x00\x01\x02", ["not valid JSON"]),
    ('{"gdsim": 1}'.encode("utf-16"), ["not UTF-8"]),
    (b'{"gdsim": 1, "seed": 0, "seed": 1}', ['"seed"', "twice"]),
    (b'{"gdsim": 1, "epochs": NaN}', ["NaN", "finite"]),
    (b'{"gdsim": 1, "epochs": -Infinity}', ["Infinity", "finite"]),
    (b'{"gdsim": 1, "epochs": ' + b"9" * 5000 + b"}", ["too many digits"]),
    (b'{"gdsim": 1, "epochs": ' + b"9" * 400 + b"}", ["epochs", "too many digits"]),
    (b'{"gdsim": 1, "title": "\\ud800"}', ["title", "surrogate"]),
    (b" " * (16 * 2**20 + 1), ["16 MB"]),
    (nested(1000), []),
    (nested(100_000), ["nests"]),
    (b'{"gdsim": 1, "problem": ' + b'{"a":' * 100_000, ["nests"]),
    ({"problem": HOUSES}, ["gdsim is missing", "1"]),
    (MINIMAL | {"gdsim": 2}, ["this file needs gdsim format 2; this program reads format 1"]),
    ({"gdsim": 3, "new": "key"}, ["this file needs gdsim format 3; this program reads format 1"]),
    (MINIMAL | {"gdsim": 0}, ["gdsim takes 1"]),
    (MINIMAL | {"gdsim": "1"}, ["gdsim takes 1"]),
    (MINIMAL | {"gdsim": True}, ["gdsim takes 1"]),
    (MINIMAL | {"gdsim": 1.0}, ["gdsim takes 1"]),
    ({"gdsim": 1}, ["problem is missing", '"fit"']),
    (MINIMAL | {"colour": "red"}, ['no key "colour"', "racers", "epochs"]),
    (MINIMAL | {"title": 3}, ["title takes text, not 3"]),
    (MINIMAL | {"title": None}, ["title is null"]),
    (
        MINIMAL | {"racers": [{"optimizer": "adam", "clip_norm": 0}]},
        ["racers[0].clip_norm takes a number above 0, not 0"],
    ),
    (MINIMAL | {"racers": [{"optimizer": "adam", "clip_value": -1}]}, ["racers[0].clip_value takes a number above 0"]),
    (
        MINIMAL | {"racers": [{"optimizer": "adam", "clip_norm": 1, "clip_value": 1}]},
        ["racers[0] has both clip_norm and clip_value; it takes one of them at most"],
    ),
    (MINIMAL | {"epochs": 0}, ["epochs takes an integer from 1"]),
    (MINIMAL | {"epochs": 2.5}, ["epochs takes an integer"]),
    (MINIMAL | {"epochs": "100"}, ["epochs takes an integer", '"100"']),
    (MINIMAL | {"epochs": 10**10}, ["epochs takes an integer from 1 to 1,000,000,000"]),
    (MINIMAL | {"seed": -1}, ["seed takes an integer from 0"]),
    (MINIMAL | {"seed": True}, ["seed takes an integer"]),
    (MINIMAL | {"problem": "fit"}, ["problem takes an object"]),
    (MINIMAL | {"problem": {}}, ["problem.type is missing"]),
    (MINIMAL | {"problem": {"type": "game"}}, ['problem.type takes "fit", "terrain" or "formula", not "game"']),
    ({"gdsim": 1, "problem": {"type": "fit"}}, ["problem.dataset is missing"]),
    (problem(terrain="bowl"), ['problem has no key "terrain"', "type, dataset, features"]),
    (problem(dataset=5), ["problem.dataset takes", '{"csv": "path"}']),
    (problem(dataset={"csv": ""}), ["problem.dataset.csv takes the path"]),
    (problem(dataset={"csv": "a", "sep": ";"}), ['problem.dataset has no key "sep"', "it takes csv"]),
    (problem(dataset={"csv": "a", "task": "numbers"}), ['problem.dataset.task takes "regression" or "classes"']),
    (problem(features=[]), ["problem.features takes a list of one column name or more"]),
    (problem(features="lot"), ["problem.features takes a list"]),
    (problem(features=["a", 1]), ["problem.features[1] takes a column name, not 1"]),
    (problem(model="linear"), ["problem.model takes an object"]),
    (problem(model={"type": "tree"}), ['problem.model.type takes "linear" or "polynomial" or "mlp", not']),
    (problem(model={"type": "mlp"}), ["problem.model.hidden is missing; it takes a list of 1 to 8 integers"]),
    (problem(model={"type": "mlp", "hidden": []}), ["problem.model.hidden takes a list of 1 to 8 integers", "not []"]),
    (problem(model={"type": "mlp", "hidden": [4] * 9}), ["problem.model.hidden takes a list of 1 to 8 integers"]),
    (problem(model={"type": "mlp", "hidden": 8}), ["problem.model.hidden takes a list of 1 to 8 integers", "not 8"]),
    (
        problem(model={"type": "mlp", "hidden": [8, 0]}),
        ["problem.model.hidden[1] takes an integer from 1 to 64, not 0"],
    ),
    (problem(model={"type": "mlp", "hidden": [65]}), ["problem.model.hidden[0] takes an integer from 1 to 64, not 65"]),
    (
        problem(model={"type": "mlp", "hidden": [8], "activation": "gelu"}),
        ['problem.model.activation takes "tanh", "sigmoid" or "relu", not "gelu"'],
    ),
    (
        problem(model={"type": "mlp", "hidden": [8], "initialization": "ones"}),
        ['problem.model.initialization takes "xavier", "he", "zeros", "small" or "large", not "ones"'],
    ),
    (problem(model={"type": "polynomial"}), ["problem.model.degree is missing"]),
    (problem(model={"type": "polynomial", "degree": 0}), ["problem.model.degree takes an integer from 1 to 20"]),
    (problem(model={"type": "polynomial", "degree": 21}), ["problem.model.degree takes an integer from 1 to 20"]),
    (problem(model={"type": "linear", "degree": 2}), ['problem.model has no key "degree"', "type, bias"]),
    (problem(l2=-0.1), ["problem.l2 takes a number, 0 or more, not -0.1"]),
    (problem(l1=-1), ["problem.l1 takes a number, 0 or more, not -1"]),
    (problem(l2=True), ["problem.l2 takes a number"]),
    (problem(standardize=1), ["problem.standardize takes true or false"]),
    (problem(validation_fraction=1), ["problem.validation_fraction takes a number from 0"]),
    (MINIMAL | {"batching": {"mode": "all"}}, ['batching.mode takes "batch", "stochastic" or "mini-batch"']),
    (MINIMAL | {"batching": {"mode": "mini-batch"}}, ["batching.size is missing", "an integer, 1 or more"]),
    (MINIMAL | {"batching": {"mode": "mini-batch", "size": 0}}, ["batching.size takes an integer, 1 or more"]),
    (MINIMAL | {"batching": {"mode": "batch", "size": 4}}, ["batching.size", '"mini-batch" only']),
    (MINIMAL | {"batching": {"size": 4}}, ["batching.size", '"mini-batch" only']),
    (MINIMAL | {"batching": {"repeat": 4}}, ['batching has no key "repeat"', "mode, size, shuffle"]),
    (MINIMAL | {"racers": []}, ["racers takes a list of 1 to 8"]),
    (MINIMAL | {"racers": [{"optimizer": "adam"}] * 9}, ["racers takes a list of 1 to 8"]),
    (MINIMAL | {"racers": [{}]}, ["racers[0].optimizer is missing"]),
    (racer(optimizer="sgd"), ["racers[0].optimizer takes one of gradient-descent, momentum", '"sgd"']),
    (racer(speed=1), ['racers[0] has no key "speed"', "optimizer, learning_rate"]),
    (racer(learning_rate=0), ["racers[0].learning_rate takes a number above 0, not 0"]),
    (racer(learning_rate=-0.5), ["racers[0].learning_rate takes a number above 0, not -0.5"]),
    (racer(learning_rate="fast"), ["racers[0].learning_rate takes a number above 0", '"fast"']),
    (racer(hyperparameters={"beta": 0.9}), ['racers[0].hyperparameters has no key "beta"', "beta1, beta2, eps"]),
    (racer(hyperparameters={"beta1": 1.0}), ["racers[0].hyperparameters", "beta1", "below 1"]),
    (racer(hyperparameters={"beta1": "x"}), ["racers[0].hyperparameters takes an object of numbers"]),
    (racer(hyperparameters={"beta1": True}), ["racers[0].hyperparameters", "beta1", "number"]),
    (racer(hyperparameters={"bias_correction": 1}), ["bias_correction", "true or false"]),
    (racer(hyperparameters=[]), ["racers[0].hyperparameters takes an object"]),
    (racer(optimizer="gradient-descent", hyperparameters={"momentum": 0.9}), ["it takes none"]),
    (racer(schedule={}), ["racers[0].schedule.type is missing", "constant"]),
    (racer(schedule={"type": "linear"}), ["racers[0].schedule.type takes one of constant", '"linear"']),
    (racer(schedule={"type": 3}), ["racers[0].schedule.type takes one of constant"]),
    (racer(schedule={"type": "cosine", "period": 3}), ['racers[0].schedule has no key "period"', "cosine"]),
    (racer(schedule={"type": "step", "period": 0}), ["racers[0].schedule", "period"]),
    (racer(schedule={"type": "step", "period": "x"}), ["racers[0].schedule", "period"]),
    (MINIMAL | {"changes": {}}, ["changes takes a list of objects"]),
    (MINIMAL | {"changes": [3]}, ["changes[0] takes an object"]),
    (MINIMAL | {"changes": [{"step": 1}]}, ["changes[0] has nothing to change; it takes either"]),
    (changed(learning_rates=[1], racers=[GD]), ["changes[0] has both", "it takes either learning_rates or racers"]),
    (changed(racers=[GD, GD]), ["changes[0].racers has 2 entries; it takes 1, one a racer"]),
    (changed(racers=[]), ["changes[0].racers takes a list of 1 to 8 racers"]),
    (changed(racers=[{}]), ["changes[0].racers[0].optimizer is missing", "the name of an optimizer"]),
    (changed(racers=[3]), ["changes[0].racers[0] takes an object with optimizer"]),
    (changed(racers=[{"optimizer": "adma"}]), ["changes[0].racers[0].optimizer takes one of", "adam", '"adma"']),
    (changed(racers=[GD | {"learning_rate": 0}]), ["changes[0].racers[0].learning_rate takes a number above 0"]),
    (changed(racers=[GD | {"rate": 0}]), ['changes[0].racers[0] has no key "rate"', "it takes optimizer"]),
    (changed(racers=[GD | {"hyperparameters": {"eps": 1}}]), ["changes[0].racers[0].hyperparameters has no key"]),
    (changed(racers=[GD | {"schedule": {"type": "x"}}]), ["changes[0].racers[0].schedule.type takes one of"]),
    (MINIMAL | {"changes": [{"step": -1, "learning_rates": [1]}]}, ["changes[0].step takes an integer, 0 or more"]),
    (MINIMAL | {"changes": [{"step": 1.5, "learning_rates": [1]}]}, ["changes[0].step takes an integer"]),
    (MINIMAL | {"changes": [{"step": 1, "learning_rates": []}]}, ["changes[0].learning_rates takes a list"]),
    (MINIMAL | {"changes": [{"step": 1, "learning_rates": [0]}]}, ["changes[0].learning_rates[0]", "above 0"]),
    (
        MINIMAL | {"changes": [{"step": 1, "learning_rates": [1, 1]}]},
        ["has 2 entries; it takes 1, one a racer"],
    ),
    (MINIMAL | {"changes": [{"step": 1, "learning_rates": [1], "why": 1}]}, ['changes[0] has no key "why"', "step"]),
    (MINIMAL | {"changes": [{"step": 4, "learning_rates": [1]}] * 2}, ["changes[1].step takes a step after 4, not 4"]),
    (MINIMAL | {"access": "exam"}, ["access takes an object with level, show and controls", '"exam"']),
    (MINIMAL | {"access": {}}, ["access.level is missing", '"free", "guided" or "exam"']),
    (MINIMAL | {"access": {"level": "locked"}}, ['access.level takes "free", "guided" or "exam", not "locked"']),
    (MINIMAL | {"access": {"level": "exam", "hide": []}}, ['access has no key "hide"', "level, show, controls"]),
    (MINIMAL | {"access": {"level": "exam", "show": []}}, ["access.show takes a list of one part"]),
    (MINIMAL | {"access": {"level": "exam", "show": [1]}}, ["access.show[0] takes the name of a part", "not 1"]),
    (MINIMAL | {"access": {"level": "exam", "show": ["data", "dta"]}}, ["access.show[1] takes one of", '"dta"']),
    (
        MINIMAL | {"access": {"level": "guided", "controls": ["rate"]}},
        ["access.controls[0] takes one", '"rate"'],
    ),
    (MINIMAL | {"access": {"level": "free", "controls": ["loss"]}}, ["access.controls goes with", "guided", '"free"']),
    (MINIMAL | {"access": {"level": "free", "show": ["loss"]}}, ["access.show goes with", '"exam" only']),
    (MINIMAL | {"view": []}, ["view takes an object"]),
    (b'{"gdsim": 1, "view": {"far": 1e999}}', ["view.far", "finite"]),
    (b'{"gdsim": 1, "view": ' + b'{"a":' * 60 + b"1" + b"}" * 61, ["nests"]),
    (MINIMAL | {"start": []}, ["start takes a list of numbers"]),
    (MINIMAL | {"start": [1, "2"]}, ["start[1] takes a number"]),
    ({"gdsim": 1, "problem": {"type": "terrain"}}, ["problem.terrain is missing"]),
    ({"gdsim": 1, "problem": {"type": "formula", "formula": "x", "x": [1, 1]}}, ["problem.x takes two numbers"]),
    ({"gdsim": 1, "problem": {"type": "formula", "formula": "x", "y": [1]}}, ["problem.y takes two numbers"]),
    ({"gdsim": 1, "problem": {"type": "formula", "formula": 3}}, ["problem.formula takes text"]),
]


@pytest.mark.parametrize(("file", "words"), REFUSED, ids=lambda value: str(value)[:60])
def test_a_wrong_file_is_refused_in_one_sentence(file, words):
    data = file if isinstance(file, bytes) else json.dumps(file).encode()
    with pytest.raises(ExperimentError) as refusal:
        decode(data)
    sentence = str(refusal.value)
    for word in words:
        assert word in sentence
    assert "\n" not in sentence
    assert len(sentence) < 400
    assert "$" not in sentence
    assert "`" not in sentence


@given(st.binary(max_size=200))
def test_no_bytes_bring_the_reader_down(data):
    with pytest.raises(ExperimentError):
        decode(data)


def complaint(values):
    """The sentence that refuses a file, or nothing if it is read."""
    try:
        decode(json.dumps(values).encode())
    except ExperimentError as refusal:
        return str(refusal)
    return ""


@given(st.sampled_from(["problem", "racers", "batching", "start", "epochs", "seed", "title", "gdsim"]), json_values)
def test_no_value_of_a_key_brings_the_reader_down(key, value):
    sentence = complaint(MINIMAL | {key: value})
    assert sentence == "" or key in sentence


@given(
    st.sampled_from(["optimizer", "learning_rate", "hyperparameters", "schedule"]),
    json_values | st.fixed_dictionaries({"type": st.sampled_from(list(SCHEDULES))}, optional={"warmup": json_values}),
)
def test_no_value_of_a_racer_brings_the_reader_down(key, value):
    sentence = complaint(racer(**{key: value}))
    assert sentence == "" or f"racers[0].{key}" in sentence


def test_a_huge_learning_rate_is_allowed():
    assert decode(json.dumps(racer(learning_rate=1e300)).encode()).racers[0].learning_rate == 1e300


def test_a_byte_order_mark_is_passed_over():
    assert decode(b"\xef\xbb\xbf" + json.dumps(MINIMAL).encode()) == decode(json.dumps(MINIMAL).encode())


@pytest.mark.parametrize("rate", [float("nan"), float("inf"), 0.0, -1.0])
def test_an_experiment_made_in_the_program_is_held_to_the_same_rules(rate):
    with pytest.raises(ExperimentError, match=r"racers\[0\].learning_rate"):
        check(Experiment(1, TerrainProblem("bowl"), racers=(RacerSettings("adam", rate),)))


def test_what_students_may_change_is_written_only_where_that_is_not_everything():
    free = decode(json.dumps(MINIMAL).encode())
    assert b"access" not in encode(free)
    assert decode(json.dumps(MINIMAL | {"access": {"level": "free"}}).encode()) == free
    access = {"level": "exam", "show": ["loss", "contour"], "controls": ["optimizer"]}
    exam = decode(json.dumps(MINIMAL | {"access": access}).encode())
    assert json.loads(encode(exam))["access"] == access
    assert [exam.access.frees(name) for name in ("optimizer", "learning-rate", "data")] == [True, True, False]
    assert free.access.frees("data")


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    experiment = decode(json.dumps(MINIMAL).encode())
    path = tmp_path / "house.gdsim"
    write(path, experiment)
    assert read(path) == experiment
    assert os.listdir(tmp_path) == ["house.gdsim"]
    before = path.read_bytes()
    with pytest.raises(TypeError):
        write(path, Experiment(1, object()))
    assert path.read_bytes() == before
    assert os.listdir(tmp_path) == ["house.gdsim"]


def test_a_link_stays_a_link_when_its_file_is_written(tmp_path):
    experiment = decode(json.dumps(MINIMAL).encode())
    (tmp_path / "link.gdsim").symlink_to(tmp_path / "real.gdsim")
    write(tmp_path / "link.gdsim", experiment)
    assert (tmp_path / "link.gdsim").is_symlink()
    assert read(tmp_path / "real.gdsim") == experiment


def test_files_that_cannot_be_read_or_written_are_named(tmp_path):
    experiment = decode(json.dumps(MINIMAL).encode())
    with pytest.raises(ExperimentError, match=r"cannot read .*none.gdsim: no such file"):
        read(tmp_path / "none.gdsim")
    with pytest.raises(ExperimentError, match=r"cannot read .*: is a directory"):
        read(tmp_path)
    with pytest.raises(ExperimentError, match=r"cannot write .*: no such file"):
        write(tmp_path / "none" / "a.gdsim", experiment)
    with pytest.raises(ExperimentError, match="not a regular file"):
        write(tmp_path, experiment)
    (tmp_path / "bad.gdsim").write_bytes(b"{")
    with pytest.raises(ExperimentError, match=r"bad.gdsim: the file is not valid JSON"):
        read(tmp_path / "bad.gdsim")
    with open(tmp_path / "large.gdsim", "wb") as file:
        file.truncate(17 * 2**20)
    with pytest.raises(ExperimentError, match="larger than 16 MB"):
        read(tmp_path / "large.gdsim")
