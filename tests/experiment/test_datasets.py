"""Data sets: every built-in one loads as documented, drawn ones never change, bad CSVs are refused in a sentence."""

import csv
import hashlib
import os

import numpy as np
import pytest

from gdsim.experiment.assets import ASSETS
from gdsim.experiment.datasets import DATASETS, load
from gdsim.experiment.schema import CsvFile, ExperimentError

# Rows, default features, classes in order: as SOURCES.md and the files say.
SHIPPED = {
    "house-prices": (546, 1, ()),
    "daily-temperature": (365, 1, ()),
    "motorcycle-crash": (133, 1, ()),
    "spam-email": (1000, 2, ("not spam", "spam")),
    "breast-cancer": (569, 2, ("benign", "malignant")),
    "penguins": (342, 2, ("Adelie", "Chinstrap", "Gentoo")),
    "handwritten-digits": (600, 64, tuple("0123456789")),
}
# The start of the SHA-256 of the drawn points in units of their last decimal.
DRAWN = {
    "line-with-outliers": "51ea42e87a368b70",
    "blobs": "8addbd7f251751c7",
    "moons": "ab164414552566e4",
    "circles": "f262307ea99a5d08",
    "spirals": "bd6da8dbb1331394",
    "xor": "f318f7d3bac550a3",
    "three-blobs": "6f4b2c7afab73bd8",
}


def test_all_data_sets_of_the_format_are_there():
    assert set(DATASETS) == {*SHIPPED, *DRAWN}
    for name, info in DATASETS.items():
        assert name == info.name
        assert info.title
        assert info.caption.endswith(".")
        assert info.source


@pytest.mark.parametrize("name", SHIPPED)
def test_a_shipped_data_set_is_its_file(name):
    rows, features, classes = SHIPPED[name]
    data = load(name)
    assert data.X.shape == (rows, features)
    assert data.classes == classes
    assert data.task == DATASETS[name].task
    with open(ASSETS / "data" / f"{name}.csv", newline="") as file:
        table = list(csv.DictReader(file))
    assert data.columns == DATASETS[name].columns == tuple(table[0])
    for column, feature in enumerate(data.feature_names):
        np.testing.assert_array_equal(data.X[:, column], [float(row[feature]) for row in table])
    answers = [row[data.target_name] for row in table]
    if classes:
        assert [classes[label] for label in data.labels] == answers
    else:
        np.testing.assert_array_equal(data.labels, [float(answer) for answer in answers])


@pytest.mark.parametrize("name", DRAWN)
def test_a_drawn_data_set_never_changes(name):
    data = load(name)
    assert DATASETS[name].columns == (*data.feature_names, data.target_name)
    digits = np.round(np.column_stack([data.X, data.labels]) * 1e4).astype("<i8")
    assert hashlib.sha256(digits.tobytes()).hexdigest()[:16] == DRAWN[name]
    if data.classes:
        counts = np.bincount(data.labels)
        assert len(counts) == len(data.classes)
        assert counts.min() > 60


def test_outliers_tilt_the_squared_error_but_not_the_true_line():
    data = load("line-with-outliers")
    off = np.abs(data.labels - (2.0 * data.X[:, 0] + 1.0)) > 5.0
    assert 5 <= off.sum() <= 12
    assert np.polyfit(data.X[~off, 0], data.labels[~off], 1) == pytest.approx([2.0, 1.0], abs=0.15)
    assert np.polyfit(data.X[:, 0], data.labels, 1)[0] < 1.5


def test_columns_can_be_chosen():
    data = load("house-prices", ("bedrooms", "lot_size_sqft"), "price_kcad")
    assert data.X[0].tolist() == [3.0, 5850.0]
    assert load("penguins", ("flipper_length_mm",), "body_mass_g").task == "regression"
    assert load("house-prices", None, "bedrooms").task == "regression"
    np.testing.assert_array_equal(load("blobs", ("x2",)).X[:, 0], load("blobs").X[:, 1])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("houses",), ["problem.dataset takes one of house-prices", '"houses"']),
        (
            ("house-prices", ("garden",)),
            ["problem.features", "no column garden", "lot_size_sqft, bedrooms"],
        ),
        (("house-prices", None, "garden"), ["problem.target", "no column garden"]),
        (("house-prices", ("price_kcad",)), ["problem.target", "price_kcad is among the features"]),
        (("house-prices", ("bedrooms", "bedrooms")), ["problem.features", "twice"]),
        (("daily-temperature", ("date",)), ["column date takes numbers, but line 2 has", "2015/01/01"]),
        (("daily-temperature", None, "date"), ["column date holds 365 different texts", "2 to 20 classes"]),
        (("blobs", ("class",)), ["problem.target", "among the features"]),
        (("blobs", ("x1",), "x2"), ["problem.target takes class"]),
    ],
)
def test_a_wrong_choice_is_refused(arguments, words):
    with pytest.raises(ExperimentError) as refusal:
        load(*arguments)
    for word in words:
        assert word in str(refusal.value)


