"""All that the machine is asked, and what is said of it. Works without a screen, and where Qt is not installed."""

import multiprocessing
import os
import platform
import sys
import time
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Any

import gdsim
from gdsim.doctor import desktop
from gdsim.doctor.finding import Finding
from gdsim.doctor.folders import folder_findings
from gdsim.language import LANGUAGES, tr
from gdsim.leaving import BeforeLeaving
from gdsim.processes import interrupts_held
from gdsim.screen import SCREENS, unreachable_screen

# Python's versions for which Qt and NumPy are tested with gdsim: the first, and the first that is too new.
OLDEST_PYTHON, TOO_NEW_PYTHON = (3, 11), (3, 14)
# Seconds that Qt, OpenGL and the video library may take to answer; a slow disk's first start takes some ten.
PATIENCE = 60.0
# Seconds between two looks whether anybody still waits for the answers: a window that closes waits for the last one.
LISTENING = 0.05
# What Qt draws on where there is no screen: enough to ask it for all else.
NO_SCREEN = "offscreen"


def examine(called_off: Event | None = None) -> list[Finding]:
    """All of it, in a second or some more: Qt and what it stands on are asked in a process of their own.

    Once it is called off, it comes back soon with what there is.
    """
    no_screen = _no_screen()
    facts = _asked(NO_SCREEN if no_screen else None, called_off or Event())
    return _findings(facts, no_screen)


def examine_here() -> list[Finding]:
    """What can be told at once, within a process whose window is up."""
    return _findings({"versions": desktop.versions(), **dict(desktop.window_facts())}, "")


def _findings(facts, no_screen):
    found = [_program(), _python(), _machine(), _qt(facts)]
    if "no_qt" not in facts:
        found += [_screen(facts, no_screen), _opengl(facts, no_screen)]
        found += _fonts_and_languages(facts)
    if "video" in facts:
        found.append(_video(facts["video"]))
    found += folder_findings(facts.get("folders", {}))
    found.append(_extensions())
    return found


def _no_screen() -> str:
    """Why no window can be opened, or nothing."""
    if sys.platform.startswith("linux") and not any(map(os.environ.get, SCREENS)):
        return tr("none: this program was started where no screen is named")
    return unreachable_screen()


def _asked(qt_platform, called_off) -> dict[str, Any]:
    """The facts that the process tells until it has ended, whatever ends it; complaints are collected."""
    facts: dict[str, Any] = {"complaints": []}
    context = multiprocessing.get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=desktop.tell, args=(theirs, qt_platform), daemon=True)
    with interrupts_held():
        process.start()
    theirs.close()
    end = time.monotonic() + PATIENCE
    with BeforeLeaving(process.kill), suppress(EOFError, OSError):
        while time.monotonic() < end and not called_off.is_set():
            if not ours.poll(LISTENING):
                continue
            name, value = ours.recv()
            if name == "complaint":
                facts["complaints"].append(value)
            else:
                facts[name] = value
        facts["error"] = tr("it did not answer within {seconds:.0f} seconds").format(seconds=PATIENCE)
    process.kill()
    process.join()
    ours.close()
    return facts


def _program():
    return Finding(
        "gdsim",
        "gdsim",
        tr("{version}, in {folder}").format(version=gdsim.__version__, folder=Path(gdsim.__file__).parent),
    )


def _python():
    says = tr("{version}, {program}").format(version=platform.python_version(), program=sys.executable)
    is_fit = OLDEST_PYTHON <= sys.version_info[:2] < TOO_NEW_PYTHON
    advice = tr("gdsim is tested with Python 3.11, 3.12 and 3.13: install one of these.")
    return Finding("python", "Python", says, "" if is_fit else advice)


def _machine():
    words = tr("{name}, {machine}, {cores} processor cores")
    says = words.format(name=platform.platform(terse=True), machine=platform.machine(), cores=os.cpu_count())
    return Finding("system", tr("System"), says)


def _qt(facts):
    title = tr("Qt and libraries")
    if "no_qt" in facts:
        return Finding(
            "qt",
            title,
            tr("Qt cannot be loaded: {reason}").format(reason=facts["no_qt"]),
            tr(
                "The window, pictures and worksheets need Qt. If it is not installed, install gdsim anew with "
                "pip; if it names a missing library (.so), install that with the system's packages. gdsim run, "
                "sweep, list and check work without."
            ),
        )
    says = ", ".join(f"{name} {version}" for name, version in facts.get("versions", {}).items())
    complaints = [*facts.get("complaints", ()), *filter(None, [facts.get("error")])]
    if "platform" not in facts:
        reason = "; ".join(complaints) or tr("without a word")
        return Finding(
            "qt",
            title,
            tr("{versions}; but it ended: {reason}").format(versions=says or tr("versions unknown"), reason=reason),
            tr(
                "The window cannot be opened so. Install the system libraries that Qt names; on Debian and Ubuntu they "
                "are libxcb-cursor0, libxkbcommon-x11-0, libegl1 and libgl1."
            ),
        )
    if complaints:
        says = tr("{versions}; it says: {complaints}").format(versions=says, complaints="; ".join(complaints))
    return Finding("qt", title, says)


