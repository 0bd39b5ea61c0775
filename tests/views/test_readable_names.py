"""What the window calls the columns, parameters and classes of every data set; and where one's own data stand."""

import re

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QTabWidget,
    QWidget,
)

from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.schema import CsvFile, FitProblem, RacerSettings
from gdsim.experiment.slices import PlaneChoice
from gdsim.simulation.tables import loss_table, parameter_table
from gdsim.views.own_data.draw_dialog import DrawDialog
from gdsim.views.toolkit.plots import Plot

PATIENCE = 20_000
# Endings of raw names, as they would stand at the end of a word or, with blanks for underscores, as one.
RAW_ENDINGS = re.compile(r"kcad|sqft|[a-z]_(mm|ms|c|g|percent)\b|(length|radius) mm\b|(time) ms\b|max c\b")


def show(window, qtbot, problem):
    """Fits it in the window, and takes a step."""
    window.controls.problem.fit.edited.emit(problem)
    qtbot.waitUntil(lambda: fits(window, problem), timeout=PATIENCE)
    window.session.step()
    qtbot.waitUntil(lambda: window.snapshot.step == 1 and not window.snapshot.playing, timeout=PATIENCE)
    # The directions of a way have no names of the data's.
    if window.source.choice.along == "way":
        window.source.choose(PlaneChoice(0, 1), window.snapshot)
    qtbot.waitUntil(lambda: is_drawn(window), timeout=PATIENCE)


def fits(window, problem):
    shown = window.snapshot.problem.experiment.problem
    asked = (problem.features or shown.features, problem.target or shown.target)
    return (
        shown.dataset == problem.dataset
        and (shown.features, shown.target) == asked
        and shown.standardize == problem.standardize
    )


def is_drawn(window):
    landscape = window.source.landscape
    return landscape is not None and landscape.plane.labels[0] in window.snapshot.problem.parameter_names


def pages(window):
    """Each page of the window's tabs, opened."""
    for tabs in window.findChildren(QTabWidget):
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            yield tabs.currentWidget()


def texts(window):
    """All that the window says now: written, painted, told to those who point at it or listen."""
    yield from written_texts(window)
    yield from painted_texts(window)


def written_texts(root):
    for widget in root.findChildren(QWidget):
        yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            yield widget.text()
        if isinstance(widget, QLineEdit):
            yield widget.placeholderText()
        if isinstance(widget, QComboBox):
            for index in range(widget.count()):
                yield from (widget.itemText(index), widget.itemData(index, Qt.ItemDataRole.ToolTipRole) or "")
        if isinstance(widget, QListWidget):
            yield from (widget.item(row).text() for row in range(widget.count()))
        if isinstance(widget, Plot):
            for axis in widget.axes:
                yield from (axis.labelText, axis.shown_label, axis.label.toolTip())


def texts_of(widget):
    return [label.text() for label in widget.findChildren(QLabel)]


def painted_texts(window):
    view = window.surface.view
    for label in view.backdrop.labels:
        yield from (label.text, label.short)
    yield view.readout(view.scene.low)
    for card in window.cycle.ring.cards:
        yield card.title
        for line in card.lines:
            yield from (cell if isinstance(cell, str) else cell(4) for cell in line.cells)
    explain = window.findChild(QTabWidget).widget(0)
    for canvas in explain.findChildren(QWidget):
        if hasattr(canvas, "rule_layout"):
            yield from (caption.text for caption in canvas.rule_layout.captions)


def assert_readable(said, info):
    raw = {name for name in info.columns if "_" in name}
    raw |= {name.replace("_", " ") for name in raw} - {column.short for column in info.titles.values()}
    is_raw = re.compile("|".join([RAW_ENDINGS.pattern, *(rf"\b{name}\b" for name in raw)]))
    for text in said:
        plain = QTextDocumentFragment.fromHtml(text).toPlainText() if text.startswith("<p>") else text
        assert not is_raw.search(plain), text


