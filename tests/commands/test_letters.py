"""The commands about letters: of every kind and language, again, void, stale and verified."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.commands.test_line import Answer, office, yearmark
from tests.letters.certificates import PASSPHRASE, office_p12
from tests.letters.families import pages_of

__all__ = ["office", "yearmark"]

Document = Callable[..., Any]
Yearmark = Callable[..., Answer]


def texts_in(folder: Path) -> dict[str, str]:
    return {path.name: " ".join(pages_of(path.read_bytes())) for path in sorted(folder.glob("*.pdf"))}


@pytest.fixture
def out(office: Document, tmp_path: Path) -> Path:
    """A folder with the two letters that A-1 can get."""
    office("letter", "A-1", "--to", str(tmp_path / "out"))
    return tmp_path / "out"


@pytest.mark.parametrize(
    ("kind", "language", "words"),
    [
        ("family", "en", "Eligibility to apply: family of SAIDOV RUSTAM"),
        ("status", "ru", "Положение дела: SAIDOV RUSTAM"),
        ("papers", "es", "Documentos que debe aportar: SAIDOV RUSTAM"),
        ("eligibility", "en+es", "Condiciones para la solicitud: SAIDOV RUSTAM"),
    ],
)
def test_a_letter_of_each_kind_and_language_is_issued(
    office: Document, tmp_path: Path, kind: str, language: str, words: str
) -> None:
    asked = ("letter", "A-1", "--kind", kind, "--language", language, "--to", str(tmp_path / "out"))
    issued = office(*asked)["issued"]
    assert {one["kind"] for one in issued} == {kind}
    assert (issued[0]["name"], issued[0]["relation"]) == ("SAIDOV RUSTAM", "recruit")
    assert words in texts_in(tmp_path / "out")["2026-00001.pdf"]


def test_a_status_letter_is_for_any_outcome_and_all_of_a_case(office: Document, tmp_path: Path) -> None:
    answer = office("letter", "A-2", "--kind", "status", "--to", str(tmp_path))
    assert [one["name"] for one in answer["issued"]] == ["LÊ MINH"]
    assert answer["refused"] == []
    assert "A date to come: 2 December 2026." in texts_in(tmp_path)["2026-00001.pdf"]


def test_nobody_ready_means_no_family_letter_and_a_hold_refuses_every_kind(
    office: Document, tmp_path: Path
) -> None:
    (refused,) = office("letter", "A-2", "--kind", "family", "--to", str(tmp_path))["refused"]
    assert refused["reason"] == "Nobody of this case may apply under served-year on 22 November 2026."
    for kind in ("eligibility", "family", "status", "papers"):
        (refused,) = office("letter", "A-3", "--kind", kind, "--to", str(tmp_path))["refused"]
        assert "is on hold" in refused["reason"]
    assert not list(tmp_path.glob("*.pdf"))


def test_a_family_letter_takes_no_person(yearmark: Yearmark, office: Document, tmp_path: Path) -> None:
    words = ("letter", "A-1", "--kind", "family", "--person", "T1", "--to", str(tmp_path))
    status, _, said = yearmark(*words)
    assert (status, "leave --person out" in said) == (2, True)


def test_all_ready_takes_each_kind_once(office: Document, tmp_path: Path) -> None:
    for kind, count in (("eligibility", 2), ("family", 1), ("status", 2)):
        asked = ("letter", "--all-ready", "--kind", kind, "--to", str(tmp_path / "out"))
        assert len(office(*asked)["issued"]) == count
        assert office(*asked) == {"issued": [], "refused": []}


def test_the_annex_can_be_left_out(office: Document, tmp_path: Path) -> None:
    office("letter", "A-1", "--person", "T1", "--no-annex", "--to", str(tmp_path / "out"))
    text = texts_in(tmp_path / "out")["2026-00001.pdf"]
    assert "Page 1 of 1" in text and "Clause by clause" not in text


def test_an_offices_own_wording_is_used_and_a_broken_one_refused_with_its_line(
    office: Document, yearmark: Yearmark, tmp_path: Path
) -> None:
    own = tmp_path / "letters" / "en" / "eligibility.toml"
    own.parent.mkdir(parents=True)
    own.write_text('title = "About applying: {name}"\n', encoding="utf-8")
    office("letter", "A-1", "--person", "T1", "--to", str(tmp_path / "out"))
    assert "About applying: SAIDOV RUSTAM" in texts_in(tmp_path / "out")["2026-00001.pdf"]
    own.write_text('\ntitle = "{name} will receive it"\n', encoding="utf-8")
    status, _, said = yearmark("letter", "A-1", "--to", str(tmp_path / "out"))
    assert status == 2
    assert said == 'eligibility.toml, line 2: title says "will receive", which no letter may promise.\n'


def test_the_register_names_people_and_says_what_is_void_replaced_and_stale(
    office: Document, out: Path, tmp_path: Path
) -> None:
    made = ("void", "2026-00001", "--reason", "a wrong date", "--by", "A. Costa")
    assert office(*made) == {"done": True, "number": "2026-00001", "void": True}
    office("letter", "A-1", "--person", "T1", "--to", str(out))
    letters = office("letters")["letters"]
    assert [(one["number"], one["void"], one["replaced_by"], one["stale"]) for one in letters] == [
        ("2026-00001", True, "2026-00003", False),
        ("2026-00002", False, None, False),
        ("2026-00003", False, None, False),
    ]
    assert [(one["name"], one["relation"]) for one in letters][1] == ("SAIDOVA LOLA", "spouse")
    assert office("letters", "--stale") == {"letters": []}


def test_a_void_letter_is_not_handed_out_again(yearmark: Yearmark, office: Document, out: Path) -> None:
    assert yearmark("reprint", "2026-00001", "--to", str(out / "again.pdf"))[0] == 0
    assert (out / "again.pdf").read_bytes() == (out / "2026-00001.pdf").read_bytes()
    yearmark("void", "2026-00001", "--reason", "a wrong date", "--by", "A. Costa")
    status, _, said = yearmark("reprint", "2026-00001", "--to", str(out / "void.pdf"))
    assert (status, (out / "void.pdf").exists()) == (1, False)
    assert "Letter 2026-00001 was made void on 22 November 2026, by A. Costa: a wrong date." in said
    for number in ("2026-00001", "2026-00077"):
        assert yearmark("void", number, "--reason", "again", "--by", "A. Costa")[0] == 1


def test_verify_tells_file_code_and_square_and_says_what_is_void(
    yearmark: Yearmark, office: Document, out: Path
) -> None:
    first = office("letters")["letters"][0]
    genuine = {"genuine": True, "number": "2026-00001", "void": False, "replaced_by": None, "differs": []}
    file = out / "2026-00001.pdf"
    assert hashlib.sha256(file.read_bytes()).hexdigest() == first["sha256"]
    assert office("verify", str(file)) == office("verify", first["code"]) == genuine
    yearmark("void", "2026-00001", "--reason", "a wrong date", "--by", "A. Costa")
    assert office("verify", first["code"]) == {**genuine, "void": True}
    file.write_bytes(file.read_bytes() + b"\n")
    status, said, _ = yearmark("verify", str(file))
    assert (status, "not letter 2026-00001 as it was issued" in said) == (1, True)
    assert yearmark("verify", "AAAA-BBBB-CCCC-DDDD")[0] == 1
    assert yearmark("verify", str(out / "nowhere.pdf"))[0] == 2


def test_with_the_exported_key_the_square_is_checked_without_a_casebook(
    yearmark: Yearmark, office: Document, out: Path, tmp_path: Path
) -> None:
    import pypdfium2
    import zxingcpp

    key = tmp_path / "office-key.pem"
    assert office("key", "--to", str(key))["done"]
    image = pypdfium2.PdfDocument((out / "2026-00001.pdf").read_bytes())[0].render(scale=3).to_pil()
    text = zxingcpp.read_barcodes(image)[0].text
    elsewhere = ("--casebook", str(tmp_path / "nowhere.yearmark"), "--key", str(key))
    assert office("verify", text)["genuine"]
    assert office("verify", text, *elsewhere) == {
        "genuine": True,
        "number": "2026-00001",
        "void": None,
        "replaced_by": None,
        "differs": [],
    }
    assert yearmark("verify", text.replace("RUSTAM", "RUSTEM"), *elsewhere)[0] == 1
    assert yearmark("verify", text, "--key", str(out / "2026-00001.pdf"))[0] == 2


def test_what_a_run_cut_short_still_owes_is_written_by_the_next(
    office: Document, yearmark: Yearmark, out: Path, tmp_path: Path
) -> None:
    from datetime import datetime

    from desktop.casebook.keeping.file import close_casebook, open_casebook
    from desktop.casebook.people.deliveries import Owed, owe

    book = open_casebook(tmp_path / "casebook.yearmark", lambda: datetime(2026, 11, 22))
    owe(book, Owed("2026-00002", out))
    close_casebook(book)
    before = (out / "2026-00002.pdf").read_bytes()
    (out / "2026-00002.pdf").unlink()
    assert [one["number"] for one in office("letter", "--all-ready", "--to", str(out))["issued"]] == [
        "2026-00002"
    ]
    assert (out / "2026-00002.pdf").read_bytes() == before
    assert office("letter", "--all-ready", "--to", str(out))["issued"] == []


def test_what_a_run_cut_short_owes_with_a_password_is_not_written_without(
    office: Document, yearmark: Yearmark, out: Path, tmp_path: Path
) -> None:
    from datetime import datetime

    from pypdf import PdfReader

    from desktop.casebook.keeping.file import close_casebook, open_casebook
    from desktop.casebook.people.deliveries import Owed, owe

    book = open_casebook(tmp_path / "casebook.yearmark", lambda: datetime(2026, 11, 22))
    owe(book, Owed("2026-00002", out, protected=True))
    close_casebook(book)
    (out / "2026-00002.pdf").unlink()
    words = ("letter", "--all-ready", "--to", str(out))
    for more in ((), ("--merged",)):
        status, _, said = yearmark(*words, *more)
        assert status == 2 and "Type the password again" in said and "--protect" in said
    assert not (out / "2026-00002.pdf").exists()
    password = tmp_path / "password"
    password.write_text("для Отабека\n", "utf-8")
    (one,) = office(*words, "--password-file", str(password))["issued"]
    assert PdfReader(one["file"]).is_encrypted


def test_a_copy_is_counted_on_a_slip_and_never_on_the_page(
    office: Document, out: Path, tmp_path: Path
) -> None:
    slip = tmp_path / "slip.pdf"
    for copy in (2, 3):
        words = ("reprint", "2026-00001", "--to", str(tmp_path / "again.pdf"), "--slip", str(slip))
        assert office(*words)["copy"] == copy
    assert (tmp_path / "again.pdf").read_bytes() == (out / "2026-00001.pdf").read_bytes()
    (page,) = pages_of(slip.read_bytes())
    assert "Copy 3 of letter 2026-00001" in page
    assert office("letters")["letters"][0]["sha256"] in page.replace(" ", "")


def test_a_slip_reads_as_the_office_words_it(office: Document, out: Path, tmp_path: Path) -> None:
    own, slip = tmp_path / "letters" / "en" / "slip.toml", tmp_path / "slip.pdf"
    own.parent.mkdir(parents=True)
    own.write_text('slip_title = "Handed out again: {number}, copy {copy}"\n', "utf-8")
    office("reprint", "2026-00001", "--to", str(tmp_path / "again.pdf"), "--slip", str(slip))
    assert "Handed out again: 2026-00001, copy 2" in pages_of(slip.read_bytes())[0]


def test_a_copy_whose_slip_cannot_be_worded_is_not_handed_out_and_not_counted(
    yearmark: Yearmark, office: Document, out: Path, tmp_path: Path
) -> None:
    own, again = tmp_path / "letters" / "en" / "slip.toml", tmp_path / "again.pdf"
    own.parent.mkdir(parents=True)
    own.write_text('slip_title = "Copy {cpoy} of {number}"\n', "utf-8")
    words = ("reprint", "2026-00001", "--to", str(again), "--slip", str(tmp_path / "slip.pdf"))
    status, _, said = yearmark(*words)
    assert (status, "slip.toml, line 1: slip_title has no field {cpoy}" in said) == (2, True)
    assert not again.exists()
    own.unlink()
    assert office(*words)["copy"] == 2


def test_letters_come_in_one_file_where_that_is_asked_for(office: Document, tmp_path: Path) -> None:
    issued = office("letter", "A-1", "--merged", "--to", str(tmp_path / "out"))["issued"]
    (path,) = (tmp_path / "out").iterdir()
    assert {one["file"] for one in issued} == {str(path)} and len(issued) == 2
    pages = " ".join(pages_of(path.read_bytes()))
    assert pages.index(issued[0]["code"]) < pages.index(issued[1]["code"])
    assert hashlib.sha256(path.read_bytes()).hexdigest() not in {one["sha256"] for one in issued}


def test_who_got_no_letter_and_why_is_written_as_a_table(office: Document, tmp_path: Path) -> None:
    import csv

    table = tmp_path / "left out.csv"
    asked = ("letter", "A-1", "A-2", "Z-9", "--to", str(tmp_path / "out"), "--report", str(table))
    refused = office(*asked)["refused"]
    with table.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [(row["case"], row["name"], row["reason"]) for row in rows] == [
        (one["case"], one["name"] or "", one["reason"]) for one in refused
    ]
    assert {"Z-9", "A-2"} <= {row["case"] for row in rows}


@pytest.fixture
def secrets(tmp_path: Path) -> dict[str, str]:
    """Files with a password for letters, and with the office's certificate and what unlocks it."""
    held = {
        "--password-file": "для Саидова\n".encode(),
        "--sign": office_p12(),
        "--sign-passphrase-file": PASSPHRASE.encode(),
    }
    for name, content in held.items():
        (tmp_path / name.lstrip("-")).write_bytes(content)
    return {name: str(tmp_path / name.lstrip("-")) for name in held}


