"""What a user may do to the window: each act draws from its own chance, and takes what it finds on the screen.

An act is a function of a user (see random_user.py) and a random.Random. It does one thing and says what; one that takes
several gestures is a generator, and the window has its turn after each.
"""

import json
from pathlib import Path

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QHelpEvent,
    QMouseEvent,
    QWheelEvent,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractSlider,
    QApplication,
    QComboBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QProgressDialog,
    QTabBar,
)

from gdsim import language
from gdsim.cli import main as command_line
from gdsim.core.terrains import TERRAINS
from gdsim.experiment.datasets import DATASETS
from gdsim.experiment.schema import Experiment, FitProblem, TerrainProblem, encode
from gdsim.language import LANGUAGES
from gdsim.leaving import DONE
from gdsim.views.class_table.dialog import ClassTableDialog
from gdsim.views.toolkit.settings import settings
from gdsim.views.window.class_menu import TABLE_FOLDER
from gdsim.views.window.lessons_menu import LESSONS_MENU

K, LEFT, RIGHT = Qt.Key, Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN, SHIFT, CTRL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
# The keys of the README, those of fields and lists, and some that mean nothing.
KEYS = [
    *[(key, PLAIN) for key in (K.Key_Space, K.Key_Right, K.Key_Left, K.Key_Home, K.Key_End, K.Key_R, K.Key_F4)],
    *[(key, PLAIN) for key in (K.Key_Escape, K.Key_Tab, K.Key_Return, K.Key_A, K.Key_N, K.Key_5, K.Key_X, K.Key_F2)],
    *[(key, PLAIN) for key in (K.Key_Up, K.Key_Down, K.Key_PageUp, K.Key_PageDown, K.Key_Delete, K.Key_Backspace)],
    *[(key, CTRL) for key in (K.Key_Right, K.Key_Left, K.Key_Z, K.Key_Y, K.Key_A, K.Key_V, K.Key_C, K.Key_E)],
    *[(key, SHIFT) for key in (K.Key_Tab, K.Key_Left, K.Key_Right, K.Key_Up, K.Key_Return)],
    (K.Key_Z, CTRL | SHIFT),
    *[(K.Key_F11, PLAIN), (K.Key_F1, PLAIN), (K.Key_F1, SHIFT), (K.Key_F, CTRL)],
    *[(K.Key_F5, PLAIN), (K.Key_F6, PLAIN), (K.Key_P, PLAIN)],
    *[(key, CTRL) for key in (K.Key_L, K.Key_PageUp, K.Key_PageDown, K.Key_S, K.Key_O)],
]
# Those that are held: the window gets them as fast as it takes them.
HELD = [
    *[(key, PLAIN) for key in (K.Key_Space, K.Key_Right, K.Key_Left, K.Key_Up, K.Key_Down, K.Key_Tab, K.Key_R)],
    *[(key, CTRL) for key in (K.Key_Right, K.Key_Left, K.Key_Z, K.Key_Y)],
]
TEXTS = [
    *("0", "1", "-1", "0.5", "3", "8", "100", "1e-3", "0.05", "1e9", "1e308", "1e-320", "nan", "inf", "-inf"),
    *("1,5", "½", "1e", "0x10", "−2", "١", "9" * 20),
    *("", " ", "abc", "Größe <b>fett</b> & mehr", "x" * 300, "\u202e\u0000\ud800".encode("utf-8", "replace").decode()),
    *("x^2+y^2", "x^4 + y^2", "sin(x)*cos(y)", "exp(x*y)", "1/x", "sqrt(x)", "x^", "((((", "x**2", "cos(3x)", "z"),
    *("0.5*x^2+10*y^2", "-exp(-(x^2+y^2))", "abs(x)+abs(y)", "-" * 500 + "x", "log(x)+y", "1e400*x", "x" + "+x" * 400),
]
# In pixels: the smallest window and a large screen.
SMALLEST, LARGEST = (1000, 620), (1920, 1080)
MOST_IN_A_BURST = 30
# Pages of the longest lesson, or more.
MOST_PAGES = 16
# The table of a sweep, and a run that was recorded.
SWEEP, TRACE = "sweep.csv", "trace.npz"


def within(rng, widget) -> QPoint:
    return QPoint(rng.randrange(max(1, widget.width())), rng.randrange(max(1, widget.height())))


def named(widget) -> str:
    # A widget of ours may have another one of that name.
    text = widget.accessibleName() or (widget.text() if callable(getattr(widget, "text", None)) else "")
    text = text or widget.objectName()
    return f"{type(widget).__name__} {str(text)[:40]!r}"


