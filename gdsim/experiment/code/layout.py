"""The lines of a script, wrapped as a person would: what stands in brackets may go on over several lines."""

import re
import textwrap
from itertools import pairwise

# Columns that a line of a script takes at most; only a name, a number or a text that is longer itself is left so.
WIDTH = 100
INDENT = 4
# Columns of the widest margin: what nests deeper has no shape that a reader would see, and just goes on.
DEEPEST = 40
# Characters of a piece: shorter ones (numbers, names) share lines, as factors do; else each has a line of its own.
SHORT_PIECE = 30
TOKEN = re.compile(
    r"""
    [rf]?"(?:[^"\\]|\\.)*"                        # a text
    | \#.*                                        # a comment
    | (?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?        # a number
    | \w+ | \*\* | // | [-+*/<>=!]= | \S          # a name, an operator
    """,
    re.VERBOSE,
)
# Where a line is cut, the loosest binding first: after commas, before the others.
TERMS, FACTORS = ("+", "-"), ("*", "/", "@")
DELIMITERS = (("for",), (",",), TERMS, FACTORS)


def wrapped(text: str) -> str:
    """The same program with no line wider than WIDTH."""
    return "\n".join(line for long in text.split("\n") for line in _line(long))


def _line(line):
    if len(line) <= WIDTH:
        return [line]
    code = line.strip()
    margin = " " * (len(line) - len(line.lstrip()))
    if code.startswith("#"):
        return _filled_text(code[2:], margin + "# ", margin + "# ")
    if code.startswith('"""'):
        return _filled_text(code, margin, margin)
    *_, last = TOKEN.finditer(code)
    if last[0].startswith("#"):
        return [margin + last[0], *_line(margin + code[: last.start()].rstrip())]
    return _statement(code, margin)


def _filled_text(text, first, later):
    return textwrap.wrap(
        text,
        WIDTH,
        initial_indent=first,
        subsequent_indent=later,
        break_long_words=False,
        break_on_hyphens=False,
    )


def _statement(code, margin):
    """An expression that ends in no bracket of its own is put into a pair of round ones."""
    head, value = re.match(r"(return |from \w+ import |[\w.]+ = |)(.*)", code).groups()
    if head and (head.startswith("from") or _cuts(value, TERMS + FACTORS)):
        return [f"{margin}{head}(", *_inside(value, margin + " " * INDENT), f"{margin})"]
    return _expression(code, margin)


def _expression(code, margin):
    """The widest bracket of a line, on lines of its own."""
    if len(margin + code) <= WIDTH:
        return [margin + code]
    groups = _groups(code)
    if not groups:
        return [margin + code]
    first, last = max(groups, key=lambda group: group[1] - group[0])
    # Two brackets that open together stay together.
    inner = _groups(code[first + 1 : last])
    if inner == [(0, last - first - 2)]:
        opening, closing = first + 2, last - 1
    else:
        opening, closing = first + 1, last
    body = _inside(code[opening:closing], margin + " " * INDENT)
    return [margin + code[:opening], *body, *_expression(code[closing:], margin)]


def _inside(code, margin):
    """What stands between two brackets: on one line, or cut where it binds loosest."""
    if len(margin + code) <= WIDTH:
        return [margin + code]
    if len(margin) > DEEPEST:
        return _shared([*_tokens(code)], margin)
    for delimiters in DELIMITERS:
        cuts = _cuts(code, delimiters)
        if cuts:
            break
    else:
        return _expression(code, margin)
    pieces = [code[first:last] for first, last in pairwise([0, *cuts, len(code)])]
    longest = WIDTH - len(margin) if delimiters == FACTORS else SHORT_PIECE
    if all(len(piece) <= longest for piece in pieces):
        return _shared(pieces, margin)
    if delimiters == (",",) and not pieces[-1].endswith(","):
        pieces[-1] += ","
    return [line for piece in pieces for line in _piece(piece.strip(), margin)]


def _piece(piece, margin):
    """A term or an argument that is too long itself is cut once more, its later lines further in."""
    if len(margin + piece) <= WIDTH or piece.endswith(","):
        return _expression(piece, margin)
    first, *later = _inside(piece, margin + " " * INDENT)
    return [margin + first.lstrip(), *later]


def _shared(pieces, margin):
    """As many pieces a line as it takes."""
    lines = [margin + pieces[0]]
    for piece in pieces[1:]:
        if len(lines[-1]) + len(piece) <= WIDTH:
            lines[-1] += piece
        else:
            lines.append(margin + piece.lstrip())
    return [line.rstrip() for line in lines]


def _tokens(code):
    """Each with the space before it."""
    places = [0, *(token.end() for token in TOKEN.finditer(code))]
    return (code[first:last] for first, last in pairwise(places))


def _cuts(code, delimiters):
    """The places outside brackets where the code can be cut at these delimiters."""
    cuts, depth, before = [], 0, ""
    for token in TOKEN.finditer(code):
        depth += (token[0] in "([{") - (token[0] in ")]}")
        # A sign has no operand before it.
        if not depth and token[0] in delimiters and re.search(r"[\w.)\]}\"]$", before):
            cuts.append(token.end() if token[0] == "," else token.start())
        before = token[0]
    return [cut for cut in cuts if cut < len(code)]


def _groups(code):
    """Where the brackets that stand in no other open and close."""
    groups, opened = [], []
    for token in TOKEN.finditer(code):
        if token[0] in "([{":
            opened.append(token.start())
        elif token[0] in ")]}" and opened:
            first = opened.pop()
            if not opened:
                groups.append((first, token.start()))
    return groups
