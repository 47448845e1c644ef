"""The foot of letters for many: begin and stop, one file or many, and how far the run is."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop.screens.batch.batch_work import Place
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.choice import Choice
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.look.flow import Flow
from desktop.screens.look.segments import Far, Segments


class BatchFoot(QWidget):
    """Before a run there is the button that begins it, while it goes on the one that stops it."""

    def __init__(self) -> None:
        super().__init__()
        theme.put_on_ground(self, "panel")
        self.make = KeyButton("", "letter", kind="main")
        self.stop = KeyButton(self.tr("&Stop after this letter"))
        self.files = Choice((("each", self.tr("A file each")), ("one", self.tr("All in one file"))))
        self.files.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        self.files.setAccessibleName(self.tr("Files"))
        self.dress = KeyButton(self.tr("&Protect or sign…"), kind="bare")
        self._count, self._whose = theme.label(weight=600), theme.label(weight=500)
        self._far, self._where = wrapped(size=13), wrapped()
        self._go_on = theme.label(
            self.tr("You can go on working; this stays in the status bar."), size=12, tone="second"
        )
        self._segments, self._ways = Segments(), Flow(0, 0, 0)
        self._lay_out()
        self.clear()

    def clear(self) -> None:
        """Shows that no run has begun."""
        self._segments.show_far(Far())
        self._where.setText("")
        self.say("")

    def switch(self, ready: int, owed: int, running: bool, may: bool) -> None:
        """Shows what can be done now.

        ready: how many letters can be made; owed: how many are filed and still to be written; may: letters
        are not shut.
        """
        words = self.tr("&Make {0} letters…") if ready or not owed else self.tr("&Write {0} letters…")
        self.make.say(words.format(ready or owed))
        self.make.setEnabled(bool(ready or owed) and not running and may)
        self.make.setVisible(not running)
        self.files.setVisible(not running)
        self.dress.setVisible(not running)
        self.stop.setVisible(running)
        self._go_on.setVisible(running)
        self._ways.setVisible(not running)
        self._ways.place()

    def show_place(self, place: Place) -> None:
        """Says where the letters go."""
        each, one = self.tr("Each letter is its own file in {0}"), self.tr("All letters in one file in {0}")
        self._where.setText((one if place.in_one else each).format(place.folder))

    def show_far(self, far: Far, name: str) -> None:
        """Says which letter is being made, of how many, whose it is, and how many are filed or skipped."""
        self._segments.show_far(far)
        self._count.setText(self.tr("{0} of {1}").format(far.done + 1, far.of))
        self._whose.setText(name)
        filed = self.tr("{0} issued and filed").format(far.done - len(far.skipped))
        skipped = self.tr("{0} skipped, with the reason").format(len(far.skipped))
        self._far.setText(f"{filed}, {skipped}" if far.skipped else filed)

    def show_done(self, far: Far, sentence: str) -> None:
        """Says what came of the run."""
        self._segments.show_far(far)
        self.say(sentence)

    def say(self, sentence: str) -> None:
        """Says this instead of how far the run is."""
        self._count.setText("")
        self._whose.setText("")
        self._far.setText(sentence)

    def said(self) -> str:
        """How far the run is, or what came of it."""
        return " ".join(filter(None, (one.text() for one in (self._count, self._whose, self._far))))

    def _lay_out(self) -> None:
        words, beneath = QHBoxLayout(), QHBoxLayout()
        words.setSpacing(theme.px(12))
        self._ways.put((self.make, self.files, self.dress))
        for part in (self._ways, self._count, self._whose):
            words.addWidget(part)
        words.addWidget(self._far, 1)
        words.addWidget(self.stop)
        beneath.addWidget(self._where, 1)
        beneath.addWidget(self._go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(28), theme.px(10), theme.px(28), theme.px(10))
        column.setSpacing(theme.px(8))
        column.addLayout(words)
        column.addWidget(self._segments)
        column.addLayout(beneath)
