"""The data sets: seven collected ones that are shipped, seven drawn ones, and the user's own CSV."""

import os
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache
from pathlib import Path

import numpy as np

from gdsim.core.losses import Task
from gdsim.experiment import generated
from gdsim.experiment.assets import ASSETS
from gdsim.experiment.column_titles import COLUMN_TITLES, ColumnTitle, readable
from gdsim.experiment.csv_reader import read_table
from gdsim.experiment.files import MEGABYTE, ExperimentError, quoted, refusals
from gdsim.experiment.schema import CsvFile, named
from gdsim.experiment.tables import Table
from gdsim.language import Count, tr

# Bytes of a file that is worth keeping in memory: it takes longer to read than anyone waits for a changed setting.
KEPT_SIZE = 1 * MEGABYTE
# The last large table that was read, by what tells a changed file from an unchanged one.
_kept: dict[tuple, Table] = {}

DRAWN = "Drawn by this program; CC0"


@dataclass(frozen=True)
class DataSetInfo:
    """A data set with a name: what it is for a student, the columns it uses by itself, source and licence.

    `start`: from where a line through it has a way to go, where a drawn start would lie beside the minimum.
    Its rows are drawn by a `generator`, which gives X (n, features) and labels (n,), numbers or classes 0 … K-1; or
    they are in the CSV file `table`, which of a shipped one is in the assets under its name. `column_titles` are what
    its columns are called on the screen where their names are not enough.
    """

    name: str
    title: str
    task: Task
    features: tuple[str, ...]
    target: str
    caption: str
    source: str
    generator: Callable | None = None
    start: tuple[float, ...] | None = None
    table: Path | None = None
    column_titles: Mapping[str, ColumnTitle] | None = None

    @cached_property
    def columns(self) -> tuple[str, ...]:
        """All column names."""
        return (*self.features, self.target) if self.generator else _columns_of(self.file)

    @property
    def file(self) -> Path | None:
        """Where its table is; None where it is drawn."""
        return None if self.generator else self.table or ASSETS / "data" / f"{self.name}.csv"

    @cached_property
    def titles(self) -> dict[str, ColumnTitle]:
        """What each column is called on the screen."""
        own = self.column_titles or COLUMN_TITLES.get(self.name, {})
        return {name: readable(name) for name in self.columns} | dict(own)


@dataclass(frozen=True, eq=False)
class DataSet:
    """Samples ready for a model: X (n, features) as floats; labels (n,), numbers or classes 0 … K-1.

    `columns` are all there are to choose from, `titles` what they are called where that was declared; `notes` are
    sentences on what was left out.
    """

    name: str
    title: str
    task: Task
    feature_names: tuple[str, ...]
    target_name: str
    X: np.ndarray
    labels: np.ndarray
    classes: tuple[str, ...]
    columns: tuple[str, ...]
    titles: Mapping[str, ColumnTitle]
    notes: tuple[str, ...] = ()

    @cached_property
    def feature_titles(self) -> tuple[ColumnTitle, ...]:
        """What each feature is called on the screen."""
        return tuple(self._title(name) for name in self.feature_names)

    @cached_property
    def target_title(self) -> ColumnTitle:
        """What the target is called on the screen."""
        return self._title(self.target_name)

    def _title(self, name):
        declared = self.titles.get(name)
        return declared.translated() if declared else readable(name)


