"""What comes with the program opens as a new document."""

import pytest
from PySide6.QtWidgets import QMenu
from whole_window import forget_changes

from gdsim.app import open_window
from gdsim.experiment.ready_made import ready_made


@pytest.fixture
def window(qtbot):
    window = open_window()
    qtbot.addWidget(window, before_close_func=forget_changes)
    yield window
    forget_changes(window)
    window.close()


def test_a_ready_made_experiment_becomes_a_new_document(window, qtbot):
    (menu,) = (menu for menu in window.findChildren(QMenu) if menu.title() == "Ready-made")
    menu.aboutToShow.emit()
    entries = {action.text(): action for action in menu.actions()}
    network, *_ = ready_made()["network"]
    entries[network.title].trigger()
    document = window.filing.document
    assert document.setting.experiment.problem == network.problem
    assert document.path is None
    assert document.setting.undo_stack.isClean()
    qtbot.waitUntil(lambda: window.snapshot.problem.experiment.title == network.title)
