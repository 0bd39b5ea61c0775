"""The card around the surface: its heading, the choices of how to look at it, and what is said of it."""

from dataclasses import replace
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.core.landscape import Landscape
from gdsim.experiment.slices import PlaneChoice
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.swarm import Swarm, SwarmChoice
from gdsim.views.running.view import View
from gdsim.views.surface import create_surface_view
from gdsim.views.surface.caption import SurfaceCaption, what_is_seen
from gdsim.views.surface.kept import KeptSurface
from gdsim.views.surface.landscape_source import LandscapeSource
from gdsim.views.surface.layers_menu import LayersMenu
from gdsim.views.surface.look import Look
from gdsim.views.surface.plane_row import PlaneRow
from gdsim.views.surface.swarm_menu import SwarmMenu
from gdsim.views.surface.vectors import USUAL_LAYERS
from gdsim.views.swarm.words import FEWEST_NAMED, sentence
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.layout import take_away, take_out
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import heading, translate

# Milliseconds after which a computation is worth a word; most are over before.
BUSY_DELAY = 150


class SurfacePanel(View, QFrame):
    """A heading, the view's few choices, the surface, and a line that says what is seen."""

    start_chosen = Signal(object)

    def __init__(self, source: LandscapeSource, parent=None):
        super().__init__(parent, objectName="card")
        self._source = source
        self._is_start_free = True
        self.view = create_surface_view(self)
        self._heading = ElidedLabel(objectName="heading")
        self._slice = PlaneRow(source, lambda: self._snapshot.step)
        self._slice.chosen.connect(self._choose)
        self._scale = self._scale_button()
        self._look = self._look_button()
        self._swarm = SwarmMenu(self)
        self._swarm.chosen.connect(self._ask_for_swarm)
        self._shown_swarm: Swarm | None = None
        self._show = self._menu_button(
            self.tr("Show"), self.tr("What the step is made of, as arrows at the balls in the colours of the equations")
        )
        self._layers = self._layers_menu()
        self.kept: KeptSurface | None = None
        self._surfaces = QHBoxLayout()
        self._surfaces.setSpacing(0)
        self._busy = ElidedLabel(self.tr("Computing the surface …"), objectName="muted")
        self._busy.hide()
        self._busy_timer = QTimer(self, interval=BUSY_DELAY, singleShot=True)
        self._busy_timer.timeout.connect(self._busy.show)
        self.caption = SurfaceCaption()
        self._swarm_line = ElidedLabel()
        self._swarm_line.setContentsMargins(12, 0, 12, 0)
        self._swarm_line.hide()
        self._notice = QLabel(objectName="warning", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._notice.hide()
        self._lay_out()
        source.busy_changed.connect(self._show_busy)
        source.looked_anew.connect(self.view.viewpoint.look_anew)
        source.of_batch.changed.connect(self.view.show_batch_landscape)
        source.of_batch.failed.connect(source.failed)
        self.view.start_chosen.connect(self.start_chosen)
        self.view.notice_changed.connect(self._show_notice)
        self.view.departures_changed.connect(self.caption.show_departures)
        self.caption.follow_asked.connect(lambda: source.follow(self._snapshot))
        self.caption.widen_asked.connect(lambda: source.widen(self._snapshot))
        self._show_notice(self.view.notice)

    def _lay_out(self):
        row = QHBoxLayout()
        row.setContentsMargins(12, 8, 8, 0)
        row.addWidget(self._heading, 1)
        for widget in (self._busy, self._scale, self._show, self._look):
            row.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 6)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._slice)
        self._surfaces.addWidget(self.view, 1)
        column.addLayout(self._surfaces, 1)
        column.addWidget(self._swarm_line)
        column.addWidget(self.caption)
        self._notice.setContentsMargins(12, 0, 12, 0)
        column.addWidget(self._notice)

    def showEvent(self, event):
        super().showEvent(event)
        # Only in its place: a widget that finds its parent later goes back to where it stood among the others.
        above = (self._scale, self._show, self._look, *self._slice.choices, self.view)
        for first, second in pairwise(above):
            QWidget.setTabOrder(first, second)

    def _scale_button(self):
        button = QToolButton(checkable=True, text=self.tr("Log height"))
        button.setToolTip(self.tr("Draws small differences of the loss near the bottom as tall as large ones high up"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(lambda on: self._source.set_scale("log" if on else "linear"))
        return button

    def _menu_button(self, text, tip):
        button = QToolButton(text=text, popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _look_button(self):
        button = self._menu_button(
            self.tr("View"), self.tr("Where to look from. Drag orbits, the wheel zooms, Shift and drag moves")
        )
        menu = QMenu(button)
        menu.addAction(self.tr("From where most is seen")).triggered.connect(self.view.viewpoint.fit)
        titles = {
            "top": self.tr("From above"),
            "along x": self.tr("Along the first axis"),
            "along y": self.tr("Along the second axis"),
        }
        for preset, title in titles.items():
            menu.addAction(title).triggered.connect(
                lambda _=False, preset=preset: self.view.viewpoint.look_from(preset)
            )
        menu.addSeparator()
        keep = menu.addAction(self.tr("Keep this surface beside"))
        keep.setToolTip(
            self.tr("Leaves it where it is while you change the model, so that two landscapes can be compared")
        )
        keep.triggered.connect(self.keep_surface)
        menu.setToolTipsVisible(True)
        button.setMenu(menu)
        return button

    def keep_surface(self):
        """Leaves the surface as it is now beside the one in view, turned as that is turned."""
        if self._source.landscape is None or not self._source.is_of(self._snapshot.problem):
            return
        self.drop_surface()
        self.kept = KeptSurface(create_surface_view(), self)
        self._surfaces.insertWidget(0, self.kept, 1)
        self.kept.keep(self._snapshot, self._source.landscape, self.view.theme)
        self.kept.view.viewpoint.look_with(self.view.camera, is_fitted=True)
        self.view.viewpoint.turned.connect(self.kept.view.viewpoint.turn_with)
        self.kept.view.viewpoint.turned.connect(self.view.viewpoint.turn_with)
        self.kept.closed.connect(self.drop_surface)

    def drop_surface(self):
        """Shows the surface in view alone."""
        if self.kept is not None:
            take_out(self._surfaces, self.kept)
            take_away(self.kept)
            self.kept = None

    def _layers_menu(self):
        menu = LayersMenu(self._show)
        menu.chosen.connect(self._show_layers)
        menu.addSeparator()
        menu.addMenu(self._swarm)
        self._show.setMenu(menu)
        return menu

    def _show_layers(self, layers):
        self.view.show_layers(layers)
        self._ask_for_batch_surface()

    def _ask_for_batch_surface(self):
        is_shown = "batch surface" in self.view.shown_layers and self._snapshot is not None
        if is_shown and self._source.is_of(self._snapshot.problem):
            self._source.of_batch.ask(self._snapshot, self._source.landscape)

    def _ask_for_swarm(self):
        if self._snapshot is None:
            return
        problem, choice = self._snapshot.problem, self._swarm.choice
        self._swarm_line.setVisible(choice.starts != "off" and problem.has_two_parameters)
        landscape = self._source.landscape if self._source.is_of(problem) else None
        self._source.swarm.ask(self._snapshot, choice, landscape)

    def show_swarm(self, swarm: Swarm | None):
        self.view.show_swarm(swarm)
        self._shown_swarm = swarm
        self._say_swarm()

    def _say_swarm(self):
        shorter = whole = ""
        if self._shown_swarm is not None:
            said = self._shown_swarm, self._snapshot, self._swarm.choice.racer
            shorter, whole = sentence(*said, named=FEWEST_NAMED), sentence(*said)
        self._swarm_line.shorter = shorter
        self._swarm_line.setText(whole)

    @property
    def look(self) -> Look:
        """How the surface is looked at now."""
        source, view = self._source, self.view
        plane = source.choice if self._slice.has_choice else None
        window, layers = source.moved_window, view.shown_layers
        return Look(plane, source.scale, window, view.camera, view.viewpoint.is_fitted, layers, self._swarm.choice)

    @property
    def kept_look(self) -> Look:
        """The same for a file, which keeps no camera that was chosen by itself."""
        return self.look if self.view.viewpoint.is_own else replace(self.look, camera=None)

    def show_look(self, look: Look):
        """Looks at the surface as before; a part of the look that is None stays as it is."""
        source = self._source
        if look.layers is not None:
            self._layers.show_layers(look.layers)
        if look.swarm is not None:
            self._swarm.show_choice(look.swarm)
            self._ask_for_swarm()
        if look.camera is not None:
            self.view.viewpoint.look_with(look.camera, look.is_fitted)
        if look.plane or look.scale or look.window:
            source.look_through(look.plane or source.choice, look.scale or source.scale, look.window, self._snapshot)
            self._slice.show_choice()

    def take_axis(self, parameter: int, axis: int):
        """Looks along a parameter on the first (0) or second (1) axis; the other axis stays, or takes what was here."""
        choice = self._source.choice
        axes, other = [choice.first, choice.second], 1 - axis
        if axes[other] == parameter:
            axes[other] = axes[axis]
        axes[axis] = parameter
        self._choose(PlaneChoice(*axes, held=choice.held))

    def put_first(self, parameter: int):
        """Looks along a parameter on the first axis; the one that was there takes the second."""
        choice = self._source.choice
        is_first = choice.first == parameter
        if not is_first or choice.along != "parameters":
            second = choice.second if is_first else choice.first
            self._choose(PlaneChoice(parameter, second, held=choice.held))

    def _choose(self, choice):
        self._source.choose(choice, self._snapshot)
        self._slice.show_choice()

    def let_start(self, is_free: bool):
        """Whether a click may set the start, and it is said that it does."""
        self._is_start_free = is_free
        if self._source.landscape is not None:
            self._say_what_is_seen(self._source.landscape)

    def reset(self):
        """Back to the first state: camera, shown arrows, plane and height scale."""
        self._layers.show_layers(USUAL_LAYERS)
        self._swarm.show_choice(SwarmChoice())
        self._ask_for_swarm()
        self.drop_surface()
        self.view.viewpoint.forget()
        if self._snapshot is not None:
            self._source.show_problem(self._snapshot, keep_view=False)
            self._show_problem(self._snapshot.problem)

    def show_landscape(self, landscape: Landscape):
        self.view.show_landscape(landscape, self._source.is_preview)
        self._scale.blockSignals(True)
        self._scale.setChecked(landscape.mapping.scale == "log")
        self._scale.blockSignals(False)
        self._say_what_is_seen(landscape)
        self._ask_for_batch_surface()
        self._ask_for_swarm()

    def follow(self, snapshot: Snapshot, change: Change):
        if change.problem:
            self._show_problem(snapshot.problem)
        self.view.show_snapshot(snapshot)
        self._ask_for_batch_surface()
        if change.problem or change.learning_rates:
            self._swarm.show_racers(snapshot)
        self._ask_for_swarm()
        self._say_swarm()
        self.view.settled.emit()

    def set_theme(self, theme: Theme):
        self.view.set_theme(theme)
        if self.kept is not None:
            self.kept.view.set_theme(theme)

    def _show_problem(self, problem):
        self._heading.hint = translate(problem.caption)
        self._heading.shorter = translate(problem.title) if problem.is_fit else ""
        self._heading.setText(heading(problem))
        self._layers.show_problem(problem)
        self._swarm.show_problem(problem)
        self._slice.show_problem(problem)

    def _say_what_is_seen(self, landscape):
        center = self._source.choice.center
        self.caption.say(what_is_seen(landscape, self._snapshot, center, self._is_start_free))

    def _show_busy(self, busy):
        if busy:
            self._busy_timer.start()
        else:
            self._busy_timer.stop()
            self._busy.hide()

    def _show_notice(self, text):
        self._notice.setText(text)
        self._notice.setVisible(bool(text))
