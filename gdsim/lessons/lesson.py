"""What a lesson is: a head, and pages of words, an experiment, a stage, a question and a task."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

from msgspec import Meta, field, json

from gdsim.experiment.access import USUAL_SHOW, frees
from gdsim.experiment.models import Strict
from gdsim.experiment.schema import Experiment, decode

Text = Annotated[str, Meta(min_length=1)]
Texts = Annotated[tuple[Text, ...], Meta(min_length=1)]
Level = Literal["beginner", "advanced"]
LEVELS: tuple[Level, ...] = get_args(Level)

# The only key of an object that stands for one of several values, drawn by chance.
DRAW = "draw"


class Head(Strict):
    """`needs`: the lessons that come before, by name. `words`: those of the glossary that it introduces.

    `explains`: of VIEWS and CONTROLS in gdsim.experiment.access, those that lead here. takeaway: the whole lesson in
    one sentence.
    """

    title: Text
    minutes: Annotated[int, Meta(ge=1, le=120)]
    takeaway: Text
    level: Level = "beginner"
    needs: tuple[Text, ...] = ()
    words: tuple[Text, ...] = ()
    explains: tuple[Text, ...] = ()


class Stage(Strict):
    """What is seen and may be changed on a page. pace: steps a second, 0 for as fast as can be; None for the usual.

    blindfold: the landscape is hidden, and the student walks on it, feeling the slope underfoot, before it is shown.
    `audience`, written `for`: on whose way the page lies; None for everybody's.
    """

    show: tuple[Text, ...] = USUAL_SHOW
    controls: tuple[Text, ...] = ()
    pace: Annotated[float, Meta(ge=0)] | None = None
    slow_motion: bool = False
    blindfold: bool = False
    audience: Level | None = field(default=None, name="for")

    def frees(self, control: str) -> bool:
        """Whether the student may change this."""
        return frees(self.controls, control)


USUAL_STAGE = Stage()


class Choice(Strict):
    """One answer: right when its condition is the first that holds; without one it is right if no other is.

    says: what is told to whoever chose it.
    """

    text: Text
    when: Text | None = None
    says: str = ""


class Prediction(Strict):
    """What is asked before a run, and judged when `epochs` or `steps` are done, or all of it.

    Either `choices`, or `answer`, a measure, with a `tolerance` (of the answer's own unit, or as a `share` of it), or
    `place`: where the ball will be, or `curve`: how the loss will fall; of these two the tolerance is a share of the
    window. `right` and `wrong`, or `low` and `high`, are told to whom they fit, and `because` to everybody.
    """

    ask: Text
    epochs: Annotated[int, Meta(ge=1)] | None = None
    steps: Annotated[int, Meta(ge=1)] | None = None
    choices: Annotated[tuple[Choice, ...], Meta(min_length=2, max_length=6)] | None = field(default=None, name="choice")
    answer: Text | None = None
    unit: str = ""
    tolerance: Annotated[float, Meta(ge=0)] | None = None
    share: Annotated[float, Meta(gt=0, lt=1)] | None = None
    place: bool = False
    curve: bool = False
    right: str = ""
    wrong: str = ""
    low: str = ""
    high: str = ""
    because: str = ""

    @property
    def kind(self) -> Literal["choice", "number", "place", "curve"]:
        if self.choices is not None:
            return "choice"
        if self.answer is not None:
            return "number"
        return "place" if self.place else "curve"


class Task(Strict):
    """What is to be done, the condition that says that it is, and hints that come one at a time."""

    goal: Text
    solved: Text
    hints: Texts
    praise: Text = "That is it."


class Reflection(Strict):
    """A question to think about, and an answer to compare one's own with."""

    ask: Text
    answer: Text


@dataclass(frozen=True)
class Page:
    """`text` is Markdown under the `title`; `line` is where it begins in the file, from 1.

    `plan` is the experiment as plain data, of this page or of the last one that has any, with what is drawn by chance
    still in it; `is_new`: whether this page brings it.
    """

    title: str
    text: str
    line: int
    stage: Stage = USUAL_STAGE
    plan: dict | None = None
    is_new: bool = False
    prediction: Prediction | None = None
    task: Task | None = None
    reflection: Reflection | None = None
    notes: str = ""

    def is_for(self, level: Level) -> bool:
        return self.stage.audience in (None, level)

    def experiment(self, choose: Callable[[Sequence], Any] = itemgetter(0)) -> Experiment | None:
        """What is run on this page, where `choose(values)` draws one of several: by default the first."""
        return self.plan and decode(json.encode(drawn(self.plan, choose)))


def drawn(plan, choose: Callable[[Sequence], Any]):
    """Plain data, with what `choose` draws in the place of each `{"draw": [values]}`."""
    if isinstance(plan, dict):
        if set(plan) == {DRAW}:
            return drawn(choose(plan[DRAW]), choose)
        return {key: drawn(value, choose) for key, value in plan.items()}
    return [drawn(value, choose) for value in plan] if isinstance(plan, list) else plan


@dataclass(frozen=True)
class Lesson:
    """`name` is its file's, without number and ending; `path` the file, `folder` where its pictures and data lie."""

    name: str
    path: Path
    folder: Path
    head: Head
    pages: tuple[Page, ...]

    @property
    def title(self) -> str:
        return self.head.title

    @property
    def number(self) -> str:
        """Its place in the course: the number in front of its file's name, "" where there is none."""
        number = self.path.stem.partition("-")[0]
        return number.lstrip("0") if number.isdecimal() else ""

    def for_level(self, level: Level) -> "tuple[Page, ...]":
        """The pages on that way through the lesson; all of them where nothing else is left."""
        return tuple(page for page in self.pages if page.is_for(level)) or self.pages
