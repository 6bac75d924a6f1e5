import type { CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { describeField, FIELD_NAMES } from '#rules/cooperative/field-lists.ts';
import type { FieldKind } from '#rules/cooperative/field-descriptor.ts';
import type { FieldName, FieldValue, FieldWith } from '#rules/cooperative/field-lists.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import { cellName } from '../file/clean-text.ts';
import type { DataRow } from '../find/data-rows.ts';
import type { Table, TableColumn } from '../find/table.ts';
import type { MatchRegion, Place } from './match-region.ts';
import { partPhones } from './part-phone.ts';
import { isTick, readBookYear } from './read-mark.ts';
import { readFigures, readFurtherYears } from './read-figures.ts';
import type { FurtherYear, RowFigures } from './read-figures.ts';
import { readLegalEntity } from './read-legal-entity.ts';
import { readPlace } from './read-place.ts';
import { readNikKoperasi, readNumberName, readPhone } from './read-number-name.ts';
import { readCertificate, readKind, readPerson, readSavingsLoan, readStatus } from './read-words.ts';
import type { StatusWords } from './read-words.ts';
import { rowReader } from './row-reader.ts';
import type { RatDay, RowReader } from './row-reader.ts';

/** Fields that are read from one column by their kind. */
type ReadField = Exclude<
  FieldName,
  FieldWith<{ readonly kind: 'name' | 'status' | 'regionName' | 'regionCode' }>
>;
const READ_BY_HAND: readonly FieldKind[] = ['name', 'status', 'regionName', 'regionCode'];
/** Read in pairs, since a number and its day may share a cell. */
const READ_IN_PAIRS: readonly FieldName[] = [
  'legalEntityNumber',
  'legalEntityOn',
  'amendmentNumber',
  'amendmentOn',
];
const READ_FIELDS = FIELD_NAMES.filter(
  (name): name is ReadField =>
    !READ_BY_HAND.includes(describeField(name).kind) && !READ_IN_PAIRS.includes(name),
);

/** What a sheet says of a field: as the register keeps it, but for words that are only understood when it is merged. */
type ReadValue<Name extends ReadField> =
  Name extends FieldWith<{ readonly kind: 'form' | 'pattern' }> ? string : FieldValue<Name>;

/** One cooperative as the sheet tells it. Null means the sheet does not say, never zero and never today. */
export type RegisterValues = Place &
  RowFigures & { readonly [Name in ReadField]: ReadValue<Name> | null } & {
    readonly name: string | null;
    readonly status: CooperativeStatus | null;
    readonly rats: readonly RatDay[];
    /** Figures whose headings name another book year than the list's, oldest first. */
    readonly furtherYears: readonly FurtherYear[];
    readonly grade: string | null;
    /** The book year of the row's own figures, where a column says it. */
    readonly bookYear: number | null;
  };

export interface RegisterRow {
  /** The row's number as Excel shows it. */
  readonly row: number;
  readonly values: RegisterValues;
  readonly reasons: readonly Reason[];
}

function readName(reader: RowReader): string | null {
  const name = reader.text('name');
  if (name === null) {
    const message = 'Nama koperasi kosong. Isi namanya; tanpa nama, baris ini tidak dapat dicatat.';
    reader.add({ code: 'NAMA_KOSONG', level: 'refuse', field: 'Nama Koperasi', message });
  }
  return name;
}

const BOTH_TICKED: Reason = {
  code: 'STATUS_TIDAK_DIKENAL',
  level: 'warning',
  field: 'Status',
  message:
    'Aktif dan tidak aktif keduanya dicentang, jadi statusnya tidak diambil. Pastikan mana yang benar.',
};

/** Ticks in two columns "Aktif" and "Tidak Aktif" say the same as one word; either may hold the word itself. */
function readStatusOf(reader: RowReader, words: StatusWords): CooperativeStatus | null {
  const byWord = reader.read('status', (cell, header) => readStatus(cell, header, words));
  if (byWord !== null) return byWord;
  const marks = (['statusActiveMark', 'statusInactiveMark'] as const).map((field) => ({
    isTicked: reader.read(field, (cell) => ({ value: isTick(cell) })) === true,
    word: reader.read(field, (cell, header) =>
      isTick(cell) === null ? readStatus(cell, header, words) : { value: null },
    ),
  }));
  const word = marks.find((mark) => mark.word !== null)?.word;
  if (word !== undefined && word !== null) return word;
  const [active = false, inactive = false] = marks.map(({ isTicked }) => isTicked);
  if (active && inactive) reader.add(BOTH_TICKED);
  if (active === inactive) return null;
  return active ? 'active' : 'inactive';
}

/** How a cell of each kind is read; words as they stand where no kind says otherwise. */
const READERS: Readonly<Partial<Record<FieldKind, (reader: RowReader, field: ReadField) => unknown>>> = {
  day: (reader, field) => reader.day(field),
  phone: (reader, field) => reader.read(field, (cell) => ({ value: readPhone(cell) })),
  number: (reader, field) => reader.read(field, readNumberName),
  nikKoperasi: (reader, field) => reader.read(field, readNikKoperasi),
  kind: (reader, field) => reader.read(field, (cell) => ({ value: readKind(cell) })),
  savingsLoan: (reader, field) => reader.read(field, readSavingsLoan),
  certificate: (reader, field) => reader.read(field, readCertificate),
  person: (reader, field) => reader.read(field, (cell) => ({ value: readPerson(cell) })),
};

function readFields(reader: RowReader) {
  const values = READ_FIELDS.map((field) => {
    const read = READERS[describeField(field).kind];
    return [field, read ? read(reader, field) : reader.text(field)] as const;
  });
  return Object.fromEntries(values) as { readonly [Name in ReadField]: ReadValue<Name> | null };
}

/** What reading a row needs besides the row. */
export interface RowContext {
  readonly match: MatchRegion;
  readonly today: PlainDate;
  /** Status words that a person has explained for this file. */
  readonly statusWords: StatusWords;
}

/** Reads one data row with every remark about it; duplicates are judged later, over all rows. */
export function readRegisterRow(
  data: DataRow,
  table: Table,
  columns: ReadonlyMap<string, TableColumn>,
  { match, today, statusWords }: RowContext,
): RegisterRow {
  const reader = rowReader(data.cells, table, columns, today);
  const values: RegisterValues = {
    name: readName(reader),
    ...readPlace(reader, data, match),
    ...partPhones(readFields(reader), reader.add),
    ...readLegalEntity(reader),
    status: readStatusOf(reader, statusWords),
    rats: reader.rats(null),
    ...readFigures(reader, null),
    furtherYears: readFurtherYears(reader, table),
    bookYear: reader.read('bookYear', (cell, header) => readBookYear(cell, header, today)),
    grade: reader.read('grade', (cell) => ({ value: cellName(cell)?.toUpperCase() ?? null })),
  };
  return { row: data.row, values, reasons: reader.reasons };
}
