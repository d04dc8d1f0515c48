"""How the page looks: on a screen, in the dark, on a telephone, on paper. No colour is the only sign of anything."""

from __future__ import annotations

import base64
import hashlib

STYLE = """
:root { color-scheme: light dark; --ink: #1b1b1b; --paper: #fff; --soft: #5a5a5a; --line: #c9c9c9; --few: #b3261e; --enough: #1b6e3c;
  --mark: #ffe9a8; --box: #f5f3ee; --gone: #fbdcd9; --new: #d8f0e0; }
@media (prefers-color-scheme: dark) { :root { --ink: #ececec; --paper: #161616; --soft: #b0b0b0; --line: #4a4a4a; --few: #ff8a80;
  --enough: #7bd89b; --mark: #5c4a00; --box: #222; --gone: #5a2622; --new: #1d4a30; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1rem; max-width: 46rem; color: var(--ink); background: var(--paper);
  font: 1rem/1.55 Georgia, "Times New Roman", serif; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5, nav, table, small, summary, figure { font-family: system-ui, sans-serif; }
h1 { line-height: 1.2; } h2 { margin-top: 3rem; border-bottom: 2px solid var(--ink); } h3 { margin-top: 2.5rem; }
h4 { margin: 1.5rem 0 0; font-size: 1.1rem; } h5 { margin: 1rem 0 0; font-size: .95rem; }
h4 + p { margin: .2rem 0; } h5 + ol, h5 + ul { margin: .3rem 0; }
small { color: var(--soft); font-weight: normal; }
a { color: inherit; }
.secret { border: 3px solid var(--few); padding: .75rem 1rem; font-weight: bold; }
.verdict { border-left: .4rem solid; padding-left: .75rem; font-weight: bold; }
.verdict.found { border-color: var(--few); } .verdict.hidden { border-color: var(--enough); }
.helps, .beware { background: var(--box); padding: .6rem 1rem .6rem 2rem; }
figure { margin: 1rem 0; }
svg.crowd { width: 100%; height: auto; }
svg.crowd text { fill: var(--ink); font-size: 15px; } svg.crowd .tick { fill: var(--soft); font-size: 12.5px; }
svg.crowd .who { font-weight: bold; }
svg.crowd .few { fill: var(--paper); stroke: var(--few); stroke-width: 2; } svg.crowd .hatch { stroke: var(--few); stroke-width: 2; }
svg.crowd .enough { fill: var(--enough); stroke: var(--enough); stroke-width: 2; }
svg.crowd .middle { stroke: var(--ink); stroke-width: 3; }
svg.crowd .grid { stroke: var(--line); } svg.crowd .mark { stroke: var(--ink); stroke-width: 2; stroke-dasharray: 6 4; }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: .25rem .6rem .25rem 0; }
summary { cursor: pointer; font-weight: bold; margin-top: 1rem; }
.wide { max-width: 84rem; } .wide > * > p, .wide section > p, .wide ul { max-width: 46rem; }
.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(20rem, 1fr)); gap: 1rem; } figcaption { font-weight: bold; }
.sides { table-layout: fixed; font: 1rem/1.5 Georgia, "Times New Roman", serif; } .sides td { padding: .5rem .8rem .5rem 0; }
.sides .heading { font-weight: bold; } .sides .furniture, .sides .metadata { color: var(--soft); font-size: .85rem; }
.changes { font-size: .85rem; } .changes th, .changes td:nth-child(3), .changes td:last-child { white-space: nowrap; }
del { background: var(--gone); } ins { background: var(--new); text-decoration-thickness: 2px; } sup a { text-decoration: none; }
:target { outline: 3px solid var(--ink); }
.text { border: 1px solid var(--line); padding: 0 1rem; }
.text .heading { font-weight: bold; } .text .furniture, .text .metadata { color: var(--soft); font-size: .85rem; }
.text .quote { padding-left: 1rem; border-left: 3px solid var(--line); } .text .caption { font-style: italic; }
mark { background: var(--mark); color: inherit; border-bottom: 2px solid; }
sup { font: .7em system-ui, sans-serif; line-height: 1; }
@media (max-width: 30rem) { body { padding: .6rem; } svg.crowd text { font-size: 19px; } svg.crowd .tick { font-size: 17px; }
  table, tbody, tr, td, tbody th { display: block; } thead { display: none; } td, th { border: 0; padding: 0 0 .15rem; }
  tr { border-bottom: 1px solid var(--line); padding: .3rem 0; } }
@media print { :root { --ink: #000; --paper: #fff; --soft: #333; --line: #999; --few: #000; --enough: #777; --mark: #fff; --box: #fff; --gone: #fff; --new: #fff; }
  body { max-width: none; font-size: 10pt; } article { break-inside: auto; } h2, h3, h4, h5 { break-after: avoid; }
  figure, tr { break-inside: avoid; } nav { display: none; } }
"""
"""One style sheet for all; it loads nothing."""


def policy() -> str:
    """The content security policy: this style and nothing else, no script, no picture, no font, no form, from nowhere."""
    digest = base64.b64encode(hashlib.sha256(STYLE.encode()).digest()).decode()
    return f"default-src 'none'; style-src 'sha256-{digest}'; base-uri 'none'; form-action 'none'"
