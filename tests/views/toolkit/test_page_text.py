"""Words of lessons and of the glossary: how their lines stand."""

import pytest
from PySide6.QtGui import QColor, QFontMetricsF, QImage

from gdsim.views.toolkit.page_text import PageText

PICTURE_SIZE = (200, 120)


@pytest.fixture
def page(on_stage, tmp_path):
    """Shows a Markdown text, beside which lies picture.png, and says how many pixels it is high."""
    picture = QImage(*PICTURE_SIZE, QImage.Format.Format_RGB32)
    picture.fill(QColor("gray"))
    assert picture.save(str(tmp_path / "picture.png"))
    text = on_stage(PageText(), 400, 300)

    def height(markdown):
        text.show_text(markdown, tmp_path)
        return text.height()

    height.line = QFontMetricsF(text.document().defaultFont()).height()
    return height


def test_no_wide_space_stands_below_a_picture(page):
    words = page("Words.")
    assert page("![a picture](picture.png)\n\nWords.") - words <= PICTURE_SIZE[1] + page.line


def test_lines_of_words_have_air(page):
    lines = [f"Line {number}  " for number in range(10)]
    assert page("\n".join(lines)) >= 9 * 1.2 * page.line
