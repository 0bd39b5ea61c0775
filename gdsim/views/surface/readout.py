"""What is said of a place on the surface: its coordinates and the loss there."""

import numpy as np
from PySide6.QtCore import QCoreApplication

from gdsim.simulation.snapshot import Snapshot
from gdsim.views.surface.scene import Scene
from gdsim.views.toolkit.words import number


def loss_name(snapshot: Snapshot | None) -> str:
    """What a surface's height is called."""
    is_fit = snapshot is None or snapshot.problem.is_fit
    return QCoreApplication.translate("surface", "loss") if is_fit else "f"


def readout(scene: Scene, snapshot: Snapshot | None, coordinates) -> str:
    """What is said of the surface's point above plane coordinates (2,)."""
    names = scene.landscape.plane.short_labels
    places = [f"{name} {number(value, 3)}" for name, value in zip(names, coordinates, strict=True) if name]
    return "   ".join([*places, f"{loss_name(snapshot)} {number(_loss_at(scene, snapshot, coordinates), 4)}"])


def _loss_at(scene, snapshot, coordinates):
    """The loss itself where there is a problem to ask, for the surface is cut off at its top."""
    landscape = scene.landscape
    if not scene.is_of_run(snapshot):
        return float(landscape.mapping.loss(scene.height(scene.to_box(coordinates))))
    with np.errstate(all="ignore"):
        return float(snapshot.problem.objective.loss(landscape.plane.point(coordinates)))
