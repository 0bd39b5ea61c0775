"""Texts of the user's (names of files, columns and classes, titles) are shown as they are, never read as markup."""

import json

import pytest
from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction, QHelpEvent, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QGraphicsTextItem,
    QGraphicsView,
    QLabel,
    QMessageBox,
    QToolTip,
    QWidget,
)
from whole_window import forget_changes

from gdsim import app
from gdsim.export.dialog import ExportDialog
from gdsim.views.own_data.import_dialog import ImportDialog
from gdsim.views.window.about import show_about

# What a text may say that Qt would read as a picture, as bold type, or as the mark of a key.
FEATURE, SECOND, TARGET = "<img src=a>", "<b>R&D</b>", "<h1>t</h1>"
CLASSES = ("<i>one</i>", "<u>two</u>", "three &amp; more")
TITLE = "<s>title</s> [*] &lt;"
FILE = "<b>file.csv"
RAW = (FEATURE, SECOND, TARGET, *CLASSES, TITLE, FILE)


@pytest.fixture
def table(tmp_path):
    """Three classes by two features."""
    rows = [f"{k % 7}.5,{k % 5}.25,{CLASSES[k % 3]}" for k in range(60)]
    path = tmp_path / FILE
    path.write_text("\n".join([f"{FEATURE},{SECOND},{TARGET}", *rows]) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def numbers(tmp_path):
    """One feature and a number, for a line."""
    path = tmp_path / f"numbers{FILE}"
    path.write_text("\n".join([f"{FEATURE},{TARGET}", *(f"{k},{2 * k + k % 3}.5" for k in range(30))]) + "\n")
    return path


def opened(qtbot, tmp_path, csv):
    racers = [{"optimizer": "gradient-descent", "learning_rate": rate} for rate in (0.1, 0.2)]
    problem = {"type": "fit", "dataset": {"csv": csv.name}}
    path = tmp_path / "markup.gdsim"
    path.write_text(json.dumps({"gdsim": 1, "title": TITLE, "problem": problem, "racers": racers}), encoding="utf-8")
    window = app.open_window(str(path))
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.resize(1366, 738)
    window.show()
    qtbot.waitExposed(window)
    return window


def look_everywhere(window, qtbot):
    """Opens every page and panel, and takes some steps, so that all that is ever said has been said once."""
    window.show_step(True)
    for pages in (window.columns.tabs, window.columns.steps):
        for index in range(pages.count()):
            pages.setCurrentIndex(index)
            qtbot.wait(1)
    window.status.show_panel()
    window.session.step()
    qtbot.waitUntil(lambda: window.snapshot.step > 0)
    QApplication.processEvents()


def is_plain(text):
    """Whether a rich text shows all that it has of the user's as it is."""
    return not any(raw in text for raw in RAW)


def wrongs(root):
    """Whatever in a window could show a text otherwise than it is."""
    found = []
    for widget in [root, *root.findChildren(QWidget)]:
        widget.ensurePolished()
        if isinstance(widget, QLabel) and widget.textFormat() is not Qt.TextFormat.PlainText:
            rich = widget.textFormat() is Qt.TextFormat.RichText and is_plain(widget.text())
            found += [] if rich else [("label", widget.text())]
        if isinstance(widget, QAbstractButton):
            found += [("key", widget.text())] if "R&D" in widget.text() else []
        if isinstance(widget, QGraphicsView):
            for item in widget.scene().items():
                if isinstance(item, QGraphicsTextItem) and is_read(item):
                    found.append(("item", item.toPlainText()))
        texts = (widget.whatsThis(), widget.statusTip())
        found += [("help", text) for text in texts if not is_plain(text)]
    found += [("action", action.text()) for action in root.findChildren(QAction) if "R&D" in action.text()]
    return found


def is_read(item):
    """Whether a picture's text has made something of its markup."""
    html = item.toHtml()
    return "<img" in html or "font-weight:700" in html or "<h1" in html or "underline" in html


def said(root):
    """All texts of a window: of labels, buttons, lists, plots, and what is said to the pointer."""
    texts = []
    for widget in [root, *root.findChildren(QWidget)]:
        texts += [widget.toolTip(), widget.windowTitle(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            texts.append(rendered(widget))
        if isinstance(widget, QComboBox):
            texts += [widget.itemText(index) for index in range(widget.count())]
        if isinstance(widget, QAbstractItemView) and widget.model():
            model = widget.model()
            texts += [str(model.index(row, 0).data()) for row in range(model.rowCount())]
        if isinstance(widget, QGraphicsView):
            items = [item for item in widget.scene().items() if isinstance(item, QGraphicsTextItem)]
            texts += [item.toPlainText() for item in items]
    return "\n".join(texts)


def rendered(widget):
    if isinstance(widget, QLabel) and widget.textFormat() is Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setHtml(widget.text())
        return document.toPlainText().replace("\N{NO-BREAK SPACE}", " ")
    text = widget.text()
    return text.replace("&&", "&") if isinstance(widget, QAbstractButton) else text


def test_no_label_button_or_plot_reads_markup(qtbot, tmp_path, table):
    window = opened(qtbot, tmp_path, table)
    look_everywhere(window, qtbot)
    assert wrongs(window) == []
    shown = said(window)
    for raw in (FEATURE, SECOND, *CLASSES):
        assert raw in shown, raw
    window.status.panel.close()
    forget_changes(window)
    window.close()


def test_nor_do_a_lines_equation_axes_and_score(qtbot, tmp_path, numbers):
    window = opened(qtbot, tmp_path, numbers)
    look_everywhere(window, qtbot)
    assert wrongs(window) == []
    axes = [axis.label.toPlainText() for axis in window.data.panel.axes]
    assert any(FEATURE in text for text in axes)
    assert f"× {FEATURE}" in window.data.equation.text()
    assert TARGET in window.data.score.toolTip()
    window.status.panel.close()
    forget_changes(window)
    window.close()


def tip_of(widget):
    """The label of what is said to who rests the pointer on a widget."""
    place = widget.rect().center()
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, place, widget.mapToGlobal(place)))
    tips = (w for w in QApplication.topLevelWidgets() if w.metaObject().className() == "QTipLabel")
    return next(tip for tip in tips if tip.isVisible())


def test_tooltips_are_plain(qtbot, tmp_path, table):
    window = opened(qtbot, tmp_path, table)
    window.controls.setToolTip(FEATURE)
    tip = tip_of(window.controls)
    assert (tip.text(), tip.textFormat()) == (FEATURE, Qt.TextFormat.PlainText)
    # The label is kept for the next one.
    window.status.setToolTip(f"Where {SECOND} starts.")
    tip = tip_of(window.status)
    assert (tip.text(), tip.textFormat()) == (f"Where {SECOND} starts.", Qt.TextFormat.PlainText)
    QToolTip.hideText()
    forget_changes(window)
    window.close()


def test_the_title_bar_has_the_name_as_it_is(window):
    window.filing.document.setting.rename("<b>[*]</b>")
    assert window.windowTitle().startswith("<b>[*][*]</b>[*]")


def test_boxes_are_plain(window, qtbot):
    window.filing.document.setting.rename(TITLE)
    found = []

    def look():
        box = QApplication.activeModalWidget()
        found.extend(wrongs(box))
        found.append(TITLE in box.text())
        box.reject()

    QTimer.singleShot(0, look)
    assert not window.filing.menus.may_leave()
    assert found == [True]
    box = QMessageBox(QMessageBox.Icon.Warning, FILE, FILE, parent=window)
    box.setInformativeText(FEATURE)
    box.show()
    assert wrongs(box) == []
    box.close()
    about = show_about(window, FEATURE.replace("<", "&lt;"))
    assert wrongs(about) == []
    about.close()


def test_dialogs_are_plain(window, qtbot, table):
    window.bringing.dialogs.import_table(table)
    dialog = window.findChild(ImportDialog)
    qtbot.waitUntil(lambda: dialog.table is not None, timeout=20_000)
    QApplication.processEvents()
    assert wrongs(dialog) == []
    assert FEATURE in said(dialog)
    dialog.reject()
    window.filing.document.setting.rename(TITLE)
    window.export_asked.emit()
    exporting = window.findChild(ExportDialog)
    assert wrongs(exporting) == []
    exporting.close()
