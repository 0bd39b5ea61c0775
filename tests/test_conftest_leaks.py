"""The safety net of conftest.py is itself tested: it catches what it should, and only that."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

TESTS = Path(__file__).parent
WITHOUT_QT = ("-p", "no:pytest-qt", "-p", "no:xvfb")

QT_CASES = """
import threading

import numpy as np
import pyqtgraph as pg
import pytest
from PySide6.QtCore import QCoreApplication, QSettings, QStandardPaths, Qt, QThread, QTimer
from PySide6.QtWidgets import QWidget

kept = []


def test_passes_clean(qtbot):
    plot = pg.PlotWidget()
    qtbot.addWidget(plot)
    plot.plot([1, 2, 3])
    plot.show()
    QThread.currentThread()
    timer = QTimer()
    timer.start(10_000)
    timer.stop()
    thread = QThread()
    thread.start()
    thread.quit()
    thread.wait()
    worker = threading.Thread(target=threading.Event().wait, args=(0.2,))
    worker.start()
    cycle = QWidget()
    cycle.itself = cycle


def test_leaves_thread():
    event = threading.Event()
    kept.append(event)
    threading.Thread(target=event.wait, name="forgotten").start()


def test_leaves_timer(qapp):
    kept.append(QTimer())
    kept[-1].start(10_000)


def test_leaves_child_timer(qapp):
    parent = QTimer()
    kept.append(parent)
    QTimer(parent).start(10_000)


def test_leaves_single_shot(qapp):
    QTimer.singleShot(10_000, kept.clear)


def test_leaves_qthread(qapp):
    kept.append(QThread())
    kept[-1].start()


def test_leaves_hidden_widget(qapp):
    kept.append(QWidget())


def test_leaves_pyqtgraph_window(qapp):
    kept.append(pg.PlotWidget())
    kept[-1].show()


def test_passes_after_leaks(qapp):
    kept[0].set()


def test_fails_once(qapp):
    window = QWidget()
    assert not window


def test_leaves_paint_error(qtbot):
    import pyqtgraph.opengl as gl

    class Faulty(gl.GLAxisItem):
        def paint(self):
            raise ValueError("cannot paint")

    view = gl.GLViewWidget()
    qtbot.addWidget(view)
    view.addItem(Faulty())
    with qtbot.waitExposed(view):
        view.show()
    view.grabFramebuffer()


def test_passes_opengl(qtbot):
    import pyqtgraph.opengl as gl

    assert QCoreApplication.testAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    for _ in range(2):
        view = gl.GLViewWidget()
        qtbot.addWidget(view)
        view.addItem(gl.GLScatterPlotItem(pos=np.zeros((1, 3)), size=50, color=(1, 1, 1, 1)))
        with qtbot.waitExposed(view):
            view.show()
        picture = view.grabFramebuffer()
        assert picture.pixelColor(picture.width() // 2, picture.height() // 2).lightness() > 200


@pytest.mark.parametrize("again", [1, 2])
def test_passes_settings_are_new(again):
    settings = QSettings("gdsim", "gdsim")
    assert not settings.contains("again")
    settings.setValue("again", again)
    settings.sync()
    home = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.HomeLocation)
    assert "gdsim-tests-" in home
"""

QT_FREE_CASES = """
import threading
from pathlib import Path

import pytest

event = threading.Event()


@pytest.mark.parametrize("name", ["PySide6", "PySide6.QtCore", "pyqtgraph", "OpenGL.GL"])
def test_passes_blocked(name):
    with pytest.raises(ImportError, match="GDSIM_WITHOUT_QT"):
        __import__(name)


def test_passes_home_is_not_the_users():
    assert "gdsim-tests-" in str(Path.home())


def test_leaves_thread():
    threading.Thread(target=event.wait, name="forgotten").start()


def test_passes_after_leaks():
    event.set()
"""

SKIPPED_CASES = """
import pytest


def test_passes():
    pass


@pytest.mark.skipif(True, reason="a program is missing")
def test_mark():
    pass


