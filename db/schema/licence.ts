import type { LicenceHelper, LicenceState } from '#rules/licence/licence.ts';

export interface LicenceRow {
  id: string;
  umkm_id: string;
  /** The product it is for; null: the whole business's. */
  product_id: string | null;
  kind: string;
  number: string;
  /** Its letters and figures alone, by which numbers are compared and looked for. */
  number_key: string;
  state: LicenceState;
  issued_on: string | null;
  /** Null: without an end, or not known; `is_endless` tells which. */
  valid_until: string | null;
  is_endless: 0 | 1;
  helper: LicenceHelper;
  helper_name: string;
  fund: string;
  fund_year: number | null;
  note: string;
  /** The list that brought it. */
  import_id: string | null;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

/** Licences of businesses; those of cooperatives are `cooperative_permit`. */
export interface LicenceTables {
  licence: LicenceRow;
}
