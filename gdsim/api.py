"""gdsim in a notebook or a script: a run as NumPy arrays, and its pictures. No Qt is loaded until one is asked for.

    >>> import gdsim
    >>> run = gdsim.run(dataset="house-prices", optimizer="adam", learning_rate=0.1, epochs=50, start=[2, -1])
    >>> run.parameters.shape  # racers, steps + 1, parameters
    (1, 51, 2)
    >>> bool(run.loss[0, -1] < run.loss[0, 0])
    True
    >>> run.outcomes[0].sentence
    'All 50 epochs are done.'

What can be asked for is what an experiment's file can hold; doc/formats.md has its keys. What is refused is said in
English, as code is.
"""

import base64
import json
import tempfile
import threading
import warnings
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

import numpy as np
from numpy.typing import NDArray

from gdsim.core.descent import State
from gdsim.core.outcome import Outcome
from gdsim.core.racer_names import racer_names
from gdsim.experiment import schema
from gdsim.experiment.changes import problem_at
from gdsim.experiment.extensions import load_extensions
from gdsim.experiment.files import ExperimentError, quoted, replace_file
from gdsim.experiment.keywords import Source, experiment_of, plain
from gdsim.experiment.problem import Problem, prepare
from gdsim.experiment.summary import lines, summary
from gdsim.experiment.trace import Trace, trace

if TYPE_CHECKING:
    import pandas

__all__ = ["ExperimentError", "Outcome", "Picture", "Recording", "run"]

What = Literal["page", "surface", "loss", "data"]
Size = Literal["720p", "1080p", "4K", "square"] | tuple[int, int]
Floats = NDArray[np.float64]
Integers = NDArray[np.int64]

STILLS = ("png", "svg", "pdf")
ANIMATIONS = ("gif", "webp", "apng", "webm", "mp4")
# What a notebook is told that a picture is, where that is not image/ and its format.
MEDIA_TYPES = {
    "svg": "image/svg+xml",
    "pdf": "application/pdf",
    "apng": "image/png",
    "webm": "video/webm",
    "mp4": "video/mp4",
}
# Pixels: as wide as a notebook's cell.
NOTEBOOK_SIZE = (960, 540)


def run(
    source: Source | None = None,
    /,
    *,
    steps: int | None = None,
    folder: str | Path | None = None,
    # Of the experiment
    title: str | None = None,
    problem: Mapping[str, Any] | None = None,
    batching: Mapping[str, Any] | None = None,
    racers: Sequence[Mapping[str, Any]] | None = None,
    start: Sequence[float] | Floats | None = None,
    epochs: int | None = None,
    seed: int | None = None,
    changes: Sequence[Mapping[str, Any]] | None = None,
    view: Mapping[str, Any] | None = None,
    # Of its problem
    dataset: str | Mapping[str, Any] | None = None,
    features: Sequence[str] | None = None,
    target: str | None = None,
    model: str | Mapping[str, Any] | None = None,
    loss: str | None = None,
    l2: float | None = None,
    l1: float | None = None,
    standardize: bool | None = None,
    validation_fraction: float | None = None,
    terrain: str | None = None,
    formula: str | None = None,
    x: Sequence[float] | None = None,
    y: Sequence[float] | None = None,
    # Of its racer
    optimizer: str | None = None,
    learning_rate: float | None = None,
    hyperparameters: Mapping[str, bool | float] | None = None,
    schedule: str | Mapping[str, Any] | None = None,
    clip_norm: float | None = None,
    clip_value: float | None = None,
    progress: Callable[[int, int], None] | None = None,
) -> "Recording":
    """Takes a run's steps and keeps them all; at most `steps`, where that is given.

    `source` is an experiment's file, the values of one as a mapping, or nothing. Every other keyword is a key of the
    file format, by its own name and with the values that it takes there: a key of the experiment (`epochs`, `seed`, …),
    of its problem (`dataset`, `terrain` or `formula`, and what goes with them), or of its one racer (`optimizer`, …);
    several racers are given as `racers`. It takes the place of what `source` has there. A model or schedule of which
    all else is usual may be given as its type alone: `schedule="cosine"`. What is left out is as usual.

    Relative paths of data start at `folder`, or where the file is. `progress(taken, planned)` is called now and then.

        >>> import gdsim
        >>> gdsim.run(terrain="bowl", racers=[{"optimizer": "adam"}, {"optimizer": "momentum"}], epochs=20).racers
        ('Adam', 'Momentum')
        >>> gdsim.run(formula="x² + 10 y²", optimizer="newton", start=[1, 1]).loss[0, -1].item() < 1e-9
        True

    Raises `ExperimentError` with one sentence that says what cannot be, and what would be right. Optimizers and the
    like of other packages that had to be left out are told by a warning.
    """
    given = locals().copy()
    for sentence in load_extensions():
        warnings.warn(sentence, stacklevel=2)
    _check_wholes(1, steps=steps)
    experiment, place = experiment_of(source, given)
    prepared = prepare(experiment, Path(folder) if folder is not None else place)
    return _recording(prepared, steps, progress)


