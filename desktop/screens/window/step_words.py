"""What a step that can be undone is called: "delete relative Okafor Ifeoma"."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from desktop.casebook.steps.steps import Step
from desktop.screens.form.fact_words import fact_label

translate = QCoreApplication.translate


def step_words(step: Step) -> str:
    """What was done and to whom, to stand after "Undo:"."""
    words = {
        "new case": translate("Step", "new case {0}"),
        "delete case": translate("Step", "delete case of {0}"),
        "restore": translate("Step", "restore {0}"),
        "merge": translate("Step", "merge two entries of {0}"),
        "add relative": translate("Step", "add relative {0}"),
        "delete relative": translate("Step", "delete relative {0}"),
        "add contract": translate("Step", "add contract of {0}"),
        "delete contract": translate("Step", "delete contract of {0}"),
        "facts": translate("Step", "facts of {0}"),
        "settling": translate("Step", "settling for {0}"),
        "confirmation": translate("Step", "confirmed facts of {0}"),
        "new view": translate("Step", "save view {0}"),
        "change view": translate("Step", "change view {0}"),
        "rename view": translate("Step", "rename view {0}"),
        "delete view": translate("Step", "delete view {0}"),
        "import": translate("Step", "import of {0}"),
        "case": translate("Step", "changes in case {0}"),
        "fact": translate("Step", "{1} of {0}"),
    }[step.what]
    return words.format(step.name, _fact(step.field))


def _fact(field: str) -> str:
    if field.startswith("paper["):
        return translate("Step", "a paper")
    if field.startswith("oath."):
        return translate("Step", "oath")
    label = fact_label(field)
    return label[:1].lower() + label[1:]
