"""The notebook of the documentation runs from top to bottom, in a kernel of its own and without a screen."""

import base64
import io
import json
import os
import subprocess
import sys
from pathlib import Path

from PIL import Image

NOTEBOOK = Path(__file__).parents[1] / "doc" / "notebook.ipynb"
# In a process of its own: the client leaves threads and an event loop behind.
RUN = """
import sys
import nbclient, nbformat
notebook = nbformat.read(sys.argv[1], as_version=4)
nbclient.NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
nbformat.write(notebook, sys.argv[2])
"""
SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def code_cells(path):
    return [cell for cell in json.loads(path.read_text(encoding="utf-8"))["cells"] if cell["cell_type"] == "code"]


def test_every_cell_runs_and_the_pictures_are_there(tmp_path):
    out = tmp_path / "run.ipynb"
    environment = {key: value for key, value in os.environ.items() if key not in SCREENS}
    done = subprocess.run(
        [sys.executable, "-c", RUN, NOTEBOOK, out], env=environment, capture_output=True, text=True, timeout=180
    )
    assert done.returncode == 0, done.stderr
    cells = code_cells(out)
    assert [cell["execution_count"] for cell in cells] == list(range(1, len(cells) + 1))
    outputs = [output for cell in cells for output in cell["outputs"]]
    # A warning would be one on stderr.
    assert {output.get("name", "stdout") for output in outputs} == {"stdout"}
    shown = [(kind, data) for output in outputs for kind, data in output.get("data", {}).items() if "image" in kind]
    assert [kind for kind, _ in shown] == ["image/png", "image/png", "image/gif", "image/png"]
    for _, data in shown:
        with Image.open(io.BytesIO(base64.b64decode(data))) as image:
            # More than one colour.
            assert image.convert("L").getextrema() != (255, 255)


def test_it_is_kept_without_what_it_gave():
    assert all(cell["outputs"] == [] and cell["execution_count"] is None for cell in code_cells(NOTEBOOK))
