"""What Qt and the libraries beside it say of the machine, as plain facts: asked in a process of its own.

A driver or a plugin may end the process that asks; what was told until then counts. In the window, where all of it has
answered already, the quick part is asked at once.
"""

import os
import signal
from collections.abc import Iterator
from typing import Any

# H.264 for MP4 and VP9 for WebM, by the names of the encoders that the export uses.
VIDEO_ENCODERS = {"MP4": "libx264", "WebM": "libvpx-vp9"}


def tell(connection, platform: str | None):
    """Sends (name, value) of each fact as it is found; through this `platform` of Qt, or the usual one."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if platform:
        os.environ["QT_QPA_PLATFORM"] = platform
    try:
        for fact in _all_facts(connection):
            connection.send(fact)
    except Exception as error:
        connection.send(("error", f"{type(error).__name__}: {error}"))
    connection.close()
    # Without Qt's way out: what it may complain of there concerns nobody.
    os._exit(0)


def _all_facts(connection):
    yield "video", video_encoders()
    try:
        import PySide6.QtWidgets
    except ImportError as error:
        yield "no_qt", str(error)
        return
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    def hear(kind, context, message):
        if kind in (QtMsgType.QtWarningMsg, QtMsgType.QtCriticalMsg, QtMsgType.QtFatalMsg):
            connection.send(("complaint", " ".join(message.split())))

    yield "versions", versions()
    qInstallMessageHandler(hear)
    application = PySide6.QtWidgets.QApplication(["gdsim"])
    application.setApplicationName("gdsim")
    from gdsim.views.toolkit import theme

    theme.base_font(theme.NIGHT)
    yield from window_facts()


def video_encoders() -> list[str] | None:
    """The kinds of video that can be written; None without PyAV. To load it takes a second."""
    try:
        import av
    except ImportError:
        return None
    found = []
    for kind, encoder in VIDEO_ENCODERS.items():
        try:
            av.codec.Codec(encoder, "w")
        except Exception:
            continue
        found.append(kind)
    return found


def versions() -> dict[str, str]:
    """Of Qt and what stands on it."""
    import numpy
    import pyqtgraph
    import PySide6
    from PySide6.QtCore import qVersion

    return {
        "Qt": qVersion(),
        "PySide6": PySide6.__version__,
        "NumPy": numpy.__version__,
        "pyqtgraph": pyqtgraph.__version__,
    }


def window_facts() -> Iterator[tuple[str, Any]]:
    """What an application knows that is there: its screen, fonts, words, folders, and what draws OpenGL."""
    from PySide6.QtGui import QFontDatabase, QGuiApplication

    from gdsim.experiment.assets import ASSETS
    from gdsim.language import ENGLISH, LANGUAGES
    from gdsim.lessons.library import SHIPPED
    from gdsim.views.document.autosave import drafts_folder
    from gdsim.views.toolkit import theme
    from gdsim.views.toolkit.language import CATALOGUES, chosen
    from gdsim.views.toolkit.settings import settings
    from gdsim.views.window.class_notes import FOLDER as CLASS_FOLDER
    from gdsim.views.window.lessons import FOLDER
    from gdsim.views.window.reports import reports_folder

    yield "platform", QGuiApplication.platformName()
    yield (
        "screens",
        [
            (screen.name(), *screen.size().toTuple(), screen.devicePixelRatio(), screen.refreshRate())
            for screen in QGuiApplication.screens()
        ],
    )
    families = QFontDatabase.families()
    devanagari = QFontDatabase.families(QFontDatabase.WritingSystem.Devanagari)
    missing = [name for name in (theme.FONT_FAMILY, theme.DEVANAGARI_FAMILY) if name not in families]
    yield "fonts", {"count": len(families), "missing": missing, "devanagari": devanagari}
    yield (
        "languages",
        {
            "spoken": chosen(),
            "missing": [
                code for code in LANGUAGES if code != ENGLISH and not (CATALOGUES / f"gdsim_{code}.qm").is_file()
            ],
        },
    )
    stored = settings()
    yield (
        "folders",
        {
            "settings": os.path.dirname(stored.fileName()) if os.path.isabs(stored.fileName()) else "",
            "autosaves": str(drafts_folder()),
            "reports": str(reports_folder()),
            "assets": str(ASSETS),
            "shipped_lessons": str(SHIPPED),
            **{
                key: str(stored.value(name))
                for key, name in (("lessons", FOLDER), ("class", CLASS_FOLDER))
                if stored.value(name) and isinstance(stored.value(name), str)
            },
        },
    )
    from gdsim.views.surface.gl.opengl import opengl_available

    # Last, for a driver may end the process.
    found = opengl_available()
    yield "opengl", found and {"renderer": found.renderer, "version": list(found.version), "software": found.software}
