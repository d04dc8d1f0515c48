"""The shape of the source: who imports whom, which library where, how long a file and a function may be."""

from __future__ import annotations

import ast
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

import byname

_ROOT = Path(byname.__file__).parent
_FILES = sorted(_ROOT.rglob("*.py"))
_STAGES = ("read", "find", "people", "facts", "risk", "plan", "rewrite", "verify", "record")
_BOTTOM = ("encoder", "lang", "stats")
_BELOW = (*_BOTTOM, "model", "errors")
_ARRAYS = ("encoder", "facts", "find", "people", "plan", "risk", "verify")
"""Packages that reckon with numpy: what a text is encoded as, what is read off it, who is who, the bound of a plan, the table of a crowd, and attacks with many texts."""
_NETWORK = (
    "socket",
    "ssl",
    "http",
    "urllib.request",
    "ftplib",
    "smtplib",
    "xmlrpc",
    "asyncio",
    "requests",
    "httpx",
)
_LOADERS = {"eval", "exec", "__import__"}
_UNSAFE = ("pickle", "marshal", "shelve", "joblib", "yaml")


def _tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module


def _name(path: Path) -> str:
    return path.relative_to(_ROOT).as_posix()


@pytest.mark.parametrize("stage", _STAGES)
def test_stages_import_only_themselves_and_what_is_below_them(stage: str):
    for path in sorted((_ROOT / stage).rglob("*.py")):
        for module in _imports(path):
            if module.startswith("byname"):
                assert module.split(".")[1] in (stage, *_BELOW), _name(path)


@pytest.mark.parametrize("package", _BOTTOM)
def test_packages_below_the_stages_import_only_themselves_and_the_nouns(package: str):
    for path in sorted((_ROOT / package).rglob("*.py")):
        for module in _imports(path):
            if module.startswith("byname"):
                assert module.split(".")[1] in (package, "model", "errors"), _name(path)


def test_each_library_but_numpy_is_imported_in_one_module():
    """numpy is the language in which the encoder, what reads off it and the table of a crowd speak."""
    homes = defaultdict(set)
    for path in _FILES:
        for module in _imports(path):
            library = module.partition(".")[0]
            if library not in sys.stdlib_module_names and library != "byname":
                homes[library].add(_name(path))
    assert {place.partition("/")[0] for place in homes.pop("numpy")} == set(_ARRAYS)
    several = {library: sorted(places) for library, places in homes.items() if len(places) > 1}
    assert several == {}


def test_no_module_imports_a_network_client_or_loads_code():
    for path in _FILES:
        for module in _imports(path):
            assert not {module, module.partition(".")[0]} & {*_NETWORK, *_UNSAFE}, _name(path)
        called = {
            n.func.id
            for n in ast.walk(_tree(path))
            if isinstance(n, ast.Call) and isinstance(n.func, ast.Name)
        }
        assert not called & _LOADERS, _name(path)


def test_files_have_at_most_300_lines_and_functions_60():
    long = []
    for path in _FILES:
        text = path.read_text(encoding="utf-8")
        if text.count("\n") > 300:
            long.append(_name(path))
        long += [
            f"{_name(path)}:{node.name}"
            for node in ast.walk(ast.parse(text))
            if isinstance(node, ast.FunctionDef) and node.end_lineno - node.lineno >= 60
        ]
    assert long == []


def test_every_public_function_and_class_has_a_docstring():
    bare = [
        f"{_name(path)}:{node.name}"
        for path in _FILES
        for node in _tree(path).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef) and not node.name.startswith("_") and not ast.get_docstring(node)
    ]  # fmt: skip
    assert bare == []
