"""CSV files as spreadsheets write them: recognised, read quickly, gaps left out, and refused in one sentence."""

import csv
import io
import itertools
import os
import re

import numpy as np
import pytest

from gdsim.experiment import csv_reader
from gdsim.experiment.csv_dialect import Dialect
from gdsim.experiment.csv_reader import read_table
from gdsim.experiment.datasets import load, own_table
from gdsim.experiment.files import ExperimentError
from gdsim.experiment.schema import CsvFile
from gdsim.experiment.tables import write_table, written_name

ROWS = [(1.5, -2.25, "Säge"), (2.5, 1e-3, "Öl"), (3.0, 1e3, "Säge"), (-0.125, 0.0, "Öl")]
BYTES = {"UTF-8": "utf-8", "UTF-8 with BOM": "utf-8-sig", "UTF-16": "utf-16", "Latin-1": "latin-1"}


def text_of(separator, decimal, header=True, end="\n"):
    def cell(value):
        return value if isinstance(value, str) else str(value).replace(".", decimal)

    file = io.StringIO(newline="")
    writer = csv.writer(file, delimiter=separator, lineterminator=end)
    writer.writerows([("Länge", "Breite", "Art")] * header)
    writer.writerows([tuple(map(cell, row)) for row in ROWS])
    return file.getvalue()


def written(tmp_path, content, name="own.csv"):
    path = tmp_path / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.mark.parametrize(
    ("encoding", "separator", "decimal", "header", "end"),
    [*itertools.product(BYTES, ",;\t", ".,", [True, False], ["\n"]), ("Latin-1", ";", ",", True, "\r\n")],
)
def test_a_file_is_read_whatever_wrote_it(tmp_path, encoding, separator, decimal, header, end):
    text = text_of(separator, decimal, header, end)
    table = read_table(written(tmp_path, text.encode(BYTES[encoding])), "own.csv")
    assert table.dialect == Dialect(encoding.removesuffix(" with BOM"), separator, decimal, header)
    assert tuple(table.columns) == (("Länge", "Breite", "Art") if header else ("column 1", "column 2", "column 3"))
    length, width, kind = table.columns.values()
    assert length.numbers.tolist() == [row[0] for row in ROWS]
    assert width.numbers.tolist() == [row[1] for row in ROWS]
    assert kind.texts == [row[2] for row in ROWS]
    assert len(table.head) == len(ROWS)
    assert table.lines.tolist() == [k + header for k in range(1, len(ROWS) + 1)]


@pytest.mark.parametrize(
    ("text", "numbers", "said"),
    [
        # One number, or another cell, tells what the marks mean.
        ('x,y\n"1,234.5",1\n"2,000",2\n', [1234.5, 2000], ""),
        ('x,y\n"1,000",0.5\n"2,000",1.5\n', [1000, 2000], ""),
        ('x,y\n"-1,234,567",1\n"999",2\n', [-1234567, 999], ""),
        ("x;y\n1.000,5;0\n1.001,5;1\n", [1000.5, 1001.5], ""),
        ("x;y\n1.000;0,5\n12.000;1\n", [1000, 12000], ""),
        ("x;y\n1,5;0\n2,000;1\n", [1.5, 2], ""),
        ('x,y\n"0,500",1\n"1,250",2\n', [0.5, 1.25], ""),
        ("x\ty\n1,25\t1\n1,500\t2\n", [1.25, 1.5], ""),
        ("x,y\n1.234,1\n2.345,2\n", [1.234, 2.345], ""),
        # Nothing tells: the likelier is taken, and said.
        ('x,y\n"1,000",1\n"1,001",2\n', [1000, 1001], "with commas between thousands: 1,000 is 1000."),
        ("x;y\n1,000;1\n1,001;2\n", [1, 1.001], "with a decimal comma: 1,000 is 1."),
        ("x;y\n1.000;1\n1.001;2\n", [1, 1.001], "with a decimal point: 1.000 is 1."),
    ],
)
def test_thousands_are_told_from_decimals(tmp_path, text, numbers, said):
    table = read_table(written(tmp_path, text), "own.csv")
    assert table.columns["x"].numbers.tolist() == numbers
    assert table.notes == ((f"Numbers are read {said}",) if said else ())


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("x,y\n−1.5,1\n2e−1,2\n", [-1.5, 0.2]),
        ("x;y\n−1,5;1\n2;2\n", [-1.5, 2]),
        ('x,y\n"−1,234.5",1\n"2,000",2\n', [-1234.5, 2000]),
        ("x;y\n−1.000,5;0\n1.001,5;1\n", [-1000.5, 1001.5]),
    ],
)
def test_a_minus_sign_is_a_minus_sign(tmp_path, text, numbers):
    for encoding in ("utf-8", "utf-16"):
        table = read_table(written(tmp_path, text.encode(encoding)), "own.csv")
        assert table.columns["x"].numbers.tolist() == numbers


