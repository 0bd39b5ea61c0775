"""The glossary, What is this? and the search, by keys and clicks as they come from keyboard and mouse."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QSettings, Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication, QLabel, QToolTip
from whole_window import click, press, settle

from gdsim.experiment.access import CONTROLS, VIEWS
from gdsim.experiment.models import MLPModel
from gdsim.experiment.schema import FitProblem
from gdsim.lessons.glossary import shipped_glossary
from gdsim.lessons.library import shipped
from gdsim.views.window.explanations import WORDS
from gdsim.views.window.lessons import FOLDER
from gdsim.views.window.spotlight import Spotlight

PATIENCE = 20_000
PARTS = list(dict.fromkeys((*VIEWS, *CONTROLS)))


@pytest.fixture
def window(window_manager, window, qtbot):
    window.resize(1366, 768)
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    qtbot.waitUntil(lambda: window.source.landscape is not None, timeout=PATIENCE)
    return window


@pytest.fixture
def wait(qtbot):
    """Until something holds."""
    return lambda holds: qtbot.waitUntil(holds, timeout=PATIENCE)


def spotlit(window):
    """The geometry of what is pointed at, in the window's coordinates."""
    return [light.geometry() for light in window.findChildren(Spotlight) if light.isVisible()]


def place_of(widget, window):
    return widget.rect().translated(widget.mapTo(window, QPoint()))


def opened_by_key(window, wait, key, name):
    press(key)
    wait(lambda: getattr(window.help, name) is not None and getattr(window.help, name).isActiveWindow())
    return getattr(window.help, name)


# The glossary


@pytest.fixture
def glossary(window, wait):
    return opened_by_key(window, wait, "F1", "glossary")


def test_while_a_tooltip_is_shown_the_key_opens_the_glossary_at_its_word(window, wait):
    rate = window.controls.racers.form.learning_rate.field
    QCursor.setPos(rate.mapToGlobal(rate.rect().center()))
    wait(lambda: QApplication.widgetAt(QCursor.pos()) is rate)
    QToolTip.showText(QCursor.pos(), rate.toolTip(), rate)
    wait(QToolTip.isVisible)
    glossary = opened_by_key(window, wait, "F1", "glossary")
    assert glossary.word.text() == "learning rate"


def test_a_word_is_searched_read_and_left_by_keys(glossary, window, wait):
    press(*"momen")
    wait(lambda: glossary.word.text() == "momentum")
    press("Down")
    second = shipped_glossary().find("momen")[1].word
    wait(lambda: glossary.word.text() == second)
    press("Up", "Return", "Tab", "Return")
    # The first link of its entry.
    wait(lambda: glossary.word.text() == "gradient")
    press("alt+Left")
    wait(lambda: glossary.word.text() == "momentum")
    press("Escape")
    wait(lambda: not glossary.isVisible() and window.isActiveWindow())


def test_what_no_entry_has_is_said(glossary, wait):
    press(*"qqq")
    wait(glossary.nothing.isVisible)
    assert not glossary.text.isVisible()
    press("BackSpace", "BackSpace", "BackSpace")
    wait(glossary.text.isVisible)
    assert not glossary.nothing.isVisible()


def test_an_entry_opens_its_lesson(glossary, window, wait):
    entry = shipped_glossary().entry("momentum")
    window.help.open_glossary("momentum")
    follow(glossary.text, f"lesson:{entry.lesson}", wait)
    wait(lambda: window.lessons.lesson is not None)
    assert window.lessons.lesson.name == entry.lesson


def test_an_entry_points_at_the_part_that_shows_it(glossary, window, wait):
    window.help.open_glossary("basin")
    page = window._late.basins
    assert not page.isVisible()
    follow(glossary.text, "see:basins", wait)
    wait(page.isVisible)
    settle()
    assert spotlit(window) == [place_of(page, window)]
    glossary.close()
    assert spotlit(window) == []


def test_a_link_to_what_is_not_there_now_says_so(glossary, window, wait):
    window.help.follow("see", "small-network")
    wait(window.filing.messages.isVisible)
    assert any("not there now" in label.text() for label in window.filing.messages.findChildren(QLabel))


