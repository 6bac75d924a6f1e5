import { sql } from 'kysely';
import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { ReadHandle } from '../../handles.ts';
import { toRatRecord, toYearFigures } from './cooperative.ts';
import type { CooperativeSelection } from './filter.ts';
import { isOneOf, selectedBy } from './page.ts';
import { groupBy, toEntryIdentity } from './register-entry.ts';
import type { RegisterEntry } from './register-entry.ts';

export interface ExportEntry extends RegisterEntry {
  readonly regencyName: string;
}

/** Book years with a RAT among the selected, oldest first. */
export async function listSelectedRatYears(
  db: ReadHandle,
  selection: CooperativeSelection,
): Promise<readonly number[]> {
  const selected = await selectedBy(db, selection);
  const rows = await db
    .selectFrom('rat')
    .select('book_year')
    .distinct()
    .where('cooperative_id', 'in', (some) => some.selectFrom('cooperative').select('id').where(selected))
    .orderBy('book_year')
    .execute();
  return rows.map((row) => row.book_year);
}

/** These rows with their figures and RATs, in the order given; at most a few thousand at a time. */
export async function listExportEntries(
  db: ReadHandle,
  numbers: readonly number[],
): Promise<readonly ExportEntry[]> {
  const these = isOneOf(numbers);
  const rows = await db
    .selectFrom('cooperative')
    .selectAll()
    .select([
      'sequence as number',
      sql<string | null>`(SELECT region.name FROM region WHERE region.code = regency_code)`.as(
        'regency_name',
      ),
    ])
    .where(these)
    .execute();
  const ids = db.selectFrom('cooperative').select('id').where(these);
  const years = await db
    .selectFrom('cooperative_year')
    .selectAll()
    .where('cooperative_id', 'in', ids)
    .orderBy('book_year')
    .execute();
  const rats = await db
    .selectFrom('rat')
    .selectAll()
    .where('cooperative_id', 'in', ids)
    .orderBy('book_year')
    .execute();
  const figuresOf = groupBy(years, (year) => year.cooperative_id);
  const ratsOf = groupBy(rats, (rat) => rat.cooperative_id);
  const byNumber = new Map(rows.map((row) => [row.number, row]));
  return numbers.flatMap((number) => {
    const row = byNumber.get(number);
    if (!row) return [];
    return {
      ...toEntryIdentity(row),
      regencyName: row.regency_name ?? '',
      lastRatOn: plainDateOrNull(row.latest_rat_on),
      figures: (figuresOf.get(row.id) ?? []).map(toYearFigures),
      rats: (ratsOf.get(row.id) ?? []).map(toRatRecord),
    };
  });
}
