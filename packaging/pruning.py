"""What PyInstaller collects and the program never loads: each of it is megabytes on every school's disk."""

import os
import re
import subprocess
import sys
from pathlib import Path, PurePath

from PyInstaller.depend.bindepend import get_imports

# Packages that others import if they are there, and modules of Python for which nothing here has a use. Without OpenSSL
# hashlib has Python's own SHA; the program speaks to no network.
UNUSED_MODULES = [
    *("av", "dask", "distributed", "IPython", "matplotlib", "pandas", "scipy", "sympy", "torch", "psutil", "yaml"),
    *("numpy.f2py", "pyqtgraph.jupyter", "pyqtgraph.examples", "PIL._avif", "PIL._imagingft", "PIL._imagingcms"),
    *("PIL.ImageTk", "PIL._tkinter_finder", "setuptools", "pkg_resources", "tkinter", "lib2to3", "pydoc_data"),
    *("ssl", "_ssl", "_hashlib", "readline", "curses", "_curses", "sqlite3", "xmlrpc"),
    *("PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick"),
]
# Qt's plugins that are kept, by the end of their path; all others serve screens, networks and pictures that no school
# has, or bring another toolkit with them.
USED_PLUGINS = re.compile(
    r"plugins/("
    r"platforms/(libqxcb|libqwayland|libqoffscreen|qwindows|qoffscreen|libqcocoa)\b"
    r"|(xcbglintegrations|wayland-decoration-client|platforminputcontexts|iconengines|styles)/"
    r"|wayland-shell-integration/libxdg-shell|wayland-graphics-integration-client/libqt-plugin-wayland-egl"
    r"|imageformats/(lib)?q(svg|jpeg|ico)\b"
    r"|platformthemes/libqxdgdesktopportal"
    r")"
)
# Qt's own words for the buttons and menus that it makes, in its languages; not those of its tools.
USED_TRANSLATIONS = "qtbase_"
# The system's one must serve both Qt and the driver that draws: a bundled one that is older breaks newer Mesa.
SYSTEMS_OWN = re.compile(r"lib(stdc\+\+|gcc_s)\.so")
# Of a Python that is a part of the system.
DEBIANS_PREFIX = "/usr"


def used_data(entries, binaries):
    """The data files without what belongs to Qt's tools, and without links to libraries that are left out."""
    places = {PurePath(place) for place, *_ in binaries}
    return [entry for entry in entries if _is_used_data(*entry, places)]


def _is_used_data(place, source, kind, places):
    place = PurePath(place)
    if kind == "SYMLINK":
        return place.parent / source in places
    if "translations" not in place.parts:
        return True
    # Of gdsim's own, Qt reads what is made of the translators' files.
    return place.name.startswith(USED_TRANSLATIONS) if "PySide6" in place.parts else place.suffix != ".ts"


def used_binaries(entries):
    """The libraries that Python's modules and the used plugins reach, of PyInstaller's (place, source, kind)."""
    entries = [entry for entry in entries if not SYSTEMS_OWN.match(PurePath(entry[0]).name)]
    if sys.platform != "linux":
        return [entry for entry in entries if _is_used_plugin(entry[0])]
    roots = [entry for entry in entries if _is_root(entry)]
    sources = {os.path.realpath(source) for _, source, _ in entries}
    kept, waiting = set(), [os.path.realpath(source) for _, source, _ in roots]
    while waiting:
        source = waiting.pop()
        if source in kept:
            continue
        kept.add(source)
        found = (os.path.realpath(path) for _, path in get_imports(source) if path)
        waiting += [path for path in found if path in sources]
    return [entry for entry in entries if os.path.realpath(entry[1]) in kept]


def _is_root(entry):
    place, _, kind = entry
    if "/plugins/" in PurePath(place).as_posix():
        return _is_used_plugin(place)
    # The interpreter itself is asked for by the program's first lines alone.
    return kind == "EXTENSION" or re.match(r"(lib)?python", PurePath(place).name, re.IGNORECASE)


def _is_used_plugin(place):
    posix = PurePath(place).as_posix()
    return "/plugins/" not in posix or USED_PLUGINS.search(posix)


def strip(folder: Path, entries: list):
    """Takes the symbols from what was compiled with this Python; those of wheels are as their makers left them.

    NumPy's OpenBLAS, for one, is broken by it. Debian has done so with all that is its own.
    """
    if sys.base_prefix == DEBIANS_PREFIX:
        return
    for place, source, _ in entries:
        if Path(source).resolve().is_relative_to(Path(sys.base_prefix).resolve()):
            subprocess.run(["strip", "--strip-unneeded", folder / place], check=True)
