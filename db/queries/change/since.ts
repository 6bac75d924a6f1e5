import type { ReadHandle } from '../../handles.ts';

/** What the register holds, and how many changes and imports it has seen after an instant (ISO, zone Z; null: ever). */
export async function countSince(
  db: ReadHandle,
  at: string | null,
): Promise<{ readonly cooperatives: number; readonly laterChanges: number }> {
  const cooperatives = await db
    .selectFrom('cooperative')
    .select((select) => select.fn.countAll<number>().as('n'))
    .executeTakeFirstOrThrow();
  // An import is counted once, by itself: it may also have written changes of the log.
  const changes = await db
    .selectFrom('change_batch')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('source', '!=', 'import')
    .where('at', '>', at ?? '')
    .executeTakeFirstOrThrow();
  const imports = await db
    .selectFrom('import_batch')
    .select((select) => select.fn.countAll<number>().as('n'))
    .where('imported_at', '>', at ?? '')
    .executeTakeFirstOrThrow();
  return { cooperatives: cooperatives.n, laterChanges: changes.n + imports.n };
}
