"""What columns and parameters are called for a reader."""

import re

import numpy as np
import pytest

from gdsim.core.models import Linear, Polynomial
from gdsim.experiment.column_titles import COLUMN_TITLES, readable
from gdsim.experiment.datasets import DATASETS, load
from gdsim.experiment.models import LinearModel, PolynomialModel
from gdsim.experiment.parameter_names import parameter_keys, parameter_names, parameter_units, short_parameter_names
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import CsvFile, Experiment, FitProblem

RAW = re.compile(r"_|sqft|kcad|\bmm →|percent")


@pytest.mark.parametrize("name", [info.name for info in DATASETS.values() if not info.generator])
def test_every_shipped_column_has_a_title(name):
    assert tuple(COLUMN_TITLES[name]) == DATASETS[name].columns
    titles = COLUMN_TITLES[name].values()
    for form in ("title", "short", "with_unit", "short_with_unit"):
        texts = [getattr(column, form) for column in titles]
        assert not any(map(RAW.search, texts))
        assert len(set(texts)) == len(texts)
    assert all(len(column.short) <= len(column.title) for column in titles)
    assert all(len(column.symbol) <= len(column.unit) for column in titles)


def test_titles_and_units_of_house_prices():
    titles = DATASETS["house-prices"].titles
    assert titles["price_kcad"].with_unit == "price (1000 Canadian dollars)"
    assert titles["lot_size_sqft"].with_unit == "lot size (square feet)"
    assert titles["lot_size_sqft"].short_with_unit == "lot size (sq ft)"
    assert titles["bedrooms"].with_unit == "number of bedrooms"


def test_pixels_are_counted_from_one():
    assert DATASETS["handwritten-digits"].titles["pixel_23"].title == "pixel row 3, column 4"


@pytest.mark.parametrize(
    ("name", "said"), [("my_height", "my height"), ("a", "a"), ("price (EUR)", "price (EUR)"), ("__", "__")]
)
def test_a_column_of_a_file_is_called_by_its_name(name, said):
    assert readable(name).with_unit == readable(name).short_with_unit == said


def test_the_columns_of_an_own_file_are_words(tmp_path):
    (tmp_path / "own.csv").write_text("my_height,shoe_size,is_tall\n1,40,0\n2,41,1\n3,42,1\n4,43,0\n")
    problem = prepare(Experiment(1, FitProblem(CsvFile("own.csv"))), tmp_path)
    assert problem.data.dataset.target_title.title == "is tall"
    assert problem.parameter_names == ("weight of my height", "weight of shoe size", "bias")
    assert problem.parameter_keys == ("weight of my_height", "weight of shoe_size", "bias")
    assert problem.experiment.problem.features == ("my_height", "shoe_size")


def named(model, dataset):
    return [make(model, dataset) for make in (parameter_keys, parameter_names, short_parameter_names)]


@pytest.mark.parametrize("model", [Linear(1), Linear(1, bias=False), Polynomial(1)], ids=repr)
def test_an_only_weight_is_the_weight(model):
    for names in named(model, load("house-prices")):
        assert names == ("weight", "bias")[: model.dimension]


def test_weights_of_several_features():
    keys, names, short = named(Linear(2), load("breast-cancer"))
    assert keys == ("weight of mean_radius", "weight of mean_texture", "bias")
    assert names == ("weight of mean radius of the nuclei", "weight of mean texture of the nuclei", "bias")
    assert short == ("mean radius", "mean texture", "bias")


def test_powers():
    keys, names, short = named(Polynomial(12), load("motorcycle-crash"))
    assert (keys[0], keys[11]) == ("weight of time_ms", "weight of time_ms^12")
    assert (names[0], names[11]) == ("weight of time after the impact", "weight of (time after the impact)¹²")
    assert (short[0], short[11], short[12]) == ("time", "time¹²", "bias")
    assert short_parameter_names(Polynomial(2), load("house-prices"))[1] == "(lot size)²"


def test_a_class_that_is_a_number_says_of_what():
    digits = load("handwritten-digits", ("pixel_00", "pixel_77"))
    keys, names, short = named(Linear(2, 10), digits)
    assert (keys[17], keys[-1]) == ("pixel_77 → 7", "bias → 9")
    assert (names[17], names[-1]) == ("weight of pixel row 8, column 8, for digit 7", "bias for digit 9")
    assert (short[17], short[-1]) == ("pixel 8, 8 → 7", "bias → 9")


@pytest.mark.parametrize("name", DATASETS)
def test_all_parameters_are_told_apart(name):
    problem = prepare(Experiment(1, FitProblem(name)))
    for names in (problem.parameter_keys, problem.parameter_names, problem.short_names):
        assert len(set(names)) == len(names) == len(problem.start)
        assert names is problem.parameter_keys or not any(map(RAW.search, names))


def test_parameters_have_units_where_data_have():
    houses = load("house-prices", ("lot_size_sqft", "bedrooms"))
    assert parameter_units(Linear(2), houses) == ("thousand C$ per sq ft", "thousand C$", "thousand C$")
    assert parameter_units(Polynomial(2), load("house-prices")) == (
        "thousand C$ per sq ft",
        "thousand C$ per (sq ft)²",
        "thousand C$",
    )
    assert parameter_units(Linear(1), load("daily-temperature")) == ("°C per °C", "°C")
    # A score of a class has no unit.
    assert parameter_units(Linear(1), load("penguins", ("body_mass_g",))) == ("per g", "")
    assert parameter_units(Linear(1), load("line-with-outliers")) == ("", "")


@pytest.mark.parametrize("model", [LinearModel(), PolynomialModel(2)], ids=repr)
def test_units_are_those_of_the_parameters_for_raw_data(model):
    problem = prepare(Experiment(1, FitProblem("penguins", ("flipper_length_mm",), "body_mass_g", model)))
    own = problem.data.scaling.to_data_units(problem.data.model, problem.minima[0])
    x, y = problem.data.dataset.X[:, 0], problem.data.dataset.labels
    expected = np.polyfit(x, y, problem.data.model.dimension - 1)[::-1]
    np.testing.assert_allclose(own, [*expected[1:], expected[0]], rtol=1e-6)
    units = parameter_units(problem.data.model, problem.data.dataset)
    assert units == ("g per mm", *["g per mm²"][: len(own) - 2], "g")
