"""What an administrator sets for everybody, as doc/roll-out.md has it."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
ASK = """
from gdsim.views.toolkit.settings import is_on, settings
print([settings().value(key) for key in %r], is_on("class/on"), is_on("start-page", usual=True))
settings().setValue("theme", "night")
print(settings().value("theme"))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="the page's example is a file for Linux")
def test_the_example_of_the_page_presets_what_a_user_has_not_set(tmp_path):
    page = (ROOT / "doc" / "roll-out.md").read_text(encoding="utf-8")
    example = re.search(r"```ini\n(.*?)```", page, re.DOTALL)[1]
    (tmp_path / "all" / "gdsim").mkdir(parents=True)
    (tmp_path / "all" / "gdsim" / "gdsim.conf").write_text(example)
    keys = ["language", "theme", "wording", "class/folder", "class/table_folder", "lessons/folder", "lessons/level"]
    environment = os.environ | {"XDG_CONFIG_DIRS": str(tmp_path / "all"), "XDG_CONFIG_HOME": str(tmp_path / "own")}
    asked = subprocess.check_output([sys.executable, "-c", ASK % keys], cwd=ROOT, env=environment, text=True)
    preset, own = asked.splitlines()
    values = ["de", "day", "expert", "/srv/class/7b", "/srv/class/7b", "/srv/lessons", "advanced"]
    assert preset == f"{values} True False"
    assert own == "night"
