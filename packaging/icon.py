"""The icon as Windows and macOS want it: `python packaging/icon.py build` writes gdsim.ico and gdsim.icns there."""

import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICON = Path(__file__).parent.parent / "assets" / "desktop" / "gdsim.svg"
# Pixels of the largest picture that macOS shows, and of those that Windows does.
LARGEST = 1024
SIZES = (16, 24, 32, 48, 64, 128, 256)


def main(folder: Path):
    application = QGuiApplication(["icon", "-platform", "offscreen"])
    image = QImage(LARGEST, LARGEST, QImage.Format.Format_RGBA8888)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    picture = Image.frombytes("RGBA", (LARGEST, LARGEST), bytes(image.constBits()))
    folder.mkdir(exist_ok=True)
    picture.save(folder / "gdsim.ico", sizes=[(size, size) for size in SIZES])
    picture.save(folder / "gdsim.icns")
    application.quit()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
