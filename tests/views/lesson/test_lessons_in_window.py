"""A lesson in the window: it is opened, left and found again; Play waits; nothing of the user's own work is lost."""

import itertools
import json
import time

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialogButtonBox
from whole_window import drop, is_page_there, settle

from gdsim.experiment.schema import decode
from gdsim.lessons import library
from gdsim.lessons.library import read_folder, shipped
from gdsim.views.document.autosave import drafts_folder, read_draft
from gdsim.views.own_data.import_dialog import ImportDialog
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.page_text import PageText
from gdsim.views.toolkit.settings import settings
from gdsim.views.window.main_window import SMALLEST_SIZE

PATIENCE = 10_000
HEAD = '+++\ntitle = "A lesson"\nminutes = 5\ntakeaway = "One thing."\n+++\n'
BOWL = {
    "gdsim": 1,
    "problem": {"type": "terrain", "terrain": "bowl"},
    "racers": [{"optimizer": "gradient-descent", "learning_rate": 0.1}],
    "start": [2, 1],
    "epochs": 20,
}
QUESTION = """```predict
ask = "How far is it then?"
epochs = 10
answer = "distance"
tolerance = 0.01
right = "It is {{answer}}."
low = "Too low, {{given}}."
high = "Too high, {{given}}."
because = "After {{epoch}} epochs."
```
"""


@pytest.fixture
def lesson(tmp_path):
    """Makes a lesson of pages, each of them a title and what is under it; the first has a bowl."""

    def make(*pages, head=HEAD):
        first, *others = pages
        experiment = f"```experiment\n{json.dumps(BOWL)}\n```\n"
        text = head + "\n".join([f"# {first[0]}\n{experiment}{first[1]}", *(f"# {t}\n{rest}" for t, rest in others)])
        (tmp_path / "lessons").mkdir(exist_ok=True)
        (tmp_path / "lessons" / "1-bowl.md").write_text(text, encoding="utf-8")
        library = read_folder(tmp_path / "lessons")
        assert library.mistakes == ()
        return library.lessons[0]

    return make


def opened(window, qtbot, lesson, number=None):
    window.lessons.open(lesson, number)
    qtbot.waitUntil(lambda: is_page_there(window), timeout=PATIENCE)
    return window.lessons.player.panel


def test_one_s_own_work_is_back_after_it_with_its_past(window, qtbot, lesson):
    stack = window.filing.document.setting.undo_stack
    window.controls.edited.emit(replace(window.experiment, epochs=77))
    window.controls.edited.emit(replace(window.experiment, epochs=78))
    stack.undo()
    own, title = window.experiment, window.windowTitle()
    opened(window, qtbot, lesson(("A", "")))
    assert window.experiment.problem != own.problem
    window.controls.edited.emit(replace(window.experiment, epochs=5))
    window.lessons.leave()
    qtbot.waitUntil(lambda: not window.session.is_waiting, timeout=PATIENCE)
    assert window.experiment == own
    assert window.windowTitle() == title
    assert window.isWindowModified()
    assert window.filing.document.setting.undo_stack is stack
    stack.redo()
    assert window.experiment.epochs == 78


def test_an_end_in_a_lesson_keeps_one_s_own_unsaved_work(window, qtbot, lesson):
    window.controls.edited.emit(replace(window.experiment, epochs=77))
    own = window.experiment
    opened(window, qtbot, lesson(("A", "")))
    window.controls.edited.emit(replace(window.experiment, epochs=5))
    window.filing.menus.keep_unsaved_work()
    (draft,) = drafts_folder().glob("*.draft")
    kept = read_draft(draft).experiment
    assert (kept.epochs, kept.problem) == (77, own.problem)
    window.lessons.leave()


def test_what_is_changed_in_a_lesson_is_no_unsaved_work(window, qtbot, lesson):
    opened(window, qtbot, lesson(("A", "")))
    window.controls.edited.emit(replace(window.experiment, epochs=5))
    assert not window.isWindowModified()
    assert window.close()


