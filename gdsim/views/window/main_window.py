"""The window: lays the views out, connects them with the session, and remembers how it was left."""

from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QMainWindow, QWidget

from gdsim.experiment.schema import Experiment
from gdsim.simulation.network import network
from gdsim.views.controls.panel import ControlsPanel
from gdsim.views.cycle.view import CycleView
from gdsim.views.document.document import Document
from gdsim.views.document.filing import Filing
from gdsim.views.fit.view import DataView
from gdsim.views.loss.view import LossView
from gdsim.views.running.judge import Judge
from gdsim.views.running.preparation import Preparation
from gdsim.views.running.session import Session
from gdsim.views.running.setting import Setting
from gdsim.views.status.view import StatusView
from gdsim.views.surface.landscape_source import LandscapeSource
from gdsim.views.surface.panel import SurfacePanel
from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.background import reraise
from gdsim.views.toolkit.layout import Roomy, column, leave_focus
from gdsim.views.transport.bar import TransportBar
from gdsim.views.window.all_views import AllViews
from gdsim.views.window.appearance import USUAL_TEXT, Appearance
from gdsim.views.window.autopsy_page import AutopsyPage
from gdsim.views.window.branch_bar import BranchBar
from gdsim.views.window.bringing import Bringing
from gdsim.views.window.class_notes import ClassNotes
from gdsim.views.window.columns import Columns
from gdsim.views.window.guard import Guard
from gdsim.views.window.help import Help
from gdsim.views.window.keys import WindowKeys
from gdsim.views.window.late_pages import LatePages
from gdsim.views.window.lesson_editing import LessonEditing
from gdsim.views.window.lessons import Lessons
from gdsim.views.window.memory import Memory
from gdsim.views.window.menus import WindowMenus
from gdsim.views.window.parts import Parts
from gdsim.views.window.presenter import Presenter
from gdsim.views.window.run_sound import RunSound
from gdsim.views.window.speaker import Speaker
from gdsim.views.window.welcome import Welcome
from gdsim.views.window.wishes import Wishes

SMALLEST_SIZE = (1000, 620)
USUAL_SIZE = (1366, 740)