def test_call():
    pytest.skip("no luck")


@pytest.fixture
def library():
    pytest.importorskip("no_such_library")


def test_fixture(library):
    pass


def test_torch():
    pytest.skip("could not import 'torch': No module named 'torch'")


@pytest.mark.xfail(reason="known")
def test_xfail():
    raise ValueError
"""


def outcomes(folder, cases, *options, **environment):
    """Runs the cases under our conftest.py and our options; what pytest says of each, and all it printed."""
    shutil.copy(TESTS / "conftest.py", folder)
    shutil.copy(TESTS.parent / "pyproject.toml", folder)
    (folder / "test_cases.py").write_text(cases, encoding="utf-8")
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-v", "-p", "no:cacheprovider", *options, "."],
        cwd=folder,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        timeout=100,
    )
    found = {}
    for name, outcome in re.findall(r"::test_(\S+) (PASSED|FAILED|ERROR|SKIPPED|XFAIL)", run.stdout):
        found[name] = f"{found[name]} {outcome}" if name in found else outcome
    return found, run.stdout + run.stderr


def expect(found, printed):
    for name, outcome in found.items():
        wanted = "PASSED" if name.startswith("passes") else "PASSED ERROR"
        if name == "fails_once":
            wanted = "FAILED"
        assert outcome == wanted, f"{name}: {outcome}\n{printed}"


def test_a_leak_of_each_kind_fails_its_own_test_only(tmp_path):
    found, printed = outcomes(tmp_path, QT_CASES, "--no-xvfb")
    assert found.pop("leaves_paint_error", "").startswith("FAILED"), printed
    assert len(found) == len(re.findall("def test_", QT_CASES)), printed
    expect(found, printed)
    assert "forgotten" in printed
    assert "cannot paint" in printed


def test_without_qt_it_cannot_be_imported_and_threads_are_watched(tmp_path):
    found, printed = outcomes(tmp_path, QT_FREE_CASES, *WITHOUT_QT, GDSIM_WITHOUT_QT="1")
    assert len(found) == 7, printed
    expect(found, printed)


def test_in_ci_a_skipped_test_fails_unless_its_reason_is_listed(tmp_path):
    found, printed = outcomes(tmp_path, SKIPPED_CASES, *WITHOUT_QT, GDSIM_WITHOUT_QT="1", CI="true")
    mistakes = {"mark": "ERROR", "call": "FAILED", "fixture": "ERROR"}
    assert found == mistakes | {"passes": "PASSED", "torch": "SKIPPED", "xfail": "XFAIL"}, printed
    assert "skipped, which is a mistake in CI: a program is missing" in printed
    found, printed = outcomes(tmp_path, SKIPPED_CASES, *WITHOUT_QT, GDSIM_WITHOUT_QT="1", CI="")
    assert found == dict.fromkeys((*mistakes, "torch"), "SKIPPED") | {"passes": "PASSED", "xfail": "XFAIL"}, printed


# As where PyTorch cannot be had.
MODULE_WITHOUT_TORCH = """
import pytest
pytest.skip("could not import 'torch': No module named 'torch'", allow_module_level=True)
"""


def test_in_ci_a_skipped_file_fails_the_run(tmp_path):
    (tmp_path / "test_skipped.py").write_text("import pytest\npytest.importorskip('no_such_library')\n")
    (tmp_path / "test_torch.py").write_text(MODULE_WITHOUT_TORCH)
    options = (*WITHOUT_QT, "--continue-on-collection-errors")
    _, printed = outcomes(tmp_path, SKIPPED_CASES, *options, GDSIM_WITHOUT_QT="1", CI="true")
    assert "mistake in CI: could not import 'no_such_library'" in printed
    assert "mistake in CI: could not import 'torch'" not in printed
    (tmp_path / "test_skipped.py").unlink()
    _, printed = outcomes(tmp_path, "def test_passes(): pass", *options, GDSIM_WITHOUT_QT="1", CI="true")
    assert "1 passed, 1 skipped" in printed
