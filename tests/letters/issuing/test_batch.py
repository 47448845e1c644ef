"""Many letters at once: what each would come to, one after the other, and gone on with after a kill."""

from __future__ import annotations

import contextlib
import random
import signal
import subprocess
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader

from desktop.case import Case
from desktop.casebook.keeping.file import close_casebook, new_casebook, open_casebook
from desktop.casebook.people.deliveries import Owed, owed
from desktop.casebook.people.holds import place_hold
from desktop.casebook.people.letters import letter_bytes, register, void_letter
from desktop.casebook.people.people import all_cases, load_case, save_case, save_cases
from desktop.casebook.tables.book import Casebook
from desktop.letters.issuing.batch import (
    Asked,
    PasswordMissing,
    Turned,
    Written,
    file_each,
    go_on,
    issue_each,
    plan,
)
from desktop.letters.issuing.issue import Issued, issue
from desktop.letters.issuing.merged import deliver_in_one
from desktop.letters.proof.handing_out import Manner
from tests.letters.families import CONTRACT, DAY, OTABEK, SHERMATOV, terms_for

NOW = datetime(2026, 3, 12, 10, 42)


def many(count: int) -> list[Case]:
    """As many recruits who may apply."""
    return [
        Case(
            f"2025-{number:04}",
            replace(OTABEK, given_names=f"OTABEK {number}", passport_number=f"C{number:07}"),
            (replace(CONTRACT, number=f"{number}/25"),),
        )
        for number in range(1, count + 1)
    ]


def everyone(book: Casebook) -> list[Asked]:
    return [Asked(case, case.recruit) for case in all_cases(book)]


def agree(book: Casebook, folder: Path) -> None:
    """Register and folder hold the same letters, byte for byte, without a gap, and nothing else."""
    numbers = [one.number for one in register(book)]
    assert numbers == [f"2026-{number:05}" for number in range(1, len(numbers) + 1)]
    assert sorted(path.name for path in folder.iterdir()) == [f"{number}.pdf" for number in numbers]
    for number in numbers:
        assert (folder / f"{number}.pdf").read_bytes() == letter_bytes(book, number)
    assert owed(book) == []


def test_a_plan_says_what_each_letter_would_come_to_and_issues_none(book: Casebook) -> None:
    first, second, third, _ = save_cases(book, many(4), "Vera")
    place_hold(book, first.number, "wait", "A. Costa")
    assert isinstance(issue(book, second, second.recruit, terms_for()), Issued)
    begun = replace(third.contracts[0], starts_on=DAY("2026-01-01"))
    save_case(book, replace(third, contracts=(begun,)), "Vera")
    found = list(plan(book, everyone(book), terms_for()))
    assert [(one.state, one.standing.number if one.standing else "") for one in found] == [
        ("held", ""),
        ("issued", "2026-00001"),
        ("refused", ""),
        ("ready", ""),
    ]
    assert found[0].reason == "wait" and found[2].reason.startswith("Not yet under served-year.")
    assert len(register(book)) == 1


def test_letters_are_issued_one_after_the_other_and_who_is_next_is_told(
    book: Casebook, tmp_path: Path
) -> None:
    save_cases(book, many(3), "Vera")
    told: list[tuple[int, int, str]] = []
    made = list(
        issue_each(book, everyone(book), terms_for(), tmp_path / ".", lambda *said: told.append(said) or True)
    )
    assert [one.letter.number for one in made if isinstance(one, Written)] == [
        "2026-00001",
        "2026-00002",
        "2026-00003",
    ]
    assert told == [(n, 3, f"SHERMATOV OTABEK {n + 1}") for n in range(3)]


def test_work_that_is_stopped_between_letters_goes_on_where_it_stopped(
    book: Casebook, tmp_path: Path
) -> None:
    save_cases(book, many(4), "Vera")
    folder = tmp_path / "out"
    folder.mkdir()
    assert len(list(issue_each(book, everyone(book), terms_for(), folder, lambda done, *_: done < 2))) == 2
    agree(book, folder)
    again = list(issue_each(book, everyone(book), terms_for(), folder))
    assert [isinstance(one, Turned) for one in again] == [True, True, False, False]
    agree(book, folder)


def test_one_bad_record_does_not_stop_the_others(book: Casebook, tmp_path: Path) -> None:
    save_cases(book, many(2), "Vera")
    folder = tmp_path / "out"
    folder.mkdir()
    asked = everyone(book)
    stranger = Asked(asked[0].case, SHERMATOV.relatives[0].person)
    made = list(issue_each(book, [stranger, *asked], terms_for(), folder))
    assert isinstance(made[0], Turned) and "a fault in Yearmark (ValueError)" in made[0].reason
    assert len(made) == 3
    agree(book, folder)


