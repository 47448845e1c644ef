"""The program opens no connection to anywhere: the whole job is done with every socket shut."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).parents[1]

# An audit hook sees each socket that is made to be connected or bound, in whatever library that is.
_SHUT = """
import sys
def shut(event, values):
    if event in ("socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto"):
        raise SystemExit(f"a connection was tried: {event} {values}")
sys.addaudithook(shut)
from desktop.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def test_entering_deciding_and_printing_needs_no_network(tmp_path: Path) -> None:
    words = [sys.executable, "-c", _SHUT, "demo", "--headless", "--to", str(tmp_path / "out")]
    home = {**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    ended = subprocess.run(
        words, cwd=HOUSE, capture_output=True, text=True, timeout=120, env=home, check=False
    )
    assert (ended.returncode, ended.stderr) == (0, "")
    assert "Issued" in ended.stdout
    beside = {path.name for path in tmp_path.iterdir()} - {"out", "data"}
    assert beside == set()


def test_every_file_of_it_is_readable_by_the_user_alone(tmp_path: Path) -> None:
    words = [sys.executable, "-m", "desktop", "demo", "--headless", "--to", str(tmp_path / "out")]
    subprocess.run(words, cwd=HOUSE, capture_output=True, timeout=120, check=True)
    of_people = [path for path in (tmp_path / "out").rglob("*") if path.suffix in (".pdf", ".yearmark")]
    assert len(of_people) > 20
    assert {oct(path.stat().st_mode & 0o077) for path in of_people} == {"0o0"}
