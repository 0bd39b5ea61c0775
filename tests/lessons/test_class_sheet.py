"""The file of what a student did: exact, strict, and whole whoever writes it and however that ends."""

import json
import os
from datetime import UTC, datetime, timedelta

import pytest
from killing import fork, kill_again_and_again, needs_fork

from gdsim.experiment.files import ExperimentError
from gdsim.lessons.class_folder import add_notes, read_class
from gdsim.lessons.class_sheet import (
    SUFFIX,
    LessonNotes,
    PageNotes,
    Predicted,
    Sheet,
    Student,
    Tried,
    decode,
    encode,
    file_name,
)

NINE = datetime(2026, 3, 1, 9, tzinfo=UTC)
ADA = Student("0123456789ab", "Ada Lovelace")
SAID = Predicted("It falls.", "It rises.", False, 12.5, 1, NINE)
STUDENTS, PAGES = 30, 6


def tried(solved, hints, left, tries):
    return Tried(solved, hints, left, tries, NINE)


def only_sheet(folder):
    (sheet,), mistakes = read_class(folder)
    assert mistakes == ()
    return sheet


def test_what_is_written_is_read_again_beside_what_was_there(tmp_path):
    first = PageNotes("One", NINE, SAID, tried(False, 1, 2, 1))
    add_notes(tmp_path, ADA, [("momentum", first)])
    add_notes(tmp_path, ADA, [("momentum", PageNotes("Two", NINE)), ("adam", PageNotes("One", NINE))])
    sheet = only_sheet(tmp_path)
    assert sheet.student == ADA
    assert sheet.page("momentum", "One") == first
    assert sheet.page("momentum", "Two") == PageNotes("Two", NINE)
    assert sheet.page("adam", "Two") is None
    assert decode(encode(sheet)) == sheet
    assert os.listdir(tmp_path) == [file_name(ADA)]


def test_the_first_answer_stays_and_tries_are_counted(tmp_path):
    later = NINE + timedelta(minutes=5)
    add_notes(tmp_path, ADA, [("adam", PageNotes("One", later, SAID, tried(False, 0, 2, 1)))])
    again = Predicted("It rises.", "It rises.", True, 2.0, 1, later)
    add_notes(tmp_path, ADA, [("adam", PageNotes("One", NINE, again, tried(True, 2, 0, 1)))])
    add_notes(tmp_path, ADA, [("adam", PageNotes("One", later, None, tried(False, 0, 2, 1)))])
    page = only_sheet(tmp_path).page("adam", "One")
    assert (page.seen, page.prediction.given, page.prediction.tries) == (NINE, "It falls.", 2)
    # What comes after it was solved is play.
    assert page.task == tried(True, 2, 0, 2)


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("Ada Lovelace", "Ada-Lovelace-"),
        ("../../etc/passwd", "etc-passwd-"),
        ("", "student-"),
        ("Łukasz", "Łukasz-"),
        ("a" * 300, "a" * 40 + "-"),
        ("con\0<>:|?*", "con-"),
    ],
)
def test_a_file_s_name_is_safe_whatever_the_student_s_is(tmp_path, name, begins):
    student = Student(ADA.id, name)
    add_notes(tmp_path, student, [])
    (file,) = os.listdir(tmp_path)
    assert file == f"{begins}{ADA.id}.class.json"
    assert only_sheet(tmp_path).student == student


def changed(change):
    """A file's bytes with something in it that is not as it should be."""
    page = PageNotes("One", NINE, SAID, tried(False, 1, 2, 1))
    values = json.loads(encode(Sheet(1, ADA, (LessonNotes("adam", (page,)),))))
    change(values, values["lessons"][0]["pages"][0])
    return json.dumps(values).encode()


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (lambda v, p: v.update(gdsim_class=2), "this file needs gdsim_class format 2; this program reads format 1"),
        (lambda v, p: v.pop("gdsim_class"), "gdsim_class is missing; it takes 1, the version of the format"),
        (lambda v, p: v.update(gdsim_class="1"), 'gdsim_class takes 1, the version of the format, not "1"'),
        (lambda v, p: v.pop("student"), "student is missing; it takes an object with id and name"),
        (lambda v, p: v["student"].update(id="Ada"), 'student.id takes 12 of the letters 0 to 9 and a to f, not "Ada"'),
        (lambda v, p: v.update(pupil=1), 'the file has no key "pupil"; it takes gdsim_class, student, lessons'),
        (
            lambda v, p: p["prediction"].update(right="yes"),
            'lessons[0].pages[0].prediction.right takes true or false, not "yes"',
        ),
        (
            lambda v, p: p["prediction"].pop("given"),
            "lessons[0].pages[0].prediction.given is missing; it takes text",
        ),
        (
            lambda v, p: p["prediction"].update(seconds=-1),
            "lessons[0].pages[0].prediction.seconds takes a number, 0 or more, not -1",
        ),
        (
            lambda v, p: p["task"].update(when="today"),
            'lessons[0].pages[0].task.when takes a time such as 2026-03-01T09:30:00Z, not "today"',
        ),
        (
            lambda v, p: p["task"].update(when="2026-03-01T09:30:00"),
            'lessons[0].pages[0].task.when takes a time such as 2026-03-01T09:30:00Z, not "2026-03-01T09:30:00"',
        ),
        (
            lambda v, p: p["task"].update(hint=1),
            'lessons[0].pages[0].task has no key "hint"; it takes solved, hints, hints_left, tries, when',
        ),
        (lambda v, p: v["lessons"].append({"lesson": "adam"}), 'lessons[1].lesson is "adam" a second time'),
        (
            lambda v, p: v["lessons"][0]["pages"].append({"page": "One", "seen": "2026-03-01T09:30:00Z"}),
            'lessons[0].pages[1].page is "One" a second time',
        ),
        (lambda v, p: v.update(lessons=3), "lessons takes a list of objects with lesson and pages, not 3"),
    ],
)
def test_a_mistake_is_one_sentence_that_names_the_place(change, sentence):
    with pytest.raises(ExperimentError) as refused:
        decode(changed(change))
    assert str(refused.value) == sentence


