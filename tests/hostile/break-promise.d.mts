export function breakPromise(text: string, dialect: string): Promise<string | null>;
