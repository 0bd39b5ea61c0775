"""gdsim makes loss functions and gradient descent visible.

In a notebook or a script `gdsim.run` takes a run's steps and gives them as NumPy arrays, and as pictures.
"""

import os

# A type checker reads what a start of the program has no time for; it knows this name.
TYPE_CHECKING = False
if TYPE_CHECKING:
    from gdsim.api import ExperimentError, Outcome, Picture, Recording, run

    __version__: str

__all__ = ["ExperimentError", "Outcome", "Picture", "Recording", "__version__", "run"]

# One thread for each matrix product, before NumPy is loaded: the matrices are small, threads would only get in the
# window's way, and the sums are then the same whatever the number of cores.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def __getattr__(name: str) -> object:
    """What is public is loaded when somebody wants it: the window must open quickly, and asks for none of it."""
    if name == "__version__":
        return _version()
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from gdsim import api

    return getattr(api, name)


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("gdsim")
    except PackageNotFoundError:  # run from a source tree that was never installed
        return "0+unknown"
