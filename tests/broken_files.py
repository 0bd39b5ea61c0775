"""Files that are no experiments, or not any more."""

import json
import os
import socket
import tempfile
from pathlib import Path

from gdsim.experiment.assets import ASSETS
from gdsim.experiment.schema import Experiment, TerrainProblem, encode

GOOD = Experiment(1, TerrainProblem("bowl"), title="Grüße", view={"camera": [1, None]})


def deep(opening, closing, depth):
    return b'{"gdsim": 1, "problem": {"type": "terrain", "terrain": "bowl"}, "view": {"x": %s}}' % (
        opening * depth + b"1" + closing * depth
    )


def with_(key, value):
    """A good file but for the text of one value."""
    return b'{"gdsim": 1, "problem": {"type": "terrain", "terrain": "bowl"}, "%s": %s}' % (key.encode(), value.encode())


def sparse(path):
    with open(path, "wb") as file:
        file.truncate(1 << 30)


def bound_socket(path):
    """A socket's name is short: it is bound beside and moved."""
    with socket.socket(socket.AF_UNIX) as server, tempfile.TemporaryDirectory() as folder:
        server.bind(f"{folder}/s")
        os.rename(f"{folder}/s", path)


# What a file holds, or how it is made.
BROKEN = {
    "a picture": b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\x00\x00\x01",
    "a font": (ASSETS / "fonts" / "Inter-Regular.otf").read_bytes(),
    "a table": (ASSETS / "data" / "house-prices.csv").read_bytes(),
    "an archive": b"PK\x03\x04" + bytes(100),
    "nothing": b"",
    "zeros, as after a power cut": bytes(4096),
    "UTF-16": encode(GOOD).decode().encode("utf-16"),
    "UTF-32": encode(GOOD).decode().encode("utf-32"),
    "Latin-1": encode(GOOD).decode().encode("latin-1"),
    "UTF-16 without a mark": encode(GOOD).decode().encode("utf-16-le"),
    "half a character": with_("title", '"\\ud800"'),
    "a NUL byte amid it": encode(GOOD).replace(b"bowl", b"bo\0wl"),
    "two of them": encode(GOOD) * 2,
    "a list of them": b"[" + encode(GOOD) + b"]",
    "deep lists": deep(b"[", b"]", 500),
    "very deep lists": deep(b"[", b"]", 200_000),
    "deep objects": deep(b'{"a":', b"}", 500),
    "a huge number": b'{"gdsim": 1, "epochs": ' + b"9" * 100_000 + b"}",
    "a number beyond all bounds": with_("start", "[1e999, 0]"),
    "NaN": with_("start", "[NaN, 0]"),
    "Infinity": with_("start", "[-Infinity, 0]"),
    "a key that is there twice": with_("epochs", '1, "epochs": 2'),
    "a key that nobody knows": with_("epoch", "1"),
    "truth for a number": with_("seed", "true"),
    "a number in quotes": with_("seed", '"1"'),
    "a fraction of an epoch": with_("epochs", "0.5"),
    "null": with_("title", "null"),
    "changes of nothing": with_("changes", "[{}]"),
    "a huge file": b'{"gdsim": 1, "title": "' + b"x" * (17 << 20) + b'"}',
    "wrong types": json.dumps({"gdsim": [], "problem": 3, "racers": "fast"}).encode(),
    "a later format": json.dumps({"gdsim": 7, "problem": {"type": "game"}}).encode(),
    "a gigabyte of nothing": sparse,
    "a folder": Path.mkdir,
    "nowhere": lambda path: path.unlink(missing_ok=True),
}
if hasattr(os, "mkfifo"):
    BROKEN |= {
        "a pipe that nobody writes to": os.mkfifo,
        "a link to itself": lambda path: path.symlink_to(path),
        "a socket": bound_socket,
        "endless zeros": lambda path: path.symlink_to("/dev/zero"),
    }


def within_a_loop(folder):
    (folder / "loop").symlink_to(folder / "loop")
    return folder / "loop" / "one.gdsim"


def within_a_file(folder):
    (folder / "plain").write_bytes(b"")
    return folder / "plain" / "one.gdsim"


# Where no file can be, as a path in a folder of the test's own.
NOWHERE = {
    "a name of 300 letters": lambda folder: folder / ("a" * 300 + ".gdsim"),
    "a path of 5,000 letters": lambda folder: folder / ("folder/" * 700) / "one.gdsim",
    "a null character": lambda folder: folder / "nu\0ll.gdsim",
    "a folder that is a file": within_a_file,
}
if os.name == "posix":
    NOWHERE["a folder that is a link to itself"] = within_a_loop
# What the system makes up on demand, and some of it without end.
SPECIAL = [
    Path(name)
    for name in ("/dev/null", "/dev/zero", "/proc/kmsg", "/proc/self/mem", "/proc/self/pagemap")
    if os.path.exists(name)
]
PLACES = NOWHERE | {str(path): lambda folder, path=path: path for path in SPECIAL}


def make_broken(name: str, path: Path):
    made_of = BROKEN[name]
    if callable(made_of):
        made_of(path)
    else:
        path.write_bytes(made_of)
