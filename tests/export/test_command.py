"""`gdsim export` as a user meets it: without a screen, interrupted, killed, refused."""

import os
import signal
import subprocess
import sys
import time
import wave
from contextlib import suppress
from pathlib import Path

import pytest
from PIL import Image

from gdsim.cli import main
from gdsim.simulation.sound import HELD

ROOT = Path(__file__).parents[2]
SIZE = "320x180"


def start(*arguments, screen=False, **options):
    environment = {key: value for key, value in os.environ.items() if key not in ("QT_QPA_PLATFORM", "WAYLAND_DISPLAY")}
    if not screen:
        environment.pop("DISPLAY", None)
    return subprocess.Popen(
        [sys.executable, "main.py", "export", *map(str, arguments)],
        cwd=ROOT,
        env=environment,
        **{"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, **options},
    )


def done(process):
    output, errors = process.communicate(timeout=120)
    assert (process.returncode, output, errors) == (0, "", "")


def temporary_files(folder):
    return [path for path in folder.iterdir() if path.suffix == ".tmp"]


def started_writing(folder, process):
    """Waits for the file that is being written, and gives it."""
    while process.poll() is None:
        for path in temporary_files(folder):
            if path.is_dir() or path.stat().st_size > 1000:
                return path
        time.sleep(0.01)
    raise AssertionError(process.communicate())


def test_a_run_becomes_a_sound_without_a_screen(houses_file, tmp_path):
    outs = [tmp_path / "run.wav", tmp_path / "again.wav"]
    for out in outs:
        done(start(houses_file, out, "--steps", ":8", "--seconds", "1"))
    with wave.open(str(outs[0])) as file:
        # A second, and the last loss, which is held.
        assert file.getnframes() / file.getframerate() == pytest.approx(1.0 + HELD, abs=0.01)
    assert outs[0].read_bytes() == outs[1].read_bytes()


def test_a_run_becomes_a_gif_without_a_screen(houses_file, tmp_path):
    out = tmp_path / "run.gif"
    done(start(houses_file, out, "--size", SIZE, "--fps", "10"))
    with Image.open(out) as image:
        # Twenty steps, and the start.
        assert (image.n_frames, image.size) == (21, (320, 180))
        image.seek(20)
        # Where it ended can be read before it begins anew.
        assert image.info["duration"] == 1500
        image.seek(19)
        assert image.info["duration"] == 100


def test_frames_are_the_same_bytes_with_a_screen_and_without(houses_file, tmp_path):
    options = ("--size", SIZE, "--theme", "day", "--steps", "3:9:3")
    processes = [start(houses_file, tmp_path / name, *options, screen=name == "seen") for name in ("seen", "unseen")]
    for process in processes:
        done(process)
    files = [sorted((tmp_path / name).iterdir()) for name in ("seen", "unseen")]
    assert [file.name for file in files[0]] == ["frame-1.png", "frame-2.png", "frame-3.png"]
    assert [file.read_bytes() for file in files[0]] == [file.read_bytes() for file in files[1]]


def test_a_given_time_has_its_frames(houses_file, tmp_path):
    out = tmp_path / "run.apng"
    done(start(houses_file, out, "--size", SIZE, "--fps", "8", "--seconds", "1.5", "--what", "loss"))
    with Image.open(out) as image:
        assert image.n_frames == 12
        image.seek(1)
        assert image.info["duration"] == 125


def test_a_size_is_known_in_any_case(houses_file, tmp_path):
    done(start(houses_file, tmp_path / "one.png", "--size", "Square", "--steps", ":0", "--what", "loss"))
    with Image.open(tmp_path / "one.png") as image:
        assert image.size == (1080, 1080)


def test_a_video_of_an_odd_size_is_refused_before_the_run(houses_file, tmp_path, capsys):
    assert main(["export", str(houses_file), str(tmp_path / "x.mp4"), "--size", "321x180"]) == 2
    assert "a video takes an even width and height, not 321x180" in capsys.readouterr().err


def test_a_picture_shows_the_last_step(houses_file, tmp_path):
    done(start(houses_file, tmp_path / "last.png", "--size", "square", "--transparent", "--what", "surface"))
    with Image.open(tmp_path / "last.png") as image:
        assert (image.mode, image.size) == ("RGBA", (1080, 1080))


@pytest.mark.skipif(sys.platform == "win32", reason="signals are other ones there")
@pytest.mark.parametrize("name", ["run.gif", "frames"])
def test_ctrl_c_leaves_nothing(houses_file, tmp_path, name):
    process = start(houses_file, tmp_path / name, "--seconds", "500")
    started_writing(tmp_path, process)
    process.send_signal(signal.SIGINT)
    _, errors = process.communicate(timeout=60)
    assert (process.returncode, errors) == (130, "gdsim: interrupted\n")
    assert list(tmp_path.iterdir()) == [houses_file]


def test_ctrl_c_ends_a_picture_at_once(houses_file, tmp_path):
    out = tmp_path / "run.png"
    out.write_bytes(b"old")
    termios = pytest.importorskip("termios")
    terminal, theirs = os.openpty()
    termios.tcsetwinsize(theirs, (24, 80))
    process = start(houses_file, out, "--size", "8192x8192", "--transparent", stderr=theirs)
    os.close(theirs)
    said = b""
    while b"rendering the picture for" not in said:
        said += os.read(terminal, 1000)
    process.send_signal(signal.SIGINT)
    # Painting it would take several times as long.
    assert process.wait(timeout=10) == 130
    # It comes in the pieces it was written in, and then an error.
    with suppress(OSError):
        while piece := os.read(terminal, 1000):
            said += piece
    assert said.endswith(b"gdsim: interrupted\r\n")
    os.close(terminal)
    process.stdout.close()
    assert out.read_bytes() == b"old"
    assert sorted(tmp_path.iterdir()) == sorted([houses_file, out])


def test_a_killed_process_leaves_the_old_file(houses_file, tmp_path):
    # In every format and at any moment: test_keeping.py.
    out = tmp_path / "run.gif"
    out.write_bytes(b"old")
    process = start(houses_file, out, "--seconds", "500", "--size", SIZE)
    started_writing(tmp_path, process)
    process.kill()
    process.communicate(timeout=60)
    assert out.read_bytes() == b"old"


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["x.avi"], "the name of a file ends in .gif"),
        (["no/x.gif"], "there is no folder"),
        (["x.gif", "--size", "big"], "--size takes WIDTHxHEIGHT, 720p, 1080p, 4K, square, not 'big'"),
        (["x.gif", "--size", "10x10"], "size takes 90 to 8192 pixels"),
        (["x.gif", "--fps", "100"], "fps takes an integer from 1 to 60, not 100"),
        (["x.gif", "--fps", "0"], "--fps: takes an integer, 1 or more"),
        (["x.gif", "--seconds", "long"], "--seconds: takes a number of seconds, not 'long'"),
        (["x.gif", "--steps", "9"], "--steps: takes steps as FIRST:LAST or FIRST:LAST:EVERY, not '9'"),
        (["x.gif", "--steps", "9:3"], "the first step, 9, comes after the last one, 3"),
        (["x.gif", "--steps", "50:60"], "there is no step 50: the run ends after 20"),
        (["x.gif", "--fps", "60"], "a GIF shows at most 50 frames a second, not 60"),
        (["x.svg", "--orbit"], "a .svg is one picture: its camera cannot orbit"),
        (["x.svg", "--fps", "30"], "a .svg is one picture: --fps is for animations"),
        (["x.pdf", "--seconds", "3"], "a .pdf is one picture: --seconds is for animations"),
        (["x.png", "--steps", "3:9"], "a .png is one picture: --steps takes one step of it, as :9"),
        ([".gif"], "before .gif it takes a name"),
        (["x.gif", "--theme", "pink"], "'pink'"),
        (["x.wav", "--orbit"], "a .wav is a sound: --orbit is for pictures"),
        (["x.wav", "--fps", "30"], "a .wav is a sound: --fps is for pictures"),
        (["x.wav", "--steps", "3:9"], "a .wav is heard from the start: --steps takes the last step of it, as :9"),
        (["x.gif", "--transparent"], "only a .png can be transparent"),
    ],
)
def test_a_wrong_request_is_one_line_and_status_2(houses_file, tmp_path, capsys, monkeypatch, arguments, words):
    monkeypatch.chdir(tmp_path)
    assert main(["export", str(houses_file), *arguments]) == 2
    output = capsys.readouterr()
    assert output.out == ""
    assert output.err.startswith("gdsim: ")
    assert output.err.count("\n") == 1
    assert words in output.err
    assert list(tmp_path.iterdir()) == [houses_file]
