"""Packages that are installed for one test: a folder for PYTHONPATH, as pip --target would leave it."""

import os
import shutil
import tomllib
from pathlib import Path

ROOT = Path(__file__).parent.parent
EXAMPLE = ROOT / "tests" / "example_package"


def install_example(folder: Path) -> Path:
    """The example package, with the entry points that its pyproject.toml names; gives the folder."""
    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text())["project"]
    shutil.copytree(EXAMPLE / "gdsim_example", folder / "gdsim_example", dirs_exist_ok=True)
    return install(folder, project["name"], project["version"], project["entry-points"])


def install(folder: Path, name: str, version: str, entry_points: dict[str, dict[str, str]]) -> Path:
    """Only what says of a package that it is there; its modules are to be put beside it."""
    told = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    told.mkdir(parents=True)
    told.joinpath("METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n")
    groups = (
        f"[{group}]\n" + "".join(f"{point} = {place}\n" for point, place in points.items())
        for group, points in entry_points.items()
    )
    told.joinpath("entry_points.txt").write_text("\n".join(groups))
    return folder


def with_packages(folder: Path) -> dict[str, str]:
    """The environment of a process that finds them, and this program first."""
    before = [os.environ["PYTHONPATH"]] if "PYTHONPATH" in os.environ else []
    return os.environ | {"PYTHONPATH": os.pathsep.join([str(ROOT), str(folder), *before])}
