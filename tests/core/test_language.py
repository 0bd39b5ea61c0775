"""How each language writes numbers, and titles amid a sentence."""

import pytest

from gdsim import language


@pytest.fixture(autouse=True)
def english_again(monkeypatch):
    monkeypatch.delenv(language.VARIABLE, raising=False)
    yield
    language.use(language.ENGLISH)


@pytest.mark.parametrize(
    ("code", "million", "thousand", "small"),
    [
        ("en", "1,234,567", "-1,000", "0.05"),
        ("de", "1.234.567", "-1.000", "0,05"),
        ("es", "1\u202f234\u202f567", "-1\u202f000", "0,05"),
        ("fr", "1\u202f234\u202f567", "-1\u202f000", "0,05"),
        ("hi", "12,34,567", "-1,000", "0.05"),
    ],
)
def test_numbers_have_the_marks_of_the_language(code, million, thousand, small):
    language.use(code)
    assert language.grouped(1234567) == million
    assert language.grouped(-1000) == thousand
    assert language.grouped(999) == "999"
    assert f"{language.Count(1234567):,} rows, {language.Count(3)}" == f"{million} rows, 3"
    assert language.localised("0.05") == small


def test_a_title_amid_a_sentence_keeps_its_capital_where_nouns_do():
    assert language.amid("Learning rate") == "learning rate"
    language.use("de")
    assert language.amid("Lernrate") == "Lernrate"


def test_processes_that_are_started_are_told_the_language():
    language.use("fr")
    assert language.wanted() == "fr"
