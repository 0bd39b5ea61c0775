"""Where the shipped files are: beside the package in the source tree, inside it once installed."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
ASSETS = _PACKAGE / "assets" if (_PACKAGE / "assets").is_dir() else _PACKAGE.parent / "assets"
