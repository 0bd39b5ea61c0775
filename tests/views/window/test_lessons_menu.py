"""The menu of lessons, as often as it is opened."""


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
