import { sql } from 'kysely';
import { plainDateOrNull, toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { positionKeyOf } from '#rules/cooperative/signatory.ts';
import type { SignatoryKind } from '#rules/cooperative/signatory.ts';
import type { ReadHandle, WriteHandle } from '../../handles.ts';
import { newId } from '../../new-id.ts';
import type { SignatoryRow } from '../../schema/office.ts';

export interface OfficeSignatory {
  readonly id: string;
  readonly kind: SignatoryKind;
  /** One position is held by one person at a time: periods of one key never overlap. */
  readonly positionKey: string;
  readonly prefix: SignatoryRow['prefix'];
  readonly position: string;
  readonly frontTitle: string;
  readonly name: string;
  readonly backTitle: string;
  readonly rank: string;
  readonly nip: string;
  /** "Bupati Kutai Timur" in "a.n. BUPATI KUTAI TIMUR"; empty when the official signs in the own name. */
  readonly onBehalfOf: string;
  /** "Sekretaris Daerah" between the principal and "u.b."; empty without u.b. */
  readonly throughPosition: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
}

export type SignatoryEntry = Omit<OfficeSignatory, 'id' | 'positionKey'>;

function toSignatory(row: SignatoryRow): OfficeSignatory {
  const { id, kind, prefix, position, name, rank, nip } = row;
  return {
    id,
    kind,
    prefix,
    position,
    name,
    rank,
    nip,
    positionKey: row.position_key,
    frontTitle: row.front_title,
    backTitle: row.back_title,
    onBehalfOf: row.on_behalf_of,
    throughPosition: row.through_position,
    startsOn: toPlainDate(row.starts_on),
    endsOn: plainDateOrNull(row.ends_on),
  };
}

function toRow(entry: SignatoryEntry) {
  const { kind, prefix, position, name, rank, nip } = entry;
  return {
    kind,
    prefix,
    position,
    name,
    rank,
    nip,
    position_key: positionKeyOf(kind, position),
    front_title: entry.frontTitle,
    back_title: entry.backTitle,
    on_behalf_of: entry.onBehalfOf,
    through_position: entry.throughPosition,
    starts_on: entry.startsOn,
    ends_on: entry.endsOn,
  };
}

/** Newest period first. */
export async function listSignatories(db: ReadHandle): Promise<readonly OfficeSignatory[]> {
  const rows = await db.selectFrom('signatory').selectAll().orderBy('starts_on', 'desc').execute();
  return rows.map(toSignatory);
}

export async function insertSignatory(db: WriteHandle, signatory: SignatoryEntry): Promise<void> {
  await db
    .insertInto('signatory')
    .values({ id: newId(), ...toRow(signatory) })
    .execute();
}

export async function updateSignatory(db: WriteHandle, id: string, signatory: SignatoryEntry): Promise<void> {
  await db.updateTable('signatory').set(toRow(signatory)).where('id', '=', id).execute();
}

export async function endSignatory(db: WriteHandle, id: string, endsOn: PlainDate): Promise<void> {
  await db.updateTable('signatory').set({ ends_on: endsOn }).where('id', '=', id).execute();
}

export async function deleteSignatory(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('signatory').where('id', '=', id).execute();
}

/** How many stored papers of the official's period carry the name: those papers keep it for good. */
export async function countPapersNaming(
  db: ReadHandle,
  signatory: Pick<OfficeSignatory, 'name' | 'startsOn' | 'endsOn'>,
): Promise<number> {
  // As the stored data writes it: quoted and escaped, without the outer quotes.
  const written = JSON.stringify(signatory.name).slice(1, -1);
  const pattern = `%${written.replaceAll(/[\\%_]/g, (mark) => `\\${mark}`)}%`;
  const row = await db
    .selectFrom('paper')
    .select((expression) => expression.fn.countAll<number>().as('n'))
    .where('dated_on', '>=', signatory.startsOn)
    .$if(signatory.endsOn !== null, (query) => query.where('dated_on', '<=', signatory.endsOn ?? ''))
    .where((where) => sql<boolean>`${where.ref('data_json')} LIKE ${pattern} ESCAPE '\\'`)
    .executeTakeFirstOrThrow();
  return row.n;
}
