/** The page's style: system fonts, light and dark, readable on a phone. */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1b1f24; --paper: #ffffff; --line: #d0d7de; --good: #1a7f37; --warned: #9a6700; --refused: #cf222e; --soft: #f6f8fa; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --paper: #0d1117; --line: #30363d; --good: #3fb950; --warned: #d29922; --refused: #ff7b72; --soft: #161b22; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 system-ui, sans-serif; }
main { max-width: 72rem; margin: 0 auto; padding: 1rem; }
header { border-left: .4rem solid; padding: .2rem 1rem; margin-bottom: 1rem; }
header p { margin: 0; opacity: .8; }
h1 { font-size: 1.4rem; margin: 0; overflow-wrap: anywhere; color: var(--ink); }
h2 { font-size: 1.15rem; margin: 1.6rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0; }
header.good { border-color: var(--good); } header.refused { border-color: var(--refused); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; margin: 1rem 0; }
dt { font-weight: 600; } dd { margin: 0; overflow-wrap: anywhere; font-family: ui-monospace, monospace; font-size: .9rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; font-size: .9rem; margin: .5rem 0; }
caption { text-align: left; font-weight: 600; padding: .3rem 0; }
th, td { border: 1px solid var(--line); padding: .3rem .6rem; text-align: left; white-space: nowrap; }
thead th, tbody th { background: var(--soft); font-weight: 600; }
.good { color: var(--good); } .warned { color: var(--warned); } .refused { color: var(--refused); }
td.absent { opacity: .6; }
section { border: 1px solid var(--line); border-left: .3rem solid; padding: .6rem 1rem; margin: .6rem 0; }
section > * { color: var(--ink); } section.refused { border-left-color: var(--refused); } section.warned { border-left-color: var(--warned); }
section code, li { overflow-wrap: anywhere; }
.note { background: var(--soft); border: 1px solid var(--line); padding: .5rem .8rem; }
a { color: inherit; }
footer { margin: 2rem 0 1rem; opacity: .8; font-size: .9rem; }
`;
