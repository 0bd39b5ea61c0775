"""The room of a large screen is used: columns grow with the window, and type in steps; sizes of the user's stay."""

import pytest
from PySide6.QtWidgets import QApplication
from whole_window import settle

from gdsim.views.toolkit import theme as themes

SMALLEST, USUAL, LARGE = (1000, 620), (1366, 738), (1920, 1050)


def fit(window, size):
    window.resize(*size)
    settle()


def test_all_columns_grow_with_the_window(window):
    fit(window, USUAL)
    before = window.columns.sizes()
    fit(window, LARGE)
    after = window.columns.sizes()
    assert all(wide > narrow for wide, narrow in zip(after, before, strict=True))
    shares = [column / sum(sizes) for sizes in (before, after) for column in sizes]
    assert shares[:3] == pytest.approx(shares[3:], abs=0.01)
    fit(window, USUAL)
    assert window.columns.sizes() == pytest.approx(before, abs=2)


def test_what_the_user_made_wider_stays_so(window):
    fit(window, LARGE)
    total = sum(window.columns.sizes())
    window.columns.setSizes([400, total - 1100, 700])
    chosen = window.columns.sizes()
    fit(window, (LARGE[0], LARGE[1] - 40))
    assert window.columns.sizes() == chosen


@pytest.mark.parametrize("name", themes.THEMES)
def test_type_grows_in_steps_and_shrinks_again(window, name):
    window.set_theme(themes.THEMES[name])
    sizes = []
    for size in (USUAL, SMALLEST, LARGE, (2560, 1400), USUAL):
        fit(window, size)
        assert window.theme.name == name
        assert QApplication.font().pointSizeF() == pytest.approx(window.theme.point_size)
        sizes.append(window.theme.point_size)
    usual = themes.THEMES[name].point_size
    assert sizes == pytest.approx([usual, usual, 1.15 * usual, 1.35 * usual, usual])


def test_a_theme_chosen_in_a_large_window_has_its_type(window):
    fit(window, LARGE)
    window.set_theme(themes.DAY)
    assert window.theme.point_size == pytest.approx(1.15 * themes.DAY.point_size)


@pytest.mark.parametrize("size", [SMALLEST, USUAL, LARGE])
def test_nothing_runs_out_of_the_window(window, size):
    fit(window, size)
    window._step_action.trigger()
    settle()
    assert window.centralWidget().rect().contains(window.columns.geometry())
    assert window.columns.step_card.parentWidget().rect().contains(window.columns.step_card.geometry())
