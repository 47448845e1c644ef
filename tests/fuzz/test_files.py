"""Spoiled files of an office (rules, papers, wording, settings, views, logo, key) are refused in words."""

from __future__ import annotations

import json
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from desktop.casebook.lists.saved_views import keep_view, saved_views
from desktop.casebook.lists.search import Filter, Search
from desktop.casebook.lists.views_file import bring_in_views, views_as_text
from desktop.casebook.tables.book import Casebook, CasebookError, secret
from desktop.eligibility.checklist import FILE_NAME as PAPERS
from desktop.eligibility.checklist import load_checklist
from desktop.eligibility.rules import RuleFileError, load_rules
from desktop.letters.paper.logo import LogoError, load_logo
from desktop.letters.proof.keys import KeyFileError, key_name, public_key
from desktop.letters.words.templates import WordingError, load_wording, shipped_files
from desktop.resources import resource
from desktop.screens.window.window_state import FILE_NAME as STATE
from desktop.screens.window.window_state import WindowState, load_state, save_state
from desktop.settings import FILE_NAME as SETTINGS
from desktop.settings import Settings, SettingsError, load_settings, save_settings
from tests.fuzz.wrecking import wrecks

pytestmark = pytest.mark.slow
SVG = b"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20"><g transform="translate(2 3) scale(.5)">
<path d="M1 1 L 9 9 A 4 4 0 0 1 12 12 z" fill="#c02" stroke="black"/><rect x="1" y="2" width="8" height="4"/>
<circle cx="5" cy="6" r="3"/><polygon points="1,2 3,4 5,1"/></g></svg>"""


def refusals_of(
    path: Path, content: bytes, count: int, read: Callable[[], object], refusal: type[Exception]
) -> int:
    """Reads so many spoiled contents; each is taken, or refused in a sentence. How many were refused."""
    refusals = 0
    for spoiled in wrecks(content, count):
        path.write_bytes(spoiled)
        try:
            read()
        except refusal as refused:
            assert str(refused).strip() and "Traceback" not in str(refused)
            refusals += 1
    return refusals


@pytest.mark.parametrize("shipped", sorted(resource("rules").glob("*.toml")), ids=lambda path: path.stem)
def test_a_spoiled_rule_file_is_refused_with_what_is_wrong(shipped: Path, tmp_path: Path) -> None:
    content = shipped.read_bytes()
    assert refusals_of(tmp_path / shipped.name, content, 200, lambda: load_rules(tmp_path), RuleFileError)


def test_a_spoiled_list_of_papers_is_refused_with_what_is_wrong(tmp_path: Path) -> None:
    content = resource(PAPERS).read_bytes()
    assert refusals_of(tmp_path / PAPERS, content, 300, lambda: load_checklist(tmp_path), RuleFileError)


@pytest.mark.parametrize("language", ["en", "ru"])
def test_a_spoiled_wording_file_is_refused_with_what_is_wrong(language: str, tmp_path: Path) -> None:
    (tmp_path / language).mkdir()
    for name, text in shipped_files(language).items():
        path = tmp_path / language / name
        assert refusals_of(path, text.encode(), 80, lambda: load_wording(language, tmp_path), WordingError)
        path.unlink()


def test_a_spoiled_settings_file_is_refused_with_what_is_wrong(tmp_path: Path) -> None:
    save_settings(tmp_path, Settings(operator="N. Ferreira", reminders="90, 7"))
    content = (tmp_path / SETTINGS).read_bytes()
    assert refusals_of(tmp_path / SETTINGS, content, 600, lambda: load_settings(tmp_path), SettingsError)


def test_a_spoiled_state_of_the_window_is_passed_over(tmp_path: Path) -> None:
    save_state(tmp_path, WindowState(1280, 800, columns={"name": 200}, view="everyone", case="2026-0001"))
    content = (tmp_path / STATE).read_bytes()
    for spoiled in wrecks(content, 600):
        (tmp_path / STATE).write_bytes(spoiled)
        assert isinstance(load_state(tmp_path), WindowState)


def test_a_spoiled_file_of_saved_views_is_refused_and_brings_nothing_half(
    book: Casebook, tmp_path: Path
) -> None:
    keep_view(book, "Spring", Search(words="shermat", filter=Filter("met", citizenship=("UZB",))), "Vera")
    keep_view(book, "Spouses", Search(filter=Filter(relation="spouse")), "Vera")
    path = tmp_path / "views.json"
    content = views_as_text(book).encode()
    assert refusals_of(path, content, 500, lambda: bring_in_views(book, path, "Vera"), CasebookError)
    assert all(one.name.strip() for one in saved_views(book))


def png() -> bytes:
    file = BytesIO()
    Image.new("RGBA", (60, 30), (12, 90, 96, 200)).save(file, "PNG")
    return file.getvalue()


@pytest.mark.parametrize(("name", "content"), [("logo.svg", SVG), ("logo.png", png())])
def test_a_spoiled_logo_is_refused_in_a_sentence(name: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / name
    assert refusals_of(path, content, 500, lambda: load_logo(str(path)), LogoError)


def test_a_spoiled_public_key_is_refused_in_a_sentence(book: Casebook, tmp_path: Path) -> None:
    path = tmp_path / "office.pem"
    content = public_key(secret(book))
    assert refusals_of(path, content, 600, lambda: key_name(path.read_bytes()), KeyFileError)


def test_deep_and_long_json_is_refused_in_a_sentence(book: Casebook, tmp_path: Path) -> None:
    deep, wide = b"[" * 200_000, json.dumps({"views": ["x"] * 100_000, "cases": 1}).encode()
    for content in (deep, wide, b"[" + b"9" * 5000 + b"]"):
        for name, read, refusal in (
            (SETTINGS, lambda: load_settings(tmp_path), SettingsError),
            ("views.json", lambda: bring_in_views(book, tmp_path / "views.json", "Vera"), CasebookError),
        ):
            (tmp_path / name).write_bytes(content)
            with pytest.raises(refusal):
                read()
