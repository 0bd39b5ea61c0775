"""gdsim makes loss functions and gradient descent visible."""

from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("gdsim")
except PackageNotFoundError:  # run from a source tree that was never installed
    __version__ = "0+unknown"
