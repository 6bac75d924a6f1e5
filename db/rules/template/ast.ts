/** How a piece of a line is written. */
export interface InlineStyle {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
}

export interface TextRun extends InlineStyle {
  readonly kind: 'text';
  readonly text: string;
}

/** Where something stands in the text an office typed; both count from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/** `[nama!]` refuses a number while it is empty; the line of an empty `[nama?]` is left out; `[nama]` is asked about. */
export const NEEDS = ['essential', 'usual', 'vanishing'] as const;
export type Need = (typeof NEEDS)[number];

export interface PlaceholderRun extends InlineStyle {
  readonly kind: 'placeholder';
  readonly code: string;
  /** Typed in capitals, printed in capitals. */
  readonly isCapitals: boolean;
  readonly need: Need;
  readonly at: TextPlace;
}

export type TemplateRun = TextRun | PlaceholderRun;

export const ALIGNMENTS = ['justify', 'left', 'center', 'right'] as const;
export type Alignment = (typeof ALIGNMENTS)[number];

/** `first`: an indented first line; `half`: the right half of the page, as the head of an annex. */
export type Indent = 'none' | 'first' | 'half';

export interface Paragraph<Run> {
  readonly kind: 'paragraph';
  readonly align: Alignment;
  readonly indent: Indent;
  readonly isTitle: boolean;
  readonly runs: readonly Run[];
}

/** A numbered or dashed point; its mark is printed as typed, so that paper and Word file never count differently. */
export interface ListItem<Run> {
  readonly kind: 'item';
  readonly marker: string;
  readonly level: 1 | 2;
  readonly runs: readonly Run[];
}

/** "Menimbang : a. bahwa …": a label, a colon, and what it says. An empty label goes on under the one above. */
export interface LabelledLine<Run> {
  readonly kind: 'labelled';
  readonly label: string;
  readonly marker: string;
  readonly runs: readonly Run[];
}

export type PlainMarkKind = 'gap' | 'page-break' | 'letterhead' | 'letter-head' | 'signature' | 'copies';
export type PlainMark = { readonly [Kind in PlainMarkKind]: { readonly kind: Kind } }[PlainMarkKind];

/** Two signatures beside each other: whoever receives at the left, the official at the right. */
export interface SignaturePair<Run> {
  readonly kind: 'signature-pair';
  readonly left: readonly Run[];
}

export interface TableShape<Run> {
  readonly kind: 'table';
  /** Shares of the width, in percent. */
  readonly widths: readonly number[];
  /** Least height of a row in millimetres, where something is to be written by hand; 0 as high as its text. */
  readonly rowHeight: number;
  readonly header: readonly (readonly Run[])[];
}

export type TableCells<Run> = readonly (readonly Run[])[];

/** One row as typed, one row for each of a list, or empty rows (null: as many as the letter asks for). */
export type TemplateRow =
  | { readonly kind: 'row'; readonly cells: TableCells<TemplateRun> }
  | { readonly kind: 'repeat'; readonly list: RowList; readonly cells: TableCells<TemplateRun> }
  | { readonly kind: 'blank'; readonly count: number | null };

export const ROW_LISTS = [
  'penerima',
  'rincian',
  'petugas',
  'pendiri',
  'hadir',
  'pengurus',
  'pengawas',
  'dokumen',
  'saksi',
  'unsur',
  'calon',
  'aspek',
  'laporan',
  'hitungan',
  'rat',
  'diundang',
  'jadwal',
  'biaya',
  'rekapitulasi',
] as const;
/** Lists that a table can repeat a row for. */
export type RowList = (typeof ROW_LISTS)[number];

/** Lists that come from a record of the cooperative or of a formation file. */
export const RECORD_LISTS = [
  'pendiri',
  'hadir',
  'pengurus',
  'pengawas',
  'dokumen',
  'aspek',
  'laporan',
  'rat',
] as const satisfies readonly RowList[];

/** Lists the office types itself, a row a line; the others come from a record. */
export const TYPED_LISTS = [
  'rincian',
  'petugas',
  'saksi',
  'unsur',
  'calon',
  'hitungan',
  'diundang',
  'jadwal',
  'biaya',
  'rekapitulasi',
] as const satisfies readonly RowList[];
export type TypedList = (typeof TYPED_LISTS)[number];

export type SimpleBlock<Run> =
  Paragraph<Run> | ListItem<Run> | LabelledLine<Run> | PlainMark | SignaturePair<Run>;

export interface TemplateTable extends TableShape<TemplateRun> {
  readonly rows: readonly TemplateRow[];
}
export type TemplateBlock = SimpleBlock<TemplateRun> | TemplateTable;

export interface FilledTable extends TableShape<TextRun> {
  readonly rows: readonly TableCells<TextRun>[];
}
/** What is printed: no placeholder left, every repeated row written out. The PDF and the Word file are made of this. */
export type FilledBlock = SimpleBlock<TextRun> | FilledTable;

/** What is wrong with a template, and where; `length` letters are meant. */
export interface TemplateFault extends TextPlace {
  readonly length: number;
  readonly message: string;
}
