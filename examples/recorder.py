"""Records a training loop of PyTorch, Keras or NumPy, for gdsim to show: paste this class beside it.

recorder = Recorder("spirals.gdsim")                        # or Recorder() for a model that gdsim does not have
recorder.record(loss, model.parameters())                   # before the first step
for ...:
    ...
    recorder.record(loss, model.parameters(), lr)           # after each step: the loss of all training rows
recorder.save("run.npz")                                    # then: gdsim run.npz
"""

from pathlib import Path

import numpy as np


class Recorder:
    """`experiment` is the .gdsim file whose model and data these are. PyTorch keeps a layer's weights outputs by
    inputs, gdsim and Keras inputs by outputs; so for Keras take is_transposed=False."""

    def __init__(self, experiment=None, is_transposed=True):
        self._experiment = Path(experiment).read_text(encoding="utf-8") if experiment else ""
        self._is_transposed = is_transposed
        self._losses, self._parameters, self._rates = [], [], []

    def record(self, loss, parameters=(), learning_rate=0.0):
        loss, *arrays = [
            np.array(part.detach().cpu() if hasattr(part, "detach") else part) for part in (loss, *parameters)
        ]
        flat = [(part.T if self._is_transposed and part.ndim == 2 else part).ravel() for part in arrays]
        self._losses.append(float(loss))
        self._parameters.append(np.concatenate(flat) if flat else np.empty(0))
        self._rates.append(float(learning_rate))

    def save(self, path):
        np.savez(
            path,
            experiment=np.array(self._experiment),
            loss=np.array([self._losses]),
            parameters=np.array([self._parameters]),
            learning_rate=np.array([self._rates[1:]]),
        )