class MainWindow(QMainWindow):
    """One session and its views.

    export_asked(): pictures of the run are wanted. worksheet_asked(): a lesson is to be printed. doctor_asked(): what
    this computer offers is to be told. language_asked(code): the same is wanted in another language, which takes
    another window.
    """

    export_asked = Signal()
    worksheet_asked = Signal()
    doctor_asked = Signal()
    language_asked = Signal(str)

    def __init__(self, first: Experiment, default: Experiment, path: Path | None = None):
        """Opens on `first`, from the file `path` if there is one; Reset All goes back to `default`."""
        super().__init__()
        self._is_vacated = self._is_arranging = False
        self._appearance = Appearance(self)
        self.presenter = Presenter(self)
        setting, preparation = Setting(first, path.parent if path else None), Preparation(self)
        self.session = Session(setting, preparation, self)
        self.source = LandscapeSource(self)
        self.judge = Judge(self)
        self.speaker = Speaker(self)
        self._numbers = None
        self.sound = RunSound(self)
        self.controls = ControlsPanel()
        self.surface = SurfacePanel(self.source)
        self.transport = TransportBar()
        self.branches = BranchBar()
        self.status = StatusView()
        self.cycle, self.loss, self.data = CycleView(), LossView(), DataView()
        self._late, self.bringing = LatePages(self), Bringing(self)
        self._views = AllViews(self, [self.surface, self.transport, self.status, self.cycle, self.loss, self.data])
        self.memory = Memory(self, self._views)
        document = Document(
            setting, path, lambda experiment: self.filing.completed(experiment), preparation.prepare, parent=self
        )
        self.filing = Filing(self, document, self.session, preparation, default, self.memory.kept_view)
        self._lay_out()
        self.lessons = Lessons(self, self.columns.left, self._parts)
        self.class_notes = ClassNotes(self.lessons)
        self.class_notes.refused.connect(self.filing.messages.say)
        self.lesson_editing = LessonEditing(self, self._parts)
        self.presenter.watch(self.lessons)
        self._connect_session()
        self._connect_views()
        self._make_menus()
        # After all that looks at another document as its file says, which may be more than is to be seen.
        self.guard = Guard(self, self._parts)
        self.memory.restore()
        self._appearance.restore()
        self.controls.show_experiment(first)
        self._show_start(self.snapshot, keep_view=False)
        self.memory.show_view(first.view)
        self.guard.follow()

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
        self.columns = columns = Columns(self, self._late)
        self._parts = Parts(columns, self.controls, self.loss, self.show_step)
        frame = column(columns)
        frame.layout().setContentsMargins(8, 4, 8, 8)
        self.setCentralWidget(Roomy(frame))
        self.setMinimumSize(*SMALLEST_SIZE)
        self.resize(*USUAL_SIZE)
        leave_focus(self)

    def _connect_session(self):
        session = self.session
        session.started.connect(self._show_start)
        session.kept.connect(lambda snapshot: self.controls.show_problem(snapshot.problem))
        session.shown.connect(self.controls.show_experiment)
        session.frame.connect(self.show_frame)
        session.refused.connect(self.controls.show_problem_error)
        session.offered.connect(self.branches.offer)
        session.slow_motion.moment_changed.connect(self._views.show_moment)
        self.source.changed.connect(self._views.show_landscape)
        self.source.swarm.changed.connect(self._views.show_swarm)
        self.judge.judged.connect(self._show_judgement)
        for worker in (self.source, self.source.swarm, self.judge):
            worker.failed.connect(reraise)

    def _connect_views(self):
        session, setting, transport = self.session, self.filing.document.setting, self.transport
        self.filing.opened.connect(self.memory.show_view)
        self.status.target_changed.connect(self.loss.target.show_loss)
        self.loss.target.dragged.connect(self.status.set_target)
        self.loss.seek_asked.connect(session.seek)
        self.controls.edited.connect(setting.change)
        self.controls.title_entered.connect(setting.rename)
        self.controls.restart_asked.connect(session.restart)
        self.bringing.hear(self.filing.menus, self.controls.problem)
        self._late.built.connect(self._views.join)
        self._wishes = Wishes(self, self._late, self._views)
        for asking in (self.cycle, self._late):
            asking.next_asked.connect(session.slow_motion.go_on)
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
        transport.wait_toggled.connect(session.slow_motion.wait_for_clicks)
        for tab_widget in (self.columns.tabs, self.columns.steps):
            tab_widget.currentChanged.connect(lambda _: self.show_frame(self.snapshot))
        session.set_pace(transport.pace)

    def _make_menus(self):
        self.welcome = Welcome(self)
        self._menus = WindowMenus(self)
        self._menus.table_asked.connect(self.bringing.ask_for_table)
        self._menus.drawing_asked.connect(self.bringing.draw)
        self._menus.step_asked.connect(self._arrange_step)
        self._menus.network.toggled.connect(self.arrange_middle)
        self._menus.wording_chosen.connect(self._appearance.set_wording)
        self._menus.text_size_chosen.connect(self._appearance.set_text_size)
        self._appearance.chosen.connect(lambda theme: self._menus.show_theme(theme, self._appearance.text_size))
        self._appearance.styled.connect(self._dress)
        self._step_action = self._menus.step
        self.lessons.contents_asked.connect(self.welcome.show)
        self.help = Help(self, self._parts, self.lessons)
        self.autopsy = AutopsyPage(self.columns.steps, self._late, self._step_action, self.session, self)
        self.status.why_asked.connect(self.autopsy.ask)
        self._keys = WindowKeys(self)
        # The first key plays.
        self.transport.play.setFocus()

    # What the user asks for

    def reset_all(self):
        """The first state: experiment, pace, theme, sizes, directions."""
        if not self.filing.load_default():
            return
        self.memory.forget()
        self.transport.set_usual_pace()
        self.transport.show_slowly(False)
        self.columns.tabs.setCurrentIndex(0)
        self.columns.steps.setCurrentIndex(0)
        self.show_step(False)
        self.show_network(False)
        self.columns.set_usual_sizes()
        self.surface.reset()
        self.look_as_usual()
        self._appearance.set_wording(False)
        self._appearance.set_text_size(USUAL_TEXT)
        self.set_theme(themes.NIGHT)

    def let_start(self, is_free: bool):
        """Whether a start may be chosen in pictures."""
        self._views.let_start(is_free)

    def keep_for_exam(self) -> list[QAction]:
        """Of the menus stays what leads nowhere else: all that is left in them."""
        return self._menus.keep_for_exam()

    def look_as_usual(self):
        """Each view as it is looked at first."""
        self._views.look_as_usual()

    @property
    def theme(self) -> themes.Theme:
        """The one that is shown."""
        return self._appearance.theme

    @property
    def is_dressed(self) -> bool:
        """Whether all of it looks as its theme says; another takes a few turns of the event loop."""
        return self._appearance.is_worn

    def set_theme(self, theme: themes.Theme):
        """Its colours, in type that suits the window's size and in the words that are wanted."""
        self._appearance.set_theme(theme)

    def _dress(self):
        parts = (self.controls, self.lessons, self.help, self.lesson_editing, self.presenter, self.bringing.dialogs)
        for part in (*parts, self._views):
            part.set_theme(self.theme)
        self._share_height()
        self.presenter.give_back_sizes()

    def _set_slow_motion(self, on):
        self.session.set_slow_motion(on)
        # Both go through the step.
        is_seen = self.is_step_open and self.columns.steps.currentWidget() is self._late.backprop
        if on and not is_seen:
            self.open_step(self.cycle)

    # What is shown

    def _show_start(self, snapshot, keep_view):
        self.controls.show_problem(snapshot.problem)
        # Before anybody is shown the snapshot, of which the plane of another problem knows nothing.
        # A window that is not there yet waits for it.
        self.source.show_problem(snapshot, keep_view, is_urgent=not self.isVisible())
        self.arrange_middle()
        self.show_frame(snapshot)

    def arrange_middle(self):
        """The network is large where there is one and it is wanted so; else the surface has the middle."""
        has_network, page = network(self.snapshot.problem) is not None, self._late.network
        self._menus.network.setEnabled(has_network and self._parts.lets_choose_middle)
        # All eight titles have no room beside each other; these two are never both about what is minimised.
        for tab, fits in ((self.columns.middle.tab, has_network), (self._late.basins, not has_network)):
            self.columns.tabs.setTabVisible(self.columns.tabs.indexOf(tab), fits and self._parts.allows(tab))
        is_large = has_network and self.wants_network
        if is_large == self.columns.middle.is_network:
            return
        self.columns.middle.show_network(is_large)
        if page.view is not None:
            # A widget in another place has forgotten the fonts that it was given.
            page.view.set_theme(self.theme)
            page.view.show_large(is_large)
        self.show_frame(self.snapshot)

    @contextmanager
    def showing_once(self):
        """What is arranged within is shown at its end, and not after each act."""
        self._is_arranging = True
        try:
            yield
        finally:
            self._is_arranging = False
        self.show_frame(self.snapshot)

    def show_frame(self, snapshot):
        """Shows the run as it stands, in all that is seen."""
        if self._is_arranging:
            return
        self._views.show_snapshot(snapshot)
        self.source.show_snapshot(snapshot)
        self.judge.show_snapshot(snapshot)
        self.speaker.show_snapshot(snapshot)
        self.sound.live.show_snapshot(snapshot)

    def _show_judgement(self, judgement):
        self.status.show_judgement(judgement)
        if not self.session.is_waiting and judgement.snapshot.problem is self.snapshot.problem:
            self.controls.show_critical_rates(judgement.critical)

    def open_step(self, page: QWidget) -> bool:
        """This step's numbers, with this page of them in front; whether a lesson shows it."""
        if not self._parts.allows(page):
            return False
        self.columns.steps.setCurrentWidget(page)
        self.show_step(True)
        return True

    def show_numbers(self):
        """The run as tables, in a window of their own."""
        if self._numbers is None:
            from gdsim.views.numbers.dialog import NumbersDialog

            self._numbers = NumbersDialog(self)
            self._views.join(self._numbers)
        self._numbers.show()
        self._numbers.activateWindow()
        self.show_frame(self.snapshot)

    @property
    def wants_network(self) -> bool:
        """Whether the network is wanted in the middle, where there is one."""
        return self._menus.network.isChecked()

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
        self.columns.middle.show_guest(guest)

    @property
    def is_step_open(self) -> bool:
        """Whether this step's numbers are shown."""
        return self._step_action.isChecked()

    def show_step(self, is_open: bool):
        """Whether this step's numbers are wanted."""
        self._step_action.setChecked(is_open)
        self._arrange_step()

    def _arrange_step(self):
        # A lesson may show none of its pages.
        steps = self.columns.steps
        if not any(map(steps.isTabVisible, range(steps.count()))):
            self._step_action.setChecked(False)
        self.columns.step_card.setVisible(self.is_step_open)
        self._share_height()
        self.show_frame(self.snapshot)

    def keyPressEvent(self, event):
        """The keys that no focused widget wanted for itself."""
        if not self._keys.press(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, is_next):
        """What vanishes, as a question that is answered, would hand the focus on to whatever comes next by Tab.

        There Space might turn a lesson's page, or leave it; so the first key plays again.
        """
        focused = self.focusWidget()
        if focused is None or (focused.isVisible() and focused.isEnabled()):
            return super().focusNextPrevChild(is_next)
        self.transport.play.setFocus()
        return True

    def resizeEvent(self, event):
        super().resizeEvent(event)
        if self.theme:
            self.set_theme(self.theme)
            self._share_height()
            self.presenter.give_back_sizes()

    def _share_height(self):
        self.columns.share_height(self.height(), self.theme)
        self.centralWidget().allow_scrolling(self.theme.point_size > themes.NIGHT.point_size)

    def show_language(self):
        """The one that is spoken, after another was wanted in vain."""
        self._menus.show_language()

    def vacate(self):
        """From now on everything is in another window: this one goes without a question."""
        self._is_vacated = True

    def closeEvent(self, event):
        if not self._is_vacated:
            if not (self.lesson_editing.may_leave() and self.filing.menus.may_leave()):
                event.ignore()
                return
            self.memory.remember()
        # Hidden with the window, they would go on with what they do beside it.
        for dialog in filter(QDialog.isVisible, self.findChildren(QDialog)):
            dialog.done(QDialog.DialogCode.Rejected)
        self.presenter.end()
        self.lesson_editing.close()
        self.bringing.dialogs.close()
        self.welcome.close()
        self._views.end_work()
        self.lessons.close()
        self.class_notes.close()
        self.session.close()
        self.source.close()
        self.judge.close()
        self.speaker.close()
        self.sound.live.close()
        self.filing.menus.close()
        super().closeEvent(event)
