import type { ReadHandle, WriteHandle } from '../../handles.ts';
import type { OfficeRow } from '../../schema/office.ts';
import { listEmblems } from '../picture/emblem.ts';
import type { Emblem } from '../picture/emblem.ts';
import { listSignatories } from './signatory.ts';
import type { OfficeSignatory } from './signatory.ts';

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

/** What its papers look like; an emblem is null while none is supplied. */
export interface PaperLook {
  readonly emblem: Emblem | null;
  readonly regentEmblem: Emblem | null;
  readonly isEmblemColoured: boolean;
  readonly listPaper: OfficeRow['list_paper'];
}

export interface OfficeRecord extends OfficeIdentity {
  readonly regionCode: string;
  readonly regionName: string;
  readonly level: OfficeRow['level'];
  readonly isSample: boolean;
  readonly look: PaperLook;
  /** Newest period first. */
  readonly signatories: readonly OfficeSignatory[];
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
    look: await lookOf(db, row),
    signatories: await listSignatories(db),
  };
}

/** Whether everything that leaves this database must say that it is practice. */
export async function isSampleOffice(db: ReadHandle): Promise<boolean> {
  const row = await db.selectFrom('office').select('is_sample').executeTakeFirst();
  return row?.is_sample === 1;
}

async function lookOf(db: ReadHandle, row: Pick<OfficeRow, keyof LookRow>): Promise<PaperLook> {
  const { emblem_sha256: own, regent_emblem_sha256: regent } = row;
  const kept = own === null && regent === null ? [] : await listEmblems(db);
  const find = (sha256: string | null) => kept.find((one) => one.sha256 === sha256) ?? null;
  return {
    emblem: find(own),
    regentEmblem: find(regent),
    isEmblemColoured: row.is_emblem_coloured === 1,
    listPaper: row.list_paper,
  };
}

type LookRow = Pick<
  OfficeRow,
  'emblem_sha256' | 'regent_emblem_sha256' | 'is_emblem_coloured' | 'list_paper'
>;

export async function updatePaperLook(
  db: WriteHandle,
  look: {
    readonly emblem: string | null;
    readonly regentEmblem: string | null;
    readonly isEmblemColoured: boolean;
    readonly listPaper: OfficeRow['list_paper'];
  },
): Promise<void> {
  const row: LookRow = {
    emblem_sha256: look.emblem,
    regent_emblem_sha256: look.regentEmblem,
    is_emblem_coloured: look.isEmblemColoured ? 1 : 0,
    list_paper: look.listPaper,
  };
  await db.updateTable('office').set(row).where('id', '=', 1).execute();
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
      emblem_sha256: null,
      regent_emblem_sha256: null,
      is_emblem_coloured: 0,
      list_paper: 'F4',
      ...toIdentityRow(office),
    })
    .execute();
}

export async function updateOffice(db: WriteHandle, identity: OfficeIdentity): Promise<void> {
  await db.updateTable('office').set(toIdentityRow(identity)).where('id', '=', 1).execute();
}
