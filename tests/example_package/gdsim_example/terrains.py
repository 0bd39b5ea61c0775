"""A terrain."""

from gdsim.core.terrains import Terrain

TROUGH = Terrain(
    name="trough",
    title="Trough",
    formula="x**2 + 0.1*y**4",
    x_range=(-2, 2),
    y_range=(-2, 2),
    minima=((0, 0),),
    local_minima=(),
    caption="Flat along one side.",
    start=(1.5, 1.0),
    height="linear",
    learning_rate=0.1,
)
