"""Settings: kept in one file, with defaults, and a bad file is a sentence."""

from __future__ import annotations

import stat
import sys
from dataclasses import replace
from pathlib import Path
from typing import get_type_hints

import pytest

from desktop.settings import (
    LETTER_LANGUAGES,
    Office,
    Settings,
    SettingsError,
    default_data_dir,
    load_settings,
    save_settings,
)

MINE = Settings(
    operator="N. Ferreira",
    reading="decree",
    office=Office("North Pier Office", address="12 Quay Street\nNorthport", signatory="Н. Феррейра"),
    last_casebook="/home/n/office.yearmark",
)


def written(folder: Path, text: str) -> Path:
    (folder / "settings.json").write_text(text, encoding="utf-8")
    return folder


def test_without_a_file_the_defaults_hold_and_the_letters_follow_the_served_year(tmp_path: Path) -> None:
    assert load_settings(tmp_path) == Settings()
    assert Settings().reading == "served-year"


def test_settings_come_back_as_they_were_saved_into_a_folder_made_for_the_user_alone(tmp_path: Path) -> None:
    folder = tmp_path / "data" / "yearmark"
    save_settings(folder, MINE)
    assert load_settings(folder) == MINE
    assert [path.name for path in folder.iterdir()] == ["settings.json"]
    if sys.platform != "win32":
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_saving_again_replaces_the_whole_file(tmp_path: Path) -> None:
    save_settings(tmp_path, MINE)
    save_settings(tmp_path, replace(MINE, office=Office("Other")))
    assert load_settings(tmp_path).office == Office("Other")


def test_a_file_written_by_hand_may_name_only_some_settings(tmp_path: Path) -> None:
    folder = written(tmp_path, '{"operator": "A. Costa", "office": {"name": "North Pier"}}')
    assert load_settings(folder) == Settings(operator="A. Costa", office=Office("North Pier"))


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ('{"operator": "A",\n "reading": }', "line 2 is not JSON"),
        ('["operator"]', "the file does not hold names and values"),
        ('{"ofice": {}}', "“ofice” is not a setting"),
        ('{"office": {"nmae": "x"}}', "“nmae” is not a setting"),
        ('{"office": "North Pier"}', "office does not hold names and values"),
        (
            '{"reminders": "30, soon"}',
            "reminders are whole numbers of days from 0 to 365, and “soon” is none",
        ),
        ('{"operator": 7}', "operator has to be text in quotes"),
        ('{"office": {"name": null}}', "name has to be text in quotes"),
        ('{"reading": "both"}', "reading is “both”, and can be one of: served-year, decree"),
        ('{"language": "tlh"}', f"language is “tlh”, and can be one of: {', '.join(LETTER_LANGUAGES)}"),
        ('{"reading": ["decree"]}', "reading has to be text in quotes"),
        ("[" * 100_000, "it is not JSON that can be read"),
    ],
)
def test_a_bad_file_is_a_sentence_that_says_what_where_and_what_to_do(
    tmp_path: Path, text: str, wrong: str
) -> None:
    with pytest.raises(SettingsError) as caught:
        load_settings(written(tmp_path, text))
    path = tmp_path / "settings.json"
    assert str(caught.value) == f"The settings file {path} can't be used: {wrong}. Correct it, or delete it."


def test_a_file_that_is_no_text_is_a_sentence_too(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_bytes(b"\xff\xfe\x00")
    with pytest.raises(SettingsError, match="it is not UTF-8 text"):
        load_settings(tmp_path)


def test_a_folder_that_can_not_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file")
    with pytest.raises(SettingsError, match="can't be saved as"):
        save_settings(tmp_path / "taken" / "yearmark", MINE)


def test_every_setting_has_a_sentence() -> None:
    for holder in (Settings, Office):
        for hint in get_type_hints(holder, include_extras=True).values():
            assert hint.__metadata__[0].endswith(".")


def test_the_data_folder_is_where_the_system_keeps_a_users_data(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if sys.platform != "linux":
        return
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert default_data_dir() == tmp_path / "yearmark"
    monkeypatch.setenv("HOME", str(tmp_path / "n"))
    for unset in ("", "relative/path"):
        monkeypatch.setenv("XDG_DATA_HOME", unset)
        assert default_data_dir() == tmp_path / "n" / ".local" / "share" / "yearmark"


def test_the_days_of_reminders_come_with_the_most_first_and_each_once() -> None:
    assert Settings().reminder_days == (90, 30, 7, 0)
    assert Settings(reminders="7 30,7").reminder_days == (30, 7)
    assert Settings(reminders=" ").reminder_days == ()


def test_days_that_are_none_are_not_saved(tmp_path: Path) -> None:
    with pytest.raises(SettingsError, match="Nothing was saved: reminders are whole numbers"):
        save_settings(tmp_path, Settings(reminders="-1"))
    assert not (tmp_path / "settings.json").exists()


@pytest.mark.parametrize("typed", ["10N. Volkova", "-1", "ten", "99999"])
def test_minutes_and_years_that_are_no_number_are_not_kept(tmp_path: Path, typed: str) -> None:
    # A lock that silently never comes would be worse than none.
    with pytest.raises(SettingsError, match="Nothing was saved: minutes until a casebook locks"):
        save_settings(tmp_path, Settings(lock_after=typed))
    with pytest.raises(SettingsError, match="Nothing was saved: years of retention"):
        save_settings(tmp_path, Settings(retention=typed))
    (tmp_path / "settings.json").write_text(f'{{"lock_after": "{typed}"}}', encoding="utf-8")
    with pytest.raises(SettingsError, match="can't be used: minutes until a casebook locks"):
        load_settings(tmp_path)
