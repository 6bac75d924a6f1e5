import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import type { FigureValues } from '#rules/cooperative/year-figure.ts';
import type { CooperativeRow, CooperativeYearRow, RatRow } from '../../schema/cooperative.ts';
import { toRatDays } from './rat-days.ts';
import type { RatDays } from './rat-days.ts';
import { toIdentity } from './register-identity.ts';
import type { RegisterIdentity } from './register-identity.ts';

export interface YearFigures extends FigureValues {
  readonly bookYear: number;
}

export interface RatRecord extends RatDays {
  readonly bookYear: number;
}

/** A cooperative's own row: what the office holds about it today, without its histories. */
export interface Cooperative extends Omit<RegisterIdentity, 'amendmentNumber' | 'amendmentOn'> {
  readonly id: string;
  readonly mergedInto: string | null;
  /** Of a book year or as the source names it, whichever is later. */
  readonly lastRatOn: PlainDate | null;
  readonly latestMembers: number | null;
  readonly latestAssets: number | null;
  readonly origin: string;
  readonly updatedAt: string;
}

export function toYearFigures(row: CooperativeYearRow): YearFigures {
  return {
    bookYear: row.book_year,
    membersMale: row.members_male,
    membersFemale: row.members_female,
    membersTotal: row.members_total,
    managers: row.managers,
    employees: row.employees,
    ownCapital: row.own_capital,
    outsideCapital: row.outside_capital,
    assets: row.assets,
    turnover: row.turnover,
    surplus: row.surplus,
  };
}

function toCooperative(row: CooperativeRow): Cooperative {
  const { amendmentNumber: _number, amendmentOn: _on, ...identity } = toIdentity(row);
  return {
    ...identity,
    id: row.id,
    mergedInto: row.merged_into,
    lastRatOn: plainDateOrNull(row.latest_rat_on ?? row.last_rat_on),
    latestMembers: row.latest_members,
    latestAssets: row.latest_assets,
    origin: row.origin,
    updatedAt: row.updated_at,
  };
}

/** Undefined when there is none of that id. */
export async function findCooperative(db: ReadHandle, id: string): Promise<Cooperative | undefined> {
  const row = await db.selectFrom('cooperative').selectAll().where('id', '=', id).executeTakeFirst();
  return row && toCooperative(row);
}

/** When the newest of these cooperatives was changed last; empty when none exists. */
export async function lastChangeOf(db: ReadHandle, ids: readonly string[]): Promise<string> {
  let last = '';
  for (const part of inParts(ids)) {
    const row = await db
      .selectFrom('cooperative')
      .select((select) => select.fn.max('updated_at').as('last'))
      .where('id', 'in', part)
      .executeTakeFirst();
    if (row?.last && row.last > last) last = row.last;
  }
  return last;
}

/** Says that something of these cooperatives changed at `at`, so that a form read before is not written over it. */
export async function touchCooperatives(db: WriteHandle, ids: readonly string[], at: string): Promise<void> {
  for (const part of inParts(ids)) {
    await db.updateTable('cooperative').set({ updated_at: at }).where('id', 'in', part).execute();
  }
}

export function toRatRecord(row: Omit<RatRow, 'cooperative_id'>): RatRecord {
  return { bookYear: row.book_year, ...toRatDays(row) };
}

/** Figures of one cooperative, newest book year first. */
export async function listFigures(db: ReadHandle, cooperativeId: string): Promise<readonly YearFigures[]> {
  const rows = await db
    .selectFrom('cooperative_year')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('book_year', 'desc')
    .execute();
  return rows.map(toYearFigures);
}

/** RATs of one cooperative, newest book year first. */
export async function listRats(db: ReadHandle, cooperativeId: string): Promise<readonly RatRecord[]> {
  const rows = await db
    .selectFrom('rat')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('book_year', 'desc')
    .execute();
  return rows.map(toRatRecord);
}

/** Book years with a RAT or figures, newest first. */
export async function listBookYears(db: ReadHandle): Promise<readonly number[]> {
  const rows = await db
    .selectFrom('rat')
    .select('book_year')
    .union(db.selectFrom('cooperative_year').select('book_year'))
    .execute();
  return rows.map((row) => row.book_year).sort((a, b) => b - a);
}

/** Names of cooperatives whose normalised name is `nameKey`. */
export async function listNamesakes(
  db: ReadHandle,
  nameKey: string,
): Promise<readonly { readonly id: string; readonly name: string; readonly legalEntityNumber: string }[]> {
  const rows = await db
    .selectFrom('cooperative')
    .select(['id', 'name', 'legal_entity_number as legalEntityNumber'])
    .where('name_key', '=', nameKey)
    .where('is_listed', '=', 1)
    .orderBy('name')
    .limit(20)
    .execute();
  return rows;
}
