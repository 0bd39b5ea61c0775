"""The pages of tabs that are built when they are first seen: what nobody opens costs nothing at the start."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gdsim.views.running.view import View


class LatePage(QWidget):
    """Holds the place of a view. `build()` makes it, `join(view)` makes it ready in its place; before, it is None."""

    def __init__(self, build: Callable[[], View], join: Callable[[View], None]):
        super().__init__()
        self._build, self._join = build, join
        self.view: View | None = None
        QVBoxLayout(self).setContentsMargins(0, 0, 0, 0)

    def showEvent(self, event):
        if self.view is None:
            self.view = self._build()
            self.layout().addWidget(self.view)
            # Only now: a widget that finds its parent later forgets the fonts that it was given.
            self._join(self.view)
            # At once and in its place: by itself a layout would show it a moment later.
            self.view.show()
            self.layout().activate()
        super().showEvent(event)


class LatePages(QObject):
    """The window's late pages, and what their views ask for. Their modules, too, are imported only then.

    built(view): there is a new one, to be shown what the others are. place_chosen(coordinates): a start on the
    surface's plane. start_chosen(parameters). learning_rate_chosen(racer, learning_rate).
    axis_chosen(parameter, axis): one for the surface. large_asked(is_large): the network in the middle, or back.
    """

    built = Signal(object)
    place_chosen = Signal(object)
    start_chosen = Signal(object)
    learning_rate_chosen = Signal(int, float)
    axis_chosen = Signal(int, int)
    large_asked = Signal(bool)

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self.explain, self.contour = self._page(self._build_explain), self._page(self._build_contour)
        self.bowl, self.sample_loss = self._page(self._build_bowl), self._page(self._build_sample_loss)
        self.sweep, self.network = self._page(self._build_sweep), self._page(self._build_network)
        self.backprop, self.layers = self._page(self._build_backprop), self._page(self._build_layers)
        self.basins = self._page(self._build_basins)

    def _page(self, build):
        return LatePage(build, self.built.emit)

    def _build_explain(self):
        from gdsim.views.explain.view import ExplainView

        return ExplainView()

    def _build_backprop(self):
        from gdsim.views.backprop.view import BackpropView

        return BackpropView()

    def _build_contour(self):
        from gdsim.views.contour.view import ContourView

        view = ContourView()
        view.start_chosen.connect(self.place_chosen)
        return view

    def _build_bowl(self):
        from gdsim.views.bowl.view import BowlView

        view = BowlView()
        view.start_chosen.connect(self.start_chosen)
        view.learning_rate_chosen.connect(self.learning_rate_chosen)
        return view

    def _build_sample_loss(self):
        from gdsim.views.sample.view import SampleLossView

        return SampleLossView()

    def _build_sweep(self):
        from gdsim.views.sweep.view import SweepView

        view = SweepView()
        view.learning_rate_chosen.connect(self.learning_rate_chosen)
        return view

    def _build_network(self):
        from gdsim.views.network.view import NetworkView

        view = NetworkView()
        view.start_chosen.connect(self.start_chosen)
        view.axis_chosen.connect(self.axis_chosen)
        view.large_asked.connect(self.large_asked)
        return view

    def _build_layers(self):
        from gdsim.views.layers.view import LayersView

        return LayersView()

    def _build_basins(self):
        from gdsim.views.basins.view import BasinsView

        view = BasinsView()
        view.start_chosen.connect(self.place_chosen)
        return view