def follow(text, link, wait):
    """Tab by Tab to a link, and Enter."""
    text.setFocus(Qt.FocusReason.TabFocusReason)
    while text.textCursor().charFormat().anchorHref() != link:
        before = text.textCursor().position()
        press("Tab")
        wait(lambda before=before: text.textCursor().position() != before)
    press("Return")


# Links of lessons


def lesson_file(folder, name, words):
    head = [f'title = "{name}"', "minutes = 5", 'takeaway = "It is so."']
    lines = ["+++", *head, "+++", "", "# First page", "", words, "", "```experiment"]
    plan = '{"gdsim": 1, "problem": {"type": "terrain", "terrain": "bowl"}, "racers": [{"optimizer": "adam"}]}'
    (folder / f"{name}.md").write_text("\n".join([*lines, plan, "```", ""]), encoding="utf-8")


@pytest.fixture
def own_lesson(window, wait, tmp_path):
    """Opens one whose page is a single link."""

    def open_own(link):
        lesson_file(tmp_path, "mine", f"[Look]({link})")
        # Of the same name as one of the program's.
        lesson_file(tmp_path, "momentum", "Words.")
        QSettings("gdsim", "gdsim").setValue(FOLDER, str(tmp_path))
        window.lessons.open(window.lessons.named("mine"))
        wait(lambda: not window.session.is_preparing)
        settle()
        return window.lessons.player.panel.words

    yield open_own
    QSettings("gdsim", "gdsim").remove(FOLDER)


def test_a_word_of_a_lesson_opens_the_glossary(own_lesson, window, wait):
    click_at_start(own_lesson("word:epoch"))
    wait(lambda: window.help.glossary is not None and window.help.glossary.isVisible())
    assert window.help.glossary.word.text() == "epoch"


def test_a_word_without_an_entry_is_searched_for(own_lesson, window, wait):
    click_at_start(own_lesson("<word:learn>"))
    wait(lambda: window.help.glossary is not None and window.help.glossary.isVisible())
    assert window.help.glossary.search.text() == "learn"
    assert window.help.glossary.word.text() == "learning rate"


@pytest.mark.parametrize(("link", "is_own"), [("lesson:momentum", True), ("lesson:adam", False)])
def test_a_lesson_leads_to_another_of_its_folder_first(own_lesson, window, wait, tmp_path, link, is_own):
    click_at_start(own_lesson(link))
    wait(lambda: window.lessons.lesson.name == link.partition(":")[2])
    assert (window.lessons.lesson.path.parent == tmp_path) == is_own


def test_a_lesson_that_is_not_there_is_said(own_lesson, window, wait):
    click_at_start(own_lesson("lesson:nowhere"))
    wait(window.filing.messages.isVisible)
    assert window.lessons.lesson.name == "mine"


def click_at_start(text):
    click(text, QPoint(12, 8))


# What is this?


def test_the_focused_control_is_explained_at_once(window, wait):
    window.controls.more.fold.button.click()
    epochs = window.controls.more.epochs
    epochs.setFocus()
    press("shift+F1")
    wait(lambda: window.help.what_is_this is not None and window.help.what_is_this.bubble.isVisible())
    bubble = window.help.what_is_this.bubble
    assert (bubble.title.text(), bubble.sentence.text()) == ("Epochs", epochs.toolTip())
    assert "epoch: " in bubble.text.toPlainText()
    assert bubble.text.hasFocus()
    press("Escape")
    wait(lambda: not window.help.what_is_this.isVisible())
    assert window.focusWidget() is epochs


