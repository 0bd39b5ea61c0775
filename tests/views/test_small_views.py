"""Transport bar, status, themes, icons, markers, the error reporter and About."""

import json

import pytest
from contrasts import contrast
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QWidget

import gdsim
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.simulation.judgement import judgement
from gdsim.simulation.run import Run
from gdsim.simulation.runner import FASTEST
from gdsim.views.status.view import StatusView
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.markers import marker_pixmap
from gdsim.views.toolkit.words import number
from gdsim.views.transport.bar import PACES, TransportBar
from gdsim.views.transport.icons import BACKWARDS, SHAPES, icon
from gdsim.views.transport.timeline import GROOVE_Y
from gdsim.views.window.about import show_about, versions

PATIENCE = 20_000


def run_of(problem, **changes):
    text = {"gdsim": 1, "problem": problem, "racers": [{"optimizer": "gradient-descent"}]} | changes
    return Run(prepare(decode(json.dumps(text).encode())))


def texts(widget):
    return "\n".join(label.text() for label in widget.findChildren(QLabel))


@pytest.fixture
def bar(qtbot):
    bar = TransportBar()
    qtbot.addWidget(bar)
    bar.set_theme(themes.NIGHT)
    return bar


def test_the_pace_goes_from_one_step_a_second_to_as_fast_as_possible(bar):
    paces = []
    bar.pace_changed.connect(paces.append)
    for position in range(len(PACES)):
        bar._pace.setValue(position)
    assert {0.2, 1, FASTEST} <= set(paces)
    assert "as fast as it goes" in texts(bar)
    bar._pace.setValue(0)
    assert "1 step in 5 seconds" in texts(bar)


def test_an_epoch_is_as_many_steps_as_are_left_of_it(bar, qtbot):
    run = run_of({"type": "fit", "dataset": "moons"}, batching={"mode": "mini-batch", "size": 30}, epochs=3)
    per_epoch = run.problem.batching.steps_per_epoch
    run.advance(2)
    run.publish(playing=False)
    bar.show_snapshot(run.snapshot)
    with qtbot.waitSignal(bar.steps_asked) as asked:
        bar.epoch.click()
    assert asked.args == [per_epoch - 2]
    assert "Epoch 0 of 3" in texts(bar)
    assert "step 2" in texts(bar).splitlines()


def stood_at(bar, run, step, playing=False):
    run.seek(step)
    run.publish(playing)
    bar.show_snapshot(run.snapshot)


@pytest.fixture
def long_run(bar):
    """Fifteen steps of a run of three epochs of ten."""
    run = run_of({"type": "fit", "dataset": "moons"}, batching={"mode": "mini-batch", "size": 20}, epochs=3)
    assert run.problem.batching.steps_per_epoch == 10
    run.advance(15)
    return run


def test_the_way_back_ends_at_the_step_before_the_epoch_before_or_the_start(bar, long_run):
    sought = []
    bar.seek_asked.connect(sought.append)
    for step in (13, 10, 7):
        stood_at(bar, long_run, step)
        for button in (bar.back, bar.epoch_back, bar.start, bar.end):
            button.click()
    assert sought == [12, 10, 0, 15, 9, 0, 0, 15, 6, 0, 0, 15]


def test_only_ways_that_lead_somewhere_can_be_taken(bar, long_run):
    ways = (bar.start, bar.epoch_back, bar.back, bar.step, bar.epoch, bar.end)
    for step, expected in ((0, [False] * 3 + [True] * 3), (8, [True] * 6), (15, [True] * 5 + [False])):
        stood_at(bar, long_run, step)
        assert [way.isEnabled() for way in ways] == expected


def test_before_the_end_of_the_record_it_says_how_much_is_recorded(bar, long_run):
    stood_at(bar, long_run, 12)
    assert texts(bar).splitlines()[:2] == ["Epoch 1 of 3", "step 12 of 15 recorded"]
    stood_at(bar, long_run, 15)
    assert texts(bar).splitlines()[:2] == ["Epoch 1 of 3", "step 15"]


def test_what_plays_waits_while_the_timeline_is_held(bar, long_run, qtbot):
    asked = []
    bar.play_asked.connect(lambda: asked.append("play"))
    bar.pause_asked.connect(lambda: asked.append("pause"))
    bar.seek_asked.connect(asked.append)
    stood_at(bar, long_run, 15, playing=True)
    timeline = bar.timeline
    at = QPoint(round(timeline.x_of(5)), round(GROOVE_Y))
    qtbot.mousePress(timeline, Qt.MouseButton.LeftButton, pos=at)
    stood_at(bar, long_run, 5)
    assert asked == ["pause", 5]
    qtbot.mouseRelease(timeline, Qt.MouseButton.LeftButton, pos=at)
    assert asked == ["pause", 5, "play"]
    stood_at(bar, long_run, 5)
    qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=QPoint(round(timeline.x_of(9)), round(GROOVE_Y)))
    assert asked[3:] == [9]


def test_waiting_for_a_click_is_part_of_slow_motion(bar, qtbot):
    assert bar.wait.isHidden()
    with qtbot.waitSignal(bar.slow_motion_toggled) as toggled:
        bar.slow.click()
    assert toggled.args == [True]
    assert not bar.wait.isHidden()
    with qtbot.waitSignal(bar.wait_toggled) as toggled:
        bar.wait.click()
    assert toggled.args == [True]


def test_the_bar_fits_beside_the_smallest_plots(bar, long_run):
    bar.slow.setChecked(True)
    stood_at(bar, long_run, 12)
    assert bar.minimumSizeHint().width() <= 660


