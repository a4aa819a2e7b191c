export function measureGrowth(text: string, dialect: string, times: number): Promise<number>;
