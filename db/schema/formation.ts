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

/** Tables of formation files. */
export interface FormationTables {
  formation: FormationRow;
  formation_founder: FormationFounderRow;
  formation_cooperative: FormationCooperativeRow;
  formation_officer: FormationOfficerRow;
  formation_document: FormationDocumentRow;
}
