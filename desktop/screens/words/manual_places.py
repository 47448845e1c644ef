"""Which page of the manual is about the page, the part or the field in hand."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

CONTENTS = "index.md"

# By the name of the class, so that no page is loaded for the manual; the innermost around the cursor counts.
PLACES = {
    "AsOf": "follow.md#as-of-another-day",
    "BackupPart": "safety.md#backups-and-restore",
    "BatchPage": "batch.md",
    "CaseForm": "family.md",
    "CaseloadPage": "follow.md#the-caseload-in-figures",
    "CasebooksPage": "start.md",
    "ComparePage": "follow.md#as-of-another-day",
    "ComparePeople": "family.md#relatives",
    "ContractPart": "family.md#the-contract",
    "DateLine": "family.md#dates",
    "ErasePage": "safety.md#erase",
    "FilterForm": "find.md#the-filter",
    "FindBox": "find.md",
    "HoldBar": "hold.md",
    "ImportPage": "import.md",
    "LetterPreview": "letters.md",
    "MannerBar": "letters.md#a-password-or-a-signature",
    "NewBookPart": "start.md",
    "PapersPart": "papers.md",
    "PassphrasePart": "safety.md#the-passphrase",
    "PeoplePage": "follow.md#the-list",
    "PickRelative": "family.md#relatives",
    "RegisterPage": "letters.md#the-register",
    "RelativePart": "family.md#relatives",
    "RemindersPart": "follow.md#today",
    "SafeguardingPage": "hold.md#safeguarding",
    "SafetyPage": "safety.md",
    "SavedGroup": "find.md#saved-views",
    "SettingsPage": "settings.md",
    "SettlePanel": "why.md#settle-what-a-source-leaves-open",
    "StripBox": "family.md#the-passport-strip",
    "StripEdit": "family.md#the-passport-strip",
    "TodayPage": "follow.md#today",
    "TrashPage": "family.md#undo",
    "VerifyPage": "letters.md#verify-a-letter",
    "VoidBar": "letters.md#void-and-replace",
    "WhySheet": "why.md",
    "WordingPage": "settings.md#the-wording-of-letters",
}


def place_of(widget: QWidget | None) -> str:
    """The place in the manual for where the cursor is: a page, or a page and one of its heads."""
    while widget is not None:
        if (place := PLACES.get(type(widget).__name__)) is not None:
            return place
        widget = widget.parentWidget()
    return CONTENTS
