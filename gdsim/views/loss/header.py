"""What stands above the loss plot: where the run is, and how its losses are looked at."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QToolButton

from gdsim.views.toolkit.elided_label import ElidedLabel


class LossHeader(QHBoxLayout):
    """A heading, a reading, and buttons: the logarithmic axis, the batches' losses, the lowest validation loss."""

    def __init__(self):
        super().__init__()
        self.reading = ElidedLabel(objectName="muted")
        self.reading.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.log = _switch(
            _tr("log"),
            _tr("Logarithmic loss axis"),
            _tr(
                "Logarithmic axis: every division is the same factor, so a steady rate of improvement is a straight "
                "line, and tiny losses can be told apart."
            ),
        )
        self.batches = _switch(
            _tr("batches"),
            _tr("Show batch losses"),
            _tr(
                "The loss of each single mini-batch, faintly behind. It jumps because every batch holds other samples; "
                "the strong line is the loss on all of them."
            ),
        )
        self.batches.setChecked(True)
        self.best = _switch(
            _tr("best"),
            _tr("Go to the lowest validation loss"),
            _tr(
                "Early stopping: goes to the step at which the rows held out were predicted best, ringed on the dashed "
                "line. What is learnt after it helps on the training rows alone."
            ),
        )
        self.best.setCheckable(False)
        self.setSpacing(6)
        self.addWidget(ElidedLabel(_tr("Loss by epoch"), objectName="heading"))
        self.addWidget(self.reading, 1)
        self.buttons = self.best, self.batches, self.log
        for button in self.buttons:
            self.addWidget(button)


def _switch(text, name, tip):
    button = QToolButton(text=text, checkable=True, toolTip=tip)
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    button.setStyleSheet("padding: 1px 7px;")
    return button


def _tr(text):
    return QCoreApplication.translate("LossView", text)
