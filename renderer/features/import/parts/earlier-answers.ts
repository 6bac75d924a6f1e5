import { COOPERATIVE_STATUSES, type CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import type { ImportResult } from '#contract/import.ts';
import { MONEY_UNITS, type ImportCorrections, type ImportKind } from './import-plan.ts';

/** What was said of an earlier file with the same headings, kept on this PC: every month's list asks the same. */
export type EarlierAnswers = Pick<ImportCorrections, 'unit' | 'statusWords'>;

const keyOf = (kind: ImportKind, { columns }: Pick<ImportResult, 'columns'>): string =>
  `meja.import ${kind} ${columns.map(({ header }) => header.trim().toLowerCase()).join('|')}`;

const isNothing = ({ unit, statusWords }: EarlierAnswers): boolean =>
  unit === null && Object.keys(statusWords).length === 0;

/** Kept when the file is saved; a file that was answered nothing keeps what an earlier one was. */
export function keepAnswers(
  kind: ImportKind,
  result: Pick<ImportResult, 'columns'>,
  { unit, statusWords }: EarlierAnswers,
): void {
  if (isNothing({ unit, statusWords })) return;
  localStorage.setItem(keyOf(kind, result), JSON.stringify({ unit, statusWords }));
}

function stored(key: string): EarlierAnswers | null {
  try {
    const read: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof read !== 'object' || read === null) return null;
    const { unit, statusWords } = read as Readonly<Record<string, unknown>>;
    const words = typeof statusWords === 'object' && statusWords !== null ? Object.entries(statusWords) : [];
    return {
      unit: MONEY_UNITS.find((one) => one === unit) ?? null,
      statusWords: Object.fromEntries(
        words.flatMap(([word, meaning]): readonly (readonly [string, CooperativeStatus])[] => {
          const status = COOPERATIVE_STATUSES.find((one) => one === meaning);
          return status === undefined ? [] : [[word, status]];
        }),
      ),
    };
  } catch {
    return null;
  }
}

/** Of the earlier answers those that this file asks for; null where it asks for none of them. */
export function earlierAnswers(kind: ImportKind, result: ImportResult): EarlierAnswers | null {
  const earlier = stored(keyOf(kind, result));
  if (earlier === null) return null;
  const asked = new Set(result.unknownStatusWords.map(({ word }) => word));
  const answers = {
    unit: result.questions.includes('unit') ? earlier.unit : null,
    statusWords: Object.fromEntries(Object.entries(earlier.statusWords).filter(([word]) => asked.has(word))),
  };
  return isNothing(answers) ? null : answers;
}
