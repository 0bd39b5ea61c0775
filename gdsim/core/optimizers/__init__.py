"""The optimizers: one algorithm a file, and the one registry of them all, in the order to show them."""

from gdsim.core.optimizers.adadelta import Adadelta
from gdsim.core.optimizers.adagrad import Adagrad
from gdsim.core.optimizers.adam import Adam
from gdsim.core.optimizers.adamw import AdamW
from gdsim.core.optimizers.base import Optimizer
from gdsim.core.optimizers.gradient_descent import GradientDescent
from gdsim.core.optimizers.line_search import LineSearch
from gdsim.core.optimizers.momentum import Momentum
from gdsim.core.optimizers.muon import Muon
from gdsim.core.optimizers.nadam import NAdam
from gdsim.core.optimizers.nesterov import Nesterov
from gdsim.core.optimizers.newton import Newton
from gdsim.core.optimizers.qhadam import QHAdam
from gdsim.core.optimizers.qhm import QHM
from gdsim.core.optimizers.rmsprop import RMSprop

__all__ = ["OPTIMIZERS", "Optimizer"]

OPTIMIZERS: dict[str, type[Optimizer]] = {
    optimizer.name: optimizer
    for optimizer in (
        GradientDescent,
        Momentum,
        Nesterov,
        Adagrad,
        Adadelta,
        RMSprop,
        Adam,
        AdamW,
        NAdam,
        QHM,
        QHAdam,
        Muon,
        Newton,
        LineSearch,
    )
}
