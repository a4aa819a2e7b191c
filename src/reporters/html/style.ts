/** Light and dark by the reader's system; contrasts are those that WCAG AA asks for. */
export const style = `
:root { color-scheme: light dark; --page: #fff; --text: #1b1b1f; --soft: #56565e; --line: #d5d5dc; --box: #f4f4f7; --mark: #ffe08a; --mark-text: #1b1b1f; --error: #b3161b; --warning: #7a5200; --info: #1a56a8; --link: #1a56a8; }
@media (prefers-color-scheme: dark) { :root { --page: #17171a; --text: #ececf1; --soft: #a9a9b4; --line: #3a3a42; --box: #222227; --mark: #6a5200; --mark-text: #fff; --error: #ff8f8f; --warning: #f0b95a; --info: #8fbcff; --link: #8fbcff; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 70rem; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: var(--text); background: var(--page); overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 1.5rem; }
h2 { margin: 1.5rem 0 .5rem; font-size: 1.1rem; }
h3 { margin: 0; font-size: 1rem; font-weight: 600; }
a { color: var(--link); }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; position: sticky; top: 0; padding: .5rem 0; }
header { position: sticky; top: 0; background: var(--page); border-bottom: 1px solid var(--line); z-index: 1; }
fieldset { display: flex; flex-wrap: wrap; gap: 0 .75rem; margin: 0; padding: 0; border: 0; }
legend { float: left; margin-right: .75rem; padding: 0; }
input, select { font: inherit; color: inherit; background: var(--box); border: 1px solid var(--soft); border-radius: .25rem; padding: .25rem .5rem; }
input[type=checkbox] { width: 1.1rem; height: 1.1rem; vertical-align: middle; }
form p { margin: 0; }
.keys, .place, .line { color: var(--soft); }
kbd { border: 1px solid var(--soft); border-radius: .25rem; padding: 0 .3rem; }
.finding { margin: .75rem 0; padding: .75rem; border: 1px solid var(--line); border-left: .3rem solid var(--soft); border-radius: .25rem; scroll-margin-top: 9rem; }
.finding:focus { outline: 2px solid var(--link); outline-offset: 2px; }
.error { border-left-color: var(--error); } .error .severity { color: var(--error); }
.warning { border-left-color: var(--warning); } .warning .severity { color: var(--warning); }
.info { border-left-color: var(--info); } .info .severity { color: var(--info); }
.place, .fix, details, ul { margin: .25rem 0; font-size: .9rem; }
pre { margin: .5rem 0; padding: .5rem; background: var(--box); border-radius: .25rem; overflow-x: auto; white-space: pre-wrap; font-size: .9rem; }
.line { display: inline-block; min-width: 2.5rem; user-select: none; }
mark { background: var(--mark); color: var(--mark-text); border-radius: .15rem; }
mark:empty { border-left: 2px solid var(--error); }
summary { cursor: pointer; }
footer { margin-top: 2rem; border-top: 1px solid var(--line); color: var(--soft); }
[hidden] { display: none !important; }
@media (max-width: 40rem) { body { padding: .5rem; } .keys { display: none; } header { position: static; } .finding { scroll-margin-top: 1rem; } }
@media print { form { display: none; } }
`;
