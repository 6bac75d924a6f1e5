import type { FieldDifference } from './compare.ts';
import { RECONCILE_FIELD_LABELS } from './field.ts';
import type { MatchedBy } from './matched.ts';
import type { ReconcileKind } from './reconcile.ts';

/** One cooperative as one side names it, enough to find it again and to call somebody. */
export interface Particulars {
  /** Of the register; null for a row of the other list. */
  readonly id: string | null;
  /** As Excel shows it; null for a cooperative of the register. */
  readonly row: number | null;
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly nikKoperasi: string;
  readonly districtName: string;
  readonly villageName: string;
  /** As stored ("active") or empty. */
  readonly status: string;
  readonly chairName: string;
  /** In full; masked wherever it is shown. */
  readonly phone: string;
  readonly assignedOfficer: string;
}

/** Everything about one finding that its line does not show. */
export interface FindingDetail {
  /** Why it must be looked at, in sentences. */
  readonly why: readonly string[];
  readonly by: MatchedBy | null;
  readonly here: readonly Particulars[];
  readonly there: readonly Particulars[];
  readonly differences: readonly FieldDifference[];
  /** Code of the village the other list names, where the region data know it. */
  readonly thereVillageCode: string | null;
  /** The book year the compared figures stand in here. */
  readonly figuresBookYear: number | null;
  /** The years whose RAT columns stood for the last RAT; null where the list named the last RAT itself. */
  readonly ratYears: readonly number[] | null;
  /** What could not be read of the row. */
  readonly remarks: readonly string[];
}

export interface FoundFinding {
  readonly kind: ReconcileKind;
  readonly subject: string;
  readonly cooperativeId: string | null;
  readonly name: string;
  readonly districtName: string;
  readonly summary: string;
  readonly detail: FindingDetail;
}

const SHOWN_FIELDS = 4;

/** The differing fields in one line: "Status, Alamat, dan 3 isian lain". */
export function differenceSummary(differences: readonly FieldDifference[]): string {
  const labels = differences.map(({ field }) => RECONCILE_FIELD_LABELS[field]);
  const more = labels.length - SHOWN_FIELDS;
  const shown = labels.slice(0, SHOWN_FIELDS).join(', ');
  return more > 0 ? `${shown}, dan ${more} isian lain` : shown;
}
