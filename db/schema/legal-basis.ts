import type { LawKind, LocalLaw } from '#rules/legal-basis/legal-basis.ts';

export interface LegalBasisRow {
  id: string;
  kind: LawKind;
  /** As printed before "Nomor", where the kind alone does not say it. */
  form_name: string;
  number: string;
  year: number;
  title: string;
  publication: string;
  in_force_from: string;
  /** The last day; null while it is in force. */
  in_force_until: string | null;
  /** Ids of this table, in the order in which they changed it. */
  changed_by_json: string;
  is_changed_repeatedly: number;
  /** Codes of letter templates. */
  cited_by_json: string;
  local_law: LocalLaw | null;
  /** Empty: law everywhere. */
  region_code: string;
  is_verified: number;
  source: string;
  note: string;
  recorded_at: string;
  recorded_by: string;
  /** Empty while a shipped row is as it came. */
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

/** The library of legal bases. */
export interface LegalBasisTables {
  legal_basis: LegalBasisRow;
}
