"""The order in which the numbers of one step come to be, moment by moment, as slow motion walks through it. No Qt."""

from dataclasses import dataclass

from gdsim.experiment.problem import Problem

# The phases of the training cycle.
PREDICT, MEASURE, GRADIENT, ADJUST = PHASES = range(4)


@dataclass(frozen=True)
class Moment:
    """One part, from 0, of a phase of a step, for a model of L `layers`; 0 of them where a phase has no parts.

    Predict has a part for each layer from the first to the output's. The gradient has one for each layer's errors, from
    the output's back to the first, and a last one for the slopes that follow from them. What is asked of a moment is
    whether numbers are there that those before it, and this one, have made.
    """

    layers: int
    phase: int
    part: int = 0

    @property
    def layer(self) -> int | None:
        """The layer whose units' numbers are made now, from 0; None where it is not a single one's."""
        if self.phase == PREDICT and self.layers:
            return self.part
        if self.phase == GRADIENT and self.part < self.layers:
            return self.layers - 1 - self.part
        return None

    @property
    def has_predictions(self) -> bool:
        return self._is_past(PREDICT, max(1, self.layers) - 1)

    @property
    def has_loss(self) -> bool:
        return self.phase >= MEASURE

    @property
    def has_gradient(self) -> bool:
        return self._is_past(GRADIENT, self.layers)

    @property
    def is_taken(self) -> bool:
        """Whether the weights are those after the step."""
        return self.phase == ADJUST

    def has_outputs(self, layer: int) -> bool:
        """Whether it is known what the layer's units give."""
        return self._is_past(PREDICT, layer)

    def has_errors(self, layer: int) -> bool:
        return self._is_past(GRADIENT, self.layers - 1 - layer)

    def _is_past(self, phase, part):
        return (self.phase, self.part) >= (phase, part)


def whole(layers: int) -> Moment:
    """The moment at which all numbers are there."""
    return Moment(layers, ADJUST)


def moments(problem: Problem) -> tuple[Moment, ...]:
    """Of one step, in their order."""
    layers = len(problem.data.model.layers) if problem.is_layered else 0
    parts = {PREDICT: max(1, layers), GRADIENT: layers + 1}
    return tuple(Moment(layers, phase, part) for phase in PHASES for part in range(parts.get(phase, 1)))
