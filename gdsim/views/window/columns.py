"""The window's columns: the controls; the surface and what stands below it; the plots."""

from PySide6.QtCore import Qt

from gdsim.views.toolkit.layout import Splitter, card, column, tabs
from gdsim.views.toolkit.part_titles import view_titles
from gdsim.views.toolkit.theme import NIGHT, Theme
from gdsim.views.window.late_pages import LatePages
from gdsim.views.window.middle import Middle

# Widths in pixels of controls, surface and plots in the smallest usual window, 1366 x 768.
WIDTHS = (296, 660, 378)
# Heights in pixels of the loss plot and of the data below it, there.
PLOT_HEIGHTS = (330, 360)
# Pixels beyond which fields and lists only get longer.
WIDEST_CONTROLS = 480
# Pixels below which the titles of the plots' tabs would be cut …
NARROWEST_PLOTS = 268
# … and those that the buttons above and below the surface need, of whatever problem it is: all that the smallest
# window has left for it.
NARROWEST_CENTRE = 420
# Height in pixels of the card with this step's numbers: the surface above keeps as much.
STEP_HEIGHT = 232
# The same in a window that is lower than LOW, where a surface still stands above it; both in type of the usual size.
LOW, LOW_STEP_HEIGHT = 700, 184

# In larger type everything needs more room, by this share of what the type has grown, for pictures need none. What the
# window has no room for then is scrolled to.
ROOM_SHARE = 0.75
# Pixels of height that hold all but this step's numbers in type of the usual size, with a surface that can be read.
LEAST_HEIGHT = 540

Sizes = tuple[list[int], list[int]]


class Columns(Splitter):
    """Lays out the views of a window. `left` holds the controls, `middle` the surface, `plots` the loss and the `tabs`.

    `tabs` and `steps`, which are this step's numbers on their `step_card`, hold the `pages` by the names that lessons
    have for them; the page of what broke first has none.
    """

    def __init__(self, window, late: LatePages):
        super().__init__(Qt.Orientation.Horizontal)
        self._status, self._caption = window.status, window.surface.caption
        self.middle = Middle(window.surface, late.network)
        in_tabs = {
            "data": window.data,
            "contour": late.contour,
            "bowl": late.bowl,
            "sample": late.sample_loss,
            "rates": late.sweep,
            "small-network": self.middle.tab,
            "losses": late.losses,
            "basins": late.basins,
        }
        in_steps = {
            "cycle": window.cycle,
            "explained": late.explain,
            "backpropagation": late.backprop,
            "layers": late.layers,
        }
        self.pages = in_tabs | in_steps
        self.tabs, self.steps = _titled(in_tabs), _titled(in_steps)
        self.steps.addTab(late.autopsy, self.tr("What broke first"))
        self._say_what_tabs_are()
        self.step_card = card(self.steps)
        self.step_card.hide()
        # A lesson stands above those controls that its page lets be changed.
        self.left = Splitter(Qt.Orientation.Vertical, window.controls)
        self.plots = Splitter(Qt.Orientation.Vertical, card(window.loss), card(self.tabs))
        self._middle_column = self._centre(window)
        for index, part in enumerate((self.left, self._middle_column, self.plots)):
            self.addWidget(part)
            # All grow with the window, each by its share of it.
            self.setStretchFactor(index, 1)
        self.set_usual_sizes()

    def showEvent(self, event):
        super().showEvent(event)
        # They stand side by side, above the page.
        self.setTabOrder(self.tabs.tabBar(), self.tabs.cornerWidget())

    @property
    def all_sizes(self) -> Sizes:
        """Pixels of the columns, from the left, and of the plots in the last one, from above."""
        return self.sizes(), self.plots.sizes()

    def set_all_sizes(self, sizes: Sizes):
        """The same again; in a window of another size, in proportion."""
        for part, pixels in zip((self, self.plots), sizes, strict=True):
            if part.count() == len(pixels):
                part.setSizes(pixels)

    def set_usual_sizes(self):
        self.set_all_sizes((WIDTHS, PLOT_HEIGHTS))

    def share_height(self, height: int, theme: Theme):
        """This step's numbers have a height of their own; in a low window they leave fewer lines to words.

        `height` is the window's, in pixels.
        """
        grown = theme.point_size / NIGHT.point_size
        roomy = max(1.0, ROOM_SHARE * grown)
        is_low = height < LOW * grown and roomy == 1.0
        usual = round(STEP_HEIGHT * grown)
        self.step_card.setFixedHeight(round(LOW_STEP_HEIGHT * grown) if is_low else usual)
        self.plots.setMinimumWidth(round(roomy * NARROWEST_PLOTS))
        self._middle_column.setMinimumWidth(round(roomy * NARROWEST_CENTRE))
        self.left.setMaximumWidth(round(roomy * WIDEST_CONTROLS))
        least = 0 if roomy == 1.0 else roomy * LEAST_HEIGHT + (0 if self.step_card.isHidden() else usual)
        self.setMinimumHeight(round(least))
        for words in (self._status, self._caption):
            words.cramp(is_low and not self.step_card.isHidden())

    def _centre(self, window):
        # What comes and goes stands above the transport bar, which stays where it is; the surface makes room.
        below = (window.branches, window.status, self.step_card, window.transport)
        centre = column(window.filing.messages, self.middle, *below)
        centre.layout().setStretch(1, 1)
        return centre

    def _say_what_tabs_are(self):
        self.steps.tabBar().setAccessibleName(self.tr("This step's numbers"))
        self.steps.tabBar().setToolTip(self.tr("The update that led to the step in view"))
        self.tabs.tabBar().setAccessibleName(self.tr("Pictures of the data and the loss"))
        self.tabs.tabBar().setToolTip(
            self.tr(
                "The fit, the surface from above, a cut through it, one sample's loss, many learning rates, a network, "
                "the same fit under each loss, where each start leads"
            )
        )


def _titled(pages):
    titles = view_titles()
    return tabs(*((page, titles[name]) for name, page in pages.items()))
