/** The end of a page's script: its form, and the keys `/`, `j`, `k` and Escape, by the `filter` and `step` of that page. */
export const keys = `form.hidden = false;
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("input", filter);
document.addEventListener("keydown", (event) => {
	if (event.ctrlKey || event.metaKey || event.altKey) return;
	const isTyping = event.target.matches("input[type=search], select");
	if (event.key === "Escape" && event.target === query) { query.value = ""; filter(); query.blur(); }
	else if (isTyping) return;
	else if (event.key === "/") { event.preventDefault(); query.focus(); }
	else if (event.key === "j") step(1);
	else if (event.key === "k") step(-1);
});
filter();
`;
