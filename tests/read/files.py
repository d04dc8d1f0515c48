"""Files for the tests of reading: Word packages and pages made on the spot, whole or hostile."""

from __future__ import annotations

import io
import zipfile

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"


def relationships(*items: tuple[str, str], external: tuple[tuple[str, str], ...] = ()) -> str:
    """The XML of relationships: kinds and targets inside, kinds and addresses outside."""
    rows = [f'<Relationship Id="r{i}" Type="{REL}/{k}" Target="{t}"/>' for i, (k, t) in enumerate(items)]
    rows += [
        f'<Relationship Id="x{i}" Type="{REL}/{k}" Target="{t}" TargetMode="External"/>'
        for i, (k, t) in enumerate(external)
    ]
    return f'<Relationships xmlns="{PACKAGE}/relationships">{"".join(rows)}</Relationships>'


def story(root: str, inside: str) -> str:
    """A part in the word-processing markup."""
    space = (
        f'xmlns:w="{W}" xmlns:wp="urn:wp" xmlns:v="urn:schemas-microsoft-com:vml" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    )
    return f"<w:{root} {space}>{inside}</w:{root}>"


def p(text: str, style: str | None = None) -> str:
    """A paragraph of one run."""
    properties = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f'<w:p>{properties}<w:r><w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def docx(
    body: str,
    parts: dict[str, str | bytes] | None = None,
    links: tuple[tuple[str, str], ...] = (),
    **more: str,
) -> bytes:
    """A Word document with this body, more parts, and relationships of its main part."""
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": f'<Types xmlns="{PACKAGE}/content-types"/>',
        "_rels/.rels": more.get("rels", relationships(("officeDocument", "word/document.xml"))),
        "word/document.xml": more.get("document", story("document", f"<w:body>{body}</w:body>")),
        "word/_rels/document.xml.rels": more.get("related", relationships(*links)),
        **(parts or {}),
    }
    return zipped(files.items())


def zipped(files: object, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip file of names and contents."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", method) as package:
        for name, content in files:  # type: ignore[attr-defined]
            package.writestr(name, content)
    return file.getvalue()
