export interface ProofKeyRow {
  id: string;
  public_key: string;
  created_at: string;
  retired_at: string | null;
  retired_reason: string;
}

export interface ProofMarkRow {
  short_code: string;
  kind: string;
  number: string;
  name: string;
  dated_on: string;
  paper_subject: string;
  payload: string;
  key_id: string;
  signed_at: string;
}

export interface ProofRevocationRow {
  short_code: string;
  revoked_on: string;
  reason: string;
  recorded_at: string;
}

/** Tables of the QR that shows a paper to be genuine. */
export interface ProofTables {
  proof_key: ProofKeyRow;
  proof_mark: ProofMarkRow;
  proof_revocation: ProofRevocationRow;
}
