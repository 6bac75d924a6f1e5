import type { Generated, Selectable } from 'kysely';

/** Row types of the tables: the only place, with db/queries, that knows the database's spelling. */
export interface RegionRow {
  code: string;
  parent_code: string | null;
  level: 'province' | 'regency' | 'district' | 'village';
  kind: 'province' | 'regency' | 'district' | 'desa' | 'kelurahan';
  name: string;
  dataset: string;
}

export interface OfficeRow {
  id: 1;
  region_code: string;
  level: 'regency' | 'province';
  government_name: string;
  name: string;
  city: string;
  address: string;
  postal_code: string;
  phone: string;
  email: string;
  website: string;
  unit_code: string;
  is_sample: 0 | 1;
  created_at: string;
}

export interface SignatoryRow {
  id: string;
  prefix: '' | 'Plt.' | 'Plh.' | 'Pj.';
  position: string;
  name: string;
  rank: string;
  nip: string;
  starts_on: string;
  ends_on: string | null;
}

export interface DatedRuleRow {
  id: string;
  code: string;
  value_json: string;
  in_force_from: string;
  in_force_until: string | null;
  basis: string;
  note: string;
}

export interface ImportBatchRow {
  id: string;
  kind: 'cooperative' | 'rat';
  file_name: string;
  file_sha256: string;
  sheet: string;
  row_count: number;
  created_count: number;
  changed_count: number;
  refused_count: number;
  imported_at: string;
  undone_at: string | null;
}

type StatusWord = 'active' | 'inactive' | 'dissolution_proposed' | 'in_settlement' | 'dissolved';

/** With defaults and derived columns: what is inserted is less than what is read. */
export interface CooperativeTable {
  id: string;
  name: string;
  name_key: string;
  legal_entity_number: string;
  legal_entity_key: string;
  legal_entity_on: string | null;
  amendment_number: string;
  amendment_on: string | null;
  /** As the source names it, without a book year. */
  last_rat_on: string | null;
  form: 'primer' | 'sekunder';
  kind: string;
  cooperative_group: string;
  sector: string;
  pattern: 'konvensional' | 'syariah';
  nik_koperasi: string;
  certificate: 'certified' | 'in_progress' | 'none';
  certificate_until: string | null;
  nib: string;
  npwp: string;
  address: string;
  village_code: string | null;
  village_name: string;
  district_code: string | null;
  district_name: string;
  regency_code: string | null;
  postal_code: string;
  phone: string;
  email: string;
  website: string;
  chair_name: string;
  secretary_name: string;
  treasurer_name: string;
  supervisor_name: string;
  manager_name: string;
  status: StatusWord;
  phone_2: Generated<string>;
  fax: Generated<string>;
  kbli: Generated<string>;
  savings_loan: Generated<'' | 'ksp' | 'usp'>;
  assigned_officer: Generated<string>;
  note: Generated<string>;
  merged_into: Generated<string | null>;
  /** Derived by triggers (engine/derived-columns.ts): never written by a query. */
  is_listed: Generated<0 | 1>;
  latest_rat_on: Generated<string | null>;
  latest_book_year: Generated<number | null>;
  latest_members: Generated<number | null>;
  latest_own_capital: Generated<number | null>;
  latest_assets: Generated<number | null>;
  latest_turnover: Generated<number | null>;
  latest_surplus: Generated<number | null>;
  latest_verification: Generated<string>;
  origin: string;
  import_id: string | null;
  created_at: string;
  updated_at: string;
}

export type CooperativeRow = Selectable<CooperativeTable>;

export interface CooperativeStatusRow {
  id: string;
  cooperative_id: string;
  status: StatusWord;
  since_on: string | null;
  reason: string;
  import_id: string | null;
  recorded_at: string;
}

export interface CooperativeYearRow {
  cooperative_id: string;
  book_year: number;
  members_male: number | null;
  members_female: number | null;
  members_total: number | null;
  managers: number | null;
  employees: number | null;
  own_capital: number | null;
  outside_capital: number | null;
  assets: number | null;
  turnover: number | null;
  surplus: number | null;
}

export interface RatRow {
  cooperative_id: string;
  book_year: number;
  held_on: string;
  reported_on: string | null;
}

export interface ImportChangeRow {
  import_id: string;
  cooperative_id: string;
  action: 'created' | 'changed';
  before_json: string | null;
  after_json: string;
}

export interface LetterNumberRow {
  id: string;
  series: string;
  year: number;
  sequence: number;
  insertion: string;
  text: string;
  dated_on: string;
  purpose: string;
  state: 'issued' | 'reserved' | 'void';
  state_reason: string;
}

export interface PaperRow {
  id: string;
  kind: string;
  subject: string;
  dated_on: string;
  data_json: string;
  sha256: string;
  stored_at: string;
}

export interface AwardProgrammeRow {
  id: string;
  book_year: number;
  confirmed_on: string;
  criteria_json: string;
  confirmed_at: string;
}

export interface AwardRecipientRow {
  programme_id: string;
  cooperative_id: string;
  position: number;
  letter_number_id: string;
  name: string;
  legal_entity_number: string;
  district_name: string;
  reasons_json: string;
}

