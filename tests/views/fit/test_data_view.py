"""What the data view draws and says, asked of the things it draws."""

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from gdsim.core.series import Series
from gdsim.experiment.models import PolynomialModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import (
    BatchingSettings,
    CsvFile,
    Experiment,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
)
from gdsim.simulation.run import Run
from gdsim.views.fit.digits import DigitsSheet
from gdsim.views.fit.regions import RegionsPlot
from gdsim.views.fit.regression import CurvePlot, PredictedPlot
from gdsim.views.fit.terrain_card import TerrainCard
from gdsim.views.fit.view import DataLook, DataView
from gdsim.views.toolkit.theme import DAY, NIGHT
from gdsim.views.toolkit.words import number

MINI = BatchingSettings("mini-batch", 16)
RACE = (RacerSettings("gradient-descent", 0.05), RacerSettings("adam", 0.1))


def shot(problem, steps=20, batching=MINI, racers=RACE):
    """A snapshot of a real run."""
    run = Run(prepare(Experiment(1, problem, batching=batching, racers=racers, epochs=100)))
    run.advance(steps)
    run.publish(playing=False)
    return run.snapshot


def fresh(qtbot):
    """A view of the size it has in the smallest window."""
    view = DataView()
    qtbot.addWidget(view)
    view.set_theme(NIGHT)
    view.resize(380, 280)
    return view


def shown(view, snapshot):
    view.show_snapshot(snapshot)
    view.show()
    return view.panel


def own_units(snapshot):
    """The training rows as the file has them."""
    data = snapshot.problem.data
    return data.dataset.X[data.rows], data.dataset.labels[data.rows]


def by_hand(snapshot, racer, x):
    """Prices at lot sizes x (m,), from the standardisation that the documents promise."""
    X, y = own_units(snapshot)
    weight, bias = snapshot.parameters[racer]
    return (weight * (x - X.mean()) / X.std() + bias) * y.std() + y.mean()


def scores_at(snapshot, racer, points):
    """The scores of points (m, features) in the data's own units."""
    X, _ = own_units(snapshot)
    return snapshot.problem.data.model.forward(snapshot.parameters[racer], (points - X.mean(axis=0)) / X.std(axis=0))


def line_points(item):
    x, y = item.getData()
    return np.stack([x, y], axis=1)[np.isfinite(x)]


def with_parameters(snapshot, parameters):
    """The snapshot with all racers somewhere else."""
    path = np.broadcast_to(parameters, snapshot.path.values.shape).copy()
    return replace(snapshot, path=Series(snapshot.path.at, path))


HOUSES = FitProblem("house-prices")
TUMOURS = FitProblem("breast-cancer", loss="bce")


def test_every_racers_line_is_what_the_model_predicts_in_the_datas_own_units(qtbot):
    view = fresh(qtbot)
    snapshot = shot(HOUSES)
    panel = shown(view, snapshot)
    assert len(panel.curves) == 2
    for racer, curve in enumerate(panel.curves):
        x, y = curve.getData()
        assert np.allclose(y[[0, -1]], by_hand(snapshot, racer, x[[0, -1]]), rtol=1e-9)


def test_the_lines_equation_is_written_in_the_datas_own_units(qtbot):
    view = fresh(qtbot)
    snapshot = shot(HOUSES)
    shown(view, snapshot)
    intercept = by_hand(snapshot, 0, 0.0)
    slope = by_hand(snapshot, 0, 1.0) - intercept
    assert view.equation.text().startswith(f"price = {number(intercept)} + {number(slope)} × lot size ")


def test_residuals_join_the_batchs_points_to_the_line(qtbot):
    view = fresh(qtbot)
    snapshot = shot(HOUSES)
    panel = shown(view, snapshot)
    X, y = own_units(snapshot)
    ends = line_points(panel.residuals)
    assert np.array_equal(ends[::2], np.stack([X[snapshot.batch, 0], y[snapshot.batch]], axis=1))
    assert np.allclose(ends[1::2, 1], by_hand(snapshot, 0, ends[1::2, 0]))


def test_many_residuals_are_thinned_and_the_caption_says_so(qtbot):
    view = fresh(qtbot)
    panel = shown(view, shot(HOUSES, batching=BatchingSettings()))
    assert len(line_points(panel.residuals)) == 2 * 150
    assert "lines: 150 residuals" in view.caption.text()


