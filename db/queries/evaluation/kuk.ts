import type { KukFigures } from '#rules/evaluation/kuk.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { CooperativeKukRow } from '../../schema/evaluation.ts';

// A type, not an interface: the change log keeps it as a plain value.
export type KukFacts = {
  /** The book year whose figures were looked at. */
  readonly bookYear: number;
  readonly figures: KukFigures;
  readonly proposed: number | null;
  readonly confirmed: number;
  readonly confirmedOn: PlainDate;
  readonly officer: string;
  /** Why another class than the proposed one; may be empty where they agree. */
  readonly reason: string;
  readonly basis: string;
};

export type ConfirmedKuk = KukFacts & { readonly id: string; readonly cooperativeId: string };

function toKuk(row: CooperativeKukRow): ConfirmedKuk {
  return {
    id: row.id,
    cooperativeId: row.cooperative_id,
    bookYear: row.book_year,
    figures: { members: row.members, ownCapital: row.own_capital, assets: row.assets },
    proposed: row.proposed,
    confirmed: row.confirmed,
    confirmedOn: toPlainDate(row.confirmed_on),
    officer: row.officer,
    reason: row.reason,
    basis: row.basis,
  };
}

export async function findKuk(db: ReadHandle, id: string): Promise<ConfirmedKuk | undefined> {
  const row = await db.selectFrom('cooperative_kuk').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toKuk(row);
}

/** Newest first; the first one is in force. */
export async function listKuks(db: ReadHandle, cooperativeId: string): Promise<readonly ConfirmedKuk[]> {
  const rows = await db
    .selectFrom('cooperative_kuk')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('confirmed_on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toKuk);
}

export async function writeKuk(db: WriteHandle, kuk: ConfirmedKuk, at: string): Promise<void> {
  const facts = {
    book_year: kuk.bookYear,
    members: kuk.figures.members,
    own_capital: kuk.figures.ownCapital,
    assets: kuk.figures.assets,
    proposed: kuk.proposed,
    confirmed: kuk.confirmed,
    confirmed_on: kuk.confirmedOn,
    officer: kuk.officer,
    reason: kuk.reason,
    basis: kuk.basis,
  };
  await db
    .insertInto('cooperative_kuk')
    .values({ id: kuk.id, cooperative_id: kuk.cooperativeId, ...facts, recorded_at: at })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(facts))
    .execute();
}

export async function deleteKuk(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('cooperative_kuk').where('id', '=', id).execute();
}

/** Figures of the latest book year that has any; null when there is none. */
export async function findLatestKukFigures(
  db: ReadHandle,
  cooperativeId: string,
): Promise<{ readonly bookYear: number; readonly figures: KukFigures } | null> {
  const row = await db
    .selectFrom('cooperative_year')
    .select(['book_year', 'members_total', 'own_capital', 'assets'])
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('book_year', 'desc')
    .executeTakeFirst();
  if (!row) return null;
  const figures = { members: row.members_total, ownCapital: row.own_capital, assets: row.assets };
  return { bookYear: row.book_year, figures };
}
