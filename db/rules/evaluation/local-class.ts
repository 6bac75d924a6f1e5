import { calendarBookYearEnd } from '../rule-book/book-year.ts';
import type { DatedRule } from '../rule-book/dated-rule.ts';
import { expectedBookYears, yearsWithoutRat } from '../rat/years.ts';
import type { RatYears } from '../rat/years.ts';
import type { Reason } from '../value/reason.ts';
import { ruleOrEarliest } from '../rule-book/rule-book.ts';
import type { RuleBook } from '../rule-book/rule-book.ts';
import type { LocalClassRule } from '../rule-book/rule-value.ts';
import { versionedBasis } from '../rule-book/versioned-basis.ts';

/** The office's own class; not the predicate of a health inspection, and never printed without its definition. */
export const LOCAL_CLASSES = ['healthy', 'half_healthy', 'unhealthy'] as const;
export type LocalClass = (typeof LOCAL_CLASSES)[number];

export const LOCAL_CLASS_LABELS: Readonly<Record<LocalClass, string>> = {
  healthy: 'sehat',
  half_healthy: 'setengah sehat',
  unhealthy: 'tidak sehat',
};

export interface LocalClassSubject extends RatYears {
  /** Somebody is known as pengurus; null: the register has never known any, which says nothing of the cooperative. */
  readonly hasOfficers: boolean | null;
  /** An officer has noted that the articles (AD/ART) are lost. */
  readonly areArticlesLost: boolean;
  /** Assets, volume or surplus of the book year are known. */
  readonly hasFinancialReport: boolean;
  /** It has a NIK Koperasi, so it stands in ODS. */
  readonly isInOds: boolean;
}

export interface LocalClassVerdict {
  readonly localClass: LocalClass;
  readonly reasons: readonly Reason[];
}

const FIELD = 'Kelas dinas';

export function localClassRule(ruleBook: RuleBook, bookYear: number): DatedRule<LocalClassRule> {
  return ruleOrEarliest(ruleBook['local-class'], calendarBookYearEnd(bookYear));
}

/** The definition in words, for every screen and paper that shows the class. */
export function localClassDefinition(rule: DatedRule<LocalClassRule>): string {
  const { value } = rule;
  const more = [
    ...(value.isFinancialReportRequired ? ['angka keuangannya ada'] : []),
    ...(value.isOdsRequired ? ['ber-NIK Koperasi (ODS)'] : []),
  ];
  const bad = [
    `${value.unhealthyYearsWithoutRat} tahun buku berturut-turut tanpa RAT`,
    ...(value.areOfficersRequired ? ['tanpa pengurus'] : []),
    ...(value.areArticlesRequired ? ['AD/ART hilang'] : []),
  ];
  const good = [`RAT tiap tahun buku, ${value.healthyBookYears} tahun terakhir`, ...more];
  return `Kelas dinas: sehat bila ${good.join(', ')}; tidak sehat bila ${bad.join(', atau ')}; selain itu setengah sehat. ${versionedBasis(rule)}.`;
}

function fact(isMet: boolean, message: string, value: string, limit: string, basis: string): Reason {
  return {
    code: isMet ? 'KELAS_SYARAT_TERPENUHI' : 'KELAS_SYARAT_TIDAK_TERPENUHI',
    level: isMet ? 'info' : 'warning',
    message,
    field: FIELD,
    value,
    limit,
    basis,
  };
}

/** Said, and counted neither way: an empty record is no cooperative without officers. */
const unrecorded = (basis: string): Reason => ({
  code: 'KELAS_BELUM_TERCATAT',
  level: 'info',
  message: 'Pengurus belum pernah tercatat di register; tidak dihitung sebagai tanpa pengurus.',
  field: FIELD,
  value: 'belum tercatat',
  limit: 'ada',
  basis,
});

/** Each answers one question of the rule: what keeps it from `healthy`, and what makes it `unhealthy`. */
function healthyReasons(subject: LocalClassSubject, rule: LocalClassRule, basis: string): readonly Reason[] {
  const expected = expectedBookYears(subject, rule.healthyBookYears);
  const held = expected.filter((year) => subject.reportedBookYears.includes(year));
  const isEvery = expected.length > 0 && held.length === expected.length;
  const years = held.length === 0 ? 'tidak ada' : held.join(', ');
  const limit = `${expected.length} tahun`;
  return [
    fact(
      isEvery,
      `RAT tercatat untuk ${held.length} dari ${expected.length} tahun buku yang ditanyakan (${years}).`,
      `${held.length} tahun`,
      limit,
      basis,
    ),
    ...(rule.isFinancialReportRequired
      ? [
          fact(
            subject.hasFinancialReport,
            `Angka keuangan tahun buku ${subject.bookYear} ${subject.hasFinancialReport ? 'ada' : 'belum ada'}.`,
            subject.hasFinancialReport ? 'ada' : 'belum ada',
            'ada',
            basis,
          ),
        ]
      : []),
    ...(rule.isOdsRequired
      ? [
          fact(
            subject.isInOds,
            subject.isInOds ? 'NIK Koperasi ada (terdaftar di ODS).' : 'NIK Koperasi belum ada.',
            subject.isInOds ? 'ada' : 'belum ada',
            'ada',
            basis,
          ),
        ]
      : []),
  ];
}

function unhealthyReasons(
  subject: LocalClassSubject,
  rule: LocalClassRule,
  basis: string,
): readonly Reason[] {
  const years = yearsWithoutRat(subject);
  const most = rule.unhealthyYearsWithoutRat;
  return [
    fact(
      years < most,
      `${years} tahun buku berturut-turut tanpa RAT; tidak sehat sejak ${most} tahun.`,
      `${years} tahun`,
      `kurang dari ${most} tahun`,
      basis,
    ),
    ...(rule.areOfficersRequired
      ? [
          subject.hasOfficers === null
            ? unrecorded(basis)
            : fact(
                subject.hasOfficers,
                subject.hasOfficers ? 'Pengurus tercatat.' : 'Pengurus yang tercatat sudah berakhir semua.',
                subject.hasOfficers ? 'ada' : 'tidak ada',
                'ada',
                basis,
              ),
        ]
      : []),
    ...(rule.areArticlesRequired
      ? [
          fact(
            !subject.areArticlesLost,
            subject.areArticlesLost ? 'AD/ART dicatat hilang.' : 'AD/ART tidak dicatat hilang.',
            subject.areArticlesLost ? 'hilang' : 'tidak dicatat hilang',
            'ada',
            basis,
          ),
        ]
      : []),
  ];
}

/** The office's class of one cooperative for one book year, by the definition in force on its last day. */
export function localClassOf(subject: LocalClassSubject, ruleBook: RuleBook): LocalClassVerdict {
  const rule = localClassRule(ruleBook, subject.bookYear);
  const basis = versionedBasis(rule);
  const good = healthyReasons(subject, rule.value, basis);
  const bad = unhealthyReasons(subject, rule.value, basis);
  const fails = (reasons: readonly Reason[]) => reasons.some(({ level }) => level === 'warning');
  const localClass: LocalClass = fails(bad) ? 'unhealthy' : fails(good) ? 'half_healthy' : 'healthy';
  const verdict: Reason = {
    code: 'KELAS_DASAR',
    level: 'info',
    message: `Kelas dinas tahun buku ${subject.bookYear}: ${LOCAL_CLASS_LABELS[localClass]}.`,
    field: FIELD,
    basis,
  };
  return { localClass, reasons: [verdict, ...bad, ...good] };
}
