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

/** Tables of people and their terms. */
export interface PeopleTables {
  person: PersonRow;
  cooperative_role: CooperativeRoleRow;
}
