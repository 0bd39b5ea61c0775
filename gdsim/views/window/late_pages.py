"""The pages of tabs that are built when they are first seen: what nobody opens costs nothing at the start."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
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
    axis_chosen(parameter, axis): one for the surface. weight_clicked(parameter). large_asked(is_large): the network in
    the middle, or back. parameter_chosen(racer, parameter), rule_asked(racer, parameter): whose update rule is of
    interest, or wanted now. next_asked(): slow motion is to go on. seek_asked(step), autopsy_closed(): of what broke
    first.
    """

    built = Signal(object)
    place_chosen = Signal(object)
    start_chosen = Signal(object)
    learning_rate_chosen = Signal(int, float)
    axis_chosen = Signal(int, int)
    weight_clicked = Signal(int)
    large_asked = Signal(bool)
    parameter_chosen = Signal(int, int)
    rule_asked = Signal(int, int)
    next_asked = Signal()
    seek_asked = Signal(int)
    autopsy_closed = Signal()

    def __init__(self, parent: QObject):
        super().__init__(parent)
        self.explain, self.contour = self._page(self._build_explain), self._page(self._build_contour)
        self.bowl, self.sample_loss = self._page(self._build_bowl), self._page(self._build_sample_loss)
        self.sweep, self.network = self._page(self._build_sweep), self._page(self._build_network)
        self.backprop, self.layers = self._page(self._build_backprop), self._page(self._build_layers)
        self.autopsy = self._page(self._build_autopsy)
        self.losses = self._page(self._build_losses)
        self.basins = self._page(self._build_basins)

    def _page(self, build):
        return LatePage(build, self.built.emit)

    def _build_explain(self):
        from gdsim.views.explain.view import ExplainView

        return ExplainView()

    def _build_backprop(self):
        from gdsim.views.backprop.view import BackpropView

        view = BackpropView()
        view.next_asked.connect(self.next_asked)
        return self._with_parameters(view)

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
        view.weight_clicked.connect(self.weight_clicked)
        view.large_asked.connect(self.large_asked)
        return self._with_parameters(view)

    def _with_parameters(self, view):
        view.parameter_chosen.connect(self.parameter_chosen)
        view.rule_asked.connect(self.rule_asked)
        return view

    def _build_layers(self):
        from gdsim.views.layers.view import LayersView

        return LayersView()

    def _build_autopsy(self):
        from gdsim.views.autopsy.view import AutopsyView

        view = AutopsyView()
        view.seek_asked.connect(self.seek_asked)
        # Queued: it may go amid the window's showing a run to all views.
        view.closed.connect(self.autopsy_closed, Qt.ConnectionType.QueuedConnection)
        return view

    def _build_losses(self):
        from gdsim.views.losses.view import LossesView

        return LossesView()

    def _build_basins(self):
        from gdsim.views.basins.view import BasinsView

        view = BasinsView()
        view.start_chosen.connect(self.place_chosen)
        return view
