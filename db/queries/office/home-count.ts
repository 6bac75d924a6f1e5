import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { draftOwner } from '#rules/cooperative/draft-owner.ts';
import type { DraftOwner } from '#rules/cooperative/draft-owner.ts';
import type { ReadHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';

/** How many listed cooperatives of one status lie at one place; a null code: nobody wrote where. */
export interface PlacedCount {
  readonly code: string | null;
  readonly status: CooperativeStatus;
  readonly count: number;
}

/** The listed cooperatives by place and status, read from the list's own index. */
export async function countByPlace(
  db: ReadHandle,
  level: 'district' | 'regency',
): Promise<readonly PlacedCount[]> {
  const column = level === 'district' ? 'district_code' : 'regency_code';
  const rows = await db
    .selectFrom('cooperative')
    .select([column, 'status', (expression) => expression.fn.countAll<number>().as('n')])
    .where('is_listed', '=', 1)
    .groupBy([column, 'status'])
    .execute();
  return rows.map((row) => ({ code: row[column] ?? null, status: row.status, count: row.n }));
}

/** The years whose annual recap is frozen; the frozen lists themselves are not read. */
export async function listFrozenYears(db: ReadHandle): Promise<readonly number[]> {
  const figures = await db
    .selectFrom('official_figure')
    .select('year')
    .where('year', 'is not', null)
    .execute();
  const early = await db.selectFrom('recap_snapshot').select('year').execute();
  return [...figures, ...early].flatMap(({ year }) => (year === null ? [] : [year]));
}

/** How many letters are still drafts. */
export async function countDraftLetters(db: ReadHandle): Promise<number> {
  const row = await db
    .selectFrom('letter')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where('state', '=', 'draft')
    .executeTakeFirstOrThrow();
  return row.n;
}

/** How many recipients an award has, those whose award was taken back left out. */
export async function countRecipients(db: ReadHandle, programmeId: string): Promise<number> {
  const row = await db
    .selectFrom('award_recipient')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where('programme_id', '=', programmeId)
    .where('state', '=', 'awarded')
    .executeTakeFirstOrThrow();
  return row.n;
}

/** Something typed and not saved, with the name of what it belongs to ("" where that is new, gone or no such thing). */
export interface UnsavedDraft {
  readonly owner: DraftOwner;
  readonly name: string;
  readonly savedAt: string;
}

/** Everything typed and not saved, the newest first. */
export async function listUnsavedDrafts(db: ReadHandle): Promise<readonly UnsavedDraft[]> {
  const rows = await db
    .selectFrom('record_draft')
    .select(['subject', 'saved_at'])
    .orderBy('saved_at', 'desc')
    .orderBy('subject')
    .execute();
  const drafts = rows.flatMap((row) => {
    const owner = draftOwner(row.subject);
    return owner ? [{ owner, savedAt: row.saved_at }] : [];
  });
  const ids = drafts.flatMap(({ owner }) => ('id' in owner && owner.id !== null ? [owner.id] : []));
  const names = new Map<string, string>();
  for (const part of inParts(ids)) {
    for (const table of ['cooperative', 'formation'] as const) {
      const found = await db.selectFrom(table).select(['id', 'name']).where('id', 'in', part).execute();
      for (const { id, name } of found) names.set(id, name);
    }
    const letters = await db.selectFrom('letter').select(['id', 'subject']).where('id', 'in', part).execute();
    for (const { id, subject } of letters) names.set(id, subject);
  }
  return drafts.map((draft) => ({
    ...draft,
    name: 'id' in draft.owner && draft.owner.id !== null ? (names.get(draft.owner.id) ?? '') : '',
  }));
}