@pytest.mark.parametrize("problem", [HOUSES, TUMOURS])
def test_the_mini_batch_is_ringed(qtbot, problem):
    view = fresh(qtbot)
    snapshot = shot(problem)
    panel = shown(view, snapshot)
    X, y = own_units(snapshot)
    rows = np.column_stack([X, y])[:, :2]
    assert np.array_equal(panel.ringed, rows[snapshot.batch])
    assert "batch of 16 ringed" in view.caption.text()


def test_rings_that_move_are_painted_once(qtbot):
    plot = CurvePlot(NIGHT)
    qtbot.addWidget(plot)
    for place in range(5):
        plot.draw_rings(np.array([[place, 1.0]]))
    assert len(plot._ringed.fragmentAtlas) == 1


def test_nothing_is_ringed_when_every_step_sees_all_rows(qtbot):
    view = fresh(qtbot)
    panel = shown(view, shot(HOUSES, batching=BatchingSettings()))
    assert len(panel.ringed) == 0
    assert "ringed" not in view.caption.text()


def test_the_score_is_zero_on_every_racers_boundary(qtbot):
    view = fresh(qtbot)
    snapshot = shot(TUMOURS)
    panel = shown(view, snapshot)
    for racer, line in enumerate(panel.lines):
        points = line_points(line)
        assert len(points) > 50
        assert np.abs(scores_at(snapshot, racer, points)).max() < 1e-9


def test_the_hinges_margin_lies_where_the_score_is_one(qtbot):
    view = fresh(qtbot)
    snapshot = shot(FitProblem("breast-cancer", loss="hinge"))
    panel = shown(view, snapshot)
    assert np.allclose(np.abs(scores_at(snapshot, 0, line_points(panel.margin))), 1.0)
    view.show_snapshot(shot(TUMOURS))
    assert not panel.margin.isVisible()


def test_each_region_has_its_classs_colour(qtbot):
    view = fresh(qtbot)
    snapshot = shot(FitProblem("penguins"), steps=200)
    panel = shown(view, snapshot)
    pixels, place = panel.image.image, panel.image.mapRectToParent(panel.image.boundingRect())
    rows, columns = pixels.shape[:2]
    x = place.left() + (np.arange(columns) + 0.5) * place.width() / columns
    y = place.top() + (np.arange(rows) + 0.5) * place.height() / rows
    points = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    classes = scores_at(snapshot, 0, points).argmax(axis=-1)
    colors = np.array([QColor(color).getRgb()[:3] for color in NIGHT.classes])
    assert set(classes) == {0, 1, 2}
    assert np.array_equal(pixels.reshape(-1, 4)[:, :3], colors[classes])


def test_features_that_are_not_shown_stay_at_their_mean(qtbot):
    view = fresh(qtbot)
    features = ("exclamation_percent", "dollar_percent", "capital_run_mean")
    snapshot = shot(FitProblem("spam-email", features=features))
    panel = shown(view, snapshot)
    X, _ = own_units(snapshot)
    points = line_points(panel.lines[0])
    points = np.column_stack([points, np.full(len(points), X[:, 2].mean())])
    assert np.abs(scores_at(snapshot, 0, points)).max() < 1e-9
    assert "runs of capitals at the mean" in view.caption.text()


def test_rows_outside_the_picture_are_counted(qtbot):
    view = fresh(qtbot)
    snapshot = shot(FitProblem("spam-email"))
    (left, right), (bottom, top) = shown(view, snapshot).view_box.viewRange()
    x, y = own_units(snapshot)[0].T
    outside = ((x < left) | (x > right) | (y < bottom) | (y > top)).sum()
    assert outside > 0
    assert f"{outside} far rows not shown" in view.caption.text()


def test_the_accuracy_is_that_of_the_chosen_racer(qtbot):
    view = fresh(qtbot)
    snapshot = shot(TUMOURS, steps=3)
    shown(view, snapshot)
    X, labels = own_units(snapshot)
    right = [np.mean((scores_at(snapshot, racer, X)[:, 0] > 0) == labels) for racer in (0, 1)]
    assert right[0] != right[1]
    assert view.score.text() == f"accuracy {100 * right[0]:.1f} %"
    view.racer.setCurrentIndex(1)
    assert view.score.text() == f"accuracy {100 * right[1]:.1f} %"


def test_a_regression_tells_its_r_squared_and_mean_error(qtbot):
    view = fresh(qtbot)
    view.resize(600, 280)
    snapshot = shot(HOUSES, steps=200)
    shown(view, snapshot)
    X, y = own_units(snapshot)
    predicted = by_hand(snapshot, 0, X[:, 0])
    explained = 1.0 - np.var(y - predicted) / np.var(y) - np.mean(y - predicted) ** 2 / np.var(y)
    assert view.score.text() == f"R² {explained:.3f} · mean error {number(np.abs(y - predicted).mean(), 3)}"