def test_a_click_explains_and_does_nothing_else(window, wait):
    start, tab = window.snapshot.problem.start.copy(), window.columns.tabs.currentIndex()
    window.help.ask()
    asking = window.help.what_is_this
    assert asking.cursor().shape() == Qt.CursorShape.WhatsThisCursor
    bar = window.columns.tabs.tabBar()
    click(bar, bar.tabRect(1).center())
    wait(lambda: asking.bubble.title.text() == "Contour")
    # It stands over the surface, which is not meant.
    click(asking.bubble.title)
    QApplication.processEvents()
    assert asking.bubble.title.text() == "Contour"
    click(window.surface.view, QPoint(40, 40))
    wait(lambda: asking.bubble.title.text() == "Loss surface")
    assert "The loss landscape" in asking.bubble.text.toPlainText()
    click(window.transport.play)
    wait(lambda: asking.bubble.title.text() == "Play")
    QApplication.processEvents()
    assert not window.snapshot.playing
    assert window.columns.tabs.currentIndex() == tab
    assert (window.snapshot.problem.start == start).all()
    press("Escape")
    wait(lambda: not asking.isVisible())


def test_an_explanation_leads_to_its_lesson(window, wait):
    window.help.ask()
    click(window.controls.batching, QPoint(30, 14))
    bubble = window.help.what_is_this.bubble
    wait(bubble.isVisible)
    follow(bubble.text, f"lesson:{shipped().explaining('batching').name}", wait)
    wait(lambda: window.lessons.lesson is not None)
    assert not window.help.what_is_this.isVisible()
    assert window.lessons.lesson is shipped().explaining("batching")


def test_another_size_of_the_window_ends_the_question(window, wait):
    window.help.ask()
    window.resize(1300, 740)
    wait(lambda: not window.help.what_is_this.isVisible())


def test_every_part_is_in_the_window_and_leads_to_its_lesson(window, wait):
    network = ("network", "small-network", "backpropagation", "layers")
    window.controls.more.fold.button.click()
    for part in PARTS:
        if part not in network:
            assert_explained(window, wait, part)
    problem = FitProblem("moons", model=MLPModel((3,)))
    window.controls.edited.emit(replace(window.experiment, problem=problem, start=None))
    wait(lambda: window.snapshot.problem.experiment.problem.dataset == "moons")
    for part in network[1:]:
        assert_explained(window, wait, part)
    window.show_network(True)
    assert_explained(window, wait, "network")
    assert window.help.what_is_this.bubble.title.text() == "Network"


def assert_explained(window, wait, part):
    place = window._parts.bring(part)
    window.help.point_at(place)
    settle()
    # The choice of the loss and its curve are of one name.
    assert window._parts.part_of(place) == part
    window.help.ask()
    click(place, QPoint(6, 6))
    bubble = window.help.what_is_this.bubble
    wait(bubble.isVisible)
    assert bubble.title.text()
    assert f"Lesson: {shipped().explaining(part).title}" in bubble.text.toPlainText()


@pytest.mark.parametrize("part", PARTS)
def test_every_part_has_a_word(part):
    assert shipped_glossary().entry(WORDS[part])


# The search


@pytest.fixture
def finder(window, wait):
    return opened_by_key(window, wait, "ctrl+f", "finder")


def test_a_folded_control_is_found_and_gone_to(finder, window, wait):
    seed = window.controls.more.seed
    assert not seed.isVisible()
    press(*"seed", "Return")
    wait(lambda: window.focusWidget() is seed and seed.isVisible())
    wait(lambda: spotlit(window) == [place_of(seed, window)])


def test_a_view_a_command_a_lesson_and_a_word_are_found(window, wait, finder):
    for typed, is_there in (
        ("contour", window._late.contour.isVisible),
        ("this step", window._step_action.isChecked),
        ("saddle first", lambda: "saddle" in window.experiment.title),
        ("update rule", lambda: window.lessons.lesson and window.lessons.lesson.name == "the-update-rule"),
        ("chain rule", lambda: window.help.glossary and window.help.glossary.word.text() == "chain rule"),
    ):
        press("ctrl+f")
        wait(finder.isActiveWindow)
        press(*(key if key != " " else "space" for key in typed), "Return")
        wait(is_there)
        wait(lambda: not finder.isVisible())


def test_what_has_no_name_is_said(finder, wait):
    press(*"qqq")
    wait(finder.nothing.isVisible)
    press("Return")
    assert finder.isVisible()
    press("Escape")
    wait(lambda: not finder.isVisible())
