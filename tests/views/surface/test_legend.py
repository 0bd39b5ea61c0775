"""The legend of the arrows, whole where there is room and folded where there is little."""

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from surface_worlds import landscape_of, snapshot_of

from gdsim.experiment.schema import BatchingSettings, FitProblem
from gdsim.views.surface.legend import folds, legend_entries, legend_rect
from gdsim.views.surface.overlay import Seen
from gdsim.views.surface.painter_canvas import PainterCanvas
from gdsim.views.surface.vectors import LAYERS
from gdsim.views.surface.view import SurfaceView
from gdsim.views.toolkit.theme import NIGHT

EIGHT = BatchingSettings("mini-batch", 8)


@pytest.fixture
def view(qtbot):
    view = SurfaceView()
    view.set_canvas(PainterCanvas(view), "QPainter", True)
    qtbot.addWidget(view)
    view.resize(656, 225)
    with qtbot.waitExposed(view):
        view.show()
    snapshot = snapshot_of(FitProblem("house-prices"), 4, racers=(("adam", 0.1),), batching=EIGHT)
    view.show_snapshot(snapshot)
    view.show_landscape(landscape_of(snapshot))
    view.show_layers(LAYERS)
    view.entries = legend_entries(snapshot.problem, frozenset(LAYERS), frozenset(LAYERS), NIGHT)
    return view


def test_it_folds_by_itself_where_room_is_short(view):
    assert len(view.entries) == 6
    small, large = (Seen(view.camera, size, NIGHT) for size in ((656, 225), (656, 470)))
    assert folds(small, view.entries)
    assert not folds(large, view.entries)
    folded = legend_rect(small, view.entries, is_folded=True)
    assert folded.width() * folded.height() < 0.05 * 656 * 225
    assert not folds(small, view.entries[:1])


def test_it_opens_while_the_pointer_is_on_it(view, qtbot):
    """The pointer's moves come by the screen's server, whenever it likes."""
    QTest.mouseMove(view, QPoint(5, 5))
    folded = view.picture()
    whole = legend_rect(Seen(view.camera, (656, 225), NIGHT), view.entries).toRect()
    QTest.mouseMove(view, QPoint(656 - 30, 225 - 20))
    qtbot.waitUntil(lambda: view.picture().copy(whole) != folded.copy(whole))
    opened = view.picture()
    QTest.mouseMove(view, whole.topLeft() + QPoint(5, 5))
    assert view.picture().copy(whole) == opened.copy(whole)
    QTest.mouseMove(view, QPoint(5, 5))
    qtbot.waitUntil(lambda: view.picture() == folded)