@pytest.mark.parametrize("kind", ["", ",a−b"])
def test_a_minus_sign_far_down_in_a_large_file(tmp_path, kind):
    lines = [f"{k},{-k}{kind}" for k in range(60_000)]
    lines[50_000] = f"−7,−1e−3{kind}"
    table = read_table(written(tmp_path, "\n".join(["x,y" + ",kind" * bool(kind), *lines])), "own.csv")
    assert [column.numbers[50_000] for column in list(table.columns.values())[:2]] == [-7, -1e-3]
    assert not kind or table.columns["kind"].words == ("a−b",)


def test_thousands_far_down_in_a_large_file(tmp_path):
    lines = [f"{k % 900};{k},5" for k in range(60_000)]
    lines[100] = "1.234.567;8.000,25"
    lines[50_000] = "1.000;2.000,5"
    table = read_table(written(tmp_path, "\n".join(["x;y", *lines])), "own.csv")
    assert table.columns["x"].numbers[[100, 50_000, 50_001]].tolist() == [1234567, 1000, 50_001 % 900]
    assert table.columns["y"].numbers[[100, 50_000, 50_001]].tolist() == [8000.25, 2000.5, 50_001.5]


@pytest.mark.parametrize(
    ("preface", "table", "names", "first_line"),
    [
        ("sep=;\r\n", "a;b\r\n1,5;2\r\n3;4\r\n", ("a", "b"), 3),
        ('"sep=\t"\n', "a, x\tb\n1\t2\n3\t4\n", ("a, x", "b"), 3),
        ("# taken in May, by hand\n#\n", "a,b\n1,2\n3,4\n", ("a", "b"), 4),
        ("# taken in May\n", "1,2\n3,4\n", ("column 1", "column 2"), 2),
        ("# made by a program\n# a,b\n", "1,2\n3,4\n", ("a", "b"), 3),
        ("#,name\n", "1,u\n2,v\n", ("#", "name"), 2),
    ],
)
def test_what_stands_above_the_table_is_no_part_of_it(tmp_path, preface, table, names, first_line):
    table = read_table(written(tmp_path, preface + table), "own.csv")
    assert tuple(table.columns) == names
    assert table.lines.tolist() == [first_line, first_line + 1]


def test_columns_of_one_name_are_numbered(tmp_path):
    table = read_table(written(tmp_path, "a,a,a (2),,a\n1,2,3,4,5\n6,7,8,9,0\n"), "own.csv")
    assert tuple(table.columns) == ("a", "a (3)", "a (2)", "column 4", "a (4)")
    assert table.notes == ("Columns of the same name are numbered: a (3), a (4).",)
    assert load(CsvFile("own.csv"), ("a", "a (3)"), "a (4)", tmp_path).X.tolist() == [[1, 2], [6, 7]]


def test_columns_of_nothing_are_left_out(tmp_path):
    table = read_table(written(tmp_path, "a,b,,,c,\n1,2,,,,\n3,4,,,,\n"), "own.csv")
    assert tuple(table.columns) == ("a", "b", "c")
    assert table.head == (("1", "2", ""), ("3", "4", ""))
    assert table.notes == ("3 columns without a name and without values are left out.",)
    assert tuple(read_table(written(tmp_path, "a,b,\n1,2,\n3,4,5\n"), "own.csv").columns) == ("a", "b", "column 3")


def test_what_is_too_large_is_told_from_what_is_infinite(tmp_path):
    for cell, takes in (("1e309", "numbers up to 1.8e+308"), ("-inf", "finite numbers")):
        written(tmp_path, "x,y\n" + "1,2\n" * 100_000 + f"{cell},2\n")
        with pytest.raises(ExperimentError, match=f'column x takes {re.escape(takes)}, but line 100002 has "{cell}"'):
            load(CsvFile("own.csv"), folder=tmp_path)


def test_what_was_recognised_can_be_overruled(tmp_path):
    path = written(tmp_path, "2019,2020\n1,2\n3,4\n")
    assert read_table(path, "own.csv").dialect.header is False
    table = read_table(path, "own.csv", Dialect(header=True))
    assert tuple(table.columns) == ("2019", "2020")
    assert len(table.lines) == 2


def test_columns_that_a_program_left_unnamed_are_numbered(tmp_path):
    assert tuple(read_table(written(tmp_path, ",x\n0,5\n1,6\n"), "own.csv").columns) == ("column 1", "x")


