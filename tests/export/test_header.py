"""Title, caption and legend of a frame: what they say, and that they have room and stay where they are."""

import itertools
import json

import pytest
from export_worlds import HOUSES, MOONS, RACE
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.export.header import FIGURE_SPACE, MARGIN, Header, one_line_title
from gdsim.export.playback import Playback
from gdsim.views.toolkit.theme import NIGHT, base_font

EIGHT = [
    {"optimizer": name}
    for name in ("gradient-descent", "momentum", "nesterov", "adagrad", "adadelta", "rmsprop", "adam", "qhadam")
]
COSINE = {"optimizer": "adam", "learning_rate": 0.1, "schedule": {"type": "cosine"}}
WIDE, SQUARE = 1280, 720


def playback(experiment, **changes):
    return Playback(prepare(decode(json.dumps(experiment | changes).encode())))


def header_of(run, width=WIDE):
    snapshot = run.snapshot(0)
    return Header(snapshot.replay, NIGHT, base_font(NIGHT), width)


def legend(run, step):
    return header_of(run).entries(run.snapshot(step))


@pytest.mark.parametrize(
    ("experiment", "step", "caption"),
    [(HOUSES, 12, "epoch 12, loss 1.050"), (RACE, 3, "epoch  3"), (MOONS, 12, "epoch 2, step 12, loss 0.")],
)
def test_the_caption_says_how_far_the_run_is(qapp, experiment, step, caption):
    run = playback(experiment)
    said = "".join(header_of(run).caption(run.snapshot(step)))
    assert said.replace(FIGURE_SPACE, " ").startswith(caption)


def test_the_legend_says_what_its_numbers_are(qapp):
    run = playback(HOUSES, racers=EIGHT[:2])
    assert legend(run, 20)[0] == ("Gradient descent", "learning rate 0.1", "loss 0.7135")


def test_the_learning_rate_is_the_one_that_the_step_used(qapp):
    run = playback(HOUSES, racers=[COSINE, {"optimizer": "adam", "learning_rate": 0.1}])
    said = [legend(run, step)[0][1] for step in (0, 1, 2, 20)]
    used = [float(run.snapshot(step).last_step.learning_rate[0, 0]) for step in (1, 2, 20)]
    assert said[:2] == ["learning rate 0.100"] * 2
    assert said[2:] == ["learning rate 0.0994", "learning rate 6.2×10⁻⁴"]
    assert used == pytest.approx([0.1, 0.0994, 0.000616], rel=1e-3)
    assert legend(run, 20)[1][1] == "learning rate 0.1"


def test_the_learning_rate_of_a_diverged_racer_stays(qapp):
    racer = {"optimizer": "gradient-descent", "learning_rate": 1e200, "schedule": {"type": "exponential", "gamma": 0.5}}
    run = playback(HOUSES, racers=[racer, EIGHT[0]])
    assert legend(run, 20)[0] == ("Gradient descent", "learning rate 1×10²⁰⁰", "diverged")


@pytest.mark.parametrize("width", [WIDE, SQUARE])
@pytest.mark.parametrize("racers", [EIGHT, EIGHT[:3], [COSINE, *EIGHT[1:]], [COSINE]], ids=len)
def test_texts_have_room_and_nothing_touches(qapp, width, racers):
    run = playback(HOUSES, racers=racers)
    header = header_of(run, width)
    snapshot = run.snapshot(run.last_step)
    caption = header.caption_places(header.caption(snapshot))
    entries = [header.entry_places(racer) for racer in range(len(racers))]
    places = [*caption, *itertools.chain(*entries)]
    page = QRectF(MARGIN, 0.0, width - 2 * MARGIN, header.height)
    assert all(page.adjusted(-0.1, 0.0, 0.1, 0.0).contains(place) for place in places)
    assert not any(one.intersects(other) for one, other in itertools.combinations(places, 2))
    plain = QFontMetricsF(header._font(header._grid.size))
    for texts, (_, rate, standing) in zip(header.entries(snapshot), entries, strict=True):
        assert plain.horizontalAdvance(texts[1]) <= rate.width() + 0.01
        assert plain.horizontalAdvance(texts[2]) <= standing.width() + 0.01


def test_eight_racers_stand_in_a_grid_that_leaves_room_for_the_surface(qapp):
    run = playback(HOUSES, racers=EIGHT)
    for width, columns in ((WIDE, 3), (SQUARE, 2)):
        header = header_of(run, width)
        lefts = {round(header.entry_places(racer)[0].left()) for racer in range(8)}
        assert len(lefts) == columns
        assert header.height < 160


def test_nothing_moves_while_numbers_grow(qapp):
    racers = [COSINE, {"optimizer": "gradient-descent", "learning_rate": 1.5}]
    for chosen in (racers, racers[1:]):
        run = playback(HOUSES, racers=chosen, epochs=1000, batching={"mode": "mini-batch", "size": 100})
        header = header_of(run, SQUARE)
        captions = [header.caption(run.snapshot(step)) for step in (0, 9, 10, 110, run.last_step)]
        assert len({tuple(map(len, caption[:2])) for caption in captions}) == 1
        lefts = [[place.left() for place in header.caption_places(caption)] for caption in captions]
        assert all(places == pytest.approx(lefts[0], abs=0.01) for places in lefts)


def test_a_title_is_one_line(qapp):
    problem = playback(HOUSES, title=" One\nline \t of <b> ").snapshot(0).problem
    assert one_line_title(problem) == "One line of <b>"
    assert one_line_title(playback(HOUSES, title="").snapshot(0).problem).startswith("House prices by lot size · ")