def test_a_letter_with_password_and_signature_is_verified_with_the_password_given(
    office: Document, yearmark: Yearmark, tmp_path: Path, secrets: dict[str, str]
) -> None:
    options = [word for pair in secrets.items() for word in pair]
    issued = office("letter", "A-1", "--to", str(tmp_path / "out"), *options)["issued"]
    for one in issued:
        content = Path(one["file"]).read_bytes()
        assert b"/AESV3" in content and b"/ETSI.CAdES.detached" in content
        assert hashlib.sha256(content).hexdigest() != one["sha256"]
        found = office("verify", one["file"], "--password-file", secrets["--password-file"])
        assert (found["genuine"], found["number"]) == (True, one["number"])
    status, said, _ = yearmark("verify", issued[0]["file"])
    assert status == 1 and "--password-file" in said
    again = ("reprint", issued[0]["number"], "--to", str(tmp_path / "again.pdf"), *options)
    assert office(*again)["sha256"] == issued[0]["sha256"]
    assert b"/AESV3" in (tmp_path / "again.pdf").read_bytes()


def test_a_file_that_cannot_be_protected_or_signed_takes_no_number(
    office: Document, yearmark: Yearmark, tmp_path: Path, secrets: dict[str, str]
) -> None:
    letter = ("letter", "A-1", "--to", str(tmp_path / "out"))
    wrong = secrets["--password-file"]
    for options, said in (
        (["--protect"], "--password-file"),
        (["--sign", secrets["--sign"]], "--sign-passphrase-file"),
        (["--sign", secrets["--sign"], "--sign-passphrase-file", wrong], "its passphrase is another"),
        (["--sign", str(tmp_path / "none.p12")], "can't be read"),
    ):
        status, _, told = yearmark(*letter, *options)
        assert status == 2 and said in told
    assert office("letters")["letters"] == []