def test_marks_in_every_text_are_no_separators(tmp_path):
    text = "name,x\n" + "".join(f"a;b {k},{k}\n" for k in range(30))
    assert read_table(written(tmp_path, text), "own.csv").dialect.separator == ","


def test_quotes_hold_separators_and_lines(tmp_path):
    table = read_table(written(tmp_path, 'x,"a,\nb"\n1,"p\nq, r"\n2,"s ""t"""\n'), "own.csv")
    assert table.columns["a, b"].texts == ["p\nq, r", 's "t"']
    assert table.lines.tolist() == [4, 5]


def test_rows_with_gaps_in_the_columns_used_are_left_out_and_counted(tmp_path):
    written(tmp_path, "x,z,y\n1,,10\nNA,5,20\n3,6,\n4,7,40\n5,8,50\n")
    data = load(CsvFile("own.csv"), ("x",), "y", tmp_path)
    assert data.X[:, 0].tolist() == [1.0, 4.0, 5.0]
    assert data.labels.tolist() == [10.0, 40.0, 50.0]
    assert data.notes == ("2 of 5 rows have gaps and are left out.",)
    assert load(CsvFile("own.csv"), ("x", "z"), "y", tmp_path).notes == ("3 of 5 rows have gaps and are left out.",)
    written(tmp_path, "x,y\n1,2\n3,?\n5,6\n")
    assert load(CsvFile("own.csv"), folder=tmp_path).notes == ("1 of 3 rows has a gap and is left out.",)
    written(tmp_path, "x,y\n1,2\n3,4\n")
    assert load(CsvFile("own.csv"), folder=tmp_path).notes == ()


@pytest.mark.parametrize(
    ("answers", "task"),
    [
        ([-1, 1, 1, -1], "two-class"),
        ([2, 4, 2, 4], "two-class"),
        ([0, 1, 1], "two-class"),
        ([2.5, 7, 2.5], "regression"),
        ([1, 2, 3], "regression"),
        ([0, 1, 2] * 3, "multi-class"),
        (list(range(1, 11)) * 3, "multi-class"),
        (list(range(11)) * 3, "regression"),
        ([0, 1, 2, 2, 1, 0, 0, 1], "regression"),
        ([4, 6, 8] * 9, "regression"),
        ([3, 4, 5] * 9, "regression"),
        ([0, 0.5, 1] * 9, "regression"),
        (["a", "b", "a"], "two-class"),
        (["a", "b", "c"], "multi-class"),
    ],
)
def test_the_task_is_recognised(tmp_path, answers, task):
    written(tmp_path, "x,y\n" + "".join(f"{k},{answer}\n" for k, answer in enumerate(answers)))
    assert load(CsvFile("own.csv"), folder=tmp_path).task == task


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"", "own.csv is empty"),
        (b"\xef\xbb\xbf \r\n\r\n", "own.csv is empty"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", "own.csv is not a text file; save the table as CSV"),
        (b"PK\x03\x04\x14\0\x06\0", "own.csv is not a text file"),
        (b"x\n1\n2\n", "own.csv has a single column"),
        (b"x|y\n1|2\n3|4\n", "own.csv has a single column"),
        (b"x;y\n1;2\n", "own.csv has 1 row below its header"),
        (b"1,2\n", "own.csv has 1 row; it needs at least 2"),
        (b"a;b\nu;v\nw;x\n", "own.csv has no column of numbers beside the target b"),
        (",".join(map(str, range(10_000))).encode() + b"\n", "own.csv has 10,000 columns; this program reads up to"),
        (b"x;y\n1,5;2\n1.23,5;3\n", 'column x takes numbers, but line 3 has "1.23,5"'),
        (b"x;y\n1.234;2\n5,5;2\n0.234,5;3\n", 'column x takes numbers, but line 4 has "0.234,5"'),
        (b"a,\n1,\n2,\n", "own.csv has a single column"),
        (b"day,y\n,1\n2024-01-01,2\n", 'the target y: column day is text, since line 3 has "2024-01-01"'),
        (b"\xff\xfea", "own.csv is not UTF-16 text (byte 2)"),
    ],
    ids=lambda value: str(value)[:30],
)
def test_what_is_no_table_is_refused_in_one_sentence(tmp_path, content, words):
    written(tmp_path, content)
    with pytest.raises(ExperimentError) as refusal:
        load(CsvFile("own.csv"), folder=tmp_path)
    assert words in str(refusal.value)
    assert "\n" not in str(refusal.value)