def _check_wholes(least: int, **given: object) -> None:
    """Raises ExperimentError for what is given and no integer, `least` or more."""
    for name, value in given.items():
        if value is not None and (isinstance(value, bool) or not isinstance(value, int | np.integer) or value < least):
            raise ExperimentError(f"{name} takes an integer, {least} or more, not {quoted(plain(value))}")


def _recording(problem: Problem, steps: int | None, progress: Callable[[int, int], None] | None) -> "Recording":
    planned = problem.descent().steps
    planned = planned if steps is None else min(steps, planned)
    last: list[State] = []

    def watch(state: State) -> None:
        last[:] = [state]
        if progress:
            progress(state.step, planned)

    kept = trace(problem, steps, watch)
    return Recording(kept, last[0], steps)


@dataclass(frozen=True)
class Picture:
    """A picture or an animation as the bytes of a file; a notebook shows it."""

    data: bytes
    format: str

    def save(self, path: str | Path) -> None:
        """Puts it into a file, whole or not at all. Raises `ExperimentError`."""
        if Path(path).suffix.lower() != f".{self.format}":
            raise ExperimentError(f"the name of a .{self.format} file ends in that, not as in {path}")
        replace_file(path, lambda file: file.write(self.data))

    def __repr__(self) -> str:
        return f"<{self.format.upper()}, {len(self.data):,} bytes>"

    def _repr_mimebundle_(self, include: Any = None, exclude: Any = None) -> dict[str, str]:
        is_text = self.format == "svg"
        shown = self.data.decode() if is_text else base64.b64encode(self.data).decode()
        return {MEDIA_TYPES.get(self.format, f"image/{self.format}"): shown, "text/plain": repr(self)}


