"""The menu of lessons, as often as it is opened."""

from PySide6.QtWidgets import QMessageBox

HEAD = '+++\ntitle = "T"\nminutes = 5\ntakeaway = "One thing."\n+++\n\n'


def titles(menu):
    return [action.text() for action in menu.actions()]


def test_it_opens_a_second_time_with_all_it_had(window, qtbot):
    menu = next(action.menu() for action in window.menuBar().actions() if action.text() == "&Lessons")
    shown = []
    for _ in range(2):
        menu.popup(window.pos())
        qtbot.waitUntil(menu.isVisible)
        shown.append(titles(menu))
        menu.close()
    assert shown[0] == shown[1]
    assert {"Next page", "Leave the lesson", "Open a folder of lessons…"} <= set(shown[1])


def test_what_is_wrong_with_own_lessons_is_said_in_full_and_the_menu_stays_a_menu(window, qtbot, tmp_path):
    window.lessons.set_folder(tmp_path)
    (tmp_path / "01-good.md").write_text(HEAD + "# One\n\nWords.\n", encoding="utf-8")
    for number in range(10):
        bad = HEAD + f"# One\n\n[a part](see:wall-{number})\n"
        (tmp_path / f"{number:02}-bad-{number}.md").write_text(bad, encoding="utf-8")
    menu = next(action.menu() for action in window.menuBar().actions() if action.text() == "&Lessons")
    menu.aboutToShow.emit()
    assert "1  T" in titles(menu)
    assert max(map(len, titles(menu))) < 60
    (wrong,) = (action for action in menu.actions() if "no lessons" in action.text())
    wrong.trigger()
    (box,) = window.findChildren(QMessageBox)
    assert box.text().startswith(f"{tmp_path / '00-bad-0.md'}:9: see: there is no 'wall-0'; it takes surface")
    assert box.text().endswith("… and 4 more.")
    box.close()
