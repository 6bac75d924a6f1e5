import type { Generated, Selectable } from 'kysely';

type StatusWord = 'active' | 'inactive' | 'dissolution_proposed' | 'in_settlement' | 'dissolved';

/** With defaults and derived columns: what is inserted is less than what is read. */
export interface CooperativeTable {
  /** The order in which records came in; given by the database. */
  sequence: Generated<number>;
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
  certificate_issued_on: Generated<string | null>;
  business_started_on: Generated<string | null>;
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
  latest_members_male: Generated<number | null>;
  latest_members_female: Generated<number | null>;
  latest_managers: Generated<number | null>;
  latest_employees: Generated<number | null>;
  latest_outside_capital: Generated<number | null>;
  /** Bit n: a RAT of book year 1990 + n. */
  rat_years: Generated<number>;
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
  /** Null: it was held, on a day nobody wrote down. */
  held_on: string | null;
  reported_on: string | null;
  /** From which day a recap counts it: its own, or that of the recording where it has none. */
  counted_from: string;
}

/** Tables of the cooperatives and what is reported of them. */
export interface CooperativeTables {
  cooperative: CooperativeTable;
  cooperative_status: CooperativeStatusRow;
  cooperative_year: CooperativeYearRow;
  rat: RatRow;
}
