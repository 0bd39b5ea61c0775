"""The run while it plays, as samples: heard through whatever takes them, here a buffer in place of a loudspeaker."""

import io

import numpy as np
import pytest
from listening import loudest
from msgspec.structs import replace
from PySide6.QtWidgets import QLabel

from gdsim.experiment.schema import RacerSettings
from gdsim.simulation.sound import ALARM, RATTLE, RATTLE_PITCH, SAMPLE_RATE, Hum, pitches_between
from gdsim.views.toolkit.settings import settings
from gdsim.views.window import hearing
from gdsim.views.window.hearing import HEARD, Hearing

PATIENCE = 20_000
CALM, DIVERGES = (RacerSettings("gradient-descent", 0.02),), (RacerSettings("gradient-descent", 5.0),)


class Buffer(io.BytesIO):
    """Keeps what was written after it is closed; it is silent as soon as it has it."""

    is_silent = True

    def close(self):
        self.was_closed = True

    @property
    def samples(self):
        return np.frombuffer(self.getvalue(), "<i2") / 32767.0


@pytest.fixture
def heard(window, qtbot):
    """What the window sounds: the buffers that were opened, one a playing."""
    opened = []
    qtbot.waitUntil(lambda: window.source.landscape is not None, timeout=PATIENCE)
    window.sound.live = Hearing(window, lambda: opened.append(Buffer()) or opened[-1])
    assert window.sound.let_sound(True)
    opened.clear()
    return opened


def played(window, qtbot, heard, racers, epochs):
    window.filing.document.setting.change(replace(window.experiment, racers=racers, epochs=epochs))
    qtbot.waitUntil(lambda: window.snapshot.problem.experiment.epochs == epochs, timeout=PATIENCE)
    window.session.set_pace(40.0)
    window.session.play()
    qtbot.waitUntil(lambda: window.snapshot.over and not window.snapshot.playing, timeout=PATIENCE)
    qtbot.waitUntil(lambda: getattr(heard[-1], "was_closed", False), timeout=PATIENCE)
    return heard[-1].samples


def test_pitch_falls_with_the_loss_and_ends_softly(window, qtbot, heard):
    samples = played(window, qtbot, heard, CALM, epochs=120)
    length = round(0.15 * SAMPLE_RATE)
    pitches = [loudest(samples[begin : begin + length]) for begin in range(0, len(samples) - length, length)]
    mapping = window.source.landscape.mapping
    losses = window.snapshot.epoch_loss.values[[0, -1], 0]
    first, last = pitches_between(mapping.low, mapping.high, losses)
    # The first stretch may have slid down already, before the first frame, too.
    assert last < pitches[0] < first * 1.1
    assert pitches[-1] == pytest.approx(last, rel=0.05)
    assert (np.diff(pitches) < 10.0).all()
    assert np.abs(np.diff(samples)).max() < 0.6
    assert abs(samples[-1]) < 0.01


def test_a_divergence_is_unmistakable(window, qtbot, heard):
    samples = played(window, qtbot, heard, DIVERGES, epochs=400)
    rattle = samples[-round(RATTLE * SAMPLE_RATE) :]
    assert loudest(rattle) == pytest.approx(RATTLE_PITCH, abs=15.0)
    assert np.abs(rattle).max() == pytest.approx(ALARM, abs=1e-3)


def test_a_racer_that_diverged_is_silent_while_others_go_on(window, qtbot, heard):
    racers = (RacerSettings("gradient-descent", 5.0), RacerSettings("gradient-descent", 0.01))
    samples = played(window, qtbot, heard, racers, epochs=150)
    assert len(heard) == 1
    assert loudest(samples[-round(RATTLE * SAMPLE_RATE) :]) == pytest.approx(RATTLE_PITCH, abs=15.0)


def test_what_has_no_room_at_once_is_heard_later(window, qtbot, heard, monkeypatch):
    monkeypatch.setattr(Buffer, "write", lambda buffer, data: io.BytesIO.write(buffer, data[:4000]))
    samples = played(window, qtbot, heard, DIVERGES, epochs=400)
    assert loudest(samples[-round(RATTLE * SAMPLE_RATE) :]) == pytest.approx(RATTLE_PITCH, abs=15.0)


def test_a_divergence_that_is_gone_back_and_forth_to_is_no_news(window, qtbot, heard):
    played(window, qtbot, heard, DIVERGES, epochs=400)
    end = window.snapshot.step
    for step in (end - 1, end, end - 2, end):
        window.session.seek(step)
        qtbot.waitUntil(lambda step=step: window.transport.timeline.value() == step, timeout=PATIENCE)
    assert len(heard) == 1


def test_what_was_unplugged_is_given_up(window, qtbot, heard, monkeypatch):
    monkeypatch.setattr(hearing, "UNPLUGGED", 0.3)
    monkeypatch.setattr(Buffer, "write", lambda buffer, data: 0)
    monkeypatch.setattr(Buffer, "is_silent", False)
    assert len(played(window, qtbot, heard, CALM, epochs=120)) == 0
    # And not tried again while it plays.
    assert len(heard) == 1


def test_it_is_silent_while_it_rests_and_once_it_is_switched_off(window, qtbot, heard):
    window.session.step(3)
    qtbot.waitUntil(lambda: window.snapshot.step == 3 and not window.snapshot.playing, timeout=PATIENCE)
    settings().setValue(HEARD, False)
    window.session.play()
    qtbot.waitUntil(lambda: window.snapshot.step > 5, timeout=PATIENCE)
    window.session.pause()
    assert not heard


def test_pieces_join_without_a_crack():
    hum = Hum()
    pieces = [hum.piece(pitch, False, 0.04) for pitch in (440.0, 300.0, 300.0, 900.0)]
    whole = np.concatenate([*pieces, hum.ending(False)])
    # No step from one sample to the next is larger than the highest tone makes.
    assert np.abs(np.diff(whole)).max() < 1.05 * np.abs(whole).max() * 2.0 * np.pi * 900.0 / SAMPLE_RATE
    assert whole[0] == pytest.approx(0.0, abs=1e-3)
    assert whole[-1] == pytest.approx(0.0, abs=1e-3)
    assert len(Hum().ending(True)) == 0


def test_where_nothing_plays_it_is_a_sentence_and_stays_off(window):
    def no_loudspeaker():
        raise OSError

    window.sound.live = Hearing(window, no_loudspeaker)
    assert not window.sound.let_sound(True)
    assert not window.sound.live.is_on
    assert "cannot be heard here" in window.filing.messages.findChild(QLabel).text()
