import type { CertificateState, CooperativePattern, CooperativeStatus } from '#rules/cooperative.ts';
import { toPlainDate } from '#rules/plain-date.ts';
import type { PlainDate } from '#rules/plain-date.ts';
import type { SavingsLoanKind } from '#rules/register-field.ts';
import type { ReadHandle } from '../handles.ts';
import type { CooperativeRow } from '../schema/cooperative.ts';
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
  readonly savingsLoan: SavingsLoanKind;
  readonly kbli: string;
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
  readonly phone2: string;
  readonly fax: string;
  readonly email: string;
  readonly website: string;
  readonly chairName: string;
  readonly secretaryName: string;
  readonly treasurerName: string;
  readonly supervisorName: string;
  readonly managerName: string;
  readonly assignedOfficer: string;
  readonly note: string;
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
  /** The cooperative this one was merged into as a duplicate. */
  readonly mergedInto: string | null;
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

export function groupBy<Row>(
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

export function toEntryIdentity(row: CooperativeRow) {
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
    fax,
    kbli,
    note,
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
    fax,
    kbli,
    note,
    phone2: row.phone_2,
    savingsLoan: row.savings_loan,
    assignedOfficer: row.assigned_officer,
    mergedInto: row.merged_into,
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
