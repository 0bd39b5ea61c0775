"""A page's words: Markdown with formulas, pictures from one folder, and links that the program follows itself."""

from pathlib import Path
from urllib.parse import unquote

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QFontMetricsF, QTextDocument
from PySide6.QtWidgets import QFrame, QSizePolicy, QTextBrowser

from gdsim.views.toolkit.formulas import Pictures, image_in, picture_in, renderer, tex_of
from gdsim.views.toolkit.theme import NIGHT, Theme

# Words of a lesson are read from farther away than those of controls.
RELATIVE_SIZE = 1.08
# Of a line's height, what stands between two lines: the same below a picture, where a share of its line would be wide.
LINE_DISTANCE = 0.25


class PageText(QTextBrowser):
    """As high as its text. followed(scheme, target): a link. pointed(target): at a part of the window, "" at none."""

    followed = Signal(str, str)
    pointed = Signal(str)

    def __init__(self, name: str = ""):
        """`name` says what the words are to who does not see where they stand; whoever has none names them later."""
        super().__init__()
        self.setAccessibleName(name)
        self._theme, self._text, self._folder = NIGHT, "", Path()
        self._markdown = renderer()
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.document().setDocumentMargin(0.0)
        self._pictures = Pictures(self.document())
        self.anchorClicked.connect(self._follow)
        self.highlighted.connect(self._point)

    def show_text(self, text: str, folder: Path):
        """Markdown, whose pictures lie in a folder."""
        self._text, self._folder = text, folder
        # A formula is a picture to Qt: who does not see it hears it as it is typed.
        self.setAccessibleDescription(text if "$" in text else "")
        self._render()

    def set_theme(self, theme: Theme):
        self._theme = theme
        self._render()

    def loadResource(self, kind, name: QUrl):
        """Formulas, and pictures from the folder; nothing else is to be had."""
        if kind != QTextDocument.ResourceType.ImageResource:
            return None
        tex = tex_of(name)
        if tex is not None:
            return picture_in(self.document().defaultFont(), tex, self._theme.text, self.devicePixelRatioF())
        image, room = image_in(self._folder, name), self.viewport().width()
        if image is not None and image.width() > room > 0:
            return image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return image

    def sizeHint(self):
        return QSize(super().sizeHint().width(), self._height())

    def minimumSizeHint(self):
        return QSize(0, self._height())

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self.setFixedHeight(self._height())

    def wheelEvent(self, event):
        event.ignore()

    def _height(self):
        document = self.document()
        document.setTextWidth(self.viewport().width())
        return round(document.size().height() + 1.0)

    def _render(self):
        font = self.font()
        font.setPointSizeF(RELATIVE_SIZE * self._theme.point_size)
        self.document().setDefaultFont(font)
        distance = LINE_DISTANCE * QFontMetricsF(font).height()
        self.document().setDefaultStyleSheet(
            f"a {{ color: {self._theme.accent}; text-decoration: none; }}"
            f"p, li {{ -qt-line-height-type: line-distance; line-height: {distance:.1f}px; }}"
            f"p, li {{ margin-top: 0; margin-bottom: 7px; }}"
            f"h2 {{ font-size: large; }} th {{ text-align: left; }} td, th {{ padding: 2px 10px 2px 0; }}"
        )
        self.setHtml(self._markdown.render(self._text))
        self.setFixedHeight(self._height())

    def _follow(self, link):
        scheme, _, target = _words(link).partition(":")
        self.followed.emit(scheme, target)

    def _point(self, link):
        scheme, _, target = _words(link).partition(":")
        self.pointed.emit(target if scheme == "see" else "")


def _words(link: QUrl) -> str:
    """An address as it was written."""
    return unquote(bytes(link.toEncoded()).decode())