def test_a_broken_file_is_named_and_the_others_are_read(tmp_path):
    for number in range(3):
        add_notes(tmp_path, Student(f"{number:012x}", "Ada"), [("adam", PageNotes("One", NINE, SAID))])
    cut = tmp_path / file_name(Student(f"{1:012x}", "Ada"))
    cut.write_bytes(cut.read_bytes()[:200])
    (tmp_path / "notes.txt").write_text("not ours")
    sheets, (mistake,) = read_class(tmp_path)
    assert [sheet.student.id[-1] for sheet in sheets] == ["0", "2"]
    assert mistake.startswith(f"{cut}: the file is not valid JSON")
    # What was in it may be got back by hand: it is not written over.
    before = cut.read_bytes()
    with pytest.raises(ExperimentError, match="not valid JSON"):
        add_notes(tmp_path, Student(f"{1:012x}", "Ada"), [("adam", PageNotes("Two", NINE))])
    assert cut.read_bytes() == before


def test_two_files_of_one_student_as_a_synchronised_folder_may_hold_them_are_one(tmp_path):
    add_notes(tmp_path, ADA, [("adam", PageNotes("One", NINE, SAID, tried(False, 1, 1, 2)))])
    file = tmp_path / file_name(ADA)
    copy = tmp_path / f"Ada (conflicted copy){SUFFIX}"
    copy.write_bytes(file.read_bytes())
    solved = tried(True, 1, 1, 1)
    add_notes(tmp_path, ADA, [("adam", PageNotes("One", NINE, task=solved)), ("adam", PageNotes("Two", NINE))])
    sheet = only_sheet(tmp_path)
    assert sheet.page("adam", "One") == PageNotes("One", NINE, SAID, tried(True, 1, 1, 3))
    assert sheet.page("adam", "Two") == PageNotes("Two", NINE)
    assert sorted(os.listdir(tmp_path)) == sorted([file.name, copy.name])


def test_a_folder_that_is_gone_is_one_sentence(tmp_path):
    with pytest.raises(ExperimentError, match=r"cannot write .*no such file or directory"):
        add_notes(tmp_path / "gone", ADA, [])
    with pytest.raises(ExperimentError, match=r"cannot read .*no such file or directory"):
        read_class(tmp_path / "gone")


@needs_fork
def test_thirty_students_in_two_windows_each_lose_nothing(tmp_path):
    def work(student, window):
        for number in range(PAGES):
            notes = PageNotes(f"Page {number}, window {window}", NINE, SAID, tried(False, 0, 1, 1))
            both = PageNotes("In both", NINE, SAID)
            add_notes(tmp_path, student, [("adam", notes), ("adam", both)])

    students = [Student(f"{number:012x}", "Ada" if number % 2 else "") for number in range(STUDENTS)]
    children = [fork(lambda s=s, w=w: work(s, w)) for s in students for w in (1, 2)]
    assert [os.waitpid(child, 0)[1] for child in children] == [0] * (2 * STUDENTS)
    sheets, mistakes = read_class(tmp_path)
    assert mistakes == ()
    assert {sheet.student for sheet in sheets} == set(students)
    for sheet in sheets:
        assert len(sheet.lessons[0].pages) == 2 * PAGES + 1
        assert sheet.page("adam", "In both").prediction.tries == 2 * PAGES
    assert len(os.listdir(tmp_path)) == STUDENTS


@needs_fork
def test_a_window_that_is_killed_while_it_writes_leaves_a_whole_file_that_others_can_go_on_with(tmp_path):
    add_notes(tmp_path, ADA, [("adam", PageNotes("Before", NINE, SAID))])

    def work():
        for number in range(20):
            add_notes(tmp_path, ADA, [("adam", PageNotes(f"Page {number}", NINE, SAID))])

    def found():
        sheet = only_sheet(tmp_path)
        assert sheet.page("adam", "Before").prediction.tries >= 1
        add_notes(tmp_path, ADA, [("adam", PageNotes("Before", NINE, SAID))])

    kill_again_and_again(work, found, times=25)
    assert only_sheet(tmp_path).page("adam", "Before").prediction.tries == 26
    assert os.listdir(tmp_path) == [file_name(ADA)]
