"""What is printed of a lesson: its pages for the pupils, and the answers, worked out of a run, for the teacher."""

from collections.abc import Callable
from html import escape

from PySide6.QtGui import QImage

from gdsim.export.settings import ExportSettings
from gdsim.export.still import still
from gdsim.export.worksheet.blocks import (
    Axes,
    Beside,
    Block,
    Choice,
    Gap,
    Lines,
    Picture,
    Words,
    markdown_words,
)
from gdsim.language import tr
from gdsim.lessons.answers import in_words
from gdsim.lessons.lesson import Lesson, Level, Page
from gdsim.lessons.played import Played, is_curve_alone, play
from gdsim.simulation.snapshot import Snapshot
from gdsim.views.surface.look import read_look
from gdsim.views.toolkit.formulas import renderer
from gdsim.views.toolkit.theme import DAY

# Pixels of a picture: sharp at half of the paper's width, with words that can be read there.
PICTURE_SIZE = (960, 720)
# Letters in it are so many times as large as in an export that fills a screen.
MAGNIFIED = 1.9
# A picture's share of the paper where it stands by itself.
PICTURE_SHARE = 0.62
# Words beside a picture may be so many times as high as it.
TALLEST = 1.5
# Lines for a number's way, for a task and for a thought.
WORKING_LINES, TASK_LINES, THOUGHT_LINES = 2, 3, 4
# The share of the width that a number is written on.
NUMBER_SHARE = 0.35


