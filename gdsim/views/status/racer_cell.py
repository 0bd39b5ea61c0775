"""One racer in the status: its sign and how it stands, in as many words and numbers as there is room for."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QLabel, QSizePolicy

from gdsim.views.status.standing import Standing, states
from gdsim.views.toolkit.elided_label import ElidedLabel
from gdsim.views.toolkit.markers import marker_pixmap
from gdsim.views.toolkit.theme import NIGHT, Theme, base_font, small_font, verdict_style
from gdsim.views.toolkit.words import fitted

# Pixels between the words, and where there is room for one only.
GAP, NARROW_GAP = 12, 5
# Pixels left and right of the words, and around them up and down.
SIDES, ABOVE = 4, 1
# Room for a loss and for each number of a list, so that nothing comes and goes while they change.
LONGEST_NUMBER = "−0.00000"
# A name that is cut to less than this part of it tells nothing.
LEAST_NAME = 0.6
ROUNDING = 5.0


class RacerCell(QAbstractButton):
    """Checked while its racer is the chosen one of several.

    neighbour_asked(-1 or 1): the one before it, or after it, is wanted. room_shared(): its name has come or gone.
    """

    neighbour_asked = Signal(int)
    room_shared = Signal()

    def __init__(self, racer: int, is_alone: bool):
        super().__init__(checkable=True, autoExclusive=True)
        self._racer, self._is_alone = racer, is_alone
        self._theme = NIGHT
        self._standing: Standing | None = None
        self._longest_name = ""
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus if is_alone else Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.sign, self.name, self.loss, self.state = QLabel(), QLabel(), QLabel(), ElidedLabel()
        self.parameters = QLabel(objectName="muted")
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(SIDES, ABOVE, SIDES, ABOVE)
        for label in (self.sign, self.name, self.state, self.loss, self.parameters):
            label.setTextFormat(Qt.TextFormat.PlainText)
            row.addWidget(label)
        row.addStretch(1)

    @property
    def names_racer(self) -> bool:
        """Whether there is room for the racer's name."""
        return not self.name.isHidden()

    def sizeHint(self):
        return QSize(120, self.fontMetrics().height() + 2 * ABOVE)

    def set_theme(self, theme: Theme):
        self._theme = theme
        # One that was never shown when the type changed, under a style sheet, would keep the old one.
        self.setFont(base_font(theme))
        self.sign.setPixmap(marker_pixmap(theme, self._racer))
        self._share_room()
        self.update()

    def show_standing(self, standing: Standing, longest_name: str):
        """`longest_name` is that of all racers: either all of them are named, or none."""
        before = self._standing, self._longest_name
        if (standing, longest_name) == before:
            return
        self._standing, self._longest_name = standing, longest_name
        self.loss.setText(standing.loss)
        self.state.setText("" if self._is_alone else standing.state)
        self.parameters.setText(standing.parameters)
        style = verdict_style(standing.kind)
        if self.state.objectName() != style:
            self.state.setObjectName(style)
            self.state.style().polish(self.state)
        self.setAccessibleName(standing.name)
        self._share_room()
        said = [standing.name, standing.loss, standing.sentence, standing.place]
        self.setAccessibleDescription("\n".join(said[1:]))
        self.setToolTip("\n".join(said))

    def resizeEvent(self, event):
        super().resizeEvent(event)
        self._share_room()

    def changeEvent(self, event):
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._share_room()

    def keyPressEvent(self, event):
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(event.key())
        if step:
            self.neighbour_asked.emit(step)
        elif event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            # A step of the run, which is the window's to take.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event):
        if self._is_alone:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self._theme.accent if self.hasFocus() or self.underMouse() else self._theme.border
        painter.setPen(QPen(QColor(edge), 1.0) if self.isChecked() or edge != self._theme.border else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.raised) if self.isChecked() else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), ROUNDING, ROUNDING)

    def _share_room(self):
        """How it stands comes first, then who it is, then the loss, then where it is; what has no room is left out."""
        if self._standing is None:
            return
        advance = self.fontMetrics().horizontalAdvance
        left = self.width() - 2 * SIDES - self.sign.sizeHint().width()
        longest_state = 0 if self._is_alone else GAP + max(map(advance, states()))
        is_narrow = left < longest_state
        self._row.setSpacing(NARROW_GAP if is_narrow else GAP)
        self.state.setFont(small_font(self._theme) if is_narrow else self.font())
        left -= longest_state
        self.state.setHidden(self._is_alone)
        name = advance(self._longest_name)
        room = min(name, left - GAP)
        was_named = self.names_racer
        self.name.setVisible(room >= LEAST_NAME * name)
        if self.names_racer:
            self.name.setText(fitted(self._standing.name, self.fontMetrics(), room))
            left -= GAP + room
        numbers = len(self._standing.parameters.split(","))
        for label, longest in (
            (self.loss, self.tr("loss {loss}").format(loss=LONGEST_NUMBER)),
            (self.parameters, self._standing.parameters + LONGEST_NUMBER[:3] * numbers),
        ):
            left -= GAP + advance(longest)
            label.setVisible(left >= 0)
        if was_named != self.names_racer:
            self.room_shared.emit()
