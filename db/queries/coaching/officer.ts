import { sql } from 'kysely';
import type { OfficerFacts, VisitSpan } from '#rules/coaching/officer.ts';
import { normalisePersonName } from '#rules/value/person-name.ts';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import { removalColumns } from '../../engine/removal.ts';
import { isAmongWords } from '../../engine/value-list.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { FieldOfficerRow } from '../../schema/coaching.ts';

/** A field officer as recorded. */
export interface FieldOfficer extends OfficerFacts {
  readonly id: string;
  readonly updatedAt: string;
  /** Null while he or she counts. */
  readonly removedAt: string | null;
  readonly removedReason: string;
}

function toOfficer(row: FieldOfficerRow, areas: readonly string[]): FieldOfficer {
  const { id, name, role, fund, superior, note } = row;
  return {
    id,
    name,
    role,
    fund,
    superior,
    note,
    areas,
    decreeNumber: row.decree_number,
    decreeOn: plainDateOrNull(row.decree_on),
    startsOn: plainDateOrNull(row.starts_on),
    endsOn: plainDateOrNull(row.ends_on),
    updatedAt: row.updated_at,
    removedAt: row.removed_at,
    removedReason: row.removed_reason,
  };
}

const toRow = (facts: OfficerFacts) => ({
  name: facts.name,
  name_key: normalisePersonName(facts.name),
  role: facts.role,
  decree_number: facts.decreeNumber,
  decree_on: facts.decreeOn,
  starts_on: facts.startsOn,
  ends_on: facts.endsOn,
  fund: facts.fund,
  superior: facts.superior,
  note: facts.note,
});

async function withAreas(db: ReadHandle, rows: readonly FieldOfficerRow[]): Promise<readonly FieldOfficer[]> {
  const areas = await db
    .selectFrom('field_officer_area')
    .selectAll()
    .where(
      isAmongWords(
        sql.ref('officer_id'),
        rows.map(({ id }) => id),
      ),
    )
    .orderBy('officer_id')
    .orderBy('region_code')
    .execute();
  return rows.map((row) =>
    toOfficer(
      row,
      areas.filter(({ officer_id }) => officer_id === row.id).map(({ region_code }) => region_code),
    ),
  );
}

/** Field officers by name; those taken out only where asked for. An office has some dozens of them. */
export async function listFieldOfficers(db: ReadHandle, isRemoved = false): Promise<readonly FieldOfficer[]> {
  const rows = await db
    .selectFrom('field_officer')
    .selectAll()
    .where('removed_at', isRemoved ? 'is not' : 'is', null)
    .orderBy('name_key')
    .orderBy('id')
    .execute();
  return withAreas(db, rows);
}

/** These officers, also those who were taken out. */
export async function findFieldOfficers(
  db: ReadHandle,
  ids: readonly string[],
): Promise<readonly FieldOfficer[]> {
  const rows = await db
    .selectFrom('field_officer')
    .selectAll()
    .where(isAmongWords(sql.ref('id'), ids))
    .orderBy('name_key')
    .orderBy('id')
    .execute();
  return withAreas(db, rows);
}

export async function findFieldOfficer(db: ReadHandle, id: string): Promise<FieldOfficer | undefined> {
  return (await findFieldOfficers(db, [id]))[0];
}

async function replaceAreas(db: WriteHandle, id: string, areas: readonly string[]): Promise<void> {
  await db.deleteFrom('field_officer_area').where('officer_id', '=', id).execute();
  const rows = [...new Set(areas)].map((region_code) => ({ officer_id: id, region_code }));
  if (rows.length > 0) await db.insertInto('field_officer_area').values(rows).execute();
}

export async function insertFieldOfficer(
  db: WriteHandle,
  id: string,
  facts: OfficerFacts,
  { at, who }: { readonly at: string; readonly who: string },
): Promise<void> {
  await db
    .insertInto('field_officer')
    .values({
      id,
      ...toRow(facts),
      recorded_at: at,
      recorded_by: who,
      updated_at: at,
      removed_at: null,
      removed_reason: '',
    })
    .execute();
  await replaceAreas(db, id, facts.areas);
}

export async function updateFieldOfficer(
  db: WriteHandle,
  id: string,
  facts: OfficerFacts,
  at: string,
): Promise<void> {
  await db
    .updateTable('field_officer')
    .set({ ...toRow(facts), updated_at: at })
    .where('id', '=', id)
    .execute();
  await replaceAreas(db, id, facts.areas);
}

export async function markFieldOfficer(
  db: WriteHandle,
  id: string,
  removed: { readonly reason: string } | null,
  at: string,
): Promise<void> {
  await db.updateTable('field_officer').set(removalColumns(removed, at)).where('id', '=', id).execute();
}

/** The first and last days on which an officer is on record as having gone; null where there is none. */
export async function visitSpanOf(db: ReadHandle, officerId: string): Promise<VisitSpan | null> {
  const { first, last } = await db
    .selectFrom('coaching_visit_officer')
    .innerJoin('coaching_visit', 'coaching_visit.id', 'coaching_visit_officer.visit_id')
    .select((expression) => [
      expression.fn.min('visited_on').as('first'),
      expression.fn.max('visited_on').as('last'),
    ])
    .where('officer_id', '=', officerId)
    .where('coaching_visit.removed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return first === null || last === null ? null : { firstOn: toPlainDate(first), lastOn: toPlainDate(last) };
}

/** Whether a plan that stands names the officer. */
export async function hasPlans(db: ReadHandle, officerId: string): Promise<boolean> {
  const row = await db
    .selectFrom('coaching_plan')
    .select('id')
    .where('officer_id', '=', officerId)
    .where('removed_at', 'is', null)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
