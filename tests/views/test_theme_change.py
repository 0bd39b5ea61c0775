"""What another theme costs: Qt tells a widget of each style that it gets, and that is most of the work."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget

from gdsim.views.toolkit import theme as themes
from gdsim.views.toolkit.theme import small_font

DEPTH = 12  # of a label in the window's columns, cards and tabs


class StyleChanges(QObject):
    """Counts the styles that a widget is given."""

    def __init__(self, widget):
        super().__init__(widget)
        self.count = 0
        widget.installEventFilter(self)

    def eventFilter(self, _, event):
        self.count += event.type() == QEvent.Type.StyleChange
        return False


def test_a_widget_deep_in_the_window_is_styled_no_more_often_than_the_window(qtbot):
    themes.apply(QApplication.instance(), themes.NIGHT)
    window = QWidget()
    qtbot.addWidget(window)
    inner = window
    for _ in range(DEPTH):
        layout = QVBoxLayout(inner)
        inner = QLabel("deep")
        layout.addWidget(inner)
    window.show()
    outermost, innermost = StyleChanges(window), StyleChanges(inner)
    themes.apply(QApplication.instance(), themes.DAY)
    # The old style sheet off, the new one on.
    assert innermost.count == outermost.count == 2


def test_the_theme_that_the_window_has_already_changes_nothing(window, qtbot):
    label = StyleChanges(window.status)
    window.set_theme(window.theme)
    # Nothing is on its way either.
    assert window.updatesEnabled()
    QApplication.processEvents()
    assert label.count == 0
    window.set_theme(themes.DAY)
    qtbot.waitUntil(window.updatesEnabled)
    assert label.count > 0


def test_the_words_of_a_narrow_row_of_the_status_have_the_size_of_the_theme(window, qtbot):
    window.controls.racers.add.click()
    qtbot.waitUntil(lambda: len(window.status.cells) == 2)
    cell = window.status.cells[0]
    cell.resize(60, cell.height())
    larger = themes.sized(themes.NIGHT, 2560, 1440)
    cell.set_theme(larger)
    assert cell.state.font().pointSizeF() == small_font(larger).pointSizeF()
