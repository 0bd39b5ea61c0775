"""The colours of a swarm's balls: of the minimum that each has reached, or none of them."""

import numpy as np
from PySide6.QtGui import QColor

from gdsim.simulation.swarm import AT_REST, DIVERGED, LEFT, ON_THE_WAY, Swarm
from gdsim.views.toolkit.theme import Theme

# The colour map is the same in all themes: light before dark is seen on all of it, and what is done is dimmer.
NEUTRAL = {ON_THE_WAY: "#f4f6ff", AT_REST: "#a3a9bd", LEFT: "#646a7d", DIVERGED: "#646a7d"}
# What a ball is rimmed with.
RIM = "#10131f"


def ball_color(whereabouts: int, theme: Theme) -> str:
    """The colour of a ball that is there; see Swarm.whereabouts."""
    return theme.minimum_color(whereabouts) if whereabouts >= 0 else NEUTRAL[whereabouts]


def ball_colors(swarm: Swarm, theme: Theme) -> np.ndarray:
    """Of each ball, (n, 3) from 0 to 1."""
    table = np.zeros((len(swarm.minima) - DIVERGED, 3))
    for where in swarm.counts:
        table[where - DIVERGED] = QColor(ball_color(where, theme)).getRgbF()[:3]
    return table[swarm.whereabouts - DIVERGED]