class LessonOnPaper:
    """The blocks of a lesson: `pages` for the pupils, `answers` for the teacher; each begins with its `heading`."""

    def __init__(self, lesson: Lesson, level: Level, with_answers: bool, progress: Callable[[float], None]):
        """Plays it and draws its pictures; progress(part) is told from 0 to 1. Raises ExperimentError."""
        self.lesson, self._folder = lesson, lesson.folder
        self.pages: list[Block] = []
        self.answers: list[Block] = []
        self._last_picture = None
        count = len(lesson.for_level(level))
        self._begin()
        for number, played in enumerate(play(lesson, level), start=1):
            self._add_page(number, played)
            if with_answers:
                self._add_answers(number, played)
            progress(number / count)
        # Not by itself on a last sheet.
        self.pages[-1].keeps_with_next = True
        self.pages.append(self._words(f"**{tr('To take away:')}** {lesson.head.takeaway}"))

    def _begin(self):
        title = escape(self.lesson.title)
        self.heading = Words(f"<h1>{title}</h1>", self._folder, keeps_with_next=True)
        blank = f"{tr('Name')} ________________________ &nbsp;&nbsp; {tr('Date')} ______________"
        self.pages += [self.heading, Words(f"<p>{blank}</p>", self._folder), Gap()]
        self.answers_heading = Words(f"<h1>{tr('Answers')}: {title}</h1>", self._folder, keeps_with_next=True)
        said = tr("Worked out of the very runs that the pages show; where a page draws by chance, of its first draw.")
        self.answers += [self.answers_heading, Words(f"<p><i>{said}</i></p>", self._folder), Gap()]

    # For the pupils

    def _add_page(self, number, played: Played):
        page = played.page
        asks = page.prediction or page.task or page.reflection
        words = self._words(page.text)
        picture = self._picture_of(played)
        self.pages.append(self._title(number, page))
        if picture is None:
            self.pages.append(words)
        else:
            self.pages += _together(words, picture)
        # A question is not parted from what it is about.
        self.pages[-1].keeps_with_next = bool(asks)
        if page.prediction:
            self._add_question(page.prediction, picture)
        if page.task:
            self.pages += [self._words(f"**{tr('Your task:')}** {page.task.goal}", True), Lines(TASK_LINES)]
        if page.reflection:
            self.pages += [self._words(f"**{tr('Think:')}** {page.reflection.ask}", True), Lines(THOUGHT_LINES)]
        if asks:
            self.pages.append(Gap())

    def _add_question(self, prediction, picture):
        self.pages.append(self._words(f"**{tr('Predict:')}** {prediction.ask}", True))
        match prediction.kind:
            case "choice":
                last = len(prediction.choices) - 1
                self.pages += [
                    Choice(*self._rendered(choice.text), keeps_with_next=index < last)
                    for index, choice in enumerate(prediction.choices)
                ]
            case "number":
                lines = Lines(WORKING_LINES - 1)
                lines.keeps_with_next = True
                self.pages += [lines, Lines(1, NUMBER_SHARE, prediction.unit)]
            case "place":
                where = tr("Mark the place in the picture with a cross.") if picture else tr("The place:")
                self.pages.append(self._words(f"*{where}*"))
                if picture is None:
                    self.pages.append(Lines(1, NUMBER_SHARE))
            case _:
                self.pages.append(Axes(tr("epochs"), tr("loss")))

    # For the teacher

    def _add_answers(self, number, played: Played):
        page = played.page
        said = [*self._answer(played)]
        if page.task:
            hints = "\n".join(f"- {hint}" for hint in page.task.hints)
            said.append(self._words(f"**{tr('Task:')}** {page.task.goal}\n\n{hints}\n\n{page.task.praise}"))
        if page.reflection:
            said.append(self._words(f"**{tr('Think:')}** {page.reflection.answer}"))
        if page.notes:
            said.append(self._words(f"**{tr('For the teacher:')}** {page.notes}"))
        if said:
            self.answers += [self._title(number, page), *said, Gap()]

    def _answer(self, played):
        prediction, reply = played.page.prediction, played.solution
        if prediction is None:
            return
        text = reply.text
        if prediction.kind == "choice":
            for index, choice in enumerate(prediction.choices):
                yield Choice(*self._rendered(choice.text), is_ticked=index == reply.answer)
            if reply.answer is None:
                text = f"*{tr('In this run none of these holds.')}* {text}"
        else:
            yield self._words(f"**{in_words(prediction, reply.answer)}**", True)
        if prediction.kind in ("place", "curve"):
            content = "surface" if prediction.kind == "place" else "loss"
            yield Picture(picture_of(content, played.page, played.after), PICTURE_SHARE, True)
        yield self._words(text)

    # Parts

    def _title(self, number, page):
        return Words(f"<h2>{number}. {escape(page.title)}</h2>", self._folder, keeps_with_next=True)

    def _words(self, text, keeps_with_next=False):
        return markdown_words(text, self._folder, keeps_with_next=keeps_with_next)

    def _rendered(self, text):
        return renderer().render(text), self._folder

    def _picture_of(self, played):
        """Of the run as the page finds it, of a curve alone as it leaves it; None where the page before has it too."""
        content = _content(played)
        if content is None:
            return None
        snapshot = played.after if content == "loss" else played.before
        shown = (content, snapshot.problem, snapshot.step)
        before, self._last_picture = self._last_picture, shown
        if before is not None and before[0] == content and before[1] is shown[1] and before[2] == shown[2]:
            return None
        return Picture(picture_of(content, played.page, snapshot), PICTURE_SHARE)


def picture_of(content: str, page: Page, snapshot: Snapshot) -> QImage:
    """The run as the program's own export draws it, without OpenGL."""
    view = page.experiment().view
    look = read_look(view.get("surface"), snapshot.problem)
    # Numbers would give many an answer away.
    settings = ExportSettings(
        content=content, size=PICTURE_SIZE, magnified=MAGNIFIED, has_numbers=False, theme=DAY, look=look, kept=view
    )
    image = still(settings, snapshot).convert("RGB")
    data = image.tobytes()
    return QImage(data, image.width, image.height, 3 * image.width, QImage.Format.Format_RGB888).copy()


def _content(played):
    """What of the run stands on paper: what the page shows, without what gives its answer away."""
    shown = played.page.stage.show
    if played.before is None:
        return None
    if "surface" in shown and not played.page.stage.blindfold:
        return "surface"
    if is_curve_alone(played.page):
        return "loss"
    has_data = {"data", "network", "small-network"} & set(shown)
    return "data" if has_data and played.before.problem.is_fit else None


def _together(words: Words, picture: Picture) -> list[Block]:
    """Beside each other, unless the words are so many that the picture would stand lost."""
    beside = Beside(words, Picture(picture.image, 1.0))
    return [beside] if beside.imbalance <= TALLEST else [words, picture]
