"""A run to be heard: loss as pitch, steps as ticks, and a divergence that nobody takes for anything else.

The same run always sounds the same, sample by sample.
"""

import io
import wave

import numpy as np

from gdsim.core.landscape import HeightMapping
from gdsim.core.outcome import Status
from gdsim.simulation.snapshot import Snapshot

# Samples a second: twice what the highest tone of a tick needs, at half the size of a CD's.
SAMPLE_RATE = 22050
# Hertz of the lowest and of the highest loss of the run: three octaves that small loudspeakers can do.
LOWEST_PITCH, HIGHEST_PITCH = 220.0, 1760.0
# Seconds that a sound takes without another wish, and a step at most: a short run is over sooner.
USUAL_SECONDS, LONGEST_STEP = 10.0, 0.25
# Ticks a second that are still heard one by one; of more steps, so many are heard.
MOST_TICKS = 25
# Of the full range: tone, ticks, and the alarm of a divergence.
TONE, TICK, ALARM = 0.4, 0.3, 0.6
# A tick is a tone of so many hertz that is down to a third after so many seconds: far above every loss.
TICK_PITCH, TICK_DECAY = 4000.0, 0.004
# A divergence climbs for so many seconds by two octaves above all losses, and then rattles on, low and harsh.
CLIMB, CLIMB_OCTAVES = 0.5, 2.0
RATTLE, RATTLE_PITCH, RATTLE_BEAT = 1.2, 90.0, 14.0
# Seconds for which the last loss is held, and in which a tone comes and goes without a crack.
HELD, FADE = 0.7, 0.02


def pitches(losses) -> np.ndarray:
    """Hertz of losses (N,): the lowest and the highest finite one are the ends, and what is not finite is the highest.

    In between, the pitch follows the height of a logarithmic surface: see HeightMapping.
    """
    losses = np.asarray(losses, float)
    finite = losses[np.isfinite(losses)]
    return pitches_between(finite.min(), finite.max(), losses) if finite.size else np.full(losses.shape, HIGHEST_PITCH)


def pitches_between(low: float, high: float, losses) -> np.ndarray:
    """The same where the ends are the losses `low` and `high`; what is beyond them is heard as they are."""
    share = HeightMapping("log", low, high)(losses) if high > low else np.zeros(np.shape(losses))
    return LOWEST_PITCH * (HIGHEST_PITCH / LOWEST_PITCH) ** share


def sound(losses, has_diverged: bool = False, seconds: float = USUAL_SECONDS) -> np.ndarray:
    """Samples from −1 to 1, at SAMPLE_RATE, of a run whose losses at its steps are (N,), in `seconds` at most.

    Each step that is heard begins with a tick. A run that diverged ends in an alarm, any other holds its last loss.
    """
    losses = np.asarray(losses, float)
    heard = _heard(len(losses), seconds)
    each = min(LONGEST_STEP, seconds / len(heard))
    notes = pitches(losses)[heard]
    at = np.arange(round(each * len(heard) * SAMPLE_RATE)) / SAMPLE_RATE
    # Between two steps the pitch slides, as the ball does.
    glide = np.exp2(np.interp(at / each, np.arange(len(notes)), np.log2(notes)))
    if has_diverged:
        run, ending = _tone(np.append(glide, _climb(glide[-1]))), _rattle()
    else:
        run, ending = _tone(np.append(glide, np.full(round(HELD * SAMPLE_RATE), notes[-1]))), np.empty(0)
    for note in range(len(notes)):
        begin = round(note * each * SAMPLE_RATE)
        tick = _tick()[: len(run) - begin]
        run[begin : begin + len(tick)] += tick
    return np.clip(np.append(run, ending), -1.0, 1.0)


