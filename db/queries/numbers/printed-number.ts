import { sql } from 'kysely';
import type { ReadHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import type { NumberBook } from './letter-number.ts';

export interface NumberInBook extends NumberBook {
  readonly id: string;
  readonly text: string;
  readonly purpose: string;
}

/** The numbers of the whole office that are printed as one of these texts, whatever their book and state. */
export async function findPrintedNumbers(
  db: ReadHandle,
  texts: readonly string[],
): Promise<readonly NumberInBook[]> {
  const found: NumberInBook[] = [];
  for (const part of inParts(texts)) {
    const rows = await db
      .selectFrom('letter_number')
      .select(['id', 'series', 'year', 'text', 'purpose'])
      .where('text', 'in', [...part])
      .orderBy('text')
      .orderBy('id')
      .execute();
    found.push(...rows);
  }
  return found;
}

/** Which of these texts stand for voided numbers alone. */
export async function listVoidedNumbers(
  db: ReadHandle,
  texts: readonly string[],
): Promise<ReadonlySet<string>> {
  const [voided, standing] = [new Set<string>(), new Set<string>()];
  for (const part of inParts([...new Set(texts)])) {
    const rows = await db
      .selectFrom('letter_number')
      .select(['text', 'state'])
      .where('text', 'in', [...part])
      .execute();
    for (const { text, state } of rows) (state === 'void' ? voided : standing).add(text);
  }
  return new Set([...voided].filter((text) => !standing.has(text)));
}

/** Numbers of a book whose text is printed in another book too, with the other one, in the order of the row. */
export async function listDoubles(db: ReadHandle, book: NumberBook): Promise<readonly NumberInBook[]> {
  return db
    .selectFrom('letter_number as own')
    .innerJoin('letter_number as other', (join) =>
      join.onRef('other.text', '=', 'own.text').onRef('other.id', '<>', 'own.id'),
    )
    .select(['other.id', 'other.series', 'other.year', 'other.text', 'other.purpose'])
    .where('own.series', '=', book.series)
    .where('own.year', '=', book.year)
    .orderBy('own.sequence')
    .orderBy(sql`own.insertion`)
    .execute();
}
