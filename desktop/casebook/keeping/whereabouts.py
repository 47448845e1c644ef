"""Where a casebook lies: on a share or in a folder that syncs, two computers can spoil it between them."""

from __future__ import annotations

import re
from pathlib import Path

from desktop.phrase import phrase

_MOUNTS = Path("/proc/self/mounts")
_SHARES = {
    *("nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "9p", "davfs", "davfs2", "ceph", "glusterfs"),
    *("fuse.sshfs", "fuse.rclone", "fuse.gvfsd-fuse", "fuse.davfs2", "fuse.s3fs"),
}
# Names of folders that such programs make, and the files by which they mark one with another name.
_SYNCING = re.compile(
    r"(dropbox|onedrive|google ?drive|my drive|nextcloud|owncloud|icloud ?drive|mobile documents|seafile|"
    r"pcloud ?drive|mega ?sync|yandex\.?disk|syncthing|tresorit|box sync)\b.*",
    re.IGNORECASE,
)
_MARKS = (".stfolder", ".dropbox", ".nextcloudsync.log", ".owncloudsync.log", ".csync_journal.db", ".sync")


def warning_about(path: Path, mounts: Path = _MOUNTS) -> str | None:
    """A sentence where a file lies on a network share or in a syncing folder; None elsewhere.

    mounts: the list of what is mounted where, as Linux keeps it.
    """
    path = path.absolute()
    if str(path).startswith(("\\\\", "//")) or _kind_of_disk(path, mounts) in _SHARES:
        return phrase(
            "{parent} is on a network share. Two computers that write there at once can spoil the"
            " casebook: open it on one at a time, or keep it on this computer and its backups "
            "there."
        ).format(parent=path.parent)
    syncing = _syncing_folder(path)
    if syncing:
        return phrase(
            "{syncing} is synced to other places. A casebook that is synced while it is open can "
            "be spoiled, and copies of it lie elsewhere: keep it in a folder of this computer "
            "alone."
        ).format(syncing=syncing)
    return None


def _syncing_folder(path: Path) -> Path | None:
    for folder in path.parents:
        if _SYNCING.fullmatch(folder.name) or any((folder / mark).exists() for mark in _MARKS):
            return folder
    return None


def _kind_of_disk(path: Path, mounts: Path) -> str:
    """The kind of file system a path is on; empty where this system does not say."""
    try:
        lines = mounts.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ""
    found, kind = Path("/"), ""
    for line in lines:
        _, place, this, *_ = line.split(" ")
        folder = Path(place.replace("\\040", " "))
        if path.is_relative_to(folder) and len(folder.parts) >= len(found.parts):
            found, kind = folder, this
    return kind