def test_the_window_looks_as_before_after_it(window, qtbot, lesson):
    window.resize(1366, 768)
    settle()
    shown = [w for w in (window.controls, window.surface, window.status, window.loss, window.data) if w.isVisible()]
    sizes, view = window.columns.sizes(), window.memory.kept_view()
    opened(window, qtbot, lesson(("A", '```page\nshow = ["surface"]\n```'), ("B", '```page\nshow = ["data"]\n```')))
    assert not window.loss.isVisible()
    assert not window.controls.isVisible()
    window.lessons.turn(1)
    settle()
    assert window.data.isVisible()
    assert not window.surface.isVisible()
    window.lessons.leave()
    settle()
    assert all(widget.isVisible() for widget in shown)
    assert window.columns.sizes() == sizes
    assert window.memory.kept_view() == view
    assert not window.lessons.player.panel.isVisible()


def test_opening_a_file_ends_the_lesson_and_asks_for_one_s_own_work(window, qtbot, lesson, tmp_path):
    before = window.experiment
    opened(window, qtbot, lesson(("A", "")))
    window.filing.menus.begin(replace(before, epochs=33))
    assert window.lessons.lesson is None
    assert window.experiment.epochs == 33


def test_play_waits_for_the_prediction(window, qtbot, lesson):
    panel = opened(window, qtbot, lesson(("A", QUESTION)))
    for key in (Qt.Key.Key_Space, Qt.Key.Key_Right):
        QTest.keyClick(window, key)
    QTest.mouseClick(window.transport.play, Qt.MouseButton.LeftButton)
    assert window.session.settled_snapshot().step == 0
    assert "waits" in panel.question.hint.text()
    assert not panel.question.commit.isEnabled()


@pytest.mark.parametrize(("given", "says"), [("0", "Too low, 0."), ("9", "Too high, 9."), ("0.24", "It is 0.24")])
def test_a_prediction_is_judged_by_the_run_at_its_epoch(window, qtbot, lesson, given, says):
    # The bowl is x² + y², whose distance from its middle shrinks by 1 - 2 · 0.1 with each step.
    assert pytest.approx(0.24, abs=0.01) == 5**0.5 * 0.8**10
    panel = opened(window, qtbot, lesson(("A", QUESTION)))
    panel.question.number.setFocus()
    QTest.keyClicks(panel.question.number, given)
    panel.question.commit.click()
    panel.question.skip.click()
    qtbot.waitUntil(panel.question.reply.isVisible, timeout=PATIENCE)
    assert window.snapshot.step == 10
    assert not window.snapshot.playing
    reply = panel.question.reply.toPlainText().strip()
    assert says in reply
    assert reply.endswith("After 10 epochs.")
    # From now on it is free.
    window.session.play()
    qtbot.waitUntil(lambda: window.snapshot.step == 20, timeout=PATIENCE)


def test_another_theme_colours_what_was_told_and_the_formulas_to_choose_from(window, qtbot, lesson):
    asked = "```predict\nask = 'A'\nepochs = 1\n" + "".join(
        f"[[choice]]\ntext = '$w^{power}$'\nwhen = 'step == {power}'\nsays = 'S'\n" for power in (1, 2)
    )
    panel = opened(window, qtbot, lesson(("A", asked + "```\n")))
    panel.question.choices[0].click()
    panel.question.commit.click()
    qtbot.waitUntil(panel.question.verdict.isVisible, timeout=PATIENCE)
    pictures = {}
    for theme in (themes.NIGHT, themes.DAY):
        window.set_theme(theme)
        qtbot.waitUntil(lambda theme=theme: panel.question.verdict.updatesEnabled(), timeout=PATIENCE)
        settle()
        color = panel.question.verdict.palette().color(panel.question.verdict.foregroundRole()).name()
        assert color == theme.role_color("parameter")
        choice = panel.question.choices[0].parentWidget()
        pictures[theme.name] = choice.findChild(PageText).grab().toImage()
    assert has_ink(pictures["day"], themes.DAY.text)
    assert has_ink(pictures["night"], themes.NIGHT.text)


