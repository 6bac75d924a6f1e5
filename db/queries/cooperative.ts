import type { CooperativeStatus } from '#rules/cooperative.ts';
import { toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { ReadHandle } from '../handles.ts';
import type { CooperativeRow, CooperativeYearRow } from '../schema.ts';

export interface YearFigures {
  readonly bookYear: number;
  readonly membersMale: number | null;
  readonly membersFemale: number | null;
  readonly membersTotal: number | null;
  readonly managers: number | null;
  readonly employees: number | null;
  readonly ownCapital: number | null;
  readonly outsideCapital: number | null;
  readonly assets: number | null;
  readonly turnover: number | null;
  readonly surplus: number | null;
}

export interface RatRecord {
  readonly bookYear: number;
  readonly heldOn: PlainDate;
  readonly reportedOn: PlainDate | null;
}

export interface StatusChange {
  readonly status: CooperativeStatus;
  readonly sinceOn: PlainDate | null;
  readonly reason: string;
  readonly recordedAt: string;
}

const day = (text: string | null): PlainDate | null => (text === null ? null : toPlainDate(text));

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

function toDetail(row: CooperativeRow) {
  return {
    id: row.id,
    name: row.name,
    nikKoperasi: row.nik_koperasi,
    legalEntityNumber: row.legal_entity_number,
    legalEntityOn: day(row.legal_entity_on),
    kind: row.kind,
    group: row.cooperative_group,
    sector: row.sector,
    districtName: row.district_name,
    villageName: row.village_name,
    status: row.status,
    certificate: row.certificate,
    chairName: row.chair_name,
    phone: row.phone,
    address: row.address,
  };
}

/** One cooperative with its whole history, newest first; undefined when there is none of that id. */
export async function findCooperative(db: ReadHandle, id: string) {
  const row = await db.selectFrom('cooperative').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return undefined;
  const statuses = await db
    .selectFrom('cooperative_status')
    .selectAll()
    .where('cooperative_id', '=', id)
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const years = await db
    .selectFrom('cooperative_year')
    .selectAll()
    .where('cooperative_id', '=', id)
    .orderBy('book_year', 'desc')
    .execute();
  const rats = await listRats(db, id);
  const awards = await db
    .selectFrom('award_recipient')
    .innerJoin('award_programme', 'award_programme.id', 'award_recipient.programme_id')
    .innerJoin('letter_number', 'letter_number.id', 'award_recipient.letter_number_id')
    .select(['award_programme.book_year', 'letter_number.text'])
    .where('cooperative_id', '=', id)
    .orderBy('award_programme.book_year', 'desc')
    .execute();
  return {
    ...toDetail(row),
    lastRatOn: rats.reduce<PlainDate | null>(
      (last, rat) => (last === null || rat.heldOn > last ? rat.heldOn : last),
      null,
    ),
    statusHistory: statuses.map((status): StatusChange => ({
      status: status.status,
      sinceOn: day(status.since_on),
      reason: status.reason,
      recordedAt: status.recorded_at,
    })),
    figures: years.map(toYearFigures),
    rats,
    awards: awards.map((award) => ({ bookYear: award.book_year, number: award.text })),
  };
}

/** RATs of one cooperative, newest book year first. */
export async function listRats(db: ReadHandle, cooperativeId: string): Promise<readonly RatRecord[]> {
  const rows = await db
    .selectFrom('rat')
    .selectAll()
    .where('cooperative_id', '=', cooperativeId)
    .orderBy('book_year', 'desc')
    .execute();
  return rows.map((row) => ({
    bookYear: row.book_year,
    heldOn: toPlainDate(row.held_on),
    reportedOn: day(row.reported_on),
  }));
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
export async function listNamesakes(db: ReadHandle, nameKey: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('cooperative')
    .select('name')
    .where('name_key', '=', nameKey)
    .where('status', '<>', 'dissolved')
    .orderBy('name')
    .limit(20)
    .execute();
  return rows.map((row) => row.name);
}
