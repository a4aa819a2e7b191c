/** Adds to the list that a map holds under a key, and begins one where there is none. Takes the same time however long the list is. */
export function addTo<K, T>(lists: Map<K, T[]>, key: K, item: T): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [item]);
	else list.push(item);
}
