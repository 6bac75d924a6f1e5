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
  activity_seen: 'yes' | 'no' | 'unknown';
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

/** Tables of what proves a record. */
export interface EvidenceTables {
  cooperative_amendment: CooperativeAmendmentRow;
  cooperative_verification: CooperativeVerificationRow;
  cooperative_document: CooperativeDocumentRow;
}
