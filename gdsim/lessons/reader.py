"""Lessons from Markdown, read strictly: every mistake is one sentence with file and line.

A file begins with TOML between two lines `+++`, the lesson's head. Each first-level heading begins a page. Fenced
blocks with one of the names in BLOCKS are no text: `experiment` is JSON, a whole experiment or a merge patch
(RFC 7396) to that of the page before; `notes` is the teacher's text; the others are TOML.
"""

import re
import tomllib
from pathlib import Path

import msgspec

from gdsim.experiment import schema
from gdsim.experiment.access import CONTROLS, VIEWS
from gdsim.experiment.files import ExperimentError, parse_json
from gdsim.experiment.sentences import converted
from gdsim.language import tr
from gdsim.lessons.block_checks import check_block, check_draws, check_filled, check_length
from gdsim.lessons.keys import keys, takes
from gdsim.lessons.lesson import (
    Head,
    Lesson,
    Page,
    Prediction,
    Reflection,
    Stage,
    Task,
    drawn,
)
from gdsim.lessons.markdown import LessonError, check_inline, check_names, markdown, read_text

SUFFIX = ".md"
FENCE = "+++"
MOST_PAGES = 60
KINDS = {"page": Stage, "predict": Prediction, "task": Task, "reflect": Reflection}
BLOCKS = ("experiment", "notes", *KINDS)


def read_lesson(path: Path, folder: Path | None = None) -> Lesson:
    """The lesson in a file, whose pictures and data lie beside it, or in a `folder`. Raises ExperimentError."""
    path = Path(path)
    return parse_lesson(path, read_text(path), folder)


def parse_lesson(path: Path, text: str, folder: Path | None = None) -> Lesson:
    """The lesson that a text is, in a file of that name or before it is one. Raises ExperimentError."""
    return _Reader(path, text, folder or path.parent).lesson()


def name_of(path: Path) -> str:
    """What a lesson is called by links and commands: its file's name without the number in front."""
    return re.sub(r"^\d+-", "", Path(path).stem)


