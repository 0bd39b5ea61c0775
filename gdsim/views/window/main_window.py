"""The window: lays the views out, connects them with the session, and remembers how it was left."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from gdsim.core.verdict import Act
from gdsim.experiment.schema import Experiment
from gdsim.simulation.moments import Moment
from gdsim.simulation.network import network
from gdsim.views.controls.panel import ControlsPanel
from gdsim.views.cycle.view import CycleView
from gdsim.views.document.document import Document
from gdsim.views.document.filing import Filing
from gdsim.views.fit.view import DataView
from gdsim.views.loss.view import LossView
from gdsim.views.own_data.dialogs import DataDialogs
from gdsim.views.running.judge import Judge
from gdsim.views.running.look import read_look, to_plain
from gdsim.views.running.preparation import Preparation
from gdsim.views.running.session import Session
from gdsim.views.running.setting import Setting
from gdsim.views.status.view import StatusView
from gdsim.views.surface import look as surface_look
from gdsim.views.surface.landscape_source import LandscapeSource
from gdsim.views.surface.panel import SurfacePanel
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.background import reraise
from gdsim.views.toolkit.layout import card, column, leave_focus, splitter, tabs
from gdsim.views.toolkit.settings import settings
from gdsim.views.transport.bar import TransportBar
from gdsim.views.window.autopsy_page import AutopsyPage
from gdsim.views.window.branch_bar import BranchBar
from gdsim.views.window.class_notes import ClassNotes
from gdsim.views.window.help import Help
from gdsim.views.window.keys import WindowKeys
from gdsim.views.window.late_pages import LatePages
from gdsim.views.window.lesson_editing import LessonEditing
from gdsim.views.window.lessons import Lessons
from gdsim.views.window.menus import WindowMenus
from gdsim.views.window.middle import Middle
from gdsim.views.window.one_pass import OnePass
from gdsim.views.window.presenter import Presenter
from gdsim.views.window.stage import Stage
from gdsim.views.window.welcome import Welcome

# Widths in pixels of controls, surface and plots in the smallest usual window, 1366 x 768.
COLUMN_WIDTHS = (296, 660, 378)
# Heights in pixels of the loss plot and of the data below it, there.
PLOT_HEIGHTS = (330, 360)
# Pixels beyond which fields and lists only get longer.
WIDEST_CONTROLS = 480
# Pixels below which the titles of the plots' tabs would be cut …
NARROWEST_PLOTS = 268
# … and those that the buttons above and below the surface need, of whatever problem it is: all that the smallest
# window has left for it.
NARROWEST_CENTRE = 420
# Height in pixels of the panel with this step's numbers: the surface above keeps as much.
STEP_HEIGHT = 232
# The same in a window that is lower than LOW, where a surface still stands above it.
LOW, LOW_STEP_HEIGHT = 700, 184
# What the settings hold of the window.
REMEMBERED = ("geometry", "columns", "plots", "theme", "wording")
# What the wording is called there.
PLAIN, EXPERT = "plain", "expert"
SMALLEST_SIZE = (1000, 620)
USUAL_SIZE = (1366, 740)


class MainWindow(QMainWindow):
    """One session and its views.

    export_asked(): pictures of the run are wanted. worksheet_asked(): a lesson is to be printed.
    """

    export_asked = Signal()
    worksheet_asked = Signal()

    def __init__(self, first: Experiment, default: Experiment, path: Path | None = None):
        """Opens on `first`, from the file `path` if there is one; Reset All goes back to `default`."""
        super().__init__()
        self.theme: themes.Theme | None = None
        self._is_expert = False
        self._one_pass = OnePass(self)
        self.presenter = Presenter(self)
        # How far slow motion is in a step.
        self._moment: Moment | None = None
        # Whose parameter was chosen last, and which.
        self._chosen_parameter: tuple[int, int] | None = None
        self._styling, self._dressing = (QTimer(self, singleShot=True, interval=0) for _ in range(2))
        self._styling.timeout.connect(self._style)
        self._dressing.timeout.connect(self._dress_views)
        setting, preparation = Setting(first, path.parent if path else None), Preparation(self)
        self.session = Session(setting, preparation, self)
        self.source = LandscapeSource(self)
        self.judge = Judge(self)
        self.controls = ControlsPanel()
        self.surface = SurfacePanel(self.source)
        self.transport = TransportBar()
        self.branches = BranchBar()
        self.status = StatusView()
        self.cycle, self.loss, self.data = CycleView(), LossView(), DataView()
        self._late, self._data_dialogs = LatePages(self), DataDialogs(self)
        self._views = [self.surface, self.transport, self.status, self.cycle, self.loss, self.data]
        document = Document(
            setting, path, lambda experiment: self.filing.completed(experiment), preparation.prepare, parent=self
        )
        self.filing = Filing(self, document, self.session, preparation, default, self.kept_view)
        self._lay_out()
        self.lessons = Lessons(self, self._left, self._stage)
        self.class_notes = ClassNotes(self.lessons)
        self.class_notes.refused.connect(self.filing.messages.say)
        self.lesson_editing = LessonEditing(self, self._stage)
        self.presenter.watch(self.lessons)
        self._connect_session()
        self._connect_views()
        self._make_menus()
        self._restore()
        self.controls.show_experiment(first)
        self._show_start(self.snapshot, keep_view=False)
        self.show_view(first.view)

    @property
    def experiment(self) -> Experiment:
        """What is set, as the controls show it."""
        return self.session.experiment

    @property
    def snapshot(self):
        """The newest picture of the run."""
        return self.session.snapshot

    # Building

    def _lay_out(self):
        self._step = tabs(
            (self.cycle, self.tr("Training cycle")),
            (self._late.explain, self.tr("The step, explained")),
            (self._late.backprop, self.tr("Backpropagation")),
            (self._late.layers, self.tr("Layers")),
            (self._late.autopsy, self.tr("What broke first")),
        )
        self._step.tabBar().setAccessibleName(self.tr("This step's numbers"))
        self._step.tabBar().setToolTip(self.tr("The update that led to the step in view"))
        self._step_card = card(self._step)
        self._step_card.hide()
        # What comes and goes stands above the transport bar, which stays where it is; the surface makes room.
        self._middle = Middle(self.surface, self._late.network)
        centre = column(self.filing.messages, self._middle, self.branches, self.status, self._step_card, self.transport)
        centre.layout().setStretch(1, 1)
        centre.setMinimumWidth(NARROWEST_CENTRE)
        self._tabs = tabs(
            (self.data, self.tr("Data")),
            (self._late.contour, self.tr("Contour")),
            (self._late.bowl, self.tr("Bowl")),
            (self._late.sample_loss, self.tr("Sample")),
            (self._late.sweep, self.tr("Rates")),
            (self._middle.tab, self.tr("Network")),
            (self._late.losses, self.tr("Losses")),
            (self._late.basins, self.tr("Basins")),
        )
        self._tabs.tabBar().setAccessibleName(self.tr("Pictures of the data and the loss"))
        self._tabs.tabBar().setToolTip(
            self.tr(
                "The fit, the surface from above, a cut through it, one sample's loss, many learning rates, a network, "
                "the same fit under each loss, where each start leads"
            )
        )
        self._plots = splitter(Qt.Orientation.Vertical, card(self.loss), card(self._tabs))
        self._plots.setMinimumWidth(NARROWEST_PLOTS)
        # A lesson stands above those controls that its page lets be changed.
        self._left = splitter(Qt.Orientation.Vertical, self.controls)
        self._columns = splitter(Qt.Orientation.Horizontal, self._left, centre, self._plots)
        # All grow with the window, each by its share of it.
        for index in range(self._columns.count()):
            self._columns.setStretchFactor(index, 1)
        self._left.setMaximumWidth(WIDEST_CONTROLS)
        late = self._late
        pages = {"data": self.data, "contour": late.contour, "bowl": late.bowl, "sample": late.sample_loss}
        pages |= {"rates": late.sweep, "small-network": self._middle.tab, "losses": late.losses, "basins": late.basins}
        pages |= {"cycle": self.cycle, "explained": late.explain, "backpropagation": late.backprop}
        pages |= {"layers": late.layers}
        self._stage = Stage(
            self.controls,
            self._middle,
            self._columns,
            self._plots,
            self.loss,
            self._tabs,
            self._step,
            pages,
            self._show_step_if,
        )
        self._set_usual_sizes()
        frame = column(self._columns)
        frame.layout().setContentsMargins(8, 4, 8, 8)
        self.setCentralWidget(frame)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.resize(*USUAL_SIZE)
        leave_focus(self)

    def _set_usual_sizes(self):
        self.set_sizes((COLUMN_WIDTHS, PLOT_HEIGHTS))

    def _connect_session(self):
        session = self.session
        session.started.connect(self._show_start)
        session.kept.connect(lambda snapshot: self.controls.show_problem(snapshot.problem))
        session.shown.connect(self.controls.show_experiment)
        session.frame.connect(self.show_frame)
        session.refused.connect(self.controls.show_problem_error)
        session.offered.connect(self.branches.offer)
        session.slow_motion.moment_changed.connect(self._show_moment)
        self.source.changed.connect(self._show_landscape)
        self.source.swarm.changed.connect(self._show_swarm)
        self.judge.judged.connect(self._show_judgement)
        for worker in (self.source, self.source.swarm, self.judge):
            worker.failed.connect(reraise)

    def _connect_views(self):
        session, setting, transport = self.session, self.filing.document.setting, self.transport
        self.filing.opened.connect(self.show_view)
        self.status.target_changed.connect(self.loss.target.show_loss)
        self.loss.target.dragged.connect(self.status.set_target)
        self.loss.seek_asked.connect(session.seek)
        self.controls.edited.connect(setting.change)
        self.controls.title_entered.connect(setting.rename)
        self.controls.restart_asked.connect(session.restart)
        self.filing.menus.csv_dropped.connect(self._data_dialogs.import_table)
        self.filing.menus.sweep_opened.connect(self._show_sweep)
        self._data_dialogs.data_chosen.connect(self.filing.set_own_data)
        self.controls.problem.table_asked.connect(self._data_dialogs.ask_for_table)
        self.controls.problem.drawing_asked.connect(self._draw_data)
        self.surface.start_chosen.connect(self._start_at)
        self._late.built.connect(self._join)
        self._late.place_chosen.connect(self._start_at)
        self._late.start_chosen.connect(self._start_from)
        self._late.learning_rate_chosen.connect(self._take_rate)
        self._late.axis_chosen.connect(self._take_as_axis)
        self._late.weight_clicked.connect(self.surface.put_first)
        self._late.parameter_chosen.connect(self._choose_parameter)
        self._late.rule_asked.connect(self._show_rule)
        for asking in (self.cycle, self._late):
            asking.next_asked.connect(session.slow_motion.go_on)
        self._late.large_asked.connect(lambda is_large: self._menus.network.setChecked(is_large))
        self.branches.branch_asked.connect(session.branch)
        self.branches.restart_asked.connect(session.reset)
        self.branches.removal_asked.connect(session.remove_ghost)
        transport.play_asked.connect(session.play)
        transport.replay_asked.connect(session.play_again)
        transport.pause_asked.connect(session.pause)
        transport.steps_asked.connect(session.step)
        transport.seek_asked.connect(session.seek)
        transport.reset_asked.connect(session.reset)
        transport.pace_changed.connect(session.set_pace)
        transport.slow_motion_toggled.connect(self._set_slow_motion)
        transport.wait_toggled.connect(self._set_waiting)
        for tab_widget in (self._tabs, self._step):
            tab_widget.currentChanged.connect(lambda _: self.show_frame(self.snapshot))
        session.set_pace(transport.pace)

    def _join(self, view):
        """From now on it is shown what the others are."""
        leave_focus(view)
        view.set_theme(self.theme)
        if self.source.landscape is not None:
            view.show_landscape(self.source.landscape)
        view.show_snapshot(self._with_coming_batch(self.snapshot), self._moment)
        view.show_swarm(self.source.swarm.newest)
        self._views.append(view)
        self._show_kept_look(view, self.experiment.view)
        self._explain_chosen()

    def _make_menus(self):
        self.welcome = Welcome(self)
        self._menus = WindowMenus(self)
        self._menus.table_asked.connect(self._data_dialogs.ask_for_table)
        self._menus.drawing_asked.connect(self._draw_data)
        self._menus.step_asked.connect(self._show_step)
        self._menus.network.toggled.connect(self._arrange_middle)
        self._menus.wording_chosen.connect(self.set_wording)
        self._step_action, self._theme_actions = self._menus.step, self._menus.themes
        self.lessons.contents_asked.connect(self.welcome.show)
        self.help = Help(self, self._stage, self.lessons)
        self.autopsy = AutopsyPage(self._step, self._late, self._step_action, self.session, self)
        self.status.why_asked.connect(self.autopsy.ask)
        self.status.advice_taken.connect(self._take_advice)
        self._keys = WindowKeys(self)
        # The first key plays.
        self.transport.play.setFocus()

    # What the user asks for

    def reset_all(self):
        """The first state: experiment, pace, theme, sizes, directions."""
        if not self.filing.load_default():
            return
        for key in REMEMBERED:
            settings().remove(key)
        self.transport.set_usual_pace()
        self.transport.show_slowly(False)
        self._tabs.setCurrentIndex(0)
        self._step.setCurrentIndex(0)
        self._step_action.setChecked(False)
        self._menus.network.setChecked(False)
        self._show_step()
        self._set_usual_sizes()
        self.surface.reset()
        self.look_as_usual()
        self.set_wording(False)
        self.set_theme(themes.NIGHT)

    def look_as_usual(self):
        """Each view as it is looked at first."""
        for view in self._views:
            if view.kept_as:
                self._look_at(view, type(view.look)())

    def set_wording(self, is_expert: bool):
        """Whether the field's symbols are shown where plain words would do."""
        self._is_expert = is_expert
        settings().setValue("wording", EXPERT if is_expert else PLAIN)
        self._menus.wordings[is_expert].setChecked(True)
        if self.theme:
            self.set_theme(self.theme)

    def set_theme(self, theme: themes.Theme):
        """Its colours, in type that suits the window's size and in the words that are wanted."""
        sized = themes.sized(theme, self.width(), self.height(), self.presenter.is_on)
        theme = replace(sized, is_expert=self._is_expert)
        if theme == self.theme:
            return
        self.theme = theme
        self._theme_actions[theme.name].setChecked(True)
        settings().setValue("theme", theme.name)
        if self.isVisible():
            # To style every widget takes as long as much else, and the views as long again: each has a turn of its
            # own, and nothing is painted until then.
            self.setUpdatesEnabled(False)
            self._styling.start()
        else:
            themes.apply(QApplication.instance(), theme)
            self._dress_views()

    def _style(self):
        themes.apply(QApplication.instance(), self.theme)
        self._dressing.start()

    def _dress_views(self):
        parts = (self.controls, self.lessons, self.help, self.lesson_editing, self.presenter, self._data_dialogs)
        for view in (*parts, *self._views):
            view.set_theme(self.theme)
        self._share_height()
        self.setUpdatesEnabled(True)

    def _start_at(self, coordinates):
        """Starts over where the surface was clicked; parameters off the plane stay as the ball has them."""
        if not self.lessons.take_place(coordinates):
            self._start_from(self.source.landscape.plane.point(coordinates))

    def _start_from(self, parameters):
        if self.lessons.allows("start"):
            self.filing.set_start(parameters)

    def _take_rate(self, racer, learning_rate):
        if self.lessons.allows("learning-rate") or self.lessons.allows("optimizer"):
            self.filing.set_learning_rate(racer, learning_rate)

    def _take_advice(self, racer, action):
        """What a verdict advises for a racer is done."""
        match action.act:
            case Act.RATE:
                self._take_rate(racer, action.value)
            case Act.RUN:
                self.session.play()
            case Act.STEP:
                self.session.seek(int(action.value))

    def _take_as_axis(self, parameter, axis):
        """Looks at the surface along a parameter; one that the network hides comes back."""
        self._menus.network.setChecked(False)
        self.surface.take_axis(parameter, axis)

    def _choose_parameter(self, racer, parameter):
        """The update rule, wherever it is seen, is that of a parameter which is chosen in another view."""
        self._chosen_parameter = racer, parameter
        self._explain_chosen()

    def _explain_chosen(self):
        view = self._late.explain.view
        if view is not None and self._chosen_parameter is not None:
            racer, parameter = self._chosen_parameter
            self._look_at(view, replace(view.look, racer=racer, parameter=parameter))

    def _show_rule(self, racer, parameter):
        """Opens the update rule with this step's numbers on a parameter."""
        self._chosen_parameter = racer, parameter
        self._open_step(self._late.explain)
        self._explain_chosen()
        self._late.explain.view.setFocus()

    def _draw_data(self):
        self._data_dialogs.draw(self.snapshot.problem, self.theme)

    def _show_sweep(self, path):
        from gdsim.views.sweep.table_dialog import SweepTableDialog

        self._data_dialogs.open(SweepTableDialog(path, self.theme, parent=self))

    def _set_slow_motion(self, on):
        self.session.set_slow_motion(on)
        # Both go through the step.
        if on and not (self._step_action.isChecked() and self._step.currentWidget() is self._late.backprop):
            self._open_step(self.cycle)

    def _set_waiting(self, on):
        self.session.slow_motion.wait_for_clicks(on)

    @property
    def sizes(self) -> tuple[list[int], list[int]]:
        """Pixels of the columns, from the left, and of the plots in the last one, from above."""
        return self._columns.sizes(), self._plots.sizes()

    def set_sizes(self, sizes: tuple[list[int], list[int]]):
        """The same again; in a window of another size, in proportion."""
        for part, pixels in zip((self._columns, self._plots), sizes, strict=True):
            if part.count() == len(pixels):
                part.setSizes(pixels)

    # What is shown

    def _show_start(self, snapshot, keep_view):
        if not keep_view:
            self._chosen_parameter = None
        self.controls.show_problem(snapshot.problem)
        # Before anybody is shown the snapshot, of which the plane of another problem knows nothing.
        self.source.show_problem(snapshot, keep_view)
        self._arrange_middle()
        self.show_frame(snapshot)

    def _arrange_middle(self):
        """The network is large where there is one and it is wanted so; else the surface has the middle."""
        has_network, page = network(self.snapshot.problem) is not None, self._late.network
        self._menus.network.setEnabled(has_network)
        # All eight titles have no room beside each other; these two are never both about what is minimised.
        for tab, fits in ((self._middle.tab, has_network), (self._late.basins, not has_network)):
            self._tabs.setTabVisible(self._tabs.indexOf(tab), fits and self._stage.allows(tab))
        is_large = has_network and self._menus.network.isChecked()
        if is_large == self._middle.is_network:
            return
        self._middle.show_network(is_large)
        if page.view is not None:
            # A widget in another place has forgotten the fonts that it was given.
            page.view.set_theme(self.theme)
            page.view.show_large(is_large)
        self.show_frame(self.snapshot)

    def show_frame(self, snapshot):
        """Shows the run as it stands, in all that is seen."""
        self._show_views(snapshot)
        self.source.show_snapshot(snapshot)
        self.judge.show_snapshot(snapshot)

    def _show_views(self, snapshot):
        seen = self._with_coming_batch(snapshot)
        # Slow motion plays, for those who speak of it; to those who draw, each of its steps is one by itself.
        told = replace(seen, playing=True) if self._moment is not None else seen
        with self._one_pass:
            for view in self._views:
                # Before the window is shown, too, only what will be seen then.
                if view.isVisibleTo(self):
                    view.show_snapshot(told if view in (self.transport, self.status) else seen, self._moment)
            self.branches.show_snapshot(seen)

    def _with_coming_batch(self, snapshot):
        """Slow motion predicts and measures a step's samples before it is taken: these are the ones to be marked."""
        is_coming = self._moment is not None and not self._moment.is_taken
        if not is_coming or snapshot.problem.batching.whole or snapshot.foreseen is None:
            return snapshot
        return replace(snapshot, batch=snapshot.foreseen.batch)

    def _show_landscape(self, landscape):
        for view in self._views:
            view.show_landscape(landscape)

    def _show_swarm(self, swarm):
        for view in self._views:
            view.show_swarm(swarm)

    def _show_judgement(self, judgement):
        self.status.show_judgement(judgement)
        if not self.session.is_waiting and judgement.snapshot.problem is self.snapshot.problem:
            self.controls.show_critical_rates(judgement.critical)

    def _show_moment(self, moment):
        """The last one is shown with the step that is taken then."""
        is_other, self._moment = moment != self._moment, moment
        if is_other and not (moment and moment.is_taken):
            self._show_views(self.snapshot)

    def _open_step(self, page):
        self._step_action.setChecked(True)
        self._step.setCurrentWidget(page)
        self._show_step()

    def show_network(self, is_large: bool):
        """Whether the network is wanted in the middle, in place of the surface."""
        self._menus.network.setChecked(is_large)

    def mark(self, pins=(), walk=()):
        """Pins and a walk on the plane of the surface, instead of those there are; see SurfaceView."""
        for view in filter(None, (self.surface.view, self._late.contour.view)):
            view.show_pins(pins)
            view.show_walk(walk)

    def show_in_middle(self, guest: QWidget | None):
        """Something in the place of surface and network; None: they are back."""
        self._middle.show_guest(guest)

    def _show_step_if(self, is_open):
        self._step_action.setChecked(is_open)
        self._show_step()

    def _show_step(self):
        self._step_card.setVisible(self._step_action.isChecked())
        self._share_height()
        self.show_frame(self.snapshot)

    def keyPressEvent(self, event):
        """The keys that no focused widget wanted for itself."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    # Remembering

    def kept_view(self):
        """What an experiment's file keeps of the picture; any program may ignore it."""
        return {
            "theme": self.theme.name,
            "step_open": self._step_action.isChecked(),
            "network_large": self._menus.network.isChecked(),
            "tab": self._tabs.currentIndex(),
            "surface": surface_look.to_plain(self.surface.kept_look),
            **{view.kept_as: to_plain(view.look) for view in self._views if view.kept_as},
        }

    def show_view(self, view: dict):
        """Looks as `kept_view` once told, as far as it says anything that this program knows."""
        theme, step_open, is_large, tab = (view.get(key) for key in ("theme", "step_open", "network_large", "tab"))
        if isinstance(theme, str) and theme in themes.THEMES:
            self.set_theme(themes.THEMES[theme])
        if isinstance(step_open, bool):
            self._show_step_if(step_open)
        if isinstance(is_large, bool):
            self._menus.network.setChecked(is_large)
        if isinstance(tab, int) and tab in range(self._tabs.count()):
            self._tabs.setCurrentIndex(tab)
        look = surface_look.read_look(view.get("surface"), self.snapshot.problem)
        if look.camera is None:
            self.surface.view.fit()
        self.surface.show_look(look)
        for shown in self._views:
            self._show_kept_look(shown, view)

    def _show_kept_look(self, view, kept):
        """As far as a file says anything of this view; one that is not built yet is looked at so later."""
        if view.kept_as in kept:
            self._look_at(view, read_look(kept[view.kept_as], type(view.look)))

    def _look_at(self, view, look):
        if look != view.look:
            # A hidden one knows of another problem still.
            view.show_snapshot(self._with_coming_batch(self.snapshot), self._moment)
            view.show_look(look)

    def _restore(self):
        stored = settings()
        for key, restore in (
            ("geometry", self.restoreGeometry),
            ("columns", self._columns.restoreState),
            ("plots", self._plots.restoreState),
        ):
            # Settings are a file that anybody can change: what is not a kept state is left alone.
            if isinstance(stored.value(key), QByteArray):
                restore(stored.value(key))
        self.set_wording(stored.value("wording") == EXPERT)
        self.set_theme(themes.THEMES.get(stored.value("theme"), themes.NIGHT))

    def resizeEvent(self, event):
        super().resizeEvent(event)
        if self.theme:
            self.set_theme(self.theme)
        self._share_height()

    def _share_height(self):
        """This step's numbers have a height of their own; in a low window they leave fewer lines to words."""
        type_size = self.theme.point_size / themes.NIGHT.point_size if self.theme else 1.0
        self._step_card.setFixedHeight(round(STEP_HEIGHT * type_size) if self.height() >= LOW else LOW_STEP_HEIGHT)
        is_cramped = self.height() < LOW and self._step_action.isChecked()
        self.status.cramp(is_cramped)
        self.surface.caption.cramp(is_cramped)

    def closeEvent(self, event):
        if not (self.lesson_editing.may_leave() and self.filing.menus.may_leave()):
            event.ignore()
            return
        self.presenter.end()
        self.lesson_editing.close()
        self._data_dialogs.close()
        self.welcome.close()
        stored = settings()
        stored.setValue("geometry", self.saveGeometry())
        stored.setValue("columns", self._columns.saveState())
        stored.setValue("plots", self._plots.saveState())
        for view in self._views:
            view.end_work()
        self.lessons.close()
        self.class_notes.close()
        self.session.close()
        self.source.close()
        self.judge.close()
        self.filing.menus.close()
        super().closeEvent(event)
