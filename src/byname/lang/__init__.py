"""The words of each language, and nowhere else: one package a language, the same names in each."""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType

from byname.errors import UnsupportedInput

SUPPORTED = ("en",)


@cache
def words(language: str, topic: str) -> ModuleType:
    """The word lists of one language on one topic: ``words("en", "times")``.

    Raises UnsupportedInput for a language that byname does not read.
    """
    if language not in SUPPORTED:
        raise UnsupportedInput(f"byname reads {', '.join(SUPPORTED)} so far; translate the text first.")
    return import_module(f"byname.lang.{language}.{topic}")
