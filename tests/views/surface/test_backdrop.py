"""What stands around the surface: asked of its labels."""

from dataclasses import replace

import numpy as np
import pytest
from surface_worlds import grid_of

from gdsim.views.surface.backdrop import backdrop, facing
from gdsim.views.surface.camera import preset
from gdsim.views.surface.scene import Scene
from gdsim.views.toolkit.theme import NIGHT

RAMP = np.add.outer(np.linspace(0.0, 1.0, 12), np.linspace(0.0, 1.0, 9))


def numbers_at_the_post(scene):
    """The texts of the numbers along the loss axis."""
    around = backdrop(scene, facing(preset("perspective")), NIGHT, "loss")
    return [label.text for label in around.labels if not label.is_name and label.point[2] > 0.1]


@pytest.mark.parametrize("scale", ["linear", "log"])
@pytest.mark.parametrize(("low", "span"), [(4.555e23, 1e18), (1.0, 1e-11), (-1e9, 4.0), (0.0, 1.0), (0.0, 1e300)])
def test_heights_that_differ_are_written_differently(low, span, scale):
    texts = numbers_at_the_post(Scene(grid_of(low + span * RAMP, scale)))
    assert len(set(texts)) == len(texts) >= 3


@pytest.mark.parametrize("reach", [8e307, 1e-300])
def test_a_window_of_any_size_has_its_ticks_inside(reach):
    ends = np.linspace(-reach, reach, 9)
    scene = Scene(replace(grid_of(RAMP[:9]), x=ends, y=ends))
    around = backdrop(scene, facing(preset("perspective")), NIGHT, "loss")
    numbers = [label for label in around.labels if not label.is_name]
    assert len(numbers) > 9
    assert np.abs([label.point[:2] for label in numbers]).max() < 1.3
    assert scene.to_box([reach, -reach]) == pytest.approx([1.0, -1.0])
