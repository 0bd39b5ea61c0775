"""Unsaved work survives the program, and nobody else's is taken."""

import os
import signal
import subprocess
import sys

import pytest
from killing import TIMES, in_a_process, needs_fork
from msgspec.structs import replace

from gdsim.experiment.schema import Experiment, TerrainProblem
from gdsim.views.document import autosave as autosaves
from gdsim.views.document.autosave import Autosave, Draft, read_draft, write_draft

PATIENCE = 20_000
WORK = Experiment(1, TerrainProblem("bowl"), title="Grüße", view={"camera": [1, None]})

# Another window: keeps its work, says so, and waits.
OTHER = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from gdsim.experiment.schema import Experiment, TerrainProblem
from gdsim.views.document.autosave import Autosave, Draft

application = QCoreApplication([])
work = Experiment(1, TerrainProblem("bowl"), title="of another process")
autosave = Autosave(lambda: Draft(work, Path("/a/b.gdsim"), Path("/a")), Path(sys.argv[1]))
autosave.write()
print("written", flush=True)
sys.stdin.read()
autosave.close()
"""
# Writes two drafts in turn; large ones take their time.
KILLED = """
import sys
from pathlib import Path
from killing import kill_again_and_again
from gdsim.experiment.schema import Experiment, TerrainProblem
from gdsim.views.document.autosave import Draft, read_draft, write_draft

file = Path(sys.argv[1])
choices = [Draft(Experiment(1, TerrainProblem("bowl"), title=letter * 200_000), None, None) for letter in "ab"]

def work():
    for draft in choices:
        write_draft(file, draft)

work()
kill_again_and_again(work, lambda: print(read_draft(file) in choices))
"""


@pytest.fixture
def made(tmp_path, qapp):
    """Makes autosaves of the same folder, each a window's own."""
    all_of_them = []

    def make(work=WORK):
        all_of_them.append(Autosave(lambda: Draft(work, None, tmp_path), tmp_path / "drafts"))
        return all_of_them[-1]

    yield make
    for autosave in all_of_them:
        autosave.close()


@pytest.fixture
def other(tmp_path):
    with subprocess.Popen(
        [sys.executable, "-c", OTHER, str(tmp_path / "drafts")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout.readline() == "written\n"
        yield process
        process.kill()


def drafts(tmp_path):
    return sorted((tmp_path / "drafts").glob("*.draft"))


@pytest.mark.parametrize("places", [(None, None), ("/a/b c/ü.gdsim", "/a")])
def test_a_draft_is_read_back_as_it_was_written(places, tmp_path):
    draft = Draft(WORK, *(place and tmp_path / place for place in places))
    write_draft(tmp_path / "x.draft", draft)
    assert read_draft(tmp_path / "x.draft") == draft


def test_a_change_is_on_the_disk_within_ten_seconds(made, tmp_path, qtbot, monkeypatch):
    assert autosaves.AUTOSAVE_SECONDS < 10
    monkeypatch.setattr(autosaves, "AUTOSAVE_SECONDS", 0)
    autosave = made()
    autosave.touch()
    qtbot.waitUntil(lambda: len(drafts(tmp_path)) == 1, timeout=PATIENCE)
    assert read_draft(drafts(tmp_path)[0]) == Draft(WORK, None, tmp_path)
    autosave.forget()
    assert os.listdir(tmp_path / "drafts") == []


def test_what_a_killed_process_has_left_is_found_by_one_only(made, other, tmp_path):
    first, second = made(), made()
    assert first.orphans() == []
    other.send_signal(signal.SIGKILL if hasattr(signal, "SIGKILL") else signal.SIGTERM)
    other.wait()
    (orphan,) = first.orphans()
    assert orphan.draft.experiment.title == "of another process"
    assert orphan.draft.path.name == "b.gdsim"
    assert second.orphans() == []
    assert first.orphans() == []
    first.close()
    (again,) = second.orphans()
    second.discard(again)
    assert os.listdir(tmp_path / "drafts") == []


def test_what_a_killed_process_was_writing_is_cleared_up(made, other, tmp_path):
    made().write()
    (draft,) = [file for file in drafts(tmp_path) if file.name.startswith(f"{other.pid}-")]
    unfinished = draft.with_name(f".{draft.name}.{other.pid}.tmp")
    unfinished.write_text("half of")
    draft.unlink()
    assert made().orphans() == []
    assert unfinished.exists()
    other.kill()
    other.wait()
    assert made().orphans() == []
    # Only the window that lives has its draft, and the lock beside it.
    assert {name.partition("-")[0] for name in os.listdir(tmp_path / "drafts")} == {str(os.getpid())}
    assert len(os.listdir(tmp_path / "drafts")) == 2


def test_a_process_that_ends_in_peace_leaves_nothing(made, other, tmp_path):
    other.stdin.close()
    other.wait()
    assert made().orphans() == []
    assert os.listdir(tmp_path / "drafts") == []


def test_two_windows_keep_their_work_apart(made, tmp_path):
    first, second = made(), made(replace(WORK, title="second"))
    first.write()
    second.write()
    assert {read_draft(file).experiment.title for file in drafts(tmp_path)} == {"Grüße", "second"}
    assert first.orphans() == []
    first.forget()
    assert [read_draft(file).experiment.title for file in drafts(tmp_path)] == ["second"]


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"\x89PNG", "no draft of this program"),
        (b"[]\n{}", "no draft of this program"),
        (b'{"path": null, "folder": null}\n{"gdsim": 9}', "needs gdsim format 9"),
        (b'{"path": null, "folder": null}\n{"gdsim": 1, "prob', "not valid JSON"),
        (b"", "no draft of this program"),
    ],
)
def test_a_draft_that_cannot_be_read_is_said_and_left_alone(made, tmp_path, data, words):
    file = tmp_path / "drafts" / "1-dead.draft"
    file.parent.mkdir()
    file.write_bytes(data)
    autosave = made()
    said = []
    autosave.failed.connect(said.append)
    assert autosave.orphans() == []
    (sentence,) = said
    assert words in sentence
    assert str(file) in sentence
    assert "\n" not in sentence
    assert file.read_bytes() == data
    assert os.listdir(tmp_path / "drafts") == ["1-dead.draft"]


def test_where_nothing_can_be_written_it_is_said_once(made, tmp_path):
    (tmp_path / "drafts").write_text("no folder")
    autosave = made()
    said = []
    autosave.failed.connect(said.append)
    autosave.write()
    autosave.write()
    (sentence,) = said
    assert str(tmp_path / "drafts") in sentence
    (tmp_path / "drafts").unlink()
    assert autosave.write()
    assert read_draft(drafts(tmp_path)[0]).experiment == WORK


@needs_fork
def test_killed_while_autosaving_a_hundred_times_a_draft_is_whole(tmp_path):
    assert in_a_process(KILLED, tmp_path / "x.draft").split() == ["True"] * TIMES
