"""What can be chosen of an export: rows of fields that add up to ExportSettings."""

from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QHBoxLayout, QLabel, QWidget

from gdsim.experiment.files import ExperimentError
from gdsim.export.encoders import STILL_ENDINGS, check_settings
from gdsim.export.settings import (
    LARGEST_SIDE,
    LONGEST_SECONDS,
    MOST_FPS,
    SIZES,
    SMALLEST_SIDE,
    USUAL_FPS,
    USUAL_SECONDS,
    ExportSettings,
    usual_seconds,
)
from gdsim.views.surface.look import Look
from gdsim.views.toolkit.number_field import Bounds, NumberField
from gdsim.views.toolkit.theme import THEMES, Theme

# Rows that are shown together, at most: of an animation in a given time, or of a range, with a size of its own.
MOST_ROWS = 9


class ExportForm(QWidget):
    """Emits `changed` whenever something else is chosen."""

    changed = Signal()

    def __init__(
        self,
        last_step: int,
        theme: Theme,
        look: Look,
        window_size: tuple[int, int] | None = None,
        kept: dict[str, Any] | None = None,
    ):
        """look and kept are the window's; window_size is offered as "the window's" in pixels, where there is one."""
        super().__init__()
        self._last_step = last_step
        self._look, self._kept = look, kept or {}
        self._is_expert = theme.is_expert
        self._make_content_fields(theme)
        self._make_step_fields()
        self._make_size_fields(window_size)
        self._lay_out()
        if usual_seconds(last_step, USUAL_FPS):
            self.steps.setCurrentIndex(self.steps.findData("seconds"))
        self._connect()
        self._enable()

    @property
    def ending(self) -> str:
        """How the file's name ends; empty for a folder of frames."""
        return self.format.currentData()

    @property
    def is_still(self) -> bool:
        return self.ending in STILL_ENDINGS

    @property
    def chosen_theme(self) -> Theme:
        return replace(THEMES[self.theme.currentData()], is_expert=self._is_expert)

    def settings(self) -> ExportSettings:
        """What is chosen. Raises ExperimentError where it cannot be made."""
        for field in filter(lambda field: field.isVisibleTo(self), self._numbers):
            if field.sentence:
                raise ExperimentError(field.sentence)
        camera = self.camera.currentData()
        settings = ExportSettings(
            content=self.content.currentData(),
            size=(self.width_field.value, self.height_field.value),
            fps=USUAL_FPS if self.is_still else self.fps.value,
            theme=self.chosen_theme,
            transparent=self.transparent.isChecked() and self.ending == ".png",
            look=replace(self._look, camera=None) if camera == "corner" else self._look,
            kept=self._kept,
            orbit=camera == "orbit",
            **self._chosen_steps(),
        )
        check_settings(settings, self.ending)
        return settings

    def keyPressEvent(self, event):
        """Enter takes a number; it is not the dialog's, which would begin to export."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)

    def _chosen_steps(self):
        steps = "still" if self.is_still else self.steps.currentData()
        return {
            "all": {},
            "range": {"first": self.first.value, "last": self.last.value, "stride": self.stride.value},
            "seconds": {"seconds": self.seconds.value},
            "still": {"last": self.step.value},
        }[steps]

    # Fields

    def _make_content_fields(self, theme):
        self.content = self._choice(
            self.tr("What"),
            self.tr("The whole page, or one part of it in full size."),
            [
                (self.tr("Page: surface, loss, data"), "page"),
                (self.tr("Surface"), "surface"),
                (self.tr("Loss plot"), "loss"),
                (self.tr("Data and fit"), "data"),
            ],
        )
        self.format = self._choice(
            self.tr("Format"),
            self.tr("GIF plays everywhere; WebP and APNG keep every colour; a video is smallest for long runs."),
            [
                (self.tr("GIF animation"), ".gif"),
                (self.tr("WebP animation"), ".webp"),
                (self.tr("APNG animation"), ".apng"),
                (self.tr("WebM video"), ".webm"),
                (self.tr("MP4 video"), ".mp4"),
                (self.tr("Folder of PNG frames"), ""),
                (self.tr("PNG picture"), ".png"),
                (self.tr("SVG picture"), ".svg"),
                (self.tr("PDF picture"), ".pdf"),
            ],
        )
        self.theme = self._choice(
            self.tr("Theme"),
            self.tr("Night for a dark slide, day for paper and a bright room, projector for a weak lamp."),
            [(self.tr("Night"), "night"), (self.tr("Day"), "day"), (self.tr("Projector"), "projector")],
        )
        self.theme.setCurrentIndex(max(0, self.theme.findData(theme.name)))
        self.camera = self._choice(
            self.tr("Camera"),
            self.tr(
                "Where the surface is seen from. Orbiting: once around it from the first frame to the last, as high as "
                "in the window. The file gets larger."
            ),
            [
                (self.tr("As in the window"), "window"),
                (self.tr("From the corner"), "corner"),
                (self.tr("Orbiting"), "orbit"),
            ],
        )
        self.transparent = QCheckBox(self.tr("Transparent background"))
        self.transparent.setToolTip(self.tr("For a PNG picture that is laid over something else."))

    def _make_step_fields(self):
        self.steps = self._choice(
            self.tr("Steps"),
            self.tr(
                "Which updates become frames. In a given time, the first ones get the most, since most moves there."
            ),
            [
                (self.tr("All"), "all"),
                (self.tr("From, to, every"), "range"),
                (self.tr("In a given time"), "seconds"),
            ],
        )
        last = self._last_step
        of_run = Bounds(0, last, whole=True)
        self.first = _number(self.tr("First step"), of_run, 0, self.tr("0 is the start, before any update."))
        self.last = _number(self.tr("Last step"), of_run, last, self.tr("It is always among the frames."))
        tip = self.tr("1 shows each of them; 10 each tenth, in a tenth of the time.")
        self.stride = _number(self.tr("Every so many steps"), Bounds(1, max(1, last), whole=True), 1, tip)
        tip = self.tr("The picture shows the run as it was after so many updates; 0 is the start.")
        self.step = _number(self.tr("Step"), of_run, last, tip)
        tip = self.tr("From the first frame to the last, which then stays in view for a moment longer.")
        bounds = Bounds(0.0, LONGEST_SECONDS, low_open=True)
        self.seconds = _number(self.tr("Seconds"), bounds, USUAL_SECONDS, tip)
        tip = self.tr("30 is smooth; fewer make a smaller file.")
        self.fps = _number(self.tr("Frames a second"), Bounds(1, MOST_FPS, whole=True), USUAL_FPS, tip)

    def _make_size_fields(self, window_size):
        titles = {"square": self.tr("square")}
        sizes = [(f"{titles.get(name, name)}  {size[0]} × {size[1]}", size) for name, size in SIZES.items()]
        if window_size:
            # A video takes even ones only.
            even = tuple(side // 2 * 2 for side in window_size)
            sizes.append((self.tr("The window's") + f"  {even[0]} × {even[1]}", even))
        sizes.append((self.tr("Own"), None))
        tip = self.tr("Text and lines grow with the size: a larger picture shows the same, only sharper.")
        self.size = self._choice(self.tr("Size"), tip, sizes)
        width, height = SIZES["720p"]
        bounds, tip = Bounds(SMALLEST_SIDE, LARGEST_SIDE, whole=True), self.tr("Pixels; a video takes an even number.")
        self.width_field = _number(self.tr("Width"), bounds, width, tip)
        self.height_field = _number(self.tr("Height"), bounds, height, tip)

    def _choice(self, name, tip, items):
        combo = QComboBox(toolTip=tip)
        combo.setAccessibleName(name)
        for title, data in items:
            combo.addItem(title, data)
        return combo

    def _lay_out(self):
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        to, every = QLabel(self.tr("to")), QLabel(self.tr("every"))
        self._range = _row(self.first, to, self.last, every, self.stride)
        self._own_size = _row(self.width_field, QLabel("×"), self.height_field)
        self._rows = form
        rows = (
            (self.tr("What"), self.content),
            (self.tr("Format"), self.format),
            (self.tr("Steps"), self.steps),
            (self.tr("From step"), self._range),
            (self.tr("Seconds"), self.seconds),
            (self.tr("Step"), self.step),
            (self.tr("Frames a second"), self.fps),
            (self.tr("Size"), self.size),
            (self.tr("Width, height"), self._own_size),
            (self.tr("Theme"), self.theme),
            (self.tr("Camera"), self.camera),
            ("", self.transparent),
        )
        for label, field in rows:
            form.addRow(label, field)
        # As wide, and as high, whatever is shown of it.
        self._fields = [field for _, field in rows]
        labels = list(filter(None, map(form.labelForField, self._fields)))
        for label in labels:
            label.setMinimumWidth(max(each.sizeHint().width() for each in labels))
        self.setMinimumHeight(self._needed_height())

    def _needed_height(self):
        """Of as many rows as are shown together."""
        heights = [field.sizeHint().height() for field in self._fields]
        return MOST_ROWS * max(heights) + (MOST_ROWS - 1) * self._rows.verticalSpacing()

    def _connect(self):
        for combo in (self.content, self.format, self.steps, self.theme, self.camera):
            combo.currentIndexChanged.connect(self._change)
        self.size.currentIndexChanged.connect(self._choose_size)
        self._numbers = self.findChildren(NumberField)
        for field in self._numbers:
            field.value_entered.connect(self._change)
            field.complained.connect(self._change)
        self.transparent.toggled.connect(self._change)

    def _choose_size(self):
        size = self.size.currentData()
        if size is not None:
            for field, side in zip((self.width_field, self.height_field), size, strict=True):
                field.show_value(side)
        self._change()

    def _change(self):
        self._enable()
        self.changed.emit()

    def _enable(self):
        """Shows the fields that go with what is chosen."""
        steps, still = self.steps.currentData(), self.is_still
        self._rows.setRowVisible(self._range, steps == "range" and not still)
        self._rows.setRowVisible(self.step, still)
        self._rows.setRowVisible(self.steps, not still)
        self._rows.setRowVisible(self.seconds, steps == "seconds" and not still)
        self._rows.setRowVisible(self.fps, not still)
        self._rows.setRowVisible(self.camera, self.content.currentData() in ("page", "surface"))
        self.camera.model().item(self.camera.findData("orbit")).setEnabled(not still)
        if still and self.camera.currentData() == "orbit":
            self.camera.setCurrentIndex(0)
        self._rows.setRowVisible(self._own_size, self.size.currentData() is None)
        self._rows.setRowVisible(self.transparent, self.ending == ".png")


def _number(name, bounds, value, tip) -> NumberField:
    field = NumberField(name, bounds, value=value)
    field.setToolTip(tip)
    return field


def _row(*widgets) -> QWidget:
    """Fields beside each other."""
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QLabel) else 1, Qt.AlignmentFlag.AlignVCenter)
    return result
