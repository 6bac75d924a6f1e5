import type { CertificateState } from '#rules/halal/certificate.ts';
import type { HalalPath } from '#rules/halal/halal.ts';

export interface HalalCaseRow {
  id: string;
  product_id: string;
  path: HalalPath;
  registration: string;
  /** A code of the rule `activity-funds`. */
  fund: string;
  quota_year: number | null;
  is_facilitated: number;
  companion: string;
  institution: string;
  certificate_number: string;
  printed_end: string | null;
  checked_on: string | null;
  checked_sales: number | null;
  answers_json: string;
  note: string;
  /** Of the latest of `halal_event`; empty: only a pre-check. */
  stage: string;
  stage_on: string | null;
  /** What all steps make of the certificate. */
  certificate: CertificateState;
  recorded_at: string;
  recorded_by: string;
  updated_at: string;
  removed_at: string | null;
  removed_reason: string;
}

export interface HalalEventRow {
  id: string;
  case_id: string;
  /** A code of the rule `halal-stages`. */
  stage: string;
  held_on: string;
  done_by: string;
  note: string;
  who: string;
  at: string;
  undone_at: string | null;
}

/** Halal certificates of products. */
export interface HalalTables {
  halal_case: HalalCaseRow;
  halal_event: HalalEventRow;
}
