"""backup, restore, check and history as a script uses them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.commands.line import run

NOW = datetime(2026, 11, 22, 9, 30)
FAMILY = """case,relation,family_name,given_names,sex,birth_date,citizenship,passport_number,contract_number,\
signed_on
A-1,recruit,SAIDOV,RUSTAM,M,1994-07-18,TJK,T1,K-1,2025-09-22
A-1,spouse,SAIDOVA,LOLA,F,1995-01-02,TJK,T2,,
"""

Answer = tuple[int, str, str]


@pytest.fixture
def yearmark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Runs one command on a casebook with one family; gives status, standard output, standard error."""

    def call(*words: str) -> Answer:
        try:
            status = run([*words, "--data-dir", str(tmp_path)], lambda: NOW)
        except SystemExit as ended:
            status = int(ended.code or 0)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    (tmp_path / "in.csv").write_text(FAMILY, encoding="utf-8")
    assert call("new", str(tmp_path / "casebook.yearmark"))[0] == 0
    assert call("import", str(tmp_path / "in.csv"))[0] == 0
    return call


def document(answer: Answer) -> Any:
    return json.loads(answer[1])


def test_a_backup_goes_into_the_folder_for_backups(yearmark: Callable[..., Answer], tmp_path: Path) -> None:
    made = document(yearmark("backup", "--json"))
    assert Path(made["backup"]).parent == tmp_path / "backups"
    assert {key: made[key] for key in ("done", "people", "cases", "letters")} == {
        "done": True,
        "people": 2,
        "cases": 1,
        "letters": 0,
    }