def has_ink(picture, color):
    """Whether a picture has pixels nearly of this colour, as letters have in their middle."""
    wanted = QColor(color)
    pixels = (picture.pixelColor(x, y) for x in range(picture.width()) for y in range(picture.height()))
    return any(max(abs(pixel.red() - wanted.red()), abs(pixel.blue() - wanted.blue())) < 40 for pixel in pixels)


def test_what_is_no_number_is_said_and_nothing_runs(window, qtbot, lesson):
    panel = opened(window, qtbot, lesson(("A", QUESTION)))
    panel.question.number.setFocus()
    QTest.keyClicks(panel.question.number, "many")
    panel.question.commit.click()
    assert "many" in panel.question.number.sentence
    assert window.session.settled_snapshot().step == 0


TASK = '```task\ngoal = "G"\nsolved = "loss < 0.01"\nhints = ["One", "Two"]\npraise = "Well done."\n```\n'


def test_a_task_is_solved_when_it_is_and_hints_come_one_at_a_time(window, qtbot, lesson):
    panel = opened(window, qtbot, lesson(("A", TASK)))
    told = []
    window.lessons.player.solved.connect(lambda lesson, page, hints: told.append((page.title, hints)))
    assert "not yet" in panel.task.state.text()
    panel.task.more.click()
    assert "One" in panel.task.hints.toPlainText()
    assert "Two" not in panel.task.hints.toPlainText()
    panel.task.more.click()
    assert "Two" in panel.task.hints.toPlainText()
    assert not panel.task.more.isEnabled()
    window.session.set_pace(float("inf"))
    window.session.play()
    qtbot.waitUntil(lambda: "Well done." in panel.task.state.text(), timeout=PATIENCE)
    assert told == [("A", 2)]


def test_the_controls_are_those_of_the_page(window, qtbot, lesson):
    rate = '```page\ncontrols = ["learning-rate"]\n```'
    optimizer = '```page\ncontrols = ["optimizer", "batching"]\n```'
    opened(window, qtbot, lesson(("A", rate), ("B", optimizer), ("C", "")))
    settle()
    controls = window.controls
    assert controls.racers.form.learning_rate.isVisible()
    assert not controls.racers.add.isVisible()
    assert not controls.racers.racers[0].optimizer.isEnabled()
    assert not controls.problem.isVisible()
    assert not controls.loss.isVisible()
    window.lessons.turn(1)
    settle()
    assert controls.racers.add.isVisible()
    assert controls.batching.isVisible()
    window.lessons.turn(1)
    assert not controls.isVisible()


@pytest.mark.parametrize("is_free", [True, False])
def test_a_click_on_the_surface_sets_the_start_where_the_page_lets_it(window, qtbot, lesson, is_free):
    page = '```page\ncontrols = ["start"]\n```' if is_free else ""
    opened(window, qtbot, lesson(("A", page)))
    qtbot.waitUntil(lambda: window.source.is_of(window.snapshot.problem), timeout=PATIENCE)
    view = window.surface.view
    # The click counts once it can be no double one.
    with qtbot.waitSignal(view.start_chosen, timeout=PATIENCE):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.pixel_of([0.5, 0.5]).toPoint())
    assert (window.experiment.start != (2.0, 1.0)) == is_free


def test_where_it_was_left_is_where_it_opens_and_the_end_is_the_end(window, qtbot, lesson):
    made = lesson(("A", ""), ("B", ""), ("C", ""))
    opened(window, qtbot, made)
    window.lessons.turn(1)
    window.lessons.leave()
    assert not window.lessons.is_done(made)
    opened(window, qtbot, made)
    assert window.lessons.page.title == "B"
    window.lessons.turn(-1)
    window.lessons.turn(-1)
    assert window.lessons.page.title == "A"
    for _ in range(3):
        window.lessons.turn(1)
    assert window.lessons.lesson is None
    assert window.lessons.is_done(made)
    opened(window, qtbot, made)
    assert window.lessons.page.title == "A"


def test_pages_are_turned_by_keys(window, qtbot, lesson):
    opened(window, qtbot, lesson(("A", ""), ("B", "")))
    # Without a window manager no window is active, and no shortcut is heard.
    by_key = {action.shortcut().toString(): action for action in window.actions()}
    by_key["Ctrl+PgDown"].trigger()
    assert window.lessons.page.title == "B"
    by_key["Ctrl+PgUp"].trigger()
    assert window.lessons.page.title == "A"


