import { drawNumber } from '#db/queries/letter-number.ts';
import { formatLetterNumber } from '#rules/letter-number.ts';
import { dateParts } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import { ruleOrEarliest } from '#rules/rule-book.ts';
import type { CommandContext } from '../context.ts';
import { requireOffice } from '../office/require-office.ts';
import { readRuleBook } from '../office/rule-book.ts';

/** The book, the day that chooses its year, and what the number is for. */
export interface DrawRequest {
  readonly series: string;
  readonly on: PlainDate;
  readonly purpose: string;
}

/** Draws the next number of a book inside the caller's transaction: either the paper and its number stand, or neither. */
export async function drawLetterNumber(
  { read, write }: Pick<CommandContext, 'read' | 'write'>,
  { series, on, purpose }: DrawRequest,
): Promise<{ readonly id: string; readonly text: string }> {
  const office = await requireOffice(read);
  const { pattern, classification } = ruleOrEarliest((await readRuleBook(read))['award-number'], on).value;
  const { year, month } = dateParts(on);
  return drawNumber(write, {
    series,
    year,
    datedOn: on,
    purpose,
    format: (sequence) =>
      formatLetterNumber(pattern, { code: classification, sequence, unit: office.unitCode, month, year }),
  });
}
