"""The same words in the window."""

from PySide6.QtGui import QGuiApplication

from gdsim.doctor.dialog import DoctorDialog
from gdsim.doctor.examination import examine_here

# Milliseconds that Qt may take to answer in a process of its own, on a busy machine.
PATIENCE = 60_000


def test_the_window_says_what_the_command_says_and_copies_it(qtbot):
    dialog = DoctorDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.progress.isVisible()
    assert not dialog.copy.isEnabled()
    qtbot.waitUntil(dialog.copy.isEnabled, timeout=PATIENCE)
    dialog.copy.click()
    said = QGuiApplication.clipboard().text()
    for finding in examine_here():
        assert finding.title in said
    dialog.close()


def test_closed_early_it_ends_in_peace(qtbot):
    dialog = DoctorDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.close()
