"""Makes what is handed out, in `dist`: a wheel and, on Debian, a package; started by `run.py package`."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import debian

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
BUILD, DIST = ROOT / "build", ROOT / "dist"
ICON = ROOT / "resources" / "icons" / "yearmark.svg"


def main() -> None:
    """Makes the wheel, from the wheel the bundle, and from the bundle the Debian package."""
    # The same commit gives the same bytes: nothing in a package is dated by the day it was made.
    os.environ |= {
        "PYTHONHASHSEED": "1",
        "SOURCE_DATE_EPOCH": time_of_commit(),
        "QT_QPA_PLATFORM": "offscreen",
    }
    on_debian = bool(shutil.which("dpkg-deb"))
    if on_debian:
        debian.set_up()
    wheel = make_wheel()
    print(f"Made {wheel.relative_to(ROOT)}")
    bundle = make_bundle(wheel)
    print(f"Made the bundle {bundle.relative_to(ROOT)}")
    if not on_debian:
        sys.exit("There is no dpkg-deb here, so no Debian package was made.")
    version = wheel.name.split("-")[1]
    package = debian.make_package(bundle, version, BUILD / "debian", DIST)
    debian.check(package, BUILD / "debian")
    print(f"Made {package.relative_to(ROOT)}")


def time_of_commit() -> str:
    """When the commit was made, in seconds since 1970; outside a repository, the first day of 1980."""
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True)
    return asked.stdout.strip() or "315532800"


def make_wheel() -> Path:
    """The wheel, in `dist`."""
    for old in DIST.glob("yearmark-*.whl"):
        old.unlink()
    run("hatchling", "build", "--target", "wheel", "--directory", str(DIST))
    return next(DIST.glob("yearmark-*.whl"))


def make_bundle(wheel: Path) -> Path:
    """A folder with the program, Python and Qt, made from the wheel; on macOS the application beside it."""
    unpacked = BUILD / "wheel"
    shutil.rmtree(unpacked, ignore_errors=True)
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(unpacked)
    draw_icon(BUILD / "yearmark.png")
    os.environ["PYTHONPATH"] = str(unpacked)
    folders = ("--distpath", str(BUILD / "bundle"), "--workpath", str(BUILD / "work"))
    run("PyInstaller", "--noconfirm", "--log-level=WARN", *folders, str(HERE / "yearmark.spec"))
    return BUILD / "bundle" / "yearmark"


def draw_icon(path: Path) -> None:
    """The icon as a picture of dots, from which PyInstaller makes those of Windows and macOS."""
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication([])
    picture = QImage(512, 512, QImage.Format.Format_ARGB32)
    picture.fill(0)
    painter = QPainter(picture)
    QSvgRenderer(str(ICON)).render(painter)
    painter.end()
    picture.save(str(path))
    del application


def run(*module: str) -> None:
    """Runs a module of the build's own environment; a failure ends the build, after its own words."""
    if subprocess.run([sys.executable, "-P", "-m", *module], cwd=ROOT).returncode:
        sys.exit(f"{module[0]} failed; the lines above say why.")


if __name__ == "__main__":
    main()
