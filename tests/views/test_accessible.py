"""What assistive technology is told: of everything that can have the focus, in every view and dialog."""

import re
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QComboBox, QMenu, QWidget
from whole_window import forget_changes, settle

from gdsim import app
from gdsim.views.class_table.dialog import ClassTableDialog
from gdsim.views.own_data.import_dialog import ImportDialog
from gdsim.views.toolkit import accessible
from gdsim.views.toolkit.theme import NIGHT
from gdsim.views.window.class_dialog import ClassDialog
from gdsim.views.window.speaker import Speaker

PATIENCE = 20000
# Those that say nothing of what a widget is for.
NO_ROLES = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Window, QAccessible.Role.Pane)


def told_of(widget, kind=QAccessible.Text.Name):
    return QAccessible.queryAccessibleInterface(widget).text(kind)


def reached_by_tab(root):
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and not widget.focusProxy():
            yield widget


def faults(root):
    for widget in reached_by_tab(root):
        spoken = QAccessible.queryAccessibleInterface(widget)
        name, value = spoken.text(QAccessible.Text.Name), spoken.text(QAccessible.Text.Value)
        shown = f"{type(widget).__name__} {name!r} in {type(widget.parentWidget()).__name__}"
        if not name.strip():
            yield f"{shown} has no name"
        if spoken.role() in NO_ROLES and not name:
            yield f"{shown} has no role"
        if isinstance(widget, QComboBox) and (value != widget.currentText() or (name == value and value)):
            yield f"{shown} has its value {value!r} for a name"


def pages(window):
    for tab_widget in (window.columns.tabs, window.columns.steps):
        for index in filter(tab_widget.isTabVisible, range(tab_widget.count())):
            tab_widget.setCurrentIndex(index)
            settle()
            yield tab_widget.tabText(index)


@pytest.mark.parametrize("name", [None, "network-4-digits", "race-1-seven-on-beale"])
def test_everything_in_every_view_has_a_name_a_role_and_a_value(qtbot, name):
    paths = {path.stem: path for path in Path("assets/experiments/ready-made").glob("*.gdsim")}
    window = app.open_window(str(paths[name]) if name else None)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    qtbot.waitExposed(window)
    window.show_step(True)
    found = {page: list(faults(window)) for page in pages(window)}
    assert {page: told for page, told in found.items() if told} == {}
    window.close()


def opened_from(window):
    """Opens each dialog that the window has, and gives it."""
    before = set(QApplication.topLevelWidgets())

    def new():
        settle()
        (dialog,) = [w for w in QApplication.topLevelWidgets() if w.isVisible() and w.isWindow() and w not in before]
        return dialog

    for act in (
        window.show_numbers,
        window.status.show_panel,
        window.help.open_glossary,
        window.help.search,
        window.welcome.show,
        window.bringing.draw,
        window.lesson_editing.open,
        lambda: app._open_export(window),
        lambda: app._open_worksheet(window),
    ):
        act()
        dialog = new()
        yield dialog
        dialog.close()
        before |= set(QApplication.topLevelWidgets())


def test_everything_in_every_dialog_has_them_too(window, qtbot, tmp_path):
    found = {type(dialog).__name__: list(faults(dialog)) for dialog in opened_from(window)}
    (tmp_path / "mine.csv").write_text("a,b\n1,2\n2,3\n3,5\n")
    dialogs = [
        ImportDialog(tmp_path / "mine.csv", tmp_path / "kept"),
        ClassTableDialog(str(tmp_path), (), NIGHT),
        ClassDialog(window.class_notes, window),
    ]
    dialogs.append(dialogs[1].tally)
    for dialog in dialogs:
        dialog.show()
        settle()
        found[type(dialog).__name__] = list(faults(dialog))
    for dialog in dialogs:
        dialog.close()
        dialog.deleteLater()
    assert len(found) == 13
    assert {dialog: told for dialog, told in found.items() if told} == {}


def test_everything_on_every_page_of_a_lesson_has_them_too(window, qtbot):
    window.lessons.open(window.lessons.named("momentum"))
    player = window.lessons.player
    for _ in player.pages:
        settle()
        assert list(faults(window)) == []
        window.lessons.turn(1)


