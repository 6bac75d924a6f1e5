/**
 * What a field holds. Reading a sheet's cell, comparing with another list, writing to a spreadsheet and telling people
 * follow the kind, so that a field is described and not programmed.
 */
export type FieldKind =
  | 'name'
  | 'text'
  | 'day'
  | 'phone'
  /** A number that is a name: zeros before it count, nothing is reckoned with it. */
  | 'number'
  | 'nikKoperasi'
  | 'person'
  /** One of the five kinds, else as a sheet wrote it. */
  | 'kind'
  | 'form'
  | 'pattern'
  | 'savingsLoan'
  | 'certificate'
  | 'status'
  | 'regionName'
  | 'regionCode';

/** In what two lists may differ without saying anything else (db/rules/reconcile/compare.ts). */
export type FieldComparison = 'number' | 'digits' | 'tax' | 'lower' | 'site' | 'address' | 'kind' | 'words';

/** How a recap names an arrangement by a field. */
export interface FieldGrouping {
  /** In a sentence: "menurut KBLI". */
  readonly name: string;
  /** What stands in a row, as a sentence without its beginning. */
  readonly definition: string;
  /** The row of those of which nothing is known. */
  readonly unknownLabel: string;
  /** Head of the list of those that stand differently in two frozen figures. */
  readonly changeName: string;
  /** As the command line calls it; part of its promise. */
  readonly word: string;
}

export interface FieldDescriptor {
  /** What people call it: on the record, in the change log, above its column, on paper. */
  readonly label: string;
  readonly kind: FieldKind;
  /** What stands where nothing is known. */
  readonly empty: string | null;
  /** Headings that mean it in an office's sheet, as `headerLabel` spells them, a comma between; label and `ods` count too. */
  readonly headings?: string;
  /** ODS's own heading, where ODS has the field. */
  readonly ods?: string;
  /** Of its column in a spreadsheet, in characters; left out: as usual for its kind. */
  readonly width?: number;
  /** What the choice of a sheet's column calls it, where the label alone would mislead there. */
  readonly columnLabel?: string;
  /** True: typed on the record page. The others belong to a history, or follow from another field. */
  readonly isTyped?: true;
  /** A personal number, masked until a purpose is given (UU 27/2022). */
  readonly isMasked?: true;
  /** A remark in which anybody may be named: a person's removal looks through it. */
  readonly isRemark?: true;
  /** False: another system's list is not held against it. */
  readonly isCompared?: false;
  /** Left out: as its kind is compared. */
  readonly compare?: FieldComparison;
  /** The sheet of one cooperative tells it together with others instead of on a line of its own. */
  readonly isToldTogether?: true;
  /**
   * A column of the list; says whether few values are shared by many rows (which then stand in the order of names) or
   * many are told apart. Its migration makes the index that the order walks along.
   */
  readonly listed?: 'few' | 'many';
  /** A day that lies in the past: a day to come is refused. */
  readonly isPast?: true;
  /** Days it usually does not lie before or after; where it does, the record is saved and says so. */
  readonly notBefore?: string;
  readonly notAfter?: string;
  /** A condition of the list from day to day; how the sentence begins: "berbadan hukum" sejak 1/1/2020. */
  readonly daysPhrase?: string;
  /** A condition of the list by words: "berjenis" Jasa atau Konsumen. */
  readonly wordsPhrase?: string;
  /** Recaps arrange cooperatives by it (db/rules/recap/grouping.ts); the words of a condition open the list behind a row. */
  readonly recap?: FieldGrouping;
}
