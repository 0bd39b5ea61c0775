"""The looks, in plain words or in symbols. A theme is data; `apply` gives it to the application."""

from dataclasses import dataclass, field, replace

import pyqtgraph
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication

from gdsim.core.verdict import Kind
from gdsim.experiment.assets import ASSETS

# Okabe & Ito (2008), "Color universal design": told apart with any kind of colour vision. The colours beside them were
# searched for: any two of the racers', and of the classes', are told apart by everybody (test_colour_vision.py).
ORANGE, SKY, GREEN, YELLOW = "#e69f00", "#56b4e9", "#009e73", "#f0e442"
BLUE, VERMILLION, PURPLE = "#0072b2", "#d55e00", "#cc79a7"

FONT_FAMILY = "Inter"
# Letters of Hindi, which it lacks, and many systems too.
DEVANAGARI_FAMILY = "Noto Sans Devanagari UI"

# One pyqtgraph symbol a racer, so that no meaning rests on colour alone.
RACER_MARKERS = ("o", "s", "t1", "d", "p", "star", "t", "+")
# Minima have so many of the classes' colours: the next ones are as pale as what reaches none.
MINIMUM_HUES = 7


@dataclass(frozen=True)
class Theme:
    """Colours as "#rrggbb" and the base font's size in points."""

    name: str
    dark: bool
    background: str  # behind plots and the surface
    panel: str  # behind controls
    raised: str  # fields and buttons
    border: str
    text: str
    muted: str  # ticks, captions, what is not the point
    accent: str  # focus, selection, the play button
    warning: str
    grid: str
    racers: tuple[str, ...]
    classes: tuple[str, ...]
    # Of the gradient, velocity, scaling, step and parameters: as arrows and in formulas.
    role_colors: dict[str, str] = field(hash=False)
    verdict_colors: dict[Kind, str] = field(hash=False)
    point_size: float
    is_expert: bool = False  # whether it has the field's symbols where plain words would do
    colormap: str = "viridis"  # a name that pyqtgraph.colormap.get knows

    def racer_color(self, index: int) -> str:
        return self.racers[index % len(self.racers)]

    def racer_marker(self, index: int) -> str:
        return RACER_MARKERS[index % len(RACER_MARKERS)]

    def role_color(self, role: str) -> str:
        """The colour of what plays this part in an update rule; the text's for what plays none."""
        return self.role_colors.get(role, self.text)

    def class_color(self, index: int) -> str:
        return self.classes[index % len(self.classes)]

    def minimum_color(self, number: int) -> str:
        """The colour of what reaches the minimum of this number, which counts from 0."""
        return self.class_color(number % MINIMUM_HUES)


NIGHT = Theme(
    name="night",
    dark=True,
    background="#0b0d17",
    panel="#111422",
    raised="#1a1e31",
    border="#2a3050",
    text="#e8ebf7",
    muted="#98a0c0",
    accent="#7aa2ff",
    warning="#ffb454",
    grid="#242a44",
    racers=(ORANGE, SKY, "#e6679a", YELLOW, "#00995c", "#8167e6", "#40ffff", "#e62e00"),
    classes=(SKY, ORANGE, "#00ffcc", PURPLE, YELLOW, "#b26450", "#395ce6", "#398080", "#92b27d", "#806600"),
    role_colors={
        "gradient": "#ff7f5c",
        "velocity": SKY,
        "scaling": "#e39ccb",
        "step": YELLOW,
        "parameter": "#2fd19f",
    },
    verdict_colors={
        Kind.GOOD: "#2fd19f",
        Kind.GOING_ON: SKY,
        Kind.CAREFUL: YELLOW,
        Kind.BROKEN: "#ff7f5c",
        Kind.UNSURE: "#98a0c0",
    },
    point_size=10.0,
)

