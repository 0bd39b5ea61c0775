"""A network layer by layer: gradients, activations, weights; and the learning rate against its limit."""

from dataclasses import dataclass, replace
from typing import Literal, get_args

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from gdsim.core.inside import sizes
from gdsim.simulation.change import Change
from gdsim.simulation.layers import Follower, activation_histograms, gradient_sizes, rates, weight_histograms
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.layers.gradients import GradientsPage
from gdsim.views.layers.histograms import Histograms, Row
from gdsim.views.layers.stability import StabilityPlot
from gdsim.views.racers.racer_box import RacerBox
from gdsim.views.running.view import View
from gdsim.views.toolkit import words
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.theme import NIGHT, Theme, small_font

Page = Literal["gradients", "activations", "weights", "stability"]
# Seconds of work between two pictures of a course, and milliseconds of rest after each.
WORK_SECONDS, REST = 0.25, 120
# A first layer whose gradient is so many times smaller or larger than the last's is said to be.
TOLD_APART = 3.0


@dataclass(frozen=True)
class LayersLook:
    """Whose layers, and what of them."""

    racer: int = 0
    page: Page = "gradients"


class LayersView(View, QWidget):
    """Four pages: each layer's gradient as it was and is, what its units give, its weights, the edge of stability."""

    kept_as = "layers"

    def __init__(self):
        super().__init__()
        self._theme: Theme = NIGHT
        self.look = LayersLook()
        self._courses: dict[Page, object] = {}
        self._followers: dict[Page, Follower] = {}
        self._background = Background("layers", self, REST)
        self._background.done.connect(self._show_course)
        self._background.failed.connect(reraise)
        self.gradients, self.histograms, self.stability = GradientsPage(), Histograms(), StabilityPlot()
        self.instead = QLabel(objectName="muted", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.instead.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.reading = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._build_header()
        self._lay_out()

    def sizeHint(self):
        return QSize(380, 300)

    # ---- what the window calls

    def show_look(self, look: LayersLook):
        self.look = look
        self.racer.choose(look.racer)
        self.buttons[look.page].setChecked(True)
        self._begin()

    def follow(self, snapshot: Snapshot, change: Change):
        self.racer.show_racers(snapshot, self._theme)
        if change.problem:
            self._begin()
        elif change.place or change.learning_rates:
            self._draw()
            self._ask()

    def set_theme(self, theme: Theme):
        self._theme = theme
        for part in (self.gradients, self.histograms, self.stability):
            part.set_theme(theme)
        for label in (self.reading, *self.buttons.values()):
            label.setFont(small_font(theme))
        # Of one height, whatever is said.
        self.reading.setFixedHeight(2 * self.reading.fontMetrics().lineSpacing())
        if self._snapshot:
            self.racer.show_racers(self._snapshot, theme)
            self._draw()

    def end_work(self):
        self._background.close()

    # ---- building

    def _build_header(self):
        self.racer = RacerBox()
        self.racer.setAccessibleName(self.tr("Whose layers"))
        self.racer.setToolTip(self.tr("Whose layers are shown"))
        self.racer.currentIndexChanged.connect(lambda racer: self._look_at(replace(self.look, racer=racer)))
        self._group, self.buttons = QButtonGroup(self), {}
        self._header = QHBoxLayout()
        self._header.setSpacing(0)
        texts = (
            (self.tr("Gradients"), self.tr("How large each layer's gradient was, and is")),
            (self.tr("Activations"), self.tr("What the units of each hidden layer give for the training rows, now")),
            (self.tr("Weights"), self.tr("The weights of each layer, now")),
            (self.tr("Stability"), self.tr("The learning rate against the largest stable one, by epoch")),
        )
        pages = get_args(Page)
        for page, (title, tip) in zip(pages, texts, strict=True):
            button = QPushButton(title, objectName="segment", checkable=True, toolTip=tip)
            button.setProperty("place", {pages[0]: "first", pages[-1]: "last"}.get(page))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(self.tr("Show: {page}").format(page=title))
            button.clicked.connect(lambda _, page=page: self._look_at(replace(self.look, page=page)))
            self._group.addButton(button)
            self._header.addWidget(button, 1)
            self.buttons[page] = button
        self.buttons[self.look.page].setChecked(True)

    def _lay_out(self):
        pages = QWidget()
        self._pages = QStackedLayout(pages)
        for widget in (self.gradients, self.histograms, self.stability, self.instead):
            self._pages.addWidget(widget)
        below = QHBoxLayout()
        below.addWidget(self.reading, 1)
        below.addWidget(self.racer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 4, 0, 0)
        layout.setSpacing(5)
        layout.addLayout(self._header)
        layout.addWidget(pages, 1)
        layout.addLayout(below)

    # ---- what the user does

    def _look_at(self, look):
        self.look = look
        self._begin()

    # ---- what is in view

    def _begin(self):
        """Another run, racer or page: what was followed so far is of no use for it."""
        if self._snapshot is None:
            return
        racer = min(self.look.racer, len(self._snapshot.problem.racers) - 1)
        if not self._followers or self._followers_of != (racer, self._snapshot.problem.objective):
            self._followers_of = racer, self._snapshot.problem.objective
            self._followers = {"gradients": Follower(gradient_sizes, racer), "stability": Follower(rates, racer)}
            self._courses = {}
        self._racer = racer
        self._draw()
        self._ask()

    def _ask(self):
        """What the page shows of the whole run, worked out beside the window, for a moment at a time."""
        page, snapshot = self.look.page, self._snapshot
        follower = self._followers.get(page)
        if follower is None or (page == "gradients" and not self._snapshot.problem.is_layered):
            return
        self._background.start_next(lambda job: (page, follower, follower.course(snapshot, WORK_SECONDS, job.progress)))

    def _show_course(self, found):
        page, follower, course = found
        if self._followers.get(page) is not follower:
            return
        self._courses[page] = course
        self._draw()
        if not course.complete:
            self._ask()

    def _draw(self):
        page = self.look.page
        if page != "stability" and not self._snapshot.problem.is_layered:
            self._say_what_it_would_show()
            return
        draw = {
            "gradients": self._draw_gradients,
            "activations": self._draw_activations,
            "weights": self._draw_weights,
            "stability": self._draw_stability,
        }[page]
        widget = {"gradients": self.gradients, "stability": self.stability}.get(page, self.histograms)
        self._pages.setCurrentWidget(widget)
        draw()

    def _say_what_it_would_show(self):
        self._pages.setCurrentWidget(self.instead)
        self.reading.setText("")
        self.instead.setText(
            self.tr("This model has one layer only: of a neural network, its hidden layers are compared here.")
            if self._snapshot.problem.is_fit
            else self.tr("A surface has no layers: of a neural network, its hidden layers are compared here.")
        )

    def _until_now(self, page):
        """The course as far as the run in view: one that was seen farther on is known already."""
        course = self._courses.get(page)
        if course is None:
            return None
        kept = course.steps <= self._snapshot.step
        return replace(course, steps=course.steps[kept], values=course.values[kept])

    def _place(self):
        return self._snapshot.problem.batching.steps_per_epoch, self._snapshot.epoch

    def _draw_gradients(self):
        model = self._snapshot.problem.data.model
        with np.errstate(all="ignore"):
            now = sizes(model, self._snapshot.gradient[self._racer])
        self.gradients.show_layers(self._names(len(model.layers)), self._until_now("gradients"), now, *self._place())
        first, last = float(now[0]), float(now[-1])
        values = {"first": words.number(first, 2), "last": words.number(last, 2)}
        text = self.tr("Layer 1: {first}, output: {last}.")
        if first > 0.0 and last > 0.0 and np.isfinite([first, last]).all():
            ratio = max(first, last) / min(first, last)
            values["times"] = words.short(float(f"{ratio:.2g}"), 2) if ratio < 1e6 else words.number(ratio, 2)
            if ratio >= TOLD_APART:
                text = self.tr(
                    "The first layer's gradient is {times} times smaller than the last's: {first} to {last}."
                )
                if first > last:
                    text = self.tr(
                        "The first layer's gradient is {times} times as large as the last's: {first} to {last}."
                    )
        self.reading.setText(text.format(**values))

    def _names(self, count):
        return [*(self.tr("layer {number}").format(number=k) for k in range(1, count)), self.tr("output")]

    def _draw_activations(self):
        found = activation_histograms(self._snapshot, self._racer)
        notes = [self._note(one) for one in found]
        names = self._names(len(found) + 1)
        self.histograms.show_rows([Row(*row) for row in zip(names, found, notes, strict=False)])
        unit = words.translate(self._snapshot.problem.data.model.unit_title)
        text = self.tr("What the {unit} units of each layer give for all training rows; σ is their spread.")
        if any(one.zeros for one in found):
            text = self.tr(
                "What the {unit} units of each layer give for all training rows, where it is not 0. A unit that is 0 "
                "for every row is dead."
            )
        self.reading.setText(text.format(unit=unit))

    def _note(self, histogram):
        if not histogram.zeros:
            return f"σ {words.number(histogram.spread, 2)}"
        values = {"percent": round(100.0 * histogram.zeros), "dead": histogram.dead}
        text = self.tr("{percent} % at 0, {dead} dead") if histogram.dead else self.tr("{percent} % at 0")
        return text.format(**values)

    def _draw_weights(self):
        found = weight_histograms(self._snapshot, self._racer)
        notes = [f"σ {words.number(one.spread, 2)}" for one in found]
        self.histograms.show_rows([Row(*row) for row in zip(self._names(len(found)), found, notes, strict=True)])
        self.reading.setText(self.tr("The weights of each layer, without its biases; σ is their spread."))

    def _draw_stability(self):
        course = self._until_now("stability")
        self.stability.show_course(course, *self._place())
        if course is None or not len(course.steps):
            self.reading.setText("")
            return
        used, limit = course.values[-1]
        if not np.isfinite(limit):
            self.reading.setText(
                self.tr("No limit is known here: it is for optimizers that do not rescale their steps.")
            )
            return
        text = self.tr("The learning rate {rate} is {percent} % of the largest stable one here, {limit}.")
        percent = words.short(float(f"{100.0 * used / limit:.2g}"), 3)
        self.reading.setText(text.format(rate=words.short(used, 3), percent=percent, limit=words.short(limit, 3)))