def test_what_is_too_large_is_refused(tmp_path, monkeypatch):
    path = written(tmp_path, "x,y\n")
    os.truncate(path, csv_reader.LARGEST_TABLE + 1)
    with pytest.raises(ExperimentError, match=r"own.csv is larger than 128 MB"):
        read_table(path, "own.csv")
    monkeypatch.setattr(csv_reader, "MOST_ROWS", 1000)
    with pytest.raises(ExperimentError, match=r"own.csv has more than 1,000 rows"):
        read_table(written(tmp_path, "x,y\n" + "1,2\n" * 1001), "own.csv")


def large(rows, separator=",", decimal="."):
    numbers = np.random.default_rng(0).normal(size=(rows, 2)).round(4)
    kinds = ["yes" if x > 0 else "no way" for x in numbers[:, 0]]
    lines = [separator.join((repr(x), repr(y), kind)) for (x, y), kind in zip(numbers.tolist(), kinds, strict=True)]
    lines = [line.replace(".", decimal) for line in lines]
    return numbers, kinds, [separator.join(("x", "y", "kind")), *lines]


@pytest.mark.parametrize(("separator", "decimal"), [(",", "."), (";", ","), ("\t", ".")])
def test_a_large_file_is_read_like_a_small_one(tmp_path, separator, decimal):
    """Beyond the first block NumPy reads; a gap, a long text and a quote each send rows the other way."""
    numbers, kinds, lines = large(60_000, separator, decimal)
    lines[30_001] = separator.join(("", "7", "yes"))
    kinds[39_999] = "a" * 60
    lines[40_000] = separator.join(("1", "2", kinds[39_999]))
    lines[50_000] = separator.join(("3", "4", '"yes"'))
    numbers[30_000], numbers[39_999], numbers[49_999] = (np.nan, 7), (1, 2), (3, 4)
    kinds[30_000] = kinds[49_999] = "yes"
    parts = []
    table = read_table(written(tmp_path, "\r\n".join(lines)), "own.csv", progress=parts.append)
    np.testing.assert_array_equal(table.columns["x"].numbers, numbers[:, 0])
    np.testing.assert_array_equal(table.columns["y"].numbers, numbers[:, 1])
    assert table.columns["kind"].texts == kinds
    np.testing.assert_array_equal(table.lines, np.arange(2, 60_002))
    assert parts == sorted(parts)
    assert parts[-1] == 1.0
    assert len(parts) > 5


def test_far_down_in_a_large_file_the_line_is_named(tmp_path):
    _, _, lines = large(60_000)
    lines[45_000] = "oops,1,yes"
    path = written(tmp_path, "\n".join(lines))
    with pytest.raises(ExperimentError, match='column x takes numbers, but line 45001 has "oops"'):
        load(CsvFile(str(path)))
    lines[45_000] = "1,yes"
    path = written(tmp_path, "\n".join(lines))
    with pytest.raises(ExperimentError, match="line 45001 has 2 cells, but the header has 3"):
        load(CsvFile(str(path)))


def test_reading_can_be_stopped(tmp_path):
    path = written(tmp_path, "\n".join(large(60_000)[2]))

    def stop(part):
        raise InterruptedError(part)

    with pytest.raises(InterruptedError):
        read_table(path, "own.csv", progress=stop)


def test_a_large_table_is_kept_until_its_file_changes(tmp_path):
    text = "\n".join(large(60_000)[2])
    path = written(tmp_path, text)
    first = own_table(path, "own.csv")
    assert own_table(path, "own.csv") is first
    path.write_text(text.replace("x", "z", 1))
    assert "z" in own_table(path, "own.csv").columns


def test_a_table_that_is_written_is_read_back_the_same(tmp_path):
    path = tmp_path / "own.csv"
    numbers = np.array([0.1, np.nan, 1e-300, -3.0])
    texts = ["a, b", 'say "no"', "", "é\nü"]
    write_table(path, {"n; m": numbers, "a\tb": texts})
    table = read_table(path, "own.csv", Dialect())
    assert list(table.columns) == ["n; m", "a b"]
    np.testing.assert_array_equal(table.columns["n; m"].numbers, numbers)
    assert table.columns["a b"].texts == texts


def test_a_written_name_is_never_taken_for_a_comment(tmp_path):
    path = tmp_path / "own.csv"
    write_table(path, {written_name("#x"): np.arange(3.0), "y": np.arange(3.0)})
    assert tuple(read_table(path, "own.csv").columns) == ("column #x", "y")


def test_rows_that_all_begin_like_comments_are_rows(tmp_path):
    assert len(read_table(written(tmp_path, "#ff0000,1\n#00ff00,2\n#0000ff,4\n"), "own.csv").lines) == 3
