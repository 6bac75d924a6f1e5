import type { ReadHandle } from '../../handles.ts';
import { toRatRecord, toYearFigures } from '../cooperative/cooperative.ts';
import { groupBy, toEntryIdentity } from '../cooperative/register-entry.ts';
import type { KnownEntry } from '../cooperative/register-entry.ts';

/** Cooperatives a look: a whole register in one answer would stand in memory twice. */
const PER_PART = 2000;

/** The register part by part in the order of the ids, with figures and RATs; merged duplicates come too. */
export async function* listRegisterParts(db: ReadHandle): AsyncGenerator<readonly KnownEntry[]> {
  let after = '';
  for (;;) {
    const part = await readPart(db, after);
    yield part;
    if (part.length < PER_PART) return;
    after = part.at(-1)?.id ?? '';
  }
}

/** One cooperative in the same shape. */
export async function findRegisterEntry(db: ReadHandle, id: string): Promise<KnownEntry | undefined> {
  const row = await db.selectFrom('cooperative').selectAll().where('id', '=', id).executeTakeFirst();
  return row && (await withYears(db, [row]))[0];
}

async function readPart(db: ReadHandle, after: string): Promise<readonly KnownEntry[]> {
  const rows = await db
    .selectFrom('cooperative')
    .selectAll()
    .where('id', '>', after)
    .orderBy('id')
    .limit(PER_PART)
    .execute();
  return withYears(db, rows);
}

type Rows = Parameters<typeof toEntryIdentity>[0][];

/** Figures and RATs of rows that follow each other by id. */
async function withYears(db: ReadHandle, rows: Rows): Promise<readonly KnownEntry[]> {
  const [from, until] = [rows[0]?.id ?? '', rows.at(-1)?.id ?? ''];
  const years = await db
    .selectFrom('cooperative_year')
    .selectAll()
    .where('cooperative_id', '>=', from)
    .where('cooperative_id', '<=', until)
    .orderBy('book_year')
    .execute();
  const rats = await db
    .selectFrom('rat')
    .selectAll()
    .where('cooperative_id', '>=', from)
    .where('cooperative_id', '<=', until)
    .orderBy('book_year')
    .execute();
  const figuresOf = groupBy(years, (year) => year.cooperative_id);
  const ratsOf = groupBy(rats, (rat) => rat.cooperative_id);
  return rows.map((row) => ({
    ...toEntryIdentity(row),
    figures: (figuresOf.get(row.id) ?? []).map(toYearFigures),
    rats: (ratsOf.get(row.id) ?? []).map(toRatRecord),
  }));
}
