"""Whether there is a screen, asked as the program asks it."""

import os
import sys

import pytest

from gdsim.screen import unreachable_screen

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a screen")


def test_to_ask_again_and_again_takes_no_more_connections_than_one():
    """A server has some hundreds for all programs; a report of what the machine offers asks each time."""
    assert unreachable_screen() == ""
    before = len(os.listdir("/proc/self/fd"))
    for _ in range(5):
        assert unreachable_screen() == ""
    assert len(os.listdir("/proc/self/fd")) == before


def test_a_screen_that_is_not_there_is_a_sentence_and_leaves_nothing_open(monkeypatch):
    monkeypatch.setenv("DISPLAY", ":9999")
    before = len(os.listdir("/proc/self/fd"))
    assert ":9999" in unreachable_screen()
    assert len(os.listdir("/proc/self/fd")) == before
