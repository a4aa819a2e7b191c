/** Work begun before it is asked for; more than a little would only fill the memory. */
const most = 3;

/** Does a slow piece of work for each item, in order, a few items ahead of whoever takes the results. */
export async function* readAhead<T, R>(items: readonly T[], read: (item: T) => Promise<R>): AsyncGenerator<R> {
	const begun: Promise<R>[] = [];
	let next = 0;
	while (next < items.length || begun.length > 0) {
		while (begun.length < most && next < items.length) {
			const work = read(items[next++]!);
			// A failure belongs to whoever takes the result; until then nobody listens.
			work.catch(() => {});
			begun.push(work);
		}
		yield await begun.shift()!;
	}
}
