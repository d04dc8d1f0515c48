"""Opens the zip file that a .docx is, in memory, within limits, and refuses what can be an attack."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator, Mapping

from byname.errors import UnreadableError, UnsafeInput, UnsupportedInput

MOST_MEMBERS = 2_000
MOST_INFLATED = 200 * 2**20
MOST_RATIO = 200
_SMALL = 2**20  # below a megabyte a high ratio is only repetitive markup

_DAMAGED = "The .docx is damaged or cut short; open it in Word and save it again."
_FAULTS = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, NotImplementedError, RuntimeError,
    ValueError, OverflowError, IndexError, KeyError, MemoryError,
)  # fmt: skip


class Package(Mapping[str, bytes]):
    """The members of a zip file by name, inflated one at a time when they are asked for.

    Raises UnsafeInput for bombs, duplicate members and names that lead out of the archive,
    UnsupportedInput for encryption, UnreadableError for damage.
    """

    def __init__(self, data: bytes) -> None:
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
            members = [info for info in self._archive.infolist() if not info.is_dir()]
        except _FAULTS as error:
            raise UnreadableError(_DAMAGED) from error
        _check_names([info.filename for info in members])
        _check_sizes(members, len(data))
        self._members = {info.filename: info for info in members}
        self._left = MOST_INFLATED

    def __getitem__(self, name: str) -> bytes:
        info = self._members[name]
        try:
            with self._archive.open(info) as member:
                data = member.read(info.file_size + 1)
        except _FAULTS as error:
            raise UnreadableError(_DAMAGED) from error
        self._left -= len(data)
        if len(data) > info.file_size or self._left < 0:
            raise UnsafeInput(
                "A part of the .docx unpacks to more than it declares, as a zip bomb does; do not open it."
            )
        return data

    def __iter__(self) -> Iterator[str]:
        return iter(self._members)

    def __len__(self) -> int:
        return len(self._members)


def _check_names(names: list[str]) -> None:
    if len(names) > MOST_MEMBERS:
        raise UnsafeInput(
            f"The .docx has more than {MOST_MEMBERS:,} parts, as a zip bomb does; do not open it."
        )
    if len({name.lower() for name in names}) < len(names):
        raise UnsafeInput(
            "The .docx has two parts of the same name, which can be an attack; save it again from Word."
        )
    for name in names:
        parts = name.replace("\\", "/").split("/")
        if ".." in parts or not parts[0] or ":" in parts[0] or "\0" in name:
            raise UnsafeInput("A part of the .docx has a name that leads out of it; do not open the file.")


def _check_sizes(members: list[zipfile.ZipInfo], size: int) -> None:
    if any(info.flag_bits & 1 for info in members):
        raise UnsupportedInput("The .docx is protected by a password; save it without one first.")
    if any(info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for info in members):
        raise UnsupportedInput("The .docx is packed in an unusual way; open it in Word and save it again.")
    inflated = sum(info.file_size for info in members)
    ratios = (info.file_size / max(info.compress_size, 1) for info in members if info.file_size > _SMALL)
    overlapping = sum(info.compress_size for info in members) > size
    if inflated > MOST_INFLATED or overlapping or any(ratio > MOST_RATIO for ratio in ratios):
        raise UnsafeInput("The .docx unpacks to far more than its size, as a zip bomb does; do not open it.")
