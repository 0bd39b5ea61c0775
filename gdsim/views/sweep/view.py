"""The sweep: what every racer's optimizer would come to at 64 learning rates, and the one to go on with."""

import time
from dataclasses import dataclass, replace

import numpy as np
from msgspec import structs
from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from gdsim.core.curvature import CriticalRate
from gdsim.core.outcome import Status
from gdsim.experiment.problem import Problem
from gdsim.simulation.change import Change
from gdsim.simulation.snapshot import Snapshot
from gdsim.simulation.sweep import RangeTest, Sweep, critical_rates, range_test, sweep, usual_rates
from gdsim.views.running.view import View
from gdsim.views.sweep.plot import SweepPlot
from gdsim.views.toolkit import words
from gdsim.views.toolkit.background import Background
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.legend import Entry, Legend
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font

# Seconds from one picture of a sweep that is being computed to the next.
PICTURE_SECONDS = 0.15
# Digits of a critical rate where it is a fact of the whole surface, and where it holds around the start.
EXACT_DIGITS, LOCAL_DIGITS = 3, 2
# Room for a learning rate, so that the legend's columns stay where they are.
LONGEST_RATE = "0.000000"
# Lines of what a sweep says: in English it takes two.
READING_LINES = 3


@dataclass(frozen=True)
class SweepLook:
    """Whether the range test is shown, too."""

    shows_range_test: bool = False


@dataclass(frozen=True, eq=False)
class Found:
    """A sweep as far as it has come, with its losses (R, K), worked out beside the window.

    critical: (R,), each may be None. first_loss: at the start. test: the range test if it was asked for.
    """

    sweep: Sweep
    loss: np.ndarray
    critical: tuple[CriticalRate | None, ...]
    first_loss: float
    test: RangeTest | None


