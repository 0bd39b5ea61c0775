"""The program's start, as a desktop with a typeface and style of its own gives it."""

from PySide6.QtGui import QFontDatabase, QFontInfo
from PySide6.QtWidgets import QApplication, QWidget

from gdsim.app import open_window
from gdsim.views.theme import FONT_FAMILY


def test_every_word_is_set_in_the_shipped_typeface_from_the_start(qtbot, qapp):
    # Earlier tests have dressed the application already.
    qapp.setStyleSheet("")
    qapp.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
    window = open_window()
    qtbot.addWidget(window)
    window.show()
    qtbot.waitExposed(window)
    families = {QFontInfo(widget.font()).family() for widget in window.findChildren(QWidget) if widget.isVisible()}
    assert families == {FONT_FAMILY}
    assert QFontInfo(QApplication.font()).family() == FONT_FAMILY
    window.close()
