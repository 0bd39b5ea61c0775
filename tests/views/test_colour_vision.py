"""Whoever sees fewer colours still tells apart what colours tell; and every colour is seen on its ground."""

from itertools import combinations

import numpy as np
import pyqtgraph
import pytest
from color_vision import KINDS, difference, lab, seen
from contrasts import contrast
from PySide6.QtGui import QColor

from gdsim.views.toolkit.theme import RACER_MARKERS, THEMES

THEME = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
# CIEDE2000: what is just noticed side by side is about 1; ten times that is told apart as dots and lines that lie
# apart, on a projector whose colours are off by a few.
APART = 10.0
# WCAG 2.2, 1.4.3 and 1.4.11.
TEXT, GRAPHICS = 4.5, 3.0
# Of a colour map: steps of its lightness that none may go back.
STEPS = 33


def rgb(color):
    return np.array(QColor(color).getRgbF()[:3])


def test_the_difference_is_that_of_the_published_pairs():
    # Sharma, Wu, Dalal (2005), table 1: pairs 1, 7, 17 and 25.
    for first, second, expected in [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 0.0, 0.0), (50.0, -1.0, 2.0), 2.3669),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((60.2574, -34.0099, 36.2677), (60.4626, -34.1751, 39.4387), 1.2644),
    ]:
        assert difference(first, second) == pytest.approx(expected, abs=1e-4)


@THEME
@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("what", ["racers", "classes"])
def test_racers_and_classes_stay_apart(theme, kind, what):
    labs = [lab(seen(rgb(color), kind)) for color in getattr(theme, what)]
    close = [(i, j) for (i, a), (j, b) in combinations(enumerate(labs), 2) if difference(a, b) < APART]
    assert close == []


@THEME
def test_racers_are_told_apart_without_colour(theme):
    assert len(set(RACER_MARKERS)) == len(theme.racers) == len(RACER_MARKERS)


@THEME
@pytest.mark.parametrize("kind", KINDS)
def test_the_colour_map_goes_from_dark_to_light_for_everybody(theme, kind):
    colors = pyqtgraph.colormap.get(theme.colormap).getLookupTable(nPts=STEPS, alpha=False) / 255.0
    lightness = lab(seen(colors, kind))[:, 0]
    assert (np.diff(lightness) > 0.0).all()
    assert lightness[-1] - lightness[0] > 60.0


@THEME
def test_every_colour_is_seen_on_its_ground(theme):
    grounds = (theme.background, theme.panel)
    texts = {"text": theme.text, "muted": theme.muted, "accent": theme.accent, "warning": theme.warning}
    texts |= theme.role_colors
    texts |= {kind.name: color for kind, color in theme.verdict_colors.items()}
    pale = {name: color for name, color in texts.items() if min(contrast(color, g) for g in grounds) < TEXT}
    assert pale == {}
    assert [c for c in (*theme.racers, *theme.classes) if min(contrast(c, g) for g in grounds) < GRAPHICS] == []
