"""What this program is, and the versions of what it stands on."""

import platform

import numpy
import pyqtgraph
import PySide6
from PySide6.QtCore import QCoreApplication, Qt, qVersion
from PySide6.QtWidgets import QMessageBox, QWidget

import gdsim


def versions(renderer: str) -> dict[str, str]:
    """Name to version of the program and its parts; `renderer` says what draws the surface."""
    return {
        "gdsim": gdsim.__version__,
        "Python": platform.python_version(),
        "NumPy": numpy.__version__,
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        "pyqtgraph": pyqtgraph.__version__,
        "OpenGL": renderer,
        "System": platform.platform(terse=True),
    }


def show_about(parent: QWidget, renderer: str):
    """A dialog; it can be read and copied, and waits for nobody."""
    rows = "".join(f"<tr><td>{name}&nbsp;&nbsp;</td><td>{text}</td></tr>" for name, text in versions(renderer).items())
    what = QCoreApplication.translate(
        "about", "Makes loss functions and gradient descent visible. Works offline; nothing is sent anywhere."
    )
    box = QMessageBox(parent)
    box.setWindowTitle(QCoreApplication.translate("about", "About gdsim"))
    box.setTextFormat(Qt.TextFormat.RichText)
    box.setText(f"<h3>gdsim</h3><p>{what}</p><table>{rows}</table>")
    box.setModal(False)
    box.show()
    return box
