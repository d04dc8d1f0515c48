"""A process of its own that publishes into a vault, so that it can be killed while it does.

``python writer.py publish|publish-killed FOLDER``. The second one publishes again and again in processes of
its own, each killed one step of the database later than the one before, and prints how many were killed.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from byname.record import Vault, keys
from record.cases import PASSPHRASE, a_publication

SECOND = ("Odrun Velk", "Plover")
_STRIDE = 11  # steps between two kills; a publication takes some hundred


def publish(folder: Path) -> None:
    """Publishes about a second person."""
    with Vault.open(folder, PASSPHRASE) as vault:
        release, reading, facts = a_publication(*SECOND)
        vault.publish(release, reading, facts=facts)


def publish_killed(folder: Path) -> int:
    """How many processes died before one published."""
    for deaths in range(1_000):
        child = os.fork()
        if child == 0:
            _die_after(1 + deaths * _STRIDE)
            publish(folder)
            os._exit(0)
        status = os.waitpid(child, 0)[1]
        if status == 0:
            return deaths
        if os.WTERMSIG(status) != signal.SIGKILL:
            raise SystemExit("a publication died of itself")
        with Vault.open(folder, PASSPHRASE) as vault:
            if len(vault.decisions()) != 1 or SECOND[1] in vault.taken():
                raise SystemExit("a killed publication left something behind")
    raise SystemExit("no publication ever ended")


def _die_after(steps: int) -> None:
    """Makes the database kill this process when it has done so many steps within a transaction."""
    original = Vault.publish

    def publish_and_die(vault: Vault, *given: object, **named: object) -> None:
        left = iter(range(steps))
        vault._store._connection.set_progress_handler(
            lambda: 0 if next(left, None) is not None else os.kill(os.getpid(), signal.SIGKILL), 1
        )
        original(vault, *given, **named)

    Vault.publish = publish_and_die


if __name__ == "__main__":
    keys._MEMORY_KIB, keys._PASSES = 16, 1
    action, target = sys.argv[1], Path(sys.argv[2])
    if action == "publish":
        publish(target)
    else:
        sys.stdout.write(str(publish_killed(target)))
