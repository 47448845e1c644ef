"""A broken rule file is refused with its name, the line and what is wrong; nothing of it is used."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.eligibility.rules import RuleFileError, load_rules
from tests.eligibility.families import DATA

SOUND = (DATA / "every-clause.toml").read_text(encoding="utf-8")

# What stands in the sound file, what is written in its place, and the line and words of the refusal.
FAULTS = [
    ('title = "Every clause"\n', "", 1, "title: this is missing"),
    ('source = "Act of 1 July 2019"\n', "", 1, "source: this is missing"),
    ("title", "titel", 3, "titel: this is not known here"),
    ('title = "Every clause"', 'title = ""', 3, "title: String should have at least 1 character"),
    ('"every-clause"', '"every clause"', 2, "id: String should match pattern"),
    ('"decree"', '"both"', 4, "reading: Input should be 'served-year' or 'decree'"),
    ('"every-clause"', '"served-year"', 4, "reading: the rule set served-year has the reading served-year"),
    ("from = 2019-07-01", 'from = "soon"', 6, "from: Input should be a valid date"),
    ("until = 2029-06-30", "until = 2019-06-30", 7, "until: until is before from"),
    ('id = "alive"', 'id = "alife"', 58, "clause 9, id: there is no clause alife"),
    ('id = "alive"\n', "", 57, "clause 9, id: this is missing"),
    ('source = "Section 9"\n', "", 57, "clause 9, alive, source: this is missing"),
    ('own_country = ["FRA"]', "own_country = []", 13, "clause 1, foreign-citizen, own_country: "),
    ('stateless = "met"', 'stateless = "yes"', 14, "clause 1, foreign-citizen, stateless: Input should be"),
    ("stateless", "homeless", 10, "clause 1, foreign-citizen, stateless: this is missing"),
    ("stateless", "homeless", 14, "clause 1, foreign-citizen, homeless: this is not known here"),
    ("2024-06-30", "2019-06-30", 22, "clause 2, contract-in-period, period_until: period_until is before"),
    ("years = 3", "years = 0", 27, "clause 3, year-served, years: Input should be greater than"),
    ("years = 3", "years = 51", 27, "clause 3, year-served, years: Input should be less than"),
    ("enough_days = 1095", "enough_days = 0", 28, "clause 3, year-served, enough_days: Input should be"),
    ("months = 36", 'months = "many"', 37, "clause 5, term-of-a-year, months: Input should be"),
    ('"health"', '"healthy"', 44, "clause 6, serving-or-listed-discharge, grounds, 1: Input should be 'age'"),
    ('F = "met" }', 'W = "met" }', 49, "clause 7, recruit-is-a-man, sexes, W: Input should be 'M'"),
    ('F = "met" }', 'F = "yes" }', 49, "clause 7, recruit-is-a-man, sexes, F: Input should be 'met'"),
    ("at_most = 40", "at_most = 17", 55, "clause 8, recruit-18-to-65, at_most: at_most is less than"),
    ("at_least = 18", "at_least = -1", 54, "clause 8, recruit-18-to-65, at_least: Input should be"),
    ('spouse = "met"', 'spose = "met"', 67, "clause 10, relation-listed, kinds, spose: Input should be"),
    ('parent = "unsettled"', 'parent = "no"', 69, "clause 10, relation-listed, kinds, parent, verdict: "),
    ("under = 18", "under = 0", 68, "clause 10, relation-listed, kinds, child, under: Input should be"),
    ("kinds", "sorts", 63, "clause 10, relation-listed, kinds: this is missing"),
    ("kinds", "sorts", 66, "clause 10, relation-listed, sorts: this is not known here"),
    ("at_most = 60", "at_most = 20", 79, "clause 12, relative-18-to-65, at_most: at_most is less than"),
    ('within = "not_met"', "", 75, "clause 12, relative-18-to-65, within: this is missing"),
]


@pytest.fixture
def own_folder(tmp_path: Path) -> Path:
    folder = tmp_path / "rules"
    folder.mkdir()
    return folder


def refusal(own_folder: Path, text: str) -> list[str]:
    (own_folder / "ours.toml").write_text(text, encoding="utf-8")
    with pytest.raises(RuleFileError) as refused:
        load_rules(own_folder)
    return str(refused.value).splitlines()


def test_the_file_is_sound_before_it_is_broken(own_folder: Path) -> None:
    (own_folder / "ours.toml").write_text(SOUND, encoding="utf-8")
    assert len(load_rules(own_folder)["every-clause"].clauses) == 12


@pytest.mark.parametrize(
    ("sound", "other"),
    [
        ("until = 2029-06-30", "until = 2019-07-01"),
        ("at_most = 40", "at_most = 18"),
        ("2024-06-30", "2019-07-01"),
    ],
)
def test_a_rule_set_may_hold_for_one_day_and_one_age(own_folder: Path, sound: str, other: str) -> None:
    (own_folder / "ours.toml").write_text(SOUND.replace(sound, other), encoding="utf-8")
    assert "every-clause" in load_rules(own_folder)


@pytest.mark.parametrize(("sound", "broken", "line", "wrong"), FAULTS)
def test_each_fault_is_named_with_its_line(
    own_folder: Path, sound: str, broken: str, line: int, wrong: str
) -> None:
    said = refusal(own_folder, SOUND.replace(sound, broken, 1))
    assert [one for one in said if one.startswith(f"ours.toml, line {line}: {wrong}")], said
    assert all(one.startswith("ours.toml, line ") and one.endswith(".") for one in said)


def test_every_fault_of_a_file_is_named_at_once(own_folder: Path) -> None:
    said = refusal(own_folder, SOUND.replace("months = 36", "months = 0").replace("years = 3", "years = 0"))
    assert [one.split(":")[0] for one in said] == ["ours.toml, line 27", "ours.toml, line 37"]


def test_a_clause_that_stands_twice_is_named_where_it_stands_again(own_folder: Path) -> None:
    again = SOUND + '\n[[clause]]\nid = "relation-stands"\nsource = "Section 13"\n'
    assert refusal(own_folder, again) == ["ours.toml, line 83: clause 13: relation-stands stands twice."]


def test_the_reading_served_year_needs_the_clause_and_is_named_at_its_reading(own_folder: Path) -> None:
    before, _, after = SOUND.replace('"decree"', '"served-year"').partition('[[clause]]\nid = "year-served"')
    without = before + after[after.index("[[clause]]") :]
    assert refusal(own_folder, without) == [
        "ours.toml, line 4: reading: the reading served-year needs the clause year-served."
    ]


def test_a_file_without_clauses_is_refused(own_folder: Path) -> None:
    head = SOUND.split("[[clause]]")[0]
    assert refusal(own_folder, head) == ["ours.toml, line 1: clause: this is missing."]


def test_clauses_written_in_one_line_are_refused_too(own_folder: Path) -> None:
    inline = SOUND.split("[[clause]]")[0] + 'clause = [{ id = "alive", source = "Section 9" }]\n'
    assert "ours.toml, line 10: clause 1, alive, recruit_died: this is missing." in refusal(
        own_folder, inline
    )


def test_a_file_that_is_not_toml_is_refused_with_its_line(own_folder: Path) -> None:
    assert refusal(own_folder, SOUND.replace("months = 36", "months =")) == [
        "ours.toml: Invalid value (at line 37, column 9)."
    ]


def test_a_file_that_is_not_text_is_refused(own_folder: Path) -> None:
    (own_folder / "ours.toml").write_bytes(b"\xff\xfe\x00id")
    with pytest.raises(RuleFileError, match=r"^ours\.toml: the file can't be read as UTF-8 text "):
        load_rules(own_folder)


def test_a_folder_in_the_place_of_a_file_is_refused(own_folder: Path) -> None:
    (own_folder / "ours.toml").mkdir()
    with pytest.raises(RuleFileError, match=r"^ours\.toml: the file can't be read "):
        load_rules(own_folder)
