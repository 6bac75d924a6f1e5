import { drawNumber } from '#db/queries/letter-number.ts';
import { formatLetterNumber } from '#rules/letter-number.ts';
import { dateParts } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { ruleOrEarliest } from '#rules/rule-book.ts';
import type { CommandContext } from '../context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';

export type DrawContext = Pick<CommandContext, 'read' | 'write' | 'today' | 'now'>;

export interface DrawRequest {
  /** The book: 'surat-keluar', 'keputusan'. */
  readonly series: string;
  readonly on: PlainDate;
  readonly purpose: string;
}

export interface DrawnLetterNumber {
  readonly id: string;
  readonly text: string;
  readonly sequence: number;
  readonly year: number;
}

/** Draws the next number of a book inside the caller's transaction: either the paper and its number stand, or neither. */
export async function drawLetterNumber(
  { read, write }: DrawContext,
  { series, on, purpose }: DrawRequest,
): Promise<DrawnLetterNumber> {
  const office = await requireOffice(read);
  const numbering = ruleOrEarliest((await readRuleBook(read))['award-number'], on).value;
  const { year, month } = dateParts(on);
  const drawn = await drawNumber(write, {
    series,
    year,
    datedOn: on,
    purpose,
    format: (sequence) =>
      formatLetterNumber(numbering.pattern, {
        code: numbering.classification,
        sequence,
        unit: office.unitCode,
        month,
        year,
      }),
  });
  return { ...drawn, year };
}
