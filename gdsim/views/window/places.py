"""The places in the window that can be found by name, and how to go there."""

from collections.abc import Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from gdsim.experiment.access import CONTROLS
from gdsim.lessons.glossary import shipped_glossary
from gdsim.views.toolkit.part_titles import control_titles, view_titles
from gdsim.views.toolkit.widgets import Fold
from gdsim.views.window.finder import Place
from gdsim.views.window.lessons_menu import LESSONS_MENU


def places(window) -> list[Place]:
    """All there are now: controls and views, what the menus can do, lessons and words; one of each name and kind."""
    found = [*_controls(window), *_views(window), *_commands(window), *_lessons(window), *_words(window)]
    return list({(place.name, place.kind): place for place in reversed(found)}.values())[::-1]


def _controls(window) -> Iterator[Place]:
    folds = [fold for fold in window.controls.findChildren(Fold) if fold.isVisible()]
    for widget in window.centralWidget().findChildren(QWidget):
        if not widget.accessibleName() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        fold = next((fold for fold in folds if widget.isVisibleTo(fold.content)), None)
        if fold or widget.isVisible():
            yield Place(widget.accessibleName(), _tr("control"), partial(_go_to, window, widget, fold))


def _go_to(window, widget, fold):
    if fold:
        fold.button.setChecked(True)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    # Once what was folded has its place.
    QTimer.singleShot(0, widget, lambda: window.help.point_at(widget))


def _views(window) -> Iterator[Place]:
    # A part that is both is shown as what may be changed.
    for part, title in (view_titles() | control_titles()).items():
        kind = _tr("control") if part in CONTROLS else _tr("view")
        yield Place(title, kind, partial(window.help.show_part, part))


def _commands(window) -> Iterator[Place]:
    """What the menus can do; of the lessons' menu only what the window has, since lessons are found as such."""
    menus = [action.menu() for action in window.menuBar().actions()]
    actions = [action for menu in menus if menu.objectName() != LESSONS_MENU for action in _entries(menu)]
    for action in [*actions, *window.actions()]:
        if action.isEnabled() and action.text():
            name = action.text().partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
            yield Place(name, _tr("command"), action.trigger)


def _entries(menu: QMenu) -> Iterator[QAction]:
    for action in menu.actions():
        if action.menu():
            action.menu().aboutToShow.emit()
            yield from _entries(action.menu())
        else:
            yield action


def _lessons(window) -> Iterator[Place]:
    for lesson in window.lessons.all:
        yield Place(lesson.title, _tr("lesson"), partial(window.lessons.open, lesson))


def _words(window) -> Iterator[Place]:
    for entry in shipped_glossary().entries:
        yield Place(entry.word, _tr("word"), partial(window.help.open_glossary, entry.word))


def _tr(text):
    return QCoreApplication.translate("places", text)