DAY = Theme(
    name="day",
    dark=False,
    background="#ffffff",
    panel="#f4f6fb",
    raised="#ffffff",
    border="#cfd6e6",
    text="#171b2c",
    muted="#586180",
    accent="#2457c5",
    warning="#a85500",
    grid="#dfe4ef",
    racers=(VERMILLION, BLUE, GREEN, "#99266b", "#592416", "#002459", "#595900", "#005947"),
    classes=(BLUE, VERMILLION, GREEN, "#592846", "#165916", "#2e00e6", "#b22d47", "#001259", "#1b1b1b", "#6f6f6f"),
    role_colors={
        "gradient": "#c24a00",
        "velocity": BLUE,
        "scaling": "#a03a7c",
        "step": "#806000",
        "parameter": "#00735a",
    },
    verdict_colors={
        Kind.GOOD: "#00735a",
        Kind.GOING_ON: BLUE,
        Kind.CAREFUL: "#806000",
        Kind.BROKEN: "#b83f00",
        Kind.UNSURE: "#586180",
    },
    point_size=10.0,
)

# Seen from the last row, by daylight, through a weak lamp: everything is darker than by day, and the type larger.
PROJECTOR = Theme(
    name="projector",
    dark=False,
    background="#ffffff",
    panel="#ffffff",
    raised="#ffffff",
    border="#8a909c",
    text="#000000",
    muted="#343a4a",
    accent="#0a3d91",
    warning="#8a3b00",
    grid="#c2c8d4",
    racers=("#b83f00", "#0059b3", "#00704f", "#80004c", "#000099", "#593600", "#458899", "#1b1b1b"),
    classes=(
        "#0059b3",
        "#b83f00",
        "#00704f",
        "#803971",
        "#594628",
        "#000099",
        "#998845",
        "#b367e6",
        "#458899",
        "#cc5c72",
    ),
    role_colors={
        "gradient": "#a83c00",
        "velocity": "#0059b3",
        "scaling": "#8a2a68",
        "step": "#664d00",
        "parameter": "#00614b",
    },
    verdict_colors={
        Kind.GOOD: "#00614b",
        Kind.GOING_ON: "#0059b3",
        Kind.CAREFUL: "#664d00",
        Kind.BROKEN: "#a02c00",
        Kind.UNSURE: "#343a4a",
    },
    point_size=12.0,
)

THEMES = {theme.name: theme for theme in (NIGHT, DAY, PROJECTOR)}

# How large the user may want the text, in percent of what suits the window.
TEXT_SIZES = (80, 90, 100, 110, 125, 150, 175, 200)

# Points by which ticks and legends are smaller than the theme's text: they are read, but not first.
SMALLER_POINTS = 1.5

# Windows of at least so many pixels, width and height, have type so many times as large: the same share of the screen
# is read from the same place in class.
TYPE_STEPS = (((1700, 940), 1.15), ((2300, 1300), 1.35))
# Before a class it is so many times as large again, to be read from the last row, where there is room for it in pixels
# of width and height: in 1366 x 768, the picture of many projectors, it is all that fits.
PRESENTED, LEAST_PRESENTED = 1.2, (1200, 700)


def sized(theme: Theme, width: int, height: int, is_presented: bool = False, percent: int = 100) -> Theme:
    """The theme in the type that suits a window of so many pixels, looked at from a desk or by a class.

    `percent` is what the user wants of it.
    """
    usual, size = THEMES[theme.name].point_size, (width, height)
    fitting = [factor for least, factor in TYPE_STEPS if size[0] >= least[0] and size[1] >= least[1]]
    factor = fitting[-1] if fitting else 1.0
    if is_presented and width >= LEAST_PRESENTED[0] and height >= LEAST_PRESENTED[1]:
        factor *= PRESENTED
    return replace(theme, point_size=usual * factor * percent / 100)


