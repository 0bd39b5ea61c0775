"""The window in languages that nobody speaks: one whose words are 40 % longer, one that is read from the right.

Whatever is not in them was never handed to translators; whatever is cut in them would be cut in some language.
"""

import re
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QTabBar, QWidget
from whole_window import forget_changes, settle

from gdsim import app, language
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.language import speak
from gdsim.views.toolkit.plots import Plot

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))
import translations

# How much longer words are than in English, and codes that choose a direction of reading.
LONGER = 0.4
FROM_THE_LEFT, FROM_THE_RIGHT = "eo", "ar"
ACCENTS = str.maketrans("aeiouAEIOU", "áéíóúÁÉÍÓÚ")
# What is the same in every language: names, signs, letters of mathematics; and what the user has written.
SAME_EVERYWHERE = re.compile(
    "|".join(
        (
            *language.LANGUAGES.values(),
            "House prices by lot size",
            "MSE",
            "MAE",
            "step = ",
            "Scroll Left",
            "Scroll Right",
        )
    )
    + r"|[^A-Za-z]|\b[A-Za-z]\b"
)


def pseudo(text):
    """Words with accents, longer, between brackets; what stands in braces or after a tab stays."""
    words, tab, key = text.partition("\t")
    parts = re.split(r"(\{[^{}]*\}|<[^>]*>|&\w)", words)
    accented = "".join(part if index % 2 else part.translate(ACCENTS) for index, part in enumerate(parts))
    # The brackets are two letters of what it is longer by.
    return f"[{accented}{'e' * (round(LONGER * len(words)) - 2)}]{tab}{key}"


@pytest.fixture(scope="module")
def catalogues(tmp_path_factory):
    """A folder with a catalogue for both."""
    folder = tmp_path_factory.mktemp("catalogues")
    words, _ = translations.all_words()
    translations.write_catalogue(words, pseudo, folder / "words.ts")
    for code in (FROM_THE_LEFT, FROM_THE_RIGHT):
        translations.compiled(folder / "words.ts", folder / f"gdsim_{code}.qm")
    return folder


@pytest.fixture(params=(FROM_THE_LEFT, FROM_THE_RIGHT))
def foreign(request, qtbot, catalogues):
    """The window, as large as it is on a school's laptop."""
    speak(request.param, catalogues)
    window = app.open_window()
    window.resize(1366, 738)
    window.show()
    qtbot.waitExposed(window)
    window.session.step(12)
    qtbot.waitUntil(lambda: window.snapshot.step == 12)
    yield window
    forget_changes(window)
    window.close()
    window.deleteLater()
    speak(language.ENGLISH)


def texts(window):
    """What each thing in the window says, seen or not, tooltips and names for screen readers too."""
    for thing in filter(is_ours, window.findChildren(QObject)):
        for name in ("text", "toolTip", "title", "placeholderText", "accessibleName", "accessibleDescription"):
            if isinstance(said := thing.property(name), str):
                yield thing, said
        if isinstance(thing, QTabBar):
            yield from ((thing, thing.tabText(index)) for index in range(thing.count()))
        if isinstance(thing, QComboBox):
            yield from ((thing, thing.itemText(index)) for index in range(thing.count()))


def is_ours(thing):
    """Not of the menus that a plot has and nobody can open."""
    above = thing.parent()
    return above is None or (not isinstance(above, Plot) and is_ours(above))


def untranslated(said):
    """What is left of a text without its translated words, and without the keys that stand behind a tab."""
    bare = re.sub(r"<[^>]*>|&\w+;", "", said.partition("\t")[0])
    while "[" in bare and bare != (bare := re.sub(r"\[[^\[\]]*\]", "", bare)):
        pass
    return SAME_EVERYWHERE.sub("", bare)


def every_page(window):
    """Goes through all pages there are, one after the other."""
    window.show_step(True)
    for tabs in (window.columns.tabs, window.columns.steps):
        for index in range(tabs.count()):
            if tabs.isTabVisible(index):
                tabs.setCurrentIndex(index)
                settle()
                yield tabs.tabText(index)


def is_cut(widget):
    """Whether a label or a button has less room than its words need; one that elides says the rest on a tooltip."""
    if isinstance(widget, ElidedLabel) or not isinstance(widget, QLabel | QAbstractButton) or not widget.text():
        return False
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width()) > widget.height() + 1
    return widget.sizeHint().width() > widget.width() + 1


def test_all_that_the_window_says_can_be_translated(foreign):
    for _ in every_page(foreign):
        pass
    left = {said for thing, said in texts(foreign) if untranslated(said)}
    assert left == set()


def test_nothing_is_cut_on_any_page(foreign):
    cut = {
        (page, type(widget).__name__, widget.text())
        for page in every_page(foreign)
        for widget in foreign.findChildren(QWidget)
        if widget.isVisible() and is_cut(widget)
    }
    assert cut == set()
