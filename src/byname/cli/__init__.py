"""The command line: verbs that parse, call the pipeline and print. stdout is data, stderr is people.

Nothing heavy is imported before a verb needs it: ``byname --help`` starts at once.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Annotated, NoReturn

import typer

from byname.errors import BynameError

app = typer.Typer(
    no_args_is_help=True, add_completion=False, pretty_exceptions_enable=False, help="Publish the testimony, not the person.",
    context_settings={"help_option_names": ["-h", "--help"]},
)  # fmt: skip
vault_app = typer.Typer(no_args_is_help=True, help="The encrypted vault of a case.")
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


@app.command()
def audit(paths: Paths, as_json: AsJson = False, written: Written = None, policy: PolicyFile = None) -> None:
    """Show everyone in a text, what it gives away about each, and how many people fit."""
    from byname.cli.verbs import run_audit

    raise typer.Exit(run_audit(paths, as_json=as_json, written=written, policy=policy))


@app.command()
def protect(
    paths: Paths,
    output: Annotated[
        Path,
        typer.Option("-o", "--output", help="The file or folder to write to; nothing there is replaced."),
    ],
    as_json: AsJson = False,
    written: Written = None,
    policy: PolicyFile = None,
    background: Annotated[Path | None, typer.Option(help="A folder of texts that an adversary has.")] = None,
    no_vault: Annotated[
        bool, typer.Option("--no-vault", help="Coin bynames for this run and forget them.")
    ] = False,
    case: Annotated[str, typer.Option(help="The name of the case whose vault is used.")] = "default",
    passphrase_file: Annotated[
        Path | None, typer.Option(help="A file with the passphrase; otherwise you are asked.")
    ] = None,
    accept_nobody: Annotated[
        bool, typer.Option("--accept-nobody", help="Accept a text in which nobody was found.")
    ] = False,
) -> None:
    """Write a version that tells what happened and in which enough people fit; write nothing if it does not hold."""
    from byname.cli.verbs import run_protect

    code = run_protect(
        paths, output=output, as_json=as_json, written=written, policy=policy, background=background,
        vault=None if no_vault else case, passphrase_file=passphrase_file, accept_nobody=accept_nobody,
    )  # fmt: skip
    raise typer.Exit(code)


@app.command()
def verify(
    draft: Annotated[
        Path, typer.Argument(help="A text that was protected, by byname, by hand or by another tool.")
    ],
    against: Annotated[Path, typer.Option(help="The original.")],
    as_json: AsJson = False,
    written: Written = None,
    policy: PolicyFile = None,
) -> None:
    """Attack a protected text: is anything of the original left, and do enough people fit?"""
    from byname.cli.verbs import run_verify

    raise typer.Exit(run_verify(draft, against, as_json=as_json, written=written, policy=policy))


@app.command()
def show(
    what: Annotated[str, typer.Argument(help="mentions, people, facts, crowd or plan.")],
    paths: Paths,
    as_json: AsJson = False,
    written: Written = None,
    policy: PolicyFile = None,
) -> None:
    """Show one step of the work: mentions, people, facts, crowd or plan."""
    from byname.cli.verbs import run_show

    raise typer.Exit(run_show(what, paths, as_json=as_json, written=written, policy=policy))


@app.command()
def policy() -> None:
    """Print the default policy with comments, ready to be changed and given as --policy."""
    from byname.plan import DEFAULT_POLICY

    typer.echo(DEFAULT_POLICY, nl=False)


@vault_app.command("new")
def vault_new(case: str, passphrase_file: Path | None = None) -> None:
    """Make the vault of a new case."""
    from byname.cli.verbs import make_vault

    make_vault(case, passphrase_file)


@vault_app.command("log")
def vault_log(case: str, passphrase_file: Path | None = None) -> None:
    """Print every decision of a case, after checking that none was changed."""
    from byname.cli.verbs import print_log

    print_log(case, passphrase_file)


def main() -> NoReturn:
    """Runs the command line and ends the process: 0 safe, 1 leaks or too few, 2 usage, 3 unread or unverified."""
    try:
        app(standalone_mode=True)
    except BynameError as error:
        sys.exit(_fail(str(error), error.exit_code))
    except KeyboardInterrupt:
        sys.exit(_fail("Stopped; nothing more was written.", 3))
    except Exception as error:  # noqa: BLE001 - a traceback could quote the document, so only its place is told
        sys.exit(
            _fail(
                f"byname failed inside ({type(error).__name__} {_place(error)}); nothing was released. Please report this line.",
                3,
            )
        )
    sys.exit(0)


def _place(error: BaseException) -> str:
    trace = error.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return f"at {Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""


def _fail(sentence: str, code: int) -> int:
    print(f"byname: {sentence}", file=sys.stderr)  # noqa: T201 - people read stderr
    return code
