"""The small parts that all sections are built from: cards, folds, labels, choices, rows."""

from itertools import pairwise

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QIcon, QPainter
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QSizePolicy,
    QStyledItemDelegate,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from gdsim.experiment.assets import ASSETS
from gdsim.language import ENGLISH, current
from gdsim.views.toolkit.elided_box import ElidedBox
from gdsim.views.toolkit.number_field import NumberField

# Pixels: what 290 leave for the controls after a scroll bar is about 250, so space is kept small.
CARD_MARGIN = 10
CARD_PADDING = 7
SPACING = 5
FIELD_WIDTH = 88
# So much of a control's line is its word's, in letters of usual width: "Initialization" in any type.
LABEL_LETTERS = 9.5
# Words of other languages are longer: "Caractéristiques".
LONGER_LABEL_LETTERS = 13.5


class Section(QFrame):
    """A card with a heading that shows one part of an experiment and offers changed ones.

    It holds the experiment shown and nothing else; `warning` is for what can't be run. Filling it emits nothing:
    every section listens only to what users do (activated, clicked, value_entered), never to a change of value.
    """

    edited = Signal(object)  # an Experiment

    def __init__(self, title: str = ""):
        super().__init__()
        self.setObjectName("card")
        self.experiment = None
        self.rows = QVBoxLayout(self)
        self.rows.setContentsMargins(CARD_MARGIN, CARD_PADDING, CARD_MARGIN, CARD_PADDING)
        self.rows.setSpacing(SPACING)
        if title:
            self.rows.addWidget(heading(title))
        self.warning = Sentence("warning")
        self.rows.addWidget(self.warning)

    def fits(self, experiment) -> bool:
        """Whether the experiment has this part at all."""
        return True


# Keys that open a list. While it is closed no key chooses anything: an experiment is not changed by the way.
OPENING_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Down, Qt.Key.Key_Up)


class Choice(ElidedBox):
    """A combo box that stays as narrow as it must; what is chosen is chosen in the open list, with its keys.

    The wheel scrolls the panel, and a letter that is pressed while the list is closed is the window's.
    """

    def __init__(self, name: str, tip: str):
        super().__init__()
        self.setAccessibleName(name)
        self.setToolTip(tip)
        self.setMinimumContentsLength(6)
        self.setSizeAdjustPolicy(ElidedBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(20)
        # Only this delegate heeds the style sheet's padding of items.
        self.setItemDelegate(QStyledItemDelegate(self))

    def add(self, title: str, data, tip: str = "", index: int | None = None):
        """A line for this data, at the end or before the one at the index."""
        index = self.count() if index is None else index
        self.insertItem(index, title, data)
        self.setItemData(index, tip, Qt.ItemDataRole.ToolTipRole)

    def add_group(self, title: str):
        """A line that heads the items that follow and can't be chosen itself."""
        self.addItem(title)
        item = self.model().item(self.count() - 1)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont()
        font.setWeight(QFont.Weight.DemiBold)
        item.setFont(font)

    def show_data(self, data):
        """Shows the item with this data."""
        self.setCurrentIndex(next((i for i in range(self.count()) if self.itemData(i) == data), -1))

    def set_refusals(self, refusals: dict):
        """Switches off the items whose data has a reason against it here, which becomes their tooltip."""
        for index in range(self.count()):
            reason = refusals.get(self.itemData(index), "")
            self.model().item(index).setEnabled(not reason)
            self.setItemData(index, reason, Qt.ItemDataRole.ToolTipRole)

    def wheelEvent(self, event):
        event.ignore()

    def keyPressEvent(self, event):
        if event.key() in OPENING_KEYS:
            self.showPopup()
        else:
            event.ignore()


class Fold(QWidget):
    """A heading that opens and closes the `content` under it."""

    def __init__(self, title: str, tip: str):
        super().__init__()
        self.button = QToolButton()
        self.button.setObjectName("fold")
        self.button.setText(title)
        self.button.setAccessibleName(title)
        self.button.setToolTip(tip)
        self.button.setCheckable(True)
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.button.setIconSize(QSize(12, 12))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.button.toggled.connect(self._open)
        self.content = QWidget()
        self.rows = QVBoxLayout(self.content)
        self.rows.setContentsMargins(0, 2, 0, 0)
        self.rows.setSpacing(SPACING)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.button)
        layout.addWidget(self.content)
        self._open(False)

    def _open(self, is_open):
        self.button.setIcon(chevron(is_open))
        self.content.setVisible(is_open)