def apply(application: QApplication, theme: Theme):
    """Fusion in the theme's colours and the shipped typeface, the same on every desktop."""
    # Where a style sheet takes another's place Qt styles every widget once for each of its ancestors; in none's, once.
    application.setStyleSheet("")
    if application.style().name() != "fusion":
        application.setStyle("Fusion")
    application.setPalette(palette(theme))
    _set_font(application, base_font(theme))
    application.setStyleSheet(style_sheet(theme))
    pyqtgraph.setConfigOptions(background=theme.background, foreground=theme.muted, antialias=False)


def _set_font(application, font):
    """Qt tells nobody in a window that is not shown yet: what was built under another would keep that for good."""
    if font == application.font():
        return
    application.setFont(font)
    for widget in application.allWidgets():
        if not widget.window().isVisible():
            application.sendEvent(widget, QEvent(QEvent.Type.ApplicationFontChange))


def base_font(theme: Theme) -> QFont:
    """Inter, whose digits are set to one width so that changing numbers don't jitter."""
    if FONT_FAMILY not in QFontDatabase.families():
        for file in sorted((ASSETS / "fonts").glob("*.[ot]tf")):
            QFontDatabase.addApplicationFont(str(file))
        QFont.insertSubstitution(FONT_FAMILY, DEVANAGARI_FAMILY)
    font = QFont(FONT_FAMILY)
    font.setPointSizeF(theme.point_size)
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def larger(font: QFont) -> float:
    """By how much type is larger than the usual: what is given in pixels for that grows by it, and never shrinks."""
    return max(1.0, font.pointSizeF() / NIGHT.point_size)


def small_font(theme: Theme) -> QFont:
    """The font of ticks, legends and read-outs."""
    font = QFont()
    font.setPointSizeF(theme.point_size - SMALLER_POINTS)
    return font


def palette(theme: Theme) -> QPalette:
    """The theme as Qt's colour roles."""
    roles = QPalette.ColorRole
    colors = {
        roles.Window: theme.panel,
        roles.WindowText: theme.text,
        roles.Base: theme.raised,
        roles.AlternateBase: theme.panel,
        roles.Text: theme.text,
        roles.Button: theme.raised,
        roles.ButtonText: theme.text,
        roles.BrightText: theme.text,
        roles.ToolTipBase: theme.raised,
        roles.ToolTipText: theme.text,
        roles.PlaceholderText: theme.muted,
        roles.Highlight: theme.accent,
        roles.HighlightedText: theme.background,
        roles.Link: theme.accent,
        roles.Mid: theme.border,
        roles.Dark: theme.border,
        roles.Light: theme.border,
        roles.Midlight: theme.border,
        roles.Shadow: theme.background,
    }
    result = QPalette()
    for role, color in colors.items():
        result.setColor(role, QColor(color))
    for role in (roles.WindowText, roles.Text, roles.ButtonText):
        result.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.muted))
    return result


def mixed(ground: str, color: str, share: float) -> QColor:
    """A colour with so much of another in it."""
    pairs = zip(QColor(ground).getRgbF(), QColor(color).getRgbF(), strict=True)
    return QColor.fromRgbF(*((1.0 - share) * low + share * high for low, high in pairs))


def verdict_style(kind: Kind | None) -> str:
    """The name of labels in the colour of this kind of verdict; that of the text where it is None."""
    return f"verdict-{kind.name.lower()}" if kind else ""


