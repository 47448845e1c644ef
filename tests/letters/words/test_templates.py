"""The wording files: what is read is checked, and what breaks is refused with file and line."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.letters.paper.letter import Run
from desktop.letters.words.sentences import fields_of
from desktop.letters.words.templates import WordingError, check_wording, load_wording, shipped_files


def own_wording(folder: Path, text: str) -> Path:
    (folder / "en").mkdir()
    (folder / "en" / "eligibility.toml").write_text(text, encoding="utf-8")
    return folder


def refusal(folder: Path, text: str) -> str:
    with pytest.raises(WordingError) as caught:
        load_wording("en", own_wording(folder, text))
    return str(caught.value)


def test_the_shipped_wording_makes_no_promise_and_names_no_unknown_field() -> None:
    assert (
        load_wording("en").text("title", name="SHERMATOV OTABEK") == "Eligibility to apply: SHERMATOV OTABEK"
    )


def test_an_offices_own_sentence_replaces_the_shipped_one(tmp_path: Path) -> None:
    wording = load_wording("en", own_wording(tmp_path, 'title = "About {name}"\n'))
    assert wording.text("title", name="HAI") == "About HAI"
    assert wording.text("date") == "Date"


def test_an_unknown_field_is_refused_with_file_and_line(tmp_path: Path) -> None:
    text = '# ours\nadvice = "Take advice."\n\ntitle = "Eligibility of {nmae}"\n'
    assert refusal(tmp_path, text) == (
        "eligibility.toml, line 4: title has no field {nmae}; it can name name."
    )


@pytest.mark.parametrize(
    "promise",
    [
        "{name} will receive citizenship.",
        "Success is guaranteed.",
        "{name} is  a\\ncitizen.",
        "**Is** entitled.",
    ],
)
def test_a_promise_is_refused_with_file_and_line(tmp_path: Path, promise: str) -> None:
    refused = refusal(tmp_path, f'subject = "Assessment"\ntitle = "{promise}"\n')
    assert refused.startswith("eligibility.toml, line 2: title says ")
    assert refused.endswith("which no letter may promise.")


def test_bold_that_does_not_end_is_refused(tmp_path: Path) -> None:
    assert "line 1: advice begins bold with ** and does not end it" in refusal(
        tmp_path, 'advice = "**Take it."'
    )


def test_a_sentence_that_no_letter_has_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, 'advise = "Take advice."') == (
        "eligibility.toml, line 1: no letter has a sentence advise."
    )


def test_a_file_that_is_no_toml_is_refused_with_its_line(tmp_path: Path) -> None:
    refused = refusal(tmp_path, 'title = "one"\ntitle "two"\n')
    assert refused.startswith("eligibility.toml: ")
    assert "line 2" in refused


def test_a_value_that_is_no_sentence_is_refused(tmp_path: Path) -> None:
    assert "line 1: title is not a sentence in quotes" in refusal(tmp_path, "title = 3\n")


def test_what_is_filled_in_stands_as_it_is_stars_and_braces_and_all() -> None:
    runs = load_wording("en").runs("assessment", office="**A** {name}")
    assert "the assessment of **A** {name}; it is not" in "".join(run.text for run in runs)
    assert not any(run.bold for run in runs)


def test_stars_set_a_field_in_bold_and_leave_the_rest() -> None:
    runs = load_wording("en").runs("follows_report", decree="Decree 821", result="to be settled")
    assert runs[-2:] == (Run("to be settled", bold=True), Run("."))


def test_a_sentence_that_leaves_out_what_the_letter_has_to_say_is_refused(tmp_path: Path) -> None:
    assert refusal(tmp_path, 'follows_report = "This follows a report; the result is {result}."') == (
        "eligibility.toml, line 1: follows_report leaves out {decree}, which the letter has to say."
    )


def test_an_empty_sentence_is_refused(tmp_path: Path) -> None:
    assert "line 2: advice is empty" in refusal(tmp_path, '\nadvice = " "')


@pytest.mark.parametrize(
    ("language", "promise"),
    [
        ("ru", "{name} получит гражданство."),
        ("ru", "Это гарантировано."),
        ("ru", "{name} приобретёт права."),
        ("es", "{name} recibirá la ciudadanía."),
        ("es", "Está garantizado."),
        ("es", "{name} tiene derecho a ella."),
    ],
)
def test_a_promise_is_refused_in_its_own_language(language: str, promise: str) -> None:
    (fault,) = check_wording(language, "eligibility.toml", f'title = "{promise}"\n')
    assert fault.startswith("eligibility.toml, line 1: title says ")


def test_every_language_says_the_same_sentences_with_the_same_fields() -> None:
    english = load_wording("en").sentences
    for language in ("ru", "es"):
        sentences = load_wording(language).sentences
        assert sentences.keys() == english.keys()
        for key, sentence in sentences.items():
            assert fields_of(sentence) == fields_of(english[key]), key
            assert sentence != english[key] or "{" in sentence, key


def test_the_shipped_files_are_what_an_office_begins_its_own_copy_with() -> None:
    for language in ("en", "ru", "es"):
        for name, text in shipped_files(language).items():
            assert not check_wording(language, name, text)


def test_a_wording_that_was_changed_is_read_anew_and_has_another_version(tmp_path: Path) -> None:
    folder = own_wording(tmp_path, 'title = "About {name}"\n')
    before = load_wording("en", folder)
    (folder / "en" / "eligibility.toml").write_text('title = "On {name}"\n', encoding="utf-8")
    after = load_wording("en", folder)
    assert (before.text("title", name="HAI"), after.text("title", name="HAI")) == ("About HAI", "On HAI")
    assert len({before.version, after.version, load_wording("en").version}) == 3


def test_two_full_stops_never_follow_each_other() -> None:
    said = load_wording("ru").text("annex_confirmed", by="N. Ferreira", on="2 марта 2026 г.")
    assert said == "Данные подтвердил(а) N. Ferreira 2 марта 2026 г."
