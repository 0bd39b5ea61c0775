"""Work beside the window: the newest is done, and what it replaces before it began is not done at all."""

import threading

import pytest

from gdsim.views.toolkit.background import Background

PATIENCE = 20_000


@pytest.fixture
def background(qtbot):
    background = Background("test")
    yield background
    background.close()


def test_what_waits_is_not_begun_once_something_newer_is_asked_for(background, qtbot):
    begun, go_on, is_busy = [], threading.Event(), threading.Event()

    def first(_):
        is_busy.set()
        go_on.wait()

    background.start(first)
    is_busy.wait()
    for name in "abcd":
        background.start(lambda _, name=name: begun.append(name))
    with qtbot.waitSignal(background.done, timeout=PATIENCE):
        go_on.set()
    assert begun == ["d"]
