"""Where the shipped files are: beside the package in the source tree, inside it once installed."""

from pathlib import Path

import gdsim

_PACKAGE = Path(gdsim.__file__).parent
ASSETS = _PACKAGE / "assets" if (_PACKAGE / "assets").is_dir() else _PACKAGE.parent / "assets"
