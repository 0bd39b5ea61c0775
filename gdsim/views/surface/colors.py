"""The theme's colours as numbers, and the colour of a height."""

from functools import cache

import numpy as np
import pyqtgraph
from PySide6.QtGui import QColor

SHADES = 256


def rgba(color: str, alpha: float = 1.0):
    """A colour as four numbers 0 … 1."""
    return np.array([*QColor(color).getRgbF()[:3], alpha])


@cache
def shades(colormap: str):
    """A colour map as a table (SHADES, 3)."""
    return pyqtgraph.colormap.get(colormap).getLookupTable(nPts=SHADES, alpha=False, mode="float")


def of_height(heights, colormap: str):
    """The colours (..., 3) of heights in [0, 1] of shape (...)."""
    heights = np.nan_to_num(np.asarray(heights), nan=1.0)
    return shades(colormap)[(np.clip(heights, 0.0, 1.0) * (SHADES - 1)).round().astype(int)]


def mixed(color, other, share):
    """So much (N,) of one colour (4,), the rest of the other (3,) or (N, 3); opaque, (N, 4)."""
    share = np.asarray(share)[..., np.newaxis]
    rgb = share * color[:3] + (1.0 - share) * other
    return np.concatenate([rgb, np.ones_like(rgb[..., :1])], axis=-1)
