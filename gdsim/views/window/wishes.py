"""What is asked for in the views: a start, a learning rate, an axis, a parameter's rule; done if a lesson allows it."""

from dataclasses import replace

from PySide6.QtCore import QObject

from gdsim.core.verdict import Act
from gdsim.views.window.all_views import AllViews
from gdsim.views.window.late_pages import LatePages


class Wishes(QObject):
    """Connects the views of a window with what does as they ask."""

    def __init__(self, window, late: LatePages, views: AllViews):
        super().__init__(window)
        self._window, self._late, self._views = window, late, views
        # Whose parameter was chosen last, and which.
        self._chosen: tuple[int, int] | None = None
        window.surface.start_chosen.connect(self._start_at)
        window.status.advice_taken.connect(self._take_advice)
        window.session.started.connect(self._forget_parameter)
        late.built.connect(self._explain_chosen)
        late.place_chosen.connect(self._start_at)
        late.start_chosen.connect(self._start_from)
        late.learning_rate_chosen.connect(self._take_rate)
        late.axis_chosen.connect(self._take_as_axis)
        late.weight_clicked.connect(self._look_along)
        late.parameter_chosen.connect(self._choose_parameter)
        late.rule_asked.connect(self._show_rule)
        late.large_asked.connect(window.show_network)

    def _start_at(self, coordinates):
        """Starts over where the surface was clicked; parameters off the plane stay as the ball has them."""
        if not self._window.lessons.take_place(coordinates):
            self._start_from(self._window.source.landscape.plane.point(coordinates))

    def _start_from(self, parameters):
        if self._window.lessons.allows("start"):
            self._window.filing.set_start(parameters)

    def _take_rate(self, racer, learning_rate):
        if self._window.lessons.allows("learning-rate"):
            self._window.filing.set_learning_rate(racer, learning_rate)

    def _take_advice(self, racer, action):
        """What a verdict advises for a racer is done."""
        match action.act:
            case Act.RATE:
                self._take_rate(racer, action.value)
            case Act.RUN:
                self._window.session.play()
            case Act.STEP:
                self._window.session.seek(int(action.value))

    def _take_as_axis(self, parameter, axis):
        """Looks at the surface along a parameter; one that the network hides comes back."""
        self._window.show_network(False)
        self._views.show_now(self._window.surface)
        self._window.surface.take_axis(parameter, axis)

    def _look_along(self, parameter):
        """The weight that was clicked last is the surface's first axis, also while the network hides it."""
        self._views.show_now(self._window.surface)
        self._window.surface.put_first(parameter)

    def _choose_parameter(self, racer, parameter):
        """The update rule, wherever it is seen, is that of a parameter which is chosen in another view."""
        self._chosen = racer, parameter
        self._explain_chosen()

    def _explain_chosen(self, _=None):
        view = self._late.explain.view
        if view is not None and self._chosen is not None:
            racer, parameter = self._chosen
            self._views.look_at(view, replace(view.look, racer=racer, parameter=parameter))

    def _show_rule(self, racer, parameter):
        """Opens the update rule with this step's numbers on a parameter, unless a lesson does not show it."""
        self._chosen = racer, parameter
        if self._window.open_step(self._late.explain):
            self._explain_chosen()
            self._late.explain.view.parameter.setFocus()

    def _forget_parameter(self, _, keep_view):
        if not keep_view:
            self._chosen = None
