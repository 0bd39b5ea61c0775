"""Another theme, put on in a few turns of the event loop."""

import pytest
from PySide6.QtCore import QEventLoop
from PySide6.QtWidgets import QApplication

from gdsim.views.toolkit.theme import DAY, NIGHT, style_sheet

PATIENCE = 20_000


def is_of_one_theme(window):
    return QApplication.instance().styleSheet() == style_sheet(window.theme)


@pytest.mark.parametrize("turns", range(4))
def test_a_theme_chosen_amid_another_never_leaves_views_and_style_of_two_themes(window, turns, qtbot):
    dressed = []
    window._appearance.styled.connect(lambda: dressed.append(is_of_one_theme(window)))
    window.set_theme(DAY)
    for _ in range(turns):
        QApplication.eventDispatcher().processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
    window.set_theme(NIGHT)
    qtbot.waitUntil(window.updatesEnabled, timeout=PATIENCE)
    assert dressed
    assert all(dressed)