def move(widget, place, buttons=Qt.MouseButton.NoButton, modifier=PLAIN):
    where = QPointF(widget.mapToGlobal(place))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(place), where, Qt.MouseButton.NoButton, buttons, modifier)
    QApplication.sendEvent(widget, event)


def click_on(widget, button, modifier, place):
    """A press and its release, unless the widget went with the press.

    Amid the menu that it opens another language may take the window; QTest's own click would go on with what was there.
    """
    QTest.mousePress(widget, button, modifier, place)
    if shiboken6.isValid(widget):
        QTest.mouseRelease(widget, button, modifier, place)


# ---- mouse and keys, on whatever there is


def press_key(user, rng):
    key, modifier = rng.choice(KEYS)
    focused = QApplication.focusWidget()
    target = focused if focused in user.widgets() else user.top
    user.say(f"key {key.name} {modifier.name} to {named(target)}")
    QTest.keyClick(target, key, modifier)


def press_key_often(user, rng):
    """As a key that is held while the machine is busy: all at once."""
    key, modifier = rng.choice(HELD)
    count = rng.randint(2, MOST_IN_A_BURST)
    user.say(f"key {key.name} {modifier.name}, {count} times")
    for _ in range(count):
        if not user.is_interrupted:
            QTest.keyClick(user.top, key, modifier)


def click(user, rng):
    widget = rng.choice(user.widgets())
    place, button = within(rng, widget), rng.choice([LEFT] * 5 + [RIGHT])
    user.say(f"click {button.name} on {named(widget)} at {place.toTuple()}")
    if button is RIGHT:
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
    click_on(widget, button, rng.choice([PLAIN, PLAIN, SHIFT, CTRL]), place)


def click_button(user, rng):
    """What can be pressed is pressed more often than its share of the window."""
    buttons = [widget for widget in user.widgets() if hasattr(widget, "click") and hasattr(widget, "isCheckable")]
    if buttons:
        button = rng.choice(buttons)
        user.say(f"press {named(button)}")
        click_on(button, LEFT, PLAIN, button.rect().center())


def double_click(user, rng):
    widget = rng.choice(user.widgets())
    place = within(rng, widget)
    user.say(f"double click on {named(widget)} at {place.toTuple()}")
    click_on(widget, LEFT, PLAIN, place)
    if not user.is_gone(widget):
        QTest.mouseDClick(widget, LEFT, PLAIN, place)


def drag(user, rng):
    widget = rng.choice(user.widgets())
    button, modifier = rng.choice([LEFT, LEFT, LEFT, RIGHT]), rng.choice([PLAIN, PLAIN, SHIFT])
    places = [within(rng, widget) for _ in range(rng.randint(2, 5))]
    user.say(f"drag {button.name} on {named(widget)} through {[place.toTuple() for place in places]}")
    QTest.mousePress(widget, button, modifier, places[0])
    for place in places[1:]:
        yield
        if user.is_gone(widget):
            return
        move(widget, place, button, modifier)
    yield
    if not user.is_gone(widget):
        QTest.mouseRelease(widget, button, modifier, places[-1])


def turn_wheel(user, rng):
    widget = rng.choice(user.widgets())
    place, turn = within(rng, widget), rng.choice([-960, -120, -15, 15, 120, 960])
    user.say(f"wheel {turn} on {named(widget)} at {place.toTuple()}")
    event = QWheelEvent(
        QPointF(place),
        QPointF(widget.mapToGlobal(place)),
        QPoint(),
        QPoint(0, turn),
        Qt.MouseButton.NoButton,
        rng.choice([PLAIN, PLAIN, CTRL]),
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


def point_at(user, rng):
    widget = rng.choice(user.widgets())
    place = within(rng, widget)
    user.say(f"point at {named(widget)} at {place.toTuple()}")
    move(widget, place)
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))


def type_text(user, rng):
    """Into a field, by the clipboard; taken with Return or Tab, or left standing."""
    fields = [widget for widget in user.widgets() if isinstance(widget, QLineEdit) and not widget.isReadOnly()]
    if not fields:
        return
    field, text, key = rng.choice(fields), rng.choice(TEXTS), rng.choice(["Return", "Tab", "Escape", None])
    user.say(f"type {text[:60]!r} into {named(field)}, then {key}")
    field.setFocus()
    field.selectAll()
    QGuiApplication.clipboard().setText(text)
    field.paste()
    yield
    if key and not user.is_gone(field):
        QTest.keyClick(field, getattr(Qt.Key, f"Key_{key}"))


