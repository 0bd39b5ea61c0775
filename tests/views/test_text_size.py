"""Text from 80 to 200 %, and the projector's: at once, kept, and to be read whole on a school's laptop."""

import json

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication, QStyle, QStyleOptionFrame, QWidget
from test_cut_words import EXPERIMENTS, USUAL, cut_texts, opened
from whole_window import forget_changes, settle

from gdsim import app
from gdsim.experiment.ready_made import ready_made_files
from gdsim.export.dialog import ExportDialog
from gdsim.lessons.library import shipped
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.number_field import NumberField
from gdsim.views.toolkit.settings import settings
from gdsim.views.toolkit.text_dialog import TextDialog
from gdsim.views.toolkit.theme import small_font
from gdsim.views.window.appearance import TEXT_SIZE, THEME
from gdsim.views.window.main_window import SMALLEST_SIZE

PATIENCE = 20000


def enlarge(window, qtbot, percent):
    window._menus.text_sizes[percent].trigger()
    qtbot.waitUntil(window.updatesEnabled, timeout=PATIENCE)
    settle()


@pytest.mark.parametrize("percent", themes.TEXT_SIZES)
def test_the_text_is_so_large_at_once(window, qtbot, percent):
    usual = window.theme.point_size
    enlarge(window, qtbot, percent)
    assert window.theme.point_size == pytest.approx(usual * percent / 100)
    assert QApplication.font().pointSizeF() == pytest.approx(window.theme.point_size)


def test_it_is_kept_and_reset(window, qtbot):
    enlarge(window, qtbot, 150)
    assert int(settings().value(TEXT_SIZE)) == 150
    window._appearance.set_text_size(100)
    settings().setValue(TEXT_SIZE, 175)
    window._appearance.restore()
    assert window._menus.text_sizes[175].isChecked()
    settings().setValue(TEXT_SIZE, "large")
    window._appearance.restore()
    assert window._menus.text_sizes[100].isChecked()
    enlarge(window, qtbot, 200)
    window.reset_all()
    assert window._appearance.text_size == 100


@pytest.mark.parametrize(("theme", "percent"), [("night", 150), ("projector", 100), ("day", 80)])
def test_a_window_that_comes_later_is_all_in_the_type_that_was_kept(qtbot, theme, percent):
    settings().setValue(TEXT_SIZE, percent)
    settings().setValue(THEME, theme)
    window = app.open_window()
    qtbot.addWidget(window, before_close_func=forget_changes)
    with qtbot.waitExposed(window):
        window.show()
    sizes = {widget.font().pointSizeF() for widget in window.findChildren(QWidget)}
    largest = window.theme.point_size
    assert sizes <= {largest, small_font(window.theme).pointSizeF()}
    assert window.menuBar().font().pointSizeF() == window.transport.play.font().pointSizeF() == largest


@pytest.mark.parametrize("percent", [100, 150, 200])
@pytest.mark.parametrize("name", ["one racer", "penguins"])
def test_what_is_cut_is_told_whole_beside_the_pointer(qtbot, tmp_path, name, percent):
    window = opened(qtbot, tmp_path, EXPERIMENTS[name], USUAL)
    window._menus.themes["projector" if percent == 100 else "night"].trigger()
    enlarge(window, qtbot, percent)
    window._step_action.trigger()
    settle()
    found = {(kind, text) for kind, text, tip in cut_texts(window) if text not in tip and kind != "QTabBar"}
    forget_changes(window)
    window.close()
    assert found == set()


def test_what_has_no_room_is_scrolled_to_by_tab(window, qtbot):
    window.resize(*USUAL)
    enlarge(window, qtbot, 200)
    shown = window.centralWidget().viewport()
    play = window.transport.play

    def is_seen(widget):
        return shown.rect().contains(QRect(widget.mapTo(shown, QPoint()), widget.size()))

    assert not is_seen(window.columns.tabs.tabBar())
    play.setFocus()
    while window.focusWidget() is not window.loss.header.log:
        window.centralWidget().focusNextPrevChild(True)
    assert is_seen(window.loss.header.log)
    window.centralWidget().ensureWidgetVisible(play)
    assert is_seen(play)
    assert play.height() >= play.fontMetrics().height()
    assert window.surface.view.height() > 150


def test_nothing_is_scrolled_at_the_usual_size(window, qtbot):
    for name in themes.THEMES:
        window._menus.themes[name].trigger()
        # The projector's larger type has no room in the smallest window.
        for size in [(1000, 620), USUAL][name == "projector" :]:
            window.resize(*size)
            qtbot.waitUntil(window.updatesEnabled, timeout=PATIENCE)
            settle()
            area = window.centralWidget()
            assert area.widget().size() == area.viewport().size(), (name, size)


@pytest.mark.parametrize("percent", [100, 125, 200])
def test_numbers_in_fields_are_read_whole(qtbot, tmp_path, percent):
    window = opened(qtbot, tmp_path, json.loads(ready_made_files()["network-3-spirals"].read_text()), USUAL)
    window._menus.themes["projector"].trigger()
    enlarge(window, qtbot, percent)
    fields = [field for field in window.controls.findChildren(NumberField) if not field.isHidden()]
    assert [field.text() for field in fields].count("16") >= 2
    for field in fields:
        option = QStyleOptionFrame()
        field.initStyleOption(option)
        room = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field).width()
        assert field.fontMetrics().horizontalAdvance(field.text()) <= room, field.accessibleName()
    forget_changes(window)
    window.close()


def test_the_way_through_a_lesson_is_read_whole(window, qtbot):
    window.resize(*SMALLEST_SIZE)
    enlarge(window, qtbot, 200)
    window.lessons.open(shipped().lesson("what-a-loss-is"), 1)
    settle()
    panel = window.lessons.player.panel
    for button in (panel.back, panel.next):
        assert button.width() >= button.sizeHint().width()
    assert panel.place.heightForWidth(panel.place.width()) <= panel.place.height()


def test_no_window_is_larger_than_the_screen(window, qtbot):
    window._menus.themes["projector"].trigger()
    enlarge(window, qtbot, 200)
    page = TextDialog("A page", "What it is about.", "all of it", parent=window)
    page.show()
    window.show_numbers()
    window.help.open_glossary("gradient")
    window.export_asked.emit()
    settle()
    shown = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    assert len(shown) == 5
    for each in shown:
        room = each.screen().availableSize()
        assert each.width() <= room.width()
        assert each.height() <= room.height(), each
    page.close()
    window.findChild(ExportDialog).close()
