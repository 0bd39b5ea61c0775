"""The line that says which sign is which class."""

import pytest
from PySide6.QtGui import QTextDocumentFragment

from gdsim.views.fit.class_legend import ClassLegend
from gdsim.views.toolkit.theme import NIGHT

LONG = ("the first class with a very long name", "a <b>bold</b> second one, very long too", "short")


def shown(qtbot, names, width):
    legend = ClassLegend()
    qtbot.addWidget(legend)
    legend.set_classes(names, NIGHT)
    legend.resize(width, 20)
    with qtbot.waitExposed(legend):
        legend.show()
    return legend, QTextDocumentFragment.fromHtml(legend.text()).toPlainText()


def test_names_that_fit_are_whole(qtbot):
    _, text = shown(qtbot, ("Adelie", "Chinstrap", "a <b> & c"), 380)
    assert all(name in text for name in ("Adelie", "Chinstrap", "a <b> & c"))


@pytest.mark.parametrize("width", [220, 300, 380])
def test_long_names_are_cut_and_short_ones_stay(qtbot, width):
    legend, text = shown(qtbot, LONG, width)
    assert legend.sizeHint().width() <= width
    assert all(sign in text for sign in "●▲■")
    assert "short" in text
    assert "…" in text
    assert all(name.split()[-1] in QTextDocumentFragment.fromHtml(legend.toolTip()).toPlainText() for name in LONG)


def test_of_too_many_classes_the_first_are_named(qtbot):
    legend, text = shown(qtbot, tuple(f"species number {k}" for k in range(30)), 250)
    assert legend.sizeHint().width() <= 250
    assert text.startswith("●")
    assert text.endswith("…")


def test_more_room_shows_more(qtbot):
    legend, _ = shown(qtbot, LONG, 250)
    legend.resize(900, 20)
    qtbot.waitUntil(lambda: "…" not in legend.text())
    assert "&lt;b&gt;bold" in legend.text()


def test_no_name_is_cut_beside_room_that_it_would_fit_in(qtbot):
    names = ("Adelie", "Chinstrap", "Gentoo")
    legend, _ = shown(qtbot, names, 600)
    needed = legend.sizeHint().width()
    _, text = shown(qtbot, names, needed + 2)
    assert "…" not in text
    letter = legend.fontMetrics().horizontalAdvance("m")
    for width in range(needed * 4 // 5, needed, 3):
        legend, text = shown(qtbot, names, width)
        assert width - 3 * letter < legend.sizeHint().width() <= width, text