def choose(user, rng):
    """In a list that is closed."""
    boxes = [widget for widget in user.widgets() if isinstance(widget, QComboBox) and widget.count()]
    if not boxes:
        return
    box = rng.choice(boxes)
    able = [k for k in range(box.count()) if box.model().flags(box.model().index(k, 0)) & Qt.ItemFlag.ItemIsEnabled]
    if able:
        index = rng.choice(able)
        user.say(f"choose {box.itemText(index)[:40]!r} of {named(box)}")
        box.setCurrentIndex(index)
        box.activated.emit(index)


def slide(user, rng):
    sliders = [widget for widget in user.widgets() if isinstance(widget, QAbstractSlider)]
    if sliders:
        slider = rng.choice(sliders)
        value = rng.randint(slider.minimum(), max(slider.minimum(), slider.maximum()))
        user.say(f"slide {named(slider)} to {value}")
        slider.setValue(value)


def change_tab(user, rng):
    bars = [widget for widget in user.widgets() if isinstance(widget, QTabBar) and widget.count()]
    if bars:
        bar = rng.choice(bars)
        index = rng.randrange(bar.count())
        user.say(f"tab {bar.tabText(index)!r}")
        click_on(bar, LEFT, PLAIN, bar.tabRect(index).center())


# ---- menus, and what has no widget


def use_menu(user, rng):
    if user.is_interrupted:
        return
    menu = rng.choice(user.window.menuBar().actions()).menu()
    menu.aboutToShow.emit()
    actions = [action for action in menu.actions() if action.isEnabled() and not action.isSeparator()]
    action = rng.choice(actions)
    if action.menu():
        action.menu().aboutToShow.emit()
        action = rng.choice([entry for entry in action.menu().actions() if not entry.isSeparator()])
    if action.isEnabled():
        user.say(f"menu entry {action.text()!r}")
        action.trigger()


def undo_burst(user, rng):
    """As many undos or redos as a held key asks for before the window has its turn."""
    stack, count = user.window.filing.document.setting.undo_stack, rng.randint(1, MOST_IN_A_BURST)
    if not user.is_interrupted:
        kinds = [rng.random() < 0.6 for _ in range(count)] if rng.random() < 0.3 else [rng.random() < 0.6] * count
        user.say(f"{kinds.count(True)} undos and {kinds.count(False)} redos at once")
        for is_undo in kinds:
            (stack.undo if is_undo else stack.redo)()


def change_theme(user, rng):
    menus = [action.menu() for action in user.window.menuBar().actions()]
    groups = [action for menu in menus if menu.objectName() != LESSONS_MENU for action in menu.actions()]
    action = rng.choice([action for action in groups if action.actionGroup()])
    user.say(f"theme {action.text()}")
    action.trigger()


def change_language(user, rng):
    """Which takes another window."""
    if not user.is_interrupted:
        code = rng.choice([code for code in LANGUAGES if code != language.current()])
        user.say(f"language {code}")
        user.window.language_asked.emit(code)


def open_lesson(user, rng):
    """Any lesson, at any of its pages; beyond the last one it is that."""
    if not user.is_interrupted:
        lesson, page = rng.choice(user.window.lessons.all), rng.randrange(MOST_PAGES)
        user.say(f"lesson {lesson.name}, page {page}")
        user.window.lessons.open(lesson, page)


def turn_page(user, rng):
    if not user.is_interrupted:
        step = rng.choice([1, 1, 1, -1])
        user.say(f"lesson's page {step:+}")
        user.window.lessons.turn(step)


def open_dialog(user, rng):
    """Any that there is, by the door that leads there in the fewest steps."""
    if not user.is_interrupted:
        name = rng.choice(list(DIALOGS))
        user.say(f"open {name}")
        DIALOGS[name](user)


def _entry(context, text):
    """A door: the entry of a menu that is called so in the language that is spoken."""

    def trigger(user):
        wanted = QCoreApplication.translate(context, text)
        for menu in (action.menu() for action in user.window.menuBar().actions()):
            menu.aboutToShow.emit()
            for action in menu.actions():
                if action.text() == wanted and action.isEnabled():
                    action.trigger()
                    return

    return trigger


def _show_class_table(user):
    settings().setValue(TABLE_FOLDER, str(user.folder))
    _entry("ClassMenu", "The class's answers…")(user)


def _show_tally(user):
    _show_class_table(user)
    for table in filter(ClassTableDialog.isVisible, user.window.findChildren(ClassTableDialog)):
        table.show_tally()