def style_sheet(theme: Theme) -> str:
    """What the palette can't say: plain text, thin borders, round corners, a visible keyboard focus."""
    icons = (ASSETS / "icons").as_posix()
    verdicts = "\n".join(f"QLabel#{verdict_style(kind)} {{ color: {c}; }}" for kind, c in theme.verdict_colors.items())
    tick = "tick-night.svg" if theme.dark else "tick-day.svg"
    return f"""
        /* The one door for texts of the user's, names of columns and files: what nobody declares rich is plain. */
        QLabel[textFormat="AutoText"], QToolTip[textFormat="AutoText"] {{ qproperty-textFormat: PlainText; }}
        QMainWindow, QSplitter {{ background: {theme.background}; }}
        QSplitter::handle {{ background: {theme.background}; }}
        QToolTip {{
            background: {theme.raised}; color: {theme.text}; border: 1px solid {theme.border}; padding: 4px; }}
        QFrame#card {{ background: {theme.panel}; border: 1px solid {theme.border}; border-radius: 8px; }}
        QLabel#heading {{ color: {theme.text}; font-weight: 600; }}
        QLabel#muted {{ color: {theme.muted}; }}
        QLabel#warning {{ color: {theme.warning}; }}
        {verdicts}
        QLabel#notice {{
            background: {theme.text}; color: {theme.background}; border-radius: 8px; padding: 6px 14px; }}
        QPushButton, QToolButton {{
            background: {theme.raised}; border: 1px solid {theme.border}; border-radius: 6px; padding: 4px 9px; }}
        QPushButton:hover, QToolButton:hover {{ border-color: {theme.accent}; }}
        QPushButton:pressed, QToolButton:pressed, QPushButton:checked, QToolButton:checked {{
            background: {theme.border}; border-color: {theme.accent}; }}
        QPushButton:focus, QToolButton:focus, QComboBox:focus, QAbstractSpinBox:focus, QLineEdit:focus,
        QPlainTextEdit:focus {{
            border: 1px solid {theme.accent}; }}
        QPushButton:disabled, QToolButton:disabled {{ color: {theme.muted}; background: {theme.panel}; }}
        QPushButton#primary {{
            background: {theme.accent}; color: {theme.background}; border-color: {theme.accent};
            font-weight: 600; }}
        QPushButton#primary:disabled {{
            background: {theme.border}; color: {theme.muted}; border-color: {theme.border}; }}
        QDialogButtonBox {{ dialogbuttonbox-buttons-have-icons: 0; }}
        QComboBox, QAbstractSpinBox, QLineEdit, QPlainTextEdit {{
            background: {theme.raised}; border: 1px solid {theme.border}; border-radius: 6px; padding: 3px 6px;
            selection-background-color: {theme.accent}; }}
        QComboBox:disabled, QAbstractSpinBox:disabled, QLineEdit:disabled {{ color: {theme.muted}; }}
        /* Or Qt would make it half as clear. */
        QLineEdit:disabled {{ placeholder-text-color: {theme.muted}; }}
        QComboBox QAbstractItemView {{ background: {theme.raised}; border: 1px solid {theme.border}; }}
        QComboBox QAbstractItemView QScrollBar::handle {{ background: {theme.muted}; }}
        QComboBox {{ combobox-popup: 0; }}
        QComboBox QAbstractItemView::item {{ padding: 3px 6px; }}
        QComboBox::drop-down {{ border: none; width: 18px; }}
        QComboBox::down-arrow {{ image: url("{icons}/chevron-down.svg"); width: 12px; height: 12px; }}
        QLineEdit[invalid="true"] {{ border-color: {theme.warning}; }}
        QCheckBox::indicator, QListView::indicator {{
            width: 13px; height: 13px; border: 1px solid {theme.muted}; border-radius: 4px;
            background: {theme.raised}; }}
        QCheckBox::indicator:checked, QListView::indicator:checked {{
            background: {theme.accent}; border-color: {theme.accent}; image: url("{icons}/{tick}"); }}
        QCheckBox::indicator:focus {{ border: 2px solid {theme.text}; width: 11px; height: 11px; }}
        QRadioButton::indicator {{
            width: 13px; height: 13px; border: 1px solid {theme.muted}; border-radius: 7px;
            background: {theme.raised}; }}
        QRadioButton::indicator:checked {{ border: 4px solid {theme.accent}; width: 7px; height: 7px; }}
        QRadioButton::indicator:focus {{ border-color: {theme.text}; }}
        QLabel#title {{ color: {theme.text}; font-weight: 600; font-size: {1.35 * theme.point_size}pt; }}
        QListView {{ background: {theme.raised}; border: 1px solid {theme.border}; border-radius: 6px; }}
        QListView:focus {{ border-color: {theme.accent}; }}
        QToolButton#fold {{
            background: transparent; border: 1px solid transparent; padding: 2px 0; text-align: left; }}
        QToolButton#fold:hover {{ color: {theme.accent}; }}
        QToolButton#flat {{ background: transparent; border: 1px solid transparent; padding: 3px 2px; }}
        QToolButton#flat:hover {{ border-color: {theme.border}; }}
        QToolButton#flat::menu-indicator {{ image: none; }}
        QToolButton#fold:focus, QToolButton#flat:focus {{ border-color: {theme.accent}; }}
        QPushButton#entry {{
            background: transparent; border: 1px solid transparent; padding: 3px 4px; text-align: left; }}
        QPushButton#entry:hover {{ border-color: {theme.border}; }}
        QPushButton#entry:focus {{ border-color: {theme.accent}; }}
        QFrame#bubble {{ background: {theme.raised}; border: 1px solid {theme.accent}; border-radius: 8px; }}
        QPushButton#segment {{ border-radius: 0; margin-left: -1px; padding: 4px 2px; }}
        QPushButton#segment[place="first"] {{
            margin-left: 0; border-top-left-radius: 6px; border-bottom-left-radius: 6px; }}
        QPushButton#segment[place="last"] {{ border-top-right-radius: 6px; border-bottom-right-radius: 6px; }}
        QToolButton#fold[heading="true"] {{ font-weight: 600; }}
        QListWidget::item {{ padding: 2px 4px; }}
        QSlider::groove:horizontal {{ background: {theme.border}; height: 4px; border-radius: 2px; }}
        QSlider::sub-page:horizontal {{ background: {theme.accent}; border-radius: 2px; }}
        QSlider::handle:horizontal {{
            background: {theme.accent}; border: 3px solid {theme.panel}; width: 12px; margin: -7px 0;
            border-radius: 9px; }}
        QSlider::handle:horizontal:hover {{ background: {theme.text}; }}
        QSlider::handle:horizontal:focus {{ border-color: {theme.text}; }}
        QProgressBar {{ background: {theme.border}; border: none; border-radius: 3px; max-height: 6px; }}
        QProgressBar::chunk {{ background: {theme.accent}; border-radius: 3px; }}
        QScrollBar:vertical {{ background: transparent; width: 8px; margin: 0; }}
        QScrollBar:horizontal {{ background: transparent; height: 8px; margin: 0; }}
        QScrollBar::handle {{ background: {theme.muted}; border-radius: 3px; }}
        QScrollBar::handle:vertical {{ margin: 0 1px; min-height: 30px; }}
        QScrollBar::handle:horizontal {{ margin: 1px 0; min-width: 30px; }}
        QScrollBar::handle:hover {{ background: {theme.text}; }}
        QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
        QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
        QScrollArea {{ border: none; background: transparent; }}
        QTabBar::tab {{
            background: transparent; color: {theme.muted}; padding: 5px 5px;
            border-bottom: 2px solid transparent; }}
        QTabBar[many="true"]::tab {{ padding: 5px 3px; }}
        QTabBar::tab:selected {{ color: {theme.text}; border-bottom: 2px solid {theme.accent}; }}
        QTabWidget::pane {{ border: none; }}
        /* With a button's padding their arrows would have no room. */
        QTabBar QToolButton {{ padding: 0; }}
        QMenuBar {{ background: {theme.background}; }}
        QMenu {{ background: {theme.raised}; border: 1px solid {theme.border}; }}
        QMenu::item:selected, QMenuBar::item:selected {{ background: {theme.border}; color: {theme.text}; }}
    """
