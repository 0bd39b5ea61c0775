"""The language in which the program speaks. No Qt here: whoever has Qt's catalogues puts them in by `use`.

Words of the lower layers are English where they are kept as data (titles, sentences with their numbers apart), and are
translated where they are shown. Sentences that are complete where they are made are translated there, by `tr`.
scripts/translations.py finds both.
"""

import os
import re
import sys
from collections.abc import Callable

# By their codes (ISO 639-1), as each calls itself.
LANGUAGES = {"en": "English", "de": "Deutsch", "es": "Español", "fr": "Français", "hi": "हिन्दी"}
ENGLISH, GERMAN, HINDI = "en", "de", "hi"
# What stands between thousands, where it is no comma: a narrow blank that does not break.
THOUSANDS = {"de": ".", "es": "\u202f", "fr": "\u202f"}
# The decimal mark, where it is no point.
DECIMALS = {"de": ",", "es": ",", "fr": ","}
# Processes that are started for work speak as the one that started them.
VARIABLE = "GDSIM_LANGUAGE"

_code = ENGLISH
_translated: Callable[[str], str] = str


def tr(text: str) -> str:
    """Words of the layers below the views in the language that is used; English where there is no translation."""
    return _translated(text)


def amid(title: str) -> str:
    """A title as it stands amid a sentence: without its capital, but where nouns keep theirs."""
    return title if _code == GERMAN else title.lower()


def grouped(number: int) -> str:
    """A whole number with marks between thousands: 1,000,000, as the language has them."""
    if _code == HINDI:
        # Above the thousands in pairs: 10,00,000.
        head, tail = str(abs(number))[:-3], str(abs(number))[-3:]
        pairs = re.sub(r"(?<=\d)(?=(\d\d)+$)", ",", head)
        return "-" * (number < 0) + ",".join(filter(None, (pairs, tail)))
    return f"{int(number):,}".replace(",", THOUSANDS.get(_code, ","))


def localised(number: str) -> str:
    """A number as it is written in the language that is used: with its decimal mark."""
    return number.replace(".", DECIMALS.get(_code, "."))


class Count(int):
    """How many there are; as {count:,} in a sentence it is `grouped`."""

    def __format__(self, form):
        return grouped(self) if form == "," else super().__format__(form)


class Number(float):
    """A number that is `localised` in a sentence, in whichever form."""

    def __format__(self, form):
        return localised(super().__format__(form))


def current() -> str:
    """The code of the language that is used."""
    return _code


def use(code: str, translated: Callable[[str], str] = str):
    """From now on `tr` gives translated(text), here; processes that are started later are told the code."""
    global _code, _translated
    _code, _translated = code, translated
    os.environ[VARIABLE] = code


def wanted() -> str:
    """The language that the environment asks for, if there is one of these; else English."""
    asked = os.environ.get(VARIABLE) or _of_system() or _of_windows()
    codes = (re.split("[._@-]", locale)[0].lower() for locale in asked.split(":"))
    return next((code for code in codes if code in LANGUAGES), ENGLISH)


def _of_system():
    """What the variables of Unix say, as gettext has it (GNU gettext manual, 2.3): C, for programs that read, wins."""
    languages = os.environ.get("LANGUAGE")
    locale = next(filter(None, map(os.environ.get, ("LC_ALL", "LC_MESSAGES", "LANG"))), "")
    return locale if locale in ("C", "POSIX") else languages or locale


def _of_windows():
    """What Windows, which sets none of the variables, is shown in."""
    if sys.platform != "win32":
        return ""
    import ctypes
    import locale

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
