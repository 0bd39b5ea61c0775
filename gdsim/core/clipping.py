"""Gradient clipping: a gradient that is too long is shortened before the optimizer sees it."""

from dataclasses import dataclass
from typing import ClassVar, Literal

import numpy as np

from gdsim.core.rule import Line, Symbol, vector

# Added to a gradient's length before it is divided by that, as in torch.nn.utils.clip_grad_norm_.
EPSILON = 1e-6


@dataclass(frozen=True)
class Clipping:
    """By "norm": g * min(1, limit / (|g| + 1e-6)), which keeps the direction (Pascanu, Mikolov & Bengio, On the
    difficulty of training recurrent neural networks, 2013). By "value": each slope on its own, between -limit and
    limit. As torch.nn.utils.clip_grad_norm_ and clip_grad_value_ do.
    """

    by: Literal["norm", "value"]
    limit: float

    # How what its lines are given is written.
    symbols: ClassVar[dict[str, Symbol]] = {
        "batch_gradient": Symbol("g", "batch", vector=True, role="gradient"),
        "length": Symbol("‖g‖", "batch", role="gradient"),
        "limit": Symbol("θ"),
        "lower_limit": Symbol("−θ"),
    }

    def __call__(self, gradient):
        """The gradient (..., d), clipped for each ball by itself."""
        if self.by == "value":
            return np.clip(gradient, -self.limit, self.limit)
        return gradient * np.minimum(1.0, self.limit / (_length(gradient) + EPSILON))

    def given(self, gradient) -> dict:
        """What its lines start from, for a gradient (d,)."""
        limits = {"limit": self.limit, "lower_limit": -self.limit}
        return {"batch_gradient": gradient, "length": _length(gradient), **limits}

    def rule(self) -> tuple[Line, ...]:
        """The lines that come before an optimizer's; the last one gives its g."""
        if self.by == "value":
            text = "g = max(lower_limit, min(limit, batch_gradient))"
            return (Line(text, "Clipped gradient", vector("g"), "gradient"),)
        return (
            Line(f"factor = min(1, limit / (length + {EPSILON}))", "Clipping factor", Symbol("c", "t")),
            Line("g = factor * batch_gradient", "Clipped gradient", vector("g"), "gradient"),
        )


def _length(gradient):
    return np.linalg.norm(gradient, axis=-1, keepdims=True)
