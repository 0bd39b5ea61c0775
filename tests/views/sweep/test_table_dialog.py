"""The table of a sweep as pictures."""

import json

import numpy as np
import pytest

from gdsim.cli import main
from gdsim.simulation.sweep_table import Spread, is_sweep, read_spreads
from gdsim.views.sweep.table_dialog import SweepTableDialog, colored, medians
from gdsim.views.toolkit.theme import DAY, NIGHT

PATIENCE = 20_000
HOUSES = {"gdsim": 1, "problem": {"type": "fit", "dataset": "house-prices"}, "epochs": 40}


@pytest.fixture
def table(tmp_path):
    """Of gradient descent and Adam, from three seeds, from a rate that works to one that diverges."""
    file, out = tmp_path / "houses.gdsim", tmp_path / "table.csv"
    file.write_text(json.dumps(HOUSES))
    asked = ["sweep", str(file), "--learning-rates", "0.01:5:6", "--seeds", "3", "--out", str(out)]
    assert main([*asked, "--optimizers", "gradient-descent,adam"]) == 0
    return out


def shown(qtbot, path, theme=NIGHT):
    dialog = SweepTableDialog(path, theme)
    qtbot.addWidget(dialog, before_close_func=SweepTableDialog.reject)
    dialog.show()
    qtbot.waitUntil(lambda: not dialog.background.is_busy, timeout=PATIENCE)
    return dialog


def test_a_table_is_known_by_its_beginning(table, tmp_path):
    assert is_sweep(table)
    (tmp_path / "other.csv").write_text("a,b\n1,2\n")
    assert not is_sweep(tmp_path / "other.csv")
    assert not is_sweep(tmp_path)
    assert not is_sweep(tmp_path / "nowhere.csv")


@pytest.mark.parametrize("theme", [NIGHT, DAY])
def test_it_is_drawn_with_a_row_and_a_line_for_each_optimizer(table, qtbot, theme):
    dialog = shown(qtbot, table, theme)
    assert [spread.losses.shape for spread in dialog.spreads] == [(6, 3), (6, 3)]
    assert np.isinf(dialog.spreads[1].losses[-1]).all()
    assert [entry.title for entry in dialog.legend.entries] == ["Adam", "Gradient descent"]
    assert dialog.message.text().startswith("Runs: 36.")


def test_what_is_no_table_of_a_sweep_is_a_sentence(table, qtbot):
    table.write_text(table.read_text().replace("0.01,0,", "0.01,first,"))
    dialog = shown(qtbot, table)
    assert "none of a sweep" in dialog.message.text()


def test_the_middle_of_the_seeds_counts_divergence_as_the_worst():
    losses = np.array([[1.0, 3.0, 2.0], [np.inf, np.inf, 1.0], [np.nan, 4.0, np.nan], [np.nan] * 3])
    found = medians(Spread(("adam", "", ""), np.arange(1.0, 5.0), (0, 1, 2), losses))
    np.testing.assert_array_equal(found, [2.0, np.inf, 4.0, np.nan])


def test_colours_rise_to_the_lowest_loss():
    picture = colored(np.array([[1.0, 0.1, 0.01, np.inf, np.nan]]), NIGHT)[0].astype(int)
    brightness = picture[:3, :3].sum(axis=1)
    assert (np.diff(brightness) > 0).all()
    assert picture[4].tolist() == [0, 0, 0, 0]
    assert picture[3, 3] == 255


def test_the_seeds_of_one_optimizer_are_rows(table, qtbot):
    lines = table.read_text().splitlines(keepends=True)
    table.write_text("".join(line for line in lines if ",adam," not in line))
    dialog = shown(qtbot, table)
    (spread,) = read_spreads(table)
    assert spread.seeds == (0, 1, 2)
    assert len(dialog.legend.entries) == 1
