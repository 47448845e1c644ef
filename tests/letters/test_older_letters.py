"""A letter is for ever: one that an older Yearmark made is handed out again byte for byte.

`older/2026-00188.pdf` was made by the first version of the page. What guarantees it: the register keeps the
bytes themselves, and a reprint hands them out without looking at program, wording, fonts or facts.
"""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
from datetime import date, datetime
from pathlib import Path

from desktop.casebook.keeping.file import close_casebook, open_casebook
from desktop.casebook.people.letters import register
from desktop.casebook.people.people import load_case
from desktop.letters.issuing.issue import Issued, reprint
from desktop.letters.issuing.stale import stale_lines
from desktop.letters.paper.page import pdf_bytes
from desktop.letters.proof.verify import verify_code, verify_file
from tests.letters.families import letter_for, rules

HERE = Path(__file__).parent
OLD = (HERE / "older" / "2026-00188.pdf").read_bytes()
CASE = "2026-0001"
PERSON = {
    "family_name": "SHERMATOV",
    "given_names": "OTABEK",
    "name_in_script": "Шерматов Отабек Рустамович",
    "sex": "M",
    "birth_date": "1996-06-23",
    "citizenship": ["UZB"],
    "passport_number": "C1252909",
    "passport_expires": "2029-08-14",
}
FACTS = {
    "kind": "eligibility",
    "language": "en",
    "on": "2026-03-12",
    "rules": "served-year",
    "outcome": "met",
    "from": "2026-03-09",
    "beside": {"rules": "decree-821", "outcome": "unsettled"},
    "office": "North Pier Office",
    "facts": {"case": CASE, "person": PERSON, "contracts": [], "settlings": []},
}


def with_old_letter(folder: Path) -> Path:
    """A casebook of the first version with a letter in its register, as that version kept it."""
    path = Path(shutil.copy(HERE.parent / "casebook" / "samples" / "v1.yearmark", folder))
    row = {
        "number": "2026-00188",
        "year": 2026,
        "sequence": 188,
        "kind": "eligibility",
        "case": CASE,
        "person_id": 1,
        "passport_number": "C1252909",
        "on": "2026-03-12",
        "rules": "served-year",
        "language": "en",
        "facts_hash": "0",
        "sha256": hashlib.sha256(OLD).hexdigest(),
        "code": "K7QF-2M9X-4TRB-81H5",
        "by": "Vera",
        "void": 0,
        "facts": json.dumps(FACTS, ensure_ascii=False),
        "pdf": OLD,
    }
    db = sqlite3.connect(path)
    columns = ", ".join(f'"{name}"' for name in row)
    db.execute(f"INSERT INTO letters ({columns}) VALUES ({', '.join('?' * len(row))})", list(row.values()))
    db.commit()
    db.close()
    return path


def test_a_letter_of_the_first_version_is_the_same_bytes_today(tmp_path: Path) -> None:
    book = open_casebook(with_old_letter(tmp_path), lambda: datetime(2036, 1, 1))
    again = reprint(book, "2026-00188")
    assert isinstance(again, Issued)
    assert (again.pdf, again.name, again.relation) == (OLD, "SHERMATOV OTABEK", "recruit")
    assert verify_file(book, OLD).genuine and verify_code(book, again.code).genuine
    changed = verify_file(book, OLD.replace(b"%PDF-1.4", b"%PDF-1.5"))
    assert (changed.genuine, changed.number, changed.differs) == (False, "2026-00188", ("bytes",))
    close_casebook(book)


def test_what_is_made_today_is_another_page_so_the_bytes_come_from_the_register() -> None:
    assert pdf_bytes(letter_for()) != OLD


def test_a_letter_of_the_first_version_is_asked_whether_it_is_stale(tmp_path: Path) -> None:
    book = open_casebook(with_old_letter(tmp_path), lambda: datetime(2036, 1, 1))
    (record,) = register(book)
    case = load_case(book, CASE)
    lines = stale_lines(record, case, rules(), date(2036, 1, 1))
    assert "Name in its own script: Шерматов Отабек Рустамович; now Шерматов." in lines
    assert "Passport: C1252909, valid until 14 August 2029; now C1252909, valid until May 2031." in lines
    close_casebook(book)
