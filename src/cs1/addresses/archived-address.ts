/** The address of the page that an archive's address is a capture of; undefined where it does not tell. */
export function archivedAddress(archive: string): string | undefined {
	const wayback = /^https?:\/\/(?:web\.|www\.)?archive\.org\/(?:web\/)?\d{4,14}(?:[a-z]{2}_)?\/(\S+)$/i.exec(archive);
	const other =
		/^https?:\/\/(?:archive\.(?:today|is|ph|fo|li|vn|md)|(?:wayback\.archive-it\.org\/\d+|www\.webarchive\.org\.uk\/wayback\/archive|arquivo\.pt\/wayback|webarchive\.nationalarchives\.gov\.uk))\/\d{8,14}(?:[a-z]{2}_)?\/(https?:\S+)$/i;
	const page = wayback?.[1] ?? other.exec(archive)?.[1];
	return page === undefined
		? undefined
		: page.includes("://")
			? page
			: page.replace(/^(https?:\/)?(?=\w)/, (_, half) => (half === undefined ? "http://" : `${half}/`));
}
