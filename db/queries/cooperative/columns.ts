import type { FieldName } from '#rules/cooperative/field-lists.ts';
import type { CooperativeRow } from '../../schema/cooperative.ts';

/** The column of each field (db/rules/cooperative/fields.ts): the one place where the two names meet. */
export const COLUMNS = {
  name: 'name',
  legalEntityNumber: 'legal_entity_number',
  legalEntityOn: 'legal_entity_on',
  amendmentNumber: 'amendment_number',
  amendmentOn: 'amendment_on',
  form: 'form',
  kind: 'kind',
  group: 'cooperative_group',
  sector: 'sector',
  pattern: 'pattern',
  nikKoperasi: 'nik_koperasi',
  certificate: 'certificate',
  certificateIssuedOn: 'certificate_issued_on',
  certificateUntil: 'certificate_until',
  nib: 'nib',
  npwp: 'npwp',
  kbli: 'kbli',
  savingsLoan: 'savings_loan',
  businessStartedOn: 'business_started_on',
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
  status: 'status',
  /** As the source names it, without a book year. */
  lastRatOn: 'last_rat_on',
  chairName: 'chair_name',
  secretaryName: 'secretary_name',
  treasurerName: 'treasurer_name',
  supervisorName: 'supervisor_name',
  managerName: 'manager_name',
  assignedOfficer: 'assigned_officer',
  note: 'note',
} as const satisfies Readonly<Record<FieldName, keyof CooperativeRow>>;

export type Columns = typeof COLUMNS;
