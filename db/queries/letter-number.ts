import type { PlainDate } from '#rules/plain-date.ts';
import type { WriteHandle } from '../handles.ts';
import { newId } from '../new-id.ts';

export interface DrawnNumber {
  readonly id: string;
  readonly sequence: number;
  readonly text: string;
}

export interface NumberRequest {
  /** The book the number stands in, e.g. `piagam`. */
  readonly series: string;
  readonly year: number;
  readonly datedOn: PlainDate;
  readonly purpose: string;
  /** Makes the printed number from its place in the book. */
  readonly format: (sequence: number) => string;
}

/**
 * Draws the next number of a series and year. The database refuses the same number twice, so two windows that draw at
 * once cannot both succeed.
 */
export async function drawNumber(db: WriteHandle, request: NumberRequest): Promise<DrawnNumber> {
  const last = await db
    .selectFrom('letter_number')
    .select((expression) => expression.fn.max('sequence').as('sequence'))
    .where('series', '=', request.series)
    .where('year', '=', request.year)
    .executeTakeFirst();
  const sequence = (last?.sequence ?? 0) + 1;
  const drawn = { id: newId(), sequence, text: request.format(sequence) };
  await db
    .insertInto('letter_number')
    .values({
      ...drawn,
      series: request.series,
      year: request.year,
      insertion: '',
      dated_on: request.datedOn,
      purpose: request.purpose,
      state: 'issued',
      state_reason: '',
    })
    .execute();
  return drawn;
}
