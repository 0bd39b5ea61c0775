"""What the parts of the window are called on the screen, by the names that lessons have for them."""

from PySide6.QtCore import QCoreApplication


def view_titles() -> dict[str, str]:
    """Of all views, in the order of VIEWS."""
    return {
        "surface": _tr("Loss surface"),
        "network": _tr("Network"),
        "loss": _tr("Loss by epoch"),
        "data": _tr("Data"),
        "contour": _tr("Contour"),
        "bowl": _tr("Bowl"),
        "sample": _tr("Sample"),
        "rates": _tr("Rates"),
        "small-network": _tr("Network"),
        "losses": _tr("Losses"),
        "basins": _tr("Basins"),
        "cycle": _tr("Training cycle"),
        "explained": _tr("The step, explained"),
        "backpropagation": _tr("Backpropagation"),
        "layers": _tr("Layers"),
    }


def control_titles() -> dict[str, str]:
    """Of all that a lesson may let be changed, in the order of CONTROLS."""
    return {
        "data": _tr("Data and model"),
        "loss": _tr("Loss"),
        "optimizer": _tr("Optimizer"),
        "learning-rate": _tr("Learning rate"),
        "batching": _tr("Batches"),
        "more": _tr("More settings"),
        "start": _tr("Start point"),
    }


def _tr(text):
    return QCoreApplication.translate("parts", text)
