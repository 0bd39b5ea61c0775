"""Broken files at every door: the commands, the window's menu and a drop; one sentence each, and the work stays."""

from functools import partial

import pytest
from broken_files import BROKEN, make_broken
from whole_window import drop

from gdsim.cli import main


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
    before = document.experiment, document.path, window.snapshot.problem
    for name in BROKEN:
        path = tmp_path / f"{name}.gdsim"
        make_broken(name, path)
        for come in (window.filing.controls.open_path, partial(drop, window)):
            said.clear()
            come(path)
            (sentence,) = said
            assert str(path) in sentence
            assert "\n" not in sentence
            assert (document.experiment, document.path, window.snapshot.problem) == before
            assert not window.isWindowModified()
