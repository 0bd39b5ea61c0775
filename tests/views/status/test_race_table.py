"""The race as a table: sorted, copied, and with the target that is typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, RacerSettings, TerrainProblem
from gdsim.simulation.run import Run
from gdsim.views.loss.target_line import TargetLine
from gdsim.views.status.standing import standings
from gdsim.views.status.standings_panel import StandingsPanel
from gdsim.views.toolkit.plots import Plot
from gdsim.views.toolkit.theme import NIGHT


@pytest.fixture
def panel(qtbot):
    return panel_of(qtbot, 0.001, 0.01)


def panel_of(qtbot, *rates):
    racers = tuple(RacerSettings("gradient-descent", rate) for rate in rates)
    run = Run(prepare(Experiment(1, TerrainProblem("himmelblau"), racers=racers, epochs=40)))
    run.advance(40)
    run.publish(playing=False)
    panel = StandingsPanel(None)
    qtbot.addWidget(panel)
    panel.show_standings(run.snapshot, standings(run.snapshot, None), NIGHT, may_set_rates=True)
    panel.show()
    return panel


def column(panel, index):
    model = panel.race.table.model()
    return [model.index(row, index).data() for row in range(model.rowCount())]


def test_the_best_is_first_until_another_column_sorts(panel):
    assert column(panel, 0) == ["1", "2"]
    assert column(panel, 1)[0].endswith("0.01")
    panel.race.table.sortByColumn(2, Qt.SortOrder.DescendingOrder)
    assert column(panel, 0) == ["2", "1"]


def test_a_target_is_typed_and_who_never_reached_it_has_no_number(panel, qtbot):
    panel.race.target.selectAll()
    qtbot.keyClicks(panel.race.target, "0.001")
    qtbot.keyClick(panel.race.target, Qt.Key.Key_Return)
    first, second = column(panel, 4)
    assert int(first) > 0
    assert second == "–"


def test_who_never_reached_the_target_comes_after_all_who_did(qtbot):
    panel = panel_of(qtbot, 0.005, 0.0001, 0.01, 0.0002, 0.004)
    panel.race.set_target(1.0)
    panel.race.table.sortByColumn(4, Qt.SortOrder.AscendingOrder)
    *reached, fourth, fifth = column(panel, 4)
    assert [fourth, fifth] == ["–", "–"]
    assert list(map(int, reached)) == sorted(map(int, reached))
    panel.race.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert column(panel, 4) == ["–", "–", *reversed(reached)]


def test_a_target_that_is_dragged_in_the_plot_counts_in_the_table(panel, qtbot):
    plot = Plot()
    qtbot.addWidget(plot)
    line = TargetLine(plot, plot)
    panel.race.target_changed.connect(line.show_loss)
    line.dragged.connect(panel.race.set_target)
    panel.race.set_target(1.0)
    assert line.line.value() == 1.0
    line.set_axis(True)
    assert line.line.value() == 0.0
    line.line.setValue(-2.0)
    line.line.sigDragged.emit(line.line)
    assert panel.race.target.value == 0.01
    assert int(column(panel, 4)[0]) > 0


def test_it_is_copied_as_it_is_sorted(panel, qtbot):
    panel.race.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    qtbot.keyClick(panel.race.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    header, *rows = QGuiApplication.clipboard().text().splitlines()
    assert header.split("\t")[:3] == ["Place", "Racer", "Loss"]
    assert [row.split("\t")[0] for row in rows] == ["2", "1"]
    assert float(rows[1].split("\t")[2].replace(",", ".")) < float(rows[0].split("\t")[2].replace(",", "."))
