"""gdsim makes loss functions and gradient descent visible."""

import os

# One thread for each matrix product, before NumPy is loaded: the matrices are small, threads would only get in the
# window's way, and the sums are then the same whatever the number of cores.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def __getattr__(name):
    """`__version__`, asked of the installation only when somebody wants to know: the window must open quickly."""
    if name != "__version__":
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("gdsim")
    except PackageNotFoundError:  # run from a source tree that was never installed
        return "0+unknown"
