import type { ColumnMeaning } from '../list-types.ts';

export interface PlannedColumn {
  readonly meaning: ColumnMeaning;
  /** From the widest group down to the column's own words. */
  readonly headings: readonly string[];
}

/** The table of a list before there are rows. */
export interface Layout {
  readonly columns: readonly PlannedColumn[];
  /** Places stand in rows over their cooperatives, not in a column. */
  readonly sections: 'kecamatan' | 'regency' | null;
  /** Where the book year of the figures or meetings is said; null where nobody says it. */
  readonly yearIn: 'title' | 'heading' | 'column' | null;
  /** A line over the table gives the unit of money; otherwise the headings do. */
  readonly isUnitInTitle: boolean;
  readonly hasTitle: boolean;
  /** The list ends with a sum, a signature, a remark below the table. */
  readonly hasClosing: boolean;
}
