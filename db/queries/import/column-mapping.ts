import { z } from 'zod';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { readStored } from '../../read-stored.ts';

/** A person's corrections of a proposed mapping: column index to field, null where the column is left out. */
export type ColumnCorrections = Readonly<Record<string, string | null>>;

const corrections = z.record(z.string(), z.string().nullable());

/** What was corrected the last time a file with these headings was imported. */
export async function findColumnCorrections(
  db: ReadHandle,
  headersKey: string,
): Promise<ColumnCorrections | undefined> {
  const row = await db
    .selectFrom('column_mapping')
    .select('mapping_json')
    .where('headers_key', '=', headersKey)
    .executeTakeFirst();
  return row && readStored(corrections, row.mapping_json, 'pilihan kolom impor');
}

/** Remembers the corrections for files with these headings; none any more means the proposal was right. */
export async function rememberColumnCorrections(
  db: WriteHandle,
  source: { readonly headersKey: string; readonly kind: 'cooperative' | 'rat' },
  corrected: ColumnCorrections,
  at: string,
): Promise<void> {
  if (Object.keys(corrected).length === 0) {
    await db.deleteFrom('column_mapping').where('headers_key', '=', source.headersKey).execute();
    return;
  }
  const row = { mapping_json: JSON.stringify(corrected), used_at: at };
  await db
    .insertInto('column_mapping')
    .values({ headers_key: source.headersKey, kind: source.kind, ...row })
    .onConflict((conflict) => conflict.column('headers_key').doUpdateSet(row))
    .execute();
}
