"""Brings the catalogues of all languages up to date: finds the words in the source, and has Qt merge and compile them.

    python scripts/translations.py            # assets/translations/*.ts and *.qm
    python scripts/translations.py --missing  # says what is not translated yet, and changes nothing

What is found where:

- in the views and the export `self.tr("…")` under the name of its class, `QCoreApplication.translate("context", "…")`,
  and `_tr("…")` under the context that the file's own `_tr` has;
- below them `tr("…")`, and words that are kept as data: literals in the places of WORD_KEYWORDS, WORD_ARGUMENTS,
  WORD_NAMES and WORD_CLASSES, and titles of the gallery. They have the context "core".

lupdate reads one file that is made of all this, so that it needs not understand how the source is written.
"""

import argparse
import ast
import json
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "gdsim"
CATALOGUES = ROOT / "assets" / "translations"
sys.path.insert(0, str(ROOT))

from gdsim.language import ENGLISH, LANGUAGES  # noqa: E402

CORE = "core"
# Data that holds words for a reader: by the keyword they are given as, by the function and the place among its
# arguments, and by the name they are set to in a class or a module.
WORD_KEYWORDS = {
    *(
        "title",
        "short_title",
        "titles",
        "short",
        "label",
        "help",
        "summary",
        "caption",
        "description",
        "takes",
        "words",
    ),
}
WORD_ARGUMENTS = {
    ("Sentence", 0),
    ("Advice", 0),
    ("Outcome", 2),
    ("column", 0),
    ("column", 1),
    ("column", 2),
    ("column", 3),
    ("DataSetInfo", 1),
    ("DataSetInfo", 5),
    ("Measure", 0),
    ("Measure", 2),
    ("Line", 1),
    ("Named", 0),
    ("Activation", 1),
    ("Said", 0),
}
WORD_NAMES = {
    *("title", "short_title", "sample_title", "summary", "formula", "in_words", "words", "takes", "caption"),
    *("slope_formula", "praise", "TAKES", "TAKES_BY_KEY", "MODEL_IS_WRONG", "AGAINST_OVERFITTING", "SHORT_NAMES"),
    *("PROBLEM_WORDS", "RACER_WORDS", "WORDS", "PARTS", "WHOLE", "IRREGULAR", "TOO_DEEP", "HOW_TO_GET_IT"),
    *("REASONS", "TEXT", "SENTENCE", "NAME", "NAMES"),
    *("ONE", "ONE_PAUSED", "RACE", "RACE_PAUSED", "PLACED", "MEASURED", "CURVE"),
}
# Languages for which Qt brings no words of its own; without these its buttons, menus of fields and file dialogs would
# stay English amid ours.
WITHOUT_QT = {"hi"}
QT_WORDS = {
    "QPlatformTheme": ("OK", "Cancel", "Close", "Discard", "Open", "Save", "&Yes", "&No", "Apply", "Reset", "Help"),
    "QMessageBox": ("Show Details...", "Hide Details..."),
    "QProgressDialog": ("Cancel",),
    "QTabBar": ("Scroll Left", "Scroll Right"),
    "QLineEdit": ("&Undo", "&Redo", "Cu&t", "&Copy", "&Paste", "Delete", "Select All"),
    "QWidgetTextControl": (
        *("&Undo", "&Redo", "Cu&t", "&Copy", "Copy &Link Location", "&Paste", "Delete", "Select All"),
    ),
    "QFileSystemModel": ("Computer", "Date Modified", "Name", "Size", "Type"),
    "QAbstractFileIconProvider": ("Drive", "Folder"),
    "QFileDialog": (
        *("&Look in:", "File &name:", "Files of &type:", "Directory:", "Directories", "Files", "All Files (*)"),
        *("&Open", "&Save", "&Choose", "Open", "Save As", "Back", "Forward", "Go back", "Go forward"),
        *("Parent Directory", "Go to the parent directory", "Create New Folder", "Create a New Folder", "&New Folder"),
        *("&Rename", "&Delete", "Show ", "Show &hidden files", "List View", "Detail View", "Sidebar"),
        *("Change to list view mode", "Change to detail view mode", "List of places and bookmarks"),
        "%1\nFile not found.\nPlease verify the correct file name was given.",
    ),
}
# Enumerations whose values are shown, with a capital and without.
WORD_CLASSES = {"Name"}


def sources() -> Iterator[Path]:
    yield from sorted(PACKAGE.rglob("*.py"))


def is_below_views(path: Path) -> bool:
    return path.relative_to(PACKAGE).parts[0] not in ("views", "export")


