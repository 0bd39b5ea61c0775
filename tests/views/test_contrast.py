"""Every state of every widget can be read: measured on pixels, with real widgets, in all themes.

Text needs a contrast of 4.5 to what is behind it, text that is switched off 3, and so does every part that says
something by itself: the box and the tick of a check box, handles, progress, the focus, the mark of the chosen tab. The
outlines of buttons and fields say nothing that their text does not.
"""

import numpy as np
import pytest
from contrasts import pixels, ratio
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMainWindow,
    QMenu,
    QProgressBar,
    QPushButton,
    QScrollBar,
    QSlider,
    QStyle,
    QTabBar,
    QToolButton,
    QToolTip,
    QVBoxLayout,
    QWidget,
)

from gdsim.views.toolkit import theme as themes

TEXT, SWITCHED_OFF, PARTS = 4.5, 3.0, 3.0
WORD = "HMW"
STATES = {
    "usual": QStyle.StateFlag.State_None,
    "hovered": QStyle.StateFlag.State_MouseOver,
    "pressed": QStyle.StateFlag.State_Sunken | QStyle.StateFlag.State_MouseOver,
    "focused": QStyle.StateFlag.State_HasFocus,
    "checked": QStyle.StateFlag.State_On,
    "checked and hovered": QStyle.StateFlag.State_On | QStyle.StateFlag.State_MouseOver,
    "switched off": None,
}


@pytest.fixture(params=themes.THEMES.values(), ids=lambda theme: theme.name)
def theme(request, qapp):
    themes.apply(QApplication.instance(), request.param)
    yield request.param
    themes.apply(QApplication.instance(), themes.NIGHT)


@pytest.fixture
def ground(qtbot):
    """What the window's controls stand on."""
    ground = QWidget()
    qtbot.addWidget(ground)
    QVBoxLayout(ground)
    ground.resize(260, 200)
    return ground


def in_state(kind, state):
    """A class of widgets that are painted as if they were in a state."""

    class Stated(kind):
        def initStyleOption(self, option, *more):
            super().initStyleOption(option, *more)
            option.state |= STATES[state] or QStyle.StateFlag.State_None
            if hasattr(option, "activeSubControls"):
                option.activeSubControls = QStyle.SubControl.SC_All

    widget = Stated()
    widget.setEnabled(state != "switched off")
    return widget


def seen(widget):
    QApplication.processEvents()
    # From the window, or what lets the ground shine through would be seen on black.
    window = widget.window()
    return pixels(window.grab(QRect(widget.mapTo(window, QPoint()), widget.size())).toImage())


def commonest(picture):
    """The colour that most pixels have."""
    colors, counts = np.unique(picture.reshape(-1, 3), axis=0, return_counts=True)
    return colors[counts.argmax()]


def text_contrast(widget, write):
    """Of the clearest pixel of a text that write(text) puts on a widget whose size stays."""
    write(WORD)
    with_text = seen(widget)
    write("")
    without = seen(widget)
    assert with_text.shape == without.shape
    assert (with_text != without).any(), "no text is painted"
    return ratio(with_text, without).max()


def least(state):
    return SWITCHED_OFF if state == "switched off" else TEXT


def placed(ground, widget):
    ground.layout().addWidget(widget)
    widget.setFixedSize(180, max(24, widget.sizeHint().height()))
    ground.show()
    return widget


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", ["", "primary", "segment"])
def test_buttons(theme, ground, state, name):
    button = in_state(QPushButton, state)
    button.setObjectName(name)
    assert text_contrast(placed(ground, button), button.setText) >= least(state)


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("name", ["", "flat", "fold"])
def test_tool_buttons(theme, ground, state, name):
    button = in_state(QToolButton, state)
    button.setObjectName(name)
    assert text_contrast(placed(ground, button), button.setText) >= least(state)


@pytest.mark.parametrize("state", STATES)
def test_check_boxes(theme, ground, state):
    box = in_state(QCheckBox, state)
    assert text_contrast(placed(ground, box), box.setText) >= least(state)


@pytest.mark.parametrize("state", [state for state in STATES if "checked" not in state])
def test_combo_boxes_and_fields(theme, ground, state):
    combo = in_state(QComboBox, state)
    combo.addItem("")
    assert text_contrast(placed(ground, combo), lambda text: combo.setItemText(0, text)) >= least(state)
    field = in_state(QLineEdit, state)
    assert text_contrast(placed(ground, field), field.setText) >= least(state)
    field.clear()
    assert text_contrast(field, field.setPlaceholderText) >= least(state)


def test_selected_text_in_a_field(theme, ground):
    field = placed(ground, QLineEdit("  " * 9))
    field.selectAll()
    blank = seen(field)[6:-6, 10:50]
    field.setText(WORD * 3)
    field.selectAll()
    written = seen(field)[6:-6, 10:50]
    assert ratio(written, commonest(blank)).max() >= TEXT
    assert ratio(commonest(blank), seen(field)[4, -8]) >= PARTS


@pytest.mark.parametrize("kind", ["", "muted", "heading", "warning"])
@pytest.mark.parametrize("enabled", [True, False])
def test_labels(theme, ground, kind, enabled):
    label = placed(ground, QLabel(objectName=kind, enabled=enabled))
    assert text_contrast(label, label.setText) >= (TEXT if enabled else SWITCHED_OFF)


@pytest.mark.parametrize("is_on", [False, True])
@pytest.mark.parametrize("state", ["usual", "highlighted", "switched off"])
def test_menus(theme, qtbot, state, is_on):
    menu = QMenu()
    qtbot.addWidget(menu)
    action = menu.addAction("")
    menu.addAction(WORD * 3)
    action.setCheckable(is_on)
    action.setChecked(is_on)
    action.setEnabled(state != "switched off")
    menu.setFixedSize(160, 70)
    menu.show()

    def write(text):
        action.setText(text)
        # A change of an action takes the highlight away.
        menu.setActiveAction(action if state == "highlighted" else None)

    assert text_contrast(menu, write) >= least(state)


