"""Installs the Debian package of `dist` into a bare Debian, uses it on a virtual screen, and removes it.

`python3 packaging/try_package.py [PICTURE.png]`, as root on Debian with debootstrap, xvfb, xdotool,
imagemagick and openssl. The picture shows what stood on the screen. The first thing that is not so ends the
trial with a sentence and status 1.
"""

from __future__ import annotations

import os
import platform
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BARE, TRIED = ROOT / "build" / "bare", ROOT / "build" / "tried"
HOME = Path("home/worker")
SAMPLE = "/usr/lib/yearmark/_internal/resources/sample/sample.csv"
MIME = "application/x-yearmark-casebook"
# What packages write of their own while they come and go.
OF_OTHERS = ("var/cache/", "var/lib/", "var/log/", "home/", "dev/", "proc/", "etc/ld.so.cache")
PATIENCE = 60.0


def main() -> None:
    """The whole life of the package, in order."""
    [picture] = sys.argv[1:] or ["build/window.png"]
    [package] = (ROOT / "dist").glob("yearmark_*.deb")
    lay_out()
    before = files()
    shutil.copy(package, TRIED / "tmp")
    install(f"/tmp/{package.name}")
    use_at_the_prompt()
    use_the_extras()
    use_in_the_window(ROOT / picture)
    look_from_the_desktop()
    inside("apt-get", "purge", "-y", "-qq", "yearmark")
    inside("apt-get", "autoremove", "--purge", "-y", "-qq")
    (TRIED / "tmp" / package.name).unlink()
    left = sorted(files() - before)
    expect(not left, f"Removed, but these are left: {', '.join(left[:20])}")
    expect((TRIED / HOME / "office.yearmark").exists(), "The office's casebook went with the package.")
    print("Removed: nothing of the package is left, and the office's casebook is.")


def lay_out() -> None:
    """A bare Debian of this machine's version, with one ordinary user; kept in `build` for the next time."""
    if not (BARE / "etc" / "passwd").exists():
        release = platform.freedesktop_os_release()["VERSION_CODENAME"]
        run("debootstrap", "--variant=minbase", release, str(BARE))
    run("rm", "-rf", "--one-file-system", str(TRIED))
    run("cp", "-a", str(BARE), str(TRIED))
    inside("useradd", "--create-home", "worker")


def install(*packages: str) -> None:
    """Installs packages, with what they depend on and no more."""
    inside("apt-get", "install", "-y", "-qq", "--no-install-recommends", *packages)


def use_at_the_prompt() -> None:
    """The demo without a screen, and a casebook of one's own with the sample in it."""
    as_worker("yearmark", "demo", "--headless", "--to", "out")
    letters = list((TRIED / HOME / "out").rglob("*.pdf"))
    expect(bool(letters), "The demo printed no letters.")
    as_worker("yearmark", "new", "office.yearmark")
    as_worker("yearmark", "import", SAMPLE, "--casebook", "office.yearmark")
    print(f"At the prompt: {len(letters)} letters, and the sample brought in.")


def use_the_extras() -> None:
    """A casebook with a passphrase, and letters signed with a certificate made for the trial."""
    home = TRIED / HOME
    (home / "secret").write_text("trial of extras\n")
    key, certificate = str(TRIED / "tmp" / "key.pem"), str(TRIED / "tmp" / "certificate.pem")
    asked = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-keyout", key)
    run("openssl", "req", "-x509", *asked, "-subj", "/CN=Trial", "-days", "2", "-out", certificate)
    made = (
        "-inkey",
        key,
        "-in",
        certificate,
        "-passout",
        "pass:trial of extras",
        "-out",
        str(home / "trial.p12"),
    )
    run("openssl", "pkcs12", "-export", *made)
    (home / "trial.p12").chmod(0o644)
    as_worker("yearmark", "new", "locked.yearmark", "--passphrase-file", "secret")
    expect(not (home / "locked.yearmark").read_bytes().startswith(b"SQLite"), "The casebook is not locked.")
    signing = ("--sign", "trial.p12", "--sign-passphrase-file", "secret")
    as_worker(
        "yearmark", "letter", "--all-ready", "--to", "signed", "--casebook", "office.yearmark", *signing
    )
    signed = [b"/ETSI.CAdES.detached" in path.read_bytes() for path in (home / "signed").glob("*.pdf")]
    expect(bool(signed) and all(signed), "The letters are not signed.")
    for path in (key, certificate):
        Path(path).unlink()
    print(f"The extras: a locked casebook, and {len(signed)} signed letters.")


