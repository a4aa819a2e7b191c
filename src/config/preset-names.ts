export const presetNames = [
	"recommended",
	"strict",
	"all",
	"wikipedia-en",
	"wikipedia-fr",
	"wikipedia-de",
	"wikipedia-es",
	"wikipedia-it",
	"markdown-notes",
] as const;
export type PresetName = (typeof presetNames)[number];
