"""How courts, tribunals and treaty bodies number their cases: what a number begins with, and its form."""

from __future__ import annotations

_YEAR = r"(?:19|20)\d\d"
_COMMON_LAW = r"[A-Z]{2,5}(?:SC|CA|QB|KB|HC|CS|CQ|FC|CC|PC|CFI)|SCC|FCA?|HCA"

CERTAIN = (
    (
        "[",
        rf"\[{_YEAR}\]\s[A-Z][A-Za-z]{{1,6}}(?:\s[A-Z][a-z]+)?\s\d{{1,5}}(?:\s\([A-Z][A-Za-z]{{2,8}}\))?",
    ),  # [2021] EWHC 12 (Fam)
    ("0", rf"{_YEAR}\s(?:{_COMMON_LAW})\s\d{{1,5}}"),  # 2019 QCCS 1234
    (
        "0 A",
        r"\d:\d\d-[a-z]{2}-\d{3,6}(?:-[A-Z\d]{1,6}){0,3}|\d\d-(?:cr|cv|mj|mc|CR|CV|MJ)-\d{1,6}",
    ),  # 1:21-cr-00123
    ("A", r"[CTF][-‑–]\d{1,4}/\d\d(?:\s(?:P|PPU|RX|REC|OP))?"),  # C-123/45 P
    (
        "A",
        r"ICC-\d\d/\d\d(?:-\d\d/\d\d)*(?:-\w{1,8})*|(?:IT|ICTR|MICT|SCSL|STL)-\d\d-\d{1,3}[A-Z]?(?:/\d{1,3})?(?:-[A-Z][A-Za-z\d.]{0,5})*|KSC-[A-Z]{2}-\d{4}-\d\d",
    ),
    ("A", r"(?:P|MC)-\d{1,5}-\d\d"),  # a petition or precautionary measure in the Americas
    (
        "A",
        r"(?:CCPR|CAT|CEDAW|CERD|CRC|CRPD|CED)/C/\d{1,3}(?:/[A-Z]{1,3})?/\d{1,5}/\d{4}|A/HRC/WGAD/\d{4}/\d{1,3}",
    ),
    (
        "0 A",
        rf"[АA]\d\d-\d{{1,6}}/{_YEAR}|(?:\d{{1,4}}[-–]){{2,3}}\d{{1,6}}/{_YEAR}|\d{{1,2}}[а-яa-z]{{1,3}}-\d{{1,6}}/(?:{_YEAR}|\d\d)",
    ),  # Russia
    ("0", r"\d{3}/\d{2,6}/\d\d(?:-[а-яa-z]{1,3})?"),  # Ukraine: 757/12345/20-к
    (
        "A",
        r"[IVX]{1,5}\s[A-Z][A-Za-z]{0,3}(?:/[A-Z][a-z]{1,2})?\s\d{1,5}/\d{2,4}",
    ),  # Poland: II K 123/04, II SA/Wa 12/19
    (
        "0 A",
        r"(?:(?:BVerwG|BVerfG|BGH|OLG)\s)?\d{1,3}\s(?:[A-Z]|[A-Z][A-Za-z]{1,4})\s\d{1,6}/\d\d(?:\d\d)?|BVerwG\s\d{1,2}\s[A-Z]{1,2}\s\d{1,4}\.\d\d",
    ),  # Germany, Czechia
    ("A", rf"[A-Z]{{3,6}}\s(?:No\.?\s)?\d{{1,5}}\sof\s{_YEAR}"),  # Kenya, Uganda: HCCC 12 of 2019
    ("0", rf"{_YEAR}/\d{{1,6}}\s[EK]\.|\d\d-\d\d\.\d{{3}}"),  # Turkey, France
)
"""Numbers that no law, house or day is numbered like."""
LIKELY = (
    ("0", rf"\d{{1,2}}-\d{{1,5}}/{_YEAR}(?:-\w{{1,4}})?"),  # 1-123/2021
    ("A", r"[A-Z]{1,5}[-/]\d{1,5}/(?:19|20)?\d\d"),
    ("0", rf"(?!(?:1[89]|20)\d\d/)\d{{3,6}}/(?:{_YEAR}|\d\d)"),  # 12345/67
)
"""Numbers that laws and houses share, and so count only where no word for those stands before them."""
