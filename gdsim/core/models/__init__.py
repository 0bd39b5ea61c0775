"""The models, one a file; `experiment/models.py` has what the file format and the window say of them."""

from gdsim.core.models.base import Layer, Model, Parameter
from gdsim.core.models.linear import Linear
from gdsim.core.models.polynomial import Polynomial

__all__ = ["Layer", "Linear", "Model", "Parameter", "Polynomial"]
