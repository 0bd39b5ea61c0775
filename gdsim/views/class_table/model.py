"""The class's table as Qt's views want it: what stands in each cell, said in full on its tooltip."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QColor

from gdsim.lessons.class_sheet import Tried
from gdsim.lessons.class_table import ClassTable, Question, is_good, most_split
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.words import OPEN, RIGHT, WRONG

# Before the question that split the class most.
MOST_SPLIT = "◆"
# Columns before the first question.
NAME, TOTAL = 0, 1
FIRST_QUESTION = 2
# What a column is sorted by; the greater, the better.
SORT_ROLE = Qt.ItemDataRole.UserRole
# Letters of a page's title that a column has room for.
LONGEST_TITLE = 20
# Lower than all that can be had in a column.
NOTHING = -1.0


class ClassModel(QAbstractTableModel):
    """Rows are students; the columns their name, how much they have right, and each question."""

    def __init__(self, theme: Theme, parent=None):
        super().__init__(parent)
        self._theme = theme
        self.table = ClassTable((), ())
        self.split: int | None = None

    def show_table(self, table: ClassTable):
        self.beginResetModel()
        self.table, self.split = table, most_split(table)
        self.endResetModel()

    def rowCount(self, parent=QModelIndex()):  # noqa: B008 (Qt's own signature; the index is never changed)
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent=QModelIndex()):  # noqa: B008
        return 0 if parent.isValid() else FIRST_QUESTION + len(self.table.questions)

    def headerData(self, section, orientation, role=Qt.ItemDataRole.DisplayRole):
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._heading(section)
        if role == Qt.ItemDataRole.ToolTipRole and section >= FIRST_QUESTION:
            return self._explained(self.table.questions[section - FIRST_QUESTION])
        return None

    def data(self, index, role=Qt.ItemDataRole.DisplayRole):
        row, column = self.table.rows[index.row()], index.column()
        if role == SORT_ROLE:
            return self._sorted_by(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole and column != NAME:
            return Qt.AlignmentFlag.AlignCenter
        if column < FIRST_QUESTION:
            if role == Qt.ItemDataRole.DisplayRole:
                return row.name if column == NAME else f"{row.right} / {row.answered}"
            return None
        entry = row.entries[column - FIRST_QUESTION]
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._sign(entry)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._said(entry)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._color(entry)
        return None

    def text(self) -> str:
        """The whole table for a spreadsheet: cells with tabs between them, answers in words."""
        questions = self.table.questions
        head = ["", self.tr("right"), *(f"{question.lesson_title}: {question.page}" for question in questions)]
        rows = [
            [row.name, f"{row.right}", *("" if entry is None else self._copied(entry) for entry in row.entries)]
            for row in self.table.rows
        ]
        return "".join("\t".join(" ".join(cell.split()) for cell in row) + "\n" for row in [head, *rows])

    def _heading(self, section):
        if section < FIRST_QUESTION:
            return (self.tr("Student"), self.tr("Right"))[section]
        index = section - FIRST_QUESTION
        question = self.table.questions[index]
        entries = [row.entries[index] for row in self.table.rows if row.entries[index]]
        mark = f"{MOST_SPLIT} " if index == self.split else ""
        what = self.tr("task") if question.is_task else self.tr("prediction")
        page = question.page if len(question.page) <= LONGEST_TITLE else question.page[: LONGEST_TITLE - 1] + "…"
        return f"{mark}{page}\n{what}\n{sum(map(is_good, entries))} / {len(entries)} {RIGHT}"

    def _explained(self, question: Question):
        lines = [f"{question.lesson_title}: {question.page}", question.ask]
        if self.split is not None and question == self.table.questions[self.split]:
            lines.append(f"{MOST_SPLIT} {self.tr('Its answers split the class most.')}")
        return "\n".join(filter(None, lines))

    def _sign(self, entry):
        if isinstance(entry, Tried):
            sign = RIGHT if entry.solved else OPEN
            return f"{sign} {self._hints(entry)}" if entry.hints else sign
        return RIGHT if entry.right else WRONG

    def _hints(self, entry):
        return self.tr("1 hint") if entry.hints == 1 else self.tr("{count} hints").format(count=entry.hints)

    def _said(self, entry):
        tries = self.tr("tries: {count}").format(count=entry.tries)
        when = f"{entry.when.astimezone():%Y-%m-%d %H:%M}"
        if isinstance(entry, Tried):
            state = self.tr("solved") if entry.solved else self.tr("not solved yet")
            hints = self.tr("hints: {count}, left: {left}").format(count=entry.hints, left=entry.hints_left)
            return "\n".join((state, hints, tries, when))
        given = self.tr("said: {given}").format(given=entry.given)
        answer = self.tr("it is: {answer}").format(answer=entry.answer) if entry.answer else ""
        seconds = self.tr("after {seconds} s").format(seconds=round(entry.seconds))
        return "\n".join(filter(None, (given, "" if entry.right else answer, seconds, tries, when)))

    def _copied(self, entry):
        return self._sign(entry) if isinstance(entry, Tried) else f"{self._sign(entry)} {entry.given}"

    def _color(self, entry):
        if isinstance(entry, Tried) and not entry.solved:
            return None
        return QColor(self._theme.role_color("parameter" if is_good(entry) else "gradient"))

    def _sorted_by(self, row, column):
        if column == NAME:
            return row.name.casefold()
        if column == TOTAL:
            return float(row.right)
        entry = row.entries[column - FIRST_QUESTION]
        if entry is None:
            return NOTHING
        return float(is_good(entry)) - (entry.hints / 100.0 if isinstance(entry, Tried) else 0.0)
