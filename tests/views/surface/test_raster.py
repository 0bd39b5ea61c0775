"""Triangles as pixels: nothing is missed between them, the nearest is seen, iso-lines are where they belong."""

import numpy as np
import pytest

from gdsim.views.surface.raster import raster

RED, BLUE = (1.0, 0.0, 0.0), (0.0, 0.0, 1.0)
WHITE_PIXEL = 0xFFFFFFFF


def quads(*corners):
    """Pixels and faces of rectangles (left, top, right, bottom)."""
    pixels = [[(a, b), (c, b), (a, d), (c, d)] for a, b, c, d in corners]
    faces = [[4 * k + np.array([0, 1, 2]), 4 * k + np.array([3, 2, 1])] for k in range(len(corners))]
    return np.reshape(pixels, (-1, 2)).astype(float), np.reshape(faces, (-1, 3))


def flat(colors):
    return np.repeat(np.array(colors), 4, axis=0), np.zeros(4 * len(colors))


def test_the_last_face_hides_the_ones_before():
    pixels, faces = quads((10, 10, 60, 90), (40, 30, 90, 150))
    found = raster((100, 200), pixels, *flat([RED, BLUE]), faces, 1.0, 0.0)
    expected = np.zeros((200, 100), np.uint32)
    expected[10:90, 10:60] = 0xFFFF0000
    expected[30:150, 40:90] = 0xFF0000FF
    assert (found == expected).all()


@pytest.mark.parametrize("seed", range(5))
def test_no_pixel_is_missed_between_neighbours(seed):
    rng = np.random.default_rng(seed)
    steps = np.linspace(-20.0, 220.0, 23)
    x, y = np.meshgrid(steps, steps)
    # Corners of all kinds, also on the middles of pixels.
    pixels = np.stack([x, y], axis=-1) + np.round(2.0 * rng.uniform(-4.0, 4.0, (23, 23, 2))) / 2.0
    index = np.arange(23**2).reshape(23, 23)
    a, b, c, d = (part.ravel() for part in (index[:-1, :-1], index[:-1, 1:], index[1:, :-1], index[1:, 1:]))
    faces = np.concatenate([np.stack([a, b, c], axis=1), np.stack([d, c, b], axis=1)])
    pixels = pixels.reshape(-1, 2)
    found = raster((200, 150), pixels, np.ones((23**2, 3)), np.zeros(23**2), faces, 1.0, 0.0)
    assert (found == WHITE_PIXEL).all()


def test_values_grow_evenly_over_a_face():
    pixels, faces = quads((0, 0, 256, 64))
    colors = np.array([(0, 0, 0), (1, 1, 1), (0, 0, 0), (1, 1, 1)], float)
    found = raster((256, 64), pixels, colors, np.zeros(4), faces, 1.0, 0.0)
    assert np.abs((found & 0xFF).astype(int) - np.arange(256)).max() <= 1


def test_iso_lines_are_as_wide_as_asked_at_the_middles_of_the_levels():
    pixels, faces = quads((0, 0, 640, 10))
    heights = np.array([0.0, 1.0, 0.0, 1.0])
    found = raster((640, 10), pixels, np.zeros((4, 3)), heights, faces, 4.0, 1.0)
    row = (found[5] & 0xFF) / 255.0
    middles = 640 * (np.arange(16) + 0.5) / 16
    for middle in middles:
        assert row[int(middle) - 8 : int(middle) + 8].sum() == pytest.approx(4.0, abs=0.1)
    assert row.sum() == pytest.approx(16 * 4.0, abs=0.5)


def test_what_is_nowhere_or_beside_the_picture_is_left_out():
    pixels, faces = quads((10, 10, 20, 20), (-500, -500, -400, 4000), (50, 10, 50, 90), (1e6, 0, 2e6, 10))
    pixels = np.concatenate([pixels, np.full((4, 2), np.nan)])
    faces = np.concatenate([faces, [[16, 17, 18], [0, 1, 16]]])
    colors = np.ones((20, 3))
    found = raster((100, 100), pixels, colors, np.zeros(20), faces, 1.0, 0.0)
    assert (found != 0).sum() == 100
    assert not raster((100, 100), pixels, colors, np.zeros(20), faces[:0], 1.0, 0.0).any()
