export function readOfficialCitations(
	folder: string,
	set: "real" | "synthetic",
	step: number,
): { text: string; codes: string[] }[];
