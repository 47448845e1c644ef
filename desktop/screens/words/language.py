"""The language of the window: its catalogue, Qt's own texts, the names of days, and which is spoken now."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop.resources import resource
from desktop.settings import WINDOW_LANGUAGES

# Each language by its own name: whoever looks for it need not read the one that stands there.
NAMES = {"en": "English", "ru": "Русский", "es": "Español"}
_INSTALLED = "catalogue of the window's language"


def speak(language: str) -> None:
    """Installs a language, "en", "ru", "es" or "desktop" for that of the desktop, in place of the one before.

    Whatever is made from now on is made in it; a window that stands already is to be made anew.
    """
    application = QCoreApplication.instance()
    assert application is not None
    for old in application.findChildren(QTranslator, _INSTALLED):
        application.removeTranslator(old)
        old.deleteLater()
    language = of_desktop() if language == "desktop" else language
    qts_own = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # What is installed last is asked first.
    for name, folder in (("qtbase", qts_own), ("yearmark", str(resource("translations")))):
        catalogue = QTranslator(application)
        catalogue.setObjectName(_INSTALLED)
        if catalogue.load(f"{name}_{language}.qm", folder):
            application.installTranslator(catalogue)
    # Days and months are named in the language of the program, which need not be the desktop's.
    QLocale.setDefault(QLocale(language))


def of_desktop() -> str:
    """The first of the desktop's languages that the window speaks; English where it speaks none of them."""
    wanted = (name.replace("_", "-").split("-")[0] for name in QLocale.system().uiLanguages())
    return next((name for name in wanted if name in WINDOW_LANGUAGES), "en")


def plural(text: str, note: str, number: int) -> str:
    """A text in the form that its number takes, which is to be filled in yet: "{0} people".

    note: tells two such texts apart where one language needs it. lupdate is told of this function by name.
    """
    return QCoreApplication.translate("", text, note, number)


def spoken() -> str:
    """The language of the window now: "en", "ru" or "es"."""
    language = QLocale().name().split("_")[0]
    return language if language in WINDOW_LANGUAGES else "en"
