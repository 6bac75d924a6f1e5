/** Grades of the NIK Koperasi, best first. */
export const GRADES = ['A', 'B', 'C1', 'C2', 'D'] as const;
export type Grade = (typeof GRADES)[number];

/** Whether a grade is the wanted one or a better one. */
export function isGradeAtLeast(grade: Grade, wanted: Grade): boolean {
  return GRADES.indexOf(grade) <= GRADES.indexOf(wanted);
}
