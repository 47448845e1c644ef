"""run.py sets the program up with nothing but Python and pip, and only once."""

from __future__ import annotations

import ast
import os
import re
import shutil
import sys
from pathlib import Path

import pytest
import shiboken6

import run

ROOT = Path(__file__).parent.parent
LDD = """
    libGL.so.1 => not found
    libQt6Gui.so.6 => /opt/yearmark/.venv/lib/libQt6Gui.so.6 (0x00007f3a5c000000)
    libEGL.so.1 => not found
    libGL.so.1 => not found
"""


def test_packages_are_fetched_again_for_another_lock_or_another_python() -> None:
    made_for = run.stamp(b"reportlab==5.1.0", "3.11")
    assert run.stamp(b"reportlab==5.1.0", "3.11") == made_for
    assert run.stamp(b"reportlab==5.2.0", "3.11") != made_for
    assert run.stamp(b"reportlab==5.1.0", "3.13") != made_for


@pytest.mark.parametrize(
    ("version", "can"),
    [
        ("pip 23.0.1 from /usr/lib/python3/dist-packages/pip (python 3.11)", True),
        ("pip 22.3 from /usr/lib/python3", True),
        ("pip 22.2.2 from /usr/lib/python3", False),
        ("pip 9.0.1 from /usr/lib/python3", False),
        ("", False),
    ],
)
def test_a_pip_that_is_too_old_or_missing_is_not_relied_on(version: str, can: bool) -> None:
    assert run.can_reach_another_python(version) is can


def test_what_qt_unpacks_at_each_start_is_kept_compiled_and_used(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed = Path(shiboken6.__file__).parent
    shutil.copytree(installed, tmp_path / "shiboken6", ignore=shutil.ignore_patterns("files.dir"))
    (tmp_path / "PySide6").symlink_to(installed.parent / "PySide6")
    run.keep_compiled(Path(sys.executable), tmp_path)
    kept = tmp_path / "shiboken6" / "files.dir"
    assert [*kept.glob("shibokensupport/signature/__pycache__/loader.*.pyc")]
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    asked = "import PySide6.QtCore, shibokensupport.signature.loader as loader; print(loader.__file__)"
    assert Path(run.output(sys.executable, "-c", asked).strip()).is_relative_to(kept)


def test_each_missing_library_is_named_once() -> None:
    assert run.not_found(LDD) == ["libEGL.so.1", "libGL.so.1"]


def test_whoever_lacks_a_library_is_told_which_and_what_to_do() -> None:
    on_debian = run.advice(["libGL.so.1"], debian=True)
    assert "libGL.so.1" in on_debian
    assert "sudo apt-get install -y libglib2.0-0 libgl1 " in on_debian
    assert "apt-get" not in run.advice(["libGL.so.1"], debian=False)


def test_the_slow_tests_and_the_count_of_lines_are_left_out_unless_all_are_asked_for() -> None:
    assert run.checks(["-x", "tests/entry"])[1:] == [[["pytest", "-x", "tests/entry"]]]
    pytest = ["coverage", "run", "--parallel-mode", "-m", "pytest", "-m", ""]
    assert run.checks(["--all"])[1:] == [
        [["coverage", "erase"]],
        [[*pytest, "tests/screens"], [*pytest, "--ignore=tests/screens"]],
        [["coverage", "combine", "--quiet"]],
        [["coverage", "report"]],
    ]


def test_what_runs_side_by_side_is_all_run_and_who_failed_is_named(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(run, "PYTHON", sys.executable)
    step = [["timeit", "-n1", "-r1", "pass"], ["no_such_module"], ["timeit", "-n1", "-r1", "print('second')"]]
    assert run.run_side_by_side(step, dict(os.environ)) == [["no_such_module"]]
    assert "second" in capfd.readouterr().out


def test_an_older_python_gets_as_far_as_the_sentence_that_refuses_it() -> None:
    ast.parse((ROOT / "run.py").read_text(encoding="utf-8"), feature_version=(3, 7))


def test_the_lock_has_a_hash_for_every_package_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    packages = re.split(r"\n(?=\w)", re.sub(r"(?m)^ *#.*\n", "", lock))
    assert len(packages) > 20
    assert all("==" in package and "--hash=sha256:" in package for package in packages)
    assert "://" not in lock
    assert not re.search(r"(?m)^--", lock)


def test_the_lock_holds_no_qt_that_loses_references() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    assert re.findall(r"(?m)^(?:pyside6|shiboken6)\S*==6\.(\d+)", lock) == ["11", "11"]
