"""How the window looks: its colours, its type, plain words or the field's symbols; kept from start to start."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.settings import settings

# What the settings call the theme, the wording and the size of the text in percent …
THEME, WORDING, TEXT_SIZE = "theme", "wording", "text_size"
# … and what the wording is called there.
PLAIN, EXPERT = "plain", "expert"
USUAL_TEXT = 100


class Appearance(QObject):
    """`theme` is that of the window, None before the first. chosen(theme): a new one. styled(): the views' turn."""

    chosen = Signal(object)
    styled = Signal()

    def __init__(self, window):
        super().__init__(window)
        self._window = window
        self.theme: themes.Theme | None = None
        self._is_expert = False
        self.text_size = USUAL_TEXT
        # What is still to be done until the theme is worn, a turn of the event loop each.
        self._turns: list[Callable[[], None]] = []
        self._next_turn = QTimer(self, singleShot=True, interval=0)
        self._next_turn.timeout.connect(self._take_turn)

    @property
    def is_worn(self) -> bool:
        """Whether everything looks as the theme says."""
        return not self._turns

    def restore(self):
        """As it was left."""
        self.set_wording(settings().value(WORDING) == EXPERT)
        kept = str(settings().value(TEXT_SIZE))
        self.set_text_size(int(kept) if kept in map(str, themes.TEXT_SIZES) else USUAL_TEXT)
        self.set_theme(themes.THEMES.get(settings().value(THEME), themes.NIGHT))

    def set_wording(self, is_expert: bool):
        """Whether the field's symbols are shown where plain words would do."""
        self._is_expert = is_expert
        settings().setValue(WORDING, EXPERT if is_expert else PLAIN)
        if self.theme:
            self.set_theme(self.theme)

    def set_text_size(self, percent: int):
        """One of TEXT_SIZES, of what suits the window."""
        self.text_size = percent
        settings().setValue(TEXT_SIZE, percent)
        if self.theme:
            self.set_theme(self.theme)

    def set_theme(self, theme: themes.Theme):
        """Its colours, in type that suits the window's size and in the words that are wanted."""
        window = self._window
        sized = themes.sized(theme, window.width(), window.height(), window.presenter.is_on, self.text_size)
        theme = replace(sized, is_expert=self._is_expert)
        if theme == self.theme:
            return
        self.theme = theme
        settings().setValue(THEME, theme.name)
        self.chosen.emit(theme)
        if window.isVisible():
            # With many dialogs open, to take every widget's style away takes as long as much else, another style as
            # long again, and so do the views: each has a turn of its own, and nothing is painted until then.
            # A theme amid another's turns begins anew: nothing wears half of each.
            _let_paint(False)
            self._turns = [self._strip, self._style, self._dress]
            self._next_turn.start()
        else:
            themes.apply(QApplication.instance(), theme)
            self._dress()

    def _take_turn(self):
        self._turns.pop(0)()
        if self._turns:
            self._next_turn.start()

    def _strip(self):
        QApplication.instance().setStyleSheet("")

    def _style(self):
        themes.apply(QApplication.instance(), self.theme)

    def _dress(self):
        self.styled.emit()
        _let_paint(True)


def _let_paint(is_free: bool):
    """Whether the windows that there are may be painted."""
    for window in QApplication.topLevelWidgets():
        window.setUpdatesEnabled(is_free)
