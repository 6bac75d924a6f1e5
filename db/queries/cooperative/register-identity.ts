import { plainDateOrNull } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { CooperativeRow } from '../../schema/cooperative.ts';

/**
 * What the office holds about a cooperative on its own row, field by field with its column. Types, reading and writing
 * follow this one list. Phones stand in full; whoever shows them masks them.
 */
const COLUMNS = {
  name: 'name',
  legalEntityNumber: 'legal_entity_number',
  legalEntityOn: 'legal_entity_on',
  amendmentNumber: 'amendment_number',
  amendmentOn: 'amendment_on',
  /** As the source names it, without a book year. */
  lastRatOn: 'last_rat_on',
  form: 'form',
  kind: 'kind',
  group: 'cooperative_group',
  sector: 'sector',
  pattern: 'pattern',
  savingsLoan: 'savings_loan',
  kbli: 'kbli',
  nikKoperasi: 'nik_koperasi',
  certificate: 'certificate',
  certificateUntil: 'certificate_until',
  nib: 'nib',
  npwp: 'npwp',
  address: 'address',
  villageCode: 'village_code',
  villageName: 'village_name',
  districtCode: 'district_code',
  districtName: 'district_name',
  regencyCode: 'regency_code',
  postalCode: 'postal_code',
  phone: 'phone',
  phone2: 'phone_2',
  fax: 'fax',
  email: 'email',
  website: 'website',
  chairName: 'chair_name',
  secretaryName: 'secretary_name',
  treasurerName: 'treasurer_name',
  supervisorName: 'supervisor_name',
  managerName: 'manager_name',
  assignedOfficer: 'assigned_officer',
  note: 'note',
  status: 'status',
} as const satisfies Readonly<Record<string, keyof CooperativeRow>>;

type Columns = typeof COLUMNS;
type Field = keyof Columns;
/** Kept as text, known to the program as days. */
const DAYS = ['legalEntityOn', 'amendmentOn', 'lastRatOn', 'certificateUntil'] as const;

export type RegisterIdentity = {
  readonly [Name in Field]: Name extends (typeof DAYS)[number]
    ? PlainDate | null
    : CooperativeRow[Columns[Name]];
};

/** The identity as its columns take it. */
export type IdentityRow = { readonly [Name in Field as Columns[Name]]: RegisterIdentity[Name] };

const PAIRS = Object.entries(COLUMNS) as readonly (readonly [Field, keyof CooperativeRow])[];

export function toIdentity(row: CooperativeRow): RegisterIdentity {
  const identity: Partial<Record<Field, unknown>> = {};
  for (const [field, column] of PAIRS) identity[field] = row[column];
  for (const field of DAYS) {
    const text = row[COLUMNS[field]];
    identity[field] = plainDateOrNull(text);
  }
  return identity as RegisterIdentity;
}

export function toIdentityRow(identity: RegisterIdentity): IdentityRow {
  return Object.fromEntries(PAIRS.map(([field, column]) => [column, identity[field]])) as IdentityRow;
}
