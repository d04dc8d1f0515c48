"""Everything byname refuses, as one tree.

BynameError
├── UsageError            the command was asked for something it does not do        exit 2
│   ├── PolicyError       a policy file that cannot be understood
│   └── PeopleError       a people file that cannot be understood, or does not fit the text
├── UnreadableError       the input could not be read                               exit 3
│   ├── UnsafeInput       it could be an attack: zip bomb, DTD, NUL bytes, too large
│   └── UnsupportedInput  a format, language or part that byname does not read
├── DataError             a shipped table or model is damaged or missing            exit 3
├── VaultError            the vault is locked, damaged, or in use                   exit 3
└── Refused               the draft is not safe; nothing was released               exit 1

A message is one sentence that names the part at fault and the next step. It never quotes the
document: a traceback, a log or a bug report must not give a source away.
"""


class BynameError(Exception):
    """The root: whatever byname raises on purpose."""

    exit_code = 3


class UsageError(BynameError):
    """The command was asked for something it does not do."""

    exit_code = 2


class PolicyError(UsageError):
    """A policy file that cannot be understood."""


class PeopleError(UsageError):
    """A people file that cannot be understood, or does not fit the text."""


class UnreadableError(BynameError):
    """The input could not be read."""


class UnsafeInput(UnreadableError):
    """The input could be an attack on the reader."""


class UnsupportedInput(UnreadableError):
    """A format, language or part that byname does not read."""


class DataError(BynameError):
    """A shipped table or model is damaged or missing."""


class VaultError(BynameError):
    """The vault is locked, damaged, or in use."""


class Refused(BynameError):
    """The draft is not safe, so there is no release."""

    exit_code = 1