class Finder(ast.NodeVisitor):
    """Collects (context, text) of one file, in their order; `mistakes` says where words can't be found."""

    def __init__(self, path: Path):
        self.path, self.is_below = path, is_below_views(path)
        self.found: list[tuple[str, str]] = []
        self.mistakes: list[str] = []
        self._classes: list[str] = []
        self._tree = ast.parse(path.read_text(encoding="utf-8"))
        self._own_context = next(filter(None, map(self._context_of, self._tree.body)), None)
        self.visit(self._tree)

    def visit_ClassDef(self, node):
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_FunctionDef(self, node):
        # What hands a variable on to Qt is no place of words.
        if node.name not in ("_tr", "tr", "translate"):
            self.generic_visit(node)

    def visit_Call(self, node):
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        is_method = isinstance(node.func, ast.Attribute)
        if name == "translate" and is_method and ast.unparse(node.func.value) == "QCoreApplication":
            self._add(node, node.args[1], ast.literal_eval(node.args[0]))
        elif name == "tr" and is_method:
            self._add(node, node.args[0], self._classes[-1] if self._classes else "")
        elif name == "_tr":
            self._add(node, node.args[0], self._own_context)
        elif name in ("tr", "translate") and not is_method:
            # It may also be given words that are kept as data, which are found where they are kept.
            self.found += [(CORE, text) for text in _literals(node.args[0])]
        self._find_data(node, name)
        self.generic_visit(node)

    def visit_Assign(self, node):
        names = {target.id for target in node.targets if isinstance(target, ast.Name)}
        if names & WORD_NAMES:
            self.found += [(CORE, text) for text in _literals(node.value)]
        if self.is_below and self._classes and self._classes[-1] in WORD_CLASSES:
            values = _literals(node.value)
            self.found += [(CORE, text) for value in values for text in (value, value.capitalize())]
        self.generic_visit(node)

    def visit_AnnAssign(self, node):
        if getattr(node.target, "id", "") in WORD_NAMES and node.value:
            self.found += [(CORE, text) for text in _literals(node.value)]
        self.generic_visit(node)

    def _find_data(self, node, name):
        if not self.is_below:
            return
        places = [argument for place, argument in enumerate(node.args) if (name, place) in WORD_ARGUMENTS]
        places += [keyword.value for keyword in node.keywords if keyword.arg in WORD_KEYWORDS]
        self.found += [(CORE, text) for place in places for text in _literals(place)]

    def _add(self, node, words, context):
        texts = _literals(words)
        if not texts or context is None:
            self.mistakes.append(f"{self.path.relative_to(ROOT)}:{node.lineno}: these words are no literal")
        self.found += [(context, text) for text in texts]

    def _context_of(self, node):
        """The context of the file's own `_tr`, if this defines it."""
        if isinstance(node, ast.FunctionDef) and node.name == "_tr":
            return ast.literal_eval(node.body[0].value.args[0])
        return None


def _literals(node) -> list[str]:
    """The texts that an expression may be: one, or one of two, or the values of a mapping."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value] if node.value else []
    if isinstance(node, ast.IfExp):
        return _literals(node.body) + _literals(node.orelse)
    if isinstance(node, ast.Dict):
        return [text for value in node.values for text in _literals(value)]
    if isinstance(node, ast.Tuple):
        return [text for value in node.elts for text in _literals(value)]
    return []


def gallery_titles() -> list[str]:
    """Of the experiments that come with the program."""
    return [json.loads(path.read_bytes())["title"] for path in sorted((ROOT / "assets/experiments").rglob("*.gdsim"))]


def all_words() -> tuple[dict[tuple[str, str], None], list[str]]:
    """Every (context, text) of the program, in the order of the files, and where words can't be found."""
    finders = [Finder(path) for path in sources()]
    found = dict.fromkeys(words for finder in finders for words in finder.found)
    found |= dict.fromkeys((CORE, title) for title in gallery_titles())
    return found, [mistake for finder in finders for mistake in finder.mistakes]


def words_of(language: str, words: dict[tuple[str, str], None]) -> dict[tuple[str, str], None]:
    """The same, and Qt's own where the language has to bring those, too."""
    if language not in WITHOUT_QT:
        return words
    return words | dict.fromkeys((context, text) for context, texts in QT_WORDS.items() for text in texts)


def catalogue(language: str) -> Path:
    return CATALOGUES / f"gdsim_{language}.ts"


def merge(words, languages):
    """New words come into each catalogue, those that are gone go; what is translated stays."""
    for language in languages:
        with tempfile.TemporaryDirectory() as folder:
            mirror = Path(folder) / "words.py"
            calls = (
                f"    QCoreApplication.translate({context!r}, {text!r})\n"
                for context, text in words_of(language, words)
            )
            mirror.write_text(f"def words():\n{''.join(calls)}", encoding="utf-8")
            options = ("-no-obsolete", "-locations", "none", "-source-language", ENGLISH, "-target-language", language)
            run("pyside6-lupdate", *options, mirror, "-ts", catalogue(language))


def write_catalogue(words, translate, path: Path):
    """A catalogue of its own of such words, each as translate(text) has it."""
    tree = ElementTree.Element("TS", version="2.1")
    contexts = {}
    for context, text in words:
        if context not in contexts:
            contexts[context] = ElementTree.SubElement(tree, "context")
            ElementTree.SubElement(contexts[context], "name").text = context
        message = ElementTree.SubElement(contexts[context], "message")
        ElementTree.SubElement(message, "source").text = text
        ElementTree.SubElement(message, "translation").text = translate(text)
    ElementTree.ElementTree(tree).write(path, encoding="utf-8", xml_declaration=True)


def compiled(path: Path, target: Path):
    """What Qt loads, of a catalogue; words without a translation are left out, and so stay English."""
    run("pyside6-lrelease", "-silent", "-removeidentical", path, "-qm", target)


def missing(language: str) -> list[str]:
    """The words of a catalogue that are not translated."""
    messages = ElementTree.parse(catalogue(language)).iter("message")
    return [message.findtext("source") for message in messages if not message.findtext("translation")]


def run(program, *arguments):
    subprocess.run([Path(sys.executable).parent / program, *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--missing", action="store_true", help="say what is not translated, and change nothing")
    options = parser.parse_args()
    words, mistakes = all_words()
    if mistakes:
        sys.exit("\n".join(mistakes))
    languages = [language for language in LANGUAGES if language != ENGLISH]
    if not options.missing:
        CATALOGUES.mkdir(exist_ok=True)
        merge(words, languages)
        for language in languages:
            compiled(catalogue(language), catalogue(language).with_suffix(".qm"))
    for language in languages:
        untranslated = missing(language)
        count = len(words_of(language, words))
        print(f"{language}: {count - len(untranslated)} of {count} translated")
        if options.missing:
            print("\n".join(f"  {text}" for text in untranslated))


if __name__ == "__main__":
    main()
