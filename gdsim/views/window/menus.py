"""The window's menus; the keys that stand beside the entries of Run are those of keys.py."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu

from gdsim import language
from gdsim.language import LANGUAGES
from gdsim.views.toolkit.theme import TEXT_SIZES, THEMES, Theme
from gdsim.views.window.about import show_about
from gdsim.views.window.lessons_menu import LessonsMenu
from gdsim.views.window.speaker import PACES


class WindowMenus(QObject):
    """Fills the window's menu bar. `step` is checked while this step's numbers are open; `network` while the
    network is wanted in the middle; `themes`: by name, `text_sizes`: by percent.

    `wordings`: the plain words, the expert's.

    table_asked(), drawing_asked(): own data are wanted. step_asked(): this step's numbers are opened or closed.
    wording_chosen(is_expert): the plain words or the field's symbols are wanted. text_size_chosen(percent).
    """

    table_asked = Signal()
    drawing_asked = Signal()
    step_asked = Signal()
    wording_chosen = Signal(bool)
    text_size_chosen = Signal(int)

    def __init__(self, window):
        super().__init__(window)
        self._window = window
        self.step: QAction | None = None
        self.network: QAction | None = None
        self.themes: dict[str, QAction] = {}
        self.text_sizes: dict[int, QAction] = {}
        self.wordings: list[QAction] = []
        self._languages: dict[str, QAction] = {}
        # What an exam leaves of the menus, and takes out of these.
        self._kept: list[QMenu] = []
        self._ways_out: list[QAction] = []
        self._add_file_menu()
        self._edit = window.filing.menus.add_edit_menu()
        self._kept.append(self._edit)
        self._add_run_menu()
        self._add_view_menu()
        self.lessons = LessonsMenu(window, window.lessons, window.menuBar())
        self._add_help_menu()

    def show_theme(self, theme: Theme, text_size: int):
        """Checks what it is; the size of the text in percent."""
        self.text_sizes[text_size].setChecked(True)
        self.themes[theme.name].setChecked(True)
        self.wordings[theme.is_expert].setChecked(True)

    def show_language(self):
        """Checks the one that is spoken."""
        for code, action in self._languages.items():
            action.setChecked(code == language.current())

    def keep_for_exam(self) -> list[QAction]:
        """Takes away what loads, keeps or explains anything; gives what is left: undo, the run, how it is seen."""
        bar = self._window.menuBar()
        for action in bar.actions():
            if action.menu() not in self._kept:
                bar.removeAction(action)
        undoing = self._window.filing.menus.undoing
        clipboard = [action for action in self._edit.actions() if action not in undoing]
        for menu in self._kept:
            for action in (*clipboard, *self._ways_out):
                menu.removeAction(action)
        return [entry for menu in self._kept for entry in _entries(menu)]

    def _add_file_menu(self):
        window = self._window
        menu = window.filing.menus.add_file_menu()
        self._add(menu, self.tr("Import a table…"), self.table_asked.emit)
        self._add(menu, self.tr("Draw your own data…"), self.drawing_asked.emit)
        self._add(menu, self.tr("Export pictures and animations…"), window.export_asked.emit, "Ctrl+E")
        self._add(menu, self.tr("Save the run's sound…"), window.sound.save)
        menu.addSeparator()
        self._add(menu, self.tr("Quit"), window.close, "Ctrl+Q")

    def _add_run_menu(self):
        session, transport = self._window.session, self._window.transport
        menu = self._window.menuBar().addMenu(self.tr("&Run"))
        self._kept.append(menu)
        # These keys are no shortcuts: a focused field or slider has its say first.
        self._add(menu, self.tr("Play or pause"), transport.toggle, shown="Space")
        self._add(menu, self.tr("Step"), session.step, shown="Right")
        self._add(menu, self.tr("Step back"), transport.step_back, shown="Left")
        self._add(menu, self.tr("To the end of the epoch"), transport.step_epoch, shown="Ctrl+Right")
        self._add(menu, self.tr("Back to the epoch before"), transport.step_epoch_back, shown="Ctrl+Left")
        self._add(menu, self.tr("Reset"), session.reset, shown="R")
        menu.addSeparator()
        self._add_hearing(menu)
        menu.addSeparator()
        self._ways_out.append(self._add(menu, self.tr("Reset All"), self._window.reset_all))

    def _add_hearing(self, menu):
        sound = self._window.sound
        if not sound.can_play:
            self._add(menu, self.tr("Hear the run (needs Qt Multimedia)"), lambda: None).setEnabled(False)
            return
        self._add(menu, self.tr("Hear the run"), sound.play)
        live = menu.addAction(self.tr("Sound while it plays"))
        live.setCheckable(True)
        live.setChecked(sound.live.is_on)
        live.triggered.connect(lambda is_wanted: live.setChecked(sound.let_sound(is_wanted)))

    def _add_view_menu(self):
        menu = self._window.menuBar().addMenu(self.tr("&View"))
        self._kept.append(menu)
        for name, title in (
            ("night", self.tr("Night")),
            ("day", self.tr("Day")),
            ("projector", self.tr("Projector")),
        ):
            self.themes[name] = self._add(menu, title, lambda name=name: self._window.set_theme(THEMES[name]))
        menu.addSeparator()
        self.wordings = [
            self._add(menu, title, lambda is_expert=is_expert: self.wording_chosen.emit(bool(is_expert)))
            for is_expert, title in enumerate((self.tr("Plain words"), self.tr("Expert words")))
        ]
        menu.addSeparator()
        sizes = menu.addMenu(self.tr("Text size"))
        for percent in TEXT_SIZES:
            title = self.tr("{percent} %").format(percent=percent)
            self.text_sizes[percent] = self._add(sizes, title, partial(self.text_size_chosen.emit, percent))
        for choice in (self.themes.values(), self.wordings, self.text_sizes.values()):
            group = QActionGroup(self)
            for action in choice:
                action.setCheckable(True)
                group.addAction(action)
        self.step = self._add(menu, self.tr("This step's numbers"), self.step_asked.emit, "F4")
        self.step.setCheckable(True)
        self.network = self._add(menu, self.tr("Network in the middle"), lambda: None, "F6")
        self.network.setCheckable(True)
        languages = menu.addMenu(self.tr("Language"))
        self._add_languages(languages)
        verdicts = self._add(menu, self.tr("All verdicts in full"), self._window.status.show_panel)
        # Another language takes another window; verdicts are not seen.
        self._ways_out += [languages.menuAction(), verdicts]
        self._add(menu, self.tr("The run's numbers as tables"), self._window.show_numbers, "Ctrl+T")
        self._add_speech_menu(menu)
        self._add(menu, self.tr("Full screen"), self._toggle_full_screen, "F11")

    def _add_languages(self, menu):
        group = QActionGroup(self)
        for code, name in LANGUAGES.items():
            # Each by its own name, whatever is spoken.
            action = self._add(menu, name, lambda code=code: self._window.language_asked.emit(code))
            action.setCheckable(True)
            group.addAction(action)
            self._languages[code] = action
        self.show_language()

    def _add_speech_menu(self, menu):
        """What a screen reader is told by itself."""
        speaker = self._window.speaker
        speech = menu.addMenu(self.tr("Screen reader"))
        speaks = speech.addAction(self.tr("Say how the run goes"))
        speaks.setCheckable(True)
        speaks.setChecked(speaker.is_on)
        speaks.toggled.connect(speaker.switch)
        speech.addSeparator()
        group = QActionGroup(speech)
        for seconds in PACES:
            title = self.tr("At most a sentence every {seconds} seconds").format(seconds=seconds)
            action = self._add(speech, title, partial(speaker.set_pace, seconds))
            action.setCheckable(True)
            action.setChecked(seconds == speaker.pace)
            group.addAction(action)

    def _add_help_menu(self):
        menu = self._window.menuBar().addMenu(self.tr("&Help"))
        self._add(menu, self.tr("Tour"), self._window.welcome.begin_tour)
        self._add(menu, self.tr("Glossary…"), lambda: self._window.help.look_up(), "F1")
        # By the key what has the focus is explained at once.
        self._add(menu, self.tr("What is this?"), lambda: self._window.help.ask(), shown="Shift+F1")
        key = QAction(self._window, shortcut=QKeySequence("Shift+F1"))
        key.triggered.connect(lambda _=False: self._window.help.ask_about_focus())
        self._window.addAction(key)
        self._add(menu, self.tr("Search…"), lambda: self._window.help.search(), "Ctrl+F")
        menu.addSeparator()
        self._add(menu, self.tr("What this computer offers…"), self._window.doctor_asked.emit)
        self._add(menu, self.tr("About gdsim"), lambda: show_about(self._window, self._window.surface.view.renderer))

    def _toggle_full_screen(self):
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def _add(self, menu, title, handler, key=None, shown=None) -> QAction:
        """`key` is its shortcut; one that is only `shown` is heard elsewhere, and written as the shortcuts are."""
        action = menu.addAction(title)
        if shown:
            action.setText(f"{title}\t{QKeySequence(shown).toString(QKeySequence.SequenceFormat.NativeText)}")
        action.triggered.connect(lambda _=False: handler())
        if key:
            action.setShortcut(QKeySequence(key))
        return action


def _entries(menu: QMenu):
    """Those of the menus within it, too."""
    for action in menu.actions():
        yield action
        if action.menu():
            yield from _entries(action.menu())
