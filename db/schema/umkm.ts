import type { Scale } from '#rules/umkm/scale.ts';
import type { UmkmStatus } from '#rules/umkm/umkm.ts';

export interface UmkmRow {
  id: string;
  name: string;
  name_key: string;
  owner_id: string | null;
  phone: string;
  address: string;
  district_code: string | null;
  /** The office's own words where the place has no code. */
  district_name: string;
  village_code: string | null;
  village_name: string;
  /** A day, a year, or empty. */
  started: string;
  form: string;
  sector: string;
  /** Stated last, of `umkm_capital`. */
  capital: number | null;
  /** Of the latest year of `umkm_sales`. */
  sales: number | null;
  sales_year: number | null;
  scale_choice: Scale | '';
  scale_reason: string;
  workers_male: number | null;
  workers_female: number | null;
  online: string;
  /** A day, a year, or empty. */
  assisted_since: string;
  /** Of the latest entry of `umkm_status`. */
  status: UmkmStatus;
  origin: string;
  note: string;
  import_id: string | null;
  merged_into: string | null;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface UmkmKbliRow {
  umkm_id: string;
  position: number;
  code: string;
}

export interface UmkmCapitalRow {
  umkm_id: string;
  stated_on: string;
  amount: number;
  source: string;
}

export interface UmkmSalesRow {
  umkm_id: string;
  year: number;
  amount: number;
  source: string;
}

export interface UmkmMemberRow {
  umkm_id: string;
  cooperative_id: string;
  /** A day, a year, or empty. */
  since: string;
}

export interface UmkmStatusRow {
  id: string;
  umkm_id: string;
  status: UmkmStatus;
  since: string;
  reason: string;
  who: string;
  at: string;
  undone_at: string | null;
}

export interface ProductRow {
  id: string;
  umkm_id: string;
  name: string;
  name_key: string;
  kind: string;
  brand: string;
  packaging: string;
  /** How much is made in a month. */
  capacity: number | null;
  capacity_unit: string;
  price: number | null;
  note: string;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface UmkmImportRow {
  id: string;
  file_name: string;
  at: string;
  who: string;
  added: number;
  changed: number;
  report_json: string;
  undone_at: string | null;
}

export interface UmkmChangeRow {
  id: string;
  umkm_id: string;
  position: number;
  kind: 'entry' | 'import' | 'undo' | 'merge';
  at: string;
  who: string;
  import_id: string | null;
  /** Only what changed, by the names of the facts. */
  before_json: string;
  after_json: string;
  undone_by: string | null;
}

export interface UmkmMergeRow {
  id: string;
  kept_id: string;
  removed_id: string;
  at: string;
  who: string;
  moved_json: string;
  undone_at: string | null;
}

export interface UmkmNotDoubleRow {
  first_id: string;
  second_id: string;
  reason: string;
  who: string;
  at: string;
}

/** The register of micro businesses. */
export interface UmkmTables {
  umkm: UmkmRow;
  umkm_kbli: UmkmKbliRow;
  umkm_capital: UmkmCapitalRow;
  umkm_sales: UmkmSalesRow;
  umkm_member: UmkmMemberRow;
  umkm_status: UmkmStatusRow;
  umkm_import: UmkmImportRow;
  umkm_change: UmkmChangeRow;
  umkm_merge: UmkmMergeRow;
  umkm_not_double: UmkmNotDoubleRow;
  product: ProductRow;
}
