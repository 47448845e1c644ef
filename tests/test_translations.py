"""The window's catalogues hold every text of the code, translated, and no other."""

from __future__ import annotations

import ast
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest

from desktop.resources import resource
from desktop.settings import WINDOW_LANGUAGES
from scripts.update_translations import CATALOGUES, release, update
from tests.test_borders import FILES, HOUSE, imported

_FILLED_IN = re.compile(r"\{\w*\}")
# What takes a text of the window, and so must be given it plainly: a catalogue knows no f-string.
_TAKES_TEXT = ("tr", "translate", "plural", "phrase")


def messages(language: str) -> Iterator[tuple[str, list[str]]]:
    """Each text of a catalogue with its translations: one, or one for each form that goes with a number."""
    for message in ElementTree.parse(CATALOGUES / f"yearmark_{language}.ts").iter("message"):
        found = message.find("translation")
        assert found is not None and found.get("type") is None, f"unfinished: {message.findtext('source')}"
        yield message.findtext("source", ""), [one.text or "" for one in found] or [found.text or ""]


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_a_catalogue_has_every_text_of_the_code_and_none_that_is_gone(language: str, tmp_path: Path) -> None:
    kept = CATALOGUES / f"yearmark_{language}.ts"
    fresh = Path(shutil.copy(kept, tmp_path))
    update(fresh, language)
    due = "python -m scripts.update_translations, and translate what is new"
    assert fresh.read_text(encoding="utf-8") == kept.read_text(encoding="utf-8"), due
    release(fresh, tmp_path / "made.qm")
    assert (tmp_path / "made.qm").read_bytes() == kept.with_suffix(".qm").read_bytes(), due


@pytest.mark.parametrize("language", WINDOW_LANGUAGES)
def test_every_text_is_translated_and_says_the_same_facts(language: str) -> None:
    for text, translations in messages(language):
        for one in translations:
            assert one.strip(), f"no translation: {text}"
            assert sorted(set(_FILLED_IN.findall(one))) == sorted(set(_FILLED_IN.findall(text))), one
            assert one.count("&") == text.count("&"), one
            assert one.endswith("…") == text.endswith("…"), one


@pytest.mark.parametrize("name", FILES)
def test_no_text_is_put_together_before_it_is_translated(name: str) -> None:
    calls = [node for node in ast.walk(ast.parse((HOUSE / name).read_text())) if isinstance(node, ast.Call)]
    names = [getattr(call.func, "attr", getattr(call.func, "id", "")) for call in calls]
    taking = [call for call, name in zip(calls, names, strict=True) if name in _TAKES_TEXT]
    assert not [call.lineno for call in taking if any(isinstance(one, ast.JoinedStr) for one in call.args)]


@pytest.mark.parametrize("name", [name for name in FILES if name.startswith("screens/")])
def test_the_screens_take_words_and_days_in_the_language_of_the_window(name: str) -> None:
    theirs = ("desktop.eligibility.words", "desktop.countries.country_name", "desktop.entry.day_words")
    used = [module for module in imported(name) if module.startswith(theirs)]
    assert not used or name == "screens/words/words.py"


def test_what_the_program_reads_is_shipped_beside_the_other_resources() -> None:
    made = {path.name for path in resource("translations").glob("*.qm")}
    assert made == {f"yearmark_{language}.qm" for language in WINDOW_LANGUAGES}


# What is raised to be read in the window; the sentence is a phrase, or its language would be English alone.
_FOR_THE_WINDOW = {
    *("CasebookError", "NotACasebook", "Newer", "Damaged", "Locked", "WrongPassphrase"),
    *("CannotSettle", "ListError"),
}


@pytest.mark.parametrize("name", FILES)
def test_no_refusal_is_in_english_alone(name: str) -> None:
    plain = [
        node.lineno
        for node in ast.walk(ast.parse((HOUSE / name).read_text()))
        if isinstance(node, ast.Call)
        and getattr(node.func, "id", "") in _FOR_THE_WINDOW
        and node.args
        and isinstance(node.args[0], ast.JoinedStr | ast.Constant)
    ]
    assert not plain
