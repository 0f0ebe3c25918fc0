"""How a sheet looks as HTML: black on white, on the screen and on paper. ``PAPER`` stands for its size."""

from __future__ import annotations

from typing import Final

STYLE: Final = """
@page { size: PAPER; margin: 14mm 15mm 16mm;
  @bottom-right { content: "Page " counter(page) " of " counter(pages); font: 8pt sans-serif; } }
:root { color-scheme: light; }
body { font: 11pt/1.45 "Segoe UI", "Helvetica Neue", Arial, sans-serif; color: #000; background: #fff;
  max-width: 52rem; margin: 2rem auto; padding: 0 1rem; }
header { display: flex; justify-content: space-between; align-items: baseline; gap: 1rem; }
h1 { font-size: 1.75em; line-height: 1.2; margin: 0; }
h2 { font-size: 1.2em; margin: 1.6em 0 .5em; break-after: avoid; }
h2 + p { break-after: avoid; }
h3 { font-size: 1em; margin: 1em 0 .4em; break-after: avoid; }
p { margin: .5em 0; }
code { font: .95em "Cascadia Mono", Menlo, Consolas, monospace; font-weight: 600; }
.date { white-space: nowrap; }
.number { display: inline-block; min-width: 1.5em; line-height: 1.5em; text-align: center;
  border: 1.5px solid; border-radius: 1em; margin-right: .3em; }
.facts { display: flex; flex-wrap: wrap; border: 1px solid; border-radius: 6px; margin: 1em 0; }
.facts div { flex: 1 1 30%; padding: .5em .8em; overflow-wrap: anywhere; }
dt, .small, .hint, .legend, .sign, footer { font-size: .85em; }
dd { margin: 0; font-weight: 600; }
.blank { display: inline-block; min-width: 5em; height: 1.4em; border-bottom: 1px solid; }
dd .blank { width: 90%; }
.tracks { display: flex; flex-wrap: wrap; gap: 0 2em; }
.track { flex: 1 1 20em; }
.jobs { list-style: none; padding: 0; margin: .5em 0; }
.jobs li { position: relative; padding-left: 1.8em; margin: .4em 0; break-inside: avoid; }
.jobs input, .jobs svg { position: absolute; left: 0; top: .15em; }
.hint { display: block; font-weight: normal; }
.traps { padding-left: 1.2em; }
.traps li { list-style: "!  "; break-inside: avoid; font-size: .9em; margin: .25em 0; }
table { border-collapse: collapse; width: 100%; margin: .8em 0; }
thead { display: table-header-group; }
thead th { border-top: 2px solid; border-bottom: 2px solid; font-size: .85em; }
th, td { text-align: left; vertical-align: top; padding: .35em .5em; overflow-wrap: break-word; }
tr { break-inside: avoid; border-bottom: 1px solid #777; }
th[scope="row"] { font-weight: 600; width: 27%; }
.right { text-align: center; white-space: nowrap; padding: .35em .2em; min-width: 2.3em; }
.application { break-after: avoid; border-top: 1.5px solid; }
.application th { background: #eee; }
.initials { float: right; font-weight: normal; font-size: .85em; }
input { appearance: none; display: inline-block; box-sizing: border-box; width: 14px; height: 14px; margin: 0;
  border: 1.3px solid #000; border-radius: 2px;
  vertical-align: -2px; background: #fff; text-align: center; }
input:checked::after { content: "\\2713"; font: bold 12px/11px sans-serif; }
input:focus-visible { outline: 2px solid #000; outline-offset: 2px; }
svg { vertical-align: -2px; }
.legend span { margin-right: 1.2em; white-space: nowrap; }
.sign { display: flex; gap: 2em; margin: 3em 0 1em; break-inside: avoid; }
.sign > span { flex: 1; }
.sign .blank { display: block; width: 100%; height: 0; margin-bottom: .3em; }
footer { border-top: 1px solid #777; padding-top: .5em; margin-top: 2em; }
@media print {
  body { font-size: 8.8pt; max-width: none; margin: 0; padding: 0; }
  input { width: 11px; height: 11px; }
  svg { width: 11px; height: 11px; }
}
"""
