/** Light and dark; needs nothing from elsewhere. */
export const pageStyle = `
:root { color-scheme: light dark; --back: #fdfcfa; --text: #1f1d1a; --quiet: #6b665e; --line: #e2ddd4; --card: #f4f1eb;
	--cited: #2f7d4f; --covered: #7fae8f; --uncited: #c8371e; --link: #1d5f9e; }
@media (prefers-color-scheme: dark) { :root { --back: #17181a; --text: #e6e3dd; --quiet: #9b968d; --line: #34363a; --card: #202226;
	--cited: #58b981; --covered: #3f7557; --uncited: #ff6a4d; --link: #7db8ee; } }
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 2rem clamp(1rem, 3vw, 3rem); max-width: 88rem; background: var(--back); color: var(--text);
	font: 1.0625rem/1.65 Charter, "Bitstream Charter", Georgia, "Liberation Serif", serif; }
a { color: var(--link); text-decoration: none; }
a:hover { text-decoration: underline; }
header, aside, table, .legend, .count { font-family: system-ui, "Segoe UI", "Liberation Sans", sans-serif; }
h1 { margin: 0 0 .5rem; font-size: 1.5rem; line-height: 1.25; overflow-wrap: anywhere; }
h2 { margin: 2.2rem 0 .6rem; padding-bottom: .25rem; border-bottom: 1px solid var(--line); font-size: 1.3rem; line-height: 1.3; }
h3 { margin: 1.6rem 0 .4rem; font-size: 1.1rem; }
h2, h3 { display: flex; gap: 1rem; justify-content: space-between; align-items: baseline; }
.count { color: var(--quiet); font-size: .8rem; font-weight: 400; white-space: nowrap; }
.meter { height: .5rem; margin: .6rem 0; border-radius: .25rem; overflow: hidden; background: color-mix(in srgb, var(--uncited) 70%, var(--back)); }
.meter i { display: block; height: 100%; background: var(--cited); }
.legend { display: flex; flex-wrap: wrap; gap: .3rem 1.4rem; padding: 0; margin: .8rem 0 0; color: var(--quiet); font-size: .85rem; list-style: none; }
table { margin: 1.2rem 0 0; border-collapse: collapse; font-size: .85rem; }
td, th { padding: .15rem 1.2rem .15rem 0; text-align: left; font-weight: 400; }
th { color: var(--quiet); }
td { font-variant-numeric: tabular-nums; }
.columns { display: grid; grid-template-columns: minmax(0, 44rem) minmax(16rem, 1fr); gap: 0 3.5rem; align-items: start; }
main { overflow-wrap: anywhere; }
main p, main li, main blockquote, main figcaption { unicode-bidi: isolate; }
main blockquote { margin: 1rem 0 1rem 1.5rem; padding-left: 1rem; border-left: 3px solid var(--line); }
main figcaption { margin: .8rem 0; color: var(--quiet); font-size: .9rem; }
.s { border-radius: .15rem; padding: .08em 0; text-decoration-line: underline; text-decoration-thickness: .08em; text-underline-offset: .22em; text-decoration-color: transparent; }
.cited { text-decoration-color: var(--cited); }
.covered { text-decoration-color: var(--covered); text-decoration-style: dotted; }
.uncited { background: color-mix(in srgb, var(--uncited) calc(8% + var(--need) * 42%), transparent); cursor: help; }
.exempt { color: color-mix(in srgb, var(--text) 78%, var(--back)); }
.s:target, li:target { outline: 2px solid var(--link); outline-offset: .15rem; }
sup { line-height: 0; font-size: .7em; }
aside { position: sticky; top: 1.5rem; max-height: calc(100vh - 3rem); overflow: auto; padding: 1rem 1.2rem; border-radius: .5rem; background: var(--card); font-size: .82rem; line-height: 1.45; }
aside h2 { margin: 0 0 .6rem; font-size: .95rem; border: 0; }
aside ol { margin: 0; padding-left: 2.2rem; }
aside li { margin-bottom: .45rem; overflow-wrap: anywhere; }
article + article { margin-top: 4rem; padding-top: 2rem; border-top: 3px solid var(--line); }
@media (max-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr); } aside { position: static; max-height: none; margin-top: 2rem; } }
@media print { .columns { display: block; } aside { position: static; max-height: none; } }
`;
