"""What stands in the middle of the window: the surface, or in its place the network, or what a lesson puts there."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QStackedWidget, QWidget

from gdsim.views.toolkit.layout import card, column
from gdsim.views.window.late_pages import LatePage


class Middle(QStackedWidget):
    """Holds the surface. `tab` is the network's own place; while it stands in the middle, it says so."""

    SURFACE, NETWORK, GUEST = range(3)

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
        self._guest_place = column()
        self.addWidget(self._guest_place)
        self._guest: QWidget | None = None

    @property
    def is_network(self) -> bool:
        """Whether the network stands here."""
        return self._network.parentWidget() is self._large

    def show_network(self, is_large: bool):
        """Brings the network here, or takes it back to its tab."""
        if is_large == self.is_network:
            return
        (self._large if is_large else self.tab).layout().addWidget(self._network)
        self._elsewhere.setVisible(is_large)
        self._network.show()
        self._bring_to_front()

    def show_guest(self, guest: QWidget | None):
        """Something else in the place of both, or again what belongs here."""
        if self._guest is not None and guest is not self._guest:
            self._guest.hide()
        if guest is not None and guest is not self._guest:
            self._guest_place.layout().addWidget(guest)
            guest.show()
        self._guest = guest
        self._bring_to_front()

    def _bring_to_front(self):
        home = self.NETWORK if self.is_network else self.SURFACE
        self.setCurrentIndex(home if self._guest is None else self.GUEST)
