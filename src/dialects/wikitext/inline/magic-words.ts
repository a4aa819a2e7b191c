/** What may stand between two pairs of underscores, in upper case: switches for the page that show nothing. */
export const magicWords: ReadonlySet<string> = new Set(
	(
		"NOTOC FORCETOC TOC NOEDITSECTION NEWSECTIONLINK NONEWSECTIONLINK NOGALLERY HIDDENCAT EXPECTUNUSEDCATEGORY " +
		"EXPECTUNUSEDTEMPLATE NOCONTENTCONVERT NOCC NOTITLECONVERT NOTC INDEX NOINDEX STATICREDIRECT NOGLOBAL DISAMBIG " +
		"EXPECTED_UNCONNECTED_PAGE EXPECTWITHOUTSCANS NUMBEREDHEADINGS START END " +
		"AUCUNSOMMAIRE SOMMAIRE FORCERSOMMAIRE SANSEDITION SECTIONNONEDITABLE CATCACHEE AUCUNINDEX HOMONYMIE " +
		"KEIN_INHALTSVERZEICHNIS INHALTSVERZEICHNIS VERSTECKTE_KATEGORIE BEGRIFFSKLÄRUNG INDIZIEREN NICHT_INDIZIEREN " +
		"NOTDC SINTDC TDC NOINDICE INDICE"
	).split(" "),
);

/** The word that makes a page a redirect, behind `#`, in lower case. */
export const redirectWords: ReadonlySet<string> = new Set(
	(
		"redirect redirection weiterleitung redirección redireccion rinvia redirecionamento doorverwijzing " +
		"перенаправление перенаправлення přesměruj patrz tam przekieruj preusmjeri preusmeri átirányítás ohjaus uudelleenohjaus " +
		"omdirigering viderekobling yönlendirme yönlendi alih đổi 重定向 転送 リダイレクト 넘겨주기 تحويل תغییر_مسیر הפניה"
	).split(" "),
);
