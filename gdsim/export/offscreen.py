"""A Qt application that needs no screen and is the same on every one: fonts and pixels depend on nothing but us."""

import os
import sys

from PySide6.QtCore import QLoggingCategory
from PySide6.QtWidgets import QApplication

from gdsim import language
from gdsim.views.toolkit.application import make_application
from gdsim.views.toolkit.language import speak


def application() -> QApplication:
    """The process's application; where there is none yet, one without a screen, whose warnings nobody needs."""
    if QApplication.instance() is None:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        QLoggingCategory.setFilterRules("*=false")
        make_application([sys.argv[0], "-platform", "offscreen"])
        speak(language.wanted())
    return QApplication.instance()
