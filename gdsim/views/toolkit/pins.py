"""What a student said of a place, and what came: a labelled pin, and the places of a walk, for several views."""

from typing import Literal, NamedTuple

import numpy as np

from gdsim.views.toolkit.theme import Theme

# Pixels: across a dot of a walk and the line between two, with its dark rim; and a line's dashes.
DOT_SIZE, LINE_WIDTH, RIM_WIDTH, DASH = 6.0, 1.8, 3.6, 5.0


class Pin(NamedTuple):
    """coordinates (2,) on the plane in view; "given" is what somebody said, "answer" is what came."""

    coordinates: np.ndarray
    label: str
    kind: Literal["given", "answer"]


def pin_color(theme: Theme, kind: str) -> str:
    return theme.accent if kind == "given" else theme.racer_color(0)
