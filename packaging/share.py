"""What a system reads of a program beside the program itself, as a folder `share` that packages put in its place.

The man page and the shells' completions are written anew out of the command line's parser, so that they never say
anything else than `gdsim --help`; what ties `.gdsim` files to the program is copied.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

# Before argparse asks: a usage is filled by the reader of the page, not here; and the page is for everybody.
os.environ |= {"COLUMNS": "1000", "GDSIM_LANGUAGE": "en"}

from argparse_manpage.manpage import Manpage

import gdsim
from gdsim.cli.parser import SHELLS, make_parser

ROOT = Path(__file__).parent.parent
SHARE = ROOT / "packaging" / "share"
# Where each shell looks.
COMPLETIONS = {
    "bash": "bash-completion/completions/gdsim",
    "zsh": "zsh/vendor-completions/_gdsim",
    "fish": "fish/vendor_completions.d/gdsim.fish",
}
DESKTOP = {
    "gdsim.desktop": "applications/gdsim.desktop",
    "gdsim.xml": "mime/packages/gdsim.xml",
    "gdsim.svg": "icons/hicolor/scalable/apps/gdsim.svg",
}
SECTIONS = {
    "FILES": "~/.config/gdsim/gdsim.conf: settings, and how far each lesson is read\n.br\n"
    "~/.local/share/gdsim/: work that was not saved, points that were drawn, reports of errors",
    "EXIT STATUS": "0: done. 1: it failed. 2: the request, or a file it named, was wrong. 130: interrupted by Ctrl+C.",
}


def main():
    shutil.rmtree(SHARE, ignore_errors=True)
    write("man/man1/gdsim.1", manual())
    for shell in SHELLS:
        command = [sys.executable, "-c", "from gdsim.start import main; main()", "completion", shell]
        write(COMPLETIONS[shell], subprocess.run(command, check=True, capture_output=True, encoding="utf-8").stdout)
    for name, place in DESKTOP.items():
        write(place, (ROOT / "assets" / "desktop" / name).read_text(encoding="utf-8"))


def manual() -> str:
    """The man page, as troff."""
    parser, _ = make_parser()
    page = Manpage(parser)
    page.source, page.manual = f"gdsim {gdsim.__version__}", "gdsim"
    page.description = "see loss functions and gradient descent at work"
    for heading, text in SECTIONS.items():
        page.add_section(heading, "=", text)
    return str(page)


def write(place, text):
    path = SHARE / place
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
