"""`import gdsim`, as a notebook and a script use it."""

import base64
import csv
import doctest
import io
import json
import subprocess
import sys
import threading

import numpy as np
import pytest
from PIL import Image

import gdsim
from gdsim import api
from gdsim.cli import main
from gdsim.experiment import schema

HOUSES = {
    "gdsim": 1,
    "title": "House prices",
    "problem": {"type": "fit", "dataset": "house-prices", "loss": "huber"},
    "racers": [{"optimizer": "momentum", "learning_rate": 0.05, "hyperparameters": {"momentum": 0.8}}],
    "batching": {"mode": "mini-batch", "size": 100},
    "epochs": 4,
    "seed": 3,
}
SIZE = (320, 180)
# A process of its own where Qt is not installed.
WITHOUT_QT = """
import sys
for name in ("PySide6", "pyqtgraph", "OpenGL"):
    sys.modules[name] = None
import gdsim
assert "numpy" not in sys.modules
run = gdsim.run(terrain="bowl", optimizer="adam", epochs=5)
print(run)
try:
    run.figure()
except gdsim.ExperimentError as error:
    print(error)
"""
# A script to its end; whoever paints must not be in the way of that.
PAINTS = """
import gdsim, sys
run = gdsim.run(terrain="bowl", epochs=3)
assert not any(name.startswith("PySide6") for name in sys.modules)
print(run.figure(size=(320, 180)))
"""


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "houses.gdsim"
    path.write_text(json.dumps(HOUSES))
    return path


@pytest.fixture(scope="module")
def race():
    return gdsim.run(HOUSES, racers=[{"optimizer": "adam"}, {"optimizer": "momentum"}])


def refusal(*arguments, **keywords):
    with pytest.raises(gdsim.ExperimentError) as caught:
        gdsim.run(*arguments, **keywords)
    return str(caught.value)


def refused(ask, **keywords):
    with pytest.raises(gdsim.ExperimentError) as caught:
        ask(**keywords)
    return str(caught.value)


def test_its_arrays_are_those_of_the_trace(path, tmp_path, capsys):
    run = gdsim.run(path)
    assert main(["run", str(path), "--json", "--trace", str(tmp_path / "theirs.npz")]) == 0
    run.save(tmp_path / "own.npz")
    with np.load(tmp_path / "theirs.npz") as theirs, np.load(tmp_path / "own.npz") as own:
        assert set(own) == set(theirs)
        for name in theirs:
            np.testing.assert_array_equal(own[name], theirs[name])
            if name != "experiment":
                np.testing.assert_array_equal(getattr(run, name), theirs[name])
    assert run.summary() == json.loads(capsys.readouterr().out)
    assert run.experiment == json.loads(schema.encode(schema.decode(json.dumps(run.experiment).encode())))


def test_it_is_saved_as_an_experiment_and_as_a_table(path, tmp_path):
    run = gdsim.run(path)
    run.save(tmp_path / "again.gdsim")
    np.testing.assert_array_equal(gdsim.run(tmp_path / "again.gdsim").parameters, run.parameters)
    run.save(tmp_path / "run.csv")
    assert main(["run", str(path), "--trace", str(tmp_path / "theirs.csv")]) == 0
    assert (tmp_path / "run.csv").read_bytes() == (tmp_path / "theirs.csv").read_bytes()
    assert (
        refused(run.save, path="run.docx")
        == "a run is saved in a file that ends in .gdsim, .npz, .csv, not in run.docx"
    )


def test_keywords_are_the_keys_of_the_file(path):
    by_file = gdsim.run(path)
    by_keywords = gdsim.run(
        title="House prices",
        dataset="house-prices",
        loss="huber",
        model="linear",
        optimizer="momentum",
        learning_rate=np.float64(0.05),
        hyperparameters={"momentum": 0.8},
        batching={"mode": "mini-batch", "size": np.int64(100)},
        start=np.array(by_file.experiment["start"]),
        epochs=4,
        seed=3,
    )
    assert by_keywords.experiment == by_file.experiment
    np.testing.assert_array_equal(by_keywords.parameters, by_file.parameters)


def test_keywords_take_the_place_of_what_the_file_has(path):
    def changed(**keywords):
        run = gdsim.run(path, **keywords)
        return run.experiment

    assert changed(epochs=2)["epochs"] == 2
    assert changed(l2=0.5)["problem"] == gdsim.run(path).experiment["problem"] | {"l2": 0.5}
    racer = gdsim.run(path).experiment["racers"][0]
    assert changed(learning_rate=0.01)["racers"] == [racer | {"learning_rate": 0.01}]
    # What was set of momentum means nothing to Adam.
    assert (
        changed(optimizer="adam")["racers"] == gdsim.run(dataset="house-prices", optimizer="adam").experiment["racers"]
    )
    assert changed(terrain="bowl", batching={"mode": "batch"})["problem"] == {"type": "terrain", "terrain": "bowl"}
    assert changed(schedule="cosine")["racers"][0]["schedule"] == {"type": "cosine", "warmup": 0, "floor": 0.0}


