"""The catalogues: all that the program says is in each of them, whole, with what is put into its sentences."""

import json
import os
import re
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest

from gdsim.experiment.assets import ASSETS
from gdsim.language import ENGLISH, LANGUAGES, VARIABLE, wanted

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT / "scripts"))
import translations  # noqa: E402

OTHERS = [code for code in LANGUAGES if code != ENGLISH]
# What is put into a sentence; braces of its own are doubled there.
PLACE = re.compile(r"\{[^{}]*\}|%\(\w+\)[rs]|%[rs]\b")


@pytest.fixture(scope="module")
def words():
    found, mistakes = translations.all_words()
    assert mistakes == []
    return found


def entries(code):
    """(context, text) and its translation, in the order of the catalogue."""
    for context in ElementTree.parse(translations.catalogue(code)).getroot().iter("context"):
        for message in context.iter("message"):
            yield (context.findtext("name"), message.findtext("source")), message.findtext("translation")


@pytest.mark.parametrize("code", OTHERS)
def test_a_catalogue_has_all_that_the_program_says_and_nothing_else(code, words):
    known = [entry for entry, _ in entries(code)]
    assert sorted(set(known)) == sorted(translations.words_of(code, words)), (
        "python scripts/translations.py brings the catalogues up to date"
    )


@pytest.mark.parametrize("code", OTHERS)
def test_everything_is_translated(code):
    assert [text for (_, text), translation in entries(code) if not translation] == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_keeps_what_is_put_into_it(code):
    def places(text):
        return set(PLACE.findall(text.replace("{{", "").replace("}}", "")))

    lost = [text for (_, text), translation in entries(code) if places(text) != places(translation)]
    assert lost == []


@pytest.mark.parametrize("code", OTHERS)
def test_a_translation_keeps_keys_blanks_and_markup(code):
    def shape(text):
        ends = text[: len(text) - len(text.lstrip())], text[len(text.rstrip()) :]
        return text.partition("\t")[2], *ends, text.count("\n"), sorted(re.findall(r"</?\w+", text)), "&" in text

    changed = [text for (_, text), translation in entries(code) if shape(text) != shape(translation)]
    assert changed == []


@pytest.mark.parametrize("code", OTHERS)
def test_what_qt_loads_is_made_of_the_catalogue(code, tmp_path):
    translations.compiled(translations.catalogue(code), tmp_path / "new.qm")
    assert (tmp_path / "new.qm").read_bytes() == translations.catalogue(code).with_suffix(".qm").read_bytes()


def test_words_that_are_put_together_are_a_mistake(tmp_path, monkeypatch):
    source = tmp_path / "view.py"
    source.write_text(
        'class View:\n    def say(self, name):\n        return self.tr(f"Hello {name}")\n', encoding="utf-8"
    )
    monkeypatch.setattr(translations, "ROOT", tmp_path)
    monkeypatch.setattr(translations, "PACKAGE", tmp_path)
    assert translations.Finder(source).mistakes == ["view.py:3: these words are no literal"]


def test_the_command_line_speaks_the_language_of_its_environment(tmp_path):
    path = tmp_path / "none.gdsim"

    def said(**environment):
        program = [sys.executable, str(ROOT / "main.py"), "run", str(path)]
        environment = {"PATH": os.environ["PATH"], "PYTHONUTF8": "1", **environment}
        done = subprocess.run(program, capture_output=True, encoding="utf-8", timeout=60, env=environment)
        assert done.returncode == 2
        return done.stderr

    english = f"gdsim: cannot read {path}: no such file or directory\n"
    assert said() == said(LANG="C.UTF-8") == said(LANG="eo") == english
    german = said(LANG="de_AT.UTF-8")
    assert german != english
    assert str(path) in german
    assert said(LANG="en_GB.UTF-8", LANGUAGE="de:en") == said(GDSIM_LANGUAGE="de", LANG="fr_FR.UTF-8") == german


@pytest.mark.parametrize("asked", [["run"], ["list", "zzz"], ["run", "--json=3", "x"], ["doctor", "--help"]])
def test_what_argparse_says_itself_is_said_in_the_language_too(asked):
    """No line is the English one."""

    def said(code):
        program = [sys.executable, str(ROOT / "main.py"), *asked]
        environment = {**os.environ, "PYTHONUTF8": "1", VARIABLE: code}
        done = subprocess.run(program, capture_output=True, encoding="utf-8", timeout=60, env=environment)
        return (done.stdout or done.stderr).splitlines()

    english, german = said("en"), said("de")
    assert english
    assert not set(filter(str.strip, english)) & set(german)


def test_the_command_line_writes_numbers_as_its_language_does():
    program = [
        sys.executable,
        str(ROOT / "main.py"),
        "run",
        str(ASSETS / "experiments" / "house-prices.gdsim"),
        "--steps",
        "3",
    ]

    def said(code, *options):
        environment = {**os.environ, "PYTHONUTF8": "1", VARIABLE: code}
        return subprocess.check_output([*program, *options], encoding="utf-8", timeout=60, env=environment)

    english, german = said("en"), said("de")
    numbers = re.findall(r"\d+\.\d+", english)
    assert len(numbers) >= 4
    assert not re.search(r"\d\.\d", german)
    assert re.findall(r"\d+,\d+", german) == [number.replace(".", ",") for number in numbers]
    # What programs read is the same everywhere.
    told = [json.loads(said(code, "--json"))["racers"][0]["loss_end"] for code in ("en", "de")]
    assert told[0] == told[1]


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({"LANG": "de@euro"}, "de"),
        ({"LANG": "fr_CA.UTF-8@x"}, "fr"),
        ({"LANG": "de-AT"}, "de"),
        ({"LANGUAGE": "xx::hi_IN:de", "LANG": "fr_FR"}, "hi"),
        # Who reads what a program says asks for C, on a desktop that is set to German.
        ({"LANGUAGE": "de", "LC_ALL": "C", "LANG": "de_DE"}, "en"),
        ({"LANGUAGE": "de", "LANG": "POSIX"}, "en"),
        ({"LANGUAGE": "de"}, "de"),
        ({"LC_MESSAGES": "es_ES", "LANG": "fr_FR"}, "es"),
        ({"LANG": "/"}, "en"),
    ],
)
def test_the_environment_is_read_as_gettext_reads_it(monkeypatch, environment, code):
    for variable in (VARIABLE, "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        monkeypatch.delenv(variable, raising=False)
    for variable, value in environment.items():
        monkeypatch.setenv(variable, value)
    assert wanted() == code
