"""Broken files at every door: the commands, the window's menu and a drop; one sentence each, and the work stays."""

import json
import os
import signal
import sys
from contextlib import contextmanager
from functools import partial

import pytest
from broken_files import BROKEN, GOOD, NOWHERE, PLACES, make_broken
from whole_window import drop

from gdsim.cli import main
from gdsim.experiment.schema import encode


@pytest.mark.parametrize("name", BROKEN)
def test_the_commands_refuse_it_in_one_line(name, tmp_path, capsys):
    path = tmp_path / "broken.gdsim"
    make_broken(name, path)
    lines = []
    for arguments in (["check", path], ["run", path], ["export", path, tmp_path / "out.gif"]):
        assert main(list(map(str, arguments))) == 2
        output = capsys.readouterr()
        assert output.out == ""
        assert output.err.count("\n") == 1
        lines.append(output.err)
    assert lines[0].startswith("gdsim: ")
    assert str(path) in lines[0]
    assert set(lines) == {lines[0]}
    assert not (tmp_path / "out.gif").exists()


def test_the_window_refuses_all_of_them_and_keeps_the_run(window, tmp_path):
    said = []
    document = window.filing.document
    document.refused.connect(said.append)
    before = document.setting.experiment, document.path, window.snapshot.problem
    for name in BROKEN:
        path = tmp_path / f"{name}.gdsim"
        make_broken(name, path)
        for come in (window.filing.menus.open_path, partial(drop, window)):
            said.clear()
            come(path)
            (sentence,) = said
            assert str(path) in sentence
            assert "\n" not in sentence
            assert (document.setting.experiment, document.path, window.snapshot.problem) == before
            assert not window.isWindowModified()


LONGEST = 650  # characters of a line that repeats a path


def refused(capsys, *arguments):
    """The one line of a command that is refused."""
    assert main(list(map(str, arguments))) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith("gdsim: ")
    assert output.err.count("\n") == 1
    assert len(output.err) < LONGEST
    return output.err


@pytest.mark.parametrize("name", PLACES)
def test_nothing_is_read_from_such_places(name, tmp_path, capsys):
    path = PLACES[name](tmp_path)
    for arguments in (["check", path], ["run", path], ["export", path, tmp_path / "out.gif"]):
        refused(capsys, *arguments)
    table = tmp_path / "table.gdsim"
    table.write_text(json.dumps({"gdsim": 1, "problem": {"type": "fit", "dataset": {"csv": str(path)}}}))
    refused(capsys, "check", table)


@pytest.mark.parametrize("name", NOWHERE)
def test_nothing_is_written_to_such_places(name, tmp_path, capsys):
    path = str(NOWHERE[name](tmp_path)).removesuffix(".gdsim")
    experiment = tmp_path / "good.gdsim"
    experiment.write_bytes(encode(GOOD))
    for arguments in (["run", experiment, "--trace", f"{path}.csv"], ["export", experiment, f"{path}.gif"]):
        assert "cannot write" in refused(capsys, *arguments)


@contextmanager
def as_anybody():
    """The administrator may read everything, so the tests are nobody where they are he."""
    is_administrator = os.geteuid() == 0
    if is_administrator:
        os.seteuid(65534)
    try:
        yield
    finally:
        if is_administrator:
            os.seteuid(0)


@pytest.mark.skipif(os.name != "posix", reason="there folders are read by whoever opens them")
def test_what_is_in_an_unreadable_folder_is_refused(tmp_path, capsys):
    folder, good, table = tmp_path / "secret", tmp_path / "good.gdsim", tmp_path / "table.gdsim"
    folder.mkdir()
    good.write_bytes(encode(GOOD))
    table.write_text(json.dumps({"gdsim": 1, "problem": {"type": "fit", "dataset": {"csv": "secret/own.csv"}}}))
    # What is imported when it is needed, is by now.
    assert main(["run", str(good), "--trace", str(tmp_path / "trace.csv")]) == 0
    capsys.readouterr()
    refused(capsys, "export", good, folder / "no" / "out.gif")
    for path in (tmp_path, *tmp_path.parents[:2]):
        path.chmod(0o755)
    folder.chmod(0)
    try:
        for request in (
            ["check", folder / "good.gdsim"],
            ["check", table],
            ["run", good, "--trace", folder / "out.csv"],
            ["export", good, folder / "out.gif"],
            [folder / "good.gdsim"],
        ):
            with as_anybody():
                assert "permission denied" in refused(capsys, *request)
    finally:
        folder.chmod(0o700)


@pytest.fixture
def own_signals():
    """A program that is asked for a window sets what counts for the whole process."""
    before, interval = signal.getsignal(signal.SIGINT), sys.getswitchinterval()
    yield
    signal.signal(signal.SIGINT, before)
    sys.setswitchinterval(interval)


@pytest.mark.parametrize("name", PLACES)
def test_no_window_opens_on_them(name, tmp_path, capsys, own_signals):
    refused(capsys, PLACES[name](tmp_path))


def test_what_is_no_command_is_not_repeated_without_end(tmp_path, capsys):
    assert "neither a file nor a command" in refused(capsys, tmp_path / "none.gdsim")
    refused(capsys, "chekc" * 5000)
    refused(capsys, "check", tmp_path, "more" * 5000)


def test_the_open_window_refuses_these_places(window, tmp_path):
    said = []
    document = window.filing.document
    document.refused.connect(said.append)
    before = document.setting.experiment, document.path
    for number, (name, place) in enumerate(PLACES.items()):
        folder = tmp_path / str(number)
        folder.mkdir()
        path = place(folder)
        doors = [window.filing.menus.open_path]
        if name in NOWHERE:
            doors += [partial(drop, window), document.save]
        for come in doors:
            said.clear()
            come(path)
            (sentence,) = said
            assert "\n" not in sentence
            assert len(sentence) < LONGEST
            assert (document.setting.experiment, document.path) == before


def test_a_name_of_250_letters_can_be_saved_and_opened(window, tmp_path):
    path = tmp_path / "folder" / f"{'a' * 244}.gdsim"
    path.parent.mkdir()
    assert window.filing.document.save(path)
    assert window.filing.document.open(path)
    assert os.listdir(path.parent) == [path.name]