DATASETS: dict[str, DataSetInfo] = {
    info.name: info
    for info in (
        DataSetInfo(
            "house-prices",
            "House prices by lot size",
            "regression",
            ("lot_size_sqft",),
            "price_kcad",
            "Larger lots sell for more: a straight line through 546 sales in Windsor, Ontario, in 1987.",
            "Anglin & Gencay (1996), J. Applied Econometrics 11, 633-648; published research data",
            start=(-1.2, 1.1),
        ),
        DataSetInfo(
            "daily-temperature",
            "Tomorrow's temperature from today's",
            "regression",
            ("yesterday_max_c",),
            "today_max_c",
            "Today is much like yesterday, but a little closer to the average: Seattle, every day of 2015.",
            "US NOAA daily weather, as in vega_datasets seattle-weather; public domain",
            start=(-0.9, 1.0),
        ),
        DataSetInfo(
            "motorcycle-crash",
            "Head acceleration in a motorcycle crash",
            "regression",
            ("time_ms",),
            "acceleration_g",
            "The head is thrown back, then forth: no straight line can follow, a polynomial of high degree can.",
            "Silverman (1985), J. Royal Statistical Society B 47, 1-52; published research data",
            start=(-1.3, 0.9),
        ),
        DataSetInfo(
            "spam-email",
            "Spam or not",
            "two-class",
            ("exclamation_percent", "dollar_percent"),
            "label",
            "Spam shouts and talks of money: the shares of ! and $ among an e-mail's characters give it away.",
            "Hopkins, Reeber, Forman, Suermondt (1999), Spambase, UCI Machine Learning Repository; CC BY 4.0",
        ),
        DataSetInfo(
            "breast-cancer",
            "Malignant or benign",
            "two-class",
            ("mean_radius", "mean_texture"),
            "diagnosis",
            "Larger and rougher cell nuclei point to a malignant tumour; the two groups overlap a little.",
            "Wolberg, Mangasarian, Street, Street (1995), Breast Cancer Wisconsin (Diagnostic), UCI; CC BY 4.0",
        ),
        DataSetInfo(
            "penguins",
            "Three species of penguin",
            "multi-class",
            ("flipper_length_mm", "bill_length_mm"),
            "species",
            "Flipper and bill tell Adelie, Chinstrap and Gentoo penguins apart: three classes, nine parameters.",
            "Gorman, Williams, Fraser (2014), PLoS ONE 9(3) e90081, palmerpenguins; CC0",
        ),
        DataSetInfo(
            "handwritten-digits",
            "Handwritten digits",
            "multi-class",
            tuple(f"pixel_{row}{column}" for row in range(8) for column in range(8)),
            "digit",
            "Ten digits as 8 by 8 grey values: far more parameters than a picture can show at once.",
            "Alpaydin & Kaynak (1998), Optical Recognition of Handwritten Digits, UCI; CC BY 4.0",
        ),
        DataSetInfo(
            "line-with-outliers",
            "A line with outliers",
            "regression",
            ("x",),
            "y",
            "A few points are far off: the squared error chases them, the absolute error hardly looks.",
            DRAWN,
            generated.line_with_outliers,
            (-1.0, 1.0),
        ),
        DataSetInfo(
            "blobs",
            "Two blobs",
            "two-class",
            ("x1", "x2"),
            "class",
            "Two round clouds that just touch: one straight boundary does nearly all there is to do.",
            DRAWN,
            generated.blobs,
        ),
        DataSetInfo(
            "moons",
            "Two moons",
            "two-class",
            ("x1", "x2"),
            "class",
            "Two crescents reach into each other: a straight boundary always cuts off their tips.",
            DRAWN,
            generated.moons,
        ),
        DataSetInfo(
            "circles",
            "Two circles",
            "two-class",
            ("x1", "x2"),
            "class",
            "A ring around a ring: no straight boundary beats guessing.",
            DRAWN,
            generated.circles,
        ),
        DataSetInfo(
            "spirals",
            "Two spirals",
            "two-class",
            ("x1", "x2"),
            "class",
            "Two arms wind around each other: the classic that a linear model cannot learn.",
            DRAWN,
            generated.spirals,
        ),
        DataSetInfo(
            "xor",
            "Exclusive or",
            "two-class",
            ("x1", "x2"),
            "class",
            "The class is 1 where the signs differ: the four quadrants that stopped the perceptron in 1969.",
            DRAWN,
            generated.xor,
        ),
        DataSetInfo(
            "three-blobs",
            "Three blobs",
            "multi-class",
            ("x1", "x2"),
            "class",
            "Three round clouds: softmax draws three straight boundaries that meet in one point.",
            DRAWN,
            generated.three_blobs,
        ),
    )
}


def load(
    dataset: str | CsvFile,
    features: tuple[str, ...] | None = None,
    target: str | None = None,
    folder: Path | None = None,
    progress: Callable[[float], None] | None = None,
) -> DataSet:
    """A data set by its built-in name or from a CSV whose relative path starts at `folder`.

    `progress` is as `read_table` has it. Raises ExperimentError with a sentence that lists what is known.
    """
    if isinstance(dataset, CsvFile):
        return _from_csv(dataset, features, target, folder, progress)
    info = named(DATASETS, dataset, "problem.dataset")
    features = info.features if features is None else features
    target = info.target if target is None else target
    _check_columns(features, target, info.columns)
    if not info.generator:
        table = _table_of(info.file, info.name)
        task = info.task
        if target != info.target:
            # Of a shipped column two values are classes, as ever; codes are guessed in other people's files only.
            task = table.task(target, table.complete_rows((*features, target)), most_codes=2)
        return _from_table(table, info.name, info.title, features, target, task, info.titles)
    if target != info.target:
        raise ExperimentError(
            tr("problem.target takes {known} for {name}, not {target}").format(
                known=info.target, name=info.name, target=target
            )
        )
    X, labels = generated.rounded(info.generator)
    X = X[:, [info.features.index(name) for name in features]]
    classes = () if info.task == "regression" else tuple(str(k) for k in range(int(labels.max()) + 1))
    return DataSet(info.name, info.title, info.task, features, target, X, labels, classes, info.columns, info.titles)


