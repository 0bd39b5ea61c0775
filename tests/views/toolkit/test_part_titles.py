"""Every part that a lesson may name is called something."""

from gdsim.experiment.access import CONTROLS, VIEWS
from gdsim.views.toolkit.part_titles import control_titles, view_titles


def test_every_part_has_a_title_in_the_order_of_lessons():
    assert tuple(view_titles()) == VIEWS
    assert tuple(control_titles()) == CONTROLS
    assert all((*view_titles().values(), *control_titles().values()))
