"""The way from a divergence to what broke first."""

from PySide6.QtWidgets import QToolButton


class WhyButton(QToolButton):
    """Seen beside a racer that has diverged."""

    def __init__(self):
        super().__init__()
        self.setText(self.tr("Why?"))
        self.setAccessibleName(self.tr("Why it diverged"))
        self.setToolTip(
            self.tr("Goes to the step at which the first number broke, and says which one it was and how it grew")
        )
        self.hide()
