import { sql } from 'kysely';
import { z } from 'zod';
import { umkmKey } from '#rules/umkm/umkm.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import { readingIn } from '../../handles.ts';
import type { WriteHandle } from '../../handles.ts';
import { readStored } from '../../read-stored.ts';

/**
 * The businesses stay with an owner without a name, in their kecamatan and village; how the owner is reached goes. A name
 * of a business that holds the owner's is scrubbed like every text.
 */
export async function emptyBusinesses(
  db: WriteHandle,
  umkmIds: readonly string[],
  name: string,
  at: string,
): Promise<void> {
  await db
    .updateTable('umkm')
    .set({ phone: '', address: '', online: '', updated_at: at })
    .where(isAmongWords(sql.ref('id'), umkmIds))
    .execute();
  // A number of one person's business leads to the person in the registers of others; that there is a licence stays.
  await db
    .updateTable('licence')
    .set({ number: '', number_key: '' })
    .where(isAmongWords(sql.ref('umkm_id'), umkmIds))
    .execute();
  const changes = await readingIn(db)
    .selectFrom('umkm_change')
    .select(['id', 'before_json', 'after_json'])
    .where(isAmongWords(sql.ref('umkm_id'), umkmIds))
    .execute();
  for (const { id, before_json, after_json } of changes)
    await db
      .updateTable('umkm_change')
      .set({
        before_json: withoutOwner(before_json, name),
        after_json: withoutOwner(after_json, name),
      })
      .where('id', '=', id)
      .execute();
}

const anyFacts = z.record(z.string(), z.unknown());

/** What a change of a business says, without who owned it and how the owner was reached. */
function withoutOwner(json: string, name: string): string {
  const facts = readStored(anyFacts, json, 'riwayat ubahan UMKM');
  const emptied = {
    ownerName: name,
    ownerNik: '',
    ownerAddress: '',
    phone: '',
    address: '',
    online: '',
  } as const;
  const named = Object.entries(emptied).filter(([key]) => Object.hasOwn(facts, key));
  return JSON.stringify({ ...facts, ...Object.fromEntries(named) });
}

/** The key by which names of businesses are compared follows a name that was scrubbed. */
export async function renewKeys(db: WriteHandle): Promise<void> {
  for (const table of ['umkm', 'product'] as const) {
    const rows = await readingIn(db).selectFrom(table).select(['id', 'name', 'name_key']).execute();
    for (const { id, name, name_key } of rows)
      if (umkmKey(name) !== name_key)
        await db
          .updateTable(table)
          .set({ name_key: umkmKey(name) })
          .where('id', '=', id)
          .execute();
  }
}