export interface RecapSnapshotRow {
  id: string;
  year: number;
  cut_off_on: string;
  definition: string;
  total_json: string;
  counted_json: string;
  sha256: string;
  frozen_at: string;
}

export interface FormationRow {
  id: string;
  name: string;
  name_key: string;
  form: 'primer' | 'sekunder';
  kind: string;
  pattern: 'konvensional' | 'syariah';
  is_village_programme: 0 | 1;
  meeting_on: string;
  region_code: string;
  created_at: string;
  updated_at: string;
}

export interface FormationFounderRow {
  formation_id: string;
  position: number;
  name: string;
  nik_ktp: string;
  born_on: string | null;
  sex: 'L' | 'P' | null;
  address: string;
  is_present: 0 | 1;
}

export interface FormationCooperativeRow {
  formation_id: string;
  position: number;
  name: string;
}

export interface FormationOfficerRow {
  formation_id: string;
  organ: 'pengurus' | 'pengawas';
  position: number;
  name: string;
  office: string;
  sex: 'L' | 'P' | null;
}

export interface FormationDocumentRow {
  formation_id: string;
  code: string;
  state: 'present' | 'missing' | 'not_needed';
  dated_on: string | null;
  note: string;
}

export interface OfficeLogRow {
  id: string;
  at: string;
  what: string;
  detail_json: string;
}

export interface PersonRow {
  id: string;
  name: string;
  name_key: string;
  nik_ktp: string;
  born_on: string | null;
  sex: 'L' | 'P' | null;
  address: string;
  phone: string;
  import_id: string | null;
  created_at: string;
  updated_at: string;
}

export interface CooperativeRoleRow {
  id: string;
  cooperative_id: string;
  person_id: string;
  organ: 'pengurus' | 'pengawas' | 'manajer';
  position: string;
  starts_on: string | null;
  ends_on: string | null;
  import_id: string | null;
  /** The import that named a successor; undoing it opens the term again. */
  ended_by_import: string | null;
  recorded_at: string;
}

export interface CooperativeAmendmentRow {
  id: string;
  cooperative_id: string;
  number: string;
  amended_on: string | null;
  subject: 'anggaran_dasar' | 'data';
  note: string;
  recorded_at: string;
}

export interface CooperativeVerificationRow {
  id: string;
  cooperative_id: string;
  verified_on: string;
  outcome: 'found' | 'moved' | 'not_found';
  officer: string;
  evidence: string;
  note: string;
  recorded_at: string;
}

export interface CooperativeDocumentRow {
  id: string;
  cooperative_id: string;
  kind: string;
  title: string;
  file_name: string;
  sha256: string;
  byte_count: number;
  dated_on: string | null;
  added_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface ChangeBatchRow {
  id: string;
  at: string;
  who: string;
  source: 'edit' | 'bulk' | 'import' | 'merge' | 'undo';
  title: string;
  undone_at: string | null;
}

export interface ChangeEntryRow {
  id: string;
  batch_id: string;
  cooperative_id: string;
  /** Order within the batch, from 0. */
  position: number;
  field: string;
  before_text: string;
  after_text: string;
  /** The values themselves, for taking the change back; null where another way of undoing owns them. */
  before_json: string | null;
  after_json: string | null;
}

export interface CooperativeMergeRow {
  id: string;
  kept_id: string;
  removed_id: string;
  before_json: string;
  merged_at: string;
  undone_at: string | null;
}

export interface NotDuplicateRow {
  first_id: string;
  second_id: string;
  reason: string;
  decided_at: string;
}

export interface SavedViewRow {
  id: string;
  name: string;
  view_json: string;
  saved_at: string;
}

export interface ColumnMappingRow {
  headers_key: string;
  kind: 'cooperative' | 'rat';
  mapping_json: string;
  used_at: string;
}

export interface RecordDraftRow {
  subject: string;
  draft_json: string;
  saved_at: string;
}

export interface DatabaseTables {
  person: PersonRow;
  cooperative_role: CooperativeRoleRow;
  cooperative_amendment: CooperativeAmendmentRow;
  cooperative_verification: CooperativeVerificationRow;
  cooperative_document: CooperativeDocumentRow;
  change_batch: ChangeBatchRow;
  change_entry: ChangeEntryRow;
  cooperative_merge: CooperativeMergeRow;
  not_duplicate: NotDuplicateRow;
  saved_view: SavedViewRow;
  column_mapping: ColumnMappingRow;
  record_draft: RecordDraftRow;
  region: RegionRow;
  office: OfficeRow;
  signatory: SignatoryRow;
  dated_rule: DatedRuleRow;
  import_batch: ImportBatchRow;
  cooperative: CooperativeTable;
  cooperative_status: CooperativeStatusRow;
  cooperative_year: CooperativeYearRow;
  rat: RatRow;
  import_change: ImportChangeRow;
  letter_number: LetterNumberRow;
  paper: PaperRow;
  award_programme: AwardProgrammeRow;
  award_recipient: AwardRecipientRow;
  recap_snapshot: RecapSnapshotRow;
  formation: FormationRow;
  formation_founder: FormationFounderRow;
  formation_cooperative: FormationCooperativeRow;
  formation_officer: FormationOfficerRow;
  formation_document: FormationDocumentRow;
  office_log: OfficeLogRow;
}