def _show_notes(user):
    present, _, notes = user.window.presenter.actions
    if not user.window.presenter.is_on:
        present.trigger()
    notes.trigger()


# By their classes.
DIALOGS = {
    "ExportDialog": lambda user: user.window.export_asked.emit(),
    "WorksheetDialog": lambda user: user.window.worksheet_asked.emit(),
    "DoctorDialog": lambda user: user.window.doctor_asked.emit(),
    "TextDialog": lambda user: user.place.reporter.tell(RuntimeError("made up, to see the report")),
    "GlossaryWindow": lambda user: user.window.help.open_glossary(),
    "Finder": lambda user: user.window.help.search(),
    "StartPage": lambda user: user.window.welcome.show(),
    "StandingsPanel": lambda user: user.window.status.show_panel(),
    "ImportDialog": lambda user: user.window.filing.menus.csv_dropped.emit(user.folder / "kinds.csv"),
    "DrawDialog": lambda user: user.window.controls.problem.drawing_asked.emit(),
    "SweepTableDialog": lambda user: user.window.filing.menus.sweep_opened.emit(user.folder / SWEEP),
    "NumbersDialog": lambda user: user.window.show_numbers(),
    "RecordedRunDialog": lambda user: user.window.filing.menus.open_path(user.folder / TRACE),
    "LessonPageDialog": lambda user: user.window.lesson_editing.open(),
    "ClassDialog": _entry("ClassMenu", "Class…"),
    "ClassTableDialog": _show_class_table,
    "Tally": _show_tally,
    "QProgressDialog": _entry("DocumentControls", "Save the run's numbers…"),
    "QMessageBox": _entry("WindowMenus", "About gdsim"),
    "QFileDialog": _entry("DocumentControls", "Open…"),
    "NotesWindow": _show_notes,
    "Tour": lambda user: user.window.welcome.begin_tour(),
    "WhatIsThis": lambda user: user.window.help.ask(),
}
# Not windows of their own, but words over the window.
OVER_THE_WINDOW = {"Tour", "WhatIsThis"}


def resize(user, rng):
    width, height = (rng.randint(*ends) for ends in zip(SMALLEST, LARGEST, strict=True))
    if not user.window.isFullScreen():
        user.say(f"resize to {width}x{height}")
        user.window.resize(width, height)


def look_back(user, rng):
    """To any step of the run: what is changed then may branch it."""
    timeline = user.window.transport.timeline
    if timeline in user.widgets():
        user.say("click on the timeline")
        click_on(timeline, LEFT, PLAIN, within(rng, timeline))


def play_on(user, rng):
    if not user.is_interrupted:
        user.say("play or pause")
        user.window.transport.toggle()


def drop(user, rng):
    data = QMimeData()
    if rng.random() < 0.3:
        data.setText(rng.choice([*TEXTS, *user.experiments]))
        user.say("drop a text")
    else:
        path = rng.choice(user.files())
        data.setUrls([QUrl.fromLocalFile(str(path))])
        user.say(f"drop {path.name}")
    if user.is_interrupted:
        return
    place, copy = QPointF(9, 9), Qt.DropAction.CopyAction
    enter = QDragEnterEvent(place.toPoint(), copy, data, LEFT, PLAIN)
    enter.ignore()
    QApplication.sendEvent(user.window, enter)
    if enter.isAccepted():
        QApplication.sendEvent(user.window, QDropEvent(place, copy, data, LEFT, PLAIN))


def paste_experiment(user, rng):
    if not user.is_interrupted:
        user.say("paste an experiment")
        QGuiApplication.clipboard().setText(rng.choice([*user.experiments, *TEXTS]))
        user.window.filing.menus.paste()


def hold_up(user, rng):
    """The machine is slow for a while: another thread will not let go of the interpreter."""
    user.say("something else keeps the machine busy")
    user.hold_up(rng.uniform(0.1, 0.5))


# ---- what stands in the way


def close_dialog(user, rng):
    dialogs = [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()
    ]
    modal = QApplication.activeModalWidget()
    able = [modal] if modal else dialogs
    if able:
        dialog = rng.choice(able)
        user.say(f"close {type(dialog).__name__} {dialog.windowTitle()!r}")
        rng.choice([dialog.reject, dialog.close])()


