"""What can be chosen of an export: rows of fields that add up to ExportSettings."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QWidget,
)

from gdsim.experiment.files import ExperimentError
from gdsim.export import video
from gdsim.export.encoders import STILL_ENDINGS
from gdsim.export.settings import (
    LARGEST_SIDE,
    LONGEST_SECONDS,
    MOST_FPS,
    SIZES,
    SMALLEST_SIDE,
    USUAL_SECONDS,
    ExportSettings,
    usual_seconds,
)
from gdsim.views.surface.look import Look
from gdsim.views.theme import THEMES, Theme

# Frames a second that are offered at first: smooth, and every format can do it.
USUAL_FPS = 30


class ExportForm(QWidget):
    """Emits `changed` whenever something else is chosen."""

    changed = Signal()

    def __init__(self, last_step: int, theme: Theme, look: Look, window_size: tuple[int, int] | None = None):
        """look is the window's; window_size is offered as "the window's" in pixels, where there is a window."""
        super().__init__()
        self._last_step = last_step
        self._look = look
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

    def settings(self) -> ExportSettings:
        """What is chosen. Raises ExperimentError where it cannot be made."""
        steps, camera = self.steps.currentData(), self.camera.currentData()
        settings = ExportSettings(
            content=self.content.currentData(),
            size=(self.width_field.value(), self.height_field.value()),
            fps=self.fps.value(),
            theme=THEMES[self.theme.currentData()],
            transparent=self.transparent.isChecked() and self.ending == ".png",
            look=replace(self._look, camera=None) if camera == "corner" else self._look,
            orbit=camera == "orbit",
            first=self.first.value() if steps == "range" and not self.is_still else 0,
            last=self.last.value() if steps == "range" or self.is_still else None,
            stride=self.stride.value() if steps == "range" and not self.is_still else 1,
            seconds=self.seconds.value() if steps == "seconds" and not self.is_still else None,
        )
        if self.ending in video.ENDINGS and not video.available():
            raise ExperimentError(video.HOW_TO_GET_IT)
        return settings

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
            self.tr("Night for a dark slide, day for paper and a bright room."),
            [(self.tr("Night"), "night"), (self.tr("Day"), "day")],
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
        self.first = self._number(self.tr("First step"), 0, last, 0)
        self.last = self._number(self.tr("Last step"), 0, last, last)
        self.stride = self._number(self.tr("Every so many steps"), 1, max(1, last), 1)
        self.first.setPrefix(self.tr("from "))
        self.stride.setPrefix(self.tr("every "))
        self.seconds = QDoubleSpinBox(decimals=1, minimum=0.1, maximum=LONGEST_SECONDS, value=USUAL_SECONDS)
        self.seconds.setSuffix(self.tr(" s"))
        _plain(self.seconds)
        self.seconds.setAccessibleName(self.tr("Seconds"))
        self.fps = self._number(self.tr("Frames a second"), 1, MOST_FPS, USUAL_FPS)
        self.fps.setToolTip(self.tr("30 is smooth; fewer make a smaller file."))

    def _make_size_fields(self, window_size):
        sizes = [(f"{name}  {size[0]} × {size[1]}", size) for name, size in SIZES.items()]
        if window_size:
            sizes.append((self.tr("The window's"), window_size))
        sizes.append((self.tr("Own"), None))
        tip = self.tr("Text and lines grow with the size: a larger picture shows the same, only sharper.")
        self.size = self._choice(self.tr("Size"), tip, sizes)
        width, height = SIZES["720p"]
        self.width_field = self._number(self.tr("Width"), SMALLEST_SIDE, LARGEST_SIDE, width)
        self.height_field = self._number(self.tr("Height"), SMALLEST_SIDE, LARGEST_SIDE, height)

    def _choice(self, name, tip, items):
        combo = QComboBox(toolTip=tip)
        combo.setAccessibleName(name)
        for title, data in items:
            combo.addItem(title, data)
        return combo

    def _number(self, name, low, high, value):
        field = QSpinBox(minimum=low, maximum=high, value=value)
        field.setAccessibleName(name)
        field.setToolTip(name)
        _plain(field)
        return field

    def _lay_out(self):
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._range = _row(self.first, self.last, self.stride)
        self._own_size = _row(self.width_field, QLabel("×"), self.height_field)
        self._rows = form
        for label, field in (
            (self.tr("What"), self.content),
            (self.tr("Format"), self.format),
            (self.tr("Steps"), self.steps),
            ("", self._range),
            (self.tr("Time"), self.seconds),
            (self.tr("Frames a second"), self.fps),
            (self.tr("Size"), self.size),
            ("", self._own_size),
            (self.tr("Theme"), self.theme),
            (self.tr("Camera"), self.camera),
            ("", self.transparent),
        ):
            form.addRow(label, field)

    def _connect(self):
        for combo in (self.content, self.format, self.steps, self.theme, self.camera):
            combo.currentIndexChanged.connect(self._change)
        self.size.currentIndexChanged.connect(self._choose_size)
        for field in (self.first, self.last, self.stride, self.seconds, self.fps, self.width_field, self.height_field):
            field.valueChanged.connect(self._change)
        self.transparent.toggled.connect(self._change)

    def _choose_size(self):
        size = self.size.currentData()
        if size is not None:
            for field, side in zip((self.width_field, self.height_field), size, strict=True):
                field.blockSignals(True)
                field.setValue(side)
                field.blockSignals(False)
        self._change()

    def _change(self):
        self._enable()
        self.changed.emit()

    def _enable(self):
        """Shows the fields that go with what is chosen."""
        steps, still = self.steps.currentData(), self.is_still
        self._rows.setRowVisible(self._range, steps == "range" or still)
        for field in (self.first, self.stride):
            field.setVisible(not still)
        self._rows.setRowVisible(self.steps, not still)
        self._rows.setRowVisible(self.seconds, steps == "seconds" and not still)
        self._rows.setRowVisible(self.fps, not still)
        self._rows.setRowVisible(self.camera, self.content.currentData() in ("page", "surface"))
        self.camera.model().item(self.camera.findData("orbit")).setEnabled(not still)
        if still and self.camera.currentData() == "orbit":
            self.camera.setCurrentIndex(0)
        self._rows.setRowVisible(self._own_size, self.size.currentData() is None)
        self._rows.setRowVisible(self.transparent, self.ending == ".png")
        self.last.setPrefix(self.tr("step ") if still else self.tr("to "))


def _plain(field: QAbstractSpinBox):
    """Without buttons, and heard only when a number is complete."""
    field.setKeyboardTracking(False)
    # With NoButtons a style sheet leaves the number no width.
    nothing = "{ width: 0; height: 0; border: none; background: transparent; }"
    field.setStyleSheet(f"::up-button, ::down-button, ::up-arrow, ::down-arrow {nothing}")


def _row(*widgets) -> QWidget:
    """Fields beside each other."""
    result = QWidget()
    row = QHBoxLayout(result)
    row.setContentsMargins(0, 0, 0, 0)
    for widget in widgets:
        row.addWidget(widget, 0 if isinstance(widget, QLabel) else 1, Qt.AlignmentFlag.AlignVCenter)
    return result
