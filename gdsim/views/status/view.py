"""What is so now, in words and numbers: how each racer stands, and of the chosen one all that is to be said."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
)

from gdsim.simulation.change import Change
from gdsim.simulation.judgement import Judgement
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.running.look import RacerLook
from gdsim.views.running.view import View
from gdsim.views.status.advice_button import AdviceButton
from gdsim.views.status.passage import Passage
from gdsim.views.status.racer_cell import SIDES, RacerCell
from gdsim.views.status.sign import verdict_sign
from gdsim.views.status.standing import standings
from gdsim.views.status.standings_panel import StandingsPanel
from gdsim.views.status.why_button import WhyButton
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.layout import Steady, empty
from gdsim.views.toolkit.markers import marker_pixmap
from gdsim.views.toolkit.theme import NIGHT, Theme

# Lines of racers: they have as many columns as they need.
LINES = 2
MARGINS, CRAMPED_MARGINS = (8, 5, 8, 5), (8, 2, 8, 2)
SPACING = 2


class StatusView(View, QFrame):
    """Two lines of racers, and below them the whole verdict of the chosen one; as high with one racer as with eight.

    A racer that runs alone has its parameters in these lines. A panel, on request, has everything of everybody.
    target_changed(loss): the race is to come down to another loss; None once the panel is closed.
    why_asked(racer): why did it diverge? advice_taken(racer, action): what its advice comes to is to be done.
    """

    kept_as = "status"

    target_changed = Signal(object)
    why_asked = Signal(int)
    advice_taken = Signal(int, object)

    def __init__(self, parent=None):
        super().__init__(parent, objectName="card")
        self._theme = NIGHT
        self._judgement: Judgement | None = None
        self.cells: list[RacerCell] = []
        self.panel: StandingsPanel | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._own_units: ElidedLabel | None = None
        self._grid = QGridLayout()
        self._grid.setSpacing(SPACING)
        self._lines = Steady(self._grid)
        self._marker, self.verdict = QLabel(), Passage()
        # The theme and the racer of the marker: a label lays itself out for each new picture, be it the same.
        self._marker_for = None
        # The verdict's sign, and the theme and kind that it is for.
        self._sign, self._sign_for = None, None
        self._may_set_rates, self._is_cramped = True, False
        self.verdict.setAccessibleName(self.tr("Verdict"))
        self.in_full = QToolButton(text=self.tr("In full"))
        self.in_full.setToolTip(self.tr("Opens a panel with the whole verdict and the numbers of every racer"))
        self.in_full.setAccessibleName(self.tr("All verdicts in full"))
        # Lower than two lines of text, which may be all that there is room for.
        self.in_full.setStyleSheet("padding: 0 7px;")
        self.in_full.clicked.connect(self.show_panel)
        self.advice = AdviceButton()
        self.advice.taken.connect(lambda action: self.advice_taken.emit(self.chosen, action))
        self.why = WhyButton()
        for button in (self.advice, self.why):
            button.setStyleSheet(self.in_full.styleSheet())
            button.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)
        self.in_full.setSizePolicy(self.why.sizePolicy())
        self.why.clicked.connect(lambda: self.why_asked.emit(self.chosen))
        self._lay_out()

    @property
    def chosen(self) -> int:
        """The racer whose verdict is shown."""
        return next((racer for racer, cell in enumerate(self.cells) if cell.isChecked()), 0)

    @property
    def look(self) -> RacerLook:
        return RacerLook(self.chosen)

    def show_look(self, look: RacerLook):
        if 0 <= look.racer < len(self.cells):
            self.cells[look.racer].setChecked(True)
            self._say()

    def follow(self, snapshot: Snapshot, change: Change):
        if change.problem:
            self._judgement = None
            self._rebuild(len(snapshot.problem.racers))
        self._show_standings()

    def show_judgement(self, judgement: Judgement):
        """What can be concluded; it is a little older than the numbers beside it."""
        if self._snapshot and judgement.snapshot.problem is self._snapshot.problem:
            self._judgement = judgement
            self._show_standings()

    def cramp(self, is_cramped: bool):
        """Makes do with less height, or not any more; at once, so that nothing is painted in between."""
        self.verdict.cramp(is_cramped)
        directions = QBoxLayout.Direction
        self._buttons.setDirection(directions.RightToLeft if is_cramped else directions.TopToBottom)
        self._is_cramped = is_cramped
        self._set_width()
        self.layout().setContentsMargins(*(CRAMPED_MARGINS if is_cramped else MARGINS))
        self.layout().activate()

    def let_set_rates(self, may_set_rates: bool):
        """Whether an advice to set a learning rate can be taken."""
        self._may_set_rates = may_set_rates
        if self._snapshot:
            self._show_standings()

    def set_target(self, loss: float):
        """The loss that the race is to come down to, as it is dragged elsewhere."""
        self.panel.race.set_target(loss)

    def show_panel(self):
        """Opens the panel with all verdicts, or brings it back."""
        if self.panel is None:
            self.panel = StandingsPanel(self.window())
            self.panel.race.target_changed.connect(self.target_changed)
            self.panel.why_asked.connect(self.why_asked)
            self.panel.advice_taken.connect(self.advice_taken)
            self.panel.closed.connect(lambda: self.target_changed.emit(None))
        self.panel.show()
        self.panel.raise_()
        self._show_standings()

    def set_theme(self, theme: Theme):
        self._theme = theme
        for cell in self.cells:
            cell.set_theme(theme)
        if self.panel:
            self.panel.set_theme(theme)
        self._set_width()
        self._lines.setFixedHeight(LINES * self._line_height() + (LINES - 1) * SPACING)
        if self._snapshot:
            self._show_standings()

    def _lay_out(self):
        below = QHBoxLayout()
        below.setContentsMargins(SIDES, 0, SIDES, 0)
        below.setSpacing(8)
        below.addWidget(self._marker, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.verdict, 1)
        # One above the other, so that the words beside them have as much room with one as with all.
        self._buttons = QVBoxLayout()
        self._buttons.setSpacing(0)
        for button in (self.advice, self.why, self.in_full):
            self._buttons.addWidget(button)
        self._buttons.addStretch(1)
        below.addLayout(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*MARGINS)
        layout.setSpacing(SPACING)
        layout.addWidget(self._lines)
        layout.addLayout(below)

    def _set_width(self):
        """The column of buttons is as wide without an advice to be taken as with one."""
        self.in_full.setMinimumWidth(0 if self._is_cramped else self.advice.usual_width)

    def _line_height(self):
        return RacerCell(0, is_alone=True).sizeHint().height()

    def _rebuild(self, count):
        """A cell a racer, column by column; the chosen place stays chosen where there is still a racer in it."""
        chosen = self.chosen
        if count == len(self.cells):
            return
        empty(self._grid)
        self.cells = [RacerCell(racer, is_alone=count == 1) for racer in range(count)]
        for racer, cell in enumerate(self.cells):
            column, row = divmod(racer, LINES)
            self._grid.addWidget(cell, row, column)
            cell.clicked.connect(self._say)
            cell.neighbour_asked.connect(self._choose_neighbour)
            cell.room_shared.connect(self._say)
        self.cells[chosen if chosen < count else 0].setChecked(True)
        if count == 1:
            self._own_units = ElidedLabel(objectName="muted")
            self._own_units.setContentsMargins(SIDES, 0, SIDES, 0)
            self._grid.addWidget(self._own_units, 1, 0)
        self._marker.setVisible(count > 1)
        self.set_theme(self._theme)

    def _choose_neighbour(self, step):
        cell = self.cells[(self.chosen + step) % len(self.cells)]
        cell.setFocus()
        cell.click()

    def _show_standings(self):
        verdicts = self._judgement.verdicts if self._judgement else None
        shown = self._standings = standings(self._snapshot, verdicts)
        longest = max((standing.name for standing in shown), key=len)
        for cell, standing in zip(self.cells, shown, strict=True):
            cell.show_standing(standing, longest)
        if len(shown) == 1:
            self._own_units.setText(shown[0].own_units)
        if self.panel and self.panel.isVisible():
            self.panel.show_standings(self._snapshot, shown, self._theme, self._may_set_rates)
        self._say()

    def _say(self):
        """The chosen racer's verdict; whose it is, where the racers' line has no room for it."""
        shown = self._standings
        chosen = shown[self.chosen]
        is_named = len(shown) == 1 or self.cells[self.chosen].names_racer
        said, kind = chosen.sentence, chosen.kind
        if self._sign_for != (self._theme, kind):
            self._sign_for = self._theme, kind
            self._sign = kind and verdict_sign(self._theme, kind, self.fontMetrics().ascent())
        self.verdict.say(
            said if is_named else self.tr("{racer} · {said}").format(racer=chosen.name, said=said),
            chosen.headline,
            self._theme.verdict_colors.get(kind, self._theme.text),
            self._sign,
        )
        if self._marker_for != (self._theme, self.chosen):
            self._marker_for = self._theme, self.chosen
            self._marker.setPixmap(marker_pixmap(*self._marker_for))
        self.why.setVisible(chosen.is_warning)
        self.advice.show_action(chosen.action, self._may_set_rates)