def chevron(is_open: bool) -> QIcon:
    """What stands before a heading that can be opened."""
    return _icon("chevron-down" if is_open else "chevron-right")


def bars() -> QIcon:
    """What stands on a button that leads to a list of all there are."""
    return _icon("bars")


def _icon(name):
    return QIcon(str(ASSETS / "icons" / f"{name}.svg"))


class Sentence(QLabel):
    """A line of text that wraps, and takes no room while it is empty."""

    def __init__(self, kind: str = "muted"):
        super().__init__()
        self.setObjectName(kind)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        self.say("")

    def say(self, text: str):
        self.setText(text)
        self.setVisible(bool(text))


class Label(QLabel):
    """A word in front of a control; an ellipsis stands for what doesn't fit, and the tooltip has it all."""

    def __init__(self, text: str, buddy: QWidget):
        super().__init__(text)
        self.setBuddy(buddy)
        self.setToolTip(buddy.toolTip())

    def sizeHint(self):
        letters = LABEL_LETTERS if current() == ENGLISH else LONGER_LABEL_LETTERS
        width = round(letters * self.fontMetrics().averageCharWidth())
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self):
        return self.sizeHint()

    def paintEvent(self, event):
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        alignment = int(Qt.AlignmentFlag.AlignVCenter)
        self.style().drawItemText(QPainter(self), self.rect(), alignment, self.palette(), self.isEnabled(), text)


def heading(text: str) -> QLabel:
    label = QLabel(text, textFormat=Qt.TextFormat.PlainText)
    label.setObjectName("heading")
    return label


def labelled(label: str, *widgets: QWidget) -> QHBoxLayout:
    """One row: the word, which is the first widget's buddy, then the widgets."""
    row = QHBoxLayout()
    row.setSpacing(SPACING)
    row.addWidget(Label(label, widgets[0]))
    for widget in widgets:
        row.addWidget(widget, 1)
    return row


def add_number(rows: QBoxLayout, label: str, field: NumberField, tip: str) -> Sentence:
    """A row for a number, and under it the sentence that says what is wrong with it."""
    field.setToolTip(tip)
    field.keep_width(FIELD_WIDTH)
    rows.addLayout(labelled(label, field))
    return add_complaint(rows, field)


def add_complaint(rows: QBoxLayout, *fields: NumberField) -> Sentence:
    """Under the fields, the sentence of the first that has something to complain about."""
    complaint = Sentence("warning")
    for field in fields:
        field.complained.connect(lambda: complaint.say(next((f.sentence for f in fields if f.sentence), "")))
    rows.addWidget(complaint)
    return complaint


def reading_order(layout: QLayout) -> list[QWidget]:
    """The widgets in a layout that Tab can reach, as they are read: line by line.

    A layout's items are not asked for, since PySide would know them for good: see take_out.
    """
    directly = Qt.FindChildOption.FindDirectChildrenOnly
    inside = [*layout.parentWidget().findChildren(QWidget, options=directly), *layout.children()]
    places = {layout.indexOf(each): each for each in inside}
    found = []
    for place in sorted(places.keys() - {-1}):
        each = places[place]
        if isinstance(each, QLayout):
            found += reading_order(each)
        elif each.focusPolicy() & Qt.FocusPolicy.TabFocus:
            found.append(each)
        elif each.layout():
            found += reading_order(each.layout())
    return found


def follow_reading_order(layout: QLayout):
    """Tab goes as the eye does, also to what was built later."""
    widgets = reading_order(layout)
    for first, second in pairwise(widgets):
        QWidget.setTabOrder(first, second)