def test_own_data_is_looked_for_beside_the_file_or_in_a_folder(tmp_path):
    (tmp_path / "own.csv").write_text("x,y\n0,1\n1,3\n2,5\n3,7\n")
    experiment = {"gdsim": 1, "problem": {"type": "fit", "dataset": {"csv": "own.csv"}}, "epochs": 3}
    (tmp_path / "own.gdsim").write_text(json.dumps(experiment))
    beside = gdsim.run(tmp_path / "own.gdsim")
    assert beside.X.shape == (4, 1)
    np.testing.assert_array_equal(gdsim.run(experiment, folder=tmp_path).loss, beside.loss)
    assert refusal(experiment) == "cannot read own.csv: no such file or directory"


def test_it_stops_after_the_steps_that_are_asked_for():
    told = []
    run = gdsim.run(terrain="bowl", epochs=50, steps=7, progress=lambda *how_far: told.append(how_far))
    assert (run.steps, run.parameters.shape, run.gradient.shape) == (7, (1, 8, 2), (1, 7, 2))
    assert run.summary()["racers"][0]["sentence"] == "Stopped after 7 steps, as asked."
    assert told[-1] == (7, 7)


def test_it_says_how_it_ended(race):
    assert race.racers == ("Adam", "Momentum")
    assert race.parameter_names == ("weight", "bias")
    assert [outcome.sentence for outcome in race.outcomes] == ["All 4 epochs are done."] * 2
    lines = repr(race).splitlines()
    assert lines[0] == "House prices"
    assert lines[2].startswith("Adam, learning rate 0.1: All 4 epochs are done.")


def test_a_racer_that_diverges_says_so():
    run = gdsim.run(terrain="bowl", learning_rate=1e6, epochs=1000)
    assert run.outcomes[0].status == "diverged"
    assert np.isfinite(run.parameters).all()


@pytest.mark.parametrize(
    ("keywords", "sentence"),
    [
        ({}, 'a run takes a file, or one of dataset, terrain and formula, such as terrain="bowl"'),
        ({"terrain": "bowl", "dataset": "moons"}, "a run takes dataset or terrain, not both"),
        ({"terrain": "moon"}, "problem.terrain takes one of bowl, elongated-bowl, "),
        ({"terrain": "bowl", "loss": "mse"}, 'problem has no key "loss"; it takes type, terrain'),
        ({"terrain": "bowl", "epochs": 1.5}, "epochs takes an integer from 1 to 1,000,000,000, not 1.5"),
        (
            {"terrain": "bowl", "learning_rate": float("nan")},
            "racers[0].learning_rate is nan; it takes a finite number",
        ),
        ({"terrain": "bowl", "hyperparameters": {(1,): 2}}, "the keys of an experiment are text"),
        ({"terrain": "bowl", "optimizer": {1}}, "an experiment holds text, numbers, lists and mappings, not set"),
        ({"terrain": "bowl", "steps": 0}, "steps takes an integer, 1 or more, not 0"),
        ({"terrain": "bowl", "steps": "ten"}, 'steps takes an integer, 1 or more, not "ten"'),
        ({"terrain": "bowl", "racers": []}, "racers takes a list of 1 to 8 racers, not []"),
        ({"terrain": "bowl", "racers": 7}, "racers takes a list of 1 to 8 racers, not 7"),
        ({"terrain": "bowl", "racers": 7, "learning_rate": 1}, "racers takes a list of 1 to 8 racers, not 7"),
        ({"problem": 7, "loss": "mse"}, "problem takes an object "),
        (
            {"terrain": "bowl", "racers": [{"optimizer": "adam"}] * 2, "learning_rate": 0.1},
            "there are 2 racers, so learning_rate goes into one of them: give all as racers",
        ),
    ],
)
def test_what_cannot_be_is_refused_in_one_sentence(keywords, sentence):
    assert refusal(**keywords).startswith(sentence)


def test_what_holds_itself_is_refused_in_one_sentence():
    problem = {"type": "terrain", "terrain": "bowl"}
    problem["problem"] = problem
    assert refusal(problem=problem) == "the keys of an experiment are text, and nothing in it holds itself"


def test_a_file_that_cannot_be_is_refused_in_one_sentence(tmp_path):
    assert refusal(tmp_path / "none.gdsim") == f"cannot read {tmp_path / 'none.gdsim'}: no such file or directory"
    (tmp_path / "bad.gdsim").write_text('{"gdsim": 1}')
    assert refusal(tmp_path / "bad.gdsim").startswith(f"{tmp_path / 'bad.gdsim'}: problem is missing")
    assert refusal([1]) == "a run takes a file or the values of one, not [1]"


