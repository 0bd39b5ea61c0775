"""THIRD-PARTY.txt: whose work is in the folder that needs nothing, and under which licence, from what is really in it.

Every file that PyInstaller collected is traced to a distribution of Python's, to Python, to a package of Debian's or to
gdsim; one that belongs to nobody stops the build.
"""

import os
import re
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from importlib.metadata import Distribution, distributions
from pathlib import Path

from pruning import DEBIANS_PREFIX

HERE = Path(__file__).parent
# Texts that distributions do not bring themselves, by the name of these.
MISSING_TEXTS = {
    "pyside6-essentials": ("qt.txt", "LGPL-3.0.txt", "GPL-3.0.txt"),
    "shiboken6": (),
    "pyopengl": ("pyopengl.txt",),
    "latex2mathml": ("latex2mathml.txt",),
}
# What a distribution's own words name briefly, where its metadata have only a class of licences.
SHORT_NAMES = {"pyopengl": "BSD", "pyside6-essentials": "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"}
# Beginnings of the names of files that hold a licence or say where something is from.
LICENCE_FILES = ("licen", "copying", "notice", "authors")
ASSET_FILES = ("LICENSE", "LICENCE", "SOURCES", "OFL")
# How Debian's texts name what they all have in common.
COMMON_LICENCES = re.compile(r"/usr/share/common-licenses/[A-Za-z]+(?:-[\d.]*\d)?")
RULE = "=" * 78


class NobodysFileError(Exception):
    """A file of which nobody knows whose it is, or a licence that cannot be found."""


@dataclass
class Part:
    """Somebody's work: what it is called, its licence in a word, and the licence's text."""

    title: str
    licence: str
    texts: list[str]
    files: list[str] = field(default_factory=list)


def write(path: Path, sources: Iterable[str], assets: Path):
    """Writes the page; `sources` are the files that were collected, `assets` the folder of fonts, data and pictures."""
    parts = {}
    owners = dict(_owners())
    for source in sorted({os.path.realpath(source) for source in sources}):
        key, make = _owner(source, owners, assets)
        if key is not None:
            parts.setdefault(key, None)
            parts[key] = parts[key] or make()
            parts[key].files.append(Path(source).name)
    found = sorted(parts.values(), key=lambda part: part.title.lower())
    path.write_text("".join(_page(found, assets)), encoding="utf-8")


def _owners() -> Iterator[tuple[str, Distribution]]:
    for distribution in distributions():
        for file in distribution.files or ():
            yield os.path.realpath(distribution.locate_file(file)), distribution


def _owner(source, owners, assets):
    """A key that tells whose it is, or None for gdsim's own, and what makes the Part of it."""
    root = HERE.parent.resolve()
    if source in owners:
        distribution = owners[source]
        name = distribution.metadata["Name"].lower().replace("_", "-")
        return (None, None) if name == "gdsim" else (name, lambda: _of_distribution(name, distribution))
    if sys.base_prefix != DEBIANS_PREFIX and Path(source).is_relative_to(os.path.realpath(sys.base_prefix)):
        return "python", _of_python
    if Path(source).is_relative_to(root / "packaging") or Path(source).is_relative_to(root / "build"):
        return None, None
    package = _debian_package(source)
    return package, lambda: _of_debian(package)


def _of_distribution(name, distribution):
    metadata = distribution.metadata
    licence = metadata["License-Expression"] or SHORT_NAMES.get(name) or (metadata["License"] or "").partition("\n")[0]
    if not licence:
        classes = [line for line in metadata.get_all("Classifier") or () if line.startswith("License ::")]
        licence = ", ".join(line.rpartition(" :: ")[2] for line in classes)
    files = [file for file in distribution.files or () if _holds_a_licence(file)]
    texts = [distribution.locate_file(file).read_text(encoding="utf-8", errors="replace") for file in files]
    texts += [(HERE / "licences" / file).read_text(encoding="utf-8") for file in MISSING_TEXTS.get(name, ())]
    if not licence or (not texts and name not in MISSING_TEXTS):
        raise NobodysFileError(f"{name} brings no licence: put its text into packaging/licences, see licences.py")
    return Part(f"{metadata['Name']} {distribution.version}", licence, texts)


def _holds_a_licence(file):
    parts = [part.lower() for part in file.parts]
    return parts[0].endswith(".dist-info") and parts[-1].startswith(LICENCE_FILES)


def _of_python():
    version = ".".join(map(str, sys.version_info[:3]))
    folders = (Path(os.__file__).parent, Path(sys.base_prefix))
    texts = [folder / "LICENSE.txt" for folder in folders if (folder / "LICENSE.txt").is_file()]
    if not texts:
        raise NobodysFileError(f"Python {version} has no LICENSE.txt in {folders[0]} or {folders[1]}")
    return Part(f"Python {version}", "PSF-2.0", [texts[0].read_text(encoding="utf-8")])


def _debian_package(source):
    """The package that has this file; on Debian /lib is /usr/lib, and packages know it by one of both names."""
    for name in (source, source.removeprefix("/usr")):
        try:
            found = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        except OSError:
            break
        if found.returncode == 0:
            return found.stdout.partition(":")[0]
    raise NobodysFileError(
        f"nobody knows whose {source} is: it is of no distribution, not of Python, and of no package"
    )


def _of_debian(package):
    version = subprocess.check_output(["dpkg-query", "-W", "-f", "${source:Package} ${Version}", package], text=True)
    text = Path("/usr/share/doc", package, "copyright").read_text(encoding="utf-8", errors="replace")
    return Part(f"{package} (Debian's {version})", "see its text", [text])


def _page(parts, assets):
    yield "What gdsim is shipped with, and the licences of it.\n\n"
    yield "This list was made with the package, from the files that are in it.\n\n"
    for part in parts:
        yield f"  {part.title}: {part.licence} ({len(part.files)} file{'s' if len(part.files) > 1 else ''})\n"
    own = [path for path in sorted(assets.rglob("*")) if path.name.startswith(ASSET_FILES)]
    for path in own:
        yield f"  {path.relative_to(assets).as_posix()}: fonts, data or pictures beside it, see there\n"
    for part in parts:
        yield f"\n\n{RULE}\n{part.title}: {part.licence}\n{RULE}\n"
        yield from (f"\n{text.strip()}\n" for text in dict.fromkeys(part.texts))
    named = {name for part in parts for text in part.texts for name in COMMON_LICENCES.findall(text)}
    for name in filter(os.path.exists, sorted(named)):
        yield f"\n\n{RULE}\n{name}, which is spoken of above\n{RULE}\n\n"
        yield Path(name).read_text(encoding="utf-8", errors="replace")
    for path in own:
        yield f"\n\n{RULE}\ngdsim/assets/{path.relative_to(assets).as_posix()}\n{RULE}\n\n"
        yield path.read_text(encoding="utf-8").strip() + "\n"
