"""What stands in the middle of the window: the surface, or the network in its place."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from gdsim.views.toolkit.layout import card, column
from gdsim.views.window.late_pages import LatePage


class Middle(QStackedWidget):
    """Holds the surface. `tab` is the network's own place; while it stands in the middle, it says so."""

    def __init__(self, surface: QWidget, network: LatePage):
        super().__init__()
        self._network = network
        self._elsewhere = QLabel(objectName="muted", wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self._elsewhere.setText(self.tr("The network is shown large in the middle."))
        self._elsewhere.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._elsewhere.hide()
        self.tab, self._large = column(self._elsewhere, network), column()
        self.addWidget(surface)
        self.addWidget(card(self._large))

    @property
    def is_network(self) -> bool:
        """Whether the network stands here."""
        return self.currentIndex() == 1

    def show_network(self, is_large: bool):
        """Brings the network here, or takes it back to its tab."""
        if is_large == self.is_network:
            return
        (self._large if is_large else self.tab).layout().addWidget(self._network)
        self._elsewhere.setVisible(is_large)
        self.setCurrentIndex(int(is_large))
        self._network.show()