def sound_of(snapshot: Snapshot, racer: int = 0, seconds: float = USUAL_SECONDS) -> np.ndarray:
    """The samples of a racer's run: of each step the loss that the step was taken by, and at last that of now."""
    outcome = snapshot.outcomes[racer]
    series = snapshot.batch_loss
    steps = len(series.at) if outcome.step is None else int(np.searchsorted(series.at, outcome.step))
    losses = np.append(series.values[:steps, racer], snapshot.loss[racer])
    return sound(losses, outcome.status is Status.DIVERGED, seconds)


class Hum:
    """A run that is heard while it goes on: pieces of sound that join without a crack, samples from −1 to 1 each."""

    def __init__(self):
        self._pitch: float | None = None
        self._phase = 0.0

    def piece(self, pitch: float, ticks: bool, seconds: float) -> np.ndarray:
        """From the last piece's pitch to this one, in hertz; where a step was taken, with a tick at its beginning."""
        count = round(seconds * SAMPLE_RATE)
        begins = self._pitch is None
        samples = self._tone(np.geomspace(self._pitch or pitch, pitch, count))
        if begins:
            fade = round(FADE * SAMPLE_RATE)
            samples[:fade] *= np.linspace(0.0, 1.0, fade)[:count]
        if ticks:
            tick = _tick()[:count]
            samples[: len(tick)] += tick
        return samples

    def ending(self, has_diverged: bool) -> np.ndarray:
        """The last piece: the alarm of a divergence, else the tone goes softly."""
        if self._pitch is None:
            return np.empty(0)
        if has_diverged:
            return np.append(self._tone(_climb(self._pitch)), _rattle())
        fade = round(FADE * SAMPLE_RATE)
        return self._tone(np.full(fade, self._pitch)) * np.linspace(1.0, 0.0, fade)

    def _tone(self, frequencies):
        phases = self._phase + 2.0 * np.pi * np.cumsum(frequencies) / SAMPLE_RATE
        self._pitch, self._phase = frequencies[-1], phases[-1] % (2.0 * np.pi)
        return TONE * np.sin(phases)


def pcm(samples: np.ndarray) -> bytes:
    """Samples from −1 to 1 as signed numbers of 16 bits, the lower byte first."""
    return np.round(32767.0 * samples).astype("<i2").tobytes()


def wav(samples: np.ndarray) -> bytes:
    """Samples from −1 to 1 as a WAV file: one channel, 16 bits."""
    file = io.BytesIO()
    with wave.open(file, "wb") as target:
        target.setparams((1, 2, SAMPLE_RATE, 0, "NONE", "not compressed"))
        target.writeframes(pcm(samples))
    return file.getvalue()


def _heard(steps, seconds):
    """Which of so many steps are heard: all, or evenly spread ones with the first and the last."""
    return np.unique(np.linspace(0, steps - 1, min(steps, max(2, round(seconds * MOST_TICKS)))).round().astype(int))


def _tone(frequencies):
    """A tone of these hertz, one a sample, that comes and goes softly."""
    wave = TONE * np.sin(2.0 * np.pi * np.cumsum(frequencies) / SAMPLE_RATE)
    fade = min(round(FADE * SAMPLE_RATE), len(wave) // 2)
    edge = np.linspace(0.0, 1.0, fade)
    wave[:fade] *= edge
    wave[len(wave) - fade :] *= edge[::-1]
    return wave


def _tick():
    at = np.arange(round(5 * TICK_DECAY * SAMPLE_RATE)) / SAMPLE_RATE
    return TICK * np.sin(2.0 * np.pi * TICK_PITCH * at) * np.exp(-at / TICK_DECAY)


def _climb(begin):
    end = HIGHEST_PITCH * 2.0**CLIMB_OCTAVES
    return np.geomspace(begin, end, round(CLIMB * SAMPLE_RATE))


def _rattle():
    """A square wave that beats."""
    at = np.arange(round(RATTLE * SAMPLE_RATE)) / SAMPLE_RATE
    beats = np.sin(2.0 * np.pi * RATTLE_BEAT * at) > 0.0
    return ALARM * np.sign(np.sin(2.0 * np.pi * RATTLE_PITCH * at)) * beats
