"""A run that is heard: by its spectrum, pitch follows loss; ticks are steps; a divergence is like nothing else."""

import io
import wave

import numpy as np
import pytest
from listening import loudest

from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment, FitProblem, RacerSettings
from gdsim.simulation.run import Run
from gdsim.simulation.sound import (
    ALARM,
    CLIMB,
    HELD,
    HIGHEST_PITCH,
    LONGEST_STEP,
    LOWEST_PITCH,
    MOST_TICKS,
    RATTLE,
    RATTLE_PITCH,
    SAMPLE_RATE,
    TICK_PITCH,
    pitches,
    sound,
    sound_of,
    wav,
)


def stretch(samples, seconds, length=0.1):
    begin = round(seconds * SAMPLE_RATE)
    return samples[begin : begin + round(length * SAMPLE_RATE)]


def snapshot_of(rate, epochs=40):
    racers = (RacerSettings("gradient-descent", rate),)
    settings = Experiment(1, FitProblem("house-prices"), racers=racers, epochs=epochs, start=(-1.2, 1.1))
    run = Run(prepare(settings))
    while run.advance(1000):
        pass
    run.publish(playing=False)
    return run.snapshot


def test_the_highest_loss_is_the_highest_pitch():
    found = pitches([4.0, 2.0, 0.5, np.inf, np.nan])
    assert found[0] == pytest.approx(HIGHEST_PITCH)
    assert found[2] == pytest.approx(LOWEST_PITCH)
    assert LOWEST_PITCH < found[1] < HIGHEST_PITCH
    assert found[3:] == pytest.approx(HIGHEST_PITCH)
    assert pitches([2.0, 2.0]) == pytest.approx(LOWEST_PITCH)


def test_pitch_falls_as_the_loss_falls():
    snapshot = snapshot_of(0.02)
    samples = sound_of(snapshot)
    losses = snapshot.epoch_loss.values[:, 0]
    expected = pitches(losses)
    heard = [loudest(stretch(samples, LONGEST_STEP * step, 0.08)) for step in range(0, 40, 5)]
    assert (np.diff(heard) < 0.0).all()
    # The tone slides on while it is measured.
    assert heard == pytest.approx(expected[0:40:5], rel=0.1)
    assert loudest(samples[-round(0.5 * SAMPLE_RATE) :]) == pytest.approx(LOWEST_PITCH, rel=0.02)


def test_each_step_ticks():
    samples = sound(np.ones(8))
    window = round(0.01 * SAMPLE_RATE)
    power = [
        np.abs(np.fft.rfft(samples[k : k + window]))[round(TICK_PITCH * window / SAMPLE_RATE)]
        for k in range(0, len(samples) - window, window)
    ]
    loud = np.flatnonzero(np.array(power) > 0.3 * max(power)) * window / SAMPLE_RATE
    assert len(loud[np.diff(loud, prepend=-1.0) > 0.02]) == 8
    assert loud == pytest.approx(LONGEST_STEP * np.round(loud / LONGEST_STEP), abs=0.02)


def test_a_divergence_is_unmistakable():
    diverged, done = snapshot_of(2.5, epochs=2000), snapshot_of(0.02)
    assert diverged.outcomes[0].step is not None
    alarm = sound_of(diverged)
    end = alarm[-round(RATTLE * SAMPLE_RATE) :]
    assert loudest(end) == pytest.approx(RATTLE_PITCH, abs=15.0)
    assert np.abs(end).max() == pytest.approx(ALARM)
    climb = alarm[-round((RATTLE + 0.1) * SAMPLE_RATE) : -round((RATTLE + 0.03) * SAMPLE_RATE)]
    assert loudest(climb, high=8000.0) > 2.0 * HIGHEST_PITCH
    # Of any other run the end is calm: one tone, of the last loss.
    calm = sound_of(done)[-round(HELD * SAMPLE_RATE) :]
    assert np.abs(calm).max() < ALARM
    assert CLIMB > 0.0


def test_a_long_run_is_heard_in_the_seconds_that_are_wanted():
    for steps, seconds, expected in ((10, 10.0, 10 * LONGEST_STEP), (100_000, 10.0, 10.0), (100_000, 3.0, 3.0)):
        samples = sound(np.linspace(5.0, 1.0, steps), seconds=seconds)
        assert len(samples) / SAMPLE_RATE == pytest.approx(expected + HELD, abs=0.01)
    assert 10.0 * MOST_TICKS < 100_000
    assert len(sound([1.0])) > 0


def test_the_same_run_sounds_the_same_and_is_a_wav():
    samples = sound_of(snapshot_of(0.1))
    assert wav(samples) == wav(sound_of(snapshot_of(0.1)))
    with wave.open(io.BytesIO(wav(samples))) as file:
        assert (file.getnchannels(), file.getsampwidth(), file.getframerate()) == (1, 2, SAMPLE_RATE)
        read = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32767.0
    assert read == pytest.approx(samples, abs=1e-4)
    assert np.abs(samples).max() <= 1.0
