import { toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import { newId } from '../new-id.ts';
import type { OfficeRow, SignatoryRow } from '../schema/office.ts';

export interface OfficeSignatory {
  readonly id: string;
  readonly prefix: SignatoryRow['prefix'];
  readonly position: string;
  readonly name: string;
  readonly rank: string;
  readonly nip: string;
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate | null;
}

export interface OfficeIdentity {
  readonly governmentName: string;
  readonly name: string;
  readonly city: string;
  readonly address: string;
  readonly postalCode: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly unitCode: string;
}

export interface OfficeRecord extends OfficeIdentity {
  readonly regionCode: string;
  readonly regionName: string;
  readonly level: OfficeRow['level'];
  readonly isSample: boolean;
  /** Newest period first. */
  readonly signatories: readonly OfficeSignatory[];
}

function toSignatory(row: SignatoryRow): OfficeSignatory {
  const { id, prefix, position, name, rank, nip } = row;
  return {
    id,
    prefix,
    position,
    name,
    rank,
    nip,
    startsOn: toPlainDate(row.starts_on),
    endsOn: row.ends_on === null ? null : toPlainDate(row.ends_on),
  };
}

function toIdentityRow(identity: OfficeIdentity) {
  const { name, city, address, phone, email, website } = identity;
  return {
    name,
    city,
    address,
    phone,
    email,
    website,
    government_name: identity.governmentName,
    postal_code: identity.postalCode,
    unit_code: identity.unitCode,
  };
}

/** The one office of this database, or undefined before it is set up. */
export async function findOffice(db: ReadHandle): Promise<OfficeRecord | undefined> {
  const row = await db
    .selectFrom('office')
    .innerJoin('region', 'region.code', 'office.region_code')
    .selectAll('office')
    .select('region.name as region_name')
    .executeTakeFirst();
  if (!row) return undefined;
  const signatories = await db.selectFrom('signatory').selectAll().orderBy('starts_on', 'desc').execute();
  const { name, city, address, phone, email, website } = row;
  return {
    name,
    city,
    address,
    phone,
    email,
    website,
    regionCode: row.region_code,
    regionName: row.region_name,
    level: row.level,
    governmentName: row.government_name,
    postalCode: row.postal_code,
    unitCode: row.unit_code,
    isSample: row.is_sample === 1,
    signatories: signatories.map(toSignatory),
  };
}

export interface NewOffice extends OfficeIdentity {
  readonly regionCode: string;
  readonly level: OfficeRow['level'];
  readonly isSample: boolean;
}

export async function insertOffice(db: WriteHandle, office: NewOffice, at: string): Promise<void> {
  await db
    .insertInto('office')
    .values({
      id: 1,
      region_code: office.regionCode,
      level: office.level,
      is_sample: office.isSample ? 1 : 0,
      created_at: at,
      ...toIdentityRow(office),
    })
    .execute();
}

export async function updateOffice(db: WriteHandle, identity: OfficeIdentity): Promise<void> {
  await db.updateTable('office').set(toIdentityRow(identity)).where('id', '=', 1).execute();
}

export async function insertSignatory(
  db: WriteHandle,
  signatory: Omit<OfficeSignatory, 'id'>,
): Promise<void> {
  const { prefix, position, name, rank, nip } = signatory;
  await db
    .insertInto('signatory')
    .values({
      id: newId(),
      prefix,
      position,
      name,
      rank,
      nip,
      starts_on: signatory.startsOn,
      ends_on: signatory.endsOn,
    })
    .execute();
}

export async function endSignatory(db: WriteHandle, id: string, endsOn: PlainDate): Promise<void> {
  await db.updateTable('signatory').set({ ends_on: endsOn }).where('id', '=', id).execute();
}
