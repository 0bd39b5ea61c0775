"""How the window is looked at: what an experiment's file keeps of that, and what the next window has of the last."""

from PySide6.QtCore import QByteArray

from gdsim.views.surface import look as surface_look
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.settings import settings
from gdsim.views.window.appearance import TEXT_SIZE, THEME, WORDING

# What the settings hold of the window.
REMEMBERED = ("geometry", "columns", "plots", THEME, WORDING, TEXT_SIZE)


class Memory:
    """Of one window, which has been laid out, and of its views."""

    def __init__(self, window, views):
        self._window, self._views = window, views

    def kept_view(self) -> dict:
        """What an experiment's file keeps of the picture; any program may ignore it."""
        window = self._window
        return {
            "theme": window.theme.name,
            "step_open": window.is_step_open,
            "network_large": window.wants_network,
            "tab": window.columns.tabs.currentIndex(),
            "surface": surface_look.to_plain(window.surface.kept_look),
            **self._views.kept_looks(),
        }

    def show_view(self, view: dict):
        """Looks as `kept_view` once told, as far as it says anything that this program knows."""
        window, tabs, surface = self._window, self._window.columns.tabs, self._window.surface
        theme, is_step_open, is_large, tab = (view.get(key) for key in ("theme", "step_open", "network_large", "tab"))
        if isinstance(theme, str) and theme in themes.THEMES:
            window.set_theme(themes.THEMES[theme])
        if isinstance(is_step_open, bool):
            window.show_step(is_step_open)
        if isinstance(is_large, bool):
            window.show_network(is_large)
        if isinstance(tab, int) and tab in range(tabs.count()):
            tabs.setCurrentIndex(tab)
        look = surface_look.read_look(view.get("surface"), window.snapshot.problem)
        if look.camera is None and window.source.is_busy:
            surface.view.viewpoint.forget()
        elif look.camera is None:
            surface.view.viewpoint.fit()
        # A network may hide it.
        self._views.show_now(surface)
        surface.show_look(look)
        self._views.show_kept_looks(view)

    def restore(self):
        """Its place and its columns, as the last window was left."""
        window, stored = self._window, settings()
        for key, restore in (
            ("geometry", window.restoreGeometry),
            ("columns", window.columns.restoreState),
            ("plots", window.columns.plots.restoreState),
        ):
            # Settings are a file that anybody can change: what is not a kept state is left alone.
            if isinstance(stored.value(key), QByteArray):
                restore(stored.value(key))

    def remember(self):
        """For the next window."""
        window, stored = self._window, settings()
        stored.setValue("geometry", window.saveGeometry())
        stored.setValue("columns", window.columns.saveState())
        stored.setValue("plots", window.columns.plots.saveState())

    def forget(self):
        """The next window is as the first was."""
        for key in REMEMBERED:
            settings().remove(key)
