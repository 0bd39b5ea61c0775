"""The text of a formula as tokens, and in the one spelling that programming languages share."""

import re
from typing import NamedTuple

from gdsim.core.formula.vocabulary import CONSTANTS, FUNCTIONS, VARIABLES

# As mathematics is written in class, and as the program itself shows formulas.
_OTHER_SPELLINGS = {"^": "**", "·": "*", "×": "*", "−": "-", "π": "pi", "ln": "log"}
SUPERSCRIPTS = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")

_TOKENS = re.compile(
    r"""(?P<space>\s+)
      | (?P<number>(?:\d+\.?\d*|\.\d+)(?:[eE][-+−]?\d+)?)
      | (?P<name>[A-Za-z_]\w*|π)
      | (?P<operator>\*\*|[-−+*·×/^])
      | (?P<power>[⁰¹²³⁴⁵⁶⁷⁸⁹]+)
      | (?P<open>\()
      | (?P<close>\))
      | (?P<comma>,)
      | (?P<other>.)""",
    re.VERBOSE | re.ASCII | re.DOTALL,
)
STARTS_OPERAND = {"number", "call", "name", "open"}
_ENDS_OPERAND = {"number", "name", "power", "close"}
# What may stand in a word with others, each for itself: xy is x*y. Whatever else it spells is a name.
_LETTERS = {"x", "y", "e"}


class Token(NamedTuple):
    """A piece of a formula: its kind, what it is called, and at which character of the text it stands, from 1."""

    kind: str
    word: str
    position: int


def tokens(text):
    """The pieces of a formula without its blanks, with a sign for each product that is written without one.

    A name before a parenthesis is a call where it is no variable or constant: x(y + 1) is a product.
    """
    previous = None
    for token in _words(text):
        # A number behind what it multiplies would look like a power: x2.
        if previous in _ENDS_OPERAND and token.kind in STARTS_OPERAND - {"number"}:
            yield Token("implicit", "*", token.position)
        yield token
        previous = token.kind


def _words(text):
    matches = [match for match in _TOKENS.finditer(text) if match.lastgroup != "space"]
    for match, following in zip(matches, [*matches[1:], None], strict=True):
        kind, word, position = match.lastgroup, match[0], match.start() + 1
        if kind != "name":
            yield Token(kind, word, position)
            continue
        is_before_open = following is not None and following.lastgroup == "open"
        *letters, last = _parts(word, is_before_open)
        for letter in letters:
            yield Token("name", letter, position)
            position += 1
        yield Token("call" if is_before_open and not _is_value(last) else "name", last, position)


def _parts(word, is_before_open):
    """A word as the names that it is made of: letters for themselves, and a function behind them: xsin(y), xy."""
    letters = []
    rest = word
    while not (_is_value(rest) or _is_function(rest)) and rest[0] in _LETTERS:
        letters.append(rest[0])
        rest = rest[1:]
    return [*letters, rest] if _is_value(rest) or (_is_function(rest) and is_before_open) else [word]


def spelled(word: str) -> str:
    """A name or sign as programming languages have it."""
    return _OTHER_SPELLINGS.get(word, word)


def _is_function(word):
    return spelled(word) in FUNCTIONS


def _is_value(word):
    return spelled(word) in {*VARIABLES, *CONSTANTS}


def plain(text: str) -> str:
    """A formula in the one spelling that programming languages share: 3x² is 3*x**2, and ln(x) is log(x)."""
    end, written = 0, []
    for kind, word, position in tokens(text):
        if kind == "implicit":
            end = position - 1
            written.append("*")
            continue
        usual = spelled(word).replace("−", "-")
        written += text[end : position - 1], f"**{int(word.translate(SUPERSCRIPTS))}" if kind == "power" else usual
        end = position - 1 + len(word)
    return "".join(written)
