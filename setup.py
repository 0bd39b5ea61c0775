"""The packages to install: gdsim as it stands, and the folder assets/ as gdsim/assets inside it."""

import sys
from pathlib import Path

from setuptools import find_packages, setup

if "editable_wheel" in sys.argv:
    # Nothing is copied, and assets/ is found beside gdsim/. A mapping of folders would be code that every start of
    # Python in this environment runs before the program's first line: slow, and Ctrl+C amid it is a traceback.
    setup(packages=find_packages(include=["gdsim*"]), package_dir={"": "."}, package_data={"gdsim": ["py.typed"]})
else:
    folders = [path for path in [Path("assets"), *Path("assets").rglob("*")] if path.is_dir()]
    assets = [".".join(("gdsim", *folder.parts)) for folder in folders]
    # Man page, completions and desktop entry, where packaging/share.py has written them.
    share = [path for path in Path("packaging/share").rglob("*") if path.is_file()]
    setup(
        packages=find_packages(include=["gdsim*"]) + assets,
        package_dir={"gdsim.assets": "assets"},
        package_data={"gdsim": ["py.typed"]} | {name: ["*"] for name in assets},
        data_files=[(str(path.parent.relative_to("packaging")), [str(path)]) for path in share],
    )
