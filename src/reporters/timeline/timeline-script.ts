import { keys } from "../html/keys.js";

/** Search, filters and keys of the timeline's page. It makes no element of words that it reads. */
export const timelineScript = `
const form = document.querySelector("form");
const query = document.getElementById("query");
const event_ = document.getElementById("event");
const count = document.getElementById("count");
const only = (name) => form.querySelector("[name=" + name + "]").checked;
const entries = [...document.querySelectorAll(".entry")];
const words = new Map(entries.map((entry) => [entry, (entry.closest(".subject").querySelector("h3").textContent + " " + entry.textContent).toLowerCase()]));
for (const name of [...new Set(entries.map((entry) => entry.dataset.event))].sort()) {
	const option = document.createElement("option");
	option.value = name;
	option.textContent = name;
	event_.append(option);
}
function filter() {
	const asked = query.value.toLowerCase().split(/\\s+/).filter(Boolean);
	let shown = 0;
	for (const entry of entries) {
		const isKind = event_.value === "" || entry.dataset.event === event_.value;
		const isWanted = (!only("conflicts") || entry.classList.contains("conflict")) && (!only("unsourced") || entry.dataset.sources === "0");
		entry.hidden = !isKind || !isWanted || !asked.every((word) => words.get(entry).includes(word));
		if (!entry.hidden) shown++;
	}
	for (const section of document.querySelectorAll(".subject, .document")) section.hidden = !section.querySelector(".entry:not([hidden])");
	count.textContent = count.dataset.words.replace("{0}", shown).replace("{1}", entries.length);
}
function step(by) {
	const visible = entries.filter((entry) => entry.getClientRects().length > 0);
	if (visible.length === 0) return;
	const now = visible.indexOf(document.activeElement.closest(".entry"));
	visible[Math.min(visible.length - 1, Math.max(0, now + by))].focus();
}
${keys}`;

/** Of the script, in base 64; a test holds it against the words above. */
export const timelineScriptHash = "S8CRk5C0Smn5cyH/LTSiw/JyhPv+o0h3fdz1k9CSorY=";
