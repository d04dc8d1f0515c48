"""The page that ``byname audit --html`` writes: what each text gives away about everyone, with a picture of each crowd."""

from byname.cli.report.page import page

__all__ = ["page"]
