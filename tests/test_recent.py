"""The casebooks open before are remembered, at most eight, and can be taken off the list."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from desktop.recent import MOST, forget, remember
from desktop.settings import Settings, SettingsError, load_settings, save_settings


def test_the_last_one_opened_stands_first_and_each_once(tmp_path: Path) -> None:
    for name in ("a", "b", "a"):
        remember(tmp_path, tmp_path / f"{name}.yearmark")
    kept = load_settings(tmp_path)
    assert [Path(one).stem for one in kept.recent] == ["a", "b"]
    assert kept.last_casebook == kept.recent[0]


def test_no_more_than_eight_are_remembered(tmp_path: Path) -> None:
    for number in range(10):
        remember(tmp_path, tmp_path / f"{number}.yearmark")
    assert [Path(one).stem for one in load_settings(tmp_path).recent] == list("98765432")
    assert MOST == 8


def test_what_else_is_set_stays(tmp_path: Path) -> None:
    save_settings(tmp_path, Settings(operator="N. Ferreira"))
    remember(tmp_path, tmp_path / "office.yearmark")
    assert load_settings(tmp_path).operator == "N. Ferreira"


def test_one_taken_off_the_list_is_not_opened_by_itself_any_more(tmp_path: Path) -> None:
    remember(tmp_path, tmp_path / "office.yearmark")
    forget(tmp_path, load_settings(tmp_path).recent[0])
    assert load_settings(tmp_path) == Settings()


def test_settings_that_cannot_be_read_keep_nobody_from_opening_a_casebook(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{", encoding="utf-8")
    remember(tmp_path, tmp_path / "office.yearmark")
    assert (tmp_path / "settings.json").read_text(encoding="utf-8") == "{"


@pytest.mark.parametrize("text", ['{"recent": "a.yearmark"}', '{"recent": [1]}', '{"recent": {"a": "b"}}'])
def test_a_list_written_by_hand_that_is_none_is_a_sentence(tmp_path: Path, text: str) -> None:
    (tmp_path / "settings.json").write_text(text, encoding="utf-8")
    with pytest.raises(SettingsError, match="recent has to be a list of texts in quotes"):
        load_settings(tmp_path)


def test_they_come_back_as_they_were_saved(tmp_path: Path) -> None:
    mine = replace(Settings(), recent=("/a.yearmark", "/б.yearmark"))
    save_settings(tmp_path, mine)
    assert load_settings(tmp_path) == mine
