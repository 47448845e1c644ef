"""A case that takes long to decide is decided once, and anew as soon as anything about it is another."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from desktop.case import Case, Contract, Hold, PartialDate, Relative
from desktop.eligibility.checklist import load_checklist
from desktop.eligibility.rules import RuleSet, load_rules
from desktop.screens.page.known import DecidedBy, Known
from tests.screens.families import SHERMATOV, TOKTOGULOV

MONTH = PartialDate.of(2025, 3)


@pytest.fixture
def by(rules: Mapping[str, RuleSet], on: date) -> DecidedBy:
    return DecidedBy(rules["served-year"], rules["served-year"], on, load_checklist().oath)


@pytest.fixture
def slow() -> Case:
    """A case whose service began on some day of a month, and was signed on some day of the same."""
    contract = replace(SHERMATOV.contracts[0], signed_on=MONTH, starts_on=MONTH, interruptions=())
    return replace(SHERMATOV, contracts=(contract,))


def test_what_was_decided_is_known(by: DecidedBy, slow: Case) -> None:
    known = Known()
    assert known.of(replace(slow, id=7), by) is known.of(slow, by)
    assert known.outcomes(slow, by) == Known().outcomes(slow, by) == ("unknown",) * 3 + ("not_met",)


def test_it_is_decided_anew_on_another_day_and_under_other_rules(
    by: DecidedBy, slow: Case, rules: Mapping[str, RuleSet]
) -> None:
    known = Known()
    assert known.outcomes(slow, by)[0] == "unknown"
    assert known.outcomes(slow, by._replace(on=date(2026, 4, 1)))[0] == "met"
    assert known.of(slow, by) is not known.of(slow, by._replace(chosen=rules["decree-821"]))
    loaded_again = load_rules()["served-year"]
    assert known.of(slow, by) is not known.of(slow, by._replace(chosen=loaded_again))


@pytest.mark.parametrize("what", ["contract", "relative", "hold"])
def test_it_is_decided_anew_once_a_fact_is_another(by: DecidedBy, slow: Case, what: str) -> None:
    changes: dict[str, tuple[Contract, ...] | tuple[Relative, ...] | Hold | None] = {
        "contract": (replace(slow.contracts[0], starts_on=PartialDate.of(2025, 1, 7)),),
        "relative": slow.relatives[:1],
        "hold": TOKTOGULOV.hold,
    }
    field = {"contract": "contracts", "relative": "relatives"}.get(what, what)
    changed = replace(slow, **{field: changes[what]})
    known = Known()
    before = known.of(slow, by)
    assert known.of(changed, by) == Known().of(changed, by) != before


def test_a_case_of_whole_dates_is_not_kept(by: DecidedBy) -> None:
    known = Known()
    assert known.of(SHERMATOV, by) == known.of(SHERMATOV, by)
    assert known.of(SHERMATOV, by) is not known.of(SHERMATOV, by)
