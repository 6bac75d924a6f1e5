import { z } from 'zod';
import {
  CERTIFICATE_STATES,
  COOPERATIVE_STATUSES,
  SAVINGS_LOAN_KINDS,
} from '#rules/cooperative/cooperative.ts';
import { byField, FREE_WORD_FILTERS, LISTED_FIELDS } from '#rules/cooperative/field-lists.ts';
import type { FieldKind } from '#rules/cooperative/field-descriptor.ts';
import type { FieldValue, ListedField } from '#rules/cooperative/field-lists.ts';
import { REGISTER_COLUMNS } from '#rules/cooperative/register-column.ts';
import { cooperativeSelection, cooperativeSort, listView } from './filter.ts';
import { command, query, task } from '../define.ts';
import {
  bookYear,
  count,
  dayOut,
  expectedUpdatedAt,
  finishedFile,
  id,
  requiredText,
  rupiah,
  shortText,
} from '../scalars.ts';
import { fileToWrite, pdfToWrite } from '../file-paths.ts';

/** More do not stand side by side on a lying sheet and stay readable. */
export const MOST_PRINTED_COLUMNS = 12;

const WORDS: Readonly<Partial<Record<FieldKind, z.ZodType>>> = {
  day: dayOut.nullable(),
  status: z.enum(COOPERATIVE_STATUSES),
  certificate: z.enum(CERTIFICATE_STATES),
  savingsLoan: z.enum(SAVINGS_LOAN_KINDS),
};
const listed = byField(LISTED_FIELDS, (_field, { kind }) => WORDS[kind] ?? z.string()) as {
  readonly [Field in ListedField]: z.ZodType<FieldValue<Field>>;
};

/** One row of the list: every column that can be chosen. Phone numbers come masked. */
const cooperativeLine = z.object({
  ...listed,
  id,
  regencyName: z.string(),
  lastRatOn: dayOut.nullable(),
  /** The newest book year whose RAT was held on a day nobody recorded, where no dated one is newer; null: none. */
  undatedRatYear: count.nullable(),
  verification: z.string(),
  /** Percent. */
  completeness: count,
  members: count.nullable(),
  ownCapital: rupiah.nullable(),
  assets: rupiah.nullable(),
  turnover: rupiah.nullable(),
  surplus: rupiah.nullable(),
  updatedAt: z.string(),
});
export type CooperativeLine = z.infer<typeof cooperativeLine>;

const totals = z.object({
  members: rupiah,
  ownCapital: rupiah,
  assets: rupiah,
  turnover: rupiah,
  surplus: rupiah,
});

export const cooperativeContract = {
  /** Satu halaman daftar menurut kata cari, saringan, dan urutan; tidak menghitung jumlah agar tetap seketika. */
  'cooperative.list': query(
    z.strictObject({
      ...cooperativeSelection,
      sort: cooperativeSort.default({ column: 'name', isDescending: false }),
      offset: z.int().min(0).max(10_000_000).default(0),
      limit: z.int().min(1).max(500).default(50),
    }),
    z.object({ rows: z.array(cooperativeLine).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Berapa yang cocok, jumlah kolom angkanya, dan isi register seluruhnya. */
  'cooperative.count': query(
    z.strictObject(cooperativeSelection),
    z.object({ total: count, activeTotal: count, registerTotal: count, registerActive: count, totals }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Nilai yang ada di register untuk saringan: kelompok, sektor, KBLI, petugas, dengan jumlahnya. */
  'cooperative.listValues': query(
    z.strictObject({ field: z.enum([...FREE_WORD_FILTERS, 'officer']) }),
    z.array(z.object({ value: z.string(), count })).readonly(),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Tahun buku yang punya catatan RAT atau angka, terbaru dahulu. */
  'cooperative.listBookYears': query(z.strictObject({}), z.array(bookYear).readonly(), ['OFFICE_NOT_SET_UP']),
  /** Mengekspor persis daftar yang disaring. Nomor pribadi tersamar kecuali tujuannya ditulis (dan dicatat). */
  'cooperative.export': task(
    z.strictObject({
      path: fileToWrite('.xlsx', '.csv'),
      ...cooperativeSelection,
      sort: cooperativeSort.default({ column: 'name', isDescending: false }),
      format: z.enum(['xlsx', 'csv']).default('xlsx'),
      /** Null: all fields in ODS order. */
      columns: z.array(z.enum(REGISTER_COLUMNS)).min(1).readonly().nullable().default(null),
      /** Empty: numbers stay masked. */
      fullNumbersPurpose: shortText.default(''),
    }),
    z.object({ path: z.string(), rowCount: count, isMasked: z.boolean() }),
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL', 'CANCELLED'],
  ),
  /** Mencetak persis daftar yang disaring, dengan kolom yang tampak; nomor telepon tersamar. */
  'cooperative.printList': task(
    z.strictObject({
      path: pdfToWrite.nullable().default(null),
      ...cooperativeSelection,
      sort: cooperativeSort.default({ column: 'name', isDescending: false }),
      columns: z
        .array(z.enum(REGISTER_COLUMNS))
        .min(1)
        .max(MOST_PRINTED_COLUMNS, `Pilih paling banyak ${MOST_PRINTED_COLUMNS} kolom untuk dicetak.`)
        .readonly()
        .default(['name', 'legalEntityNumber', 'districtName', 'status']),
    }),
    finishedFile,
    ['OFFICE_NOT_SET_UP', 'FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'CANCELLED'],
  ),
  'view.list': query(
    z.strictObject({}),
    z.array(z.object({ id, name: z.string(), view: listView, updatedAt: z.string() })).readonly(),
  ),
  /** Menyimpan tampilan daftar dengan nama; nama yang sama diganti. */
  'view.save': command(
    z.strictObject({ name: requiredText, expectedUpdatedAt, view: listView }),
    z.object({ id }),
    ['RECORD_CHANGED_ELSEWHERE'],
  ),
  'view.remove': command(z.strictObject({ id }), z.object({ wasThere: z.boolean() })),
};