@dataclass(frozen=True, eq=False, repr=False)
class Recording:
    """A run, each step of it as numbers: R racers, S steps, d parameters, n training rows.

    Its arrays are those of a trace, by the same names. Printed it says how it ended.
    """

    _trace: Trace
    _last: State
    _asked_steps: int | None

    @property
    def parameters(self) -> Floats:
        """(R, S + 1, d): before the first step, and after each."""
        return self._trace.parameters

    @property
    def loss(self) -> Floats:
        """(R, S + 1): of all training rows, at those parameters."""
        return self._trace.loss

    @property
    def gradient(self) -> Floats:
        """(R, S, d): of each step's batch, before any clipping."""
        return self._trace.gradient

    @property
    def batch_loss(self) -> Floats:
        """(R, S): of each step's batch, before the step."""
        return self._trace.batch_loss

    @property
    def learning_rate(self) -> Floats:
        """(R, S): what each step used, schedule and changes included; 0 for a racer that has diverged."""
        return self._trace.learning_rate

    @property
    def batch_indices(self) -> Integers:
        """Which rows the steps saw, one step after the other; see `batch_offsets`."""
        return self._trace.batch_indices

    @property
    def batch_offsets(self) -> Integers:
        """(S + 1,): step k saw rows `batch_indices[batch_offsets[k]:batch_offsets[k + 1]]`."""
        return self._trace.batch_offsets

    @property
    def X(self) -> Floats:
        """(n, features): the training rows as the model saw them; empty where a surface is descended."""
        return self._trace.X

    @property
    def y(self) -> NDArray[Any]:
        """(n,): numbers, or classes 0, 1, …; empty where a surface is descended."""
        return self._trace.y

    @property
    def steps(self) -> int:
        """How many steps were taken, S."""
        return int(self._trace.learning_rate.shape[1])

    @cached_property
    def racers(self) -> tuple[str, ...]:
        """What each of the R racers is called beside the others."""
        racers = self._problem.racers
        return tuple(map(str, racer_names(racers, [float(racer.learning_rate) for racer in racers])))

    @property
    def parameter_names(self) -> tuple[str, ...]:
        """The keys of the d parameters."""
        return self._problem.parameter_keys

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        """How each racer stands at the end: its `status`, the `step` at which that was so, and a `sentence`."""
        return self._last.outcomes

    @property
    def experiment(self) -> dict[str, Any]:
        """What was run, as its file holds it with all that is usual filled in; `gdsim.run` takes it."""
        values: dict[str, Any] = json.loads(schema.encode(self._problem.experiment))
        return values

    def summary(self) -> dict[str, Any]:
        """How it ended, as `gdsim run --json` prints it."""
        return summary(problem_at(self._problem, self._last.step), self._last, self._asked_steps)

    def __repr__(self) -> str:
        return "\n".join(lines(self.summary(), self._problem))

    def to_dataframe(self) -> "pandas.DataFrame":
        """A row for each step of each racer, with the columns of a trace's .csv, all parameters among them.

        Raises `ExperimentError` where pandas is not installed.
        """
        try:
            import pandas
        except ImportError:
            raise ExperimentError(
                "a data frame takes pandas, which is not installed here; the arrays of the run are there without it"
            ) from None
        racers = range(len(self.parameters))
        return pandas.concat([pandas.DataFrame(self._trace.columns(racer)) for racer in racers], ignore_index=True)

    def save(self, path: str | Path) -> None:
        """Puts the experiment into a .gdsim, or all of its numbers into a .npz or a .csv. Raises `ExperimentError`."""
        writers: dict[str, Callable[[str | Path], None]] = {
            ".gdsim": lambda path: schema.write(path, self._problem.experiment),
            ".npz": self._trace.write_npz,
            ".csv": self._trace.write_csv,
        }
        write = writers.get(Path(path).suffix.lower())
        if write is None:
            raise ExperimentError(f"a run is saved in a file that ends in {', '.join(writers)}, not in {path}")
        write(path)

    def figure(
        self,
        *,
        step: int | None = None,
        what: What = "page",
        size: Size = NOTEBOOK_SIZE,
        theme: Literal["night", "day"] = "day",
        transparent: bool = False,
        format: Literal["png", "svg", "pdf"] = "png",
    ) -> Picture:
        """The run after so many steps, usually the last, as `gdsim export` draws it; it takes no screen.

        `what` is the whole page or one part of it, `size` is in pixels. Raises `ExperimentError`.
        """
        _check_wholes(0, step=step)
        if step is not None and step > self.steps:
            raise ExperimentError(f"there is no step {step}: the run ends after {self.steps}")
        return self._picture(STILLS, format, what, size, theme, last=step, transparent=transparent)

    def animation(
        self,
        *,
        first: int = 0,
        last: int | None = None,
        every: int = 1,
        seconds: float | None = None,
        fps: int = 30,
        what: What = "page",
        size: Size = NOTEBOOK_SIZE,
        theme: Literal["night", "day"] = "day",
        orbit: bool = False,
        format: Literal["gif", "webp", "apng", "webm", "mp4"] = "gif",
    ) -> Picture:
        """The run as an animation, as `gdsim export` makes it; it takes no screen.

        Every `every`-th step from `first` to `last`, a frame each, or all fitted into so many `seconds`. Without
        another wish a run of more than 300 steps is shown in 10 seconds. Raises `ExperimentError`.
        """
        _check_wholes(0, first=first, last=last)
        _check_wholes(1, every=every, fps=fps)
        if seconds is not None and not isinstance(seconds, int | float):
            raise ExperimentError(f"seconds takes a number, not {quoted(plain(seconds))}")
        chosen = {"first": first, "last": last, "stride": every, "seconds": seconds, "fps": fps, "orbit": orbit}
        return self._picture(ANIMATIONS, format, what, size, theme, **chosen)

    def _picture(
        self, formats: tuple[str, ...], format: str, what: What, size: Size, theme: str, **chosen: Any
    ) -> Picture:
        if format not in formats:
            raise ExperimentError(f"format takes one of {', '.join(formats)}, not {quoted(plain(format))}")
        if threading.current_thread() is not threading.main_thread():
            raise ExperimentError("pictures are painted by the main thread alone; ask for them there")
        try:
            from gdsim.export.picture import draw
        except ImportError as error:
            raise ExperimentError(f"pictures take Qt, which cannot be loaded here: {error}") from None
        with tempfile.TemporaryDirectory(prefix="gdsim-", ignore_cleanup_errors=True) as folder:
            path = Path(folder, f"run.{format}")
            draw(self._problem, self.steps, path, what=what, size=size, theme=theme, **chosen)
            return Picture(path.read_bytes(), format)

    @property
    def _problem(self) -> Problem:
        return self._trace.problem
