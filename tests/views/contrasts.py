"""How well colours are told apart: WCAG 2.1's contrast ratio."""

import numpy as np
from PySide6.QtGui import QColor, QImage


def contrast(one, other) -> float:
    """The ratio for two colours, by name or as QColor."""
    return float(ratio(*(np.array(QColor(color).getRgbF()[:3]) for color in (one, other))))


def ratio(one, other):
    """The ratios for colours (…, 3) from 0 to 1."""
    low, high = np.sort(np.broadcast_arrays(luminance(one), luminance(other)), axis=0)
    return (high + 0.05) / (low + 0.05)


def luminance(colors):
    channels = np.where(colors <= 0.03928, colors / 12.92, ((colors + 0.055) / 1.055) ** 2.4)
    return channels @ np.array([0.2126, 0.7152, 0.0722])


def pixels(image: QImage):
    """The colours of an image, (height, width, 3), from 0 to 1."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : 3 * image.width()].reshape(image.height(), image.width(), 3) / 255.0
