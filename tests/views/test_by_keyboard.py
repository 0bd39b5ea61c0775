"""Everything by keyboard: Tab reaches all there is, in the order in which one reads, and what has the focus is seen."""

from itertools import pairwise

import pytest
from contrasts import pixels, ratio
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from whole_window import forget_changes, settle

from gdsim import app
from gdsim.views.toolkit import theme as themes

pytestmark = pytest.mark.usefixtures("window_manager")
PATIENCE = 20000
# Of the clearest pixel, and how many there have to be.
CONTRAST, PIXELS = 3.0, 60
# Pixels around a widget in which its focus may be seen, and by which widgets of one line may be apart.
AROUND, LINE = 4, 12


@pytest.fixture
def active(qtbot, request):
    """The window with this step's numbers open, on an experiment of the gallery or on the first."""
    name = getattr(request, "param", None)
    window = app.open_window(name and f"assets/experiments/ready-made/{name}.gdsim")
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.resize(1366, 740)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE)
    window.show_step(True)
    settle()
    yield window
    window.close()


def look(widget):
    top = widget.window()
    around = QRect(widget.mapTo(top, QPoint()), widget.size()).adjusted(-AROUND, -AROUND, AROUND, AROUND)
    return pixels(top.grab(around & top.rect()).toImage())


def walk(looks=False):
    """Where Tab leads until it comes back, and which of them show no focus."""
    seen, unseen = [], []
    while (here := QApplication.focusWidget()) not in seen:
        focused = look(here) if looks else None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        QApplication.processEvents()
        assert QApplication.focusWidget() not in (None, here), f"Tab does not lead on from {named(here)}"
        # Before the first Tab nobody goes by keyboard.
        if looks and seen:
            without = look(here)
            contrast = ratio(focused, without)
            if contrast.max() < CONTRAST or (contrast >= CONTRAST).sum() < PIXELS:
                unseen.append(named(here))
        seen.append(here)
    return seen, unseen


def named(widget):
    return f"{type(widget).__name__} {widget.accessibleName() or getattr(widget, 'text', str)()!r}"


def place(widget):
    return QRect(widget.mapTo(widget.window(), QPoint()), widget.size())


def against_reading(first, second):
    """Whether Tab went up to what stands above, or to the left in the same line, within one part of the window."""
    before, after = place(first), place(second)
    is_below_each_other = after.left() <= before.right() and before.left() <= after.right()
    if after.bottom() < before.top() + AROUND:
        return is_below_each_other
    return after.right() < before.left() and abs(after.center().y() - before.center().y()) < LINE


def are_together(window, first, second):
    return any(part.isAncestorOf(first) and part.isAncestorOf(second) for part in parts(window))


def parts(window):
    return (window.controls, window.surface, window.transport, window.loss, window.columns.tabs, window.columns.steps)


@pytest.mark.parametrize("active", ["network-4-digits", "race-1-seven-on-beale"], indirect=True)
def test_tab_reaches_everything_in_the_order_of_reading(active):
    tabs = active.columns.tabs
    for page in filter(tabs.isTabVisible, range(tabs.count())):
        tabs.setCurrentIndex(page)
        active.columns.steps.setCurrentIndex(page % active.columns.steps.count())
        settle()
        active.transport.play.setFocus()
        reached, _ = walk()
        steps = [(a, b) for a, b in pairwise(reached) if are_together(active, a, b)]
        assert [(named(a), named(b)) for a, b in steps if against_reading(a, b)] == []
        missed = [
            named(widget)
            for widget in active.findChildren(QWidget)
            if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            and widget.isVisible()
            and widget.isEnabled()
            and not widget.focusProxy()
            and widget not in reached
            and not is_chosen_with_arrows(widget)
        ]
        assert missed == []


def is_chosen_with_arrows(widget):
    """Of several buttons of which one is down, Tab stops at that one."""
    return getattr(widget, "group", lambda: None)() is not None or getattr(widget, "autoExclusive", bool)()


@pytest.mark.parametrize("theme", themes.THEMES.values(), ids=lambda theme: theme.name)
def test_what_has_the_focus_is_seen(active, theme, qtbot):
    # Where nothing is scrolled: the pictures of a widget have to lie on each other.
    active.resize(1500, 900)
    active.set_theme(theme)
    qtbot.waitUntil(lambda: active.updatesEnabled(), timeout=PATIENCE)
    reached, unseen = walk(looks=True)
    assert len(reached) > 25
    assert unseen == []


def test_who_uses_the_mouse_sees_no_ring(active):
    ring = QApplication.instance().findChild(app.FocusRing)
    active.columns.tabs.tabBar().setFocus()
    assert ring.widget is None
    QTest.keyClick(active.columns.tabs.tabBar(), Qt.Key.Key_Tab)
    assert ring.widget is QApplication.focusWidget() is not None


def test_dialogs_are_gone_through_by_keyboard(active, qtbot):
    for open_dialog in (active.show_numbers, active.bringing.draw, lambda: app._open_export(active)):
        open_dialog()
        qtbot.waitUntil(lambda: QApplication.activeWindow() not in (None, active), timeout=PATIENCE)
        dialog = QApplication.activeWindow()
        reached, unseen = walk(looks=True)
        assert len(reached) >= 2
        assert unseen == []
        dialog.close()
        qtbot.waitUntil(active.isActiveWindow, timeout=PATIENCE)