# A window for each half of them: to open one and all its pages takes longer than to fill them.
@pytest.mark.parametrize("half", [0, 1])
def test_nothing_in_the_window_is_raw(window, qtbot, half):
    window._step_action.trigger()
    window.controls.more.fold.button.click()
    window.controls.problem.fit.features_button.click()
    for info in [*DATASETS.values()][half::2]:
        for problem in problems(info):
            show(window, qtbot, problem)
            said = {text for page in pages(window) for text in written_texts(page)}
            snapshot = window.snapshot
            said |= {*texts(window), parameter_table(snapshot, "."), loss_table(snapshot, ".")}
            said |= {*snapshot.problem.notes, snapshot.problem.caption}
            assert_readable(said, info)


def problems(info):
    """The data set as it comes, raw, and with other columns."""
    yield FitProblem(info.name)
    yield FitProblem(info.name, standardize=False)
    if info.name == "penguins":
        yield FitProblem(info.name, ("flipper_length_mm",), "body_mass_g")
        yield FitProblem(info.name, ("flipper_length_mm", "bill_length_mm", "body_mass_g"))
    if info.name == "house-prices":
        yield FitProblem(info.name, ("lot_size_sqft", "bedrooms"))
    if info.name == "spam-email":
        yield FitProblem(info.name, ("exclamation_percent", "dollar_percent", "capital_run_mean"), loss="cce")
    if info.name == "handwritten-digits":
        yield FitProblem(info.name, ("pixel_23", "pixel_34"))


def test_titles_and_units_where_there_is_room_for_them(window, qtbot):
    window.resize(1366, 740)
    left, bottom = (axis.labelText for axis in window.data.panel.axes)
    assert (left, bottom) == ("price (1000 Canadian dollars)", "lot size (square feet)")
    assert [axis.shown_label for axis in window.data.panel.axes] == [left, bottom]
    show(window, qtbot, FitProblem("penguins"))
    said = list(texts(window))
    assert "flipper length (millimetres)" in said
    assert "weight of flipper length, for Chinstrap" in window.source.landscape.plane.labels + tuple(said)


def test_short_forms_where_room_is_short(window, qtbot):
    window.resize(1000, 640)
    show(window, qtbot, FitProblem("daily-temperature"))
    window.columns.plots.setSizes((290, 309))
    left = window.data.panel.axes[0]
    qtbot.waitUntil(lambda: left.shown_label == "today (°C)", timeout=PATIENCE)
    assert "today's maximum temperature (°C)" in left.label.toolTip()


def test_the_status_line_has_the_units_of_the_data(window):
    said = "\n".join(texts_of(window.status))
    own = re.search(r"In the data's own units: weight (\S+) thousand C\$ per sq ft, bias (\S+) thousand C\$", said)
    assert own, said


def test_the_columns_of_an_own_file_stand_as_they_are_where_they_are_chosen(window, qtbot, tmp_path):
    path = tmp_path / "own.csv"
    path.write_text("my_height,shoe_size,my_weight\n" + "".join(f"{k},{k % 7},{2 * k}\n" for k in range(20)))
    show(window, qtbot, FitProblem(CsvFile(str(path)), ("my_height",), "my_weight"))
    fit = window.controls.problem.fit
    assert [fit.features_list.item(row).text() for row in range(2)] == ["my_height", "shoe_size"]
    assert fit.features_button.text() == "my_height"
    assert [axis.labelText for axis in window.data.panel.axes] == ["my weight", "my height"]


def test_classes_are_named_in_full_beside_a_list_of_racers(window, qtbot):
    window.resize(1366, 740)
    show(window, qtbot, FitProblem("penguins"))
    racers = tuple(RacerSettings(name) for name in ("gradient-descent", "adam", "momentum"))
    window.controls.edited.emit(replace(window.experiment, racers=racers))
    qtbot.waitUntil(lambda: len(window.snapshot.problem.racers) == 3, timeout=PATIENCE)
    qtbot.waitUntil(window.data.racer.isVisible, timeout=PATIENCE)
    said = QTextDocumentFragment.fromHtml(window.data.classes.text()).toPlainText()
    assert all(name in said for name in ("Adelie", "Chinstrap", "Gentoo")), said
    assert window.data.classes.geometry().bottom() < window.data.panel.y()


