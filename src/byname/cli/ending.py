"""How a verb ends: an exit code, and for people one sentence that quotes no document."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from byname.cli.wording import printable
from byname.errors import BynameError, UsageError

INSIDE = 3


def ended(verb: Callable[[], int]) -> int:
    """The exit code of a verb; whatever it raises is told in one sentence."""
    try:
        return verb()
    except BrokenPipeError:
        return _nobody_listens()
    except BynameError as error:
        complain(str(error))
        return error.exit_code
    except (KeyboardInterrupt, EOFError):
        complain("Stopped; nothing more was written.")
        return INSIDE
    except Exception as error:  # noqa: BLE001 - a traceback could quote the document, so only its place is told
        complain(inside(error))
        return INSIDE


def complain(sentence: str, path: Path | None = None) -> None:
    """Tells people what went wrong, and with which file."""
    of_file = f"{printable(str(path))}: " if path is not None else ""
    sys.stderr.write(f"byname: {of_file}{printable(sentence)}\n")


def inside(error: Exception) -> str:
    """An exception that was not meant, as a sentence: its kind and its place, never its words."""
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    place = f" at {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
    return f"byname failed inside ({type(error).__name__}{place}); nothing was released. Please report this line."


def refuse_options_that_are_files(arguments: Sequence[str]) -> int:
    """0, or UsageError if an option is also a file here: with ``byname audit *`` a file's name would be obeyed."""
    for argument in arguments:
        if argument == "--":
            break
        if argument.startswith("-") and len(argument) > 1 and os.path.lexists(argument):
            raise UsageError(
                "A file here has the name of an option that was given; rename it, or write ./ before file names."
            )
    return 0


def _nobody_listens() -> int:
    """The reader of standard output has gone; what is left is not written to a closed pipe."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, 1)
    os.close(nowhere)
    return INSIDE
