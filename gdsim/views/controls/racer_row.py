"""One racer at a glance: its marker, its optimizer, its learning rate."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from gdsim.core.curvature import CriticalRate
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.experiment.schema import RacerSettings
from gdsim.views.toolkit.markers import marker_pixmap
from gdsim.views.toolkit.theme import Theme
from gdsim.views.toolkit.widgets import SPACING, Choice
from gdsim.views.toolkit.words import short, translate

MARKER = 14  # pixels a side


class RacerRow(QWidget):
    """Shows a racer; its settings are in the one form that the open row has below it.

    `shown_rate` is its learning rate, set or usual; `critical` the rate from which on its steps are unstable, None
    where that is unknown.
    """

    optimizer_chosen = Signal(str)
    removed = Signal()
    opened = Signal()

    def __init__(self, index: int):
        super().__init__()
        # What decides where its steps become unstable: optimizer and hyper-parameters.
        self._kind = ("", {})
        self.critical: CriticalRate | None = None
        self.shown_rate = 0.0
        number = index + 1
        self.marker = self._button(self.tr("Racer {number}").format(number=number))
        self.marker.setToolTip(
            self.tr("Racer {number}, as it is marked in every view. Opens its settings.").format(number=number)
        )
        self.marker.setIconSize(QSize(MARKER, MARKER))
        self.marker.clicked.connect(self.opened)
        self.optimizer = Choice(self.tr("Optimizer of racer {number}").format(number=number), "")
        for kind in OPTIMIZERS.values():
            self.optimizer.add(translate(kind.title), kind.name, translate(kind.summary))
        self.optimizer.activated.connect(self._choose)
        self.rate = self._button(self.tr("Learning rate of racer {number}").format(number=number))
        self.rate.setToolTip(self.tr("The learning rate. Opens the settings of this racer."))
        self.rate.clicked.connect(self.opened)
        self.remove = self._button(self.tr("Remove racer {number}").format(number=number))
        self.remove.setText("×")
        self.remove.setToolTip(self.tr("Takes this racer out of the race."))
        self.remove.clicked.connect(self.removed)
        header = QHBoxLayout(self)
        header.setContentsMargins(0, 0, 0, 0)
        header.setSpacing(SPACING)
        for widget, stretch in ((self.marker, 0), (self.optimizer, 1), (self.rate, 0), (self.remove, 0)):
            header.addWidget(widget, stretch)

    def show_racer(self, racer: RacerSettings, usual_rate: float):
        """`usual_rate` is shown of a racer that has none of its own."""
        kind = racer.optimizer, racer.hyperparameters
        if kind != self._kind:
            # It was another optimizer's; the run will tell this one's.
            self._kind, self.critical = kind, None
        self.optimizer.show_data(racer.optimizer)
        self.optimizer.setToolTip(translate(OPTIMIZERS[racer.optimizer].summary))
        self.show_rate(usual_rate if racer.learning_rate is None else racer.learning_rate)

    def show_rate(self, rate: float):
        self.shown_rate = rate
        self.rate.setText(short(rate))

    def let_choose(self, is_free: bool, is_removable: bool):
        """Whether another optimizer can be chosen, or the racer taken out."""
        self.optimizer.setEnabled(is_free)
        self.remove.setVisible(is_free and is_removable)

    def set_open(self, is_open: bool):
        self.rate.setVisible(not is_open)
        self.marker.setChecked(is_open)

    def set_theme(self, theme: Theme, index: int):
        self.marker.setIcon(QIcon(marker_pixmap(theme, index, MARKER)))

    def _button(self, name):
        button = QToolButton()
        button.setObjectName("flat")
        button.setAccessibleName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _choose(self):
        name = self.optimizer.currentData()
        if name != self._kind[0]:
            self.optimizer_chosen.emit(name)
