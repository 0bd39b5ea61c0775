"""Tries an installed gdsim as a user would: `python smoke.py PROGRAM [--window SECONDS]`, outside any checkout.

It needs Python alone, so that it can try whatever was built: a wheel in a new environment, the folder that needs
nothing, an installed package. Without --window it needs no screen.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path

EXPERIMENT = {"gdsim": 1, "problem": {"type": "fit", "dataset": "house-prices"}, "start": [2.0, -1.0], "epochs": 20}
# On standardised data the loss of 2x - 1 is 6 - 4r, and r, the correlation of lot size and price, is 0.5358.
FIRST_LOSS = "loss 3.856"
# Names of files that are exported, and what each begins with.
EXPORTS = {"run.gif": b"GIF89a", "run.webp": b"RIFF", "run.png": b"\x89PNG", "run.svg": b"<?xml", "run.pdf": b"%PDF"}
LESSONS = 25
FULL_OF_FORMULAS = "the-update-rule"
# Seconds for any of the commands, on a slow machine that has just started.
PATIENCE = 120
# OpenGL as Qt reaches it by itself, and as on Wayland.
WAYS_TO_DRAW: tuple[dict[str, str], ...] = ({}, {"QT_XCB_GL_INTEGRATION": "xcb_egl"})
# What names a screen, or another gdsim than the one that is tried.
FOREIGN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV")


class NotWhatWasExpected(Exception):  # noqa: N818 (it is a sentence, and ends the program)
    """What the program did, in words."""


def try_commands(program: str, folder: Path):
    """Calls the commands in an empty folder, without a screen. Raises NotWhatWasExpected."""
    environment = {name: value for name, value in os.environ.items() if name not in FOREIGN}
    # It says what is asked for here in the reader's language.
    environment["GDSIM_LANGUAGE"] = "en"

    def call(*arguments):
        return called(program, arguments, folder, environment)

    (folder / "run.gdsim").write_text(json.dumps(EXPERIMENT), encoding="utf-8")
    version = call("--version").split()
    expect(version[:1] == ["gdsim"] and version[1][:1].isdigit(), f"--version says {' '.join(version)}")
    lessons = json.loads(call("list", "lessons", "--json"))
    expect(len(lessons) >= LESSONS, f"there are {len(lessons)} lessons, not {LESSONS}")
    for dataset in json.loads(call("list", "datasets", "--json")):
        experiment = {"gdsim": 1, "problem": {"type": "fit", "dataset": dataset["name"]}}
        (folder / "set.gdsim").write_text(json.dumps(experiment), encoding="utf-8")
        call("check", "set.gdsim")
    expect(FIRST_LOSS in call("run", "run.gdsim"), "run does not say where the loss began")
    for name, start in EXPORTS.items():
        call("export", "run.gdsim", name, "--steps", "0:5")
        expect((folder / name).read_bytes().startswith(start), f"{name} is no {name[4:]}")
    call("worksheet", FULL_OF_FORMULAS, "sheet.pdf", "--key")
    call("sweep", "run.gdsim", "--learning-rates", "1e-3:1:80", "--seeds", "2", "--out", "table.csv")
    rows = len((folder / "table.csv").read_text(encoding="utf-8").splitlines()) - 1
    expect(rows == 2 * 80, f"a sweep of 160 runs on all cores made {rows} rows")


def try_window(program: str, folder: Path, seconds: float):
    """Opens the window on an experiment and looks whether it is still there after a while."""
    (folder / "run.gdsim").write_text(json.dumps(EXPERIMENT), encoding="utf-8")
    environment = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    for variables in WAYS_TO_DRAW if sys.platform == "linux" else ({},):
        _try_window(program, folder, seconds, environment | variables)


def _try_window(program, folder, seconds, environment):
    with subprocess.Popen(
        [program, "run.gdsim"], cwd=folder, env=environment, stderr=subprocess.PIPE, text=True
    ) as window:
        try:
            _, said = window.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            window.terminate()
            return
    raise NotWhatWasExpected(f"the window was gone within {seconds:g} s, with status {window.returncode}: {said}")


def called(program: str, arguments, folder: Path, environment: Mapping[str, str]) -> str:
    """What the program prints; it has to succeed, and to complain of nothing."""
    command = [program, *arguments]
    done = subprocess.run(
        command,
        cwd=folder,
        env=environment,
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
        timeout=PATIENCE,
    )
    expect(done.returncode == 0, f"{' '.join(arguments)} ended with {done.returncode}: {done.stderr}")
    expect("Traceback" not in done.stderr and "Warning" not in done.stderr, f"{' '.join(arguments)}: {done.stderr}")
    return done.stdout


def expect(is_so: bool, sentence: str):
    if not is_so:
        raise NotWhatWasExpected(sentence)


def main():
    parser = argparse.ArgumentParser(description="Tries an installed gdsim.")
    parser.add_argument("program", help="the command, or where it lies")
    parser.add_argument("--window", type=float, metavar="SECONDS", help="open the window, too, for so long")
    parser.add_argument(
        "--window-only", action="store_true", help="nothing but the window: it has no terminal to print on"
    )
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        try:
            if not asked.window_only:
                try_commands(asked.program, Path(folder))
            if asked.window:
                try_window(asked.program, Path(folder), asked.window)
        except NotWhatWasExpected as error:
            sys.exit(f"{asked.program}: {error}")
    print(f"{asked.program}: all as expected.")


if __name__ == "__main__":
    main()