class SweepView(View, QWidget):
    """Final loss over learning rate. learning_rate_chosen(racer, rate): the point that was clicked."""

    kept_as = "sweep"
    learning_rate_chosen = Signal(int, float)
    _came_to = Signal(object)

    def __init__(self):
        super().__init__()
        self._theme = NIGHT
        self.look = SweepLook()
        self.found: Found | None = None
        self._point: tuple[int, int] | None = None
        self._names: list[str] = []
        self._background = Background("sweep", self)
        self._background.done.connect(self._show_end)
        self._background.progressed.connect(self._show_progress)
        self._background.failed.connect(self._fail)
        self._came_to.connect(self._show_found)
        self._build_header()
        self._build_plot()
        self.legend = Legend()
        self.reading = QLabel(objectName="muted", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(self._header)
        layout.addWidget(self.plot, 1)
        layout.addWidget(self.legend)
        layout.addWidget(self.reading)

    def sizeHint(self):
        return QSize(380, 300)

    # ---- what the window calls

    def follow(self, snapshot: Snapshot, change: Change):
        if change.problem or change.learning_rates:
            self._draw()

    def show_look(self, look: SweepLook):
        self.look = look
        with QSignalBlocker(self.test_button):
            self.test_button.setChecked(look.shows_range_test)
        self._draw()

    def set_theme(self, theme: Theme):
        self._theme = theme
        self.plot.set_theme(theme)
        self.legend.set_theme(theme)
        for label in (self.reading, self.state):
            label.setFont(small_font(theme))
        # Of one height, whatever is said, and in whatever language.
        self.reading.setFixedHeight(READING_LINES * self.reading.fontMetrics().lineSpacing())
        if self._snapshot:
            self._draw()

    def end_work(self):
        self._background.close()

    # ---- building

    def _build_header(self):
        self.sweep_button = QToolButton(text=self.tr("Sweep"))
        self.sweep_button.setToolTip(
            self.tr(
                "Runs every racer's optimizer from the start at 64 learning rates, all at once and beside the run in "
                "view, and shows what each comes to. It can be stopped at any time."
            )
        )
        self.test_button = QToolButton(text=self.tr("range test"), checkable=True)
        self.test_button.setAccessibleName(self.tr("Show the learning-rate range test"))
        self.test_button.setToolTip(
            self.tr(
                "A single run of each optimizer whose learning rate grows with every step (Smith, 2017), dotted: where "
                "its loss falls steeply is a good rate, where it turns up is too much. As cheap as 200 steps."
            )
        )
        self.tune_button = QToolButton(text=self.tr("Tune each"))
        self.tune_button.setToolTip(
            self.tr("Gives each racer the learning rate at which it ended lowest, for a race of each at its best.")
        )
        self.tune_button.clicked.connect(self._tune)
        for button in (self.sweep_button, self.tune_button, self.test_button):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setStyleSheet("padding: 1px 7px;")
        self.sweep_button.clicked.connect(self._start_or_stop)
        self.test_button.toggled.connect(self._choose_test)
        self.state = ElidedLabel()
        self._header = QHBoxLayout()
        self._header.setSpacing(6)
        self._header.addWidget(self.sweep_button)
        self._header.addWidget(self.tune_button)
        self._header.addWidget(self.state, 1)
        self._header.addWidget(self.test_button)

    def _build_plot(self):
        self.plot = SweepPlot()
        self.plot.bottom.show_name(self.tr("learning rate"))
        self.plot.left.show_name(self.tr("final loss"))
        self.plot.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.plot.setAccessibleName(self.tr("Final loss over learning rate"))
        self.plot.setToolTip(
            self.tr(
                "Each point is a whole run at its learning rate; crosses have diverged. The dashed line is the "
                "critical rate at the start, the bar below spans the rates that ended lower than they began. A click, "
                "or the arrow keys and Enter, sets that rate. The wheel zooms; A shows everything again."
            )
        )
        self.plot.fit_asked.connect(self._draw)
        self.plot.pointed.connect(self._point_at)
        self.plot.chosen.connect(self._choose)
        self.plot.moved.connect(self._move)
        self.plot.entered.connect(lambda: self._point and self._choose(self._point))

    # ---- what the user does

    def _start_or_stop(self):
        if self._background.is_busy:
            self._background.cancel()
            self._draw()
        else:
            self._start()

    def _start(self):
        problem, shows_test = self._snapshot.problem, self.look.shows_range_test
        self.found, self._point = None, None
        self._background.start(lambda job: self._work(job, problem, shows_test))
        self._draw()

    def _choose_test(self, shown):
        self.show_look(replace(self.look, shows_range_test=shown))
        self._add_test()

    def _add_test(self):
        """Sweeps once more where the range test is wanted and was not when the sweep began."""
        lacks_test = self.found is not None and self.found.test is None
        if self.look.shows_range_test and lacks_test and not self._background.is_busy and not self._is_stale():
            self._start()

    def _point_at(self, point):
        if point is not None:
            self._point = point
            self._read()

    def _move(self, right, down):
        racers, count = self.found.loss.shape
        racer, index = self._point or (0, count // 2)
        self._point = (racer + down) % racers, min(max(index + right, 0), count - 1)
        self._read()

    def _choose(self, point):
        self._point = point
        self._read()
        if not self._is_stale():
            racer, index = point
            self.learning_rate_chosen.emit(racer, float(self.found.sweep.learning_rates[racer, index]))

    def _tune(self):
        for racer in range(len(self.found.loss)):
            if (rate := self._best_rate(racer)) is not None:
                self.learning_rate_chosen.emit(racer, rate)
        self.state.setText(self.tr("each as it ended lowest"))

    # ---- beside the window

    def _work(self, job, problem: Problem, shows_test: bool) -> Found:
        critical = critical_rates(problem)
        rates = usual_rates(problem, critical)
        first_loss = float(problem.objective.loss(problem.start))
        test = None
        if shows_test:
            for so_far in range_test(problem, rates[0], rates[-1]):
                job.progress(0.0)
                test = so_far
        shown_at = time.monotonic()
        for part in sweep(problem, rates):
            job.progress(part.step / part.planned)
            if time.monotonic() - shown_at > PICTURE_SECONDS:
                self._came_to.emit(Found(part, part.loss, critical, first_loss, test))
                shown_at = time.monotonic()
        return Found(part, part.loss, critical, first_loss, test)

    def _show_end(self, found):
        self._show_found(found)
        self._add_test()

    def _show_found(self, found):
        self.found = found
        self._draw()

    def _show_progress(self, part):
        self.state.setText(self.tr("{percent} %").format(percent=round(100 * part)))

    def _fail(self, error):
        self._draw()
        raise error

    # ---- what is in view

    def _is_stale(self):
        """Whether something else is set than what was swept, other rates aside."""
        return self.found is not None and _swept(self.found.sweep.problem) != _swept(self._snapshot.problem)

    def _draw(self):
        if self._snapshot is None:
            return
        is_busy, is_stale = self._background.is_busy, self._is_stale()
        self.sweep_button.setText(
            self.tr("Stop") if is_busy else self.tr("Sweep again") if is_stale else self.tr("Sweep")
        )
        if not is_busy:
            self.state.setText(self.tr("of what was set before") if is_stale else "")
        self.tune_button.setEnabled(self.found is not None and not is_busy and not is_stale)
        self._show_legend(is_stale)
        if self.found is not None:
            test = self.found.test if self.look.shows_range_test else None
            own = () if is_stale else self._snapshot.learning_rates
            self.plot.draw(
                self.found.sweep,
                [each and each.rate for each in self.found.critical],
                test,
                own,
                self.found.first_loss,
                is_stale,
            )
        self._read()

    def _show_legend(self, is_stale):
        self._names = names = self._racer_names(is_stale)
        room = self._best_words().format(rate=LONGEST_RATE)
        looks = ((self._theme.racer_color(racer), self._theme.racer_marker(racer)) for racer in range(len(names)))
        rows = zip(looks, names, map(self._best_text, range(len(names))), strict=True)
        self.legend.set_entries(tuple(Entry(*look, name, best, detail_room=room) for look, name, best in rows))

    def _racer_names(self, is_stale):
        racers = (self.found.sweep.problem if is_stale else self._snapshot.problem).racers
        return [name.beside_rate for name in words.racer_names(racers, [racer.learning_rate for racer in racers])]

    def _best_rate(self, racer) -> float | None:
        """The rate at which a racer ends lowest; None where it diverges at all of them."""
        loss = np.where(self.found.sweep.has_diverged[racer], np.inf, self.found.loss[racer])
        return float(self.found.sweep.learning_rates[racer, loss.argmin()]) if loss.min() < np.inf else None

    def _best_text(self, racer):
        rate = None if self.found is None else self._best_rate(racer)
        return "" if rate is None else self._best_words().format(rate=words.short(rate))

    def _best_words(self):
        return self.tr("lowest at {rate}")

    def _read(self):
        self.plot.show_chosen(self._point if self.found else None)
        text = self._text()
        self.reading.setText(text)
        self.plot.setAccessibleDescription(text)

    def _text(self):
        if self.found is None:
            if self._background.is_busy:
                return self.tr("64 learning rates at once, each as a run of its own from the start …")
            return self.tr("How much does the learning rate matter? Sweep tries 64 of them at once, from the start.")
        if self._point is None:
            return self._stability_text()
        racer, index = self._point
        found = self.found.sweep
        rate, outcome = words.short(found.learning_rates[racer, index]), found.outcomes[racer][index]
        name = self._names[racer]
        if outcome.status is Status.DIVERGED:
            text = self.tr("{name} at {rate}: diverged at step {step}.").format(
                name=name, rate=rate, step=words.count(outcome.step)
            )
        else:
            text = self.tr("{name} at {rate}: loss {loss} after {steps} steps.").format(
                name=name,
                rate=rate,
                loss=words.number(self.found.loss[racer, index]),
                steps=words.count(int(found.steps[racer, index])),
            )
        return text + " " + ("" if self._is_stale() else self.tr("A click sets it."))

    def _stability_text(self):
        """What theory says of the first racer that it says anything of."""
        known = next((each for each in self.found.critical if each), None)
        if known is None:
            return self.tr("Point at a run to read it; a click sets its learning rate.")
        digits = EXACT_DIGITS if known.exact else LOCAL_DIGITS
        text = self.tr("Dashed: stable below {rate}") if known.exact else self.tr("Dashed: stable below about {rate}")
        text = text.format(rate=words.short(float(f"{known.rate:.{digits}g}")))
        return text + self.tr(". A click on a run sets its learning rate.")


def _swept(problem: Problem):
    """What a sweep depends on: all of an experiment but its rates, and what is planned on the way."""
    experiment = problem.experiment
    racers = tuple(structs.replace(racer, learning_rate=None) for racer in experiment.racers)
    return structs.replace(experiment, racers=racers, title="", changes=(), view={})
