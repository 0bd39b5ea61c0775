"""A page of text that can be read, copied, and found as a file."""

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QFontDatabase, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QPlainTextEdit, QProgressBar, QVBoxLayout, QWidget

from gdsim.views.toolkit.layout import within_screen

# Characters of a line that are written, those that have room beside the frame, and lines that are seen without
# scrolling, on a screen of 1366 x 768.
COLUMNS, ROOM, LINES = 88, 93, 27


class TextDialog(QDialog):
    """Waits for nobody, and is gone once it is closed. Without a text it shows that one is being made."""

    def __init__(
        self, title: str, sentence: str, text: str = "", file: Path | None = None, parent: QWidget | None = None
    ):
        """`sentence` says what the text is; `file`, if there is one, is where it lies."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._file = file
        self.sentence = QLabel(sentence, wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.text = QPlainTextEdit(readOnly=True, tabChangesFocus=True)
        self.text.setAccessibleName(title)
        # What stands in columns does so only where all letters are of one width.
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.text.setFont(font)
        # Without an end: nobody knows it.
        self.progress = QProgressBar(maximum=0, textVisible=False)
        self.progress.setAccessibleName(self.tr("Looking…"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        self.copy = buttons.addButton(self.tr("Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.text.toPlainText()))
        if file:
            self.folder = buttons.addButton(self.tr("Show the folder"), QDialogButtonBox.ButtonRole.ActionRole)
            self.folder.clicked.connect(self._show_folder)
        layout = QVBoxLayout(self)
        for part in (self.sentence, self.progress, self.text, buttons):
            layout.addWidget(part)
        self.show_text(text)
        self._make_room(QFontMetricsF(font))

    def _make_room(self, metrics):
        """For the usual lines of the text, as far as the screen has room for them and what stands around."""
        around = self.layout().minimumSize() - self.text.minimumSizeHint()
        around.setHeight(around.height() + self.sentence.heightForWidth(round(ROOM * metrics.averageCharWidth())))
        wanted = ROOM * metrics.averageCharWidth(), LINES * metrics.lineSpacing()
        whole = within_screen(self, wanted[0] + around.width(), wanted[1] + around.height())
        self.text.setMinimumSize(whole - around)

    def show_text(self, text: str):
        self.text.setPlainText(text)
        self.progress.setVisible(not text)
        self.copy.setEnabled(bool(text))

    def _show_folder(self):
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._file.parent)))
