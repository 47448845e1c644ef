"""Makes the pictures of every screen from the sample casebook: `python -m scripts.make_pictures FOLDER`.

Drawn offscreen with the shipped fonts, so that the pictures are the same on every machine. With `--readme`
only the picture in the README is made, into docs/pictures; with `--long` every text is three fifths longer,
and with `--all` every screen is made in each language, light and dark, at 100 and 200 %.
"""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from scripts.picture_cases import record_papers
from scripts.picture_wait import BOOK, NOW, settle
from scripts.picture_walk import screens

README_PICTURES = Path(__file__).parent.parent / "docs" / "pictures"


def main() -> None:
    """Makes the pictures named on the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path, nargs="?", default=README_PICTURES)
    parser.add_argument("--scale", default="1", help="1 for 100 %%, 2 for 200 %%")
    parser.add_argument("--dark", action="store_true")
    parser.add_argument("--long", action="store_true", help="every text as long as a translation may be")
    parser.add_argument("--text", type=int, default=100, help="size of text in %%, taken in the open window")
    parser.add_argument("--language", default="en", choices=("en", "ru", "es"))
    parser.add_argument("--only", nargs="+", metavar="NAME", help="these screens, each by its name")
    parser.add_argument(
        "--all", action="store_true", help="every language, light and dark, at 100 and 200 %%"
    )
    parser.add_argument("--readme", action="store_true")
    args = parser.parse_args()
    if args.all:
        take_all(args.folder, args.only or [])
        return
    os.environ.update(QT_QPA_PLATFORM="offscreen", QT_SCALE_FACTOR=args.scale)
    folder = README_PICTURES if args.readme else args.folder
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as scratch:
        wanted = ["people"] if args.readme else args.only
        take(folder, Path(scratch), args.dark, args.long, args.language, wanted, args.text)


def take_all(folder: Path, only: list[str]) -> None:
    """Every screen in every way, each way in a program and a folder of its own: en-1, en-1-dark, en-2, …"""
    import subprocess
    import sys
    from itertools import product

    for language, scale, dark in product(("en", "ru", "es"), ("1", "2"), (False, True)):
        named = f"{language}-{scale}{'-dark' if dark else ''}"
        words = [sys.executable, "-m", "scripts.make_pictures", str(folder / named)]
        words += ["--language", language, "--scale", scale, *(["--dark"] if dark else [])]
        subprocess.run([*words, *(["--only", *only] if only else [])], check=True)


def take(
    folder: Path,
    scratch: Path,
    dark: bool,
    long: bool,
    language: str,
    wanted: list[str] | None,
    text: int = 100,
) -> None:
    """Opens the window on a fresh sample and grabs each screen, or those wanted, into the folder."""
    import shutil

    from PySide6.QtWidgets import QApplication

    from desktop.casebook.intake.intake import bring_in
    from desktop.casebook.keeping.file import close_casebook, new_casebook
    from desktop.eligibility.rules import load_rules
    from desktop.resources import resource
    from desktop.screens.look.theme import dress, paint_in
    from desktop.screens.look.tokens import DARK, LIGHT
    from desktop.screens.window.window import MainWindow
    from desktop.screens.words.language import speak
    from desktop.settings import load_settings
    from scripts.longer_words import LongerWords

    application = QApplication([])
    dress(application)
    paint_in(application, DARK if dark else LIGHT)
    speak(language)
    if long:
        application.installTranslator(LongerWords(application))
    shutil.copy(resource("sample/settings.json"), scratch)
    book = new_casebook(scratch / "north-pier.yearmark", lambda: NOW)
    bring_in(book, resource("sample/sample.csv"), "N. Ferreira")
    record_papers(book)
    window = MainWindow(book, load_rules(), load_settings(scratch), NOW.date(), scratch)
    window.show()
    settle(window)
    if text != 100:
        window.text_size.take(text)
        settle(window)
    for name, go in screens(window).items():
        if wanted is None or name in wanted:
            go()
            settle(window)
            window.grab().save(str(folder / f"{name}{'-dark' if dark else ''}.png"))
    if wanted is None or "unlock" in wanted:
        take_unlock(window, folder / f"unlock{'-dark' if dark else ''}.png")
    window.close()
    close_casebook(book)


def take_unlock(window: object, picture: Path) -> None:
    """The page before a locked casebook, with a passphrase that does not open it."""
    from desktop.phrase import phrase
    from desktop.screens.page.unlock import UnlockPage
    from desktop.screens.words.words import in_window_words

    wrong = "This passphrase does not open {path}. Type it again; capitals and the keyboard's language count."
    why = in_window_words(phrase(wrong).format(path=BOOK))
    page = UnlockPage(BOOK, lambda _typed, _keeps: why, is_kept=False)
    page.show()
    page.field.setText("wrong horse")
    page._ask()
    settle(window)
    page.grab().save(str(picture))
    page.close()


if __name__ == "__main__":
    main()