def load_csv(tmp_path, text, features=None, target=None):
    (tmp_path / "own.csv").write_bytes(text if isinstance(text, bytes) else text.encode())
    return load(CsvFile("own.csv"), features, target, tmp_path)


def test_an_own_csv_has_its_last_column_as_target(tmp_path):
    data = load_csv(tmp_path, "\ufeffdate,height,weight\r\nmon,1.5,50\r\n\r\ntue,1.6,6e1\r\nwed,1.7, 70 \r\n")
    assert (data.task, data.feature_names, data.target_name) == ("regression", ("height",), "weight")
    assert data.X.tolist() == [[1.5], [1.6], [1.7]]
    assert data.labels.tolist() == [50.0, 60.0, 70.0]
    assert data.columns == ("date", "height", "weight")
    assert (data.name, data.title) == ("own.csv", "own")


@pytest.mark.parametrize(
    ("answers", "task", "classes", "labels"),
    [
        (["0", "1", "0"], "two-class", ("0", "1"), [0, 1, 0]),
        (["1.0", "0", "1"], "two-class", ("0", "1"), [1, 0, 1]),
        (["yes", "no", "yes"], "two-class", ("no", "yes"), [1, 0, 1]),
        (["c", "a", "b"], "multi-class", ("a", "b", "c"), [2, 0, 1]),
        (["1", "2", "1"], "regression", (), [1, 2, 1]),
        (["0", "0", "0"], "regression", (), [0, 0, 0]),
    ],
)
def test_the_task_of_an_own_csv_is_recognised(tmp_path, answers, task, classes, labels):
    data = load_csv(tmp_path, "x,y\n" + "".join(f"{row},{answer}\n" for row, answer in enumerate(answers)))
    assert (data.task, data.classes, data.labels.tolist()) == (task, classes, labels)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", ["own.csv is empty"]),
        ("x,y\n", ["no row", "at least 2 rows"]),
        ("x,y\n1,2\n", ["1 row", "at least 2 rows"]),
        ("x,y\n1,2\n3\n", ["line 3 has 1 cell", "the header has 2"]),
        ("x,y\n1,2\n,4\n5,\n", ["1 row without gaps in x, y", "at least 2"]),
        ("x,y\n1,2\n3,four\n5,6\n", ['column y takes numbers, but line 3 has "four"']),
        ("x,y\n1,2\noops,4\n5,6\n", ['column x takes numbers, but line 3 has "oops"']),
        ("x,y\n1,2\n1e999,4\n5,6\n", ['column x takes numbers up to 1.8e+308, but line 3 has "1e999"']),
        ("x,y\n1,a\n2,a\n", ['column y holds the single class "a"']),
        ("x,y\n" + "".join(f"{k},t{k}\n" for k in range(21)), ["21 different texts", "2 to 20 classes"]),
        ("a,b\nu,1\nv,2\n", ["no column of numbers beside the target b"]),
        ('x,y\n1,"2\n3,4\n', []),
        ("x,y\n1," + "9" * 200_000 + "\n2,3\n", ["line 2", "not CSV"]),
    ],
    ids=lambda value: str(value)[:40],
)
def test_a_bad_csv_is_refused_in_one_sentence(tmp_path, text, words):
    with pytest.raises(ExperimentError) as refusal:
        load_csv(tmp_path, text)
    for word in ["own.csv", *words]:
        assert word in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_a_column_name_that_is_broken_over_lines_is_one_line(tmp_path):
    data = load_csv(tmp_path, '"lot\n  size",price\n1,2\n2,3\n')
    assert data.columns == ("lot size", "price")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_csv_that_is_a_pipe_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.csv")
    with pytest.raises(ExperimentError, match=r"cannot read pipe\.csv: it is not a regular file"):
        load(CsvFile("pipe.csv"), folder=tmp_path)


def test_a_missing_csv_is_named(tmp_path):
    with pytest.raises(ExperimentError, match=r"cannot read .*none.csv: no such file"):
        load(CsvFile("none.csv"), folder=tmp_path)
    with pytest.raises(ExperimentError, match="cannot read"):
        load(CsvFile("a\0b.csv"), folder=tmp_path)
