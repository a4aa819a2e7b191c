/** The parameters that hold a person's name, in the lists of authors, editors and the others who made a work. */
export const nameParameters = [
	"author-last",
	"author-first",
	"editor-last",
	"editor-first",
	"translator-last",
	"translator-first",
	"interviewer-last",
	"interviewer-first",
	"contributor-last",
	"contributor-first",
] as const;