def test_a_list_box_is_told_by_its_name_its_value_and_its_selection(qtbot, qapp):
    accessible.install()
    box = QComboBox()
    qtbot.addWidget(box)
    box.addItems(["Adam", "Momentum"])
    box.setAccessibleName("Optimizer")
    spoken = QAccessible.queryAccessibleInterface(box)
    for index, title in enumerate(("Adam", "Momentum")):
        box.setCurrentIndex(index)
        assert (told_of(box), told_of(box, QAccessible.Text.Value)) == ("Optimizer", title)
        (chosen,) = spoken.selectionInterface().selectedItems()
        assert chosen.text(QAccessible.Text.Name) == title
    box.clear()
    assert spoken.selectionInterface().selectedItems() == []
    box.addItem("Adam")
    spoken.actionInterface().doAction(accessible.PRESS)
    assert box.view().isVisible()
    box.hidePopup()


def numbers_in(text):
    """What stands for the coordinates and the loss of places, in their order."""
    return [float(number) for number in re.findall(r"(?:= |loss )(-?[\d.]*\d)", text.replace("−", "-"))]


def test_the_pictures_tell_what_they_show_when_they_are_asked(window, qtbot):
    qtbot.waitUntil(lambda: window.source.landscape is not None, timeout=PATIENCE)
    window.session.step()
    qtbot.waitUntil(lambda: "in epoch 1" in told_of(window.loss.plot, QAccessible.Text.Description), timeout=PATIENCE)
    told = told_of(window.surface.view, QAccessible.Text.Description)
    weight, bias, loss = numbers_in(told)[:3]
    assert [weight, bias] == pytest.approx(window.snapshot.parameters[0], rel=0.01)
    assert loss == pytest.approx(float(window.snapshot.loss[0]), rel=0.01)
    heights = window.source.landscape.loss
    low, high = re.search(r"from (\S+) to (\S+)\.", told).groups()
    assert [float(low), float(high)] == pytest.approx([heights.min(), heights.max()], rel=0.01)
    told = told_of(window.loss.plot, QAccessible.Text.Description)
    assert f"the loss was {window.snapshot.epoch_loss.values[0, 0]:.3g} at the start" in told
    assert QAccessible.queryAccessibleInterface(window.surface.view).role() == QAccessible.Role.Graphic


def test_the_run_as_tables_read_by_keyboard(window, qtbot):
    window.show_numbers()
    dialog = window._numbers
    losses, way = (table.model() for table in dialog.tables)
    assert [losses.headerData(column, Qt.Orientation.Horizontal) for column in range(2)] == ["epoch", "loss"]
    for _ in range(3):
        window.session.step()
    qtbot.waitUntil(lambda: losses.rowCount() == 4, timeout=PATIENCE)
    table = dialog.tables[0]
    # Whoever stands at the newest row goes on with it, whoever has gone up stays.
    assert table.currentIndex().row() == 3
    shown = [float(losses.index(row, 1).data()) for row in range(4)]
    assert shown == pytest.approx(window.snapshot.epoch_loss.values[:, 0], rel=1e-3)
    qtbot.keyClick(table, Qt.Key.Key_Up)
    qtbot.keyClick(table, Qt.Key.Key_Right)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (2, 1)
    window.session.step()
    qtbot.waitUntil(lambda: losses.rowCount() == 5, timeout=PATIENCE)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (2, 1)
    last = [way.index(4, column).data().replace("−", "-") for column in (1, 2)]
    assert np.array(last, float) == pytest.approx(window.snapshot.parameters[0], rel=1e-3)
    dialog.close()


def test_whether_and_how_often_it_speaks_is_kept(window):
    speech = next(menu for menu in window.menuBar().findChildren(QMenu) if menu.title() == "Screen reader")
    speaks, _, *paces = speech.actions()
    assert speaks.isChecked()
    assert [pace.isChecked() for pace in paces] == [False, True, False, False]
    speaks.trigger()
    paces[3].trigger()
    assert (window.speaker.is_on, window.speaker.pace) == (False, 30)
    other = Speaker(window)
    assert (other.is_on, other.pace) == (False, 30)
