"""What is seen of the window in a lesson: the named parts that its page shows, and nothing that distracts."""

from collections.abc import Callable, Collection

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from gdsim.experiment.access import CONTROLS
from gdsim.views.controls.panel import ControlsPanel
from gdsim.views.window.columns import Columns

# Widths in pixels of a lesson, the surface and the plots in the smallest usual window, and of a lesson beside plots
# that have the surface's place; in a larger one they are shares.
WIDTHS, TWO_WIDTHS = (330, 640, 364), (330, 1012)


class Parts:
    """Shows parts of the window by the names that lessons have for them.

    `columns` lay the views out and hold the pages by those names. `open_steps(is_open)` opens this step's numbers.
    """

    def __init__(self, columns: Columns, controls: ControlsPanel, loss: QWidget, open_steps: Callable[[bool], None]):
        self._columns, self._controls, self._loss, self._open_steps = columns, controls, loss, open_steps
        self._middle, self._plots, self._tabs, self._steps = columns.middle, columns.plots, columns.tabs, columns.steps
        self._pages = columns.pages
        self._shown: Collection[str] | None = None
        # The columns' own sizes, while a lesson has others.
        self._sizes: list[int] = []

    def show_only(self, shown: Collection[str], controls: Collection[str]):
        """These views, the first tab of them in front, and these controls."""
        self._sizes = self._sizes or self._columns.sizes()
        self._shown = shown
        self._controls.show_only(controls)
        self._show_left()
        self._enlarge_plots("surface" not in shown and "network" not in shown)
        self._loss.parentWidget().setVisible("loss" in shown)
        in_tabs, in_steps = ([name for name in shown if self._is_in(each, name)] for each in (self._tabs, self._steps))
        self._tabs.parentWidget().setVisible(bool(in_tabs))
        self._tabs.cornerWidget().setVisible(False)
        self._plots.setVisible(bool(in_tabs) or "loss" in shown)
        self._show_titles()
        for widget, names in ((self._tabs, in_tabs), (self._steps, in_steps)):
            if names:
                widget.setCurrentWidget(self._pages[names[0]])
        self._open_steps(bool(in_steps))
        self._columns.setSizes(WIDTHS if self._plots.parentWidget() is self._columns else TWO_WIDTHS)

    def show_all(self):
        """As it is without a lesson; what depends on the problem is arranged by the window."""
        self._shown = None
        self._controls.show_only(None)
        self._show_left()
        self._enlarge_plots(False)
        for hidden in (self._loss.parentWidget(), self._tabs.parentWidget(), self._tabs.cornerWidget(), self._plots):
            hidden.show()
        self._show_titles()
        self._columns.setSizes(self._sizes or self._columns.sizes())
        self._sizes = []

    def give_room(self, panel: QWidget):
        """The controls below a lesson's panel have the height that they need, if there is as much, and it the rest."""
        height = panel.parentWidget().height()
        needed = min(self._controls.needed_height, height // 2)
        panel.parentWidget().setSizes([height - needed, needed])

    @property
    def seen(self) -> tuple[str, ...]:
        """The names of the views that are seen now, or that the page of the lesson shows."""
        if self._shown is not None:
            return tuple(self._shown)
        names = {page: name for name, page in self._pages.items()}
        below = [] if self._steps.parentWidget().isHidden() else [names.get(self._steps.currentWidget())]
        middle = "network" if self._middle.is_network else "surface"
        return tuple(filter(None, (middle, "loss", names.get(self._tabs.currentWidget()), *below)))

    @property
    def shows_steps(self) -> bool:
        """Whether this step's numbers are shown."""
        return self._shown is not None and any(self._is_in(self._steps, name) for name in self._shown)

    @property
    def lets_choose_middle(self) -> bool:
        """Whether both that may stand in the middle may be seen."""
        return self._shown is None or {"surface", "network"} <= set(self._shown)

    def allows(self, page: QWidget) -> bool:
        """Whether a page of the tabs may be seen."""
        return self._shown is None or any(self._pages.get(name) is page for name in self._shown)

    def widget_of(self, part: str) -> QWidget | None:
        """Where a part is seen now, or None."""
        places = (place for name, place in self._places() if name == part)
        return next((place for place in places if place.isVisible()), None)

    def part_of(self, widget: QWidget) -> str | None:
        """The part that a widget belongs to; None where it is none's."""
        place = self.place_of(widget)
        return next((part for part, each in self._places() if each is place), None)

    def place_of(self, widget: QWidget) -> QWidget | None:
        """What shows the part that a widget belongs to."""
        places = [place for _, place in self._places()]
        while widget is not None and widget not in places:
            widget = widget.parentWidget()
        return widget

    def page_of(self, bar: QWidget, index: int) -> QWidget | None:
        """The page behind a title of the tabs."""
        return next((tabs.widget(index) for tabs in (self._tabs, self._steps) if tabs.tabBar() is bar), None)

    def bring(self, part: str) -> QWidget | None:
        """Where a part is seen, after its page was opened, if it may be; None where it is not to be seen now."""
        page = self._pages.get(part)
        tabs = next((each for each in (self._tabs, self._steps) if self._is_in(each, part)), None)
        if tabs is not None and tabs.isTabVisible(tabs.indexOf(page)) and self.allows(page):
            tabs.setCurrentWidget(page)
            if tabs is self._steps:
                self._open_steps(True)
        return self.widget_of(part)

    def _places(self) -> list[tuple[str, QWidget]]:
        """Parts and what shows them, that which is meant first.

        The loss is a curve, and where it can be chosen a control, too: what may be changed comes first.
        """
        sections = [(part, self._controls.section(part)) for part in CONTROLS]
        middle = [("network" if self._middle.is_network else "surface", self._middle)]
        other = [("network", self._middle.tab), ("start", self._middle)]
        return [(part, place) for part, place in sections if place] + [
            *middle,
            ("loss", self._loss),
            *self._pages.items(),
            *other,
        ]

    def _show_left(self):
        """The column of a lesson and the controls, if there is anything in it."""
        left = self._columns.left
        left.setVisible(any(not left.widget(index).isHidden() for index in range(left.count())))

    def _show_titles(self):
        for page in self._pages.values():
            tabs = self._tabs if self._tabs.indexOf(page) >= 0 else self._steps
            tabs.setTabVisible(tabs.indexOf(page), self.allows(page))

    def _enlarge_plots(self, is_large):
        """Where there is no surface, the plots have its place, beside each other."""
        if is_large == (self._plots.parentWidget() is not self._columns):
            return
        if is_large:
            self._plots.setOrientation(Qt.Orientation.Horizontal)
            self._middle.show_guest(self._plots)
        else:
            self._plots.setOrientation(Qt.Orientation.Vertical)
            self._middle.show_guest(None)
            self._columns.addWidget(self._plots)

    def _is_in(self, tabs, name):
        return name in self._pages and tabs.indexOf(self._pages[name]) >= 0