class _Reader:
    def __init__(self, path, text, folder):
        self._path, self._folder = path, folder
        self._lines = text.splitlines()

    def lesson(self) -> Lesson:
        end = self._end_of_head()
        head = self._filled(Head, self._toml(self._lines[1:end], 2), "head", 1)
        check_names(self._path, head.explains, (*VIEWS, *CONTROLS), "head.explains", 1)
        pages = self._pages(end + 1)
        if len(pages) > MOST_PAGES:
            raise self._mistake(
                pages[MOST_PAGES].line,
                tr("a lesson has at most {most_pages} pages, not {count}").format(
                    most_pages=MOST_PAGES, count=len(pages)
                ),
            )
        return Lesson(name_of(self._path), self._path, self._folder, head, tuple(pages))

    def _mistake(self, line, sentence):
        return LessonError(self._path, line, sentence)

    def _end_of_head(self):
        # Blanks at a line's end are seen by nobody.
        lines = [line.rstrip() for line in self._lines]
        if lines[:1] != [FENCE] or FENCE not in lines[1:]:
            raise self._mistake(
                1,
                tr("a lesson begins with its title, minutes and takeaway between two lines {fence}").format(
                    fence=FENCE
                ),
            )
        return lines.index(FENCE, 1)

    def _pages(self, first) -> list[Page]:
        """The lines from number `first`, counted from 0."""
        # Numbers of lines are then the file's own.
        tokens = markdown().parse("\n" * first + "\n".join(self._lines[first:]))
        headings = [token for token in tokens if token.type == "heading_open" and token.tag == "h1"]
        starts = [heading.map[0] for heading in headings]
        before = next((t.map[0] for t in tokens if t.map and (not starts or t.map[0] < starts[0])), None)
        if before is not None or not starts:
            line = first if before is None else before
            raise self._mistake(
                line + 1, tr("a lesson's text stands on pages, each of which begins with a line # Title")
            )
        fences = [token for token in tokens if token.type == "fence"]
        for token in tokens:
            check_inline(self._path, self._folder, token)
        pages, plan = [], None
        for heading, end in zip(headings, [*starts[1:], len(self._lines)], strict=True):
            page, plan = self._page(heading, end, [f for f in fences if heading.map[0] <= f.map[0] < end], plan)
            pages.append(page)
        return pages

    def _page(self, heading, end, fences, plan):
        """The page from its heading to line end - 1, and its experiment as plain data, begun as the page's before."""
        start = heading.map[0]
        line, blocks, cut, plain_data = start + 1, {}, set(), set()
        for fence in fences:
            name = fence.info.strip()
            if name not in BLOCKS:
                raise self._mistake(
                    fence.map[0] + 1,
                    tr("there is no block {name!r}; a fenced block is one of {known}").format(
                        name=name, known=", ".join(BLOCKS)
                    ),
                )
            if name in blocks:
                raise self._mistake(fence.map[0] + 1, tr("a page has one block {name}, not two").format(name=name))
            if not self._is_closed(fence):
                raise self._mistake(
                    fence.map[0] + 1,
                    tr("the block {name} has no end; a line {markup} ends it").format(name=name, markup=fence.markup),
                )
            blocks[name] = self._block(name, fence)
            cut |= set(range(*fence.map))
            if name == "experiment":
                plain_data |= set(range(*fence.map))
        text = "\n".join(self._lines[i] for i in range(heading.map[1], end) if i not in cut).strip()
        check_length(self._path, line, "\n".join(self._lines[i] for i in range(start, end) if i not in plain_data))
        check_filled(self._path, line, (text,))
        plan = self._patched(plan, blocks.get("experiment"))
        if "experiment" in blocks:
            self._check_experiments(plan, blocks["experiment"][1])
        title = self._lines[start].lstrip("# ").strip()
        if not title:
            raise self._mistake(line, tr("a page begins with a line # Title; this one has no title"))
        page = Page(
            title=title,
            text=text,
            line=line,
            stage=blocks.get("page", Stage()),
            plan=plan,
            is_new="experiment" in blocks,
            prediction=blocks.get("predict"),
            task=blocks.get("task"),
            reflection=blocks.get("reflect"),
            notes=blocks.get("notes", ""),
        )
        if (page.prediction or page.task) and page.plan is None:
            raise self._mistake(
                line, tr("a page that asks or sets a task needs an experiment, its own or an earlier one")
            )
        return page, plan

    def _is_closed(self, fence):
        """Markdown would take all that follows for the block's."""
        first, end = fence.map
        return end - first > 1 and self._lines[end - 1].strip().startswith(fence.markup)

    def _block(self, name, fence):
        line = fence.map[0] + 2
        if name == "notes":
            return fence.content.strip()
        if name == "experiment":
            try:
                return parse_json(fence.content.encode()), line
            except ExperimentError as error:
                sentence = str(error).replace(tr("the file"), tr("the experiment"))
                raise self._mistake(line, sentence) from None
        block = self._filled(KINDS[name], self._toml(fence.content.splitlines(), line), name, line - 1)
        check_block(self._path, line - 1, block)
        return block

    def _toml(self, lines, first):
        """Of lines that begin at number `first`."""
        try:
            return tomllib.loads("\n".join(lines))
        except tomllib.TOMLDecodeError as error:
            place = re.search(r" \(at line (\d+), column \d+\)", str(error))
            line = first - 1 + int(place[1]) if place else first
            what = str(error).replace(place[0], "") if place else str(error)
            raise self._mistake(
                line, tr("this is not valid TOML: {what}").format(what=what[:1].lower() + what[1:])
            ) from None

    def _filled(self, kind, values, name, line):
        try:
            return converted(values, kind, {name: values}, name, takes, keys)
        except ExperimentError as error:
            raise self._mistake(line, str(error)) from None

    def _check_experiments(self, plan, line):
        """Each of the values that may be drawn, beside the first of all others."""
        counts = []
        drawn(plan, lambda values: counts.append(len(values)) or values[0])
        for which in range(max(counts, default=1)):
            try:
                schema.decode(msgspec.json.encode(drawn(plan, lambda values, which=which: values[which % len(values)])))
            except ExperimentError as error:
                raise self._mistake(line, f"experiment: {error}") from None

    def _patched(self, plan, block):
        if block is None:
            return plan
        values, line = block
        if not isinstance(values, dict):
            raise self._mistake(line, tr("experiment takes one JSON object, whole or with the keys to change"))
        check_draws(self._path, line, values)
        if "gdsim" in values:
            return values
        if plan is None:
            raise self._mistake(
                line, tr('the first experiment of a lesson is a whole one, with "gdsim": 1 and a problem')
            )
        return merged(plan, values)


def merged(target, patch):
    """A JSON merge patch applied to plain data (RFC 7396); no nulls, which the format refuses."""
    if not isinstance(patch, dict) or not isinstance(target, dict):
        return patch
    return {**target, **{key: merged(target.get(key), value) for key, value in patch.items()}}
