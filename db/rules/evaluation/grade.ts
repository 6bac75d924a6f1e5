import { calendarBookYearEnd } from '../rule-book/book-year.ts';
import type { Grade } from '../value/grade-name.ts';
import { dateParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
import { ruleOrEarliest } from '../rule-book/rule-book.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import { versionedBasis } from '../rule-book/versioned-basis.ts';

export { GRADES } from '../value/grade-name.ts';
export type { Grade } from '../value/grade-name.ts';

export interface GradeSubject {
  /** The last book year looked at (tahun buku acuan). */
  readonly referenceBookYear: number;
  /** Book years whose RAT was reported, in any order; years outside the window do not matter. */
  readonly reportedBookYears: readonly number[];
  readonly foundedOn: PlainDate | null;
}

export interface GradeVerdict {
  readonly grade: Grade;
  readonly reasons: readonly Reason[];
}

/**
 * Grade of the NIK Koperasi by the criteria on the ministry's page: A all book years of the window reported, B at
 * least two, C1 a young cooperative with one, C2 an older one whose only RAT is that of the reference year, D none.
 * The page has no row for an older cooperative whose only RAT is an earlier one; it falls to D, as in its own data.
 */
export function gradeOf(subject: GradeSubject, ruleBook: RuleBook): GradeVerdict {
  const { referenceBookYear, foundedOn } = subject;
  const rule = ruleOrEarliest(ruleBook['grade-window'], calendarBookYearEnd(referenceBookYear));
  const { bookYears, youngYears } = rule.value;
  const reported = [...new Set(subject.reportedBookYears)]
    .filter((year) => year <= referenceBookYear && year > referenceBookYear - bookYears)
    .sort((a, b) => a - b);
  const isYoung = foundedOn !== null && dateParts(foundedOn).year > referenceBookYear - youngYears;
  const grade = decide(reported, bookYears, isYoung, referenceBookYear);
  const years = reported.length === 0 ? 'tidak ada' : reported.join(', ');
  const dasar: Reason = {
    code: 'GRADE_DASAR',
    level: 'info',
    message: `Grade ${grade}: RAT yang tercatat ${reported.length} dari ${bookYears} tahun buku terakhir (${years}), tahun buku acuan ${referenceBookYear}.`,
    field: 'Grade',
    value: String(reported.length),
    limit: String(bookYears),
    basis: versionedBasis(rule),
  };
  if (foundedOn !== null || reported.length !== 1) return { grade, reasons: [dasar] };
  const unknownAge: Reason = {
    code: 'TANGGAL_BERDIRI_KOSONG',
    level: 'warning',
    message: `Tanggal badan hukum belum diisi; koperasi diperlakukan sebagai berdiri lebih dari ${youngYears} tahun, sehingga grade bisa lebih rendah daripada seharusnya. Isi tanggal badan hukum.`,
    field: 'Tanggal badan hukum',
    limit: `${youngYears} tahun`,
    basis: versionedBasis(rule),
  };
  return { grade, reasons: [dasar, unknownAge] };
}

function decide(
  reported: readonly number[],
  bookYears: number,
  isYoung: boolean,
  referenceBookYear: number,
): Grade {
  if (reported.length === bookYears) return 'A';
  if (reported.length >= 2) return 'B';
  if (reported.length === 1 && isYoung) return 'C1';
  return reported.includes(referenceBookYear) ? 'C2' : 'D';
}
