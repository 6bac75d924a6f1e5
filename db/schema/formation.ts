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
  has_savings_unit: 0 | 1;
  address: string;
  membership_area: string;
  business: string;
  principal_saving: number | null;
  mandatory_saving: number | null;
  term_from: string | null;
  term_until: string | null;
  meeting_place: string;
  meeting_time: string;
  officer: string;
  notary: string;
  /** The record in the register it became; with `moved_at` null it is just being taken back. */
  cooperative_id: string | null;
  moved_at: string | null;
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
  capacity_reason: string;
  capacity_by: string;
  capacity_at: string;
  ktp_reason: string;
  ktp_by: string;
  ktp_at: string;
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

export interface FormationStageRow {
  formation_id: string;
  stage: string;
  reached_on: string;
  number: string;
  note: string;
  recorded_by: string;
  recorded_at: string;
}

export interface FormationScanRow {
  id: string;
  formation_id: string;
  code: string;
  file_name: string;
  sha256: string;
  byte_count: number;
  added_at: string;
}

export interface CooperativeFounderRow {
  cooperative_id: string;
  position: number;
  person_id: string;
}

export interface FormationLetterRow {
  id: string;
  formation_id: string;
  template_code: string;
  /** As the template was called that day. */
  name: string;
  dated_on: string;
  number_id: string;
  number_text: string;
  state: 'final' | 'void';
  state_reason: string;
  issued_by: string;
  issued_at: string;
}

export interface CooperativeFoundingMemberRow {
  cooperative_id: string;
  position: number;
  /** Null where the founder does not stand in the register, or several of its name do. */
  founder_id: string | null;
  /** As the file named it. */
  name: string;
}

export interface GuidelinePublisherRow {
  id: string;
  name: string;
  public_key: string;
  is_own: 0 | 1;
  trusted_by: string;
  trusted_at: string;
  withdrawn_at: string | null;
}

export interface GuidelinePackageRow {
  sha256: string;
  title: string;
  edition: string;
  publisher_id: string;
  rule_count: number;
  taken_by: string;
  taken_at: string;
}

/** Tables of formation files. */
export interface FormationTables {
  formation: FormationRow;
  formation_founder: FormationFounderRow;
  formation_cooperative: FormationCooperativeRow;
  formation_officer: FormationOfficerRow;
  formation_document: FormationDocumentRow;
  formation_stage: FormationStageRow;
  formation_scan: FormationScanRow;
  formation_letter: FormationLetterRow;
  cooperative_founder: CooperativeFounderRow;
  cooperative_founding_member: CooperativeFoundingMemberRow;
  guideline_publisher: GuidelinePublisherRow;
  guideline_package: GuidelinePackageRow;
}
