"""The program's language, through Qt: its catalogues and the direction of reading."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator
from PySide6.QtGui import QGuiApplication

from gdsim import language
from gdsim.experiment.assets import ASSETS
from gdsim.views.toolkit.settings import settings
from gdsim.views.toolkit.words import translate

CATALOGUES = ASSETS / "translations"
# What the settings call it.
LANGUAGE = "language"


def chosen() -> str:
    """The language that was chosen in the window; else the environment's."""
    code = settings().value(LANGUAGE)
    # Settings are a file that anybody can change: what is no text may be a list.
    return code if isinstance(code, str) and code in language.LANGUAGES else language.wanted()


def read_words(code: str):
    """The words of the layers below the views alone, without an application: for the command line."""
    words = QTranslator()
    if words.load(f"gdsim_{code}", str(CATALOGUES)):
        language.use(code, lambda text: words.translate("core", text) or text)


def speak(code: str, catalogues: Path = CATALOGUES):
    """From now on the process speaks this language, as far as there are words; what is written already stays.

    Needs an application. A code without a file among the `catalogues`, or with a broken one, speaks English, numbers
    included.
    """
    application = QCoreApplication.instance()
    for translator in application.findChildren(QTranslator):
        application.removeTranslator(translator)
        translator.deleteLater()
    words, words_of_qt = QTranslator(application), QTranslator(application)
    if words.load(f"gdsim_{code}", str(catalogues)):
        words_of_qt.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
        # What is installed last is asked first.
        application.installTranslator(words_of_qt)
        application.installTranslator(words)
    else:
        code = language.ENGLISH
    if isinstance(application, QGuiApplication):
        application.setLayoutDirection(QLocale(code).textDirection())
    language.use(code, translate)
