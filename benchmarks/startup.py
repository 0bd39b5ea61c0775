"""Seconds from the start of the process to the first painted frame, against a bare PySide6 window with a
pyqtgraph.opengl surface. Target: at most 1.5 times. Both run from the bytecode that the first, uncounted start has
written, as every start but the first does. Where OpenGL is software the first frame shows the surface as a draft.

    python benchmarks/startup.py           # on a screen, or under xvfb-run -s "-screen 0 1440x900x24 +extension GLX"
"""

import os
import statistics
import subprocess
import sys
import time

ROUNDS = 7
TARGET = 1.5

BARE = """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication(sys.argv[:1])
import numpy as np, pyqtgraph.opengl as gl
class View(gl.GLViewWidget):
    def paintGL(self, *arguments):
        super().paintGL(*arguments)
        self.frameSwapped.connect(lambda: (print("painted", flush=True), application.quit()))
view = View()
view.resize(1366, 768)
view.addItem(gl.GLSurfacePlotItem(z=np.zeros((50, 50)), shader="shaded"))
view.show()
application.exec()
"""

GDSIM = """
import gc, sys
gc.disable()
from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QApplication
QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
application = QApplication(sys.argv[:1])
from gdsim.app import SWITCH_INTERVAL, open_window
sys.setswitchinterval(SWITCH_INTERVAL)
window = open_window()
window.show()
gc.freeze()
gc.enable()
def on_screen():
    print("painted", flush=True)
    window.close()
    application.quit()
def painted():
    if window.source.landscape is not None:
        # Once the whole window has been painted and put on the screen, of which the surface is a part.
        QTimer.singleShot(0, on_screen)
window.surface.view._canvas.frameSwapped.connect(painted)
application.exec()
"""


def seconds(program):
    """From the start of Python to the word that the frame is there."""
    # Without bytecode each start of ours would be compiled, while a library has been when it was installed.
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    command = [sys.executable, "-c", program]
    start = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as process:
        if process.stdout.readline() != "painted\n":
            raise SystemExit("a window ended before it was painted")
        taken = time.perf_counter() - start
        process.stdout.read()
    return taken


def main():
    seconds(GDSIM), seconds(BARE)  # write the bytecode, fill the file cache
    pairs = [(seconds(GDSIM), seconds(BARE)) for _ in range(ROUNDS)]
    gdsim, bare = (statistics.median(column) for column in zip(*pairs, strict=True))
    ratio = statistics.median(ours / theirs for ours, theirs in pairs)
    print(f"gdsim, first frame with its surface   {gdsim:5.2f} s")
    print(f"bare pyqtgraph.opengl window          {bare:5.2f} s")
    print(f"ratio  {ratio:.2f}  (target: at most {TARGET:g}; {'met' if ratio <= TARGET else 'missed'})")


if __name__ == "__main__":
    main()
