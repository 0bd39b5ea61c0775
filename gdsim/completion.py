"""What a shell needs to complete the program's commands, written by shtab out of their parser."""

import argparse
from collections.abc import Sequence

import shtab

# Arguments that are files, by what the parser calls them.
FILES = ("file", "out", "trace")
# The first word may be an experiment as well as a command, which a parser of commands does not know.
BASH_FIRST_WORD = "\ncomplete -o bashdefault -o default -F _shtab_gdsim gdsim\n"
ZSH_COMMANDS = "': :_shtab_gdsim_commands'"
ZSH_FIRST_WORD = "': :{_shtab_gdsim_commands; _files -g \"*.gdsim\"}'"
FISH_FIRST_WORD = (
    "\ncomplete -c gdsim -n '_shtab_gdsim_using; and test $_shtab_gdsim_npos -eq 0'"
    " -a '(__fish_complete_suffix .gdsim)'\n"
)


def script(parser: argparse.ArgumentParser, shell: str, lessons: Sequence[str]) -> str:
    """What completes the words after `gdsim` in bash, zsh or fish; `parser` is of no other use afterwards."""
    _describe(parser, lessons)
    text = shtab.complete(parser, shell)
    if shell == "zsh":
        return text.replace(ZSH_COMMANDS, ZSH_FIRST_WORD)
    return text + (BASH_FIRST_WORD if shell == "bash" else FISH_FIRST_WORD)


def _describe(parser, lessons):
    """Tells shtab of each argument what the parser itself does not say: which are files, and which are lessons."""
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for command in action.choices.values():
                _describe(command, lessons)
        elif action.dest in FILES:
            action.complete = shtab.FILE
        elif action.dest == "lesson":
            action.choices = lessons
