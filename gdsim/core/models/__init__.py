"""The models, one a file; `experiment/models.py` has what the file format and the window say of them."""

from gdsim.core.models.base import Layer, Model, Parameter, Unit
from gdsim.core.models.linear import Linear
from gdsim.core.models.mlp import MLP
from gdsim.core.models.polynomial import Polynomial

__all__ = ["MLP", "Layer", "Linear", "Model", "Parameter", "Polynomial", "Unit"]
