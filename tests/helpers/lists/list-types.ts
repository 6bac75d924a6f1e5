import type { CertificateState, CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import type { YearFigure } from '#rules/cooperative/year-figure.ts';

/** A number that Excel shows by a format: a day as its serial number, an identity number without exponent. */
export interface FormattedCell {
  readonly value: number;
  /** As Excel spells it: "dd/mm/yyyy". */
  readonly format: string;
}
export type Cell = string | number | FormattedCell | null;
export type Row = readonly Cell[];

/** Rows and columns from 0, both ends included. */
export interface Merged {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface ListSheet {
  readonly name: string;
  readonly rows: readonly Row[];
  readonly merged: readonly Merged[];
  readonly isHidden: boolean;
}

/** What a row is to a person who reads the list. */
export const PASSED_OVER_KINDS = [
  'title',
  'heading',
  'numbering',
  'section',
  'total',
  'signature',
  'footnote',
  'blank',
] as const;
export type PassedOverKind = (typeof PASSED_OVER_KINDS)[number];

/** A meeting of one book year as the list tells it: on a day, held without a day, or not held. */
export interface RatTold {
  readonly bookYear: number;
  readonly isHeld: boolean;
  /** YYYY-MM-DD; null where only a tick stands. */
  readonly on: string | null;
}

/**
 * What the list says of one cooperative. Null where it has no column for it, an empty cell or a word for nothing. Days are
 * YYYY-MM-DD, money whole rupiah after the unit. A figure written as 0 is 0, not null.
 */
export interface CooperativeTold {
  /** As typed, spaces within too but none around; empty where the row names none. */
  readonly name: string;
  /** Code of the kecamatan, or of the kabupaten where a list of a province names only that. */
  readonly placeCode: string | null;
  readonly villageCode: string | null;
  /** What stands in the cell of the village, also where it is no village of the kecamatan. */
  readonly villageWords: string | null;
  readonly status: CooperativeStatus | null;
  readonly legalEntityNumber: string | null;
  readonly legalEntityOn: string | null;
  readonly nikKoperasi: string | null;
  readonly certificate: CertificateState | null;
  readonly certificateIssuedOn: string | null;
  readonly certificateUntil: string | null;
  readonly chairName: string | null;
  /** As typed. */
  readonly phone: string | null;
  readonly figures: Readonly<Record<YearFigure, number | null>>;
  readonly lastRatOn: string | null;
  readonly rats: readonly RatTold[];
}

/** Why no office could take the row in as it stands. */
export type Refusal = 'double' | 'no-name' | 'unknown-place' | 'unknown-status';

export interface CooperativeRow extends CooperativeTold {
  readonly kind: 'cooperative';
  readonly refusal: Refusal | null;
  /** The row (from 0) that tells of the same cooperative before this one. */
  readonly doubleOf: number | null;
}
export type RowTruth = { readonly kind: PassedOverKind } | CooperativeRow;

/** What a column holds; `other` is no field of a register, `empty` has neither heading nor cells. */
export type ColumnMeaning =
  | YearFigure
  | `rat:${number}`
  | 'position'
  | 'name'
  | 'legalEntityNumber'
  | 'legalEntityOn'
  | 'legalEntityNumberAndDay'
  | 'nikKoperasi'
  | 'certificate'
  | 'certificateIssuedOn'
  | 'certificateUntil'
  | 'kind'
  | 'group'
  | 'sector'
  | 'form'
  | 'address'
  | 'village'
  | 'kecamatan'
  | 'regency'
  | 'province'
  | 'phone'
  | 'status'
  | 'statusActive'
  | 'statusInactive'
  | 'chairName'
  | 'secretaryName'
  | 'note'
  | 'lastRatOn'
  | 'ratOn'
  | 'ratHeld'
  | 'ratNotHeld'
  | 'bookYear'
  | 'other'
  | 'empty';

export interface ColumnTruth {
  /** The words over the column from top to bottom. */
  readonly headings: readonly string[];
  readonly meaning: ColumnMeaning;
}

export interface ListTruth {
  /** The sheet with the table. */
  readonly sheet: string;
  /** One for each row up to the last that holds anything. */
  readonly rows: readonly RowTruth[];
  readonly columns: readonly ColumnTruth[];
  /** The last row of the heading over the table, from 0. */
  readonly headingRow: number;
  /** To which book year the figures of a list of cooperatives belong; null where it has none. */
  readonly bookYear: number | null;
}

/** What a person would have to say because the list does not, or not in words that everybody knows. */
export interface ListAnswers {
  readonly unit: 'ribu' | 'juta' | null;
  readonly bookYear: number | null;
  readonly columns: readonly { readonly column: number; readonly meaning: ColumnMeaning }[];
}

export interface KnownCooperative {
  readonly name: string;
  /** Name and code of its kecamatan. */
  readonly districtName: string;
  readonly districtCode: string;
  readonly regencyName: string;
  /** Null where nobody knows it. */
  readonly legalEntityNumber: string | null;
}

export interface GeneratedList {
  readonly seed: number;
  readonly fileName: string;
  readonly format: 'xlsx' | 'csv';
  readonly csv: CsvForm;
  /** Code of the kabupaten or province whose office has the list. */
  readonly office: string;
  readonly kind: 'cooperative' | 'rat';
  readonly sheets: readonly ListSheet[];
  /** Who they are, each once, for a register that knows them before the list comes. */
  readonly cooperatives: readonly KnownCooperative[];
  readonly truth: ListTruth;
  readonly answers: ListAnswers;
  /** Names of what is peculiar to this list, for counting. */
  readonly varieties: readonly string[];
}

export interface CsvForm {
  readonly separator: ';' | ',' | '\t';
  readonly lineEnd: '\n' | '\r\n';
  readonly hasMark: boolean;
  /** Every cell in quotes, not only those that need them. */
  readonly isQuoted: boolean;
}
