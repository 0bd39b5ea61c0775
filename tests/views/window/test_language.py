"""Another language: chosen in the menu, spoken at once, with all that was there before."""

import pytest
import shiboken6
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from whole_window import forget_changes

from gdsim import app, language
from gdsim.experiment.access import Access
from gdsim.experiment.schema import write
from gdsim.lessons.library import shipped
from gdsim.views.toolkit.language import chosen, speak


@pytest.fixture
def place(qtbot):
    """The program's window, whichever it is; English is spoken again afterwards."""
    window = app.open_window()
    window.show()
    qtbot.waitExposed(window)
    place = app.Place(window)
    yield place
    place.clear()
    forget_changes(place.window)
    place.window.close()
    place.window.deleteLater()
    speak(language.ENGLISH)


def choose(place, qtbot, code):
    """Chooses a language in the menu; the window that speaks it."""
    before = place.window
    name = language.LANGUAGES[code]
    next(action for action in before.findChildren(QAction) if action.text() == name).trigger()
    qtbot.waitUntil(lambda: place.window is not before)
    qtbot.waitExposed(place.window)
    return place.window


def titles(window):
    return [action.text().replace("&", "") for action in window.menuBar().actions()]


def test_the_window_speaks_another_language_at_once_and_is_asked_for_again(place, qtbot):
    window = place.window
    assert titles(window)[0] == "File"
    german = choose(place, qtbot, "de")
    assert titles(german)[0] == "Datei"
    qtbot.waitUntil(lambda: not shiboken6.isValid(window))
    assert chosen() == "de"
    back = choose(place, qtbot, "en")
    assert titles(back)[0] == "File"


def test_what_is_set_its_past_and_the_step_in_view_come_along(place, qtbot):
    window = place.window
    setting = window.filing.document.setting
    first = setting.experiment
    setting.change(replace(first, epochs=70))
    setting.change(replace(setting.experiment, epochs=80))
    setting.undo_stack.undo()
    window.session.step(7)
    qtbot.waitUntil(lambda: window.snapshot.step == 7)
    loss = window.snapshot.loss[0]
    german = choose(place, qtbot, "de")
    qtbot.waitUntil(lambda: german.snapshot.step == 7)
    assert german.snapshot.loss[0] == loss
    now = german.filing.document.setting
    assert now.experiment.epochs == 70
    assert german.filing.document.modified
    now.undo_stack.redo()
    assert now.experiment.epochs == 80
    now.undo_stack.setIndex(0)
    assert now.experiment.epochs == first.epochs
    assert not german.filing.document.modified
    assert now.undo_stack.undoText() == ""


def test_a_lesson_stays_open_at_its_page_and_gives_the_work_back(place, qtbot):
    window = place.window
    setting = window.filing.document.setting
    setting.change(replace(setting.experiment, epochs=70))
    window.lessons.open(shipped().lesson("momentum"), 2)
    german = choose(place, qtbot, "de")
    assert german.lessons.lesson.name == "momentum"
    assert german.lessons.player.number == 2
    assert german.lessons.lesson is shipped().lesson("momentum")
    german.lessons.leave()
    qtbot.waitUntil(lambda: german.filing.document.setting.experiment.epochs == 70)


def test_numbers_are_written_and_read_as_the_language_has_them(place, qtbot):
    german = choose(place, qtbot, "de")
    rate = german.controls.racers.form.learning_rate.field
    assert rate.text() == "0,05"
    for typed in ("0,02", "0.03"):
        rate.setFocus()
        rate.selectAll()
        qtbot.keyClicks(rate, typed)
        qtbot.keyClick(rate, Qt.Key.Key_Return)
        assert rate.text() == typed.replace(".", ",")
        assert german.experiment.racers[0].learning_rate == float(typed.replace(",", "."))


@pytest.mark.parametrize("is_unlocked", [False, True])
def test_what_a_file_lets_be_changed_holds_as_before(is_unlocked, place, qtbot, tmp_path):
    document = place.window.filing.document
    access = Access("guided", controls=("learning-rate",))
    write(tmp_path / "guided.gdsim", replace(document.setting.experiment, access=access))
    place.window.filing.menus.open_path(tmp_path / "guided.gdsim", is_unlocked)
    window = choose(place, qtbot, "de")
    assert window.lessons.allows("data") is is_unlocked
    assert window.controls.problem.isVisible() is is_unlocked
    assert window.filing.document.access == access
