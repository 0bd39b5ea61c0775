"""Runs whose verdict is known, as rows of plain data: name, problem, optimizer, learning rate, epochs, and the rest.

An own formula is written as one; `ranges` is its window in x and y. `like` makes the row of an own formula from that
of the terrain with the same surface.
"""

from dataclasses import dataclass, field, replace

from gdsim.core.terrains import TERRAINS
from gdsim.experiment.models import PolynomialModel
from gdsim.experiment.schema import (
    BatchingSettings,
    Experiment,
    FitProblem,
    FormulaProblem,
    RacerSettings,
    TerrainProblem,
)

GD = "gradient-descent"
# So many epochs are never reached.
MANY = 100_000
SQUARE = ((-2.0, 2.0), (-2.0, 2.0))


@dataclass(frozen=True)
class Row:
    """One run and the names its verdict may have; `seen` epochs of it are taken, of `epochs` in all."""

    names: str
    surface: str
    optimizer: str
    learning_rate: float
    seen: float
    start: tuple[float, ...] | None = None
    ranges: tuple = SQUARE
    schedule: dict = field(default_factory=lambda: {"type": "constant"})
    hyperparameters: dict = field(default_factory=dict)
    size: int | None = None
    epochs: int = MANY
    says: str = ""
    settings: dict = field(default_factory=dict)

    @property
    def experiment(self) -> Experiment:
        racer = RacerSettings(self.optimizer, self.learning_rate, self.hyperparameters, self.schedule)
        modes = {None: BatchingSettings(), 1: BatchingSettings("stochastic")}
        return Experiment(
            1,
            self._problem,
            racers=(racer,),
            batching=modes.get(self.size) or BatchingSettings("mini-batch", self.size),
            start=self.start,
            epochs=self.epochs,
        )

    @property
    def _problem(self):
        if self.surface in TERRAINS:
            return TerrainProblem(self.surface)
        if set(self.surface) & set("+*^("):
            return FormulaProblem(self.surface, *self.ranges)
        return FitProblem(self.surface, **self.settings)

    @property
    def like(self) -> "Row":
        terrain = TERRAINS[self.surface]
        return replace(self, surface=terrain.formula, ranges=(terrain.x_range, terrain.y_range))

    def __str__(self):
        return f"{self.names}: {self.surface} {self.optimizer} {self.learning_rate} at {self.seen}"


def fit(names, dataset, optimizer, learning_rate, seen, size=None, says="", schedule=None, hyper=None, **rest):
    start, epochs = rest.pop("start", None), rest.pop("epochs", MANY)
    if "degree" in rest:
        rest["model"] = PolynomialModel(rest.pop("degree"))
    return Row(
        names,
        dataset,
        optimizer,
        learning_rate,
        seen,
        start=start,
        schedule=schedule or {"type": "constant"},
        hyperparameters=hyper or {},
        size=size,
        epochs=epochs,
        says=says,
        settings=rest,
    )


