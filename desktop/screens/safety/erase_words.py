"""Erasing in words: who can be chosen, what would go and what stays, and the certificate."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from desktop.case import Case
from desktop.casebook.erasure.erasing_ahead import Foreseen
from desktop.casebook.erasure.erasure import Certificate
from desktop.screens.words.words import list_text, relation_word

translate = QCoreApplication.translate


def choices(case: Case) -> list[tuple[str, str]]:
    """Who of a case can be erased: the whole case under an empty value, or each relative under the id."""
    whole = translate("Erasure", "The whole case, people {0}: {1}")
    alone = translate("Erasure", "Only {0}, {1}")
    words = [("", whole.format(len(case.relatives) + 1, case.recruit.name))]
    for one in case.relatives:
        words.append((str(one.person.id), alone.format(one.person.name, relation_word(one.kind))))
    return words


def foreseen_lines(found: Foreseen, whole: bool) -> list[str]:
    """What would go for good and what stays. whole: all of the case would go."""
    lines = [translate("Erasure", "This goes for good: {0}.").format(_counted(found.went))]
    if whole:
        lines.append(
            translate("Erasure", "The number of the case stays, and that it was erased, by whom and why.")
        )
    else:
        lines.append(
            translate("Erasure", "The case stays, and that somebody was erased from it, by whom and why.")
        )
    if found.letters:
        words = translate("Erasure", "Of letters {0} the number, the day and the kind stay; their pages go.")
        lines.append(words.format(list_text(found.letters)))
    if found.views:
        words = translate("Erasure", "Saved views that name them go: {0}.")
        lines.append(words.format(list_text(found.views)))
    if found.views_near:
        words = translate(
            "Erasure", "Saved views with a part of the name stay, as others may bear it: {0}. Look at them."
        )
        lines.append(words.format(list_text(found.views_near)))
    lines.append(_of_backups())
    return lines


def certificate_lines(made: Certificate) -> list[str]:
    """The certificate: what went, and what stays."""
    if made.what == "case":
        erased = translate("Erasure", "Case {0} was erased on {1} by {2}: {3}.")
        stays = translate("Erasure", "What stays: the number of the case, and this certificate.")
    else:
        erased = translate("Erasure", "A relative in case {0} was erased on {1} by {2}: {3}.")
        stays = translate("Erasure", "What stays: the case without that person, and this certificate.")
    lines = [
        translate("Erasure", "Certificate of erasure {0}").format(made.number),
        erased.format(made.case, made.when.replace("T", " "), made.by, made.reason),
        translate("Erasure", "What went for good: {0}.").format(_counted(made.went)),
        stays,
    ]
    if made.letters:
        words = translate("Erasure", "Of letters {0} the number, the day and the kind stay.")
        lines.append(words.format(list_text(made.letters)))
    return [*lines, _of_backups()]


def _of_backups() -> str:
    return translate("Erasure", "Backups from before hold it until they are thinned, at most twelve months.")


def _counted(went: Mapping[str, int]) -> str:
    named = _sorts()
    return ", ".join(f"{named.get(what, what)} {count}" for what, count in went.items())


def _sorts() -> dict[str, str]:
    """What each sort of thing that goes is called, to stand before its number."""
    return {
        "people": translate("Erasure", "people"),
        "cases": translate("Erasure", "cases"),
        "contracts": translate("Erasure", "contracts"),
        "interruptions": translate("Erasure", "interruptions"),
        "relations": translate("Erasure", "relations"),
        "settlings": translate("Erasure", "settled points"),
        "papers": translate("Erasure", "papers"),
        "oaths": translate("Erasure", "oaths"),
        "confirmations": translate("Erasure", "confirmed facts"),
        "holds": translate("Erasure", "holds"),
        "drafts": translate("Erasure", "drafts"),
        "steps": translate("Erasure", "steps to undo"),
        "trash": translate("Erasure", "entries of the trash"),
        "saved views": translate("Erasure", "saved views"),
        "pages of letters": translate("Erasure", "pages of letters"),
        "values in the history": translate("Erasure", "values in the history"),
        "answers on safeguarding": translate("Erasure", "answers on safeguarding"),
    }
