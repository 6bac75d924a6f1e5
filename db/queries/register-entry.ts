import type { CertificateState, CooperativePattern, CooperativeStatus } from '#rules/cooperative.ts';
import { normaliseCooperativeName, normaliseLegalEntityNumber } from '#rules/cooperative-name.ts';
import { toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { ReadHandle, WriteHandle } from '../handles.ts';
import type { CooperativeRow } from '../schema.ts';
import { toYearFigures } from './cooperative.ts';
import type { RatRecord, YearFigures } from './cooperative.ts';

/** One cooperative as an import compares and writes it: identity, figures and RATs together. */
export interface RegisterEntry {
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly legalEntityOn: PlainDate | null;
  readonly amendmentNumber: string;
  readonly amendmentOn: PlainDate | null;
  /** As the source names it, without a book year. */
  readonly lastRatOn: PlainDate | null;
  readonly form: 'primer' | 'sekunder';
  readonly kind: string;
  readonly group: string;
  readonly sector: string;
  readonly pattern: CooperativePattern;
  readonly nikKoperasi: string;
  readonly certificate: CertificateState;
  readonly certificateUntil: PlainDate | null;
  readonly nib: string;
  readonly npwp: string;
  readonly address: string;
  readonly villageCode: string | null;
  readonly villageName: string;
  readonly districtCode: string | null;
  readonly districtName: string;
  readonly regencyCode: string | null;
  readonly postalCode: string;
  readonly phone: string;
  readonly email: string;
  readonly website: string;
  readonly chairName: string;
  readonly secretaryName: string;
  readonly treasurerName: string;
  readonly supervisorName: string;
  readonly managerName: string;
  readonly status: CooperativeStatus;
  /** Oldest book year first. */
  readonly figures: readonly YearFigures[];
  /** Oldest book year first. */
  readonly rats: readonly RatRecord[];
}

export interface KnownEntry extends RegisterEntry {
  readonly id: string;
  readonly nameKey: string;
  readonly legalEntityKey: string;
  readonly origin: string;
  readonly importId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The whole register keyed for comparing; one pass per table, because an import touches most rows anyway. */
export async function listRegisterEntries(db: ReadHandle): Promise<readonly KnownEntry[]> {
  const rows = await db.selectFrom('cooperative').selectAll().orderBy('id').execute();
  const years = await db.selectFrom('cooperative_year').selectAll().orderBy('book_year').execute();
  const rats = await db.selectFrom('rat').selectAll().orderBy('book_year').execute();
  const figuresOf = groupBy(years, (year) => year.cooperative_id);
  const ratsOf = groupBy(rats, (rat) => rat.cooperative_id);
  return rows.map((row) => ({
    ...toEntryIdentity(row),
    figures: (figuresOf.get(row.id) ?? []).map(toYearFigures),
    rats: (ratsOf.get(row.id) ?? []).map((rat) => ({
      bookYear: rat.book_year,
      heldOn: toPlainDate(rat.held_on),
      reportedOn: rat.reported_on === null ? null : toPlainDate(rat.reported_on),
    })),
  }));
}

function groupBy<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

const dayOf = (text: string | null): PlainDate | null => (text === null ? null : toPlainDate(text));

function toEntryIdentity(row: CooperativeRow) {
  const {
    id,
    name,
    form,
    kind,
    sector,
    pattern,
    certificate,
    nib,
    npwp,
    address,
    phone,
    email,
    status,
    origin,
  } = row;
  return {
    id,
    name,
    form,
    kind,
    sector,
    pattern,
    certificate,
    nib,
    npwp,
    address,
    phone,
    email,
    status,
    origin,
    nameKey: row.name_key,
    legalEntityNumber: row.legal_entity_number,
    legalEntityKey: row.legal_entity_key,
    legalEntityOn: dayOf(row.legal_entity_on),
    amendmentNumber: row.amendment_number,
    amendmentOn: dayOf(row.amendment_on),
    lastRatOn: dayOf(row.last_rat_on),
    certificateUntil: dayOf(row.certificate_until),
    group: row.cooperative_group,
    nikKoperasi: row.nik_koperasi,
    villageCode: row.village_code,
    villageName: row.village_name,
    districtCode: row.district_code,
    districtName: row.district_name,
    regencyCode: row.regency_code,
    postalCode: row.postal_code,
    website: row.website,
    chairName: row.chair_name,
    secretaryName: row.secretary_name,
    treasurerName: row.treasurer_name,
    supervisorName: row.supervisor_name,
    managerName: row.manager_name,
    importId: row.import_id,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

function toIdentityRow(entry: RegisterEntry) {
  const { name, form, kind, sector, pattern, certificate, nib, npwp, address, phone, email, status } = entry;
  return {
    name,
    form,
    kind,
    sector,
    pattern,
    certificate,
    nib,
    npwp,
    address,
    phone,
    email,
    status,
    name_key: normaliseCooperativeName(name),
    legal_entity_number: entry.legalEntityNumber,
    legal_entity_key: normaliseLegalEntityNumber(entry.legalEntityNumber),
    legal_entity_on: entry.legalEntityOn,
    amendment_number: entry.amendmentNumber,
    amendment_on: entry.amendmentOn,
    last_rat_on: entry.lastRatOn,
    certificate_until: entry.certificateUntil,
    cooperative_group: entry.group,
    nik_koperasi: entry.nikKoperasi,
    village_code: entry.villageCode,
    village_name: entry.villageName,
    district_code: entry.districtCode,
    district_name: entry.districtName,
    regency_code: entry.regencyCode,
    postal_code: entry.postalCode,
    website: entry.website,
    chair_name: entry.chairName,
    secretary_name: entry.secretaryName,
    treasurer_name: entry.treasurerName,
    supervisor_name: entry.supervisorName,
    manager_name: entry.managerName,
  };
}

export interface EntryMark {
  readonly id: string;
  readonly origin: string;
  readonly importId: string | null;
  readonly createdAt: string;
  readonly updatedAt: string;
}

export async function insertEntry(db: WriteHandle, mark: EntryMark, entry: RegisterEntry): Promise<void> {
  await db
    .insertInto('cooperative')
    .values({
      id: mark.id,
      origin: mark.origin,
      import_id: mark.importId,
      created_at: mark.createdAt,
      updated_at: mark.updatedAt,
      ...toIdentityRow(entry),
    })
    .execute();
  await insertYearlyFacts(db, mark.id, entry);
}

/** Writes an entry over a known one: identity, figures and RATs become exactly those of `entry`. */
export async function replaceEntry(db: WriteHandle, mark: EntryMark, entry: RegisterEntry): Promise<void> {
  await db
    .updateTable('cooperative')
    .set({
      ...toIdentityRow(entry),
      origin: mark.origin,
      import_id: mark.importId,
      updated_at: mark.updatedAt,
    })
    .where('id', '=', mark.id)
    .execute();
  await deleteYearlyFacts(db, mark.id);
  await insertYearlyFacts(db, mark.id, entry);
}

/** Removes a cooperative that one import created and nothing else refers to (foreign keys refuse otherwise). */
export async function deleteEntry(db: WriteHandle, id: string): Promise<void> {
  await deleteYearlyFacts(db, id);
  await db.deleteFrom('cooperative_status').where('cooperative_id', '=', id).execute();
  await db.deleteFrom('cooperative').where('id', '=', id).execute();
}

async function deleteYearlyFacts(db: WriteHandle, id: string): Promise<void> {
  await db.deleteFrom('cooperative_year').where('cooperative_id', '=', id).execute();
  await db.deleteFrom('rat').where('cooperative_id', '=', id).execute();
}

async function insertYearlyFacts(db: WriteHandle, id: string, entry: RegisterEntry): Promise<void> {
  if (entry.figures.length > 0) {
    await db
      .insertInto('cooperative_year')
      .values(
        entry.figures.map((year) => ({
          cooperative_id: id,
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
      )
      .execute();
  }
  if (entry.rats.length > 0) {
    await db
      .insertInto('rat')
      .values(
        entry.rats.map((rat) => ({
          cooperative_id: id,
          book_year: rat.bookYear,
          held_on: rat.heldOn,
          reported_on: rat.reportedOn,
        })),
      )
      .execute();
  }
}
