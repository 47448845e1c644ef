"""A box that asks for a file opens where the user's files are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QStandardPaths

from desktop.screens.page.ask import where_to_begin


def test_a_box_opens_in_the_documents_and_in_the_home_where_there_are_none(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "config"))
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation))
    assert where_to_begin() == tmp_path
    documents.mkdir()
    assert where_to_begin() == documents != tmp_path
