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
from gdsim.experiment.files import ExperimentError, parse_json
from gdsim.experiment.sentences import converted
from gdsim.lessons.conditions import parse_condition, parse_operand
from gdsim.lessons.keys import keys, takes
from gdsim.lessons.lesson import (
    CONTROLS,
    DRAW,
    VIEWS,
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
from gdsim.lessons.measures import check_measures

SUFFIX = ".md"
FENCE = "+++"
# A page that fits on a screen has some hundred words; so many nobody reads from beside a simulator.
MOST_WORDS = 1000
# Letters that so many words may have; longer ones are no words, and Qt takes seconds to lay one out.
MOST_LETTERS = 12 * MOST_WORDS
MOST_PAGES = 60
KINDS = {"page": Stage, "predict": Prediction, "task": Task, "reflect": Reflection}
BLOCKS = ("experiment", "notes", *KINDS)
# A measure within a text, as in {{loss}}.
FILLED = re.compile(r"\{\{(.+?)\}\}")
# What a question's texts may name beside measures.
GIVEN = ("given", "answer")


def read_lesson(path: Path) -> Lesson:
    """The lesson in a file. Raises ExperimentError."""
    path = Path(path)
    return parse_lesson(path, read_text(path))


def parse_lesson(path: Path, text: str) -> Lesson:
    """The lesson that a text is, in a file of that name or before it is one. Raises ExperimentError."""
    return _Reader(path, text).lesson()


def name_of(path: Path) -> str:
    """What a lesson is called by links and commands: its file's name without the number in front."""
    return re.sub(r"^\d+-", "", Path(path).stem)


class _Reader:
    def __init__(self, path, text):
        self._path = path
        self._lines = text.splitlines()

    def lesson(self) -> Lesson:
        end = self._end_of_head()
        head = self._filled(Head, self._toml(self._lines[1:end], 2), "head", 1)
        check_names(self._path, head.explains, (*VIEWS, *CONTROLS), "head.explains", 1)
        pages = self._pages(end + 1)
        if len(pages) > MOST_PAGES:
            raise self._mistake(pages[MOST_PAGES].line, f"a lesson has at most {MOST_PAGES} pages, not {len(pages)}")
        return Lesson(name_of(self._path), self._path, head, tuple(pages))

    def _mistake(self, line, sentence):
        return LessonError(self._path, line, sentence)

    def _end_of_head(self):
        # Blanks at a line's end are seen by nobody.
        lines = [line.rstrip() for line in self._lines]
        if lines[:1] != [FENCE] or FENCE not in lines[1:]:
            raise self._mistake(1, f"a lesson begins with its title, minutes and takeaway between two lines {FENCE}")
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
            raise self._mistake(line + 1, "a lesson's text stands on pages, each of which begins with a line # Title")
        fences = [token for token in tokens if token.type == "fence"]
        for token in tokens:
            check_inline(self._path, token)
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
                    fence.map[0] + 1, f"there is no block {name!r}; a fenced block is one of {', '.join(BLOCKS)}"
                )
            if name in blocks:
                raise self._mistake(fence.map[0] + 1, f"a page has one block {name}, not two")
            if not self._is_closed(fence):
                raise self._mistake(fence.map[0] + 1, f"the block {name} has no end; a line {fence.markup} ends it")
            blocks[name] = self._block(name, fence)
            cut |= set(range(*fence.map))
            if name == "experiment":
                plain_data |= set(range(*fence.map))
        text = "\n".join(self._lines[i] for i in range(heading.map[1], end) if i not in cut).strip()
        self._check_length("\n".join(self._lines[i] for i in range(start, end) if i not in plain_data), line)
        self._check_filled((text,), line)
        plan = self._patched(plan, blocks.get("experiment"))
        if "experiment" in blocks:
            self._check_experiments(plan, blocks["experiment"][1])
        title = self._lines[start].lstrip("# ").strip()
        if not title:
            raise self._mistake(line, "a page begins with a line # Title; this one has no title")
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
            raise self._mistake(line, "a page that asks or sets a task needs an experiment, its own or an earlier one")
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
                sentence = str(error).replace("the file", "the experiment")
                raise self._mistake(line, sentence) from None
        block = self._filled(KINDS[name], self._toml(fence.content.splitlines(), line), name, line - 1)
        {
            "page": self._check_stage,
            "predict": self._check_prediction,
            "task": self._check_task,
            "reflect": self._check_reflection,
        }[name](block, line - 1)
        return block

    def _toml(self, lines, first):
        """Of lines that begin at number `first`."""
        try:
            return tomllib.loads("\n".join(lines))
        except tomllib.TOMLDecodeError as error:
            place = re.search(r" \(at line (\d+), column \d+\)", str(error))
            line = first - 1 + int(place[1]) if place else first
            what = str(error).replace(place[0], "") if place else str(error)
            raise self._mistake(line, f"this is not valid TOML: {what[:1].lower()}{what[1:]}") from None

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
            raise self._mistake(line, "experiment takes one JSON object, whole or with the keys to change")
        self._check_draws(values, line)
        if "gdsim" in values:
            return values
        if plan is None:
            raise self._mistake(line, 'the first experiment of a lesson is a whole one, with "gdsim": 1 and a problem')
        return merged(plan, values)

    # Checks of what the blocks say

    def _check_length(self, text, line):
        """Of all that is read on a page, its questions, too."""
        words = len(text.split())
        if words > MOST_WORDS:
            raise self._mistake(line, f"a page has at most {MOST_WORDS} words, not {words:,}")
        if len(text) > MOST_LETTERS:
            raise self._mistake(line, f"a page has at most {MOST_LETTERS:,} letters, not {len(text):,}")

    def _check_filled(self, texts, line):
        """Of texts that nothing is filled into."""
        for found in filter(None, map(FILLED.search, texts)):
            raise self._mistake(line, f"only a question's replies tell numbers of the run; {found[0]} stands elsewhere")

    def _check_draws(self, values, line):
        if isinstance(values, dict):
            if DRAW in values and not (len(values) == 1 and isinstance(values[DRAW], list) and values[DRAW]):
                raise self._mistake(line, f'experiment: {{"{DRAW}": [...]}} has no other key, and one value or more')
            values = list(values.values())
        for value in values if isinstance(values, list) else ():
            self._check_draws(value, line)

    def _check_stage(self, stage, line):
        check_names(self._path, stage.show, VIEWS, "page.show", line)
        check_names(self._path, stage.controls, CONTROLS, "page.controls", line)

    def _check_prediction(self, asked, line):
        kinds = [asked.choices is not None, asked.answer is not None, asked.place, asked.curve]
        if sum(kinds) != 1:
            raise self._mistake(line, "predict asks for one thing: choice, answer, place = true or curve = true")
        if asked.epochs is not None and asked.steps is not None:
            raise self._mistake(line, "predict ends after epochs or after steps, not both")
        if asked.kind == "choice":
            open_ones = [choice for choice in asked.choices if choice.when is None]
            if len(open_ones) > 1 or (open_ones and open_ones[0] is not asked.choices[-1]):
                raise self._mistake(
                    line, "predict: only the last choice may be without when; it is right if no other is"
                )
            for choice in asked.choices:
                self._check_condition(choice.when, "predict.choice.when", line)
            self._check_differ([choice.when for choice in asked.choices], line)
        else:
            if (asked.tolerance is None) == (asked.share is None):
                raise self._mistake(
                    line, "predict takes a tolerance, or a share between 0 and 1, for what counts as right"
                )
            if asked.kind != "number" and asked.share is None:
                raise self._mistake(line, f"predict takes a share between 0 and 1 for a {asked.kind}, not a tolerance")
            self._check_operand(asked.answer, "predict.answer", line)
        self._check_filled((asked.ask, *(choice.text for choice in asked.choices or ())), line)
        texts = [asked.right, asked.wrong, asked.low, asked.high, asked.because]
        for text in (*texts, *(choice.says for choice in asked.choices or ())):
            for name in FILLED.findall(text):
                if name not in GIVEN:
                    self._check_operand(name, "predict", line)

    def _check_task(self, task, line):
        self._check_condition(task.solved, "task.solved", line)
        self._check_filled((task.goal, *task.hints, task.praise), line)

    def _check_reflection(self, reflection, line):
        self._check_filled((reflection.ask, reflection.answer), line)

    def _check_differ(self, conditions, line):
        """The first that holds is right, so a second one alike never is."""
        parsed = [parse_condition(condition) for condition in conditions if condition is not None]
        for index, condition in enumerate(parsed):
            if condition in parsed[:index]:
                first = parsed.index(condition) + 1
                raise self._mistake(
                    line, f"predict: choices {first} and {index + 1} are right under the same condition"
                )

    def _check_condition(self, text, where, line):
        self._check(text, parse_condition, where, line)

    def _check_operand(self, text, where, line):
        self._check(text, parse_operand, where, line)

    def _check(self, text, parse, where, line):
        try:
            if text is not None:
                check_measures(parse(text))
        except ValueError as error:
            raise self._mistake(line, f"{where}: {error}") from None


def merged(target, patch):
    """A JSON merge patch applied to plain data (RFC 7396); no nulls, which the format refuses."""
    if not isinstance(patch, dict) or not isinstance(target, dict):
        return patch
    return {**target, **{key: merged(target.get(key), value) for key, value in patch.items()}}
