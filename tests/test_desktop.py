"""A double click on an experiment: the files that tie `.gdsim` to a checkout, wherever it lies."""

import os
import select
import shlex
import shutil
import subprocess
import sys
from configparser import RawConfigParser
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="other desktops are told by hand")


@pytest.fixture(params=["checkout", 'with space, $x, `y`, "z" and \\'])
def checkout(request, tmp_path):
    """What the script needs of a checkout, with a program that writes down what it is told to open."""
    folder = tmp_path / request.param
    shutil.copytree(ROOT / "assets" / "desktop", folder / "assets" / "desktop")
    (folder / "scripts").mkdir()
    shutil.copy(ROOT / "scripts" / "desktop.sh", folder / "scripts")
    program = folder / ".venv" / "bin" / "gdsim"
    program.parent.mkdir(parents=True)
    program.write_text('#!/bin/sh\nprintf "%s" "$*"\n')
    program.chmod(0o755)
    return folder


def call(checkout, verb, data):
    environment = {**os.environ, "XDG_DATA_HOME": str(data)}
    script = [str(checkout / "scripts" / "desktop.sh"), verb]
    return subprocess.run(script, env=environment, capture_output=True, text=True, check=False)


def unescaped(value):
    return value.replace("\\\\", "\\")


def installed(data):
    """The files that were put there, without the databases that other programs make of them."""
    return {path.relative_to(data).as_posix(): path.read_bytes() for path in data.rglob("gdsim.*")}


def test_a_double_click_opens_the_file_in_this_checkout(checkout, tmp_path):
    data = tmp_path / "my data"
    first = call(checkout, "install", data)
    assert (first.returncode, first.stderr) == (0, "")
    files = installed(data)
    assert set(files) == {
        "applications/gdsim.desktop",
        "icons/hicolor/scalable/apps/gdsim.svg",
        "mime/packages/gdsim.xml",
    }

    parser = RawConfigParser(delimiters="=", comment_prefixes="#", strict=True)
    parser.optionxform = str
    parser.read_string(files["applications/gdsim.desktop"].decode())
    entry = parser["Desktop Entry"]
    assert entry["MimeType"] == "application/x-gdsim+json;"
    assert os.access(unescaped(entry["TryExec"]), os.X_OK)
    # Quotes and backslashes of a desktop file mean what they mean to a shell.
    program, field = shlex.split(unescaped(entry["Exec"]).replace("\\$", "$").replace("\\`", "`"))
    assert field == "%f"
    assert subprocess.check_output([program, "my run.gdsim"], text=True) == "my run.gdsim"

    assert call(checkout, "install", data).returncode == 0
    assert installed(data) == files
    for _ in range(2):
        assert call(checkout, "uninstall", data).returncode == 0
        assert installed(data) == {}


def test_the_desktop_file_is_valid(checkout, tmp_path):
    call(checkout, "install", tmp_path / "data")
    entry = tmp_path / "data" / "applications" / "gdsim.desktop"
    checked = subprocess.run(["desktop-file-validate", str(entry)], capture_output=True, text=True, check=False)
    assert (checked.returncode, checked.stdout) == (0, "")


def test_a_desktop_knows_the_type_of_the_file_and_starts_the_program(checkout, tmp_path):
    data, file, told = tmp_path / "data", tmp_path / "my run.gdsim", tmp_path / "told"
    file.write_text("{}")
    os.mkfifo(told)
    program = checkout / ".venv" / "bin" / "gdsim"
    program.write_text(f'#!/bin/sh\nprintf "%s" "$*" >{shlex.quote(str(told))}\n')
    # GNOME's file manager opens files as gio does, and knows types from the same database as all others.
    desktop = {**os.environ, "XDG_DATA_HOME": str(data), "XDG_CURRENT_DESKTOP": "GNOME", "HOME": str(tmp_path)}

    def ask(*command):
        return subprocess.check_output(command, env=desktop, text=True, stderr=subprocess.STDOUT)

    assert call(checkout, "install", data).stderr == ""
    assert "application/x-gdsim+json" in ask("gio", "info", "-a", "standard::content-type", str(file))
    # Open for writing, too: it is read until the program has said something, not until it has ended.
    reading = os.open(told, os.O_RDWR)
    ask("xdg-open", str(file))
    assert select.select([reading], [], [], 60)[0]
    assert os.read(reading, 1000).decode() == str(file)
    os.close(reading)
    call(checkout, "uninstall", data)
    assert "gdsim.desktop" not in ask("gio", "mime", "application/x-gdsim+json")
    assert "x-gdsim" not in ask("gio", "info", "-a", "standard::content-type", str(file))


def test_before_it_is_set_up_it_says_what_to_do(checkout, tmp_path):
    shutil.rmtree(checkout / ".venv")
    done = call(checkout, "install", tmp_path / "data")
    assert done.returncode == 1
    assert "make install-desktop" in done.stderr
    assert not (tmp_path / "data").exists()
