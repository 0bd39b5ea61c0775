"""The surface with its heading, and the choices of how to look at it: plane, height scale, direction."""

from dataclasses import replace
from itertools import islice, pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction
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
from gdsim.views.surface.caption import SurfaceCaption
from gdsim.views.surface.kept import KeptSurface
from gdsim.views.surface.landscape_source import LandscapeSource
from gdsim.views.surface.legend import layer_titles
from gdsim.views.surface.look import Look
from gdsim.views.surface.swarm_menu import SwarmMenu
from gdsim.views.surface.vectors import USUAL_LAYERS, offered_layers
from gdsim.views.swarm.words import FEWEST_NAMED, sentence
from gdsim.views.toolkit.elided_box import ElidedBox
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.layout import take_away, take_out
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import heading, translate

# Milliseconds after which a computation is worth a word; most are over before.
BUSY_DELAY = 150
# What the menu of planes has beside pairs of parameters.
DIRECTIONS = ("way", "path", "random")
# Planes offered in the menu, at most: more are not looked through.
MOST_PAIRS = 60


class SurfacePanel(View, QFrame):
    """A heading, the view's few choices, the surface, and a line that says what is seen."""

    start_chosen = Signal(object)

    def __init__(self, source: LandscapeSource, parent=None):
        super().__init__(parent, objectName="card")
        self._source = source
        self._is_start_free = True
        self._names = self._short_names = ()
        self.view = create_surface_view(self)
        self._heading = ElidedLabel(objectName="heading")
        self._plane = self._plane_choice()
        self._held = self._held_choice()
        self._recenter = self._random_button(
            self.tr("Re-centre"), self.tr("Lays the plane through where the ball is now"), self._center_at_ball
        )
        self._redraw = self._random_button(
            self.tr("Draw anew"),
            self.tr("Draws two other random directions: what looks alike along any of them belongs to the landscape"),
            self._draw_directions,
        )
        self._scale = self._scale_button()
        self._look = self._look_button()
        self._layers: dict[str, QAction] = {}
        self._swarm = SwarmMenu(self)
        self._swarm.chosen.connect(self._ask_for_swarm)
        self._shown_swarm: Swarm | None = None
        self._show = self._show_button()
        self._slice = QWidget()
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
        source.looked_anew.connect(self.view.look_anew)
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
        slice_row = QHBoxLayout(self._slice)
        slice_row.setContentsMargins(12, 0, 8, 0)
        slice_row.addWidget(QLabel(self.tr("Seen through"), objectName="muted"))
        slice_row.addWidget(self._plane, 1)
        for widget in (self._held, self._recenter, self._redraw):
            slice_row.addWidget(widget)
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
        above = (self._scale, self._show, self._look, self._plane, self._held, self._recenter, self._redraw, self.view)
        for first, second in pairwise(above):
            QWidget.setTabOrder(first, second)

    def _plane_choice(self):
        combo = ElidedBox(toolTip=self.tr("Which two directions of the many parameters the surface shows"))
        combo.setAccessibleName(self.tr("Plane"))
        # The longest name must not set the window's width.
        combo.setSizeAdjustPolicy(ElidedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        combo.activated.connect(self._choose_plane)
        return combo

    def _held_choice(self):
        combo = ElidedBox(toolTip=self.tr("What the parameters that are not shown are held at"))
        combo.setAccessibleName(self.tr("Other parameters"))
        combo.addItem(self.tr("others at the ball"), "ball")
        combo.addItem(self.tr("others at the minimum"), "minimum")
        combo.activated.connect(self._choose_plane)
        return combo

    def _random_button(self, text, tip, act):
        button = QToolButton(text=text)
        button.setToolTip(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(act)
        return button

    def _scale_button(self):
        button = QToolButton(checkable=True, text=self.tr("Log height"))
        button.setToolTip(self.tr("Draws small differences of the loss near the bottom as tall as large ones high up"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.toggled.connect(lambda on: self._source.set_scale("log" if on else "linear"))
        return button

    def _look_button(self):
        button = QToolButton(text=self.tr("View"), popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("Where to look from. Drag orbits, the wheel zooms, Shift and drag moves"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button)
        menu.addAction(self.tr("From where most is seen")).triggered.connect(self.view.fit)
        titles = {
            "top": self.tr("From above"),
            "along x": self.tr("Along the first axis"),
            "along y": self.tr("Along the second axis"),
        }
        for preset, title in titles.items():
            menu.addAction(title).triggered.connect(lambda _=False, preset=preset: self.view.look_from(preset))
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
        self.kept.view.look_with(self.view.camera, is_fitted=True)
        self.view.turned.connect(self.kept.view.turn_with)
        self.kept.view.turned.connect(self.view.turn_with)
        self.kept.closed.connect(self.drop_surface)

    def drop_surface(self):
        """Shows the surface in view alone."""
        if self.kept is not None:
            take_out(self._surfaces, self.kept)
            take_away(self.kept)
            self.kept = None

    def _show_button(self):
        button = QToolButton(text=self.tr("Show"), popupMode=QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolTip(self.tr("What the step is made of, as arrows at the balls in the colours of the equations"))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        menu = QMenu(button, toolTipsVisible=True)
        for layer, title in layer_titles().items():
            action = menu.addAction(title)
            action.setCheckable(True)
            action.setChecked(layer in self.view.shown_layers)
            action.toggled.connect(self._show_layers)
            self._layers[layer] = action
        menu.addSeparator()
        menu.addMenu(self._swarm)
        button.setMenu(menu)
        return button

    def _show_layers(self):
        self.view.show_layers(layer for layer, action in self._layers.items() if action.isChecked())
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

    def _offer_layers(self, problem):
        """What the problem does not have can't be chosen, and says why."""
        says = {
            "gradient": self.tr("The steepest way down: against the gradient of the loss on all samples"),
            "velocity": self.tr("Where the optimizer's memory of earlier gradients would carry the ball"),
            "step": self.tr("From where the last step started to the ball"),
            "scaling": self.tr(
                "An ellipse: how far a step goes along each parameter for the same gradient. Plain gradient descent "
                "would have a circle"
            ),
            "batch gradient": self.tr("The way down that the last mini-batch saw, dashed, where its step started"),
            "batch surface": self.tr("The loss on the samples of the last mini-batch alone, as a translucent sheet"),
        }
        lacks = {
            "velocity": self.tr("No optimizer here remembers earlier gradients"),
            "scaling": self.tr("No optimizer here has a step size for each parameter"),
            "batch gradient": self.tr("Each step sees all samples: there is no mini-batch"),
            "batch surface": self.tr("Each step sees all samples: there is no mini-batch"),
        }
        offered = offered_layers(problem)
        for layer, action in self._layers.items():
            action.setEnabled(layer in offered)
            action.setToolTip(says[layer] if layer in offered else lacks[layer])

    @property
    def look(self) -> Look:
        """How the surface is looked at now."""
        source, view = self._source, self.view
        plane = source.choice if self._is_slice else None
        window, layers = source.moved_window, view.shown_layers
        return Look(plane, source.scale, window, view.camera, view.is_fitted, layers, self._swarm.choice)

    @property
    def kept_look(self) -> Look:
        """The same for a file, which keeps no camera that was chosen by itself."""
        return self.look if self.view.is_own else replace(self.look, camera=None)

    def show_look(self, look: Look):
        """Looks at the surface as before; a part of the look that is None stays as it is."""
        source = self._source
        if look.layers is not None:
            for layer, action in self._layers.items():
                action.setChecked(layer in look.layers)
        if look.swarm is not None:
            self._swarm.show_choice(look.swarm)
            self._ask_for_swarm()
        if look.camera is not None:
            self.view.look_with(look.camera, look.is_fitted)
        if look.plane or look.scale or look.window:
            source.look_through(look.plane or source.choice, look.scale or source.scale, look.window, self._snapshot)
            self._show_choice()

    def take_axis(self, parameter: int, axis: int):
        """Looks along a parameter on the first (0) or second (1) axis; the other axis stays, or takes what was here."""
        choice = self._source.choice
        axes, other = [choice.first, choice.second], 1 - axis
        if axes[other] == parameter:
            axes[other] = axes[axis]
        axes[axis] = parameter
        self._source.choose(PlaneChoice(*axes, held=choice.held), self._snapshot)
        self._show_choice()

    def put_first(self, parameter: int):
        """Looks along a parameter on the first axis; the one that was there takes the second."""
        choice = self._source.choice
        is_first = choice.first == parameter
        if not is_first or choice.along != "parameters":
            second = choice.second if is_first else choice.first
            self._source.choose(PlaneChoice(parameter, second, held=choice.held), self._snapshot)
            self._show_choice()

    @property
    def _is_slice(self):
        return len(self._names) > 2

    def let_start(self, is_free: bool):
        """Whether a click may set the start, and it is said that it does."""
        self._is_start_free = is_free
        if self._source.landscape is not None:
            self.caption.say(self._what_is_seen(self._source.landscape))

    def reset(self):
        """Back to the first state: camera, shown arrows, plane and height scale."""
        for layer, action in self._layers.items():
            action.setChecked(layer in USUAL_LAYERS)
        self._swarm.show_choice(SwarmChoice())
        self._ask_for_swarm()
        self.drop_surface()
        self.view.forget_camera()
        if self._snapshot is not None:
            self._source.show_problem(self._snapshot, keep_view=False)
            self._show_problem(self._snapshot.problem)

    def show_landscape(self, landscape: Landscape):
        self.view.show_landscape(landscape)
        self._scale.blockSignals(True)
        self._scale.setChecked(landscape.mapping.scale == "log")
        self._scale.blockSignals(False)
        self.caption.say(self._what_is_seen(landscape))
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

    def set_theme(self, theme: Theme):
        self.view.set_theme(theme)
        if self.kept is not None:
            self.kept.view.set_theme(theme)

    def _show_problem(self, problem):
        self._heading.hint = translate(problem.caption)
        self._heading.shorter = translate(problem.title) if problem.is_fit else ""
        self._heading.setText(heading(problem))
        self._offer_layers(problem)
        self._swarm.show_problem(problem)
        if problem.parameter_names != self._names:
            self._names, self._short_names = problem.parameter_names, problem.short_names
            self._plane.clear()
        self._slice.setVisible(self._is_slice)
        self._held.model().item(1).setEnabled(len(problem.minima) > 0)
        self._show_choice()

    def _show_choice(self):
        """The plane that is chosen, in its menus."""
        choice = self._source.choice
        chosen = (choice.first, choice.second)
        if self._is_slice and self._index_of(chosen) < 0:
            self._plane.clear()
            titles = {
                "way": self.tr("main directions of the way down"),
                "path": self.tr("path's main directions"),
                "random": self.tr("two random directions"),
            }
            for along in DIRECTIONS:
                self._plane.addItem(titles[along], along)
            for first, second in offered_pairs(len(self._names), chosen):
                self._plane.addItem(f"{self._short_names[first]} × {self._short_names[second]}", (first, second))
                whole = f"{self._names[first]} × {self._names[second]}"
                self._plane.setItemData(self._plane.count() - 1, whole, Qt.ItemDataRole.ToolTipRole)
        self._plane.setCurrentIndex(self._index_of(choice.along if choice.along in DIRECTIONS else chosen))
        self._held.setCurrentIndex(self._held.findData(choice.held))
        self._held.setVisible(choice.along != "random")
        self._recenter.setVisible(choice.along == "random")
        self._redraw.setVisible(choice.along == "random")

    def _index_of(self, pair):
        """Which entry of the menu is a pair of parameters; QComboBox.findData would only find the same tuple."""
        return next((index for index in range(self._plane.count()) if self._plane.itemData(index) == pair), -1)

    def _choose_plane(self):
        chosen, held = self._plane.currentData(), self._held.currentData()
        if chosen in DIRECTIONS:
            self._choose(PlaneChoice(along=chosen, held=held, center=self._snapshot.step))
        else:
            self._choose(PlaneChoice(*chosen, held=held))

    def _center_at_ball(self):
        self._choose(replace(self._source.choice, center=self._snapshot.step))

    def _draw_directions(self):
        self._choose(replace(self._source.choice, seed=self._source.choice.seed + 1))

    def _choose(self, choice):
        self._source.choose(choice, self._snapshot)
        self._show_choice()

    def _what_is_seen(self, landscape):
        plane = landscape.plane
        if plane.kind == "exact":
            return self.tr("Click anywhere on the surface to start there.") if self._is_start_free else ""
        count = len(plane.origin)
        if plane.kind == "random":
            says = self.tr(
                "A slice: 2 random directions of {count} through step {step}, along each as far as the weights into "
                "each unit are long (filter-normalised). A ball floats at its true loss; the dashed line is the gap."
            ).format(count=count, step=f"{self._source.choice.center:,}")
        else:
            others = self.tr("the ball's values") if plane.held == "ball" else self.tr("the minimum")
            says = self.tr(
                "A slice: 2 of {count} directions, the others held at {others}. A ball floats at its true loss; the "
                "dashed line is the gap to the slice."
            ).format(count=count, others=others)
        apart = round(self._snapshot.problem.objective.samples / landscape.samples)
        if apart == 1:
            return says
        sampled = self.tr("The slice is computed from 1 row in {apart}, the balls' losses from all.")
        return f"{says} {sampled.format(apart=apart)}"

    def _show_busy(self, busy):
        if busy:
            self._busy_timer.start()
        else:
            self._busy_timer.stop()
            self._busy.hide()

    def _show_notice(self, text):
        self._notice.setText(text)
        self._notice.setVisible(bool(text))


def offered_pairs(count: int, chosen: tuple[int, int]) -> list[tuple[int, int]]:
    """Pairs of parameter numbers for a menu: the chosen one, then neighbours first, no more than MOST_PAIRS."""
    pairs = ((i, i + apart) for apart in range(1, count) for i in range(count - apart))
    return [chosen, *(pair for pair in islice(pairs, MOST_PAIRS) if pair != chosen)]