def use_in_the_window(picture: Path) -> None:
    """Opens the casebook on a virtual screen, takes the picture and leaves with the keyboard."""
    with screen() as display:
        os.environ["DISPLAY"] = display
        program = subprocess.Popen(worker("yearmark", "office.yearmark"))
        window = run("xdotool", "search", "--sync", "--onlyvisible", "--name", "office").split()[0]
        settled(picture)
        run("xdotool", "windowfocus", "--sync", window, "key", "ctrl+q")
        expect(program.wait(PATIENCE) == 0, "The window did not close in order.")
    print(f"In the window: opened, looked at ({picture.name}) and closed.")


def look_from_the_desktop() -> None:
    """What a desktop knows of the program: the sort of its files, and what opens them."""
    helpers = ("desktop-file-utils", "libglib2.0-bin", "shared-mime-info")
    install(*helpers)
    inside("apt-mark", "auto", "-qq", *helpers)
    told = as_worker("gio", "info", "--attributes=standard::content-type", "office.yearmark")
    expect(MIME in told, f"The desktop takes a casebook for something else: {told}")
    expect("org.yearmark.yearmark.desktop" in as_worker("gio", "mime", MIME), "Nothing opens a casebook.")
    print("On the desktop: a casebook is known, and Yearmark opens it.")


@contextmanager
def screen() -> Iterator[str]:
    """A virtual screen of 1280 by 800; its name."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    try:
        yield f":{os.read(reading, 16).decode().strip()}"
    finally:
        server.terminate()
        server.wait()


def settled(picture: Path) -> None:
    """Takes pictures of the screen until it holds more than a ground, and one is like the one before."""
    last, until = b"", time.monotonic() + PATIENCE
    while time.monotonic() < until:
        run("import", "-window", "root", str(picture))
        colours = int(run("identify", "-format", "%k", str(picture)))
        now = run("identify", "-format", "%#", str(picture)).encode()
        if now == last and colours > 100:
            return
        last = now
        time.sleep(0.5)  # noqa: TID251 - another program draws, and there is nobody to ask
    sys.exit("The window did not come to rest.")


def files() -> set[str]:
    """Everything in the tried Debian but what others keep for themselves."""
    names = (path.relative_to(TRIED).as_posix() for path in TRIED.rglob("*"))
    return {name for name in names if not name.startswith(OF_OTHERS)}


def worker(*command: str) -> list[str]:
    """A command as the ordinary user inside, in its home."""
    person = ("setpriv", "--reuid=worker", "--regid=worker", "--init-groups", "env", f"HOME=/{HOME}")
    return entered(*person, "sh", "-c", f'cd /{HOME} && exec "$0" "$@"', *command)


def entered(*command: str) -> list[str]:
    """A command inside the tried Debian, whose mounts end with it."""
    mounts = f"mount -t proc proc {TRIED}/proc && mount --rbind /dev {TRIED}/dev"
    enter = f'{mounts} && exec chroot {TRIED} "$0" "$@"'
    return ["unshare", "--mount", "--pid", "--fork", "--kill-child", "sh", "-c", enter, *command]


def inside(*command: str) -> str:
    """What a command of root's prints inside."""
    return run(*entered("env", "DEBIAN_FRONTEND=noninteractive", *command))


def as_worker(*command: str) -> str:
    """What a command of the ordinary user prints inside."""
    return run(*worker(*command))


def run(*command: str) -> str:
    """What a command prints; its failure ends the trial, after its own words."""
    done = subprocess.run(command, stdout=subprocess.PIPE, text=True)
    expect(done.returncode == 0, f"Failed with {done.returncode}: {' '.join(command)}\n{done.stdout}")
    return done.stdout


def expect(true: bool, sentence: str) -> None:
    """Ends the trial with a sentence where something is not so."""
    if not true:
        sys.exit(sentence)


if __name__ == "__main__":
    main()
