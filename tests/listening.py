"""What is heard in samples of sound."""

import numpy as np

from gdsim.simulation.sound import SAMPLE_RATE


def loudest(samples, low=50.0, high=3500.0):
    """Hertz of the strongest tone in a stretch of sound."""
    spectrum = np.abs(np.fft.rfft(samples * np.hanning(len(samples))))
    hertz = np.fft.rfftfreq(len(samples), 1.0 / SAMPLE_RATE)
    within = (hertz >= low) & (hertz <= high)
    return hertz[within][spectrum[within].argmax()]