def answer(user, rng):
    """Whatever waits for an answer gets one: a popup, a box, a dialog for files."""
    popup, modal = QApplication.activePopupWidget(), QApplication.activeModalWidget()
    if popup:
        answer_popup(user, rng, popup)
    elif isinstance(modal, QFileDialog):
        answer_file_dialog(user, rng, modal)
    elif isinstance(modal, QMessageBox):
        button = rng.choice(modal.buttons())
        user.say(f"answer {modal.text()[:50]!r} with {button.text()!r}")
        button.click()
    elif isinstance(modal, QProgressDialog):
        if rng.random() < 0.2:
            user.say("cancel what takes its time")
            modal.canceled.emit()
    elif modal:
        user.say(f"close {type(modal).__name__}")
        modal.reject()


def answer_popup(user, rng, popup):
    key = rng.choice(["Down", "Down", "Up", "Return", "Escape"])
    user.say(f"key {key} in the open {type(popup).__name__}")
    QTest.keyClick(popup.focusWidget() or popup, getattr(Qt.Key, f"Key_{key}"))


def answer_file_dialog(user, rng, dialog):
    if rng.random() < 0.3:
        user.say(f"leave {dialog.windowTitle()!r}")
        dialog.reject()
        return
    if dialog.fileMode() == QFileDialog.FileMode.Directory:
        path = user.folder
    elif dialog.acceptMode() == QFileDialog.AcceptMode.AcceptSave:
        path = user.folder / rng.choice(["saved", "saved.gdsim", "again.gdsim", "numbers.csv", "no/such/folder/x"])
    else:
        path = rng.choice(user.files())
    user.say(f"choose {path.name} in {dialog.windowTitle()!r}")
    dialog.selectFile(str(path))
    dialog.accept()


# How often each is done, when nothing waits for an answer.
ACTS = {
    press_key: 14,
    press_key_often: 2,
    click: 14,
    click_button: 10,
    double_click: 3,
    drag: 8,
    turn_wheel: 4,
    point_at: 6,
    type_text: 8,
    choose: 8,
    slide: 4,
    change_tab: 4,
    use_menu: 6,
    undo_burst: 3,
    change_theme: 2,
    change_language: 0.5,
    open_lesson: 2,
    turn_page: 4,
    open_dialog: 6,
    resize: 3,
    look_back: 4,
    play_on: 4,
    drop: 2,
    paste_experiment: 1,
    hold_up: 1,
    close_dialog: 4,
}


def sample_experiments() -> list[str]:
    """Experiments as text, of all kinds of problems."""
    fits = [FitProblem(name) for name in DATASETS]
    problems = [*fits, *(TerrainProblem(name) for name in TERRAINS)]
    return [encode(Experiment(gdsim=1, problem=problem)).decode() for problem in problems]


def write_files(folder: Path, experiments: list[str]):
    """Tables and experiments, and what is neither any more."""
    line = "".join(f"{k / 7:.3f},{3 - k / 5 + (k % 5) / 9:.3f}\n" for k in range(60))
    (folder / "line.csv").write_text("x,y\n" + line)
    kinds = "".join(f"{k % 11},{k % 7},{'red' if k % 3 else 'blue'}\n" for k in range(90))
    (folder / "kinds.csv").write_text("a,b,colour\n" + kinds)
    (folder / "large.csv").write_text("x,y\n" + "".join(f"{k % 977}.25,{k % 13}.5\n" for k in range(40_000)))
    (folder / "ragged.csv").write_text("x,y\n1,2\n3\n4,5,6\n")
    (folder / "words.csv").write_text("x;y\nein;zwei\ndrei;vier\n")
    (folder / "empty.csv").write_bytes(b"")
    (folder / "noise.csv").write_bytes(bytes(range(256)) * 20)
    (folder / "noise.gdsim").write_bytes(bytes(range(256)) * 20)
    (folder / "cut.gdsim").write_text(experiments[0][:-20])
    (folder / "wrong.gdsim").write_text(json.dumps({"gdsim": 1, "problem": 3, "racers": "fast"}))
    fit = {"type": "fit", "dataset": {"csv": "line.csv"}}
    (folder / "own.gdsim").write_text(json.dumps({"gdsim": 1, "problem": fit}))
    gone = {"type": "fit", "dataset": {"csv": "gone.csv"}}
    (folder / "gone.gdsim").write_text(json.dumps({"gdsim": 1, "problem": gone}))
    for number, text in enumerate(experiments):
        (folder / f"sample-{number}.gdsim").write_text(text)
    sweep = ["sweep", str(folder / "own.gdsim"), "--learning-rates", "1e-3:1:6", "--out", str(folder / SWEEP)]
    run = ["run", str(folder / "own.gdsim"), "--steps", "50", "--trace", str(folder / TRACE)]
    assert command_line(sweep) == command_line(run) == DONE
