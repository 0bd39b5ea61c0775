"""Work beside the window: the newest is done, and what it replaces before it began is not done at all."""

import threading

import pytest

from gdsim.experiment.files import ExperimentError
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


def test_what_is_next_waits_for_what_is_done_and_only_the_newest_is_done(background, qtbot):
    begun, told, go_on = [], [], threading.Event()
    background.done.connect(told.append)
    background.start_next(lambda _: go_on.wait() and "first")
    for name in "abcd":
        background.start_next(lambda _, name=name: begun.append(name) or name)
    assert background.is_busy
    go_on.set()
    qtbot.waitUntil(lambda: len(told) == 2, timeout=PATIENCE)
    assert told == ["first", "d"]
    assert begun == ["d"]
    assert not background.is_busy


def test_there_is_a_pause_before_what_is_next_but_none_before_what_is_started(qtbot):
    # Far longer than the test.
    background = Background("test", pause=10 * PATIENCE)
    told = []
    background.done.connect(told.append)
    background.start_next(lambda _: "at once")
    qtbot.waitUntil(lambda: told == ["at once"], timeout=PATIENCE)
    background.start_next(lambda _: "after the pause")
    assert not background.is_busy
    background.start(lambda _: "started")
    qtbot.waitUntil(lambda: told == ["at once", "started"], timeout=PATIENCE)
    background.close()


def test_what_is_ready_in_time_is_told_before_start_returns_and_else_never_amid_it(background, qtbot):
    told, has_begun = [], threading.Event()
    background.done.connect(told.append)
    background.start(lambda _: 1, patience=PATIENCE / 1000)
    assert told == [1]
    background.start(lambda _: has_begun.set() or 2)
    has_begun.wait()
    assert told == [1]
    qtbot.waitUntil(lambda: told == [1, 2], timeout=PATIENCE)


def test_what_is_called_off_hears_of_it_and_tells_nothing(background, qtbot):
    told, calls, has_begun, heard = [], [], threading.Event(), threading.Event()

    def work(job):
        job.progress(0.5)
        has_begun.set()
        job.called_off.wait()
        try:
            job.progress(0.75)
        finally:
            heard.set()

    for signal in (background.progressed, background.done, background.refused, background.failed):
        signal.connect(told.append)
    background.start(work)
    has_begun.wait()
    background.start_next(calls.append)
    background.cancel()
    assert not background.is_busy
    assert heard.wait(PATIENCE / 1000)
    with qtbot.waitSignal(background.done, timeout=PATIENCE):
        background.start(lambda _: "something else")
    assert told == ["something else"]
    assert calls == []


def refuse(_):
    raise ExperimentError("There is nothing.")


def test_a_refusal_is_told_as_its_sentence_and_any_other_error_as_it_is(background, qtbot):
    with qtbot.waitSignal(background.refused, timeout=PATIENCE) as refused:
        background.start(refuse)
    assert refused.args == ["There is nothing."]
    with qtbot.waitSignal(background.failed, timeout=PATIENCE) as failed:
        background.start(lambda _: 1 // 0)
    assert isinstance(failed.args[0], ZeroDivisionError)


def test_after_closing_there_is_no_thread_and_nothing_is_done(background, qtbot):
    calls = []
    background.start(lambda job: job.called_off.wait())
    background.close()
    background.start(calls.append)
    background.start_next(calls.append)
    assert not any(thread.name.startswith("test") for thread in threading.enumerate())
    assert not background.is_busy
    assert calls == []
