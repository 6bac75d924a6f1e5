import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import type { FormationForm } from '#rules/formation/formation.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { NO_STAGE_DAYS } from '#rules/rat/stage.ts';
import type { RatStage, StageDays } from '#rules/rat/stage.ts';
import type { ReadHandle } from '../../handles.ts';
import { inParts } from '../../in-parts.ts';

/** One cooperative on the board of a book year, with every day that its records hold. */
export interface RatLine {
  readonly id: string;
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly districtCode: string | null;
  readonly districtName: string;
  readonly villageName: string;
  readonly form: FormationForm;
  readonly status: CooperativeStatus;
  readonly assignedOfficer: string;
  /** Null: 31 December. */
  readonly endsOn: PlainDate | null;
  readonly days: StageDays;
  /** A RAT of the book year is on record, and its day is not. */
  readonly isHeldUndated: boolean;
  /** As the source names it, without a book year. */
  readonly lastRatOn: PlainDate | null;
  /** The RATs on record, of any book year, oldest first. */
  readonly rats: readonly HeldYear[];
}

interface HeldYear {
  readonly bookYear: number;
  /** Null: held on a day nobody wrote down. */
  readonly heldOn: PlainDate | null;
}

/** Lines of these cooperatives, in the order given. */
export async function listRatLines(
  db: ReadHandle,
  ids: readonly string[],
  bookYear: number,
): Promise<readonly RatLine[]> {
  const lines: RatLine[] = [];
  for (const part of inParts(ids)) {
    const byId = new Map((await partOfLines(db, part, bookYear)).map((line) => [line.id, line]));
    for (const id of part) {
      const line = byId.get(id);
      if (line) lines.push(line);
    }
  }
  return lines;
}

async function partOfLines(
  db: ReadHandle,
  ids: readonly string[],
  bookYear: number,
): Promise<readonly RatLine[]> {
  const rows = await db
    .selectFrom('cooperative')
    .leftJoin('rat', (join) =>
      join.onRef('rat.cooperative_id', '=', 'cooperative.id').on('rat.book_year', '=', bookYear),
    )
    .leftJoin('rat_detail', (join) =>
      join
        .onRef('rat_detail.cooperative_id', '=', 'cooperative.id')
        .on('rat_detail.book_year', '=', bookYear),
    )
    .select([
      'cooperative.id',
      'name',
      'legal_entity_number',
      'district_code',
      'district_name',
      'village_name',
      'form',
      'status',
      'assigned_officer',
      'held_on',
      'reported_on',
      'counted_from',
      'ends_on',
      'last_rat_on',
    ])
    .where('cooperative.id', 'in', ids)
    .execute();
  const stages = await daysOf(db, ids, bookYear);
  const rats = await listHeldDays(db, ids);
  return rows.map(({ id, name, form, status, ...row }) => ({
    id,
    name,
    form,
    status,
    legalEntityNumber: row.legal_entity_number,
    districtCode: row.district_code,
    districtName: row.district_name,
    villageName: row.village_name,
    assignedOfficer: row.assigned_officer,
    endsOn: plainDateOrNull(row.ends_on),
    lastRatOn: plainDateOrNull(row.last_rat_on),
    rats: rats.get(id) ?? [],
    isHeldUndated: row.counted_from !== null && row.held_on === null,
    days: {
      ...NO_STAGE_DAYS,
      ...stages.get(id),
      held: plainDateOrNull(row.held_on),
      reported: plainDateOrNull(row.reported_on),
    },
  }));
}

async function daysOf(
  db: ReadHandle,
  ids: readonly string[],
  bookYear: number,
): Promise<ReadonlyMap<string, Partial<Record<RatStage, PlainDate>>>> {
  const rows = await db
    .selectFrom('rat_stage')
    .select(['cooperative_id', 'stage', 'reached_on'])
    .where('cooperative_id', 'in', ids)
    .where('book_year', '=', bookYear)
    .where('reached_on', 'is not', null)
    .execute();
  const days = new Map<string, Partial<Record<RatStage, PlainDate>>>();
  for (const { cooperative_id: id, stage, reached_on: on } of rows) {
    if (on !== null) days.set(id, { ...days.get(id), [stage]: toPlainDate(on) });
  }
  return days;
}

/** The RATs on record of these cooperatives, of any book year, oldest first; at most some hundred ids. */
async function listHeldDays(
  db: ReadHandle,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly HeldYear[]>> {
  const rows = await db
    .selectFrom('rat')
    .select(['cooperative_id', 'book_year', 'held_on'])
    .where('cooperative_id', 'in', ids)
    .orderBy('book_year')
    .execute();
  const found = new Map<string, HeldYear[]>();
  for (const { cooperative_id: id, book_year: bookYear, held_on: heldOn } of rows) {
    const list = found.get(id) ?? [];
    list.push({ bookYear, heldOn: plainDateOrNull(heldOn) });
    found.set(id, list);
  }
  return found;
}