def cut_short(book: Casebook, folder: Path, protected: bool = False) -> list[Asked]:
    """Two letters filed for a folder by a run that was killed before it wrote a file."""
    save_cases(book, many(2), "Vera")
    folder.mkdir()
    asked = everyone(book)
    for one in asked:
        assert isinstance(issue(book, one.case, one.person, terms_for(), folder, protected), Issued)
    return asked


def test_files_that_a_killed_run_owes_are_written_once(book: Casebook, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    cut_short(book, folder)
    assert list(go_on(book, tmp_path)) == []
    assert [one.letter.number for one in go_on(book, folder)] == ["2026-00001", "2026-00002"]
    agree(book, folder)
    assert list(go_on(book, folder)) == []


def test_of_the_files_owed_a_void_one_is_left_out_and_one_on_hold_waits(
    book: Casebook, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    first, second = cut_short(book, folder)
    void_letter(book, "2026-00001", "a wrong date", "A. Costa")
    place_hold(book, second.case.number, "wait", "A. Costa")
    assert list(go_on(book, folder)) == []
    assert [one.number for one in owed(book)] == ["2026-00002"]
    assert load_case(book, first.case.number) is not None


def test_files_that_were_to_have_a_password_are_never_written_without_one(
    book: Casebook, tmp_path: Path
) -> None:
    folder = tmp_path / "out"
    asked = cut_short(book, folder, protected=True)
    status = terms_for(kind="status")
    for run in (
        lambda: go_on(book, folder),
        lambda: deliver_in_one(book, folder),
        lambda: file_each(book, asked, status, folder),
        lambda: issue_each(book, asked, status, folder),
    ):
        with pytest.raises(PasswordMissing, match="with a password, of a run that was cut short: 2"):
            list(run())
    assert list(folder.iterdir()) == [] and len(register(book)) == 2
    written = list(go_on(book, folder, Manner("для Отабека")))
    assert [PdfReader(one.path).is_encrypted for one in written] == [True, True]
    assert owed(book) == []


def test_a_plan_says_whose_file_is_still_owed_and_that_it_has_a_password(
    book: Casebook, tmp_path: Path
) -> None:
    asked = cut_short(book, tmp_path / "out", protected=True)
    assert isinstance(issue(book, asked[0].case, asked[0].person, terms_for(kind="status")), Issued)
    (planned, _) = plan(book, asked, terms_for())
    assert planned.owed == Owed("2026-00001", tmp_path / "out", protected=True)
    (beside, _) = plan(book, asked, terms_for(kind="status"))
    assert (beside.state, beside.owed) == ("issued", None)


_RUN = """
import sys
from datetime import datetime
from pathlib import Path
from desktop.commands.line import run
run(["letter", "--all-ready", "--no-annex", "--to", sys.argv[2], "--casebook", sys.argv[1]],
    lambda: datetime(2026, 3, 12, 10, 42))
"""


def run_until(path: Path, folder: Path, wait: float) -> None:
    """Lets a run write its first file, lets it go on for a while, in seconds, and kills it."""
    before = len(list(folder.glob("*.pdf")))
    with subprocess.Popen(
        [sys.executable, "-c", _RUN, str(path), str(folder)], stderr=subprocess.PIPE
    ) as process:
        try:
            while len(list(folder.glob("*.pdf"))) == before and process.poll() is None:
                with contextlib.suppress(subprocess.TimeoutExpired):
                    process.wait(0.01)
            process.wait(wait)
        except subprocess.TimeoutExpired:
            process.send_signal(signal.SIGKILL)


@pytest.mark.slow
def test_a_run_killed_at_fifty_random_moments_loses_no_letter_and_gives_no_number_twice(
    tmp_path: Path,
) -> None:
    path, folder = tmp_path / "office.yearmark", tmp_path / "out"
    book = new_casebook(path, lambda: NOW)
    save_cases(book, many(600), "Vera")
    chance = random.Random(5)
    cut = 0
    for _ in range(50):
        run_until(path, folder, chance.uniform(0, 0.25))
        cut += bool(owed(book))
    assert cut > 40
    close_casebook(book)
    subprocess.run([sys.executable, "-c", _RUN, str(path), str(folder)], check=True, capture_output=True)
    book = open_casebook(path, lambda: NOW)
    assert len({one.case for one in register(book)}) == len(register(book)) == 600
    agree(book, folder)
    close_casebook(book)
