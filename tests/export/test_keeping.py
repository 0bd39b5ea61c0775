"""Exports that come to a bad end: killed, on a full disk, in a folder that is read-only or vanishes."""

import sys
from pathlib import Path

import pytest
from killing import TIMES, in_a_process, needs_fork

from gdsim.export.encoders import ANIMATIONS

KINDS = ["run.gif", "run.webp", "run.apng", "run.webm", "frames", "run.png", "run.svg", "run.pdf", "run.csv", "run.npz"]

# Exports made ready once: `export(path, theme)` writes two frames of a run, the last one, or all of its numbers.
READY = """
import sys
from pathlib import Path
import json
from export_worlds import HOUSES
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.experiment.trace import trace
from gdsim.export.movie import Studio
from gdsim.export.offscreen import application
from gdsim.export.playback import Playback
from gdsim.export.settings import ExportSettings
from gdsim.export.still import write_still
from gdsim.views.toolkit.theme import DAY, NIGHT

folder, kinds = Path(sys.argv[1]), sys.argv[2:]
held = application()
problem = prepare(decode(json.dumps(HOUSES).encode()))
playback = Playback(problem)
settings = {theme: ExportSettings("loss", (160, 90), 10, theme=theme, last=1) for theme in (DAY, NIGHT)}
studios = {theme: Studio(playback, settings[theme]) for theme in settings}
numbers = {DAY: trace(problem, 5), NIGHT: trace(problem, 6)}

def export(path, theme):
    if path.suffix in (".csv", ".npz"):
        {".csv": numbers[theme].write_csv, ".npz": numbers[theme].write_npz}[path.suffix](path)
    elif path.suffix in (".png", ".svg", ".pdf"):
        write_still(settings[theme], path, playback.snapshot(1))
    else:
        studios[theme].write(path)
"""
KILLED = (
    READY
    + """
import os, re, shutil
from functools import partial
from killing import fork, kill_again_and_again

def content(path):
    if path.is_dir():
        return [(file.name, file.read_bytes()) for file in sorted(path.iterdir())]
    if path.suffix == ".webm":
        import av
        with av.open(str(path)) as video:
            return [frame.to_ndarray().tobytes() for frame in video.decode(video=0)]
    # A PDF tells when it was made, and bears a number of its own.
    own = rb"<x:xmpmeta.*?/x:xmpmeta>|/(ID|CreationDate|ModDate)[^\\n]*"
    return re.sub(own, b"", path.read_bytes(), flags=re.DOTALL) if path.exists() else None

def again(path, theme):
    if path.is_dir():
        # Frames go into a new folder; the one there is goes in one piece.
        shutil.rmtree(folder / "gone", ignore_errors=True)
        path.rename(folder / "gone")
    export(path, theme)

def in_turn(path):
    again(path, NIGHT)
    again(path, DAY)

def tell(path, whole):
    now = content(path)
    which = [name for name, then in whole.items() if then == now] or ["broken"]
    print(path.name, *which, len(list(folder.glob(f".{path.name}.*.tmp"))))

# Once, since what is made for the first time takes longer; then in copies, as a picture's page changes those there are.
for path in map(folder.joinpath, kinds):
    again(path, DAY)
for path in map(folder.joinpath, kinds):
    whole = {"none": None} if path.suffix == "" else {}
    for theme in (NIGHT, DAY):
        os.waitpid(fork(partial(again, path, theme)), 0)
        whole[theme.name] = content(path)
    # Painting a still takes long, and only its end is of interest.
    times = 4 if path.suffix in (".png", ".svg", ".pdf") else 15
    kill_again_and_again(partial(in_turn, path), partial(tell, path, whole), times)
    os.waitpid(fork(partial(again, path, DAY)), 0)
shutil.rmtree(folder / "gone")
"""
)


@needs_fork
def test_killed_while_exporting_a_hundred_times_a_file_is_the_old_or_the_new_one(tmp_path):
    found = [line.split() for line in in_a_process(KILLED, tmp_path, *KINDS).splitlines()]
    assert len(found) >= TIMES
    for kind in KINDS:
        # Frames go into a new folder.
        whole = {"night", "day", "none"} if kind == "frames" else {"night", "day"}
        assert {state for name, state, _ in found if name == kind} <= whole
    assert {unfinished for _, _, unfinished in found} == {"0", "1"}
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(KINDS)


REFUSED = (
    READY
    + """
import resource
from gdsim.experiment.files import ExperimentError

def attempt(path):
    try:
        export(path, DAY)
        print(f"{path} was written")
    except ExperimentError as error:
        print(error)
"""
)
# Files may hold so few bytes here that none of them fits: to a program the same as a disk without room.
FULL = (
    REFUSED
    + """
resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100))
for kind in kinds:
    attempt(folder / kind)
"""
)
READ_ONLY = (
    REFUSED
    + """
for kind in kinds:
    attempt(folder / kind)
"""
)
# The folder goes while the export is at work, as a memory stick does.
VANISHING = (
    READY
    + """
import shutil
from gdsim.experiment.files import ExperimentError

for kind in kinds:
    stick = folder / "stick"
    stick.mkdir()
    try:
        studios[DAY].write(stick / kind, progress=lambda *_: shutil.rmtree(stick, ignore_errors=True))
    except ExperimentError as error:
        print(error)
"""
)
needs_linux = pytest.mark.skipif(sys.platform != "linux", reason="disks and folders are made unusable as Linux does it")


@needs_linux
def test_on_a_full_disk_the_old_file_stays(tmp_path):
    old = [tmp_path / kind for kind in KINDS if kind != "frames"]
    for path in old:
        path.write_bytes(b"old")
    told = in_a_process(FULL, tmp_path, *KINDS).splitlines()
    assert told == [f"cannot write {tmp_path / kind}: file too large" for kind in KINDS]
    assert sorted(tmp_path.iterdir()) == sorted(old)
    assert {path.read_bytes() for path in old} == {b"old"}


@needs_linux
def test_where_nothing_may_be_written_it_is_said(tmp_path):
    # Not even the administrator may write there.
    told = in_a_process(READ_ONLY, "/sys", *KINDS).splitlines()
    assert len(told) == len(KINDS)
    for kind, sentence in zip(KINDS, told, strict=True):
        assert sentence.startswith(f"cannot write /sys/{kind}: ")


@needs_linux
def test_a_folder_that_vanishes_meanwhile_is_one_sentence(tmp_path):
    animations = [kind for kind in KINDS if Path(kind).suffix in ANIMATIONS]
    told = in_a_process(VANISHING, tmp_path, *animations).splitlines()
    assert told == [f"cannot write {tmp_path / 'stick' / kind}: no such file or directory" for kind in animations]
    assert list(tmp_path.iterdir()) == []
