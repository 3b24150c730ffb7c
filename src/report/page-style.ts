/**
 * The page's style: system fonts, light and dark, nothing wider than a phone but the grid, which scrolls by itself.
 * Text has a contrast of at least 4.5 on what lies under it.
 */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --ink: #1b1f24; --soft: #59636e; --paper: #ffffff; --shade: #f6f8fa; --line: #d0d7de; --link: #0550ae;
  --good: #116329; --good-under: #e6f6ea; --warned: #7d4e00; --warned-under: #fff5d6;
  --refused: #a40e26; --refused-under: #ffebe9;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ink: #e6edf3; --soft: #9da7b3; --paper: #0d1117; --shade: #161b22; --line: #30363d; --link: #79c0ff;
    --good: #56d364; --good-under: #12261e; --warned: #e3b341; --warned-under: #2a2111;
    --refused: #ff9a92; --refused-under: #33171a;
  }
}
* { box-sizing: border-box; }
html { text-size-adjust: 100%; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 68rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
header { border-left: .4rem solid; border-radius: .3rem; padding: .8rem 1rem; }
header p { margin: 0; color: var(--soft); font-size: .9rem; }
header.ready { border-color: var(--good); background: var(--good-under); }
header.waiting { border-color: var(--warned); background: var(--warned-under); }
header.stopped { border-color: var(--refused); background: var(--refused-under); }
header.ready .mark { color: var(--good); }
header.waiting .mark { color: var(--warned); }
header.stopped .mark { color: var(--refused); }
h1 { font-size: 1.35rem; line-height: 1.3; margin: .1rem 0 0; }
h2 { font-size: 1.15rem; margin: 1.8rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .4rem; }
p { margin: .5rem 0; }
ul { margin: .5rem 0; padding-left: 1.3rem; }
ul.plain { list-style: none; padding: 0; }
li { margin: .25rem 0; }
code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; background: var(--shade);
  padding: .1em .15em; border-radius: .2rem; }
a { color: var(--link); }
a:focus-visible, summary:focus-visible, .wide:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.wide { overflow-x: auto; position: relative; }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
th { background: var(--shade); font-weight: 600; }
.grid { font-size: .9rem; }
.grid th { white-space: nowrap; font-variant-numeric: tabular-nums; }
.grid thead td { border: 0; }
.grid thead th, .grid tbody td { text-align: center; min-width: 2.6rem; }
.grid tbody th { position: sticky; left: 0; }
.mark { font-weight: 700; }
.mark.good { color: var(--good); }
.mark.warned, .mark.refused, .mark.missing { display: inline-block; min-width: 1.4em; text-align: center;
  border-radius: .25rem; border: 1px solid; line-height: 1.35; }
.mark.warned { color: var(--warned); background: var(--warned-under); }
.mark.refused { color: var(--refused); background: var(--refused-under); }
.mark.missing { color: var(--refused); border-style: dashed; }
.legend { color: var(--soft); font-size: .85rem; }
.heard { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.finding { border: 1px solid var(--line); border-left: .3rem solid; border-radius: .3rem; padding: .7rem 1rem; margin: .8rem 0; }
.finding.refused { border-left-color: var(--refused); }
.finding.warned { border-left-color: var(--warned); }
.soft { color: var(--soft); font-size: .9rem; }
.note { background: var(--shade); border: 1px solid var(--line); border-radius: .3rem; padding: .5rem .8rem; margin: 1rem 0; }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .3rem 1rem; margin: .5rem 0; }
dt { font-weight: 600; }
dd { margin: 0; }
summary { cursor: pointer; padding: .4rem 0; color: var(--link); }
.list { width: 100%; table-layout: fixed; font-size: .85rem; margin: .5rem 0; }
.list th { font-weight: 400; }
.list thead th { font-weight: 600; }
.list th:nth-child(2), .list td:nth-child(2) { width: 5.2rem; text-align: right; white-space: nowrap; }
.list code { background: none; padding: 0; }
footer { margin: 2.5rem 0 1rem; padding-top: .8rem; border-top: 1px solid var(--line); color: var(--soft); font-size: .9rem; }
@media (max-width: 30rem) {
  main { padding: .7rem; }
  code { font-size: .8em; }
  .grid { font-size: .8rem; line-height: 1.25; }
  .grid th { white-space: normal; overflow-wrap: normal; }
  .grid th, .grid td { padding: .25rem .3rem; vertical-align: middle; }
  .grid thead th, .grid tbody td { min-width: 0; }
  .list th:nth-child(2), .list td:nth-child(2) { width: 4.6rem; }
  dl { display: block; }
  dd { margin-bottom: .5rem; }
}
@media print { details { display: block; } .note, header { break-inside: avoid; } }
`;
