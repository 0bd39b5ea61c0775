"""gdsim makes loss functions and gradient descent visible."""

import os
from importlib.metadata import PackageNotFoundError, version

# One thread for each matrix product, before NumPy is loaded: the matrices are small, threads would only get in the
# window's way, and the sums are then the same whatever the number of cores.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")

try:
    __version__ = version("gdsim")
except PackageNotFoundError:  # run from a source tree that was never installed
    __version__ = "0+unknown"
