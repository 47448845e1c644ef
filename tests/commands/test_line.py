"""The command line as a script or a caseworker uses it: words in; answer, messages and status out."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from desktop.commands.line import run

NOW = datetime(2026, 11, 22, 9, 30)
FAMILY = """case,relation,family_name,given_names,sex,birth_date,citizenship,passport_number,relation_since,\
registered,contract_number,signed_on,starts_on,term_months
A-1,recruit,SAIDOV,RUSTAM,M,1994-07-18,TJK,T1,,,K-1,2025-09-22,2025-09-28,12
A-1,spouse,SAIDOVA,LOLA,F,1995-01-02,TJK,T2,2017-08-11,yes,,,,
A-2,recruit,LÊ,MINH,M,1999-05-05,VNM,V1,,,K-2,2025-12-01,2025-12-02,12
A-3,recruit,DUPONT,YOUNG,M,2008-01-01,GHA,G1,,,K-3,2024-05-10,2024-05-12,12
"""

Answer = tuple[int, str, str]


@pytest.fixture
def yearmark(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., Answer]:
    """Runs one command on the casebook of the test; gives status, standard output, standard error."""

    def call(*words: str) -> Answer:
        try:
            status = run([*words, "--data-dir", str(tmp_path)], lambda: NOW)
        except SystemExit as ended:
            status = int(ended.code or 0)
        printed = capsys.readouterr()
        return status, printed.out, printed.err

    return call


@pytest.fixture
def office(yearmark: Callable[..., Answer], tmp_path: Path) -> Callable[..., Any]:
    """A casebook with three families entered; runs a command with --json and gives its document."""
    (tmp_path / "in.csv").write_text(FAMILY, encoding="utf-8")
    assert yearmark("new", str(tmp_path / "casebook.yearmark"))[0] == 0
    assert yearmark("import", str(tmp_path / "in.csv"))[0] == 0

    def document(*words: str) -> Any:
        return json.loads(yearmark(*words, "--json")[1])

    return document


def test_an_intake_file_goes_in_once(office: Callable[..., Any], tmp_path: Path) -> None:
    again = office("import", str(tmp_path / "in.csv"))
    assert (again["entered"], again["already_there"], again["refused"]) == (0, 4, [])


def test_a_dry_run_says_what_would_go_in_and_changes_nothing(
    yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    (tmp_path / "in.csv").write_text(FAMILY, encoding="utf-8")
    yearmark("new", str(tmp_path / "casebook.yearmark"))
    report = json.loads(yearmark("import", str(tmp_path / "in.csv"), "--dry-run", "--json")[1])
    assert (report["entered"], report["contracts"], report["cases"], report["held"]) == (4, 3, 3, ["A-3"])
    assert json.loads(yearmark("decide", "--all", "--json")[1])["cases"] == []


def test_someone_is_found_by_part_of_the_name(office: Callable[..., Any]) -> None:
    found = office("find", "said", "lola")["people"]
    assert [(one["name"], one["case"], one["relation"]) for one in found] == [
        ("SAIDOVA LOLA", "A-1", "spouse")
    ]


def test_those_whose_mark_is_near_are_due_soonest_first(office: Callable[..., Any]) -> None:
    due = office("due", "--within", "30")
    assert [(one["case"], one["mark"], one["days_left"]) for one in due["people"]] == [
        ("A-2", "2026-12-02", 10)
    ]


def test_a_decision_gives_the_chosen_reading_first_and_the_decree_beside(office: Callable[..., Any]) -> None:
    case = office("decide", "A-1")["cases"][0]
    assert (case["mark"], case["hold"]) == ("2026-09-28", False)
    recruit, wife = case["people"]
    assert [one["rules"] for one in recruit["readings"]] == ["served-year", "decree-821"]
    assert [one["outcome"] for one in wife["readings"]] == ["met", "met"]
    assert wife["readings"][0]["from"] == "2026-09-28"


def test_before_any_decree_there_is_one_reading(office: Callable[..., Any]) -> None:
    case = office("decide", "A-1", "--on", "2023-01-01")["cases"][0]
    assert [one["rules"] for one in case["people"][0]["readings"]] == ["served-year"]


def test_a_rule_set_can_be_asked_for_on_any_day(office: Callable[..., Any]) -> None:
    case = office("decide", "A-1", "--rules", "decree-343")["cases"][0]
    assert [one["rules"] for one in case["people"][0]["readings"]] == ["decree-343"]


def test_a_case_that_is_not_there_is_named(
    office: Callable[..., Any], yearmark: Callable[..., Answer]
) -> None:
    status, out, err = yearmark("decide", "A-1", "A-9", "--json")
    assert status == 1
    assert [case["case"] for case in json.loads(out)["cases"]] == ["A-1"]
    assert "A-9" in err


def test_letters_go_to_everyone_who_is_ready_once(office: Callable[..., Any], tmp_path: Path) -> None:
    letters = office("letter", "--all-ready", "--to", str(tmp_path / "out"))
    assert [one["number"] for one in letters["issued"]] == ["2026-00001", "2026-00002"]
    assert {one["passport_number"] for one in letters["issued"]} == {"T1", "T2"}
    assert letters["refused"] == []
    assert Path(letters["issued"][0]["file"]).read_bytes().startswith(b"%PDF")
    again = office("letter", "--all-ready", "--to", str(tmp_path / "out"))
    assert again == {"issued": [], "refused": []}


def test_who_gets_no_letter_is_named_with_the_reason(
    office: Callable[..., Any], yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    status, out, _ = yearmark("letter", "A-1", "A-2", "--to", str(tmp_path / "out"), "--json")
    letters = json.loads(out)
    assert (status, len(letters["issued"])) == (1, 2)
    assert [(one["case"], "2 December 2026" in one["reason"]) for one in letters["refused"]] == [
        ("A-2", True)
    ]


def test_asked_again_on_the_same_facts_the_letter_there_is_named(
    office: Callable[..., Any], tmp_path: Path
) -> None:
    office("letter", "A-1", "--person", "T1", "--to", str(tmp_path / "out"))
    again = office("letter", "A-1", "--person", "t1", "--to", str(tmp_path / "out"))
    assert again["refused"][0]["reason"] == "issued as 2026-00001; reprint it, or void it first"


def test_a_letter_comes_again_byte_for_byte(office: Callable[..., Any], tmp_path: Path) -> None:
    first = office("letter", "A-1", "--person", "T1", "--to", str(tmp_path / "out"))["issued"][0]
    office("reprint", "2026-00001", "--to", str(tmp_path / "again.pdf"))
    assert (tmp_path / "again.pdf").read_bytes() == Path(first["file"]).read_bytes()


def test_a_hold_stops_the_letter_and_the_reprint(
    office: Callable[..., Any], yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    office("letter", "A-1", "--person", "T1", "--to", str(tmp_path / "out"))
    office("hold", "A-1", "--reason", "asked for by the family", "--by", "N. Ferreira")
    stopped = office("letter", "A-1", "--to", str(tmp_path / "out"))
    assert stopped["issued"] == []
    assert all("hold" in one["reason"] for one in stopped["refused"])
    status, _, err = yearmark("reprint", "2026-00001", "--to", str(tmp_path / "again.pdf"))
    assert (status, (tmp_path / "again.pdf").exists()) == (1, False)
    assert "hold" in err
    office("release", "A-1", "--reason", "cleared", "--by", "N. Ferreira")
    assert yearmark("reprint", "2026-00001", "--to", str(tmp_path / "again.pdf"))[0] == 0


def test_no_letter_is_dated_in_the_future(
    office: Callable[..., Any], yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    status, _, err = yearmark("letter", "A-1", "--on", "2026-11-23", "--to", str(tmp_path / "out"))
    assert (status, "today or an earlier day" in err) == (2, True)


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (["decide"], 2),
        (["decide", "A-1", "--on", "22.11.2026"], 2),
        (["decide", "A-1", "--rules", "decree-9"], 2),
        (["find", "x", "--limit", "0"], 2),
        (["import", "no-such-file.csv"], 2),
        (["decide", "--all", "--casebook", "no-such-file.yearmark"], 2),
        (["hold", "A-1", "--reason", " ", "--by", "N. Ferreira"], 2),
        (["hold", "A-9", "--reason", "x", "--by", "N. Ferreira"], 1),
        (["reprint", "2026-00009", "--to", "x.pdf"], 1),
    ],
)
def test_what_cannot_be_done_is_one_sentence_and_a_status(
    office: Callable[..., Any], yearmark: Callable[..., Answer], words: list[str], status: int
) -> None:
    ended, out, err = yearmark(*words)
    assert (ended, out) == (status, "")
    assert err.count("\n") == 1
    assert "Traceback" not in err


def test_the_demo_without_a_window_enters_decides_and_prints(
    yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    status, out, _ = yearmark("demo", "--headless", "--to", str(tmp_path / "out"), "--json")
    done = json.loads(out)
    assert status == 0
    assert done["cases"] == 25
    assert all(count > 0 for count in done["outcomes"].values())
    assert len(list(Path(done["letters"]).glob("*.pdf"))) == done["issued"] > 0


def test_the_demo_leaves_an_offices_own_settings_alone(
    yearmark: Callable[..., Answer], tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_text('{"operator": "A. Brandt"}', encoding="utf-8")
    status, _, err = yearmark("demo", "--headless", "--to", str(tmp_path))
    assert (status, "choose another" in err) == (2, True)
    assert (tmp_path / "settings.json").read_text(encoding="utf-8") == '{"operator": "A. Brandt"}'
