"""How long frames stay in view."""

import pytest

from gdsim.export.timing import ends, ticks


def test_the_last_frame_rests():
    assert ends(0, 300, 30) == pytest.approx(1 / 30)
    assert ends(298, 300, 30) == pytest.approx(299 / 30)
    assert ends(299, 300, 30) == pytest.approx(299 / 30 + 1.5)


def test_of_a_single_step_both_ends_can_be_seen():
    assert [ticks(index, 2, 30, 1000) for index in range(2)] == [500, 1500]
    assert [ticks(index, 1, 30, 1000) for index in range(1)] == [1500]


@pytest.mark.parametrize("frames", [1, 2, 29, 30, 301])
@pytest.mark.parametrize("fps", [1, 7, 30, 60])
def test_ticks_add_up(frames, fps):
    parts = [ticks(index, frames, fps, 100) for index in range(frames)]
    assert sum(parts) == pytest.approx(100 * ends(frames - 1, frames, fps), abs=0.51)
    assert min(parts) >= 1
