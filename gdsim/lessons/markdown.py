"""What lessons and the glossary share: Markdown as it is read here, and what its links and pictures may be."""

from collections.abc import Container
from pathlib import Path
from urllib.parse import unquote, urlsplit

from markdown_it import MarkdownIt
from mdit_py_plugins.dollarmath import dollarmath_plugin

from gdsim.experiment.access import CONTROLS, VIEWS
from gdsim.experiment.files import ExperimentError, read_bytes
from gdsim.language import tr

# A file of ours is some pages of text; this much is surely another kind of file.
LARGEST_FILE = 1 << 20
# Where a link may lead: a word of the glossary, another lesson, a part of the window.
SCHEMES = ("word", "lesson", "see")
PICTURES = (".png", ".jpg", ".svg")
# What is left in the text of a link that is none.
NO_LINK = "]("


class LessonError(ExperimentError):
    """What is wrong in a file: file, line, and one `sentence`, which says it alone."""

    def __init__(self, path, line: int, sentence: str):
        super().__init__(f"{path}:{line}: {sentence}")
        self.sentence = sentence


def markdown() -> MarkdownIt:
    """The parser of lessons: CommonMark with tables and $formulas$, without HTML of the lesson's own."""
    parser = MarkdownIt("commonmark", {"html": False}).enable("table")
    return parser.use(dollarmath_plugin, allow_digits=False)


def target_of(link) -> tuple[str, str]:
    """Of a token link_open: scheme and name, as ("word", "learning rate"); the scheme is empty where there is none."""
    scheme, colon, name = unquote(str(link.attrs["href"])).partition(":")
    return (scheme, name) if colon else ("", scheme)


def plain(text: str, leaves_out: Container[str] = ()) -> str:
    """The words of some Markdown on one line; of a formula its TeX, of a link what is read.

    Tokens of the kinds that it `leaves_out`, by the parser's names, say nothing.
    """
    parts = []
    for block in markdown().parse(text):
        for token in block.children or ((block,) if block.type == "math_block" else ()):
            if token.type not in leaves_out:
                parts.append(" " if token.type in ("softbreak", "hardbreak") else token.content)
        parts.append(" ")
    return " ".join("".join(parts).split())


def read_text(path: Path) -> str:
    """What a file of ours says. Raises ExperimentError."""
    try:
        return read_bytes(path, LARGEST_FILE).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise ExperimentError(
            tr("{path}: the file is not UTF-8 text (byte {start})").format(path=path, start=error.start)
        ) from None


def check_inline(path: Path, folder: Path, token):
    """That the links and pictures of a block, a token of `markdown`, are what they may be; pictures lie in the folder.

    Raises LessonError.
    """
    for inline in token.children or ():
        if inline.type == "text" and NO_LINK in inline.content:
            sentence = tr("a link leads to word:…, lesson:… or see:…; two words take [text](<word:two words>)")
            raise LessonError(path, token.map[0] + 1, sentence)
        if inline.type == "link_open":
            _check_link(path, inline, token.map[0] + 1)
        elif inline.type == "image":
            _check_picture(path, folder, unquote(str(inline.attrs["src"])), token.map[0] + 1)


def check_names(path: Path, names, known, where: str, line: int):
    """That each name is a known one. Raises LessonError."""
    for name in names:
        if name not in known:
            raise LessonError(
                path,
                line,
                tr("{where}: there is no {name!r}; it takes {known}").format(
                    where=where, name=name, known=", ".join(known)
                ),
            )


def _check_link(path, link, line):
    scheme, name = target_of(link)
    if scheme not in SCHEMES or not name:
        target = unquote(str(link.attrs["href"]))
        raise LessonError(
            path,
            line,
            tr("a link leads to word:…, lesson:… or see:…, not to {target!r}: lessons need no network").format(
                target=target
            ),
        )
    if scheme == "see":
        check_names(path, (name,), (*VIEWS, *CONTROLS), "see", line)


def _check_picture(path, folder, source, line):
    file = (folder / source).resolve()
    if urlsplit(source).scheme or not file.is_relative_to(folder.resolve()):
        raise LessonError(
            path,
            line,
            tr("the picture {source!r} lies outside of the lesson's folder; put it in there").format(source=source),
        )
    if file.suffix.lower() not in PICTURES or not file.is_file():
        raise LessonError(
            path,
            line,
            tr("there is no picture {source!r} in the lesson's folder; it takes {known}").format(
                source=source, known=", ".join(PICTURES)
            ),
        )