def test_where_room_is_short_the_heading_stays_and_the_score_is_shorter(qtbot):
    view = fresh(qtbot)
    panel = shown(view, shot(HOUSES))
    view.resize(900, 280)
    wide = view.score.text(), view.equation.text()
    view.resize(view.heading.sizeHint().width() + view.score.fontMetrics().horizontalAdvance("R² 0.000") + 40, 280)
    QApplication.processEvents()
    narrow = view.score.text(), view.equation.text()
    assert panel.width() < 380
    assert view.heading.width() >= view.heading.sizeHint().width()
    for long, short in zip(wide, narrow, strict=True):
        assert long.startswith(short)
    assert " · mean error " in wide[0]
    assert wide[1].endswith("(data's own units)")
    assert " · " not in narrow[0]
    assert narrow[1].endswith("× lot size")


@pytest.mark.parametrize(("share", "text"), [(-1e-9, "0.000"), (-0.0004, "0.000"), (-0.25, "−0.250")])
def test_an_r_squared_that_rounds_to_zero_has_no_sign(qtbot, share, text):
    view = fresh(qtbot)
    view.resize(600, 280)
    snapshot = shot(HOUSES)
    # A level line beside the mean: R² is minus the square of its distance, in standard deviations.
    shown(view, with_parameters(snapshot, [0.0, np.sqrt(-share)]))
    assert view.score.text().startswith(f"R² {text} ·")


def test_a_fit_beyond_all_numbers_is_scored_without_a_warning(qtbot):
    for problem in (HOUSES, TUMOURS, FitProblem("penguins", loss="cce"), FitProblem("handwritten-digits")):
        view = fresh(qtbot)
        snapshot = shot(problem)
        for size in (1e154, 1e300, -1.7e308):
            parameters = np.resize([size, -size, 0.7 * size], snapshot.parameters.shape[1])
            shown(view, with_parameters(snapshot, parameters))
            view.grab()
        assert "nan" not in view.score.text()


def test_one_feature_and_two_classes_give_a_curve_of_probability(qtbot):
    view = fresh(qtbot)
    snapshot = shot(FitProblem("breast-cancer", features=("mean_radius",)))
    x, y = shown(view, snapshot).curves[1].getData()
    scores = scores_at(snapshot, 1, x[:, np.newaxis])[:, 0]
    assert np.allclose(y, 1.0 / (1.0 + np.exp(-scores)))


def test_the_digits_are_read_and_the_wrong_ones_corrected(qtbot):
    view = fresh(qtbot)
    snapshot = shot(FitProblem("handwritten-digits"), steps=10)
    panel = shown(view, snapshot)
    data = snapshot.problem.data
    read = data.model.forward(snapshot.parameters[0], data.X[:32]).argmax(axis=-1)
    right = data.labels[:32].astype(int)
    expected = [str(r) if r == w else f"{r} ≠ {w}" for r, w in zip(read, right, strict=True)]
    assert [panel.reading(index) for index in range(32)] == expected
    assert 0 < (read != right).sum() < 32


def test_a_surface_tells_its_formula_and_where_the_racers_are(qtbot):
    view = fresh(qtbot)
    snapshot = shot(TerrainProblem("rosenbrock"), batching=BatchingSettings())
    panel = shown(view, snapshot)
    assert "(1 − x)² + 100·(y − x²)²" in panel.about.text()
    assert "(1, 1)" in panel.about.text()
    for racer, (x, y) in enumerate(snapshot.parameters):
        loss = (1 - x) ** 2 + 100 * (y - x**2) ** 2
        assert panel.table.cells[racer] == [number(x), number(y), number(loss)]


def test_a_formula_is_shown_as_text_not_as_markup(qtbot):
    view = fresh(qtbot)
    panel = shown(view, shot(FormulaProblem("x**2 + max(x, y)**2"), batching=BatchingSettings()))
    assert "x² + max(x, y)²" in panel.about.text()