@lru_cache
def _table_of(file, name) -> Table:
    return read_table(file, name)


def _columns_of(file):
    """What its first line says; controls ask for it, who can't wait until all of it is read."""
    with refusals("read", file), file.open(encoding="utf-8") as lines:
        return tuple(lines.readline().rstrip("\n").split(","))


def is_large(dataset: str | CsvFile, folder: Path | None = None) -> bool:
    """Whether it takes long to load."""
    try:
        return isinstance(dataset, CsvFile) and os.stat(Path(folder or ".") / dataset.csv).st_size >= KEPT_SIZE
    except (OSError, ValueError):
        return False  # which loading it will tell


def own_table(path: Path, source: str, progress: Callable[[float], None] | None = None) -> Table:
    """The table in the user's file, as it is recognised; a large one is read again only when it has changed.

    `source` is what sentences call it, `progress` as `read_table` has it. Raises ExperimentError.
    """
    try:
        status = os.stat(path)
    except (OSError, ValueError):
        return read_table(path, source)  # which says why not
    if status.st_size < KEPT_SIZE:
        return read_table(path, source, progress=progress)
    key = (os.path.realpath(path), source, status.st_ino, status.st_size, status.st_mtime_ns)
    if key not in _kept:
        table = read_table(path, source, progress=progress)
        _kept.clear()
        _kept[key] = table
    return _kept[key]


def _from_csv(dataset, features, target, folder, progress):
    table = own_table(Path(folder or ".") / dataset.csv, dataset.csv, progress)
    usual_features, usual_target = usual_columns(table)
    target = usual_target if target is None else target
    if features is None:
        features = usual_features if target == usual_target else table.number_columns
        features = tuple(name for name in features if name != target)
        if not features:
            raise ExperimentError(f"{dataset.csv} {without_numbers(table, target)}")
    _check_columns(features, target, tuple(table.columns))
    titles = _known_titles(table)
    return _from_table(table, dataset.csv, Path(dataset.csv).stem, features, target, dataset.task, titles)


def _known_titles(table):
    """What is known of a file's columns: all if they are those of shipped data that were changed, else nothing."""
    return next((titles for titles in COLUMN_TITLES.values() if table.columns.keys() <= titles.keys()), {})


def usual_columns(table: Table) -> tuple[tuple[str, ...], str]:
    """The last column is the target and all other columns of numbers are features, possibly none."""
    target = tuple(table.columns)[-1]
    return tuple(name for name in table.number_columns if name != target), target


def without_numbers(table: Table, target: str) -> str:
    """What to say of a table whose other columns are all text: why the first of them is, too."""
    said = tr("has no column of numbers beside the target {target}").format(target=target)
    other = next((name for name in table.columns if name != target and not table.columns[name].is_empty), None)
    if other is None:
        return said
    line, cell = table.word(other)
    return tr("{said}: column {other} is text, since line {line} has {cell}").format(
        said=said, other=other, line=line, cell=quoted(cell)
    )


def _check_columns(features, target, columns):
    for key, names in (("features", features), ("target", (target,))):
        for name in names:
            if name not in columns:
                raise ExperimentError(
                    tr("problem.{key}: there is no column {name}; known are {known}").format(
                        key=key, name=name, known=", ".join(columns)
                    )
                )
    if len(set(features)) < len(features):
        raise ExperimentError(tr("problem.features names a column twice: {known}").format(known=", ".join(features)))
    if target in features:
        raise ExperimentError(
            tr("problem.target: {target} is among the features, so there is nothing to learn").format(target=target)
        )


def _from_table(table, name, title, features, target, task, titles):
    rows = table.complete_rows((*features, target))
    if (task or table.task(target, rows)) == "regression":
        task, classes, labels = "regression", (), table.numbers(target, rows)
    else:
        classes, labels = table.classes(target, rows)
        task = "two-class" if len(classes) == 2 else "multi-class"
    X = np.stack([table.numbers(feature, rows) for feature in features], axis=1)
    notes = (*table.notes, *gap_notes(len(table.lines) - len(rows), len(table.lines)))
    return DataSet(name, title, task, features, target, X, labels, classes, tuple(table.columns), titles, notes)


def gap_notes(gaps: int, rows: int) -> tuple[str, ...]:
    """What to say of rows with gaps."""
    if not gaps:
        return ()
    if gaps == 1:
        return (tr("1 of {rows:,} rows has a gap and is left out.").format(rows=Count(rows)),)
    return (tr("{gaps:,} of {rows:,} rows have gaps and are left out.").format(gaps=Count(gaps), rows=Count(rows)),)
