/** The six figures of the published table, as a paper prints them. */
export interface RecapRow {
  readonly label: string;
  readonly active: number;
  readonly inactive: number;
  readonly total: number;
  readonly certified: number;
  readonly inProgress: number;
  /** Certified of the active ones, as printed: "37,61", or "-" when none is active. */
  readonly percentage: string;
}
