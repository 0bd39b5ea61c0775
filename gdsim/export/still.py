"""One frame as a picture: PNG, with or without a background, SVG, PDF, or for the clipboard."""

from dataclasses import replace
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QBuffer, QMarginsF, QRect, QSize, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter
from PySide6.QtSvg import QSvgGenerator

from gdsim.experiment.files import ExperimentError, put_in_place
from gdsim.export.encoders import check_path
from gdsim.export.frames import from_qimage, picture
from gdsim.export.header import one_line_title
from gdsim.export.page import Page
from gdsim.export.settings import ExportSettings
from gdsim.export.svg import portable
from gdsim.language import tr
from gdsim.simulation.snapshot import Snapshot

# The resolution at which a pixel of the page is one of the SVG and the PDF: text has its size on the screen.
DOTS_PER_INCH, POINTS_PER_INCH = 96, 72
BLACK, WHITE = "#000000", "#ffffff"


def write_still(settings: ExportSettings, path, snapshot: Snapshot):
    """Writes one frame to a .png, .svg or .pdf. Raises ExperimentError."""
    path = check_path(path)
    write = {".png": _write_png, ".svg": _write_svg, ".pdf": _write_pdf}[path.suffix.lower()]
    with put_in_place(path) as temporary:
        write(temporary, settings, snapshot)


def still(settings: ExportSettings, snapshot: Snapshot) -> Image.Image:
    """One frame: RGB, or RGBA where the background is transparent."""
    if not settings.transparent:
        return picture(_frame(settings, snapshot))
    # How much of a background shines through is told by what the frame is on a black one and on a white one.
    dark, light = (
        np.asarray(picture(_frame(replace(settings, theme=replace(settings.theme, background=color)), snapshot)), float)
        for color in (BLACK, WHITE)
    )
    alpha = 1.0 - (light - dark).clip(0.0, 255.0).min(axis=-1, keepdims=True) / 255.0
    pixels = np.concatenate([dark / np.maximum(alpha, 1.0 / 255.0), 255.0 * alpha], axis=-1)
    return Image.fromarray(pixels.clip(0.0, 255.0).round().astype(np.uint8))


def _frame(settings, snapshot):
    page = Page(settings, is_still=True)
    try:
        return from_qimage(page.image(snapshot))
    finally:
        page.deleteLater()


def _write_png(path: Path, settings, snapshot):
    still(settings, snapshot).save(path, "PNG")


def _write_svg(path: Path, settings, snapshot):
    # In memory first: Qt does not tell of a disk that is full.
    packed = QBuffer()
    # The older version knows no clipping.
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(packed)
    generator.setSize(QSize(*settings.size))
    generator.setViewBox(QRect(0, 0, *settings.size))
    generator.setResolution(DOTS_PER_INCH)
    generator.setTitle(one_line_title(snapshot.problem))
    generator.setDescription("")
    _paint(generator, settings, snapshot)
    path.write_bytes(portable(bytes(packed.data())))


def _write_pdf(path: Path, settings, snapshot):
    packed = QBuffer()
    packed.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(packed)
    writer.setResolution(DOTS_PER_INCH)
    size = QSizeF(*settings.size) * POINTS_PER_INCH / DOTS_PER_INCH
    writer.setPageSize(QPageSize(size, QPageSize.Unit.Point))
    writer.setPageMargins(QMarginsF())
    writer.setTitle(one_line_title(snapshot.problem))
    _paint(writer, settings, snapshot)
    path.write_bytes(bytes(packed.data()))


def _paint(device, settings, snapshot):
    page = Page(settings, is_still=True, is_for_vectors=True)
    painter = QPainter()
    if not painter.begin(device):
        raise ExperimentError(tr("the picture cannot be written there"))
    try:
        page.paint(painter, snapshot)
    finally:
        painter.end()
        page.deleteLater()
