"""How a descent stands: running, converged, diverged, stopped or failed, each with a sentence for a student."""

from dataclasses import dataclass, field
from enum import StrEnum


class Status(StrEnum):
    RUNNING = "running"
    CONVERGED = "converged"
    DIVERGED = "diverged"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True)
class Outcome:
    """A status, the step at which it was reached (None while running), and its sentence as words and numbers.

    The words are kept apart from the numbers so that a view can translate them.
    """

    status: Status = Status.RUNNING
    step: int | None = None
    words: str = "Running."
    values: dict[str, int] = field(default_factory=dict)

    @property
    def sentence(self) -> str:
        return self.words.format(**self.values)

    @property
    def over(self) -> bool:
        return self.status is not Status.RUNNING


def converged(step: int, epochs: int) -> Outcome:
    return Outcome(
        Status.CONVERGED,
        step,
        "Converged at step {step}: for {epochs} epochs the gradient was nearly zero and nothing moved.",
        {"step": step, "epochs": epochs},
    )


def diverged(step: int) -> Outcome:
    return Outcome(
        Status.DIVERGED,
        step,
        "Diverged: step {step} would have thrown the loss or a weight beyond all bounds. "
        "The last finite point is kept.",
        {"step": step},
    )


def stopped(step: int, epochs: int) -> Outcome:
    words = "The one epoch is done." if epochs == 1 else "All {epochs} epochs are done."
    return Outcome(Status.STOPPED, step, words, {"epochs": epochs})