def test_each_way_has_its_pages(window, qtbot, lesson):
    plain, deep = (f'```page\nfor = "{level}"\n```' for level in ("beginner", "advanced"))
    made = lesson(("A", ""), ("Plain", plain), ("Deep", deep), ("Z", ""))
    opened(window, qtbot, made)
    assert [page.title for page in window.lessons.player.pages] == ["A", "Plain", "Z"]
    window.lessons.turn(1)
    window.lessons.turn(1)
    window.lessons.set_level("advanced")
    assert [page.title for page in window.lessons.player.pages] == ["A", "Deep", "Z"]
    assert window.lessons.page.title == "Z"


def test_blindfolded_the_landscape_is_hidden_until_the_fog_is_lifted(window, qtbot, lesson):
    task = '```task\ngoal = "Down"\nsolved = "loss < 3"\nhints = ["H"]\n```'
    panel = opened(window, qtbot, lesson(("A", "```page\nblindfold = true\n```\n" + task), ("B", "")))
    fog = window.lessons.player.fog.view
    assert fog.isVisible()
    assert not window.surface.isVisible()
    assert not window.status.isVisible()
    window.session.play()
    assert window.session.settled_snapshot().step == 0
    fog.map.setFocus()
    while window.experiment.start[0] > 0.5:
        before = window.experiment.start
        QTest.keyClick(fog.map, Qt.Key.Key_Left)
        assert window.experiment.start != before
        qtbot.waitUntil(lambda: not window.session.is_waiting, timeout=PATIENCE)
    qtbot.waitUntil(lambda: "○" not in panel.task.state.text(), timeout=PATIENCE)
    steps = len(fog.path)
    fog.lift_button.click()
    assert window.surface.isVisible()
    assert len(window.surface.view.walk.places) == steps
    assert window.experiment.start == (2.0, 1.0)
    window.lessons.turn(1)
    assert window.surface.isVisible()


def test_a_link_points_at_a_part_of_the_window(window, qtbot, lesson):
    panel = opened(window, qtbot, lesson(("A", "Look at [the curve](see:loss).")))
    spotlight = window.help.spotlight
    panel.pointed.emit("loss")
    assert spotlight.isVisible()
    place = window.loss.mapTo(window, QPoint(0, 0))
    assert spotlight.geometry().contains(place + QPoint(5, 5))
    panel.pointed.emit("")
    assert not spotlight.isVisible()


def test_a_lesson_s_text_reaches_no_network_and_no_other_folder(window, qtbot, lesson, tmp_path):
    (tmp_path / "secret.png").write_bytes(b"")
    panel = opened(window, qtbot, lesson(("A", "<img src='http://example.org/x.png'> <b>bold</b>")))
    assert "<img" in panel.words.toPlainText()
    assert "<b>" in panel.words.toPlainText()


def test_an_experiment_that_cannot_run_is_one_sentence(window, qtbot, tmp_path):
    patch = {**BOWL, "problem": {"type": "fit", "dataset": {"csv": "none.csv"}}}
    patch.pop("start")
    (tmp_path / "1-none.md").write_text(f"{HEAD}# A\n```experiment\n{json.dumps(patch)}\n```\n# B\n", encoding="utf-8")
    said = []
    window.filing.messages.say = said.append
    window.lessons.open(read_folder(tmp_path).lessons[0])
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    assert "none.csv" in said[0]
    window.lessons.leave()


def test_the_menu_has_every_lesson(window):
    menu = next(m for m in window.menuBar().actions() if m.text() == "&Lessons").menu()
    menu.aboutToShow.emit()
    titles = " ".join(action.text() for action in menu.actions())
    for lesson in shipped().lessons:
        assert lesson.title in titles.replace("&&", "&")


PACE = '```page\npace = 4\nshow = ["surface", "loss"]\n```\n'


def predicted(panel, given="0.24"):
    panel.question.number.setFocus()
    QTest.keyClicks(panel.question.number, given)
    panel.question.commit.click()


