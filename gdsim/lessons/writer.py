"""Lessons as the Markdown that read_lesson reads back to the same pages, and their place in a folder.

Python reads TOML but does not write it; of its few types a lesson needs, each is written here.
"""

import json
import os
import re
from dataclasses import replace
from pathlib import Path

import msgspec

from gdsim.experiment.csv_reader import LARGEST_TABLE
from gdsim.experiment.files import HALF_CHARACTER, ExperimentError, numbered, read_bytes, replace_file
from gdsim.experiment.own_table import moved, own_table, with_table
from gdsim.experiment.schema import Experiment, encode
from gdsim.language import tr
from gdsim.lessons.lesson import Head, Lesson, Page, Stage
from gdsim.lessons.markdown import LARGEST_FILE, read_text
from gdsim.lessons.reader import FENCE, SUFFIX, parse_lesson

# What a JSON string may hold as it is, but TOML must not, or a reader takes for the end of a line.
ESCAPED = {character: f"\\u{character:04x}" for character in (0x7F, 0x85, 0x2028, 0x2029)}
# Of another program's view of an experiment, what a page says itself, or leaves to whoever sits before it.
OF_THE_WINDOW = ("theme", "step_open", "network_large", "tab")
# Characters of a file's name made of a title.
LONGEST_NAME = 60


def plan_of(experiment: Experiment) -> dict:
    """An experiment as a page has it, with how its views are looked at, but not how the window stands."""
    view = {key: value for key, value in experiment.view.items() if key not in OF_THE_WINDOW}
    return json.loads(encode(msgspec.structs.replace(experiment, view=view)))


def lesson_text(head: Head, pages: tuple[Page, ...]) -> str:
    """A whole lesson."""
    return "\n\n".join((f"{FENCE}\n{_toml(head)}\n{FENCE}", *map(page_text, pages))) + "\n"


def page_text(page: Page) -> str:
    """A page, with its whole experiment where it brings one."""
    blocks = [f"# {page.title}", page.text]
    if page.is_new:
        lines = ",\n ".join(f"{_quoted(key)}: {_quoted(value)}" for key, value in page.plan.items())
        blocks.append(_fenced("experiment", f"{{{lines}}}"))
    if page.stage != Stage():
        blocks.append(_fenced("page", _toml(page.stage)))
    for name, block in (("predict", page.prediction), ("task", page.task), ("reflect", page.reflection)):
        if block is not None:
            blocks.append(_fenced(name, _toml(block)))
    if page.notes:
        blocks.append(_fenced("notes", page.notes))
    return "\n\n".join(filter(None, blocks))


def new_lesson(path: Path, head: Head, page: Page) -> tuple[str, Lesson]:
    """The text of a lesson of one page, and the lesson as it is read. Raises ExperimentError."""
    return _confirmed(path, lesson_text(head, (page,)), (page,))


def grown_lesson(path: Path, page: Page) -> tuple[str, Lesson]:
    """The text of the lesson in a file with one page more, what was there untouched. Raises ExperimentError."""
    text = read_text(path)
    more = f"\n\n{page_text(page)}\n"
    if "\r\n" in text:
        more = more.replace("\n", "\r\n")
    return _confirmed(path, text.rstrip() + more, (*parse_lesson(path, text).pages, page))


def save(path: Path, text: str):
    """Puts a lesson in place, whole or not at all. Raises ExperimentError."""
    data = text.encode()
    if len(data) > LARGEST_FILE:
        raise ExperimentError(
            tr("the lesson would be larger than {largest_file} MB, the most this program reads").format(
                largest_file=LARGEST_FILE >> 20
            )
        )
    replace_file(path, lambda file: file.write(data))


def file_for(folder: Path, title: str) -> Path:
    """A free name in a folder for a lesson of this title, with a number in front where other lessons have one."""
    name = re.sub(r"[\W_]+", "-", title.lower()).strip("-")[:LONGEST_NAME].rstrip("-") or "lesson"
    numbers = [int(found[1]) for path in folder.glob(f"*{SUFFIX}") if (found := re.match(r"(\d+)-", path.name))]
    front = f"{max(numbers) + 1:02d}-" if numbers else ""
    return next(path for path in numbered(folder, front + name, SUFFIX) if not os.path.lexists(path))


def with_absolute_table(experiment: Experiment, folder: Path | None) -> Experiment:
    """The same experiment wherever it is run: a table of the user's own, named from a folder, is found from any."""
    return moved(experiment, folder or Path.cwd(), None)


def with_table_beside(experiment: Experiment, folder: Path) -> Experiment:
    """The experiment for a lesson in a folder, whose table lies within it: one from elsewhere is copied there.

    Its table is named absolutely before. No other file is replaced. Raises ExperimentError.
    """
    table = own_table(experiment.problem)
    if table is None:
        return experiment
    source, folder = Path(os.path.realpath(table)), Path(os.path.realpath(folder))
    if not source.is_relative_to(folder):
        source = _copied(source, folder)
    return with_table(experiment, source.relative_to(folder))


def _copied(source, folder):
    """A copy of a table under its own name, or under one that is free; the same table is copied once."""
    data = read_bytes(source, LARGEST_TABLE)
    for copy in numbered(folder, source.stem, source.suffix):
        if not os.path.lexists(copy):
            replace_file(copy, lambda file: file.write(data))
            break
        if copy.is_file() and copy.stat().st_size == len(data) and read_bytes(copy, LARGEST_TABLE) == data:
            break
    return copy


def _confirmed(path, text, pages):
    """What is read back is what was meant, or one sentence says what came between."""
    if HALF_CHARACTER.search(text):
        raise ExperimentError(tr("the page holds half a character (a lone surrogate), which no text may"))
    lesson = parse_lesson(path, text)
    if [replace(page, line=0) for page in lesson.pages] != [replace(page, line=0) for page in pages]:
        raise ExperimentError(
            tr(
                "the words would be read as more than words: a line # … begins another page (## … "
                "is a heading within it), and a line ``` begins a block; leave them out"
            )
        )
    return text, lesson


def _fenced(name, content):
    """A fenced block whose fence is longer than any in it."""
    longest = max((len(ticks) for ticks in re.findall("`+", content)), default=0)
    fence = "`" * max(3, longest + 1)
    return f"{fence}{name}\n{content}\n{fence}"


def _toml(block) -> str:
    """The keys of a block that say something, tables last."""
    keys, tables = [], []
    for field in msgspec.structs.fields(block):
        value = getattr(block, field.name)
        if value == field.default:
            continue
        if isinstance(value, tuple) and isinstance(value[0], msgspec.Struct):
            tables += [f"\n[[{field.encode_name}]]\n{_toml(table)}" for table in value]
        else:
            keys.append(f"{field.encode_name} = {_value(value)}")
    return "\n".join((*keys, *tables))


def _value(value) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, tuple):
        return f"[{', '.join(map(_value, value))}]"
    return _quoted(value) if isinstance(value, str) else repr(value)


def _quoted(value) -> str:
    """JSON on one line, whose strings are TOML's as well."""
    return json.dumps(value, ensure_ascii=False).translate(ESCAPED)
