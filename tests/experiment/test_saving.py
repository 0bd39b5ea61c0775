"""Files on a disk: a sudden end leaves the old one or the new one, and broken ones are refused in a sentence."""

import os
import shutil
import subprocess
import sys

import pytest
from broken_files import BROKEN, GOOD, deep, make_broken
from killing import TIMES, in_a_process, needs_fork

from gdsim.experiment.files import replace_file, temporary_path
from gdsim.experiment.schema import ExperimentError, encode, read, write

# Writes two experiments in turn; large ones take their time.
KILLED = """
import sys
from pathlib import Path
from killing import kill_again_and_again
from gdsim.experiment.schema import Experiment, TerrainProblem, encode, write

path = Path(sys.argv[1])
new, old = [Experiment(1, TerrainProblem("bowl"), title=letter * 200_000) for letter in "ab"]
names = {encode(new): "new", encode(old): "old"}

def work():
    write(path, new)
    write(path, old)

def found():
    print(names.get(path.read_bytes(), "broken"), len(list(path.parent.glob(".*.tmp"))))

write(path, old)
kill_again_and_again(work, found)
write(path, old)
"""


@needs_fork
def test_killed_while_saving_a_hundred_times_a_file_is_the_old_or_the_new_one(tmp_path):
    found = [line.split() for line in in_a_process(KILLED, tmp_path / "run.gdsim").splitlines()]
    assert len(found) == TIMES
    assert {name for name, _ in found} == {"old", "new"}
    # What a killed one was writing is gone with the next save.
    assert {unfinished for _, unfinished in found} == {"0", "1"}
    assert os.listdir(tmp_path) == ["run.gdsim"]


def test_every_truncation_is_refused(tmp_path):
    path = tmp_path / "cut.gdsim"
    data = encode(GOOD).rstrip()
    for length in range(len(data)):
        path.write_bytes(data[:length])
        with pytest.raises(ExperimentError) as refusal:
            read(path)
        assert str(path) in str(refusal.value)
        assert "\n" not in str(refusal.value)


def complaint(path):
    """The sentence that refuses a file, or nothing if it is read."""
    try:
        read(path)
    except ExperimentError as refusal:
        return str(refusal)
    return ""


def test_no_changed_byte_brings_the_reader_down(tmp_path):
    path = tmp_path / "changed.gdsim"
    data = encode(GOOD)
    for position in range(len(data)):
        for byte in (0, 0x22, 0x39, 0x7B, 0xFF):
            path.write_bytes(data[:position] + bytes([byte]) + data[position + 1 :])
            assert "\n" not in complaint(path)


@pytest.mark.parametrize("name", BROKEN)
def test_what_is_no_experiment_is_refused_in_one_sentence(name, tmp_path):
    path = tmp_path / "broken.gdsim"
    make_broken(name, path)
    with pytest.raises(ExperimentError) as refusal:
        read(path)
    sentence = str(refusal.value)
    assert str(path) in sentence
    assert "\n" not in sentence
    assert len(sentence) < 300 + len(str(path))


def test_what_cannot_be_opened_or_written_is_said(tmp_path):
    for path in (tmp_path, tmp_path / "none.gdsim", tmp_path / "no" / "folder.gdsim"):
        with pytest.raises(ExperimentError, match="cannot read"):
            read(path)
    for path in (tmp_path, tmp_path / "no" / "folder.gdsim"):
        with pytest.raises(ExperimentError, match="cannot write"):
            write(path, GOOD)


def test_what_vanishes_meanwhile_is_said(tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()

    def write_and_lose(file):
        file.write(encode(GOOD))
        shutil.rmtree(stick)

    with pytest.raises(ExperimentError, match=r"cannot write .*run\.gdsim: no such file"):
        replace_file(stick / "run.gdsim", write_and_lose)


@pytest.mark.skipif(os.name == "nt", reason="there files belong to whoever may open their folder")
def test_a_file_keeps_who_may_read_and_write_it(tmp_path):
    path = tmp_path / "run.gdsim"
    write(path, GOOD)
    path.chmod(0o660)
    write(path, GOOD)
    assert path.stat().st_mode & 0o777 == 0o660


def test_only_what_ended_processes_were_writing_for_this_file_is_taken_away(tmp_path):
    path = tmp_path / "run.gdsim"
    with subprocess.Popen([sys.executable, "-c", ""]) as ended:
        pass
    kept = [
        temporary_path(path, os.getppid()),
        temporary_path(tmp_path / "other.gdsim", ended.pid),
        tmp_path / ".run.gdsim.old.tmp",
        tmp_path / "run.gdsim.1.tmp",
    ]
    for file in (*kept, temporary_path(path, ended.pid)):
        file.write_bytes(b"half")
    write(path, GOOD)
    assert sorted(tmp_path.iterdir()) == sorted([path, *kept])


def test_the_deepest_view_that_is_read_is_also_written(tmp_path):
    path = tmp_path / "view.gdsim"
    path.write_bytes(deep(b"[", b"]", 48))
    experiment = read(path)
    write(path, experiment)
    assert read(path) == experiment
    path.write_bytes(deep(b"[", b"]", 49))
    with pytest.raises(ExperimentError, match="nests"):
        read(path)