@pytest.mark.parametrize("is_turned", [False, True])
def test_after_the_way_to_the_result_the_run_goes_at_the_pace_that_the_bar_shows(window, qtbot, lesson, is_turned):
    panel = opened(window, qtbot, lesson(("A", PACE + QUESTION), ("B", PACE)))
    predicted(panel)
    panel.question.skip.click()
    qtbot.waitUntil(lambda: window.snapshot.step >= 10, timeout=PATIENCE)
    if is_turned:
        window.lessons.turn(1)
    else:
        qtbot.waitUntil(panel.question.reply.isVisible, timeout=PATIENCE)
    window.session.reset()
    qtbot.waitUntil(lambda: window.session.settled_snapshot().step == 0, timeout=PATIENCE)
    begin = time.monotonic()
    window.session.play()
    qtbot.waitUntil(lambda: window.snapshot.step >= 8, timeout=PATIENCE)
    # Of the eight steps the first comes at once.
    assert time.monotonic() - begin > 7 / window.transport.pace / 2


@pytest.mark.parametrize("page", ["", "```page\nslow_motion = true\n```\n"])
def test_the_result_comes_also_where_the_run_is_paused_or_slow(window, qtbot, lesson, page):
    panel = opened(window, qtbot, lesson(("A", page + QUESTION)))
    predicted(panel)
    window.session.pause()
    panel.question.skip.click()
    qtbot.waitUntil(panel.question.reply.isVisible, timeout=PATIENCE)
    assert window.snapshot.step == 10
    assert window.transport.slow.isChecked() == bool(page)


CURVE = '```predict\nask = "How will it go?"\nepochs = 10\ncurve = true\nshare = 0.2\nright = "R"\nwrong = "W"\n```\n'


def draw_by_keys(window):
    window.loss.plot.setFocus()
    for _ in range(10):
        QTest.keyClick(window.loss.plot, Qt.Key.Key_Right)


@pytest.mark.parametrize("is_committed", [False, True])
def test_a_curve_that_is_drawn_outlives_a_reset(window, qtbot, lesson, is_committed):
    panel = opened(window, qtbot, lesson(("A", PACE + CURVE)))
    sketch = window.loss.sketch
    draw_by_keys(window)
    if is_committed:
        panel.question.commit.click()
        qtbot.waitUntil(lambda: window.snapshot.step > 0, timeout=PATIENCE)
    window.session.reset()
    qtbot.waitUntil(lambda: not window.session.is_preparing, timeout=PATIENCE)
    assert sketch.losses is not None
    assert (sketch.is_asking, sketch.is_kept) == (not is_committed, is_committed)


@pytest.mark.parametrize("is_committed", [False, True])
def test_of_another_problem_it_is_asked_anew(window, qtbot, lesson, is_committed):
    panel = opened(window, qtbot, lesson(("A", PACE + CURVE)))
    sketch = window.loss.sketch
    draw_by_keys(window)
    if is_committed:
        panel.question.commit.click()
        window.session.pause()
    window.filing.document.paste(json.dumps({**BOWL, "problem": {"type": "terrain", "terrain": "himmelblau"}}))
    qtbot.waitUntil(lambda: not window.session.is_waiting, timeout=PATIENCE)
    assert sketch.is_asking
    assert sketch.losses is None
    assert not panel.question.commit.isEnabled()
    window.session.play()
    assert window.session.settled_snapshot().step == 0


@pytest.mark.parametrize("is_asked_for", [False, True])
def test_an_answer_that_is_given_before_the_run_is_there_is_judged_by_it(window, qtbot, tmp_path, is_asked_for):
    model = {"type": "mlp", "hidden": [64] * 6}
    network = {"gdsim": 1, "problem": {"type": "fit", "dataset": "handwritten-digits", "model": model, "loss": "cce"}}
    question = '```predict\nask = "?"\nsteps = 1\nanswer = "step"\ntolerance = 0\n```\n'
    text = f"{HEAD}# A\n```experiment\n{json.dumps(network)}\n```\n{question}"
    (tmp_path / "1-large.md").write_text(text, encoding="utf-8")
    window.lessons.open(read_folder(tmp_path).lessons[0])
    if is_asked_for:
        qtbot.waitUntil(lambda: window.session.is_preparing, timeout=PATIENCE)
    assert window.lessons.player.is_loading
    panel = window.lessons.player.panel
    predicted(panel, "1")
    panel.question.skip.click()
    assert window.session.settled_snapshot().step == 0
    qtbot.waitUntil(panel.question.verdict.isVisible, timeout=PATIENCE)
    assert "✓" in panel.question.verdict.text()


