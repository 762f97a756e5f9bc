"""The commands `audit evidence show FINDING` and `audit evidence export`."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from audit.command import DataOption, DbOption, fail, open_store
from audit.evidence.warc import export as write_warc
from audit.findings import Finding
from audit.store import Store, StoreError


class _ShowWhereNoneIsNamed(TyperGroup):
    """`audit evidence FINDING` is `audit evidence show FINDING`."""

    def resolve_command(self, ctx: Any, args: list[str]) -> Any:
        """Called by click with what stands after `audit evidence`."""
        named = args and (args[0] in self.commands or args[0].startswith("-"))
        return super().resolve_command(ctx, args if named else ["show", *args])


app = typer.Typer(
    help="The page that a finding points to: audit evidence FINDING.", no_args_is_help=True, cls=_ShowWhereNoneIsNamed
)


@app.command()
def show(
    finding: Annotated[str, typer.Argument(help="The finding's fingerprint, as `audit history` prints it, or its beginning.")],
    output: Annotated[Path | None, typer.Option("-o", "--output", help="Write the page's bytes here.")] = None,
    open_it: Annotated[bool, typer.Option("--open", help="Open the page in the browser of this machine.")] = False,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Says where the page of a finding is kept, with its status, headers, time and hash; writes or opens it."""
    with open_store(db) as store:
        agency, found = _finding(store, finding)
        typer.echo(f"{agency}  {found.fingerprint}  {found.message}")
        if not found.evidence:
            fail(
                f"finding {found.fingerprint} points to no page: it is about what could not be seen ({found.url or 'no address'})"
            )
        kept = store.page_of(found.evidence)
        body = store.page_body(found.evidence)
        if kept is not None:
            run, page = kept
            typer.echo(f"URL      {page.final_url}\nstatus   {page.status}\ntime     {page.at} ({page.source})\nrun      {run}")
            for name, value in page.headers:
                typer.echo(f"header   {name}: {value}")
        typer.echo(f"sha256   {found.evidence}\nsize     {len(body)}\nfile     {store.page_file(found.evidence)}")
        if found.quote:
            typer.echo(f"quote    {found.quote}")
    if output is None and open_it:
        output = Path(tempfile.mkdtemp(prefix="zwgk-evidence-")) / f"{found.evidence[:16]}.html"
    if output is not None:
        try:
            output.write_bytes(body)
        except OSError as error:
            fail(f"{output}: cannot be written ({error.strerror}); name another file")
        typer.echo(str(output), err=True)
        if open_it:
            typer.launch(str(output))


@app.command()
def export(
    run: Annotated[str, typer.Option("--run", help="The number or id of a run.")],
    output: Annotated[Path, typer.Option("-o", "--output", help="The file; gzipped where it ends in .warc.gz.")],
    findings: Annotated[bool, typer.Option("--findings", help="Only the pages that findings of the run point to.")] = False,
    data: DataOption = None,
    db: DbOption = Path("audit.db"),
) -> None:
    """Writes the pages of a run as a WARC file, which public players (replayweb.page, pywb) read."""
    with open_store(db) as store:
        chosen = store.run(run)
        only = None
        if findings:
            only = frozenset(one.evidence for judged in store.judgements(chosen.id) for one in judged.findings if one.evidence)
        count = write_warc(store, chosen, output, only)
    typer.echo(f"{output}: {count} pages of run {chosen.number} ({chosen.agency}, {chosen.as_of})", err=True)


def _finding(store: Store, mark: str) -> tuple[str, Finding]:
    found = store.findings_called(mark)
    if not found:
        raise StoreError(f"{store.path}: no finding {mark}; `audit history AGENCY` lists them")
    if len({one.fingerprint for _, one in found}) > 1:
        raise StoreError(f"{len(found)} findings begin with {mark}; write more of it")
    return found[-1]
