import type { ReadHandle } from '#db/handles.ts';
import { dataVersion } from '#db/engine/data-version.ts';
import { listClosings } from '#db/queries/evaluation/closing.ts';
import type { Closing } from '#db/queries/evaluation/closing.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { readRuleBook } from '../office/rule-book.ts';
import { readClosed } from './closed-sheet.ts';
import { inListOrder, judgeAll } from './evaluated.ts';
import type { EvaluatedLine } from './evaluated.ts';

/** The evaluation of a book year as a list: live while the year is open, as it was sealed when it is closed. */
export interface EvaluationSheet {
  readonly bookYear: number;
  /** The closing in force; undefined while the year is open. */
  readonly closing: Closing | undefined;
  /** By kecamatan and name. */
  readonly lines: readonly EvaluatedLine[];
}

interface Kept {
  readonly key: string;
  readonly sheet: Promise<EvaluationSheet>;
}

/** Book years kept at once: whoever compares two years does not judge the register again at every turn. */
const YEARS_KEPT = 2;

/** Kept for each reader: a restored backup brings another one. */
const kept = new WeakMap<ReadHandle, Map<number, Kept>>();

async function openLines(read: ReadHandle, bookYear: number, today: PlainDate) {
  const ruleBook = await readRuleBook(read);
  const lines: EvaluatedLine[] = [];
  for await (const part of judgeAll(read, { bookYear, today, ruleBook })) {
    for (const { line } of part) lines.push(line);
  }
  return lines.sort(inListOrder);
}

async function makeSheet(
  read: ReadHandle,
  bookYear: number,
  today: PlainDate,
  closing: Closing | undefined,
): Promise<EvaluationSheet> {
  const lines = closing
    ? (await readClosed(read, closing)).map(({ line }) => line)
    : await openLines(read, bookYear, today);
  return { bookYear, closing, lines };
}

/**
 * The sheet of a book year, kept until the database changes (an open year) or for good (a sealed one), so that paging,
 * sorting and filtering 220,000 lines judges nothing again.
 */
export async function sheetOf(
  read: ReadHandle,
  bookYear: number,
  today: PlainDate,
): Promise<EvaluationSheet> {
  const last = (await listClosings(read, bookYear)).at(-1);
  const closing = last?.reopening === null ? last : undefined;
  const key = closing ? closing.id : `${await dataVersion(read)} ${today}`;
  const years = kept.get(read) ?? new Map<number, Kept>();
  kept.set(read, years);
  const known = years.get(bookYear);
  if (known?.key === key) return known.sheet;
  const sheet = makeSheet(read, bookYear, today, closing);
  years.delete(bookYear);
  years.set(bookYear, { key, sheet });
  for (const year of [...years.keys()].slice(0, -YEARS_KEPT)) years.delete(year);
  // A failed reading is not kept: the next request tries again.
  sheet.catch(() => years.delete(bookYear));
  return sheet;
}
