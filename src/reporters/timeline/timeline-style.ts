/** Of the parts that both the timeline's own page and the page of findings show; colours are those of the page of findings. */
export const timelineStyle = `
.timeline { position: relative; }
.timeline ol, .timeline ul { list-style: none; margin: 0; padding: 0; }
.axis { overflow: hidden; height: 1.6rem; border-bottom: 1px solid var(--soft); color: var(--soft); font-size: .8rem; }
.ticks, .track { position: relative; overflow: hidden; width: 40%; height: 100%; }
.ticks span { position: absolute; bottom: 0; transform: translateX(-50%); border-bottom: .4rem solid transparent; white-space: nowrap; }
.ticks span:first-child { transform: translateX(-.5rem); }
.subject h3 { margin: 1rem 0 .25rem; }
.count, .timeline .line { color: var(--soft); font-weight: 400; font-size: .85rem; min-width: 0; }
.entry { display: flex; gap: .75rem; border-top: 1px solid var(--line); scroll-margin-top: 9rem; }
.entry:focus { outline: 2px solid var(--link); outline-offset: -2px; }
.entry .track { flex: 0 0 40%; height: auto; min-height: 1.5rem; background: repeating-linear-gradient(to right, var(--line) var(--first, 0), var(--line) calc(var(--first, 0) + 1px), var(--box) calc(var(--first, 0) + 1px), var(--box) calc(var(--first, 0%) + var(--step, 100%))); }
.track i { position: absolute; top: .45rem; height: .7rem; min-width: .5rem; border-radius: .35rem; background: var(--link); }
.unsure .track i { background: transparent; border: 2px solid var(--link); }
.conflict .track i { background: var(--error); border-color: var(--error); }
.conflict .flag, .fault { color: var(--error); font-weight: 600; }
.entry .words { flex: 1; min-width: 0; padding: .15rem 0 .4rem; }
.entry .words p { margin: 0; }
.entry time { font-weight: 600; font-variant-numeric: tabular-nums; }
.entry b { margin-left: .5rem; font-weight: 400; }
.flag { border: 1px solid currentColor; border-radius: .25rem; padding: 0 .3rem; font-size: .8rem; }
.entry .sentence, .entry .sources { color: var(--soft); font-size: .9rem; }
.entry .sources li::before { content: "↳ "; }
.facts { margin: .5rem 0; border: 1px solid var(--line); border-radius: .25rem; padding: .5rem .75rem; }
.facts table { border-collapse: collapse; font-size: .9rem; }
.facts td, .facts th { text-align: left; padding: .1rem .75rem .1rem 0; }
@media (max-width: 40rem) { .entry { display: block; padding: .25rem 0; } .ticks, .entry .track { width: 100%; } .entry .track { height: 1.6rem; } .entry { scroll-margin-top: 1rem; } }
`;