def test_who_leaves_or_goes_on_before_the_run_is_there_gets_no_run_of_a_page_that_is_gone(window, qtbot, lesson):
    own = window.experiment
    other = BOWL | {"start": [1, 2]}
    pages = lesson(("A", ""), ("B", f"```experiment\n{json.dumps(other)}\n```\n"), ("C", ""))
    window.lessons.open(pages, 0)
    window.lessons.turn(1)
    window.lessons.turn(1)
    qtbot.waitUntil(lambda: is_page_there(window), timeout=PATIENCE)
    assert window.experiment.start == (1.0, 2.0)
    assert window.experiment.title == "C"
    window.lessons.open(pages, 0)
    window.lessons.leave()
    qtbot.waitUntil(lambda: not window.session.is_waiting, timeout=PATIENCE)
    settle()
    assert window.experiment == own


def test_after_a_lesson_those_tabs_are_there_that_were_before(window, qtbot, lesson):
    tabs = window.columns.tabs

    def titles():
        return [tabs.tabText(index) for index in range(tabs.count()) if tabs.isTabVisible(index)]

    before = titles()
    opened(window, qtbot, lesson(("A", "")))
    assert titles() != before
    window.lessons.leave()
    qtbot.waitUntil(lambda: not window.session.is_waiting, timeout=PATIENCE)
    settle()
    assert titles() == before


def test_who_goes_back_at_once_to_a_page_without_a_run_sees_the_run_that_was_there(window, qtbot, tmp_path):
    own = window.experiment
    text = f"{HEAD}# A\nWords.\n# B\n```experiment\n{json.dumps(BOWL)}\n```\n# C\nWords.\n"
    (tmp_path / "1-late.md").write_text(text, encoding="utf-8")
    (lesson,) = read_folder(tmp_path).lessons
    opened(window, qtbot, lesson, 0)
    window.lessons.turn(1)
    window.lessons.turn(-1)
    settle()
    assert window.experiment.problem == own.problem
    window.lessons.turn(1)
    window.lessons.turn(1)
    qtbot.waitUntil(lambda: is_page_there(window), timeout=PATIENCE)
    assert window.experiment.start == (2.0, 1.0)


def test_play_waits_for_the_prediction_also_after_a_change_that_was_refused(window, qtbot, lesson):
    opened(window, qtbot, lesson(("A", '```page\ncontrols = ["data"]\n```\n' + QUESTION)))
    said = []
    window.session.refused.connect(said.append)
    table = decode(b'{"gdsim": 1, "problem": {"type": "fit", "dataset": {"csv": "none.csv"}}}')
    window.controls.edited.emit(replace(window.experiment, problem=table.problem, start=None))
    qtbot.waitUntil(lambda: bool(said), timeout=PATIENCE)
    window.filing.document.setting.undo_stack.undo()
    qtbot.waitUntil(lambda: not window.session.is_waiting, timeout=PATIENCE)
    window.session.play()
    assert window.session.settled_snapshot().step == 0


WALK = "```page\nblindfold = true\n```\n"


def test_blindfolded_an_undone_step_leads_back(window, qtbot, lesson):
    opened(window, qtbot, lesson(("A", WALK)))
    fog, stack = window.lessons.player.fog.view, window.filing.document.setting.undo_stack
    for _ in range(2):
        QTest.keyClick(fog.map, Qt.Key.Key_Left)
    ways = []
    for change in (lambda: None, stack.undo, stack.undo, stack.redo):
        change()
        qtbot.waitUntil(lambda: not window.session.is_waiting, timeout=PATIENCE)
        assert tuple(fog.path[-1]) == window.experiment.start
        ways.append(len(fog.path))
    assert ways == [3, 2, 1, 2]


