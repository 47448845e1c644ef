"""Invented families for the tests of screens, with something of every outcome on 12 March 2026."""

from __future__ import annotations

import zlib
from datetime import date

from desktop.case import Case, Contract, Hold, Interruption, Kind, PartialDate, Person, Relative, Sex

DAY = PartialDate.from_iso


def person(
    family: str, given: str, script: str = "", sex: Sex = "M", born: str = "1995-02-01", state: str = "UZB"
) -> Person:
    """A person with a passport number of their own, made from the name."""
    number = f"{state}{zlib.crc32(f'{family} {given} {script}'.encode()) % 10**6:06}"
    return Person(family, given, script, sex, DAY(born) if born else None, (state,), number)


def contract(starts: str, *interruptions: Interruption) -> Contract:
    """A contract of a year, signed on the day it starts."""
    return Contract("", DAY(starts), DAY(starts), 12, interruptions=interruptions)


def wife(who: Person) -> Relative:
    """A wife of whom it is not recorded whether the marriage is registered."""
    return Relative(who, "spouse", since=DAY("2018-05-02"))


def kin(kind: Kind, who: Person) -> Relative:
    """A relative other than a spouse."""
    return Relative(who, kind)


SHERMATOV = Case(
    "2025-0117",
    person("Shermatov", "Otabek", "Шерматов Отабек", born="1996-06-23"),
    (contract("2025-03-03", Interruption(date(2025, 8, 11), date(2025, 8, 16))),),
    (
        wife(person("Shermatova", "Dilnoza", "Шерматова Дилноза", "F")),
        kin("child", person("Shermatov", "Amir", born="2021-05-01")),
        kin("sibling", person("Shermatova", "Madina", sex="F")),
    ),
)
THAPA = Case(
    "2025-0120",
    person("Thapa", "Bishal", "बिशाल थापा", state="NPL"),
    (contract("2025-03-14"),),
    (kin("stepchild", person("Thapa", "Sita", "सीता थापा", "F", "2012-01-01", "NPL")),),
)
AL_HADDAD = Case(
    "2025-0121", person("Al-Haddad", "Yusuf", "يوسف الحداد", state="SYR"), (contract("2025-03-17"),)
)
NGUYEN = Case("2025-0140", person("Nguyễn", "Văn Hải", state="VNM"), (contract("2025-04-20"),))
TOKTOGULOV = Case(
    "2025-0160",
    person("Toktogulov", "Erlan", "Токтогулов Эрлан", state="KGZ"),
    (contract("2025-06-02"),),
    hold=Hold("He says he signed under pressure", "A. Brandt", date(2026, 3, 2)),
)
UWIMANA = Case("2026-0041", person("Uwimana", "Jean-Claude", born="", state="RWA"), (Contract(),))
PERERA = Case("2026-0042", person("Perera", "Nuwan", born="1998-11", state="LKA"), (contract("2025-08"),))

FAMILIES = (SHERMATOV, THAPA, AL_HADDAD, NGUYEN, TOKTOGULOV, UWIMANA, PERERA)