@pytest.mark.parametrize("state", ["usual", "highlighted", "switched off"])
def test_the_menu_bar(theme, qtbot, state):
    window = QMainWindow()
    qtbot.addWidget(window)
    bar = window.menuBar()
    menu = bar.addMenu(WORD)
    menu.menuAction().setEnabled(state != "switched off")
    window.resize(200, 60)
    window.show()
    if state == "highlighted":
        bar.setActiveAction(menu.menuAction())
    picture = seen(bar)[:, :60]
    menu.close()
    assert ratio(picture[4:-4, 6:40], commonest(picture[4:-4, 6:40])).max() >= least(state)


@pytest.mark.parametrize("state", ["usual", "highlighted", "hovered", "switched off"])
@pytest.mark.parametrize("kind", ["list", "combo"])
def test_lists(theme, ground, state, kind):
    if kind == "list":
        view = placed(ground, QListWidget())
        view.addItems(["", "other"])
        model = view.model()
    else:
        combo = placed(ground, QComboBox())
        combo.addItems(["", "other"])
        combo.showPopup()
        view, model = combo.view(), combo.model()
    index = model.index(0, 0)
    if state == "switched off":
        item = view.item(0) if kind == "list" else model.item(0)
        item.setFlags(Qt.ItemFlag.NoItemFlags)

    def write(text):
        model.setData(index, text)
        view.setCurrentIndex(index if state == "highlighted" else model.index(1, 0))

    contrast = text_contrast(view.viewport(), write)
    if kind == "combo":
        combo.hidePopup()
    assert contrast >= least(state)


@pytest.mark.parametrize("state", ["usual", "hovered", "selected", "switched off"])
def test_tabs(theme, ground, state):
    bar = in_state(QTabBar, "hovered" if state == "hovered" else "usual")
    bar.addTab("")
    bar.addTab("other")
    bar.setCurrentIndex(0 if state == "selected" else 1)
    bar.setEnabled(state != "switched off")
    bar.setExpanding(True)
    bar = placed(ground, bar)
    bar.setElideMode(Qt.TextElideMode.ElideNone)
    bar.setStyleSheet("QTabBar::tab { width: 60px; }")
    assert text_contrast(bar, lambda text: bar.setTabText(0, text)) >= least(state)


def test_the_mark_of_the_chosen_tab(theme, ground):
    bar = QTabBar()
    bar.addTab(WORD)
    bar.addTab(WORD)
    placed(ground, bar)
    pictures = []
    for chosen in (0, 1):
        bar.setCurrentIndex(chosen)
        pictures.append(seen(bar)[-3:])
    assert ratio(*pictures).max() >= PARTS


def test_tooltips(theme, ground, qtbot):
    ground.show()
    QToolTip.showText(ground.mapToGlobal(ground.rect().center()), WORD, ground)
    tips = (w for w in QApplication.topLevelWidgets() if w.metaObject().className() == "QTipLabel")
    tip = next(tip for tip in tips if tip.isVisible())
    picture = seen(tip)[2:-2, 2:-2]
    QToolTip.hideText()
    assert ratio(picture, commonest(picture)).max() >= TEXT


def part_contrast(widget, change):
    """Of the clearest pixel that changes when something of a widget does: change(0), change(1)."""
    pictures = []
    for step in (0, 1):
        change(step)
        pictures.append(seen(widget))
    return ratio(*pictures).max()


@pytest.mark.parametrize("state", ["usual", "hovered", "focused", "switched off"])
def test_handles_say_where_they_are(theme, ground, state):
    slider = in_state(QSlider, state)
    slider.setOrientation(Qt.Orientation.Horizontal)
    assert part_contrast(placed(ground, slider), lambda step: slider.setValue(99 * step)) >= PARTS
    bar = in_state(QScrollBar, state)
    bar.setOrientation(Qt.Orientation.Vertical)
    bar.setRange(0, 1000)
    ground.layout().addWidget(bar)
    bar.setFixedSize(8, 190)
    assert part_contrast(bar, lambda step: bar.setValue(1000 * step)) >= PARTS


def test_progress(theme, ground):
    bar = placed(ground, QProgressBar(textVisible=False))
    assert part_contrast(bar, lambda step: bar.setValue(100 * step)) >= PARTS


@pytest.mark.parametrize("state", ["usual", "hovered", "focused", "switched off"])
def test_the_box_and_the_tick_of_a_check_box(theme, ground, state):
    box = placed(ground, in_state(QCheckBox, state))
    box.setFixedSize(20, 20)
    assert part_contrast(box, lambda step: box.setChecked(step == 1)) >= PARTS
    box.setChecked(False)
    picture = seen(box)
    edge = picture[10, :16]
    assert ratio(edge, picture[1, -1]).max() >= PARTS
    box.setChecked(True)
    inside = seen(box)[4:16, 2:13]
    assert ratio(inside, commonest(inside)).max() >= PARTS


@pytest.mark.parametrize("kind", [QPushButton, QToolButton, QComboBox, QLineEdit, QCheckBox, QSlider])
def test_the_focus_is_seen(theme, ground, kind):
    usual, focused = placed(ground, in_state(kind, "usual")), placed(ground, in_state(kind, "focused"))
    for widget in (usual, focused):
        if kind is QSlider:
            widget.setOrientation(Qt.Orientation.Horizontal)
        widget.setFixedSize(180, 24)
    assert ratio(seen(usual), seen(focused)).max() >= PARTS