def _screen(facts, no_screen):
    title = tr("Screen")
    if no_screen:
        return Finding(
            "screen",
            title,
            no_screen,
            tr(
                "Start gdsim on a desktop, or name a screen with DISPLAY; without one, xvfb-run gdsim opens a "
                "window that nobody sees. gdsim run, sweep, export and worksheet need none."
            ),
        )
    if "screens" not in facts:
        return Finding("screen", title, tr("not known, since Qt does not answer"))
    screens = [
        tr("{name} {width}×{height} at {scale:g} times, {rate:.0f} Hz").format(
            name=name, width=width, height=height, scale=scale, rate=rate
        )
        for name, width, height, scale, rate in facts["screens"]
    ]
    says = tr("by Qt's plugin {plugin}: {screens}").format(plugin=facts["platform"], screens="; ".join(screens))
    is_small = all(width < 1000 or height < 620 for _, width, height, _, _ in facts["screens"])
    advice = tr("The window takes 1000 × 620: choose a higher resolution, or a smaller scale of the desktop.")
    return Finding("screen", title, says, advice if is_small else "")


def _opengl(facts, no_screen):
    if no_screen:
        return Finding("opengl", "OpenGL", tr("not asked, without a screen"))
    if "opengl" not in facts:
        ended = tr("asking for it ended the process that asked")
        return Finding(
            "opengl",
            "OpenGL",
            ended,
            tr("Update the graphics driver, or start gdsim with LIBGL_ALWAYS_SOFTWARE=1 in the environment."),
        )
    found = facts["opengl"]
    if found is None:
        return Finding(
            "opengl",
            "OpenGL",
            tr("none of version 2.1 or newer; the surface is painted without"),
            tr(
                "It works, more slowly. For OpenGL install the graphics driver; on Debian and Ubuntu libgl1 and "
                "libgl1-mesa-dri draw in software."
            ),
        )
    version = ".".join(map(str, found["version"]))
    if found["software"]:
        return Finding(
            "opengl",
            "OpenGL",
            tr("{version}, {renderer}: in software").format(version=version, renderer=found["renderer"]),
            tr("It works. With a graphics card, install its driver: the surface then moves more smoothly."),
        )
    return Finding(
        "opengl",
        "OpenGL",
        tr("{version}, {renderer}: on a graphics card").format(version=version, renderer=found["renderer"]),
    )


def _fonts_and_languages(facts):
    if "fonts" in facts:
        yield _fonts(facts["fonts"])
    if "languages" in facts:
        yield _languages(facts["languages"])


def _fonts(fonts):
    title, anew = tr("Fonts"), tr("Install gdsim anew: files that come with it are missing in assets/fonts.")
    if fonts["missing"]:
        says = tr("{families} that come with gdsim are missing; {count} others are here")
        return Finding("fonts", title, says.format(families=", ".join(fonts["missing"]), count=fonts["count"]), anew)
    says = tr("Inter and, for Hindi (Devanagari), {devanagari} come with gdsim and are there; {count} families in all")
    families = ", ".join(name for name in fonts["devanagari"] if name.startswith("Noto")) or fonts["devanagari"][0]
    return Finding("fonts", title, says.format(devanagari=families, count=fonts["count"]))


def _languages(languages):
    title, missing = tr("Languages"), languages["missing"]
    there = ", ".join(name for code, name in LANGUAGES.items() if code not in missing)
    says = tr("{languages}; spoken is {spoken}").format(languages=there, spoken=LANGUAGES[languages["spoken"]])
    if not missing:
        return Finding("languages", title, says)
    return Finding(
        "languages",
        title,
        says,
        tr("Install gdsim anew: without words are {missing}.").format(
            missing=", ".join(LANGUAGES[code] for code in missing)
        ),
    )


def _video(kinds):
    title = tr("Animations")
    if kinds is None:
        return Finding(
            "video",
            title,
            tr("GIF, WebP and APNG; MP4 and WebM not, since PyAV is not installed"),
            tr('For videos, install it: pip install "gdsim[video]"'),
        )
    missing = [kind for kind in desktop.VIDEO_ENCODERS if kind not in kinds]
    if missing:
        return Finding(
            "video",
            title,
            tr("GIF, WebP and APNG; PyAV is installed, but has no encoder for {missing}").format(
                missing=", ".join(missing)
            ),
            tr("Install it anew, which brings its encoders: pip install --force-reinstall av"),
        )
    return Finding("video", title, tr("GIF, WebP, APNG, MP4 and WebM"))


def _extensions():
    from importlib.metadata import entry_points

    from gdsim.experiment.extensions import GROUPS, load_extensions

    known = entry_points()
    points = [point for group in GROUPS for point in known.select(group=group)]
    packages = ", ".join(sorted({f"{point.dist.name} {point.dist.version}" for point in points}))
    title, left_out = tr("Extensions"), load_extensions()
    if left_out:
        says = "; ".join([packages, *left_out])
        advice = tr("Ask the makers of the package for one that works, or remove it with pip uninstall.")
        return Finding("extensions", title, says, advice)
    return Finding("extensions", title, packages or tr("none are installed"))
