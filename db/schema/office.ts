/** Row types of the tables: the only place, with db/queries, that knows the database's spelling. */
export interface RegionRow {
  code: string;
  parent_code: string | null;
  level: 'province' | 'regency' | 'district' | 'village';
  kind: 'province' | 'regency' | 'district' | 'desa' | 'kelurahan';
  name: string;
  dataset: string;
  /** The first day it exists; null: as far back as anybody asks. */
  from_on: string | null;
  /** The first day it no longer exists; null: it does. */
  until_on: string | null;
}

export interface RegionChangeRow {
  id: string;
  kind: 'renamed' | 'recoded' | 'split';
  code: string;
  /** The code after, or that of the village that came of a split; null for a mere name. */
  new_code: string | null;
  old_name: string;
  /** The name after, or that of the village that came of a split. */
  new_name: string;
  effective_on: string;
  basis: string;
  /** Ids of the cooperatives that followed to the new code. */
  moved_json: string;
  /** The change of the register that went with it; null where no cooperative was touched. */
  batch_id: string | null;
  at: string;
  who: string;
  undone_at: string | null;
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
  /** The region's emblem on the head of papers; null: none is supplied. */
  emblem_sha256: string | null;
  /** The state's emblem over papers of the head of the region. */
  regent_emblem_sha256: string | null;
  is_emblem_coloured: 0 | 1;
  /** The sheet of lists. */
  list_paper: 'F4' | 'F4_NARROW' | 'A4';
}

export interface SignatoryRow {
  id: string;
  kind: 'head' | 'secretary' | 'division_head' | 'regional_secretary' | 'regent' | 'other';
  /** Nobody holds it together with another: periods of one key never overlap. */
  position_key: string;
  prefix: '' | 'Plt.' | 'Plh.' | 'Pj.';
  position: string;
  front_title: string;
  name: string;
  back_title: string;
  rank: string;
  nip: string;
  on_behalf_of: string;
  through_position: string;
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

export interface OfficeLogRow {
  id: string;
  at: string;
  what: string;
  detail_json: string;
}

/** Tables of the office and what it is measured by. */
export interface OfficeTables {
  region: RegionRow;
  region_change: RegionChangeRow;
  office: OfficeRow;
  signatory: SignatoryRow;
  dated_rule: DatedRuleRow;
  office_log: OfficeLogRow;
}
