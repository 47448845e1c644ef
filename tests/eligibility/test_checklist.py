"""The list of papers is a file with sources: the office's own before the shipped one, refused if broken."""

from __future__ import annotations

import tomllib
from pathlib import Path

import pytest

from desktop.eligibility.checklist import Checklist, load_checklist
from desktop.eligibility.rule_file import RuleFileError
from desktop.resources import resource

SOUND = """\
[oath]
years = 2
warn_days = 10
from_age = 18
source = "Section 1"

[[paper]]
id = "passport"
for = ["everyone"]
name = { en = "passport", ru = "паспорт" }
source = "Section 2"
confirmed_by = "N. Ferreira"
confirmed_on = 2026-03-12

[[paper]]
id = "oath-form"
for = ["spouse", "child-from-14"]
rules = ["decree-821"]
if_any = true
name = { en = "form of the oath" }
source = "Section 3"
"""

# What stands in the sound file, what is written in its place, and the line and words of the refusal.
FAULTS = [
    ("years = 2\n", "", 1, "oath, years: this is missing"),
    ("years = 2", "years = 0", 2, "oath, years: Input should be greater than or equal to 1"),
    ("warn_days", "warning", 1, "oath, warn_days: this is missing"),
    ("warn_days", "warning", 3, "oath, warning: this is not known here"),
    ('source = "Section 1"\n', "", 1, "oath, source: this is missing"),
    ('id = "passport"\n', "", 7, "paper 1, id: this is missing"),
    ('"everyone"', '"everybody"', 9, "paper 1, for, 1: Input should be 'everyone', 'serving'"),
    ('["everyone"]', "[]", 9, "paper 1, for: Tuple should have at least 1 item"),
    ('en = "passport", ', "", 10, "paper 1, name, en: this is missing"),
    ('ru = "паспорт"', 'fr = "passeport"', 10, "paper 1, name, fr: this is not known here"),
    ("confirmed_on = 2026-03-12", 'confirmed_on = "lately"', 13, "paper 1, confirmed_on: Input should be"),
    ('"oath-form"', '"passport"', 15, "paper 2: passport stands twice"),
    ('["decree-821"]', "[]", 18, "paper 2, rules: Frozenset should have at least 1 item"),
    ("if_any = true", 'if_any = "perhaps"', 19, "paper 2, if_any: Input should be a valid boolean"),
    ('source = "Section 3"', 'source = ""', 21, "paper 2, source: String should have at least 1 character"),
]


def own(folder: Path, text: str) -> Checklist:
    (folder / "papers.toml").write_text(text, encoding="utf-8")
    return load_checklist(folder)


def test_every_shipped_paper_has_its_source_and_three_names_and_waits_to_be_confirmed() -> None:
    for paper in load_checklist().papers:
        assert "to be confirmed by the office" in paper.source
        assert (paper.confirmed_by, paper.confirmed_on) == ("", None)
        assert len({paper.name_in(language) for language in ("en", "ru", "es")}) == 3


def test_what_is_general_knowledge_says_so() -> None:
    said = [paper.source.startswith("General knowledge") for paper in load_checklist().papers]
    assert 7 <= sum(said) <= 10 < len(said)


def test_an_offices_own_list_takes_the_place_of_the_shipped_one(tmp_path: Path) -> None:
    listed = own(tmp_path, SOUND)
    assert [paper.id for paper in listed.papers] == ["passport", "oath-form"]
    assert (listed.oath.years, listed.oath.warn_days, listed.oath.from_age) == (2, 10, 18)


def test_a_folder_without_a_list_leaves_the_shipped_one(tmp_path: Path) -> None:
    assert load_checklist(tmp_path) == load_checklist()


def test_a_name_that_a_language_lacks_is_the_english_one(tmp_path: Path) -> None:
    passport, form = own(tmp_path, SOUND).papers
    assert (passport.name_in("ru"), passport.name_in("es"), form.name_in("ru")) == (
        "паспорт",
        "passport",
        "form of the oath",
    )
    assert passport.name_in("fr") == "passport"


@pytest.mark.parametrize(("sound", "broken", "line", "wrong"), FAULTS)
def test_each_fault_is_named_with_its_line(
    tmp_path: Path, sound: str, broken: str, line: int, wrong: str
) -> None:
    with pytest.raises(RuleFileError) as refused:
        own(tmp_path, SOUND.replace(sound, broken, 1))
    said = str(refused.value).splitlines()
    assert [one for one in said if one.startswith(f"papers.toml, line {line}: {wrong}")], said


def test_a_fault_of_the_oath_is_found_wherever_its_table_stands(tmp_path: Path) -> None:
    oath, papers = SOUND.split("\n\n", 1)
    with pytest.raises(RuleFileError, match=r"^papers\.toml, line 18: oath, years: "):
        own(tmp_path, f"{papers}\n{oath.replace('2', '0', 1)}\n")


def test_what_an_empty_table_lacks_is_said_at_that_table_and_not_at_the_next(tmp_path: Path) -> None:
    papers = SOUND.split("\n\n", 1)[1]
    with pytest.raises(RuleFileError) as refused:
        own(tmp_path, f"[oath]\n{papers}")
    assert "papers.toml, line 1: oath, source: this is missing" in str(refused.value)


def test_the_shipped_file_says_for_whom_in_words_that_its_heading_explains() -> None:
    text = resource("papers.toml").read_text(encoding="utf-8")
    groups = {group for paper in tomllib.loads(text)["paper"] for group in paper["for"]}
    heading = text.split("[oath]")[0]
    assert not [group for group in groups if group not in heading]
