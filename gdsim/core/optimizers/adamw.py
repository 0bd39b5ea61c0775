"""AdamW: Adam with decoupled weight decay."""

from dataclasses import dataclass
from typing import ClassVar

from gdsim.core.optimizers.adam import Adam
from gdsim.core.optimizers.base import hyperparameter
from gdsim.core.rule import step_line


@dataclass(frozen=True)
class AdamW(Adam):
    """change = Adam's change - learning_rate * weight_decay * parameters (torch.optim.AdamW)."""

    name: ClassVar[str] = "adamw"
    title: ClassVar[str] = "AdamW"
    usual_learning_rate: ClassVar[float] = 0.1
    summary: ClassVar[str] = (
        "Adam that also pulls every parameter towards 0 by a fixed share a step, apart from the gradient; put "
        "into the loss, the same penalty would be blurred by Adam's step sizes."
    )
    reference: ClassVar[str] = "Loshchilov & Hutter, Decoupled weight decay regularization, ICLR 2019"
    torch: ClassVar[str] = "AdamW"

    weight_decay: float = hyperparameter(
        0.01,
        label="Weight decay",
        symbol="λ",
        scale="log",
        help="Each step shrinks every parameter by this share times the learning rate; 0 is plain Adam.",
    )

    def rule(self):
        *lines, _, new_parameters = super().rule()
        mean, square_mean = ("m_hat", "v_hat") if self.bias_correction else ("m", "v")
        adam = f"{mean} / (sqrt({square_mean}) + eps)"
        return *lines, step_line(f"step = learning_rate * ({adam} + weight_decay * w_before)"), new_parameters

    def update(self, gradient, state, parameters, learning_rate):
        change, state = super().update(gradient, state, parameters, learning_rate)
        change -= parameters * (learning_rate * self.weight_decay)
        return change, state
