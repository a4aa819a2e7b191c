import { keys } from "./keys.js";

/** Search, filter, grouping and keys of the page. It makes no element of words that it reads. */
export const script = `
const form = document.querySelector("form");
const main = document.querySelector("main");
const query = document.getElementById("query");
const grouping = document.getElementById("grouping");
const count = document.getElementById("count");
const findings = [...document.querySelectorAll(".finding")];
const homes = new Map(findings.map((finding) => [finding, finding.parentElement]));
const words = new Map(findings.map((finding) => [finding, finding.textContent.toLowerCase()]));
const byPath = [...document.querySelectorAll(".group")];
function group() {
	for (const section of document.querySelectorAll(".group")) section.remove();
	if (grouping.value === "path") {
		for (const finding of findings) homes.get(finding).append(finding);
		main.append(...byPath);
		return;
	}
	const sections = new Map();
	for (const finding of findings) {
		const rule = finding.dataset.rule;
		if (!sections.has(rule)) {
			const section = document.createElement("section");
			section.className = "group";
			const heading = document.createElement("h2");
			heading.textContent = rule;
			section.append(heading);
			sections.set(rule, section);
		}
		sections.get(rule).append(finding);
	}
	main.append(...[...sections.values()].sort((a, b) => b.children.length - a.children.length));
}
function filter() {
	const asked = query.value.toLowerCase().split(/\\s+/).filter(Boolean);
	const severities = new Set([...form.querySelectorAll("[name=severity]:checked")].map((box) => box.value));
	let shown = 0;
	for (const finding of findings) {
		const text = words.get(finding);
		finding.hidden = !severities.has(finding.dataset.severity) || !asked.every((word) => text.includes(word));
		if (!finding.hidden) shown++;
	}
	for (const section of document.querySelectorAll(".group")) section.hidden = !section.querySelector(".finding:not([hidden])");
	count.textContent = count.dataset.words.replace("{0}", shown).replace("{1}", findings.length);
}
function step(by) {
	const visible = [...document.querySelectorAll(".finding:not([hidden])")];
	if (visible.length === 0) return;
	const now = visible.indexOf(document.activeElement.closest(".finding"));
	const next = visible[Math.min(visible.length - 1, Math.max(0, now + by))];
	next.focus();
}
grouping.addEventListener("change", () => { group(); filter(); });
${keys}`;

/** Of the script, in base 64; a test holds it against the words above. */
export const scriptHash = "zkzcYR639EMI46YxYeZBbmSo//BvZJPjV2pwrb2Q5eA=";