def test_a_figure_is_what_gdsim_export_draws(path, tmp_path, qapp):
    figure = gdsim.run(path).figure(size=SIZE, step=8)
    assert (
        main(["export", str(path), str(tmp_path / "run.png"), "--size", "320x180", "--theme", "day", "--steps", ":8"])
        == 0
    )
    with Image.open(io.BytesIO(figure.data)) as own, Image.open(tmp_path / "run.png") as theirs:
        assert own.size == SIZE
        np.testing.assert_array_equal(np.asarray(own), np.asarray(theirs))
    shown = figure._repr_mimebundle_()
    assert base64.b64decode(shown["image/png"]) == figure.data
    figure.save(tmp_path / "own.png")
    assert (tmp_path / "own.png").read_bytes() == figure.data
    assert refused(figure.save, path="own.gif") == "the name of a .png file ends in that, not as in own.gif"


def test_a_figure_may_be_a_drawing(race, qapp):
    drawn = race.figure(what="loss", format="svg", size=SIZE)
    assert drawn._repr_mimebundle_()["image/svg+xml"].startswith("<?xml")


def test_an_animation_has_a_frame_for_each_step(race, qapp):
    animation = race.animation(what="loss", size=SIZE, first=2, every=3)
    with Image.open(io.BytesIO(animation.data)) as image:
        # Steps 2, 5, …, 20, 23 and the last, 24.
        assert (image.format, image.n_frames, image.size) == ("GIF", 9, SIZE)
    assert base64.b64decode(animation._repr_mimebundle_()["image/gif"]) == animation.data


@pytest.mark.parametrize(
    ("keywords", "sentence"),
    [
        ({"step": 25}, "there is no step 25: the run ends after 24"),
        ({"step": -1}, "step takes an integer, 0 or more, not -1"),
        ({"what": "face"}, "content takes one of page, surface, loss, data, not 'face'"),
        ({"size": "huge"}, 'size takes (width, height) in pixels, or one of 720p, 1080p, 4K, square, not "huge"'),
        ({"size": (1, 1)}, "size takes 90 to 8192 pixels in each direction, not 1x1"),
        ({"theme": "dusk"}, 'theme takes one of night, day, projector, not "dusk"'),
        ({"format": "gif"}, 'format takes one of png, svg, pdf, not "gif"'),
        ({"format": "svg", "transparent": True}, "only a .png can be transparent"),
    ],
)
def test_a_figure_that_cannot_be_is_refused_in_one_sentence(race, keywords, sentence, qapp):
    assert refused(race.figure, **keywords) == sentence


@pytest.mark.parametrize(
    ("keywords", "sentence"),
    [
        ({"first": 30}, "there is no step 30: the run ends after 24"),
        ({"every": 0}, "every takes an integer, 1 or more, not 0"),
        ({"fps": 60}, "a GIF shows at most 50 frames a second, not 60"),
        ({"seconds": "long"}, 'seconds takes a number, not "long"'),
        ({"format": "avi"}, 'format takes one of gif, webp, apng, webm, mp4, not "avi"'),
    ],
)
def test_an_animation_that_cannot_be_is_refused_in_one_sentence(race, keywords, sentence, qapp):
    assert refused(race.animation, **keywords) == sentence


def test_pictures_are_painted_by_the_main_thread_alone(race):
    said = []
    thread = threading.Thread(target=lambda: said.append(refused(race.figure)))
    thread.start()
    thread.join()
    assert said == ["pictures are painted by the main thread alone; ask for them there"]


def test_a_data_frame_has_the_columns_of_the_table(race, tmp_path):
    frame = race.to_dataframe()
    race.save(tmp_path / "run.csv")
    with (tmp_path / "run.csv").open(newline="") as file:
        names, *rows = csv.reader(file)
    assert list(frame.columns) == names
    np.testing.assert_array_equal(frame.to_numpy(), np.array(rows, dtype=float))
    assert frame["step"].dtype == np.int64


def test_without_pandas_there_is_a_sentence(race, monkeypatch):
    monkeypatch.setitem(sys.modules, "pandas", None)
    assert refused(race.to_dataframe).startswith("a data frame takes pandas, which is not installed here")


def test_without_qt_there_is_all_but_pictures():
    done = subprocess.run([sys.executable, "-c", WITHOUT_QT], capture_output=True, text=True, timeout=60)
    assert done.stderr == ""
    first, *_, last = done.stdout.splitlines()
    assert first == "Adam, learning rate 0.1: All 5 epochs are done."
    assert last.startswith("pictures take Qt, which cannot be loaded here: ")


def test_a_script_that_paints_needs_no_screen_and_ends_in_peace(monkeypatch):
    for name in ("DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    done = subprocess.run([sys.executable, "-c", PAINTS], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith("<PNG, ")


def test_what_is_public_is_there_and_nothing_else():
    assert set(gdsim.__all__) <= set(dir(gdsim))
    assert set(gdsim.__all__) - {"__version__"} == set(api.__all__)
    assert all(getattr(gdsim, name) is not None for name in gdsim.__all__)
    with pytest.raises(AttributeError, match="module 'gdsim' has no attribute 'walk'"):
        _ = gdsim.walk


def test_the_examples_of_its_pages_give_what_they_say():
    found = doctest.testmod(api)
    assert found.attempted > 6
    assert found.failed == 0
