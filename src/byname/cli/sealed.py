"""What the process may not do, whatever a library tries: reach a network, write a log, leave a core file."""

from __future__ import annotations

import logging
import os
import sys
import warnings

from byname.errors import BynameError

_CALLS = frozenset(
    f"socket.{call}"
    for call in (
        "connect", "bind", "sendto", "sendmsg", "getaddrinfo", "gethostbyname", "gethostbyaddr", "getnameinfo", "sethostname",
    )
)  # fmt: skip


def seal() -> None:
    """Closes the process for good: an audit hook cannot be taken back.

    Files that it makes are for their owner only. Logs and warnings of libraries go nowhere, since they
    may quote the document.
    """
    sys.addaudithook(_no_network)
    logging.disable(logging.CRITICAL)
    warnings.simplefilter("ignore")
    os.umask(0o077)
    try:
        import resource
    except ImportError:  # there are no core files where there is no such module
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def _no_network(event: str, _arguments: object) -> None:
    if event in _CALLS:
        raise BynameError("byname opens no network connection; something in it tried to. Please report this.")
