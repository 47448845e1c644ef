"""The Debian package: the bundle under /usr/lib, and beside it what a desktop needs to know of a program."""

from __future__ import annotations

import gzip
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import run

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
NAME = "org.yearmark.yearmark"
PERSON = "The Yearmark authors <yearmark@localhost>"

CONTROL = """\
Package: yearmark
Version: {version}
Architecture: {machine}
Maintainer: {person}
Installed-Size: {size}
Depends: {needs}
Section: misc
Priority: optional
Description: follows contracts to the one-year mark and prints letters
 Yearmark is for small legal-aid offices. It follows the contracts of foreign
 recruits to their one-year mark, decides clause by clause who may apply for
 citizenship under the decree in force, and prints letters that say so, and why.
 .
 Everything stays in one file on one computer.
"""
# What the libraries of the bundle are looked up in, on the machine that makes the package.
LIBRARIES = f"{run.DEBIAN_PACKAGES} libwayland-cursor0 libwayland-egl1"
NEEDED_HERE = f"appstream desktop-file-utils dpkg-dev lintian {LIBRARIES}"
# What a driver of the screen loads by name, where no table of libraries shows it.
LOADED_LATER = ("libgl1", "libegl1")


def set_up() -> None:
    """Installs what making the package needs of the system, as root; else says which line does."""
    missing = [name for name in NEEDED_HERE.split() if not is_installed(name)]
    install = ["apt-get", "install", "-y", "-qq", "--no-install-recommends", *missing]
    if missing and os.geteuid() == 0:
        subprocess.run(["apt-get", "update", "-qq"], check=True, stdout=sys.stderr)
        subprocess.run(install, check=True, stdout=sys.stderr)
    elif missing:
        sys.exit(f"Run this once, then start again:\n    sudo {' '.join(install)}")


def is_installed(package: str) -> bool:
    """True for a Debian package that is on this machine."""
    asked = subprocess.run(["dpkg-query", "-W", "-f${Status}", package], capture_output=True, text=True)
    return asked.stdout == "install ok installed"


def make_package(bundle: Path, version: str, tree: Path, into: Path) -> Path:
    """Lays the package out in the folder `tree`, which is emptied, and packs it into the folder `into`."""
    shutil.rmtree(tree, ignore_errors=True)
    lay_out(bundle, version, tree)
    make_plain(tree)
    machine = output("dpkg", "--print-architecture").strip()
    write_control(tree, version, machine)
    package = into / f"yearmark_{version}_{machine}.deb"
    # Debian's own checks read no newer way of packing than xz, whose higher steps take minutes.
    output("dpkg-deb", "--root-owner-group", "--build", "-Zxz", "-z3", str(tree), str(package))
    return package


def check(package: Path, tree: Path) -> None:
    """Lets the desktops' and Debian's own tools look at the package; a fault ends the build."""
    share = tree / "usr" / "share"
    output("desktop-file-validate", str(share / "applications" / f"{NAME}.desktop"))
    output("appstreamcli", "validate", "--no-net", str(share / "metainfo" / f"{NAME}.metainfo.xml"))
    print(output("lintian", "--fail-on", "error,warning", str(package)), end="")


def lay_out(bundle: Path, version: str, tree: Path) -> None:
    """Puts every file where Debian and the desktops look for it."""
    share = tree / "usr" / "share"
    shutil.copytree(bundle, tree / "usr" / "lib" / "yearmark", symlinks=True)
    command = tree / "usr" / "bin" / "yearmark"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/yearmark/yearmark")
    for source, place in files_of_the_desktop(share):
        place.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, place)
    documents = share / "doc" / "yearmark"
    pressed(documents / "changelog.gz", changelog(version))
    pressed(share / "man" / "man1" / "yearmark.1.gz", (HERE / "linux" / "yearmark.1").read_text("utf-8"))


def files_of_the_desktop(share: Path) -> Iterator[tuple[Path, Path]]:
    """Each file that is shipped as it is, and its place under /usr/share."""
    linux = HERE / "linux"
    yield linux / f"{NAME}.desktop", share / "applications" / f"{NAME}.desktop"
    yield linux / f"{NAME}.metainfo.xml", share / "metainfo" / f"{NAME}.metainfo.xml"
    yield linux / f"{NAME}.xml", share / "mime" / "packages" / f"{NAME}.xml"
    scalable = share / "icons" / "hicolor" / "scalable"
    yield ROOT / "resources" / "icons" / "yearmark.svg", scalable / "apps" / f"{NAME}.svg"
    yield linux / "copyright", share / "doc" / "yearmark" / "copyright"
    yield linux / "lintian-overrides", share / "lintian" / "overrides" / "yearmark"


def changelog(version: str) -> str:
    """Debian's form of a changelog, which names the version and leaves the rest to CHANGELOG.md."""
    day = output("date", "--utc", "--rfc-email", f"--date=@{os.environ['SOURCE_DATE_EPOCH']}").strip()
    return f"yearmark ({version}) unstable; urgency=low\n\n  * See CHANGELOG.md.\n\n -- {PERSON}  {day}\n"


def pressed(path: Path, text: str) -> None:
    """Writes a text as gzip, without the day it was done."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(gzip.compress(text.encode(), compresslevel=9, mtime=0))


def make_plain(tree: Path) -> None:
    """Everyone may read everything, and start what is a program."""
    program = tree / "usr" / "lib" / "yearmark" / "yearmark"
    for path in [tree, *tree.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or path == program else 0o644)


def write_control(tree: Path, version: str, machine: str) -> None:
    """What the package is called and needs, and the sums of its files."""
    files = sorted(path for path in (tree / "usr").rglob("*") if path.is_file() and not path.is_symlink())
    size = sum(path.stat().st_size for path in files) // 1024
    folder = tree / "DEBIAN"
    folder.mkdir()
    needs = needed_packages(tree, files)
    control = CONTROL.format(version=version, machine=machine, person=PERSON, size=size, needs=needs)
    (folder / "control").write_text(control, "utf-8")
    sums = output("md5sum", *(str(path.relative_to(tree)) for path in files), folder=tree)
    (folder / "md5sums").write_text(sums, "utf-8")


def needed_packages(tree: Path, files: list[Path]) -> str:
    """The packages whose libraries the bundle asks for, as a line of the control file."""
    binaries = [str(path) for path in files if path.read_bytes()[:4] == b"\x7fELF"]
    own = sorted({f"-l{Path(path).parent}" for path in binaries})
    with tempfile.TemporaryDirectory() as scratch:
        # dpkg-shlibdeps reads the name of the package here and nothing else.
        control = Path(scratch) / "debian" / "control"
        control.parent.mkdir()
        control.write_text("Source: yearmark\n\nPackage: yearmark\nArchitecture: any\n", "utf-8")
        options = ("-O", "--ignore-missing-info", "--warnings=0", f"-S{tree}", *own)
        found = output("dpkg-shlibdeps", *options, *binaries, folder=Path(scratch))
    return ", ".join(dict.fromkeys((*found.partition("=")[2].strip().split(", "), *LOADED_LATER)))


def output(*command: str, folder: Path = ROOT) -> str:
    """What a command prints; a failure ends the build, after the command's own words."""
    done = subprocess.run(command, cwd=folder, stdout=subprocess.PIPE, text=True)
    if done.returncode:
        sys.exit(f"{command[0]} failed; the lines above say why.")
    return done.stdout
