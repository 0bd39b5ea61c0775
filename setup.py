"""The packages to install: gdsim as it stands, and the folder assets/ as gdsim/assets inside it."""

from pathlib import Path

from setuptools import find_packages, setup

folders = [path for path in [Path("assets"), *Path("assets").rglob("*")] if path.is_dir()]
assets = [".".join(("gdsim", *folder.parts)) for folder in folders]
setup(
    packages=find_packages(include=["gdsim*"]) + assets,
    package_dir={"gdsim.assets": "assets"},
    package_data={name: ["*"] for name in assets},
)
