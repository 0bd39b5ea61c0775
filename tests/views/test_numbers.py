"""The run as tables: what is read of them, and that nothing in them is cut."""

import numpy as np
import pytest

from gdsim.experiment.models import MLPModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings
from gdsim.simulation.run import Run
from gdsim.views.numbers.dialog import NumbersDialog
from gdsim.views.numbers.tables import TableModel
from gdsim.views.toolkit.theme import NIGHT, PROJECTOR

STEPS = 300


@pytest.fixture
def snapshot():
    """Of a network and two racers: eighty columns of parameters."""
    network = FitProblem("penguins", model=MLPModel(hidden=(8, 8)))
    racers = tuple(RacerSettings(name, 0.01) for name in ("adam", "momentum"))
    run = Run(prepare(Experiment(1, network, racers=racers, epochs=STEPS)))
    run.advance(STEPS)
    run.publish(playing=False)
    return run.snapshot


def test_only_cells_that_are_seen_are_read(snapshot, on_stage, monkeypatch):
    # Of thousands of rows and hundreds of columns anything else takes seconds.
    dialog = on_stage(NumbersDialog(None), 620, 460)
    dialog.pages.setCurrentIndex(1)
    read, data = set(), TableModel.data
    monkeypatch.setattr(
        TableModel,
        "data",
        lambda model, index, *role: read.add((index.row(), index.column())) or data(model, index, *role),
    )
    dialog.show_snapshot(snapshot)
    dialog.grab()
    rows, columns = map(np.unique, np.transpose(list(read)))
    assert dialog.tables[1].model().columnCount() == 81
    assert 0 < len(rows) < 30
    assert 0 < len(columns) < 10


@pytest.mark.parametrize("theme", [NIGHT, PROJECTOR])
@pytest.mark.parametrize("scale", [1.0, 1e-100, -1e9, -1e100])
def test_no_number_is_wider_than_its_column(snapshot, on_stage, theme, scale):
    dialog = on_stage(NumbersDialog(None), 620, 460)
    dialog.set_theme(theme)
    snapshot.path.values.setflags(write=True)
    snapshot.path.values[...] *= scale
    dialog.show_snapshot(snapshot)
    for table in dialog.tables:
        model, metrics = table.model(), table.fontMetrics()
        for column in range(model.columnCount()):
            texts = [model.index(row, column).data() for row in range(model.rowCount())]
            assert max(map(metrics.horizontalAdvance, texts)) < table.columnWidth(column)
            title = model.headerData(column, table.horizontalHeader().orientation())
            assert table.horizontalHeader().fontMetrics().horizontalAdvance(title) < table.columnWidth(column)