def test_a_backup_goes_where_it_is_asked_for_and_overwrites_nothing(
    yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    to = str(tmp_path / "copy.yearmark")
    assert document(yearmark("backup", "--to", to, "--json"))["backup"] == to
    status, _, said = yearmark("backup", "--to", to)
    assert (status, said) == (1, f"{to} is there already; nothing was written. Choose another name.\n")
    assert document(yearmark("check", "-c", to, "--json"))["sound"]


def test_a_restore_shows_dates_counts_and_differences_and_keeps_what_it_replaces(
    yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    backup = document(yearmark("backup", "--json"))["backup"]
    yearmark("hold", "A-1", "--reason", "asked for", "--by", "N. Ferreira")
    status, out, shown = yearmark("restore", backup, "--json")
    done = json.loads(out)
    assert status == 0
    assert done["changed"] == ["A-1"]
    assert (done["people"], done["replaced"]["people"]) == (2, 2)
    state = "last changed 2026-11-22 09:30:00, 2 people in 1 cases, 0 letters."
    assert shown.splitlines() == [
        f"The backup: {state}",
        f"{tmp_path / 'casebook.yearmark'} now: {state}",
        "Cases that differ: 1 (A-1).",
    ]
    assert document(yearmark("check", "-c", done["kept"], "--json"))["sound"]
    assert [one["what"] for one in document(yearmark("history", "--json"))["entries"]][-1] == (
        "restored from a backup"
    )


def test_a_restore_from_what_is_no_casebook_replaces_nothing(
    yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    status, _, said = yearmark("restore", str(tmp_path / "in.csv"))
    assert status == 2
    assert "is not a casebook" in said
    assert document(yearmark("check", "--json"))["people"] == 2


def test_a_sound_casebook_is_counted(yearmark: Callable[..., Answer]) -> None:
    assert document(yearmark("check", "--json")) == {
        "sound": True,
        "people": 2,
        "cases": 1,
        "letters": 0,
        "problems": [],
    }


def test_damage_found_is_told_with_status_1(yearmark: Callable[..., Answer], tmp_path: Path) -> None:
    path = tmp_path / "casebook.yearmark"
    content = path.read_bytes()
    path.write_bytes(content[:8192] + b"\xa5" * (len(content) - 8192))
    status, out, said = yearmark("check", "--json")
    found = json.loads(out)
    assert (status, found["sound"], said) == (1, False, "")
    assert found["problems"]


def test_the_history_of_a_case_is_told_entry_by_entry(yearmark: Callable[..., Answer]) -> None:
    told = document(yearmark("history", "A-1", "--json"))
    assert told["whole"]
    assert [(one["by"], one["what"], one["field"], one["is"]) for one in told["entries"]] == [
        ("import", "entered", "recruit", "SAIDOV RUSTAM"),
        ("import", "entered", "contract[1]", "K-1"),
        ("import", "entered", "relative[1]", "SAIDOVA LOLA"),
    ]
    assert len(told["entries"][0]["hash"]) == 64


def test_a_whole_history_verifies_and_an_altered_one_is_named(
    yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    assert yearmark("history", "--verify")[:2] == (0, "The history is whole: 3 entries.\n")
    _alter(tmp_path / "casebook.yearmark")
    status, out, said = yearmark("history", "--verify", "--json")
    assert (status, json.loads(out)["whole"]) == (1, False)
    assert said.startswith("Entry 2 of case A-1")


def test_a_case_of_which_nothing_is_recorded_is_named(yearmark: Callable[..., Answer]) -> None:
    assert yearmark("history", "A-9")[::2] == (1, "Nothing is recorded of a case A-9.\n")


def test_a_head_of_another_history_does_not_stand(yearmark: Callable[..., Answer]) -> None:
    hashes = [one["hash"] for one in document(yearmark("history", "--json"))["entries"]]
    assert yearmark("history", "--head", f"2-{hashes[1][:12]}")[0] == 0
    assert yearmark("history", "--head", f"3-{hashes[1][:12]}")[0] == 1


def test_a_long_import_is_followed_by_a_backup(yearmark: Callable[..., Answer], tmp_path: Path) -> None:
    rows = [f"B-{number},recruit,SAIDOV,RUSTAM,M,,,P{1000 + number},K-9," for number in range(60)]
    (tmp_path / "long.csv").write_text(FAMILY.splitlines()[0] + "\n" + "\n".join(rows), encoding="utf-8")
    assert not (tmp_path / "backups").exists()
    assert yearmark("import", str(tmp_path / "long.csv"))[0] == 0
    assert len(list((tmp_path / "backups").glob("casebook.*.backup.yearmark"))) == 1


def _alter(path: Path) -> None:
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("UPDATE history SET was = 'K-2' WHERE id = 2")
    db.close()


@pytest.mark.parametrize("kind", ["csv", "xlsx", "json"])
def test_everything_goes_out_and_comes_back(
    yearmark: Callable[..., Answer], tmp_path: Path, kind: str
) -> None:
    to = str(tmp_path / f"all.{kind}")
    done = document(yearmark("export", "--to", to, "--json"))
    assert done == {"done": True, "file": to, "people": 2, "cases": 1}
    again = str(tmp_path / "again.yearmark")
    yearmark("new", again)
    report = document(yearmark("import", to, "-c", again, "--json"))
    assert (report["entered"], report["contracts"], report["refused"]) == (2, 1, [])


def test_an_export_of_an_unknown_kind_is_wrong_use(yearmark: Callable[..., Answer]) -> None:
    assert yearmark("export", "--to", "all.doc")[0] == 2


def test_a_locked_casebook_takes_its_passphrase_from_a_file_or_the_environment(
    yearmark: Callable[..., Answer], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    key, locked = tmp_path / "key.txt", str(tmp_path / "locked.yearmark")
    key.write_text("correct horse\n", encoding="utf-8")
    assert document(yearmark("new", locked, "--passphrase-file", str(key), "--json"))["locked"]
    assert yearmark("check", "-c", locked, "--passphrase-file", str(key))[0] == 0
    status, _, said = yearmark("check", "-c", locked)
    assert (status, said.count("Give its passphrase")) == (2, 1)
    monkeypatch.setenv("YEARMARK_PASSPHRASE", "correct horse")
    assert yearmark("check", "-c", locked)[0] == 0
    key.write_text("wrong horse", encoding="utf-8")
    status, _, said = yearmark("check", "-c", locked, "--passphrase-file", str(key))
    assert (status, said.count("does not open")) == (2, 1)
    assert yearmark("check", "-c", locked, "--passphrase-file", str(tmp_path / "none"))[0] == 2


def test_the_refused_rows_of_an_import_are_for_this_user_alone(
    yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    (tmp_path / "more.csv").write_text(
        "case,relation,family_name,birth_date\nA-2,recruit,SAIDOV,=31.02.1990\n"
    )
    to = tmp_path / "refused.csv"
    assert yearmark("import", str(tmp_path / "more.csv"), "--refused", str(to))[0] == 1
    head, row = to.read_text(encoding="utf-8").splitlines()
    assert head == "line,field,value,reason" and row.startswith("2,birth_date,'=31.02.1990,")
    assert to.stat().st_mode & 0o077 == 0
    assert yearmark("import", str(tmp_path / "more.csv"), "--refused", str(tmp_path / "no" / "r.csv"))[0] == 1
