import { z } from 'zod';
import { RECONCILE_FIELDS } from '#rules/reconcile/field.ts';
import type { ReconcileField } from '#rules/reconcile/field.ts';
import { RECONCILE_KINDS, RECONCILE_SOURCES, RECONCILE_STATES } from '#rules/reconcile/reconcile.ts';
import { command, query, task } from './define.ts';
import { bookYear, count, day, dayOut, finishedFile, id, page, requiredText, shortText } from './scalars.ts';
import { FILE_ERRORS } from './import.ts';
import { fileToRead, pdfToWrite, sheetToWrite } from './file-paths.ts';

const field = z.enum(RECONCILE_FIELDS as [ReconcileField, ...ReconcileField[]]);
const source = z.enum(RECONCILE_SOURCES);
const kind = z.enum(RECONCILE_KINDS);
const state = z.enum(RECONCILE_STATES);

const kindCounts = z.object({ to_check: count, different: count, only_here: count, only_there: count });
const stateCounts = z.object({ open: count, fixed_here: count, fixed_there: count, ignored: count });

const reconciled = z.object({
  /** Null after a trial. */
  reconciliationId: id.nullable(),
  sheet: z.string(),
  sheets: z.array(z.string()).readonly(),
  headerRow: count,
  columns: z
    .array(
      z.object({
        index: count,
        header: z.string(),
        field: z.string().nullable(),
        samples: z.array(z.string()).readonly(),
      }),
    )
    .readonly(),
  fieldChoices: z.array(z.object({ field: z.string(), label: z.string() })).readonly(),
  isMappingRemembered: z.boolean(),
  figuresBookYear: bookYear.nullable(),
  /** The fields that were compared, in the order of a record. */
  compared: z.array(field).readonly(),
  rowCount: count,
  /** Rows of which something could not be read. */
  remarkedCount: count,
  registerCount: count,
  sameCount: count,
  counts: kindCounts,
  /** Ignored before for the same reason, and ignored still. */
  carriedCount: count,
});
export type Reconciled = z.infer<typeof reconciled>;

const reconciliationLine = z.object({
  id,
  source,
  /** "ODS", "SIMKOPDES" or the name that was typed. */
  sourceName: z.string(),
  exportedOn: dayOut,
  fileName: z.string(),
  sheet: z.string(),
  rowCount: count,
  registerCount: count,
  sameCount: count,
  madeAt: z.string(),
  who: z.string(),
  counts: z.object({
    to_check: stateCounts,
    different: stateCounts,
    only_here: stateCounts,
    only_there: stateCounts,
  }),
});
export type ReconciliationLine = z.infer<typeof reconciliationLine>;

const findingLine = z.object({
  id,
  kind,
  name: z.string(),
  districtName: z.string(),
  summary: z.string(),
  state,
  note: z.string(),
  /** The one cooperative of the register it is about. */
  cooperativeId: id.nullable(),
});
export type FindingLine = z.infer<typeof findingLine>;

const particulars = z.object({
  /** Null for a row of the other list. */
  id: id.nullable(),
  /** As Excel shows it; null for a cooperative of the register. */
  row: count.nullable(),
  name: z.string(),
  legalEntityNumber: z.string(),
  nikKoperasi: z.string(),
  districtName: z.string(),
  villageName: z.string(),
  status: z.string(),
  chairName: z.string(),
  /** Masked. */
  phone: z.string(),
  assignedOfficer: z.string(),
});
export type FindingParticulars = z.infer<typeof particulars>;

const difference = z.object({
  field,
  label: z.string(),
  /** As people read it, personal numbers masked; empty where nothing is said. */
  here: z.string(),
  there: z.string(),
  /** What the register says by now; null when the record is gone. */
  now: z.string().nullable(),
  isSettled: z.boolean(),
  /** Why the value of there cannot be taken over here; null when it can. */
  obstacle: z.string().nullable(),
});
export type FindingDifference = z.infer<typeof difference>;

const finding = findingLine.extend({
  reconciliationId: id,
  why: z.array(z.string()).readonly(),
  remarks: z.array(z.string()).readonly(),
  here: z.array(particulars).readonly(),
  there: z.array(particulars).readonly(),
  differences: z.array(difference).readonly(),
  stateAt: z.string().nullable(),
  stateWho: z.string(),
  /** What was decided about it when an older list was matched. */
  earlier: z.object({ state, note: z.string(), at: z.string() }).nullable(),
});
export type Finding = z.infer<typeof finding>;