RIVER = (-3.5, 1.2)
FAR = (-1.6, 1.2)
FIVE = ((-5.0, 5.0), (-5.0, 5.0))
HALVING = {"type": "exponential", "gamma": 0.5}
COSINE = {"type": "cosine"}
TENTH = {"type": "step", "period": 10, "gamma": 0.1}
# Everything that somebody was told wrongly once.
FOUND = [
    # A steep start is no scale for the end.
    Row("descending|crawling", "beale", "adam", 0.3, 3050, (4.5, 4.5)),
    Row("descending|crawling", "beale", "rmsprop", 0.01, 1850, (4.5, 4.5)),
    Row("crawling", "beale", GD, 1e-6, 20_000, (4.5, 4.5)),
    Row("descending|crawling", "rosenbrock", "momentum", 2e-4, 1000, (-2, -1)),
    Row("descending|crawling", "rosenbrock", "momentum", 2e-4, 3000, (-2, -1)),
    Row("descending|crawling", "1000*max(0,x)^2+0.001*y^2", GD, 4e-4, 200, (3, 1.5)),
    # Own formulas at the critical rate.
    Row("bouncing", "x^2+y^2", GD, 0.99, 20, (1, 1)),
    Row("bouncing", "0.5*x^2+10*y^2", GD, 0.1, 60, RIVER),
    Row("bouncing", "x^4+y^2", GD, 0.999, 40, (0.3, 1)),
    # What is flat is no saddle, and a maximum is none either.
    Row("plateau", "-exp(-(x^2+y^2))", GD, 6, 30, (0.5, 0.4), FIVE),
    Row("plateau", "tanh(x^2+y^2)", GD, 0.1, 30, (3, 3)),
    Row("on a hilltop", "himmelblau", GD, 0.01, 9, (-0.27084459, -0.92303856)),
    # Schedules that have died, weights that are held, surfaces without an end.
    fit("schedule run down", "house-prices", GD, 0.05, 55, 30, "schedule", HALVING),
    fit("schedule run down", "house-prices", GD, 0.05, 60, 30, "schedule", HALVING),
    fit("held by weight decay", "house-prices", "adamw", 0.05, 500, hyper={"weight_decay": 1.0}, says="weight decay"),
    Row("running away", "x^2-y^2", GD, 0.1, 96, (0.5, 0.1), says="no lowest point"),
    Row("crawling", "elongated-bowl", GD, 1e-4, 60, RIVER, says="17000"),
    Row("diverging", "elongated-bowl", GD, 0.1004, 6, RIVER, says="above the critical"),
    # What misled a teacher.
    fit("converged", "motorcycle-crash", GD, 0.1, 200, says="model"),
    fit("bouncing", "house-prices", GD, 0.98, 15, says="crosses the valley"),
    fit("step floor", "house-prices", GD, 0.1, 120, loss="mae", says="hops"),
    # At five times this rate Adam is thrown out now and then, at steps that depend on the last digit.
    fit("overfitting", "motorcycle-crash", "adam", 0.02, 10_000, degree=12, validation_fraction=0.3, says="held out"),
    Row("local minimum", "rastrigin", GD, 0.002, 50, (-2.4, 1.7)),
    fit("noise floor", "house-prices", GD, 0.05, 0.5, 1),
    # What has not learnt anything yet does not overfit.
    # … and what has overshot at its learning rate needs no larger one.
    fit("descending", "motorcycle-crash", "adam", 0.1, 300, degree=12, validation_fraction=0.3),
    fit("descending", "motorcycle-crash", "adam", 0.1, 500, degree=12, validation_fraction=0.3),
    fit("descending|diverging", "motorcycle-crash", "adam", 1.0, 250, degree=12, validation_fraction=0.3),
    fit("descending|diverging", "motorcycle-crash", "adam", 1.0, 1000, degree=12, validation_fraction=0.3),
    # Far above the start, however early or however fast it falls again.
    fit("diverging", "house-prices", "adam", 0.1, 1, 1, degree=12, validation_fraction=0.3, says="far above the 0.77"),
    fit("diverging", "house-prices", "adam", 0.1, 2, 1, degree=12, validation_fraction=0.3, says="far above the 0.77"),
    fit("diverging", "house-prices", "adam", 0.1, 4, 1, degree=12, validation_fraction=0.3, says="far above the 0.77"),
    fit("diverging", "house-prices", "adam", 0.1, 100, degree=12, validation_fraction=0.3, says="far above the 0.77"),
    # Over the border of where a formula is defined.
    Row("diverging", "sqrt(x)+y^2", GD, 0.1, 500, (1, 1), says="leave where the formula is defined. Start"),
    Row("diverging", "log(x)+y^2", GD, 0.001, 5000, (1, 1), says="leave where the formula is defined. Start"),
    # No valley where the ground bends down to both sides.
    Row("descending", "cos(3*x)+x^2+2*y^2", GD, 0.1, 14, (0, 1), says="Let it run"),
    Row("descending", "cos(3*x)+x^2+2*y^2", GD, 0.1, 15, (0, 1), says="Let it run"),
    # A fall that is small beside a steep start is seen beside the loss itself.
    fit("descending", "handwritten-digits", GD, 2.8, 100),
    fit("descending", "handwritten-digits", "adam", 0.1, 100),
    Row("descending|crawling", "exp(-x)+y^2", GD, 0.5, 200, (0, 1)),
    Row("descending|crawling", "tanh(x)+tanh(y)", GD, 0.5, 100, (1, 1)),
    Row("descending|crawling", "0.001*x+y^2", GD, 0.1, 100, (1, 1)),
    # A pole is no minimum, and nothing is a plateau beside it.
    Row("local minimum", "1/x+x+y^2", GD, 0.05, 200, (0.3, 1)),
    Row("descending", "1/x+x+y^2", GD, 0.05, 20, (0.3, 1)),
    Row("local minimum", "x^2+y^2+1/x", GD, 0.05, 200, (0.5, 1)),
    Row("descending", "tan(x)+y^2", GD, 0.05, 60, (1, 1)),
    Row("descending", "tan(x)+y^2", GD, 0.1, 60, (1, 1)),
    Row("descending", "tan(x)+y^2", GD, 0.1, 30, (1, 1)),
    # A schedule that ended where it should.
    fit("descending", "house-prices", "adam", 0.1, 40, 16, schedule=COSINE, epochs=40, says="next to the best known"),
]
TERRAIN_RUNS = [
    Row("descending", "bowl", GD, 0.1, 8, FAR),
    Row("crawling", "bowl", GD, 1e-4, 50, FAR),
    Row("bouncing", "bowl", GD, 0.999, 40, FAR),
    Row("diverging", "bowl", GD, 1.05, 12, FAR),
    Row("converged", "bowl", GD, 0.1, 90, FAR),
    Row("converged", "bowl", "adam", 0.1, 1000, FAR),
    Row("step floor|unsure|converged|descending", "bowl", "adam", 3.0, 12, FAR),
    Row("zig-zagging", "elongated-bowl", GD, 0.09, 10, RIVER),
    Row("bouncing", "elongated-bowl", GD, 0.1, 60, RIVER),
    Row("diverging", "elongated-bowl", GD, 0.101, 60, RIVER),
    Row("diverging", "elongated-bowl", "momentum", 0.2, 40, RIVER),
    Row("descending", "elongated-bowl", "momentum", 0.01, 30, RIVER),
    Row("crawling", "elongated-bowl", GD, 2e-5, 60, RIVER),
    Row("zig-zagging", "booth", GD, 0.1, 20, (-8, 5)),
    Row("descending", "matyas", GD, 0.5, 60, (-9, -4)),
    Row("descending", "rosenbrock", GD, 0.001, 1000, (-1.2, 1)),
    Row("zig-zagging", "rosenbrock", GD, 0.002, 20, (-1.2, 1)),
    Row("bouncing", "himmelblau", GD, 0.02, 100, (-0.5, -1)),
    Row("converged", "himmelblau", GD, 0.01, 300, (-0.5, -1)),
    Row("on a hilltop", "himmelblau", "adam", 1e-4, 7, (-0.27084459, -0.92303856)),
    Row("bouncing", "rastrigin", GD, 0.006, 100, (-2.4, 1.7)),
    Row("local minimum", "rastrigin", GD, 0.002, 18, (-2.4, 1.7)),
    Row("bouncing", "ackley", GD, 0.02, 200, (0.5, 0.5)),
    Row("plateau", "plateau", GD, 0.3, 50, (-2, 1.5)),
    Row("plateau", "plateau", "momentum", 0.3, 20, (-2, 1.5)),
    Row("converged", "plateau", "adam", 0.05, 800, (-2, 1.5)),
    Row("saddle", "saddle", GD, 0.1, 30, (-2, 0.0001)),
    Row("saddle", "saddle", GD, 0.1, 200, (-2, 0)),
    Row("converged", "saddle", GD, 0.1, 300, (-2, 0.01)),
    Row("local minimum", "two-valleys", GD, 0.05, 800, (1.4, 1.5)),
    Row("local minimum", "styblinski-tang", GD, 0.01, 200, (0.5, -0.5)),
    Row("local minimum", "hills", GD, 0.1, 300, (0.9, 0.6)),
    Row("local minimum", "three-hump-camel", GD, 0.05, 300, (-1.9, -1.5)),
]
OWN = [
    # Steep starts.
    Row("descending|crawling", "exp(2*x)+0.01*y^2", GD, 1e-4, 500, (4, 1)),
    Row("descending|crawling", "1e4*max(0,x)^4+0.001*(x+y)^2", GD, 2e-6, 400, (3, 1.5)),
    Row("converged", "1000*max(0,x)^2+4*(x+2)^2+y^2", GD, 4e-4, 12_000, (3, 1.5), FIVE),
    # Plateaus.
    Row("plateau", "2*tanh((x-1)^2+y^2)", GD, 0.1, 60, (-1.9, 1.9)),
    Row("plateau", "1-exp(-8*((x-1)^2+y^2))", GD, 0.05, 60, (-1, 0.5)),
    Row("plateau", "sigmoid(9*(x+y))", GD, 0.1, 40, (1.8, 1.8)),
    Row("converged", "0*x+(y-y)", GD, 0.1, 20, (0.5, 0.5)),
    # Maxima and saddles.
    Row("on a hilltop", "-x^2-y^2", GD, 0.1, 9, (0, 0)),
    Row("on a hilltop", "cos(x)+cos(y)", GD, 0.1, 20, (0, 1e-9), FIVE),
    Row("saddle", "x^2-y^2", GD, 0.1, 30, (1, 1e-6)),
    Row("saddle", "x*y+0.1*x^4+0.1*y^4", GD, 0.1, 60, (1, 1)),
    Row("saddle", "cos(x)+cos(y)", GD, 0.2, 60, (0, 2.0), FIVE),
    # Local minima.
    Row("local minimum", "x^4-3*x^2+0.5*x+y^2", GD, 0.02, 600, (1.4, 0.5)),
    Row("local minimum", "x^3-3*x+y^2", GD, 0.05, 200, (1.5, 0.5), ((-3.0, 3.0), (-3.0, 3.0))),
    Row("converged", "x^4-3*x^2+0.5*x+y^2", GD, 0.02, 600, (-1.4, 0.5)),
    # Without an end.
    Row("descending", "x+y", GD, 0.1, 50, (0, 0)),
    Row("running away", "x+y", GD, 0.1, 400, (0, 0)),
    Row("running away", "x^3+y^2", GD, 0.1, 60, (-1, 1)),
    Row("running away", "x^2-y^2", "momentum", 0.05, 60, (1, 0.1)),
    # Kinks.
    Row("bouncing", "abs(x)+abs(y)", GD, 0.1, 100, (1.23, -0.87)),
    Row("bouncing", "sqrt(x^2+y^2)", GD, 0.1, 300, (1.23, -0.87)),
    Row("step floor", "abs(x)+abs(y)", GD, 1e-4, 13_000, (1.237, -0.8713)),
    # Near the critical rate.
    Row("bouncing", "2*x^2+y^2", GD, 0.49, 20, (1, 1)),
    Row("bouncing", "x^2+y^2", GD, 1.0, 30, (1, 1)),
    Row("diverging", "x^2+y^2", GD, 1.001, 12, (1, 1)),
    Row("descending", "x^2+y^2", GD, 0.7, 6, (1, 1)),
    Row("converged", "x^2+y^2", GD, 0.5, 8, (1, 1)),
    # Momentum swings and is left alone.
    Row("unsure|descending", "x^2+y^2", "momentum", 0.001, 60, FAR, hyperparameters={"momentum": 0.999}),
    Row("descending", "x^2+y^2", "momentum", 0.01, 40, FAR),
    Row("unsure|descending", "x^2+y^2", "nesterov", 0.3, 8, FAR),
    # Schedules.
    Row("schedule run down", "rosenbrock", GD, 0.001, 300, (-1.2, 1), schedule={"type": "exponential", "gamma": 0.9}),
    Row(
        "schedule run down", "rosenbrock", "adam", 0.05, 300, (-1.2, 1), schedule={"type": "exponential", "gamma": 0.9}
    ),
    Row("schedule run down", "elongated-bowl", GD, 0.05, 300, RIVER, schedule={"type": "inverse-time", "decay": 10.0}),
    Row("converged", "bowl", GD, 0.3, 60, FAR, schedule=TENTH),
    Row("descending", "bowl", GD, 0.01, 4 + 5, FAR, schedule={"type": "cosine", "warmup": 50}, epochs=200),
    fit("schedule run down", "house-prices", GD, 0.05, 61, schedule=TENTH, says="schedule"),
    fit("schedule run down", "house-prices", GD, 0.05, 60, 1, schedule={"type": "exponential", "gamma": 0.2}),
    fit("schedule run down", "penguins", GD, 0.01, 100, schedule={"type": "cosine"}, epochs=100),
    fit("schedule run down", "house-prices", GD, 0.05, 200, 30, schedule={"type": "exponential", "gamma": 1e-3}),
    # Weight decay.
    Row("held by weight decay", "booth", "adamw", 0.1, 600, (-8, 5), hyperparameters={"weight_decay": 1.0}),
    fit("held by weight decay", "penguins", "adamw", 0.1, 400, hyper={"weight_decay": 0.3}),
    fit("held by weight decay", "house-prices", "adamw", 0.01, 100, 32, hyper={"weight_decay": 1.0}),
    Row("converged", "bowl", "adamw", 0.1, 600, FAR, hyperparameters={"weight_decay": 1.0}),
    Row("descending", "booth", "adamw", 0.1, 20, (-8, 5), hyperparameters={"weight_decay": 0.01}),
    # Models that cannot fit, and those that fit.
    fit("converged", "circles", GD, 1.0, 300, says="model"),
    fit("converged", "xor", "adam", 0.1, 400, says="model"),
    fit("converged", "motorcycle-crash", GD, 0.1, 300, l2=0.1, says="weight penalty"),
    fit("converged", "breast-cancer", "adam", 0.1, 3000, says="nothing more to gain"),
    fit("converged", "blobs", GD, 1.0, 3000, l2=0.01, says="nothing more to gain"),
    # Too much fitted, or not.
    fit("overfitting", "motorcycle-crash", "adam", 0.1, 1000, degree=12, validation_fraction=0.3),
    fit("overfitting", "motorcycle-crash", "adam", 0.01, 20_000, degree=12, validation_fraction=0.3),
    fit("descending|crawling", "motorcycle-crash", "adam", 0.01, 1000, degree=12, validation_fraction=0.3),
    fit("descending", "house-prices", GD, 0.1, 8, validation_fraction=0.3),
    fit("converged", "house-prices", GD, 0.1, 200, validation_fraction=0.3),
    # All batch modes.
    fit("starting", "house-prices", GD, 0.05, 0.1, 1),
    fit("descending", "house-prices", GD, 0.001, 1, 1),
    fit("noise floor", "house-prices", GD, 0.05, 3, 1),
    fit("noise floor|bouncing", "house-prices", GD, 0.2, 1, 1),
    fit("bouncing", "house-prices", GD, 0.2, 20, 1),
    fit("diverging", "house-prices", GD, 0.6, 1, 1),
    fit("starting", "house-prices", GD, 0.05, 3, 32),
    fit("descending", "house-prices", GD, 0.001, 14, 32),
    fit("noise floor", "house-prices", GD, 0.05, 45, 32),
    fit("crawling", "house-prices", GD, 1e-6, 20, 32),
    fit("bouncing", "house-prices", GD, 0.96, 12, says="crosses"),
    fit("descending", "house-prices", GD, 0.8, 6),
    fit("zig-zagging|descending|converged", "house-prices", GD, 0.5, 8),
    fit("step floor", "house-prices", GD, 0.01, 1200, loss="mae"),
    fit("bouncing", "house-prices", GD, 2.0, 60, loss="mae"),
    fit("descending", "house-prices", GD, 0.1, 7, loss="mae"),
]
