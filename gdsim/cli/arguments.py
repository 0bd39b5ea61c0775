"""Arguments of the command line: from a text to its value, or to a sentence that refuses it."""

import argparse
from pathlib import Path

from gdsim.core.optimizers import OPTIMIZERS
from gdsim.experiment.rates import HIGHEST_RATE
from gdsim.language import tr

TRACE_ENDINGS = (".npz", ".csv")
# More learning rates lie nearer to each other than any run can tell.
MOST_RATES = 10_000


def count(text: str) -> int:
    """How many, 1 or more."""
    if not (text.isascii() and text.isdigit() and int(text) > 0):
        raise argparse.ArgumentTypeError(tr("takes an integer, 1 or more, not {text!r}").format(text=text))
    return int(text)


def learning_rates(text: str) -> tuple[float, float, int]:
    """Lowest and highest learning rate, and how many, of "1e-4:1:100"."""
    try:
        low, high, number = text.split(":")
        low, high, number = float(low), float(high), count(number)
    except ValueError:
        raise argparse.ArgumentTypeError(
            tr("takes LOW:HIGH:N, such as 1e-4:1:100, not {text!r}").format(text=text)
        ) from None
    if not 0.0 < low <= high <= HIGHEST_RATE:
        raise argparse.ArgumentTypeError(tr("takes rates above 0, the lower one first, not {text!r}").format(text=text))
    if number > MOST_RATES:
        raise argparse.ArgumentTypeError(
            tr("takes {most_rates} learning rates at most, not {count}").format(most_rates=MOST_RATES, count=number)
        )
    return low, high, number


def optimizers(text: str) -> tuple[str, ...]:
    """The names in "adam,newton", each once."""
    names = tuple(dict.fromkeys(text.split(",")))
    for name in names:
        if name not in OPTIMIZERS:
            raise argparse.ArgumentTypeError(
                tr("takes some of {known}, not {name!r}").format(known=", ".join(OPTIMIZERS), name=name)
            )
    return names


def seconds(text: str) -> float:
    """A time, whole or not."""
    try:
        return float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(tr("takes a number of seconds, not {text!r}").format(text=text)) from None


def steps(text: str) -> tuple[int, int | None, int]:
    """First, last (None: to the end) and stride of "A:B:N", where each may be left out."""
    parts = text.split(":")
    if not 2 <= len(parts) <= 3 or not all(part.isascii() and part.isdigit() for part in filter(None, parts)):
        raise argparse.ArgumentTypeError(
            tr("takes steps as FIRST:LAST or FIRST:LAST:EVERY, not {text!r}").format(text=text)
        )
    first, last, stride = [int(part) if part else None for part in [*parts, ""][:3]]
    return first or 0, last, 1 if stride is None else stride


def trace_path(text: str) -> Path:
    """Where a trace is to be written; the ending says how."""
    if Path(text).suffix.lower() not in TRACE_ENDINGS:
        raise argparse.ArgumentTypeError(
            tr("takes a file name that ends in .npz or .csv, not {text!r}").format(text=text)
        )
    return Path(text)
