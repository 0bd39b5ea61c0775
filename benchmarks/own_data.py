"""A million rows of the user's own: opening the file, and making an experiment of it."""

import statistics
import tempfile
import time
from pathlib import Path

import numpy as np
from measure import interleaved, median_ratio, report

from gdsim.experiment.csv_reader import read_table
from gdsim.experiment.models import PolynomialModel
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import CsvFile, Experiment, FitProblem

ROWS = 1_000_000
ROUNDS = 3
TARGET_SECONDS = 5.0


def main():
    random = np.random.default_rng(0)
    X = random.normal(size=(ROWS, 8)) * random.uniform(0.5, 5.0, 8)
    score = X @ (random.normal(size=8) / X.std(axis=0))
    with tempfile.TemporaryDirectory() as folder:
        plain = Path(folder) / "plain.csv"
        np.savetxt(plain, np.column_stack([X[:, :2], score]), fmt="%.4f", delimiter=",", header="a,b,y", comments="")
        open_files(plain)
        prepare_problems(Path(folder), X, score, random)


def open_files(plain: Path):
    """Seconds to open a million rows of three columns, written in several ways, against NumPy on the plain one."""
    text = plain.read_text(encoding="utf-8")
    lines = text.split("\n")
    gaps = [_without_middle(line) if k % 50 == 7 else line for k, line in enumerate(lines)]
    written = {
        "commas": text,
        "semicolons and decimal commas": text.replace(",", ";").replace(".", ","),
        "a row in fifty with a gap": "\n".join(gaps),
        "all cells quoted": "\n".join('"' + line.replace(",", '","') + '"' for line in lines if line),
    }
    for name, content in written.items():
        path = plain.with_name("written.csv")
        path.write_text(content, encoding="utf-8")
        ways = {
            "gdsim": lambda path=path: read_table(path, "written.csv"),
            "numpy": lambda: np.loadtxt(plain, delimiter=",", skiprows=1),
        }
        seconds = interleaved(ways, ROUNDS)
        opened = statistics.median(seconds["gdsim"])
        report(f"opening {ROWS:,} rows, {name}, s", opened, TARGET_SECONDS, at_most=True)
        ratio = median_ratio(seconds["numpy"], seconds["gdsim"])
        print(f"  that is {ratio:.2f} times as fast as numpy.loadtxt of the plain file")


def _without_middle(line):
    first, _, rest = line.partition(",")
    return f"{first},,{rest.partition(',')[2]}"


def prepare_problems(folder, X, score, random):
    """Seconds to prepare a million rows that have been read, the minimum included."""
    noisy = score + random.logistic(size=ROWS)
    targets = {
        "mse": (score + random.normal(size=ROWS), {}),
        "huber": (score + random.standard_t(2, ROWS), {"loss": "huber"}),
        "bce": (noisy > 0.0, {}),
        "bce, can be separated": (score > 0.1, {}),
        "mse, degree 9": (np.sin(X[:, 0]) + random.normal(size=ROWS), {"model": PolynomialModel(9)}),
    }
    for features in (2, 8):
        names = tuple(f"x{k}" for k in range(features))
        for name, (target, settings) in targets.items():
            if "model" in settings:
                if features > 2:
                    continue
                names = names[:1]
            path = folder / "own.csv"
            columns = np.column_stack([X[:, : len(names)], target])
            np.savetxt(path, columns, fmt="%.4f", delimiter=",", header=",".join([*names, "y"]), comments="")
            experiment = Experiment(1, FitProblem(CsvFile(str(path)), features=names, target="y", **settings))
            prepare(experiment)
            start = time.perf_counter()
            prepare(experiment)
            print(f"preparing {ROWS:,} x {len(names)}, {name}: {time.perf_counter() - start:.2f} s")


if __name__ == "__main__":
    main()
