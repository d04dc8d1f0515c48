"""The pages that byname writes for the editor: what texts give away about everyone, and what was changed in them and why."""

from byname.cli.report.page import page
from byname.cli.report.protected import Protected, protected_page

__all__ = ["Protected", "page", "protected_page"]
