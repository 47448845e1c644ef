"""A casebook on a network share or in a syncing folder is noticed, and told in a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from desktop.casebook.keeping.whereabouts import warning_about

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
server:/export /srv/office nfs4 rw 0 0
//box/files /mnt/our\\040files cifs rw 0 0
/dev/sdb1 /srv/office/usb ext4 rw 0 0
"""


@pytest.fixture
def mounts(tmp_path: Path) -> Path:
    path = tmp_path / "mounts"
    path.write_text(MOUNTS, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    "path", ["/srv/office/case.yearmark", "/mnt/our files/deep/case.yearmark", "//box/files/case.yearmark"]
)
def test_a_network_share_is_told(mounts: Path, path: str) -> None:
    assert "is on a network share" in str(warning_about(Path(path), mounts))


@pytest.mark.parametrize("path", ["/home/vera/case.yearmark", "/srv/office/usb/case.yearmark"])
def test_a_disk_of_this_computer_is_not(mounts: Path, path: str) -> None:
    assert warning_about(Path(path), mounts) is None


@pytest.mark.parametrize(
    "folder",
    ["Dropbox", "Dropbox (Office)", "OneDrive - Legal Aid", "Nextcloud", "Google Drive", "iCloud Drive"],
)
def test_a_folder_that_syncs_is_told_by_its_name(mounts: Path, folder: str) -> None:
    told = warning_about(Path("/home/vera") / folder / "cases" / "case.yearmark", mounts)
    assert str(told).startswith(f"/home/vera/{folder} is synced")


def test_a_folder_that_syncs_is_told_by_the_mark_in_it(mounts: Path, tmp_path: Path) -> None:
    (tmp_path / "office" / ".stfolder").mkdir(parents=True)
    assert "is synced" in str(warning_about(tmp_path / "office" / "case.yearmark", mounts))


def test_a_system_that_does_not_say_what_is_mounted_tells_nothing(tmp_path: Path) -> None:
    assert warning_about(Path("/srv/office/case.yearmark"), tmp_path / "none") is None
