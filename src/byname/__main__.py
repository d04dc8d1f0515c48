"""``python -m byname``."""

from byname.cli import main

main()
