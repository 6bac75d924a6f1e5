export const instantNow = (): string => new Date().toISOString();
