"""The typefaces that come along have every sign that is written: a computer may have no others."""

import pytest
from PySide6.QtGui import QRawFont

from gdsim.experiment.assets import ASSETS

PROGRAM = ASSETS.parent / "gdsim"
# Pixels; any size will do.
SIZE = 12
# Of the seventh and the eighth class of data with so many: filled as no other sign is, and on every usual desktop.
ELSEWHERE = {"⬟", "⬢"}
ENDINGS = ("py", "md", "ts", "json", "gdsim")


@pytest.mark.parametrize("folder", [PROGRAM, ASSETS], ids=["program", "assets"])
def test_every_sign_is_in_a_typeface(qapp, folder):
    fonts = [QRawFont(str(file), SIZE) for file in (ASSETS / "fonts").glob("*.?tf")]
    assert {font.familyName() for font in fonts} == {"Inter", "Noto Sans Devanagari UI"}
    files = [file for ending in ENDINGS for file in folder.rglob(f"*.{ending}")]
    signs = set("".join(file.read_text(encoding="utf-8") for file in files))
    assert "…" in signs
    missing = {sign for sign in signs if not any(font.supportsCharacter(ord(sign)) for font in fonts)}
    assert missing <= {"\n"} | ELSEWHERE
