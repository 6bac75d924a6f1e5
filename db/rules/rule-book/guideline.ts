import type { DatedRule } from './dated-rule.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { isRuleCode } from './rule-book.ts';
import { readHealthWorksheet } from './health-worksheet-rule.ts';
import { ruleName } from './rule-name.ts';
import { succeed } from './rule-succession.ts';
import { RULE_VALUE_READERS } from './rule-value-reader.ts';
import type { ChecklistDocument } from './rule-value.ts';
import { worksheetDifferences } from './worksheet-differences.ts';

/** What one rule of a file of guidelines (juknis) would do here. */
export interface GuidelineLine {
  readonly code: string;
  readonly name: string;
  readonly inForceFrom: PlainDate;
  readonly inForceUntil: PlainDate | null;
  readonly basis: string;
  readonly change: 'new' | 'same' | 'refused';
  /** In words: what changes, or why it cannot be taken. */
  readonly differences: readonly string[];
}

export interface GuidelinePlan {
  readonly lines: readonly GuidelineLine[];
  /** The versions to add, oldest first; those in force already are left out. */
  readonly added: readonly DatedRule<unknown>[];
}

/**
 * Holds the rules of a file against those of the office, in the order in which they come into force. A version that
 * overlaps a past one is refused: what has been decided keeps the rule of its day.
 */
export function planGuideline(
  stored: readonly DatedRule<unknown>[],
  offered: readonly DatedRule<unknown>[],
): GuidelinePlan {
  const known: DatedRule<unknown>[] = [...stored];
  const added: DatedRule<unknown>[] = [];
  const ordered = offered.toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? -1 : 1));
  const lines = ordered.map((rule): GuidelineLine => {
    const { code, inForceFrom, inForceUntil, basis } = rule;
    const line = { code, name: ruleName(code), inForceFrom, inForceUntil, basis } as const;
    const refused = (...differences: string[]): GuidelineLine => ({
      ...line,
      change: 'refused',
      differences,
    });
    if (!isRuleCode(code)) return refused('Ketentuan ini tidak dikenal oleh versi program ini.');
    const value: unknown = RULE_VALUE_READERS[code](rule.value);
    if (value === undefined) return refused('Isinya tidak sesuai dengan bentuk ketentuan ini.');
    const versions = known.filter((one) => one.code === code);
    if (versions.some((one) => isSame(one, { ...rule, value }))) {
      return { ...line, change: 'same', differences: [] };
    }
    const { faults, ended } = succeed(versions, rule);
    if (faults.length > 0) return refused(...faults.map(({ message }) => message));
    const replaced = ended?.version;
    if (replaced && ended) known[known.indexOf(replaced)] = { ...replaced, inForceUntil: ended.until };
    known.push({ ...rule, value });
    added.push({ ...rule, value });
    return { ...line, change: 'new', differences: differencesOf(replaced, value) };
  });
  return { lines, added };
}

const isSame = (one: DatedRule<unknown>, other: DatedRule<unknown>): boolean =>
  one.inForceFrom === other.inForceFrom && JSON.stringify(one.value) === JSON.stringify(other.value);

const isChecklist = (value: unknown): value is readonly ChecklistDocument[] => Array.isArray(value);

function differencesOf(former: DatedRule<unknown> | undefined, value: unknown): readonly string[] {
  if (former === undefined) return ['Belum ada ketentuan sebelumnya.'];
  const since = `menggantikan yang berlaku sejak ${formatLongDate(former.inForceFrom)}`;
  if (isChecklist(value) && isChecklist(former.value)) {
    return [`Daftar ini ${since}.`, ...checklistDifferences(former.value, value)];
  }
  const [before, after] = [readHealthWorksheet(former.value), readHealthWorksheet(value)];
  if (before && after) return [`Kertas kerja ini ${since}.`, ...worksheetDifferences(before, after)];
  return [`${sayValue(former.value)} menjadi ${sayValue(value)}; ${since}.`];
}

const sayValue = (value: unknown): string =>
  typeof value === 'number' ? String(value) : JSON.stringify(value);

function checklistDifferences(
  before: readonly ChecklistDocument[],
  after: readonly ChecklistDocument[],
): readonly string[] {
  const was = new Map(before.map((document) => [document.code, document]));
  const is = new Map(after.map((document) => [document.code, document]));
  const duty = (document: ChecklistDocument) => (document.isRequired ? 'wajib' : 'tidak wajib');
  return [
    ...after.filter(({ code }) => !was.has(code)).map((one) => `Ditambah: ${one.name} (${duty(one)}).`),
    ...before.filter(({ code }) => !is.has(code)).map((one) => `Dihapus: ${one.name}.`),
    ...after.flatMap((one) => {
      const former = was.get(one.code);
      if (!former || (former.name === one.name && former.isRequired === one.isRequired)) return [];
      return [`Berubah: ${former.name} (${duty(former)}) menjadi ${one.name} (${duty(one)}).`];
    }),
  ];
}
