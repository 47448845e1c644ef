"""Makes a casebook: where its file is to be, and a passphrase for whoever wants one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop.casebook.keeping.relocking import too_weak
from desktop.casebook.tables import connection
from desktop.screens.controls.buttons import KeyButton
from desktop.screens.controls.line_edit import LineEdit
from desktop.screens.controls.outcome_lines import wrapped
from desktop.screens.look import theme
from desktop.screens.page.ask import where_to_make
from desktop.screens.page.unlock import secret_line
from desktop.screens.page.wanted import Wanted
from desktop.screens.words.words import in_window_words

ENDING = ".yearmark"


class NewBookPart(QWidget):
    """wanted: the casebook that is to be made."""

    wanted = Signal(object)

    def __init__(self, data_dir: Path):
        """data_dir: where the file is proposed to be if the user has no folder of documents."""
        super().__init__()
        self._data_dir = data_dir
        self.where_to_make: Callable[[QWidget, Path], Path | None] = where_to_make
        self.file = LineEdit()
        self.passphrase, self.again = secret_line(self.tr("Passphrase")), secret_line(self.tr("Once more"))
        self.choose = KeyButton(self.tr("Choose…"))
        self.make = KeyButton(self.tr("Make the casebook"), icon="plus", kind="main")
        self._said = wrapped(size=13)
        self.choose.clicked.connect(self._choose)
        self.make.clicked.connect(self._make)
        for line in (self.file, self.passphrase, self.again):
            line.returnPressed.connect(self._make)
        self._lay_out()

    def clear(self) -> None:
        """Proposes a file that is not there yet; nothing else that was typed stays."""
        self.file.setText(str(self._proposed()))
        for line in (self.passphrase, self.again):
            line.clear()
        self._said.setText("")

    def said(self) -> str:
        """Why no casebook can be made as it is typed; empty until it is asked for."""
        return self._said.text()

    def _proposed(self) -> Path:
        documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        folder = Path(documents) if documents and Path(documents).is_dir() else self._data_dir
        name = self.tr("casebook")
        numbered = (folder / f"{name}-{number}{ENDING}" for number in range(2, 1000))
        first = folder / f"{name}{ENDING}"
        return next((path for path in (first, *numbered) if not path.exists()), first)

    def _choose(self) -> None:
        if path := self.where_to_make(self, Path(self.file.text())):
            self.file.setText(str(path))

    def _make(self) -> None:
        path = Path(self.file.text().strip()).expanduser()
        typed = self.passphrase.text()
        if not self.file.text().strip() or path.is_dir():
            self._refuse(self.tr("Type the name of a file, or choose one."), self.file)
        elif _named(path).exists():
            words = self.tr("{0} is there already. Choose another name, or open it.")
            self._refuse(words.format(_named(path)), self.file)
        elif typed and (weak := too_weak(typed)):
            self._refuse(in_window_words(weak), self.passphrase)
        elif typed != self.again.text():
            self._refuse(self.tr("The two passphrases are not the same. Type it twice."), self.again)
        elif self._has_folder(_named(path)):
            self.wanted.emit(Wanted(_named(path), "make", typed or None))

    def _has_folder(self, path: Path) -> bool:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            words = self.tr("The folder {0} can't be made: {1}. Choose another.")
            self._refuse(words.format(path.parent, error.strerror), self.file)
            return False
        return True

    def _refuse(self, sentence: str, line: QLineEdit) -> None:
        self._said.setText(sentence)
        theme.set_tone(self._said, "hold")
        line.setFocus()
        line.selectAll()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(theme.label(self.tr("Make a casebook"), 15, 600))
        column.addWidget(wrapped(self.tr("One file on this computer, which holds all cases and letters.")))
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.file, 1)
        row.addWidget(self.choose)
        self._add_named(column, self.tr("File"), self.file)
        column.addLayout(row)
        if connection.can_lock():
            self._add_passphrase(column)
        column.addSpacing(theme.px(6))
        foot = QHBoxLayout()
        foot.addWidget(self.make)
        foot.addStretch(1)
        column.addLayout(foot)
        column.addWidget(self._said)

    def _add_passphrase(self, column: QVBoxLayout) -> None:
        row = QHBoxLayout()
        row.setSpacing(theme.px(16))
        for line in (self.passphrase, self.again):
            one = QVBoxLayout()
            one.setSpacing(theme.px(4))
            self._add_named(one, line.accessibleName(), line)
            one.addWidget(line)
            row.addLayout(one, 1)
        column.addSpacing(theme.px(4))
        column.addLayout(row)
        words = self.tr(
            "With a passphrase nobody reads the file without it, and one that is forgotten can't be found "
            "again. Left empty, whoever has the file can read it."
        )
        column.addWidget(wrapped(words))

    def _add_named(self, column: QVBoxLayout, words: str, line: QLineEdit) -> None:
        label = theme.label(words, size=12, tone="second")
        label.setBuddy(line)
        line.setAccessibleName(words)
        column.addWidget(label)


def _named(path: Path) -> Path:
    return path if path.suffix else path.with_name(path.name + ENDING)
