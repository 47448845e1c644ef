"""What several commands take: days, numbers, words, the cases that are meant."""

from __future__ import annotations

import argparse
from datetime import date


def add_on(one: argparse.ArgumentParser) -> None:
    """Adds the day that is asked about."""
    one.add_argument("--on", type=day, metavar="DAY", help="the day asked about, as 2026-11-22")


def add_cases(one: argparse.ArgumentParser, all_of: str) -> None:
    """Adds the cases by number, or all of them. all_of: the option for that."""
    which = one.add_mutually_exclusive_group(required=True)
    which.add_argument("cases", nargs="*", default=[], metavar="CASE")
    which.add_argument(all_of, action="store_true", dest="all")


def day(text: str) -> date:
    """Reads a day. Raises ArgumentTypeError for what is none, as all of these do."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no day; write it as 2026-11-22") from None


def count(text: str) -> int:
    """Reads how many are wanted."""
    if not text.isdecimal() or not 1 <= int(text) <= 100_000:
        raise argparse.ArgumentTypeError(f"{text!r} is no number from 1 to 100000")
    return int(text)


def days(text: str) -> int:
    """Reads a number of days."""
    if not text.isdecimal() or int(text) > 36_500:
        raise argparse.ArgumentTypeError(f"{text!r} is no number of days from 0 to 36500")
    return int(text)


def words(text: str) -> str:
    """Reads words that can't be left empty."""
    if not text.strip():
        raise argparse.ArgumentTypeError("it can't be empty")
    return text.strip()
