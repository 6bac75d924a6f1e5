export const GRADES = ['A', 'B', 'C1', 'C2', 'D'] as const;
export type Grade = (typeof GRADES)[number];
