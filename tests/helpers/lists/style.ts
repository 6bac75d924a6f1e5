import type { Draw } from './draw.ts';
import type { Office } from './places.ts';

export const DAY_FORMS = [
  'cell',
  'slashed',
  'dashed',
  'dotted',
  'bare-slashed',
  'iso',
  'iso-with-time',
  'words',
  'short-year',
] as const;
export type DayForm = (typeof DAY_FORMS)[number];

export const NUMBER_FORMS = [
  'number',
  'plain-text',
  'dots',
  'commas',
  'rupiah',
  'dots-with-cents',
  'point-zero',
] as const;
export type NumberForm = (typeof NUMBER_FORMS)[number];

export type LayoutName =
  | 'office'
  | 'database'
  | 'ods'
  | 'certificate'
  | 'english'
  | 'short'
  | 'rat-title'
  | 'rat-ticks'
  | 'rat-years'
  | 'rat-per-meeting'
  | 'rat-heading';

/** How cells that say nothing are filled in, by what the column holds. */
export interface Nothing {
  readonly text: readonly (string | null)[];
  readonly identity: readonly (string | null)[];
  /** A zero stands for the number 0 under a format of days. */
  readonly day: readonly (string | number | null)[];
  readonly figure: readonly (string | null)[];
}

/** Habits of the person who made a list; drawn once, kept from the first row to the last. */
export interface Style {
  readonly draw: Draw;
  readonly format: 'xlsx' | 'csv';
  readonly office: Office;
  readonly layout: LayoutName;
  /** How many of a hundred facts are not known. */
  readonly gap: number;
  readonly nothing: Nothing;
  readonly days: DayForm;
  readonly dayFormat: string;
  readonly numbers: NumberForm;
  /** Rupiah that a 1 in a column of money stands for. */
  readonly unit: 1 | 1000 | 1_000_000;
  readonly isUpper: boolean;
  readonly bookYear: number;
  /** Statuses beside active and inactive occur. */
  readonly hasManyStatuses: boolean;
}
