"""A model, and its settings as a file and a form have them."""

from dataclasses import dataclass
from typing import Annotated, ClassVar

import numpy as np
from msgspec import Meta

from gdsim.core.models import Layer, Model, Parameter
from gdsim.core.models.base import Code
from gdsim.core.optimizers.base import Hyperparameter
from gdsim.experiment.models import ModelSettings


@dataclass(frozen=True)
class Bend(Model):
    """score = v tanh(gain u x) + b, of one feature: a network of one hidden unit. Parameters: u, v, b."""

    gain: float
    features: ClassVar[int] = 1
    outputs: ClassVar[int] = 1

    @property
    def layers(self):
        return Layer(1, 1, False), Layer(1, 1, True)

    @property
    def parameters(self):
        return Parameter(None, 1, 0, "inner weight"), Parameter(None, 1, 0, "outer weight"), Parameter(None, 1, 0)

    @property
    def code(self):
        return Code(
            scores=(f"h = np.tanh({self.gain} * w[0] * X[:, 0])", "s = w[1] * h + w[2]"),
            gradient=(
                f"inner = slope * w[1] * (1 - h**2) * {self.gain} * X[:, 0]",
                "np.array([inner.sum(), (slope * h).sum(), slope.sum()]) / len(y)",
            ),
            torch_scores=(f"s = w[1] * torch.tanh({self.gain} * w[0] * X[:, 0]) + w[2]",),
            penalized="[:-1]",
        )

    def parameter_scales(self, X):
        return np.array([1.0 / self.gain, 1.0, 1.0])

    def inputs(self, X):
        return X

    def activations(self, parameters, inputs):
        hidden = np.tanh(self.gain * parameters[..., 0, np.newaxis] * inputs[:, 0])
        outer, bias = parameters[..., 1, np.newaxis], parameters[..., 2, np.newaxis]
        return inputs, hidden, (outer * hidden + bias)[..., np.newaxis]

    def parameter_gradient(self, parameters, activations, score_gradient):
        (inputs, hidden, _), slope = activations, score_gradient[..., 0]
        inner = slope * parameters[..., 1, np.newaxis] * (1.0 - hidden**2) * self.gain * inputs[:, 0]
        return np.stack([inner.sum(axis=-1), (slope * hidden).sum(axis=-1), slope.sum(axis=-1)], axis=-1)


class BendModel(ModelSettings, tag="bend"):
    gain: Annotated[float, Meta(ge=0.1, le=10)] = 1.0

    title: ClassVar[str] = "Bend"
    hyperparameters: ClassVar[dict] = {
        "gain": Hyperparameter(1.0, label="Gain", low=0.1, high=10.0, scale="log", help="How sharp the bend is.")
    }
    takes_one_feature: ClassVar[bool] = True

    def model(self, features, outputs):
        return Bend(self.gain)