KINDS = [
    (HOUSES, CurvePlot),
    (FitProblem("daily-temperature", loss="huber"), CurvePlot),
    (FitProblem("motorcycle-crash", model=PolynomialModel(5), standardize=True), CurvePlot),
    (FitProblem("house-prices", features=("lot_size_sqft", "bedrooms")), PredictedPlot),
    (FitProblem("breast-cancer", features=("mean_texture",), loss="hinge"), CurvePlot),
    (FitProblem("moons", loss="cce", validation_fraction=0.3), RegionsPlot),
    (FitProblem("three-blobs", loss="hinge"), RegionsPlot),
    (FitProblem("penguins", features=("body_mass_g",), standardize=False), RegionsPlot),
    (FitProblem("handwritten-digits"), DigitsSheet),
]


def test_each_kind_of_problem_draws_itself_in_either_theme_one_after_the_other(qtbot):
    view = fresh(qtbot)
    snapshots = [(shot(problem), kind) for problem, kind in KINDS]
    snapshots.append((shot(TerrainProblem("rastrigin"), batching=BatchingSettings()), TerrainCard))
    for snapshot, kind in snapshots:
        assert type(shown(view, snapshot)) is kind
        for theme in (NIGHT, DAY):
            view.set_theme(theme)
            assert colors_of(view.panel) > 20
        assert view.width() == 380


def colors_of(widget):
    image = widget.grab().toImage()
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32)
    return len(np.unique(pixels))


def test_a_theme_repaints_the_picture_and_keeps_its_content(qtbot):
    view = fresh(qtbot)
    snapshot = shot(TUMOURS)
    panel = shown(view, snapshot)
    before = line_points(panel.lines[0])
    view.set_theme(DAY)
    corner = panel.grab().toImage().pixelColor(2, 2)
    assert corner == QColor(DAY.background)
    assert panel.lines[0].opts["pen"].color() == QColor(DAY.racer_color(0))
    assert np.array_equal(line_points(panel.lines[0]), before)


def test_a_number_that_is_not_finite_never_reaches_the_plot(qtbot):
    view = fresh(qtbot)
    snapshot = shot(HOUSES)
    panel = shown(view, snapshot)
    before = [line_points(curve) for curve in panel.curves]
    broken = snapshot.path.values.copy()
    broken[-1, 0] = np.nan
    broken[-1, 1, 1] = np.inf
    view.show_snapshot(replace(snapshot, path=Series(snapshot.path.at, broken)))
    for curve, points in zip(panel.curves, before, strict=True):
        assert np.array_equal(line_points(curve), points)


def test_huge_parameters_are_cut_where_a_painter_can_take_them(qtbot):
    view = fresh(qtbot)
    snapshot = shot(HOUSES)
    panel = shown(view, snapshot)
    huge = np.full_like(snapshot.path.values, 1e12)
    view.show_snapshot(replace(snapshot, path=Series(snapshot.path.at, huge)))
    low, high = panel.view_box.viewRange()[1]
    assert np.abs(panel.curves[0].getData()[1]).max() <= 100 * (high - low)
    assert colors_of(view) > 20


def test_a_single_racer_needs_no_choice_and_a_choice_survives_a_new_run(qtbot):
    view = fresh(qtbot)
    shown(view, shot(HOUSES, racers=RACE[:1]))
    assert not view.racer.isVisible()
    view.show_snapshot(shot(HOUSES))
    assert view.racer.isVisible()
    view.racer.setCurrentIndex(1)
    view.show_snapshot(shot(HOUSES))
    assert view.racer.currentIndex() == 1


def test_lines_of_racers_that_are_gone_are_hidden(qtbot):
    view = fresh(qtbot)
    panel = shown(view, shot(TUMOURS))
    view.show_snapshot(shot(TUMOURS, racers=RACE[:1]))
    assert [line.isVisible() for line in panel.lines] == [True, False]


def test_rows_held_out_are_counted_in_the_caption(qtbot):
    view = fresh(qtbot)
    shown(view, shot(FitProblem("moons", validation_fraction=0.3)))
    assert view.caption.text().startswith("140 rows · 60 held out, hollow")


def test_a_text_that_is_cut_is_in_full_in_its_tooltip(qtbot):
    view = fresh(qtbot)
    view.resize(200, 240)
    shown(view, shot(FitProblem("spam-email")))
    assert view.width() == 200
    assert view.caption.toolTip() == view.caption.text()


def test_of_very_many_rows_a_share_is_drawn_and_scored_and_that_is_said(qtbot, tmp_path):
    path = tmp_path / "large.csv"
    path.write_text("a,b,y\n" + "".join(f"{k % 997},{k % 31},{(k % 997) * 2 + k % 7}\n" for k in range(30_000)))
    view = fresh(qtbot)
    shown(view, shot(FitProblem(CsvFile(str(path)))))
    assert view.caption.text().startswith("30,000 rows · 2,000 shown · 20,000 scored")


