"""The command line: one call from its words to its exit status."""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from desktop.commands.call import IN_PART, WRONG_USE, Call, Refusal


def run(words: Sequence[str], now: Callable[[], datetime]) -> int:
    """Carries out one command; 0 all done, 1 in part or refused, 2 wrong use or an unreadable file."""
    from desktop.commands.parser import parser

    call = Call(parser().parse_args(words), now)
    return carry_out(lambda: int(call.args.run(call)))


def carry_out(work: Callable[[], int]) -> int:
    """Does the work and gives its exit status.

    What goes wrong in the user's world ends in one sentence on standard error; so does a fault of ours,
    which is named by its place in the program and by nothing that was entered.
    """
    try:
        return work()
    except Refusal as refusal:
        _tell(str(refusal))
        return refusal.status
    except BrokenPipeError:
        # The reader of our output has left (`| head`): nothing more can be said, and nothing is wrong.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return IN_PART
    except KeyboardInterrupt:
        _tell("Stopped.")
        return IN_PART
    except Exception as error:
        _tell(str(error) if _is_of_the_users_world(error) else _fault(error))
        return WRONG_USE


def _is_of_the_users_world(error: Exception) -> bool:
    # Known only when something went wrong: the window is painted before casebook and rules are loaded.
    from desktop.casebook.tables.book import CasebookError
    from desktop.eligibility.rules import RuleFileError
    from desktop.settings import SettingsError

    return isinstance(error, (CasebookError, RuleFileError, SettingsError))


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr)


def _fault(error: Exception) -> str:
    place = traceback.extract_tb(error.__traceback__)[-1]
    where = f"{Path(place.filename).name}, line {place.lineno}"
    return (
        f"This is a fault in Yearmark ({type(error).__name__} in {where}); nothing personal is in this line."
    )
