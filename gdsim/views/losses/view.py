"""The race of losses: one racer's fit under each loss at once, over data whose rows can be dragged."""

import time
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from gdsim.core.losses import usual_loss
from gdsim.experiment.other_losses import comparable_losses
from gdsim.experiment.prediction import Prediction
from gdsim.experiment.problem import Problem
from gdsim.simulation.change import Change
from gdsim.simulation.loss_race import MOST_NUMBERS, LossRace, Standing
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.losses.data_plot import RacedDataPlot
from gdsim.views.losses.plane import ParameterPlane
from gdsim.views.losses.table import LossTable
from gdsim.views.racers.racer_box import RacerBox
from gdsim.views.running.view import View
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font
from gdsim.views.toolkit.words import count, translate

# Seconds after which it is said that the losses are still on their way to the step in view, and after which a way that
# leads elsewhere by now is given up.
SOON, TOO_LONG = 0.15, 0.5


@dataclass(frozen=True)
class LossesLook:
    """Whose race, and which training rows are elsewhere: (row, x, y) in the picture's axes, by their places."""

    racer: int = 0
    moved: tuple[tuple[int, float, float], ...] = ()


class LossesView(View, QWidget):
    """Follows the run's step; what is moved is moved here alone, and the experiment's data stay as they are."""

    kept_as = "losses"

    def __init__(self):
        super().__init__()
        self._theme: Theme = NIGHT
        self._prediction: Prediction | None = None
        self._race: LossRace | None = None
        # The problem of the race; the race, the step, the racer and the moved rows that were asked for last.
        self._raced: Problem | None = None
        self._asked: tuple | None = None
        self._begun_at = 0.0
        self._standings: tuple[Standing, ...] = ()
        self._background = Background("losses", self)
        self._background.done.connect(self._show_race)
        self._background.progressed.connect(self._show_progress)
        self._background.failed.connect(reraise)
        self.racer, self.data, self.plane = RacerBox(), RacedDataPlot(self._theme), ParameterPlane()
        self.table, self.caption = LossTable(), ElidedLabel(objectName="muted")
        self.put_back = QPushButton(self.tr("Put back"))
        self.message = QLabel(objectName="muted", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._explain()
        self._lay_out()
        self.racer.currentIndexChanged.connect(lambda _: self._follow())
        self.data.moved.connect(self._move)
        self.put_back.clicked.connect(lambda: self._put({}))

    def sizeHint(self):
        return QSize(380, 300)

    # ---- what the window calls

    @property
    def look(self) -> LossesLook:
        return LossesLook(self.racer.chosen, tuple((row, *place) for row, place in self.data.places.items()))

    def show_look(self, look: LossesLook):
        self.racer.choose(look.racer)
        if self._race is None:
            self.data.forget()
        else:
            self._put({row: (x, y) for row, x, y in look.moved if self.data.shows((x, y))})

    def follow(self, snapshot: Snapshot, change: Change):
        self.racer.show_racers(snapshot, self._theme)
        if change.problem:
            self._show_problem(snapshot.problem)
        self._follow()

    def set_theme(self, theme: Theme):
        self._theme = theme
        for part in (self.data, self.plane, self.table):
            part.set_theme(theme)
        self.caption.setFont(small_font(theme))
        if self._snapshot:
            self.racer.show_racers(self._snapshot, theme)
        if self._prediction:
            self.data.draw_rows()
            self._draw()

    def end_work(self):
        self._background.close()

    # ---- building

    def _explain(self):
        """What is said to those who point at something, or listen."""
        self.racer.setAccessibleName(self.tr("Racer whose losses are compared"))
        self.racer.setToolTip(self.tr("Whose optimizer, schedule and batches each loss is descended with."))
        self.data.setAccessibleName(self.tr("Data and the fit of each loss"))
        self.data.setToolTip(
            self.tr(
                "The same model fitted under each loss. Drag a point: the fits start over with it there, and take as "
                "many steps as the run has taken. By keys: Page Down and Page Up choose a point, the arrow keys move "
                "it, with Shift further, Delete puts it back."
            )
        )
        self.plane.setAccessibleName(self.tr("The parameters of each loss"))
        self.plane.setToolTip(
            self.tr(
                "The two parameters, as the model has them: where each loss has taken them from the start, the ring."
            )
        )
        self.put_back.setAccessibleName(self.tr("Put all points back"))
        self.put_back.setToolTip(self.tr("The points that were dragged are again where the data have them."))
        self.caption.setAccessibleName(self.tr("What the picture shows"))

    def _lay_out(self):
        inside, plots, foot = QWidget(), QHBoxLayout(), QHBoxLayout()
        plots.setSpacing(6)
        plots.addWidget(self.data, 8)
        plots.addWidget(self.plane, 5)
        foot.setSpacing(6)
        foot.addWidget(self.caption, 1)
        foot.addWidget(self.racer)
        foot.addWidget(self.put_back)
        column = QVBoxLayout(inside)
        column.setContentsMargins(4, 6, 4, 2)
        column.setSpacing(4)
        column.addWidget(self.table)
        column.addLayout(plots, 1)
        column.addLayout(foot)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.message.setMargin(24)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(inside)
        self._pages.addWidget(self.message)

    # ---- what is raced

    def _show_problem(self, problem):
        why_not = self._why_not(problem)
        self._pages.setCurrentIndex(1 if why_not else 0)
        self.message.setText(why_not)
        if why_not:
            if self._prediction:
                self.data.select(None)
            self._race = self._raced = self._asked = self._prediction = None
            self._standings = ()
            self._background.cancel()
            return
        self._prediction = Prediction(problem.data)
        self.data.show_problem(self._prediction)
        # What is left of another model's fits means nothing to this one.
        self._standings = ()
        has_plane = len(problem.start) == 2
        self.plane.setVisible(has_plane)
        if has_plane:
            self.plane.show_problem(problem)
        self.table.show_losses(comparable_losses(problem), self._prediction)
        self._draw()

    def _why_not(self, problem) -> str:
        """Why there is no race, and what to choose; "" where there is one."""
        if not problem.is_fit:
            return self.tr(
                "A surface has no data to be fitted, and so no losses to compare: choose data, such as “A line with "
                "outliers”."
            )
        dataset = problem.data.dataset
        if dataset.task == "multi-class":
            words = self.tr(
                "Losses are compared here for numbers and for two classes. These data have {classes} classes; “Two "
                "moons” has two."
            )
            return words.format(classes=len(dataset.classes))
        most = 1 if dataset.task == "regression" else 2
        if len(dataset.feature_names) > most:
            one, two = self.tr("one feature"), self.tr("one or two features")
            words = self.tr(
                "The fits are drawn over {most}, and this model has {features}: choose fewer under Features."
            )
            return words.format(most=one if most == 1 else two, features=len(dataset.feature_names))
        if len(comparable_losses(problem)) == 1:
            words = self.tr(
                "{loss} takes a score for each class, and so other parameters than other losses: choose one of those, "
                "such as {other}."
            )
            other = translate(usual_loss(dataset.task).title)
            return words.format(loss=translate(problem.data.loss.title), other=other)
        numbers = len(problem.start) * len(problem.racers)
        if numbers > MOST_NUMBERS:
            words = self.tr(
                "Each loss keeps the whole way of all racers, which would take too much memory here: {numbers} "
                "parameters, those of all racers together. Choose smaller layers or fewer racers: {most} at most."
            )
            return words.format(numbers=count(numbers), most=count(MOST_NUMBERS))
        return ""

    def _follow(self):
        """Asks for where all losses stand at the run's step, of the data as they are moved."""
        if self._prediction is None:
            return
        if self._raced is not self._snapshot.replay:
            self._raced = self._snapshot.replay
            self._race = LossRace(self._raced)
            self._background.cancel()
        moved = tuple(self.data.moved_row(row, place) for row, place in self.data.places.items())
        wanted = self._race, self._snapshot.step, self.racer.chosen, moved
        if wanted != self._asked:
            before, self._asked = self._asked, wanted
            self._ask(before, *wanted)

    def _ask(self, before, race, step, racer, moved):
        # On the same way what was taken is kept, and it is gone to its end: so a run that plays on is followed.
        is_same_way = before is None or (moved == before[3] and step >= before[1])
        if not is_same_way and time.monotonic() - self._begun_at > TOO_LONG:
            self._background.cancel()
        if not self._background.is_busy:
            self._begun_at = time.monotonic()
        self._background.start_next(lambda job: (race, race.reach(step, racer, moved, job.progress)))

    def _show_race(self, found):
        race, standings = found
        # What was asked for meanwhile begins now.
        self._begun_at = time.monotonic()
        if race is self._race:
            self._standings = standings
            self._draw()

    def _show_progress(self, part):
        if time.monotonic() - self._begun_at > SOON:
            # Which step that is may have changed by now, and the next way leads there.
            self.caption.shorter = ""
            self.caption.setText(self.tr("on the way: {percent} %").format(percent=round(100.0 * part)))

    # ---- what the user does

    def _move(self, row, place):
        places = {other: there for other, there in self.data.places.items() if other != row}
        self._put(places if place is None else {**places, row: place})

    def _put(self, places):
        """Rows at these places, all others where the data have them."""
        self.data.show_places(places)
        self._say()
        self._follow()

    # ---- what is in view

    def _draw(self):
        there = [each for each in self._standings if each.snapshot]
        self.data.show_fits([(each.loss, each.parameters) for each in there])
        if self._standings:
            self.table.show_standings(self._standings, self._prediction)
        if not self.plane.isHidden():
            self.plane.show_standings(self._standings)
        self._say()

    def _say(self):
        """What there is to be done or to be known, as long as there is room for it."""
        moved = len(self.data.places)
        self.put_back.setEnabled(moved > 0)
        going_on = [each.loss for each in self._standings if each.snapshot and not each.outcome.over]
        if moved:
            parts = [self.tr("1 point moved") if moved == 1 else self.tr("{count} points moved").format(count=moved)]
        elif self._snapshot.over and going_on:
            names = ", ".join(translate(loss.short_title) for loss in going_on)
            parts = [self.tr("The run is over"), self.tr("still going: {names}").format(names=names)]
        else:
            parts = [self.tr("Drag a point")]
        if self.plane.isHidden():
            parameters = self._snapshot.parameters.shape[1]
            parts.append(self.tr("{count} parameters: no plane").format(count=parameters))
        self.caption.shorter = parts[0]
        self.caption.setText(" · ".join(parts))
        self.data.setAccessibleDescription(self.caption.text())
