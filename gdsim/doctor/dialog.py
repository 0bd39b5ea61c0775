"""What this computer offers, in the window: found out beside it, since Qt's answers take a second."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from gdsim.doctor.examination import examine
from gdsim.doctor.finding import page
from gdsim.views.toolkit.background import Background, reraise
from gdsim.views.toolkit.text_dialog import COLUMNS, TextDialog


class DoctorDialog(TextDialog):
    """The same words as `gdsim doctor`."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(
            QCoreApplication.translate("doctor", "What this computer offers"),
            QCoreApplication.translate(
                "doctor", "What gdsim found here, and what to do (→) where something is missing. It is sent to nobody."
            ),
            parent=parent,
        )
        self._examining = Background("doctor", self)
        self._examining.done.connect(self.show_text)
        self._examining.failed.connect(reraise)
        self.finished.connect(lambda _: self._examining.close())
        self._examining.start(lambda job: page(examine(job.called_off), COLUMNS))