WITH_HELD_OUT = {"validation_fraction": 0.3}


def held_out_rows(snapshot):
    data = snapshot.problem.data
    rows = np.setdiff1d(np.arange(len(data.dataset.X)), data.rows)
    return data.dataset.X[rows], data.dataset.labels[rows]


@pytest.mark.parametrize("dataset", ["penguins", "spam-email", "handwritten-digits"])
def test_a_confusion_matrix_counts_every_row_once(qtbot, dataset):
    view = fresh(qtbot)
    snapshot = shot(FitProblem(dataset, **WITH_HELD_OUT), steps=60)
    shown(view, snapshot)
    view.mistakes.click()
    assert not view.classes.isVisible()
    for rows in (own_units, held_out_rows):
        matrix, (X, y) = view.panel, rows(snapshot)
        scores = scores_at(snapshot, 0, X) if dataset == "penguins" else view._prediction.scores(view._finite[0], X)
        named = (scores[:, 0] > 0).astype(int) if scores.shape[1] == 1 else scores.argmax(axis=1)
        classes = len(snapshot.problem.data.dataset.classes)
        expected = [[int(((y == a) & (named == b)).sum()) for b in range(classes)] for a in range(classes)]
        np.testing.assert_array_equal(matrix.counts, expected)
        assert matrix.counts.sum() == len(y)
        assert f"{len(y)} rows · {int((named != y).sum())} wrong" == view.caption.text()
        for place in np.ndindex(*matrix.counts.shape):
            assert matrix.rect().contains(matrix.cell(*place).toRect())
        view.held_out.click()
    assert matrix.reading(1, 0).startswith(f"{matrix.counts[1, 0]} of {matrix.counts[1].sum()} rows of ")
    view.mistakes.click()
    assert view.panel is not matrix


@pytest.mark.parametrize("features", [("lot_size_sqft",), ("lot_size_sqft", "bedrooms")])
def test_residuals_are_what_the_model_misses(qtbot, features):
    view = fresh(qtbot)
    snapshot = shot(FitProblem("house-prices", features=features, **WITH_HELD_OUT))
    shown(view, snapshot)
    view.mistakes.click()
    for rows in (own_units, held_out_rows):
        X, y = rows(snapshot)
        predicted = view._prediction.scores(snapshot.parameters[0], X)[:, 0]
        np.testing.assert_allclose(view.panel.residuals, y - predicted, rtol=1e-9)
        low, high = view.panel.view_box.viewRange()[1]
        assert low == -high
        assert np.mean(np.abs(y - predicted) <= high) >= 0.95
        assert view.caption.text().startswith(f"{len(y)} rows")
        assert len(view.panel.ringed) == (0 if rows is held_out_rows else len(snapshot.batch))
        view.held_out.click()


def test_without_rows_held_out_there_are_none_to_choose_and_on_a_surface_no_mistakes(qtbot):
    view = fresh(qtbot)
    shown(view, shot(HOUSES))
    view.show_look(DataLook(shows_mistakes=True, held_out=True))
    assert not view.held_out.isVisible()
    assert len(view.panel.residuals) == len(own_units(view._snapshot)[1])
    view.show_snapshot(shot(TerrainProblem("bowl"), batching=BatchingSettings()))
    assert isinstance(view.panel, TerrainCard)
    assert not view.mistakes.isVisible()


def test_the_score_of_the_rows_held_out_stands_beside_that_of_the_others(qtbot):
    view = fresh(qtbot)
    view.resize(700, 300)
    snapshot = shot(FitProblem("penguins", **WITH_HELD_OUT), steps=60)
    shown(view, snapshot)
    shares = [
        100 * np.mean(scores_at(snapshot, 0, X).argmax(axis=1) == y)
        for X, y in (own_units(snapshot), held_out_rows(snapshot))
    ]
    assert view.score.text() == "accuracy {:.1f} % · validation {:.1f} %".format(*shares)
    view.show_snapshot(shot(FitProblem("house-prices", **WITH_HELD_OUT)))
    X, y = held_out_rows(view._snapshot)
    predicted = by_hand(view._snapshot, 0, X[:, 0])
    r_squared = 1 - np.square(y - predicted).sum() / np.square(y - y.mean()).sum()
    assert f" · validation {r_squared:.3f} · mean error " in view.score.text()
    view.resize(340, 300)
    assert view.score.text().endswith(f" · validation {r_squared:.3f}")
