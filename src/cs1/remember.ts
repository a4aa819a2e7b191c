/** Makes a reader that reads each thing once: rules ask the same question of the same citation. */
export function remember<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
	const known = new WeakMap<Key, { readonly value: Value }>();
	return (key) => {
		const before = known.get(key);
		if (before !== undefined) return before.value;
		const value = read(key);
		known.set(key, { value });
		return value;
	};
}