def test_on_another_landscape_there_is_no_fog(window, qtbot, lesson):
    opened(window, qtbot, lesson(("A", WALK)))
    fog = window.lessons.player.fog.view
    window.filing.document.paste('{"gdsim": 1, "problem": {"type": "fit", "dataset": "house-prices"}}')
    qtbot.waitUntil(lambda: not window.session.is_waiting, timeout=PATIENCE)
    assert not fog.isVisible()
    assert window.surface.isVisible()
    window.session.step()
    qtbot.waitUntil(lambda: window.snapshot.step == 1, timeout=PATIENCE)


def test_blindfolded_it_is_said_what_play_waits_for(window, qtbot, lesson):
    opened(window, qtbot, lesson(("A", WALK)))
    window.session.play()
    assert "fog" in window.lessons.player.fog.view.message


def test_this_step_s_numbers_open_only_where_the_page_shows_any(window, qtbot, lesson):
    opened(window, qtbot, lesson(("A", ""), ("B", '```page\nshow = ["surface", "layers"]\n```')))
    numbers, card = window._step_action, window.columns.step_card
    numbers.trigger()
    assert not card.isVisible()
    assert not numbers.isChecked()
    window.transport.slow.click()
    assert not card.isVisible()
    window.lessons.turn(1)
    assert card.isVisible()
    window.transport.slow.click()
    assert window.columns.steps.currentWidget() is not window.cycle


def test_slow_motion_is_on_after_it_where_it_was_before(window, qtbot, lesson):
    window.transport.slow.click()
    opened(window, qtbot, lesson(("A", "")))
    assert not window.transport.slow.isChecked()
    window.lessons.leave()
    assert window.transport.slow.isChecked()


def test_to_choose_the_way_that_one_is_on_begins_nothing_anew(window, qtbot, lesson):
    panel = opened(window, qtbot, lesson(("A", QUESTION)))
    predicted(panel)
    panel.question.skip.click()
    qtbot.waitUntil(panel.question.verdict.isVisible, timeout=PATIENCE)
    window.lessons.set_level(window.lessons.level)
    assert panel.question.verdict.isVisible()


def test_a_lesson_ends_the_tour(window, qtbot, lesson):
    window.welcome.begin_tour()
    opened(window, qtbot, lesson(("A", "")))
    assert not window.welcome.tour.is_under_way
    assert not window.welcome.tour.bubble.isVisible()


@pytest.mark.parametrize("value", [["a", "b"], 5, b"\x00", "a\0b", "/nowhere", "9" * 5000, "-3", "²"])
def test_settings_that_make_no_sense_are_none(window, qtbot, lesson, value):
    made = lesson(("A", ""), ("B", ""))
    for key in ("folder", "level", "last", "bowl/page", "bowl/done"):
        settings().setValue(f"lessons/{key}", value)
    opened(window, qtbot, made)
    assert window.lessons.page.title == "A"
    window.welcome.show()
    window.welcome.page.reject()


def test_one_s_own_run_goes_after_it_as_it_went_before(window, qtbot, lesson):
    window.session.step(10)
    qtbot.waitUntil(lambda: window.snapshot.step == 10, timeout=PATIENCE)
    window.filing.set_learning_rate(0, 0.0123)
    window.session.step(10)
    qtbot.waitUntil(lambda: window.snapshot.step == 20, timeout=PATIENCE)
    own, place = window.filing.document.complete(), window.snapshot.parameters
    assert [change.step for change in own.changes] == [10]
    opened(window, qtbot, lesson(("A", "")))
    window.lessons.leave()
    qtbot.waitUntil(lambda: not window.session.is_waiting, timeout=PATIENCE)
    assert window.filing.document.complete() == own
    window.session.step(20)
    qtbot.waitUntil(lambda: window.snapshot.step == 20, timeout=PATIENCE)
    assert (window.snapshot.parameters == place).all()
    window.filing.document.setting.undo_stack.undo()
    assert window.filing.document.setting.experiment.changes == ()


