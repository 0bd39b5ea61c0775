"""Says that an experiment takes its time before it can run, and lets go of it."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QWidget

WIDTH = 380  # pixels
BAR_HEIGHT = 6
# Pixels below the window's upper edge: under the surface's heading and its buttons.
TOP = 108


class PreparingBar(QFrame):
    """Lies over the window while there is something to wait for, so that nothing below it moves.

    cancelled(): the last run is to go on.
    """

    cancelled = Signal()

    def __init__(self, window: QWidget):
        super().__init__(window, objectName="card")
        self.setAccessibleName(self.tr("Preparing the data"))
        self.progress = QProgressBar(textVisible=False, maximumHeight=BAR_HEIGHT)
        self.progress.setAccessibleName(self.tr("How much of the data is prepared"))
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setToolTip(self.tr("Keeps the run in view and its experiment."))
        self.cancel.clicked.connect(self.cancelled)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 6, 8, 6)
        layout.setSpacing(10)
        layout.addWidget(QLabel(self.tr("Preparing the data…")))
        layout.addWidget(self.progress, 1)
        layout.addWidget(self.cancel)
        window.installEventFilter(self)
        self.hide()

    def show_part(self, part: float | None):
        """From 0 to 1; None when there is nothing to wait for any more."""
        if part is not None:
            self.progress.setValue(round(100 * part))
            self._place()
            self.raise_()
        self.setVisible(part is not None)

    def eventFilter(self, _, event):
        if event.type() == QEvent.Type.Resize:
            self._place()
        return False

    def _place(self):
        width = min(WIDTH, self.parentWidget().width())
        self.setGeometry((self.parentWidget().width() - width) // 2, TOP, width, self.sizeHint().height())