# What is one's own


def entries(choice):
    return [choice.itemText(index) for index in range(choice.count())]


def choose(choice, title):
    index = entries(choice).index(title)
    choice.setCurrentIndex(index)
    choice.activated.emit(index)


def test_what_is_ones_own_stands_first(window, qtbot, tmp_path):
    choice = window.controls.problem.choice
    own = ["Your own", "Your formula…", "Import a table…", "Draw your own data…"]
    assert entries(choice)[:6] == [*own, "Real data", "House prices by lot size"]
    path = tmp_path / "mine.csv"
    path.write_text("a,b\n1,2\n2,3\n3,5\n")
    show(window, qtbot, FitProblem(CsvFile(str(path))))
    assert entries(choice)[:6] == [*own, "mine.csv", "Real data"]
    assert choice.currentText() == "mine.csv"
    choose(choice, "Two moons")
    assert entries(choice)[:5] == [*own, "Real data"]


def test_a_table_that_is_not_chosen_after_all_changes_nothing(window, qtbot):
    choice, before = window.controls.problem.choice, window.experiment

    def cancel():
        dialog = window.findChild(QFileDialog)
        if dialog is None or not dialog.isVisible():
            return False
        assert choice.currentText() == "House prices by lot size"
        dialog.reject()
        return True

    timer = repeat(window, cancel)
    choose(choice, "Import a table…")
    timer.stop()
    assert choice.currentText() == "House prices by lot size"
    assert window.experiment == before


def repeat(window, act):
    """Calls it until it has found something to do, also while a dialog has the events."""
    from PySide6.QtCore import QTimer

    timer = QTimer(window, interval=20)
    timer.timeout.connect(lambda: timer.stop() if act() else None)
    timer.start()
    return timer


def test_drawing_begins_from_the_list(window, qtbot):
    choose(window.controls.problem.choice, "Draw your own data…")
    dialog = window.findChild(DrawDialog)
    assert dialog.isVisible()
    assert window.controls.problem.choice.currentText() == "House prices by lot size"
    said = [axis.labelText for axis in dialog.editor.axes]
    assert_readable([*said, *texts_of(dialog)], DATASETS["house-prices"])
    dialog.reject()


def test_a_drawing_of_shipped_data_has_readable_columns(window, qtbot):
    choose(window.controls.problem.choice, "Draw your own data…")
    dialog = window.findChild(DrawDialog)
    dialog.outlier.click()
    dialog.accept()
    qtbot.waitUntil(lambda: isinstance(window.snapshot.problem.experiment.problem.dataset, CsvFile), timeout=PATIENCE)
    # The directions of a way have no names of the data's.
    if window.source.choice.along == "way":
        window.source.choose(PlaneChoice(0, 1), window.snapshot)
    qtbot.waitUntil(lambda: is_drawn(window), timeout=PATIENCE)
    assert window.snapshot.problem.data.dataset.feature_names == ("lot_size_sqft",)
    assert_readable(texts(window), DATASETS["house-prices"])


def test_a_list_that_is_longer_than_what_is_seen_of_it_has_a_scroll_bar(window, qtbot):
    window.resize(1366, 740)
    for choice in (window.controls.problem.choice, window.surface._slice.plane):
        if choice is window.surface._slice.plane:
            show(window, qtbot, FitProblem("handwritten-digits"))
        choice.showPopup()
        view = choice.view()
        bar = view.verticalScrollBar()
        assert bar.maximum() > 0
        assert bar.isVisible()
        assert view.viewport().width() >= view.sizeHintForColumn(0) or choice is window.surface._slice.plane
        choice.hidePopup()
