/** Which event comes before which, for one and the same thing or person. */
export const eventOrder: readonly (readonly [earlier: string, later: string])[] = [
	["birth", "baptism"],
	["birth", "death"],
	["death", "burial"],
	["keel", "launch"],
	["launch", "commissioning"],
	["keel", "commissioning"],
	["launch", "sinking"],
	["launch", "scrapping"],
	["beginning of work", "completion"],
	["beginning of work", "opening"],
	["founding", "dissolution"],
	["opening", "demolition"],
	["completion", "demolition"],
	["opening", "closing"],
	["relations", "severance"],
	["coronation", "abdication"],
];
