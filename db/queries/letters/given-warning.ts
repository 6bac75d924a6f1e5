import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';

export interface GivenLetter {
  readonly templateCode: string;
  readonly number: string;
  readonly datedOn: PlainDate;
}

/**
 * Final letters of these templates about a book year, by cooperative, oldest first; void ones count no more. At most
 * some hundred ids. A letter without a book year is about the one before its day.
 */
export async function listGivenLetters(
  db: ReadHandle,
  cooperativeIds: readonly string[],
  { templateCodes, bookYear }: { readonly templateCodes: readonly string[]; readonly bookYear: number },
): Promise<ReadonlyMap<string, readonly GivenLetter[]>> {
  const found = new Map<string, GivenLetter[]>();
  if (cooperativeIds.length === 0) return found;
  const nextYear = String(bookYear + 1);
  const rows = await db
    .selectFrom('letter_recipient')
    .innerJoin('letter', 'letter.id', 'letter_recipient.letter_id')
    .select(['cooperative_id', 'template_code', 'number_text', 'dated_on'])
    .where('cooperative_id', 'in', cooperativeIds)
    .where('template_code', 'in', templateCodes)
    .where('state', 'in', ['final', 'sent'])
    .where((where) =>
      where.or([
        where('book_year', '=', bookYear),
        where.and([
          where('book_year', 'is', null),
          where('dated_on', '>=', `${nextYear}-01-01`),
          where('dated_on', '<=', `${nextYear}-12-31`),
        ]),
      ]),
    )
    .orderBy('dated_on')
    .orderBy('letter.id')
    .execute();
  for (const row of rows) {
    const list = found.get(row.cooperative_id) ?? [];
    list.push({
      templateCode: row.template_code,
      number: row.number_text,
      datedOn: toPlainDate(row.dated_on),
    });
    found.set(row.cooperative_id, list);
  }
  return found;
}
