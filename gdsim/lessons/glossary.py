"""The glossary from Markdown, read strictly: every mistake is one sentence with file and line.

The file begins with a line `# Title`. Each second-level heading is a word, and what follows its entry: some sentences,
perhaps a picture. Last may stand a line `See: [words](see:part)`, the part of the window that shows it, and a line
`Lesson: [title](lesson:name)`, the lesson that introduces it. In a translation comes the line `Word: name`: links name
words as the English glossary does.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

from gdsim import language
from gdsim.language import tr
from gdsim.lessons.library import SHIPPED
from gdsim.lessons.markdown import LessonError, check_inline, markdown, plain, read_text, target_of

GLOSSARY = SHIPPED / "glossary.md"
# A picture has a paragraph of its own.
PICTURE = re.compile(r"^!\[[^\]]*\]\([^)]*\)\s*", re.MULTILINE)
# What is shown of a text, but not among its words.
NOT_SAID = ("image", "math_inline", "math_block")
# A line about an entry, not of its text: what begins like one has to be one.
ABOUT = re.compile(r"(See|Lesson|Word):")
ABOUT_FORMS = {
    "See": re.compile(r"See: \[[^\]]+\]\(see:([^()]+)\)"),
    "Lesson": re.compile(r"Lesson: \[[^\]]+\]\(lesson:([^()]+)\)"),
    "Word": re.compile(r"Word: (.+)"),
}


@dataclass(frozen=True)
class Entry:
    """`text` is Markdown; `lesson` is the name of the lesson that introduces the word, `part` what shows it.

    `about`: the lines about these two, as they are written. `name`: by which links know the word, in every language.
    """

    word: str
    text: str
    name: str
    lesson: str | None = None
    part: str | None = None
    about: tuple[str, ...] = ()

    @property
    def sentences(self) -> str:
        """The text, still Markdown, without pictures."""
        return PICTURE.sub("", self.text).strip()

    @cached_property
    def plain(self) -> str:
        """The sentences alone: no picture, no formulas, and of links only what they say."""
        return plain(self.text, NOT_SAID)


@dataclass(frozen=True)
class Glossary:
    """All entries, in the order of the file."""

    entries: tuple[Entry, ...]

    def entry(self, name: str) -> Entry | None:
        """The one with exactly this name, or of exactly this word."""
        return next((entry for entry in self.entries if name in (entry.name, entry.word)), None)

    def find(self, text: str) -> tuple[Entry, ...]:
        """The entries that a search means; all where nothing is searched for.

        First those whose name begins so, then those in whose name another word does, then those in whose sentences one
        does. Capitals and hyphens do not count.
        """
        wanted = " ".join(_folded(text).split())
        beginning = re.compile(rf"(?<!\w){re.escape(wanted)}")
        ways = (
            lambda entry: _folded(entry.word).startswith(wanted) or _folded(entry.name).startswith(wanted),
            lambda entry: beginning.search(_folded(entry.word)) or beginning.search(_folded(entry.name)),
            lambda entry: beginning.search(_folded(entry.plain)),
        )
        found = [entry for is_meant in ways for entry in self.entries if is_meant(entry)]
        return tuple(dict.fromkeys(found))

    def named_in(self, name: str) -> Entry | None:
        """The entry whose word is said in a name, alone or as a plural: that of most words, then the first."""
        said = _folded(name)
        places = {entry: re.search(rf"(?<!\w){re.escape(_folded(entry.word))}s?(?!\w)", said) for entry in self.entries}
        named = [entry for entry in self.entries if places[entry]]
        return min(named, key=lambda entry: (-len(_folded(entry.word).split()), places[entry].start()), default=None)


def shipped_glossary() -> Glossary:
    """The one that comes with the program, read once, in the language that is used if there is one."""
    return _shipped(language.current())


@cache
def _shipped(code) -> Glossary:
    translated = SHIPPED / code / GLOSSARY.name
    return read_glossary(translated, SHIPPED) if translated.is_file() else read_glossary(GLOSSARY)


def read_glossary(path: Path, folder: Path | None = None) -> Glossary:
    """The glossary in a file, whose pictures lie beside it, or in a `folder`. Raises ExperimentError."""
    path = Path(path)
    folder = folder or path.parent
    text = read_text(path)
    lines, tokens = text.splitlines(), markdown().parse(text)
    headings = [token for token in tokens if token.type == "heading_open"]
    if not headings or headings[0].tag != "h1" or headings[0] is not tokens[0]:
        raise LessonError(path, 1, tr("a glossary begins with a line # Title"))
    if len(headings) == 1:
        raise LessonError(path, 1, tr("a glossary has entries, each of which begins with a line ## word"))
    for heading in headings[1:]:
        if heading.tag != "h2":
            raise LessonError(
                path, heading.map[0] + 1, tr("an entry begins with a line ## word; there are no other headings")
            )
    _check_before(path, tokens, headings[1])
    entries = {}
    for heading, end in zip(headings[1:], [*(h.map[0] for h in headings[2:]), len(lines)], strict=True):
        entry = _entry(path, lines, heading.map, end)
        if entry.name in entries:
            raise LessonError(path, heading.map[0] + 1, tr("there are two entries {name!r}").format(name=entry.name))
        entries[entry.name] = entry
    _check_links(path, folder, tokens, entries)
    return Glossary(tuple(entries.values()))


def _check_before(path, tokens, first):
    before = tokens[3 : tokens.index(first)]
    if before:
        raise LessonError(
            path, before[0].map[0] + 1, tr("a glossary's text stands in entries, which begin with ## word")
        )


def _check_links(path, folder, tokens, words):
    for token in tokens:
        check_inline(path, folder, token)
        for link in token.children or ():
            if link.type == "link_open":
                scheme, name = target_of(link)
                if scheme == "word" and name not in words:
                    raise LessonError(
                        path,
                        token.map[0] + 1,
                        tr("there is no entry {name!r}, to which a link leads").format(name=name),
                    )


def _entry(path, lines, heading, end) -> Entry:
    """Of the heading in lines heading[0] … heading[1] - 1, and the lines up to end - 1, counted from 0."""
    text, about = [], {}
    for number in range(heading[1], end):
        line = lines[number].rstrip()
        kind = ABOUT.match(line)
        if kind:
            about |= _about(path, line, kind[1], number + 1, about)
        elif line and about:
            raise LessonError(path, number + 1, tr("the lines See:, Lesson: and Word: stand at an entry's end"))
        else:
            text.append(line)
    word = lines[heading[0]].lstrip("# ").strip()
    targets = {kind: ABOUT_FORMS[kind].fullmatch(line)[1] for kind, line in about.items()}
    name = targets.pop("Word", word)
    shown = tuple(about[kind] for kind in about if kind in targets)
    entry = Entry(word, "\n".join(text).strip(), name, targets.get("Lesson"), targets.get("See"), shown)
    if not entry.plain:
        raise LessonError(path, heading[0] + 1, tr("the entry {word!r} has no text").format(word=word))
    return entry


def _about(path, line, kind, number, before) -> dict[str, str]:
    if kind in before:
        raise LessonError(path, number, tr("an entry has one line {kind}:, not two").format(kind=kind))
    if not ABOUT_FORMS[kind].fullmatch(line):
        takes = (
            tr("the English word")
            if kind == "Word"
            else tr("one link, {form}").format(form=f"[words]({kind.lower()}:name)")
        )
        raise LessonError(path, number, tr("the line {kind}: is {takes}").format(kind=kind, takes=takes))
    return {kind: line}


def _folded(text):
    """Without capitals, hyphens and accents: who searches does not always type them."""
    bare = unicodedata.normalize("NFD", text.casefold().replace("-", " "))
    return "".join(letter for letter in bare if not "\u0300" <= letter <= "\u036f")
