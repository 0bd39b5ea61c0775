"""Tabs that are built when they are first seen, in the real window."""

import pytest
from whole_window import drop, forget_changes

from gdsim.app import FIRST_EXPERIMENT
from gdsim.experiment.schema import read
from gdsim.simulation.sweep_runs import Key, Result
from gdsim.simulation.sweep_table import SweepTable
from gdsim.views.sweep.table_dialog import SweepTableDialog
from gdsim.views.toolkit import theme as themes
from gdsim.views.window.main_window import MainWindow

# Milliseconds after which a test that waits has failed.
PATIENCE = 20_000
FIRST = read(FIRST_EXPERIMENT)


@pytest.fixture
def window(qtbot):
    window = MainWindow(FIRST, FIRST)
    qtbot.addWidget(window, before_close_func=forget_changes)
    yield window
    window.close()


def show(window, qtbot):
    window.show()
    qtbot.waitExposed(window)
    qtbot.waitUntil(lambda: window.source.landscape is not None, timeout=PATIENCE)


def test_a_tab_opened_late_shows_the_run_as_it_stands_in_the_theme_and_nothing_moves(window, qtbot):
    show(window, qtbot)
    pages = [window.columns.tabs.widget(index) for index in (1, 2, 3)]
    assert [page.view for page in pages] == [None, None, None]
    window.set_theme(themes.DAY)
    window.session.step(3)
    qtbot.waitUntil(lambda: window.snapshot.step == 3 and not window.snapshot.playing, timeout=PATIENCE)
    sizes = window.columns.sizes(), window.columns.plots.sizes()
    for index, page in enumerate(pages, start=1):
        window.columns.tabs.setCurrentIndex(index)
        assert page.view.isVisible()
        assert page.view._snapshot is window.snapshot
        assert page.view._theme == themes.DAY
        assert (window.columns.sizes(), window.columns.plots.sizes()) == sizes
    contour = pages[0].view
    with qtbot.waitSignal(window.session.started):
        contour.start_chosen.emit([0.25, -0.5])
    assert window.snapshot.problem.start.tolist() == [0.25, -0.5]
    window.columns.tabs.setCurrentWidget(window._late.basins)
    with qtbot.waitSignal(window.session.started):
        window._late.basins.view.start_chosen.emit([0.5, 0.125])
    assert window.snapshot.problem.start.tolist() == [0.5, 0.125]


def test_a_rate_that_is_chosen_in_a_sweep_is_set_and_a_sweep_ends_with_the_window(window, qtbot):
    window.columns.tabs.setCurrentWidget(window._late.sweep)
    show(window, qtbot)
    view = window._late.sweep.view
    view.learning_rate_chosen.emit(0, 0.0123)
    assert window.experiment.racers[0].learning_rate == 0.0123
    view.sweep_button.click()
    assert view.sweep_button.text() == "Stop"


def test_the_table_of_a_sweep_is_shown_beside_the_window(window, qtbot, tmp_path):
    table = SweepTable("0" * 12, tmp_path / "table.csv")
    table.add([(Key("adam", "", "constant", 0.1, 0), Result(0.5, 0.5, None, 7, "stopped", "Done."))])
    show(window, qtbot)
    before = window.experiment
    assert drop(window, tmp_path / "table.csv")
    (dialog,) = window.findChildren(SweepTableDialog)
    qtbot.waitUntil(lambda: dialog.spreads is not None, timeout=PATIENCE)
    assert dialog.message.text().startswith("Runs: 1.")
    assert window.experiment == before


def test_the_tab_that_a_file_keeps_open_is_filled_when_the_window_shows(window, qtbot):
    window.memory.show_view({"tab": 2})
    assert window.columns.tabs.currentWidget().view is None
    show(window, qtbot)
    assert window.columns.tabs.currentWidget().view._snapshot is window.snapshot