def test_when_all_is_over_what_is_left_is_to_start_over(bar):
    run = run_of({"type": "terrain", "terrain": "bowl"}, epochs=2)
    run.advance(2)
    run.publish(playing=False)
    bar.show_snapshot(run.snapshot)
    assert [b.isEnabled() for b in (bar.reset, bar.play, bar.step, bar.epoch)] == [True, True, False, False]
    asked = []
    for name in ("play_asked", "replay_asked", "pause_asked"):
        getattr(bar, name).connect(lambda name=name: asked.append(name))
    bar.play.click()
    assert asked == ["replay_asked"]


def test_a_local_minimum_is_said_before_the_step_at_which_it_was_reached(qtbot):
    racers = [{"optimizer": "gradient-descent", "learning_rate": 0.002}]
    run = run_of({"type": "terrain", "terrain": "rastrigin"}, start=[-2.4, 1.7], racers=racers)
    run.advance(100)
    run.publish(playing=False)
    view = StatusView()
    qtbot.addWidget(view)
    view.show_snapshot(run.snapshot)
    view.show_judgement(judgement(run.snapshot))
    said = next(line for line in texts(view).splitlines() if "minimum" in line)
    assert said.startswith("Local minimum: ")
    assert said.index("best known") < said.index("Converged at step 22")


def test_status_shows_the_numbers_of_the_snapshot(qtbot):
    view = StatusView()
    qtbot.addWidget(view)
    view.set_theme(themes.DAY)
    run = run_of({"type": "fit", "dataset": "house-prices"}, start=[0.5, 0.25])
    view.show_snapshot(run.snapshot)
    shown = texts(view)
    assert f"loss {number(float(run.snapshot.loss[0]))}" in shown
    assert "weight 0.5000, bias 0.2500" in shown
    own = run.problem.data.scaling.to_data_units(run.problem.data.model, run.snapshot.parameters[0])
    assert f"weight {number(own[0])} thousand C$ per sq ft, bias {number(own[1])} thousand C$" in shown


def test_a_run_that_diverges_in_its_first_step_is_not_ready_to_play(qtbot):
    status = StatusView()
    qtbot.addWidget(status)
    racer = {"optimizer": "gradient-descent", "learning_rate": 1e300}
    run = run_of({"type": "fit", "dataset": "house-prices"}, racers=[racer])
    run.publish(playing=False)
    status.show_snapshot(run.snapshot)
    assert "Ready: press play." in texts(status)
    run.advance(5)
    run.publish(playing=False)
    status.show_snapshot(run.snapshot)
    assert run.snapshot.step == 0
    assert "Diverged: step 1 " in texts(status)
    assert "Ready" not in texts(status)


def test_status_of_another_problem_is_not_painted_over_the_last_one(qtbot):
    view = StatusView()
    qtbot.addWidget(view)
    view.show()
    for dataset in ("house-prices", "moons", "penguins"):
        snapshot = run_of({"type": "fit", "dataset": dataset}).snapshot
        view.show_snapshot(snapshot)
        # What is painted here; only a return to the event loop itself takes away what has had its time.
        QApplication.processEvents()
        losses = [label.text() for label in view.findChildren(QLabel) if label.isVisible() and "loss" in label.text()]
        assert losses == [f"loss {number(float(snapshot.loss[0]))}"]


def test_status_warns_of_divergence_and_names_the_step(qtbot):
    view = StatusView()
    qtbot.addWidget(view)
    run = run_of(
        {"type": "terrain", "terrain": "bowl"}, racers=[{"optimizer": "gradient-descent", "learning_rate": 1e9}]
    )
    run.advance(100)
    run.publish(playing=False)
    view.show_snapshot(run.snapshot)
    assert view.verdict.text().startswith(f"Diverged: step {run.snapshot.outcomes[0].step} ")


@pytest.mark.parametrize("theme", themes.THEMES.values(), ids=lambda theme: theme.name)
def test_text_can_be_read_and_racers_can_be_seen(theme):
    for ground in (theme.background, theme.panel, theme.raised):
        assert contrast(theme.text, ground) >= 7.0
        assert contrast(theme.muted, ground) >= 4.5
        assert contrast(theme.warning, ground) >= 4.5
    assert contrast(theme.background, theme.accent) >= 4.5
    for color in (*theme.racers, *theme.classes):
        assert contrast(color, theme.background) >= 3.0, color
    assert len(set(theme.racers)) == 8
    assert len({theme.racer_marker(racer) for racer in range(8)}) == 8


@pytest.mark.parametrize("theme", themes.THEMES.values(), ids=lambda theme: theme.name)
def test_a_theme_reaches_the_whole_application(theme):
    themes.apply(QApplication.instance(), theme)
    palette = QApplication.instance().palette()
    assert palette.color(QPalette.ColorRole.Window) == QColor(theme.panel)
    assert QApplication.instance().font().family() == "Inter"


@pytest.mark.parametrize("name", [*SHAPES, *BACKWARDS, "reset"])
def test_every_icon_is_drawn_in_the_given_colour(name):
    image = icon(name, "#ff0000").pixmap(64, 64).toImage()
    colors = {
        image.pixelColor(x, y).name() for x in range(64) for y in range(64) if image.pixelColor(x, y).alpha() == 255
    }
    assert colors == {"#ff0000"}


def test_markers_differ_in_shape_and_colour():
    pictures = [marker_pixmap(themes.NIGHT, racer).toImage() for racer in range(8)]
    assert all(a != b for i, a in enumerate(pictures) for b in pictures[:i])


def test_about_tells_the_versions(qtbot):
    parent = QWidget()
    qtbot.addWidget(parent)
    box = show_about(parent, "a fine renderer")
    for name, version in versions("a fine renderer").items():
        assert name in box.text()
        assert version in box.text()
    assert gdsim.__version__ in box.text()
    box.close()
