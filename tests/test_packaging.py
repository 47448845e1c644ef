"""What is handed out says the same thing everywhere, and holds what was tested."""

from __future__ import annotations

import re
import tomllib
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree

from desktop.casebook.keeping.file import close_casebook, new_casebook
from desktop.eligibility.rules import load_rules

ROOT = Path(__file__).parent.parent
LINUX = ROOT / "packaging" / "linux"
NAME = "org.yearmark.yearmark"


def locked(path: str) -> dict[str, str]:
    return dict(re.findall(r"(?m)^([\w-]+)==([\w.]+)", (ROOT / path).read_text("utf-8")))


def asked_for() -> set[str]:
    """The packages that the program names, with those of its extras."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    extras = [one for extra in project["optional-dependencies"].values() for one in extra]
    return {re.split(r"[<>=]", one)[0].lower() for one in [*project["dependencies"], *extras]}


def test_the_bundle_holds_the_versions_that_were_tested() -> None:
    tested, bundled = locked("requirements.lock"), locked("packaging/requirements.lock")
    assert {name: bundled[name] for name in bundled.keys() & tested.keys()} == {
        name: tested[name] for name in bundled.keys() & tested.keys()
    }
    assert asked_for() <= bundled.keys(), "whoever installs the bundle has no pip to add an extra with"


def test_the_readme_says_of_each_package_its_licence_and_who_keeps_it() -> None:
    asked = asked_for()
    table = re.findall(r"(?m)^\| (.+) \| (.+) \| (.+) \| (.+) \|$", (ROOT / "README.md").read_text("utf-8"))
    told = {re.split(r"[ ,]", name)[0].lower() for name, *_ in table}
    assert asked - told == set()
    assert told - asked == {"ibm", "names"}
    assert asked <= {name.lower() for name in locked("requirements.lock")}


def test_what_only_makes_packages_is_not_asked_of_who_uses_the_program() -> None:
    assert not {"pyinstaller", "hatchling"} & locked("requirements.lock").keys()


def test_a_casebook_is_known_by_its_first_bytes_and_by_its_name(tmp_path: Path) -> None:
    path = tmp_path / "office.yearmark"
    close_casebook(new_casebook(path, lambda: datetime(2026, 11, 22), load_rules()))
    sort = ElementTree.parse(LINUX / f"{NAME}.xml").getroot()[0]
    matches = [part for part in sort.iter() if part.tag.endswith("}match")]
    begin = path.read_bytes()[:100]
    for match in matches:
        value = match.attrib["value"].replace("\\000", "\0").encode()
        assert begin[int(match.attrib["offset"]) :].startswith(value)
    assert len(matches) == 2
    assert [part.attrib["pattern"] for part in sort if part.tag.endswith("}glob")] == ["*.yearmark"]


def test_the_desktop_is_told_one_name_and_one_sort_of_file() -> None:
    entry = (LINUX / f"{NAME}.desktop").read_text("utf-8")
    sort = ElementTree.parse(LINUX / f"{NAME}.xml").getroot()[0].attrib["type"]
    about = ElementTree.parse(LINUX / f"{NAME}.metainfo.xml").getroot()
    assert f"\nMimeType={sort};\n" in entry
    assert f"\nIcon={NAME}\n" in entry
    assert about.findtext("provides/mediatype") == sort
    assert about.findtext("launchable") == f"{NAME}.desktop"
    assert (ROOT / "resources/icons/yearmark.svg").exists()


def test_the_newest_release_is_the_version_of_the_program() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    about = ElementTree.parse(LINUX / f"{NAME}.metainfo.xml").getroot()
    newest = about.find("releases/release")
    assert newest is not None
    assert newest.attrib["version"] == project["version"]
