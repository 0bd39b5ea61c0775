"""Whatever a file holds, it is read or refused in little time and memory: each by a process of its own, measured."""

import json

import pytest
from killing import in_a_process

MEGABYTE = 1 << 20
# What README's old laptop can spare, for one file: seconds of the processor, and megabytes.
MOST_SECONDS, MOST_MEGABYTES = 20, 1024
# A table's text and what becomes of it: read, or a part of the sentence that refuses it.
TABLES = {
    "blank lines": (lambda: "a,b\n1,2\n2,3\n3,5\n" + "\n" * (20 * MEGABYTE), "more than 4,000,000 lines"),
    "lines of an old Macintosh": (lambda: "a,b\r1,2\r2,3\r" + "\r" * (20 * MEGABYTE), "more than 4,000,000 lines"),
    "blank lines that can be read": (lambda: "a,b\n1,2\n2,3\n3,5\n" + "\n" * 3_900_000, "can be run"),
    "blank lines and rows": (lambda: ("1,2\n2,3\n" + "\n" * 15_000) * 100, "can be run"),
    "commas": (lambda: "," * (100 * MEGABYTE), "line 1 begins a row of more than 1,048,576 characters"),
    "commas below a table": (lambda: "a,b\n1,2\n" + "," * (100 * MEGABYTE), "more than 16,000,000 cells"),
    "rows of nothing": (lambda: "a,b\n1,2\n2,3\n" + ",\n" * (10 * MEGABYTE), "more than 4,000,000 lines"),
    "a word": (lambda: "a,b\n1,2\n" + "x" * (30 * MEGABYTE), "line 3 begins a row of more than"),
    "spaces": (lambda: " " * (30 * MEGABYTE), "is empty"),
    "quotes": (lambda: "a,b\n" + '"' * (100 * MEGABYTE), "line 2 begins a row of more than"),
    "a row over many lines": (lambda: "a,b\n" + '"\n",' * 3_000_000, "begins a row of more than"),
    "comments": (lambda: "#\n" * (10 * MEGABYTE), "more than 4,000,000 lines"),
    "very many cells": (lambda: ("1," * 999 + "1\n") * 50_000, "more than 16,000,000 cells"),
    "words that all differ": (
        lambda: (
            ",".join("abcdefghij")
            + "\n"
            + "".join(",".join(f"x{k + j:x}" for j in range(10)) + "\n" for k in range(220_000))
        ),
        "more than 2,000,000 different words",
    ),
    "a wide character": (lambda: "a,b\n😀,1\n" + "\n" * (20 * MEGABYTE), "more than 4,000,000 lines"),
}
# What one process does with one file.
MEASURED = """
import resource, sys, time
from gdsim.cli import main
resource.setrlimit(resource.RLIMIT_CPU, (int(sys.argv[2]), int(sys.argv[2])))
sys.stderr = sys.stdout
main(["check", sys.argv[1]])
# Kilobytes, but for macOS, which has bytes.
largest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
print(round(largest))
"""


def said(path):
    """What `check` says of a file, within the limits."""
    *lines, megabytes = in_a_process(MEASURED, path, MOST_SECONDS).splitlines()
    assert int(megabytes) < MOST_MEGABYTES
    (line,) = lines
    return line


@pytest.mark.parametrize("name", TABLES)
def test_no_table_takes_more_than_there_is(name, tmp_path):
    pytest.importorskip("resource", reason="there limits cannot be measured")
    text, words = TABLES[name]
    (tmp_path / "own.csv").write_bytes(text().encode())
    path = tmp_path / "own.gdsim"
    path.write_text(json.dumps({"gdsim": 1, "problem": {"type": "fit", "dataset": {"csv": "own.csv"}}}))
    try:
        assert words in said(path)
    finally:
        (tmp_path / "own.csv").unlink()


EXPERIMENTS = {
    "a key that is there twice": (
        lambda: '"view": {' + "".join(f'"{k:x}": 1, ' for k in range(300_000)) + '"0": 1}',
        '"0" appears twice',
    ),
    "a long start": (lambda: '"start": [' + "1, " * 1_000_000 + "1]", "start has 1000001 numbers"),
    "a key like a place": (lambda: '"' + " - at `$" * 300_000 + '": 1', "has no key"),
    "a long name": (
        lambda: '"racers": [{"optimizer": "' + "x" * 10 * MEGABYTE + '"}]',
        "takes one of gradient-descent",
    ),
}


@pytest.mark.parametrize("name", EXPERIMENTS)
def test_no_experiment_takes_more_than_there_is(name, tmp_path):
    pytest.importorskip("resource", reason="there limits cannot be measured")
    text, words = EXPERIMENTS[name]
    path = tmp_path / "own.gdsim"
    path.write_text(f'{{"gdsim": 1, "problem": {{"type": "terrain", "terrain": "bowl"}}, {text()}}}')
    assert words in said(path)
