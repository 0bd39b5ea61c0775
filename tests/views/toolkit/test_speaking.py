"""What the settings and the catalogues may hold, and Qt's own words."""

import pytest
from PySide6.QtWidgets import QDialogButtonBox, QPushButton

from gdsim import app, language
from gdsim.experiment.column_titles import COLUMN_TITLES
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import read
from gdsim.export.header import one_line_title
from gdsim.lessons.glossary import shipped_glossary
from gdsim.views.glossary.window import GlossaryWindow
from gdsim.views.toolkit.language import CATALOGUES, LANGUAGE, chosen, speak
from gdsim.views.toolkit.settings import settings
from gdsim.views.toolkit.words import number


@pytest.fixture(autouse=True)
def english_again(qapp):
    yield
    speak(language.ENGLISH)


def text_of(button):
    """What is written on one of Qt's own buttons."""
    box = QDialogButtonBox(button)
    return box.findChild(QPushButton).text().replace("&", "")


@pytest.mark.parametrize("nonsense", [["de", "fr"], "xx", "", 5, b"de", {"de": 1}])
def test_nonsense_in_the_settings_is_no_choice(monkeypatch, nonsense):
    monkeypatch.setenv(language.VARIABLE, "es")
    settings().setValue(LANGUAGE, nonsense)
    assert chosen() == "es"


@pytest.mark.parametrize("kept", [None, 0, 100, 0.5])
def test_without_a_whole_catalogue_everything_is_english(tmp_path, kept):
    whole = (CATALOGUES / "gdsim_de.qm").read_bytes()
    if kept is not None:
        (tmp_path / "gdsim_de.qm").write_bytes(whole[: int(kept * len(whole)) if kept < 1 else kept])
    speak("de", tmp_path)
    said = text_of(QDialogButtonBox.StandardButton.Cancel)
    assert (language.current(), number(0.5), said) == ("en", "0.5000", "Cancel")
    speak("de")
    assert (language.current(), number(0.5)) == ("de", "0,5000")


@pytest.mark.parametrize("code", [code for code in language.LANGUAGES if code != language.ENGLISH])
def test_the_buttons_of_qt_speak_it_too(code):
    standard = QDialogButtonBox.StandardButton
    speak(code)
    for button, english in {
        standard.Cancel: "Cancel",
        standard.Save: "Save",
        standard.Discard: "Discard",
        standard.Close: "Close",
        standard.Open: "Open",
        standard.Yes: "Yes",
    }.items():
        assert text_of(button) not in ("", english)


def test_the_glossary_leads_on_in_its_language(qtbot):
    speak("de")
    glossary = GlossaryWindow(shipped_glossary())
    qtbot.addWidget(glossary)
    glossary.show_word("activation")
    said = glossary.text.toPlainText()
    assert "Siehe: " in said
    assert "Lektion: " in said


def test_titles_of_the_gallery_and_pixels_are_translated_wherever_they_stand():
    problem = prepare(read(app.FIRST_EXPERIMENT))
    english = one_line_title(problem), COLUMN_TITLES["handwritten-digits"]["pixel_07"].translated().title
    assert english == ("House prices by lot size", "pixel row 1, column 8")
    speak("de")
    german = one_line_title(problem), COLUMN_TITLES["handwritten-digits"]["pixel_07"].translated().title
    assert german == ("Hauspreise nach Grundstücksgröße", "Pixel in Zeile 1, Spalte 8")
