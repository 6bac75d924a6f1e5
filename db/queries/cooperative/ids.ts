import { inParts } from '../../in-parts.ts';
import type { ReadHandle } from '../../handles.ts';
import type { CooperativeSelection } from './filter.ts';
import { isOneOf, wholeList } from './page.ts';

const PER_STATEMENT = 5000;

/** Ids of everything the list's words and filters select, in the order of names. */
export async function listIdsOf(db: ReadHandle, selection: CooperativeSelection): Promise<readonly string[]> {
  const numbers = await wholeList(db, { ...selection, sort: { column: 'name', isDescending: false } });
  const ids: string[] = [];
  for (const part of inParts(numbers, PER_STATEMENT)) {
    const rows = await db
      .selectFrom('cooperative')
      .select(['id', 'sequence as number'])
      .where(isOneOf(part))
      .execute();
    const byNumber = new Map(rows.map((row) => [row.number, row.id]));
    for (const number of part) ids.push(byNumber.get(number) ?? '');
  }
  return ids.filter((id) => id !== '');
}

/** The name of each of these records. */
export async function listNamesOf(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const names = new Map<string, string>();
  for (const part of inParts(ids)) {
    const rows = await db.selectFrom('cooperative').select(['id', 'name']).where('id', 'in', part).execute();
    for (const row of rows) names.set(row.id, row.name);
  }
  return names;
}