@pytest.mark.parametrize("is_free", [True, False])
def test_a_table_of_one_s_own_is_kept_where_the_lesson_has_no_place_for_it(window, qtbot, lesson, tmp_path, is_free):
    table = tmp_path / "own.csv"
    table.write_text("size,price\n" + "".join(f"{n},{2 * n + n % 3}\n" for n in range(20)), encoding="utf-8")
    opened(window, qtbot, lesson(("A", '```page\ncontrols = ["data"]\n```' if is_free else "")))
    assert drop(window, table)
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: dialog.table is not None, timeout=PATIENCE)
    dialog.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    qtbot.waitUntil(lambda: not dialog.isVisible() and not window.session.is_waiting, timeout=PATIENCE)
    assert (window.lessons.lesson is not None) == is_free
    assert "own" in window.experiment.problem.dataset.csv
    assert window.isWindowModified() != is_free


CHOICE = (
    '```predict\nask = "?"\nepochs = 10\n[[choice]]\ntext = "Yes"\nwhen = "loss < 1"\n[[choice]]\ntext = "No"\n```\n'
)


def test_space_plays_and_turns_no_page_whatever_was_clicked(window_manager, window, qtbot, lesson):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    panel = opened(window, qtbot, lesson(("A", CHOICE), ("B", CHOICE), ("C", TASK), ("D", "")))
    play, question, left = window.transport.play, panel.question, Qt.MouseButton.LeftButton
    QTest.mouseClick(panel.next, left)
    QTest.mouseClick(panel.back, left)
    assert window.focusWidget() in (play, None)
    # What has no focus is the window's. The question takes it when Play waits; it goes back with the answer, with the
    # reply and with the page.
    window.session.play()
    assert window.focusWidget() is question.choices[0]
    QTest.mouseClick(question.choices[0], left)
    QTest.mouseClick(question.commit, left)
    assert window.focusWidget() in (play, None)
    question.skip.setFocus()
    question.skip.click()
    qtbot.waitUntil(question.verdict.isVisible, timeout=PATIENCE)
    assert window.focusWidget() in (play, None)
    window.lessons.turn(1)
    window.session.play()
    assert window.focusWidget() is question.choices[0]
    window.lessons.turn(1)
    assert window.focusWidget() in (play, None)
    panel.task.more.setFocus()
    for _ in range(2):
        panel.task.more.click()
    assert window.focusWidget() in (play, None)
    # Who goes through the pages by keys stays on the button.
    panel.next.setFocus()
    panel.next.click()
    assert window.focusWidget() is panel.next


def test_space_plays_after_a_curve_was_drawn_that_the_next_page_does_not_show(window_manager, window, qtbot, lesson):
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    opened(window, qtbot, lesson(("A", PACE + CURVE), ("B", '```page\nshow = ["data"]\n```')))
    draw_by_keys(window)
    assert window.focusWidget() is window.loss.plot
    window.lessons.turn(1)
    assert window.focusWidget() is window.transport.play


def test_the_columns_stand_beside_each_other_in_the_smallest_window(window, qtbot, lesson):
    window.resize(*SMALLEST_SIZE)
    opened(window, qtbot, lesson(("A", '```page\nshow = ["surface", "loss", "data"]\ncontrols = ["data"]\n```')))
    settle()
    columns = [window.columns.widget(index).geometry() for index in range(window.columns.count())]
    assert len(columns) == 3
    for left, right in itertools.pairwise(columns):
        assert left.right() < right.left()
    assert columns[-1].right() < window.columns.width()
    # They are as wide as what is in them needs.
    assert window.lessons.player.panel.width() <= columns[0].width()


def test_lessons_are_read_before_anybody_asks_for_them(window, qtbot):
    library._shipped.cache_clear()
    with qtbot.waitSignal(window.lessons.read, timeout=PATIENCE):
        window.lessons.read_ahead()
    assert library._shipped.cache_info().currsize == 1


def test_a_window_that_closes_reads_no_lessons(window):
    library._shipped.cache_clear()
    window.lessons.read_ahead()
    window.close()
    assert not window.lessons._ahead.isActive()
    assert library._shipped.cache_info().currsize == 0
