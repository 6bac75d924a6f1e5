import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { normaliseCooperativeName, normaliseLegalEntityNumber } from '#rules/cooperative/name.ts';
import { ratMask } from '#rules/rat/mask.ts';
import type { WriteHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';
import { insertRows } from '../../insert-rows.ts';
import type { YearFigures } from './cooperative.ts';
import { ratDayColumns } from './rat-days.ts';
import type { RegisterEntry } from './register-entry.ts';
import { toIdentityRow } from './register-identity.ts';

export interface EntryMark {
  readonly id: string;
  readonly origin: string;
  readonly importId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** One cooperative to be written; `before` is what the register said, undefined for a new one. */
export interface EntryWrite {
  readonly mark: EntryMark;
  readonly entry: RegisterEntry;
  readonly before: RegisterEntry | undefined;
}

/**
 * Writes cooperatives, new and known: identity, figures and RATs become exactly those of `entry`. Figures and RATs that
 * stay as they are are not touched.
 */
export async function writeEntries(db: WriteHandle, writes: readonly EntryWrite[]): Promise<void> {
  const rows = writes.map(({ mark, entry }) => ({
    ...toMarkRow(mark),
    ...toEntryRow(entry),
    ...toDerivedRow(entry),
  }));
  await insertRows(db, 'cooperative', rows, (insert) =>
    insert.onConflict((conflict) => conflict.column('id').doUpdateSet(asWritten(rows[0]))),
  );
  const changed = (pick: (entry: RegisterEntry) => unknown) =>
    writes.filter(
      ({ entry, before }) => !before || JSON.stringify(pick(before)) !== JSON.stringify(pick(entry)),
    );
  const knownIds = (some: readonly EntryWrite[]) =>
    some.flatMap(({ mark, before }) => (before ? [mark.id] : []));
  const figures = changed((entry) => entry.figures);
  const rats = changed((entry) => entry.rats);
  await deleteYearlyFacts(db, 'cooperative_year', knownIds(figures));
  await deleteYearlyFacts(db, 'rat', knownIds(rats));
  await insertFigures(db, figures);
  await insertRats(db, rats);
}

/** Removes cooperatives that one import created and nothing else refers to (foreign keys refuse otherwise). */
export async function deleteEntries(db: WriteHandle, ids: readonly string[]): Promise<void> {
  await deleteYearlyFacts(db, 'cooperative_year', ids);
  await deleteYearlyFacts(db, 'rat', ids);
  for (const part of inParts(ids)) {
    await db.deleteFrom('cooperative_status').where('cooperative_id', 'in', part).execute();
    await db.deleteFrom('cooperative').where('id', 'in', part).execute();
  }
}

async function deleteYearlyFacts(
  db: WriteHandle,
  table: 'cooperative_year' | 'rat',
  ids: readonly string[],
): Promise<void> {
  for (const part of inParts(ids)) {
    await db.deleteFrom(table).where('cooperative_id', 'in', part).execute();
  }
}

async function insertFigures(db: WriteHandle, writes: readonly EntryWrite[]): Promise<void> {
  // The newest year first: the triggers then find their columns as they are.
  const rows = writes.flatMap(({ mark, entry }) =>
    entry.figures.toReversed().map((year) => ({
      cooperative_id: mark.id,
      book_year: year.bookYear,
      members_male: year.membersMale,
      members_female: year.membersFemale,
      members_total: year.membersTotal,
      managers: year.managers,
      employees: year.employees,
      own_capital: year.ownCapital,
      outside_capital: year.outsideCapital,
      assets: year.assets,
      turnover: year.turnover,
      surplus: year.surplus,
    })),
  );
  await insertRows(db, 'cooperative_year', rows);
}

async function insertRats(db: WriteHandle, writes: readonly EntryWrite[]): Promise<void> {
  const rows = writes.flatMap(({ mark, entry }) =>
    entry.rats.map((rat) => ({
      cooperative_id: mark.id,
      book_year: rat.bookYear,
      ...ratDayColumns(rat),
    })),
  );
  await insertRows(db, 'rat', rows);
}

function toMarkRow({ id, origin, importId, createdAt, updatedAt }: EntryMark) {
  return { id, origin, import_id: importId, created_at: createdAt, updated_at: updatedAt };
}

function toEntryRow(entry: RegisterEntry) {
  return {
    ...toIdentityRow(entry),
    name_key: normaliseCooperativeName(entry.name),
    legal_entity_key: normaliseLegalEntityNumber(entry.legalEntityNumber),
  };
}

/**
 * What the triggers will make of a new row's figures and RATs (`engine/derived-columns.ts`), so that they find nothing to
 * change; a row that is there already leaves it all to them.
 */
function toDerivedRow({ status, lastRatOn, figures, rats }: RegisterEntry) {
  const latest = figures.reduce<YearFigures | undefined>(
    (newest, year) => (newest === undefined || year.bookYear > newest.bookYear ? year : newest),
    undefined,
  );
  const days = [lastRatOn, ...rats.map(({ heldOn }) => heldOn)].filter((day) => day !== null).sort();
  return {
    is_listed: status === 'dissolved' ? (0 as const) : (1 as const),
    latest_rat_on: days.at(-1) ?? null,
    rat_years: ratMask(rats.map(({ bookYear }) => bookYear)),
    latest_book_year: latest?.bookYear ?? null,
    latest_members: latest?.membersTotal ?? null,
    latest_members_male: latest?.membersMale ?? null,
    latest_members_female: latest?.membersFemale ?? null,
    latest_managers: latest?.managers ?? null,
    latest_employees: latest?.employees ?? null,
    latest_own_capital: latest?.ownCapital ?? null,
    latest_outside_capital: latest?.outsideCapital ?? null,
    latest_assets: latest?.assets ?? null,
    latest_turnover: latest?.turnover ?? null,
    latest_surplus: latest?.surplus ?? null,
  };
}

const DERIVED = [
  'is_listed',
  'latest_rat_on',
  'rat_years',
  'latest_book_year',
  'latest_members',
  'latest_members_male',
  'latest_members_female',
  'latest_managers',
  'latest_employees',
  'latest_own_capital',
  'latest_outside_capital',
  'latest_assets',
  'latest_turnover',
  'latest_surplus',
] as const satisfies readonly (keyof ReturnType<typeof toDerivedRow>)[];
type WrittenRow = ReturnType<typeof toMarkRow> & ReturnType<typeof toEntryRow>;

/** For a row that is there already: every column as written, but for the two that never change and those derived. */
function asWritten(row: WrittenRow | undefined): Readonly<Record<string, RawBuilder<never>>> {
  const left: readonly string[] = ['id', 'created_at', ...DERIVED];
  const columns = Object.keys(row ?? {}).filter((column) => !left.includes(column));
  return Object.fromEntries(columns.map((column) => [column, sql<never>`${sql.ref(`excluded.${column}`)}`]));
}
