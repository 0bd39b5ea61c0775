"""gdsim sweep: every combination in a table that grows, whoever computes it and however often it is interrupted."""

import csv
import json
import subprocess
import sys
import time
from contextlib import contextmanager

import numpy as np
import pytest

from gdsim.cli import main
from gdsim.core.optimizers import OPTIMIZERS
from gdsim.experiment.problem import prepare
from gdsim.experiment.schema import decode
from gdsim.experiment.trace import blocks

BLOBS = {
    "gdsim": 1,
    "problem": {"type": "fit", "dataset": "blobs", "loss": "bce", "validation_fraction": 0.2},
    "racers": [{"optimizer": "adam", "learning_rate": 0.3}, {"optimizer": "momentum"}],
    "epochs": 20,
}


@pytest.fixture
def blobs(tmp_path):
    return written(tmp_path, BLOBS)


def written(folder, values, name="blobs.gdsim"):
    path = folder / name
    path.write_text(json.dumps(values))
    return str(path)


def table(path):
    with open(path, newline="") as file:
        return list(csv.DictReader(file))


def refused(capsys, *arguments):
    """The one line on stderr of a request that is refused."""
    assert main(["sweep", *arguments]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    (line,) = output.err.splitlines()
    return line


def test_each_row_is_the_run_that_it_names(blobs, tmp_path, capsys):
    assert main(["sweep", blobs, "--learning-rates", "1e-3:1:4", "--out", str(tmp_path / "t.csv")]) == 0
    rows = table(tmp_path / "t.csv")
    assert len(rows) == 8
    assert {row["optimizer"] for row in rows} == {"adam", "momentum"}
    for row in rows:
        rate = float(row["learning_rate"])
        own = {**BLOBS, "racers": [{"optimizer": row["optimizer"], "learning_rate": rate}]}
        problem = prepare(decode(json.dumps(own).encode()))
        *_, (_, state) = blocks(problem)
        np.testing.assert_allclose(float(row["final_loss"]), problem.objective.loss(state.parameters)[0], rtol=1e-12)
        held_out = problem.validation.loss(state.parameters)[0]
        np.testing.assert_allclose(float(row["validation_loss"]), held_out, rtol=1e-12)
        assert (row["steps"], row["status"], row["seed"]) == ("20", "stopped", "0")
    said = capsys.readouterr().out.splitlines()
    assert said[0].startswith("8 runs in ")
    assert "momentum (momentum=0.9): lowest at learning rate" in said[2]


def test_without_a_file_the_table_is_printed(blobs, capsys):
    assert main(["sweep", blobs, "--learning-rates", "0.1:0.1:1", "--optimizers", "qhm"]) == 0
    header, row = csv.reader(capsys.readouterr().out.splitlines())
    assert header[1:6] == ["optimizer", "hyperparameters", "schedule", "learning_rate", "seed"]
    settings = " ".join(f"{name}={value}" for name, value in vars(OPTIMIZERS["qhm"]()).items())
    assert row[1:6] == ["qhm", settings, "constant warmup=0", "0.1", "0"]


def test_each_seed_has_a_start_and_data_of_its_own(blobs, tmp_path):
    out = str(tmp_path / "t.csv")
    main(["sweep", blobs, "--learning-rates", "0.01:0.01:1", "--seeds", "3", "--optimizers", "adam", "--out", out])
    assert [row["seed"] for row in table(out)] == ["0", "1", "2"]
    assert len({row["final_loss"] for row in table(out)}) == 3


def test_what_a_file_holds_is_not_computed_again(blobs, tmp_path):
    """Of a table whose last row was cut off, as by a power cut, that row is."""
    out = tmp_path / "t.csv"
    asked = ["sweep", blobs, "--optimizers", "adam", "--learning-rates", "1e-3:1:4", "--out", str(out)]
    assert main(asked) == 0
    whole = out.read_text()
    marked = whole.replace("All 20 epochs are done.", "Already there.")
    out.write_text(marked[:-30])
    assert main(asked) == 0
    sentences = [row["sentence"] for row in table(out)]
    assert sentences == [*["Already there."] * 3, "All 20 epochs are done."]
    assert out.read_text().replace("Already there.", "All 20 epochs are done.") == whole


def test_a_table_grows_by_other_rates_and_optimizers(blobs, tmp_path):
    out = str(tmp_path / "t.csv")
    assert main(["sweep", blobs, "--learning-rates", "0.1:0.1:1", "--out", out]) == 0
    assert main(["sweep", blobs, "--learning-rates", "0.2:0.2:1", "--optimizers", "nadam", "--out", out]) == 0
    assert [(row["optimizer"], row["learning_rate"]) for row in table(out)] == [
        ("adam", "0.1"),
        ("momentum", "0.1"),
        ("nadam", "0.2"),
    ]


def test_a_diverged_run_says_so(tmp_path, capsys):
    houses = written(tmp_path, {"gdsim": 1, "problem": {"type": "fit", "dataset": "house-prices"}})
    out = str(tmp_path / "t.csv")
    assert main(["sweep", houses, "--learning-rates", "0.1:5:2", "--out", out]) == 0
    assert [row["status"] for row in table(out)][1] == "diverged"
    assert "lowest at learning rate 0.1" in capsys.readouterr().out


@pytest.mark.parametrize("rates", ["1:1e-3:4", "0:1:4", "-1:1:4", "1:2", "a:b:c", "nan:1:3", "1e-3:inf:3", "1e-3:1:0"])
def test_rates_that_cannot_be_are_refused(blobs, rates, capsys):
    assert rates.split(":")[0] in refused(capsys, blobs, f"--learning-rates={rates}") or rates.endswith(":0")


def test_a_table_of_another_experiment_is_refused(blobs, tmp_path, capsys):
    out = tmp_path / "t.csv"
    assert main(["sweep", blobs, "--learning-rates", "0.1:0.1:1", "--out", str(out)]) == 0
    capsys.readouterr()
    before = out.read_bytes()
    other = written(tmp_path, {**BLOBS, "epochs": 21}, "other.gdsim")
    assert "another experiment" in refused(capsys, other, "--learning-rates", "0.1:1:2", "--out", str(out))
    assert out.read_bytes() == before


def test_a_file_that_is_no_table_is_refused(blobs, tmp_path, capsys):
    letter = tmp_path / "letter.txt"
    for content in (b"Dear all,\n", b"\xff\xfe\n", b"no end"):
        letter.write_bytes(content)
        assert "no table of a sweep" in refused(capsys, blobs, "--learning-rates", "0.1:1:2", "--out", str(letter))
        assert letter.read_bytes() == content
    assert "would be lost" in refused(capsys, blobs, "--learning-rates", "0.1:1:2", "--out", blobs)
    assert "cannot write" in refused(capsys, blobs, "--learning-rates", "0.1:1:2", "--out", str(tmp_path / "no/t.csv"))


def test_all_cores_make_the_table_that_one_makes(blobs, tmp_path):
    one, all_cores = tmp_path / "one.csv", tmp_path / "all.csv"
    for name in ("adam", "momentum"):
        asked = ["sweep", blobs, "--optimizers", name, "--learning-rates", "1e-3:1:5", "--out", str(one)]
        assert main(asked) == 0
    assert main(["sweep", blobs, "--learning-rates", "1e-3:1:5", "--out", str(all_cores)]) == 0
    assert one.read_text() == all_cores.read_text()


# ---- on a cluster


def dask_process(role, *arguments):
    return subprocess.Popen(
        [sys.executable, "-m", f"distributed.cli.dask_{role}", *arguments],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@contextmanager
def dask_cluster(folder, workers):
    """The scheduler's file, and the processes of so many workers."""
    file = folder / "scheduler.json"
    named = ("--scheduler-file", str(file), "--no-dashboard")
    scheduler = dask_process("scheduler", "--host", "127.0.0.1", "--port", "0", *named)
    started = [
        dask_process("worker", *named, "--no-nanny", "--nthreads", "1", "--local-directory", str(folder))
        for _ in range(workers)
    ]
    try:
        wait_until(file.exists)
        yield json.loads(file.read_text())["address"], started
    finally:
        for process in (*started, scheduler):
            process.kill()
            process.wait()


def wait_until(happened):
    latest = time.monotonic() + 60
    while not happened():
        assert time.monotonic() < latest
        time.sleep(0.05)


@pytest.mark.skipif(sys.platform == "win32", reason="a process is not killed there as a power cut would")
def test_a_cluster_that_loses_a_worker_makes_the_same_table(tmp_path):
    """One of two is killed as soon as there are rows, and not the last of them."""
    pytest.importorskip("distributed")
    file = written(tmp_path, {**BLOBS, "epochs": 1500})
    asked = [file, "--learning-rates", "1e-3:1:32", "--seeds", "8"]
    out, alone = tmp_path / "cluster.csv", tmp_path / "alone.csv"
    with dask_cluster(tmp_path, workers=2) as (address, workers):
        command = [sys.executable, "-c", "from gdsim.start import main; main()", "sweep", *asked]
        sweep = subprocess.Popen(
            [*command, "--out", str(out), "--dask", address], stderr=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        wait_until(lambda: out.exists() and len(table(out)) > 0)
        workers[0].kill()
        assert len(table(out)) < 512
        said, errors = sweep.communicate(timeout=120)
    assert (sweep.returncode, errors) == (0, "")
    assert said.startswith("512 runs in ")
    assert main(["sweep", *asked, "--out", str(alone)]) == 0
    assert out.read_text() == alone.read_text()


def test_a_cluster_that_is_not_there_is_a_sentence(blobs):
    pytest.importorskip("distributed")
    command = [sys.executable, "-c", "from gdsim.start import main; main()", "sweep", blobs]
    begin = time.monotonic()
    done = subprocess.run(
        [*command, "--learning-rates", "0.1:1:2", "--dask", "tcp://127.0.0.1:9"], capture_output=True, text=True
    )
    assert time.monotonic() - begin < 10
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("gdsim: no Dask scheduler answers at tcp://127.0.0.1:9")
    assert len(done.stderr.splitlines()) == 1


def test_a_cluster_without_workers_is_a_sentence(blobs, tmp_path):
    pytest.importorskip("distributed")
    with dask_cluster(tmp_path, workers=0) as (address, _):
        command = [sys.executable, "-c", "from gdsim.start import main; main()", "sweep", blobs]
        done = subprocess.run(
            [*command, "--learning-rates", "0.1:1:2", "--dask", address], capture_output=True, text=True
        )
    assert (done.returncode, done.stderr) == (2, f"gdsim: the Dask cluster at {address} has no workers\n")
