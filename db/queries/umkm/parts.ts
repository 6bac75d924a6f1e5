import type { Membership, StatedCapital, UmkmFacts, YearSales } from '#rules/umkm/umkm.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { insertRows } from '../../insert-rows.ts';

/** What a business has several of. */
export interface UmkmParts {
  readonly kbli: readonly string[];
  readonly capitals: readonly StatedCapital[];
  readonly sales: readonly YearSales[];
  readonly members: readonly Membership[];
}

/** The lists of one business, each in its order: newest figures first. */
export async function readParts(db: ReadHandle, id: string): Promise<UmkmParts> {
  const kbli = await db
    .selectFrom('umkm_kbli')
    .select('code')
    .where('umkm_id', '=', id)
    .orderBy('position')
    .execute();
  const capitals = await db
    .selectFrom('umkm_capital')
    .selectAll()
    .where('umkm_id', '=', id)
    .orderBy('stated_on', 'desc')
    .execute();
  const sales = await db
    .selectFrom('umkm_sales')
    .selectAll()
    .where('umkm_id', '=', id)
    .orderBy('year', 'desc')
    .execute();
  const members = await db
    .selectFrom('umkm_member')
    .selectAll()
    .where('umkm_id', '=', id)
    .orderBy('cooperative_id')
    .execute();
  return {
    kbli: kbli.map(({ code }) => code),
    capitals: capitals.map(({ stated_on, amount, source }) => ({
      on: toPlainDate(stated_on),
      amount,
      source,
    })),
    sales: sales.map(({ year, amount, source }) => ({ year, amount, source })),
    members: members.map(({ cooperative_id, since }) => ({ cooperativeId: cooperative_id, since })),
  };
}

const PART_TABLES = ['umkm_kbli', 'umkm_capital', 'umkm_sales', 'umkm_member'] as const;

/** Writes the lists of one business; what stood there before goes. */
export async function writeParts(
  db: WriteHandle,
  id: string,
  { kbli, capitals, sales, members }: Pick<UmkmFacts, keyof UmkmParts>,
  isNew: boolean,
): Promise<void> {
  if (!isNew) for (const table of PART_TABLES) await db.deleteFrom(table).where('umkm_id', '=', id).execute();
  await insertRows(
    db,
    'umkm_kbli',
    kbli.map((code, at) => ({ umkm_id: id, position: at + 1, code })),
  );
  await insertRows(
    db,
    'umkm_capital',
    capitals.map(({ on, amount, source }) => ({ umkm_id: id, stated_on: on, amount, source })),
  );
  await insertRows(
    db,
    'umkm_sales',
    sales.map(({ year, amount, source }) => ({ umkm_id: id, year, amount, source })),
  );
  await insertRows(
    db,
    'umkm_member',
    members.map(({ cooperativeId, since }) => ({ umkm_id: id, cooperative_id: cooperativeId, since })),
  );
}
