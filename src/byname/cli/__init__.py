"""The command line: verbs that parse, call the pipeline and print. stdout is data, stderr is people.

Nothing heavy is imported before a verb needs it: ``byname --help`` starts at once.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from byname.cli.ending import ended, refuse_options_that_are_files
from byname.cli.sealed import seal

app = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, rich_markup_mode=None,
    help="Publish the testimony, not the person.", context_settings={"help_option_names": ["-h", "--help"]},
)  # fmt: skip
vault_app = typer.Typer(no_args_is_help=True, help="The encrypted vault of a case.", rich_markup_mode=None)
app.add_typer(vault_app, name="vault")

Paths = Annotated[list[Path], typer.Argument(help="Files or folders.", metavar="PATH...")]
AsJson = Annotated[bool, typer.Option("--json", help="One JSON object a document on standard output.")]
Written = Annotated[
    str | None,
    typer.Option("--written", metavar="DATE", help="When the text was written: 2023, 2023-02 or 2023-02-04."),
]
PolicyFile = Annotated[
    Path | None, typer.Option("--policy", metavar="FILE", help="What to ask for (TOML); see: byname policy.")
]
PeopleFile = Annotated[
    Path | None,
    typer.Option(
        "--people",
        metavar="FILE",
        help="Who is who (TOML, or JSON by its suffix), for one document; see the docs.",
    ),
]
PassphraseFile = Annotated[
    Path | None,
    typer.Option(
        "--passphrase-file", metavar="FILE", help="A file with the passphrase; otherwise you are asked."
    ),
]

Alternatives = Annotated[
    int,
    typer.Option(
        "--alternatives",
        metavar="N",
        min=0,
        help="Also show the next best plans, and the lock that chooses each.",
    ),
]


@app.callback(invoke_without_command=True)
def _start(version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False) -> None:
    if version:
        from importlib.metadata import version as version_of

        typer.echo(f"byname {version_of('byname')}")
        raise typer.Exit(0)


@app.command()
def audit(
    paths: Paths,
    as_json: AsJson = False,
    written: Written = None,
    policy: PolicyFile = None,
    people: PeopleFile = None,
    html: Annotated[
        Path | None,
        typer.Option(
            "--html",
            metavar="FILE",
            help="Also write a page for a browser, as secret as the texts; nothing is replaced.",
        ),
    ] = None,
) -> None:
    """Show everyone in a text, what it gives away about each, and how many people fit."""

    def verb() -> int:
        from byname.cli.auditing import run_audit

        return run_audit(paths, as_json=as_json, written=written, policy=policy, people=people, html=html)

    raise typer.Exit(ended(verb))


@app.command()
def protect(  # noqa: PLR0913, PLR0917 - the options of the verb
    paths: Paths,
    output: Annotated[
        Path,
        typer.Option(
            "-o", "--output", metavar="OUT", help="The file or folder to write to; nothing there is replaced."
        ),
    ],
    as_json: AsJson = False,
    written: Written = None,
    policy: PolicyFile = None,
    people: PeopleFile = None,
    background: Annotated[
        Path | None, typer.Option("--background", metavar="FOLDER", help="Texts that an adversary has.")
    ] = None,
    no_vault: Annotated[
        bool, typer.Option("--no-vault", help="Coin bynames for this run and forget them.")
    ] = False,
    case: Annotated[
        str, typer.Option("--case", metavar="CASE", help="The case whose vault is used.")
    ] = "default",
    passphrase_file: PassphraseFile = None,
    accept_nobody: Annotated[
        bool, typer.Option("--accept-nobody", help="Accept a text in which nobody was found.")
    ] = False,
    mode: Annotated[
        str | None,
        typer.Option(
            "--mode", metavar="MODE", help="How changes are written: generalise, bracket, suppress or tags."
        ),
    ] = None,
    report: Annotated[
        Path | None,
        typer.Option(
            "--report",
            metavar="FILE",
            help="Also write a page with original and result side by side, as secret as the original; nothing is replaced.",
        ),
    ] = None,
    alternatives: Alternatives = 0,
) -> None:
    """Write a version that tells what happened and in which enough people fit; write nothing if it does not hold."""

    def verb() -> int:
        from byname.cli.protecting import run_protect

        return run_protect(
            paths, output=output, as_json=as_json, written=written, policy=policy, people=people, background=background,
            case=None if no_vault else case, passphrase_file=passphrase_file, accept_nobody=accept_nobody, mode=mode, report=report,
            alternatives=alternatives,
        )  # fmt: skip

    raise typer.Exit(ended(verb))


@app.command()
def verify(
    draft: Annotated[
        Path,
        typer.Argument(metavar="DRAFT", help="A text protected by byname, by hand or by another tool."),
    ],
    against: Annotated[Path, typer.Option("--against", metavar="ORIGINAL", help="The original.")],
    as_json: AsJson = False,
    written: Written = None,
    policy: PolicyFile = None,
    people: PeopleFile = None,
) -> None:
    """Attack a protected text: is anything of the original left, and do enough people fit?"""

    def verb() -> int:
        from byname.cli.verifying import run_verify

        return run_verify(draft, against, as_json=as_json, written=written, policy=policy, people=people)

    raise typer.Exit(ended(verb))


@app.command()
def show(  # noqa: PLR0917 - the options of the verb
    what: Annotated[str, typer.Argument(metavar="WHAT", help="mentions, people, facts, crowd or plan.")],
    paths: Paths,
    as_json: AsJson = False,
    written: Written = None,
    policy: PolicyFile = None,
    people: PeopleFile = None,
    alternatives: Alternatives = 0,
) -> None:
    """Show one step of the work: mentions, people, facts, crowd or plan."""

    def verb() -> int:
        from byname.cli.showing import run_show

        return run_show(
            what,
            paths,
            as_json=as_json,
            written=written,
            policy=policy,
            people=people,
            alternatives=alternatives,
        )

    raise typer.Exit(ended(verb))


@app.command()
def policy() -> None:
    """Print the default policy with comments, ready to be changed and given as --policy."""
    from byname.plan import DEFAULT_POLICY

    typer.echo(DEFAULT_POLICY, nl=False)


@app.command()
def sources(
    as_json: Annotated[bool, typer.Option("--json", help="One JSON object on standard output.")] = False,
) -> None:
    """Print what crowds are counted by: each figure's source, year, licence and error."""

    def verb() -> int:
        from byname.cli.sources import print_sources

        return print_sources(as_json=as_json)

    raise typer.Exit(ended(verb))


@vault_app.command("new")
def vault_new(
    case: Annotated[str, typer.Argument(metavar="CASE", help="The name of the case.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Make the vault of a new case."""

    def verb() -> int:
        from byname.cli.cases import make_vault

        return make_vault(case, passphrase_file)

    raise typer.Exit(ended(verb))


@vault_app.command("log")
def vault_log(
    case: Annotated[str, typer.Argument(metavar="CASE", help="The name of the case.")],
    passphrase_file: PassphraseFile = None,
) -> None:
    """Print every decision of a case, after checking that none was changed."""

    def verb() -> int:
        from byname.cli.cases import print_log

        return print_log(case, passphrase_file)

    raise typer.Exit(ended(verb))


def main() -> NoReturn:
    """Runs the command line and ends the process: 0 safe, 1 leaks or too few, 2 usage, 3 unread or unverified."""
    seal()
    stopped = ended(lambda: refuse_options_that_are_files(sys.argv[1:]))
    if not stopped:
        app()
    sys.exit(stopped)
