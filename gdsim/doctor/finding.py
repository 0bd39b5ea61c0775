"""One thing that was looked at, and all of them as a page of text or as plain data."""

import shutil
import textwrap
from dataclasses import dataclass

from gdsim.experiment.files import without_home
from gdsim.language import tr

# Columns of the page: as a terminal usually has, or more where it is wider, but no longer than a line is read.
NARROWEST, WIDEST = 80, 110
ADVICE = "→ "


@dataclass(frozen=True)
class Finding:
    """What there is, by a `key` that stays; `advice` says what to do where something is missing."""

    key: str
    title: str
    says: str
    advice: str = ""


def page(findings: list[Finding], width: int | None = None) -> str:
    """All of them, one below the other, for a reader; the home of the user is ~."""
    width = width or min(WIDEST, max(NARROWEST, shutil.get_terminal_size().columns))
    margin = max(len(finding.title) for finding in findings) + 2
    lines = []
    for each in findings:
        lines += _lines(each.says, width, each.title.ljust(margin), margin)
        if each.advice:
            lines += _lines(each.advice, width, " " * margin + ADVICE, margin + len(ADVICE))
    return without_home("\n".join([*lines, "", last_words(findings)]))


def last_words(findings: list[Finding]) -> str:
    """How much there is to do."""
    count = sum(bool(each.advice) for each in findings)
    if not count:
        return tr("Nothing is missing. Nothing of this was sent anywhere.")
    if count == 1:
        return tr("For one thing there is something to do (→). Nothing of this was sent anywhere.")
    return tr("For {count} things there is something to do (→). Nothing of this was sent anywhere.").format(count=count)


def to_plain(findings: list[Finding]) -> list[dict[str, str]]:
    """For JSON, in the same words."""
    return [{name: without_home(text) for name, text in vars(each).items()} for each in findings]


def _lines(text, width, first, margin):
    return textwrap.wrap(
        text,
        width,
        initial_indent=first,
        subsequent_indent=" " * margin,
        break_long_words=False,
        break_on_hyphens=False,
    )
