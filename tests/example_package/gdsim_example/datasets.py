"""A data set, in a table beside this file."""

from pathlib import Path

from gdsim.experiment.column_titles import column
from gdsim.experiment.datasets import DataSetInfo

SPRING = DataSetInfo(
    name="spring",
    title="A spring under load",
    task="regression",
    features=("force_n",),
    target="length_mm",
    caption="A spring grows by the same length with each newton: Hooke's law, and a little of the ruler.",
    source="Made up for this example; CC0",
    table=Path(__file__).with_name("spring.csv"),
    column_titles={"force_n": column("force", "newtons", "N"), "length_mm": column("length", "millimetres", "mm")},
)
