"""The shells' completion, written out of the parser: bash does it here, as when Tab is pressed."""

import subprocess

import pytest

from gdsim.cli import main
from gdsim.cli.parser import SHELLS, make_parser

# What the shell does when Tab is pressed at the end of the words.
PRESS_TAB = """
source completion.bash
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_shtab_gdsim
printf '%s\\n' "${COMPREPLY[@]}"
"""


def script(shell, capsys):
    assert main(["completion", shell]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize("shell", SHELLS)
def test_a_completion_knows_every_command_and_its_options(shell, capsys):
    text = script(shell, capsys)
    for name, command in make_parser()[1].items():
        options = [string for action in command._actions for string in action.option_strings if len(string) > 2]
        for word in (name, *options):
            assert word.removeprefix("--") in text


@pytest.mark.parametrize(
    ("words", "completed"),
    [
        ("r", ["run"]),
        ("--lesson mom", ["momentum"]),
        ("worksheet mom", ["momentum"]),
        ("run mine", ["mine.gdsim"]),
        ("export mine.gdsim out.gif --theme n", ["night"]),
        ("list l", ["losses", "lessons"]),
        ("completion z", ["zsh"]),
        ("check mine.gdsim --h", ["--help"]),
    ],
)
def test_a_tab_in_bash_completes(words, completed, tmp_path, capsys):
    (tmp_path / "completion.bash").write_text(script("bash", capsys))
    (tmp_path / "mine.gdsim").touch()
    command = ["bash", "--norc", "-c", PRESS_TAB, "bash", "gdsim", *words.split(" ")]
    pressed = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    assert pressed.stdout.split() == completed


def test_an_experiment_completes_where_a_command_is_expected(capsys):
    assert "-o default" in script("bash", capsys).splitlines()[-1]
    assert '_files -g "*.gdsim"' in script("zsh", capsys)
    assert "__fish_complete_suffix .gdsim" in script("fish", capsys)
