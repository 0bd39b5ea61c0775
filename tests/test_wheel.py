"""The wheel, built from the sdist and started where there is no checkout."""

import os
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BUILD = "from setuptools.build_meta import build_{0}; print(build_{0}({1!r}))"


def built(kind, source, folder):
    """What setuptools makes of a source tree, as `python -m build` asks for it."""
    command = [sys.executable, "-c", BUILD.format(kind, str(folder))]
    done = subprocess.run(command, cwd=source, capture_output=True, text=True, check=True)
    return folder / done.stdout.splitlines()[-1]


def said(program, *arguments, home):
    """What a program prints that is started in an environment which knows nothing of this one."""
    environment = {"PATH": os.environ["PATH"], "HOME": str(home)}
    done = subprocess.run([program, *arguments], cwd=home, env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def files(*folders):
    """All files below folders of the checkout that are somebody's work, by their place."""
    found = [path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()]
    return {path.relative_to(ROOT).as_posix() for path in found if "__pycache__" not in path.parts}


@pytest.fixture(scope="module")
def sdist(tmp_path_factory):
    # setuptools writes beside what it reads.
    source = tmp_path_factory.mktemp("source")
    for path in ROOT.iterdir():
        if not path.name.startswith(".") and path.name not in ("build", "dist", "gdsim.egg-info"):
            (source / path.name).symlink_to(path)
    return built("sdist", source, tmp_path_factory.mktemp("sdist"))


@pytest.fixture(scope="module")
def wheel(sdist, tmp_path_factory):
    source = tmp_path_factory.mktemp("unpacked")
    with tarfile.open(sdist) as archive:
        archive.extractall(source, filter="data")
    return built("wheel", source / sdist.name.removesuffix(".tar.gz"), tmp_path_factory.mktemp("wheel"))


def test_the_sdist_has_all_that_the_next_maintainer_needs(sdist):
    with tarfile.open(sdist) as archive:
        inside = {name.partition("/")[2] for name in archive.getnames()}
    folders = ("gdsim", "assets", "tests", "doc", "packaging", "scripts", "benchmarks")
    assert files(*folders) - inside == set()
    assert {"Makefile", "README.md", "CHANGELOG.md", "pyproject.toml", "setup.py", "main.py"} <= inside


def test_the_wheel_has_every_module_and_everything_of_assets(wheel):
    with zipfile.ZipFile(wheel) as archive:
        inside = {name for name in archive.namelist() if name.startswith("gdsim/")}
    assert inside == files("gdsim") | {f"gdsim/{place}" for place in files("assets")}


def test_the_installed_wheel_works_where_there_is_no_checkout(wheel, tmp_path):
    environment = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", environment], check=True)
    python = environment / ("Scripts" if os.name == "nt" else "bin") / "python"
    # What the wheel needs is found where this Python has it. Another gdsim is not: this is no folder of packages that
    # Python looks through for what is installed in place.
    find = "import sysconfig; print(sysconfig.get_path('purelib'))"
    packages = Path(subprocess.check_output([python, "-c", find], text=True).strip())
    (packages / "others.pth").write_text(sysconfig.get_path("purelib"))
    install = ["-m", "pip", "--python", python, "install", "--quiet", "--ignore-installed", "--no-deps", "--no-index"]
    subprocess.run([sys.executable, *install, wheel], cwd=tmp_path, check=True)

    (tmp_path / "run.gdsim").write_text('{"gdsim": 1, "problem": {"type": "fit", "dataset": "penguins"}, "epochs": 3}')
    program, where = python.with_name("gdsim"), "import gdsim; print(gdsim.__file__)"
    assert Path(said(python, "-c", where, home=tmp_path).strip()).is_relative_to(environment)
    assert said(program, "--version", home=tmp_path) == f"gdsim {wheel.name.split('-')[1]}\n"
    assert "momentum" in said(program, "list", "lessons", home=tmp_path)
    assert "loss" in said(program, "run", "run.gdsim", home=tmp_path)
    said(program, "export", "run.gdsim", "run.gif", "--size", "square", home=tmp_path)
    assert (tmp_path / "run.gif").read_bytes().startswith(b"GIF89a")
