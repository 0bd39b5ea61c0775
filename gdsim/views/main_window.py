"""The window: lays the views out, hands them snapshots, and passes on what the user asks for."""

import msgspec
from PySide6.QtCore import QSettings, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QMainWindow,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from gdsim.experiment.files import ExperimentError
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import Experiment
from gdsim.simulation.runner import Event, Runner
from gdsim.views import theme as themes
from gdsim.views.about import show_about
from gdsim.views.contour_view import ContourView
from gdsim.views.controls.panel import ControlsPanel
from gdsim.views.data_view import DataView
from gdsim.views.frame_clock import FrameClock
from gdsim.views.landscape_source import LandscapeSource
from gdsim.views.loss_view import LossView
from gdsim.views.status_view import StatusView
from gdsim.views.surface_panel import SurfacePanel
from gdsim.views.transport_bar import TransportBar

# Widths in pixels of controls, surface and plots in the smallest window, 1366 x 768.
COLUMN_WIDTHS = (296, 680, 378)
# Heights in pixels of the loss plot and of the data below it, there.
PLOT_HEIGHTS = (330, 360)
SMALLEST_SIZE = (1000, 620)
USUAL_SIZE = (1366, 740)


class MainWindow(QMainWindow):
    """One run and its views. `experiment` is what the user sees; the runner works on what was made of it."""

    _announced = Signal(object, object)

    def __init__(self, first: Experiment, default: Experiment, folder=None):
        """Opens on `first`; Reset All goes back to `default`. Paths in `first` are relative to `folder`."""
        super().__init__()
        self.setWindowTitle("gdsim")
        self._default = default
        self._folder = folder
        self._runner = Runner(prepare(first, folder), lambda event, error: self._announced.emit(event, error))
        self.clock = FrameClock(lambda: self._runner.snapshot, self)
        self.source = LandscapeSource(self)
        self.controls = ControlsPanel()
        self.surface = SurfacePanel(self.source)
        self.transport = TransportBar()
        self.status = StatusView()
        self.loss = LossView()
        self.data = DataView()
        self.contour = ContourView()
        self._lay_out()
        self._connect()
        self._make_menus()
        self._restore()
        self.controls.show_experiment(first)
        self._show_problem(keep_view=False)

    @property
    def experiment(self) -> Experiment:
        """What is set in the controls."""
        return self.controls.experiment

    @property
    def snapshot(self):
        """The newest picture of the run."""
        return self._runner.snapshot

    # Building

    def _lay_out(self):
        self._centre = column(self.surface, self.transport, self.status)
        self._centre.layout().setStretch(0, 1)
        self._tabs = QTabWidget(documentMode=True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(self.data, self.tr("Data and fit"))
        self._tabs.addTab(self.contour, self.tr("Contour"))
        self._plots = QSplitter(Qt.Orientation.Vertical)
        self._plots.addWidget(card(self.loss))
        self._plots.addWidget(card(self._tabs))
        self._plots.setSizes(PLOT_HEIGHTS)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        for widget, stretch in ((self.controls, 0), (self._centre, 1), (self._plots, 0)):
            self._columns.addWidget(widget)
            self._columns.setStretchFactor(self._columns.count() - 1, stretch)
        self._columns.setSizes(COLUMN_WIDTHS)
        for splitter in (self._columns, self._plots):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(8)
        frame = column(self._columns)
        frame.layout().setContentsMargins(8, 4, 8, 8)
        self.setCentralWidget(frame)
        self.setMinimumSize(*SMALLEST_SIZE)
        self.resize(*USUAL_SIZE)
        for button in self.findChildren(QAbstractButton):
            # A click leaves the focus where it was, so that Space goes on to play and pause.
            if button.focusPolicy() & Qt.FocusPolicy.ClickFocus:
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _connect(self):
        self._announced.connect(self._on_event)
        self.clock.frame.connect(self._show_frame)
        self.clock.drawn.connect(self._runner.frame_drawn)
        self.source.changed.connect(self._show_landscape)
        self.source.failed.connect(self._fail)
        self._tabs.currentChanged.connect(lambda _: self._show_frame(self.snapshot))
        self.controls.experiment_changed.connect(self._try_experiment)
        self.controls.learning_rate_changed.connect(self._set_learning_rate)
        self.surface.start_chosen.connect(self._start_at)
        self.contour.start_chosen.connect(self._start_at)
        self.transport.play_asked.connect(self.play)
        self.transport.pause_asked.connect(self.pause)
        self.transport.steps_asked.connect(self.step)
        self.transport.reset_asked.connect(self.reset)
        self.transport.pace_changed.connect(self._runner.set_pace)
        self._runner.set_pace(self.transport.pace)

    def _make_menus(self):
        run = self.menuBar().addMenu(self.tr("&Run"))
        # Their keys are handled in keyPressEvent, after a focused field or slider has had its say.
        self._add_action(run, self.tr("Play or pause\tSpace"), self.transport.toggle)
        self._add_action(run, self.tr("Step\tRight"), lambda: self.step(1))
        self._add_action(run, self.tr("To the end of the epoch\tCtrl+Right"), self.transport.step_epoch)
        self._add_action(run, self.tr("Reset\tR"), self.reset)
        run.addSeparator()
        self._add_action(run, self.tr("Reset All"), self.reset_all)
        run.addSeparator()
        self._add_action(run, self.tr("Quit"), self.close, "Ctrl+Q")
        view = self.menuBar().addMenu(self.tr("&View"))
        group = QActionGroup(self)
        self._theme_actions = {}
        for name, title in (("night", self.tr("Night")), ("day", self.tr("Day"))):
            action = self._add_action(view, title, lambda name=name: self.set_theme(themes.THEMES[name]))
            action.setCheckable(True)
            group.addAction(action)
            self._theme_actions[name] = action
        view.addSeparator()
        self._add_action(view, self.tr("Full screen"), self._toggle_full_screen, "F11")
        about = self.menuBar().addMenu(self.tr("&Help"))
        self._add_action(about, self.tr("About gdsim"), lambda: show_about(self, self.surface.view.renderer))

    def _add_action(self, menu, title, handler, key=None) -> QAction:
        action = menu.addAction(title)
        action.triggered.connect(lambda _=False: handler())
        if key:
            action.setShortcut(QKeySequence(key))
        return action

    # What the user asks for

    def play(self):
        self._runner.play()

    def pause(self):
        self._runner.pause()

    def step(self, count: int):
        """So many updates more, then pause."""
        if not self.snapshot.over:
            self._runner.step(count)

    def reset(self):
        """Back to the start of the run, with the learning rates as they are set now."""
        self._load(self.experiment, keep_view=True)

    def reset_all(self):
        """The first state: experiment, pace, theme, sizes."""
        settings().clear()
        self._folder = None
        self.transport.set_usual_pace()
        self._tabs.setCurrentIndex(0)
        self._columns.setSizes(COLUMN_WIDTHS)
        self._plots.setSizes(PLOT_HEIGHTS)
        self.surface.view.look_from("perspective")
        self.set_theme(themes.NIGHT)
        self.controls.show_experiment(self._default)
        self._load(self._default, keep_view=False)

    def set_theme(self, theme: themes.Theme):
        themes.apply(QApplication.instance(), theme)
        self._theme_actions[theme.name].setChecked(True)
        for view in (self.controls, self.surface, self.transport, self.status, self.loss, self.data, self.contour):
            view.set_theme(theme)
        settings().setValue("theme", theme.name)

    def _start_at(self, coordinates):
        """Starts over where the surface was clicked; parameters off the plane stay as the ball has them."""
        point = self.source.landscape.plane.point(coordinates)
        experiment = msgspec.structs.replace(self.experiment, start=[float(value) for value in point])
        self.controls.show_experiment(experiment)
        self._try_experiment(experiment)

    def _set_learning_rate(self, racer, learning_rate):
        self._runner.set_learning_rate(racer, learning_rate)

    def _try_experiment(self, experiment):
        """Starts the changed experiment at once, or says what is wrong and lets the last one go on."""
        was_playing = self.snapshot.playing
        if self._load(experiment, keep_view=True) and was_playing:
            self.play()

    def _load(self, experiment, keep_view) -> bool:
        try:
            problem = prepare(experiment, self._folder)
        except ExperimentError as error:
            self.controls.show_problem_error(str(error))
            return False
        self._runner.load(problem)
        self._show_problem(keep_view)
        return True

    # What is shown

    def _show_problem(self, keep_view):
        snapshot = self.snapshot
        self.controls.show_problem(snapshot.problem)
        self.source.show_problem(snapshot, keep_view)
        self._show_frame(snapshot)
        self.clock.wake()

    def _show_frame(self, snapshot):
        for view in (self.surface, self.transport, self.status, self.loss, self.data, self.contour):
            if view.isVisible() or not self.isVisible():
                view.show_snapshot(snapshot)
        self.source.show_snapshot(snapshot)

    def _show_landscape(self, landscape):
        self.surface.show_landscape(landscape)
        self.contour.show_landscape(landscape)

    def _on_event(self, event, error):
        self.clock.wake()
        if event is Event.FAILED:
            self._fail(error)

    def _fail(self, error):
        raise error

    def _toggle_full_screen(self):
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def keyPressEvent(self, event):
        """The keys that a focused field or slider did not want for itself."""
        key, control = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if key == Qt.Key.Key_Space:
            self.transport.toggle()
        elif key == Qt.Key.Key_Right:
            self.transport.step_epoch() if control else self.step(1)
        elif key == Qt.Key.Key_R and not control:
            self.reset()
        elif key == Qt.Key.Key_Escape and self.isFullScreen():
            self.showNormal()
        else:
            super().keyPressEvent(event)

    # Remembering

    def _restore(self):
        stored = settings()
        for key, restore in (
            ("geometry", self.restoreGeometry),
            ("columns", self._columns.restoreState),
            ("plots", self._plots.restoreState),
        ):
            if stored.value(key) is not None:
                restore(stored.value(key))
        self.set_theme(themes.THEMES.get(stored.value("theme"), themes.NIGHT))

    def closeEvent(self, event):
        stored = settings()
        stored.setValue("geometry", self.saveGeometry())
        stored.setValue("columns", self._columns.saveState())
        stored.setValue("plots", self._plots.saveState())
        self.clock.stop()
        self.source.close()
        self._runner.close()
        super().closeEvent(event)


def settings() -> QSettings:
    """What the program remembers between two starts."""
    return QSettings("gdsim", "gdsim")


def column(*widgets: QWidget) -> QWidget:
    """Widgets one above the other, without a frame of their own."""
    result = QWidget()
    layout = QVBoxLayout(result)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(8)
    for widget in widgets:
        layout.addWidget(widget)
    return result


def card(widget: QWidget) -> QFrame:
    """A widget on a card of its own."""
    result = QFrame(objectName="card")
    layout = QVBoxLayout(result)
    layout.setContentsMargins(8, 6, 8, 8)
    layout.addWidget(widget)
    return result