const filter = {
  kinds: z.array(kind).max(4).readonly().default([]),
  states: z.array(state).max(4).readonly().default([]),
  /** Null: every kecamatan; empty: without one. */
  districtName: z.string().max(200).nullable().default(null),
  field: field.nullable().default(null),
  text: shortText.default(''),
};
const selection = z.strictObject({ id, ...filter });
export type FindingSelection = z.infer<typeof selection>;

const outputErrors = [
  'NOT_FOUND',
  'OFFICE_NOT_SET_UP',
  'FOLDER_NOT_WRITABLE',
  'FILE_IN_USE',
  'DISK_FULL',
] as const;

export const reconcileContract = {
  /** Mencocokkan daftar dari sistem lain dengan register; uji dahulu (`isTrial`). Tidak ada yang dikirim ke mana pun. */
  'reconcile.run': task(
    z.strictObject({
      path: fileToRead,
      source,
      /** How another system is called; only for `other`. */
      sourceName: shortText.default(''),
      /** Day of the export; null: today. */
      exportedOn: day.nullable().default(null),
      sheet: shortText.nullable().default(null),
      mapping: z.record(z.string().regex(/^\d{1,5}$/), z.string().max(60).nullable()).default({}),
      figuresBookYear: bookYear.nullable().default(null),
      isTrial: z.boolean(),
    }),
    reconciled,
    ['OFFICE_NOT_SET_UP', 'INVALID_INPUT', ...FILE_ERRORS],
  ),
  /** Pencocokan yang pernah dilakukan, terbaru dahulu. */
  'reconcile.list': query(z.strictObject({}), z.array(reconciliationLine).readonly()),
  /** Satu pencocokan dengan kecamatan dan bidang yang dapat disaring. */
  'reconcile.get': query(
    z.strictObject({ id }),
    reconciliationLine.extend({
      districts: z.array(z.object({ name: z.string(), count })).readonly(),
      compared: z.array(z.object({ field, label: z.string() })).readonly(),
    }),
    ['NOT_FOUND'],
  ),
  /** Temuan satu pencocokan, sehalaman demi sehalaman. */
  'reconcile.findings': query(
    selection.extend(page.shape),
    z.object({ total: count, rows: z.array(findingLine).readonly() }),
    ['NOT_FOUND'],
  ),
  /** Satu temuan dengan nilai di sini dan di sana; nomor pribadi tersamar. */
  'reconcile.finding': query(z.strictObject({ findingId: id }), finding, ['NOT_FOUND']),
  /** Menandai tindak lanjut; mengabaikan meminta alasannya. */
  'reconcile.setState': command(
    z.strictObject({ findingIds: z.array(id).min(1).max(500).readonly(), state, note: shortText }),
    z.object({ changed: count }),
    ['NOT_FOUND', 'INVALID_INPUT'],
  ),
  /** Memakai nilai di sana untuk satu isian satu koperasi, lewat perubahan register biasa yang dapat dibatalkan. */
  'reconcile.useValue': command(
    z.strictObject({ findingId: id, field }),
    z.object({ batchId: id.nullable(), isSettled: z.boolean() }),
    [
      'NOT_FOUND',
      'OFFICE_NOT_SET_UP',
      'INVALID_INPUT',
      'RECORD_CHANGED_ELSEWHERE',
      'RECONCILE_VALUE_CHANGED',
    ],
  ),
  /** Menghapus satu pencocokan dengan alasan; data koperasi tidak berubah. */
  'reconcile.remove': command(z.strictObject({ id, reason: requiredText }), z.object({ removed: count }), [
    'NOT_FOUND',
  ]),
  /** Daftar tindak lanjut per kecamatan sebagai PDF. */
  'reconcile.print': task(selection.extend({ path: pdfToWrite.nullable().default(null) }), finishedFile, [
    ...outputErrors,
    'RECONCILE_TOO_MANY_TO_PRINT',
    'CANCELLED',
  ]),
  /** Daftar tindak lanjut sebagai buku kerja, satu baris untuk tiap perbedaan. */
  'reconcile.export': task(
    selection.extend({ path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    [...outputErrors, 'CANCELLED'],
  ),
};
