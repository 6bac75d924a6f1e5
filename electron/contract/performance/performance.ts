import { z } from 'zod';
import { command, query, task } from '../define.ts';
import { fileToRead, pdfToWrite, sheetToWrite, wordToWrite } from '../file-paths.ts';
import { count, day, expectedUpdatedAt, finishedFile, id, requiredText } from '../scalars.ts';
import { renjaContract } from './renja.ts';
import {
  entryFacts,
  imported,
  indicatorFacts,
  indicatorRecord,
  indicatorYear,
  nameFacts,
  quarter,
  report,
  targetFacts,
  year,
} from './shapes.ts';

const saved = z.object({ id, updatedAt: z.string() });
const WRITE_ERRORS = ['FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'] as const;
const READ_ERRORS = ['OFFICE_NOT_SET_UP', 'RECAP_DOES_NOT_ADD_UP', 'SNAPSHOT_ALTERED'] as const;
const SAVE_ERRORS = ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'] as const;

export const performanceContract = {
  ...renjaContract,
  /** Tahun yang mempunyai target, isian, atau laporan kinerja. */
  'performance.years': query(z.strictObject({}), z.array(z.number()).readonly(), ['OFFICE_NOT_SET_UP']),
  /** Laporan kinerja satu triwulan atau setahun (triwulan 0): target, realisasi, dan capaian tiap indikator. */
  'performance.report': query(z.strictObject({ year, quarter }), report, READ_ERRORS),
  /** Indikator sebagaimana dicatat, atau yang dihapus. */
  'performance.indicators': query(
    z.strictObject({ isRemoved: z.boolean().default(false) }),
    z.object({ rows: z.array(indicatorRecord).readonly() }),
    ['OFFICE_NOT_SET_UP'],
  ),
  /** Target dan isian satu indikator pada satu tahun. */
  'performance.year': query(z.strictObject({ indicatorId: id, year }), indicatorYear, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
  ]),
  /** Mencatat atau membetulkan satu indikator; tanpa id berarti indikator baru. Namanya yang terakhir ikut dibetulkan. */
  'performance.save': command(
    z.strictObject({ id: id.nullable().default(null), expectedUpdatedAt, ...indicatorFacts, ...nameFacts }),
    saved,
    SAVE_ERRORS,
  ),
  /** Memberi indikator nama baru sejak satu hari; triwulan sebelumnya tetap memakai nama lamanya. */
  'performance.correctName': command(
    z.strictObject({ id, expectedUpdatedAt, fromOn: day, ...nameFacts }),
    saved,
    SAVE_ERRORS,
  ),
  /** Mengeluarkan indikator dari laporan; triwulan yang sudah dibekukan tetap memuatnya. */
  'performance.remove': command(z.strictObject({ id, reason: requiredText }), saved, ['NOT_FOUND']),
  /** Mengurungkan indikator yang dikeluarkan. */
  'performance.restore': command(z.strictObject({ id }), saved, ['NOT_FOUND']),
  /** Menulis target satu indikator pada satu tahun: tiap triwulan dan setahun. */
  'performance.saveTargets': command(
    z.strictObject({ indicatorId: id, year, expectedUpdatedAt, ...targetFacts }),
    saved,
    SAVE_ERRORS,
  ),
  /** Mengisi satu triwulan: angka dari sumber lain, penyebab, dan upaya. Triwulan yang dibekukan ditolak. */
  'performance.saveEntry': command(
    z.strictObject({ indicatorId: id, year, quarter, expectedUpdatedAt, ...entryFacts }),
    saved,
    SAVE_ERRORS,
  ),
  /** Membekukan laporan satu triwulan atau setahun: angka, nama, dan targetnya tetap sesudahnya. */
  'performance.freeze': command(
    // Indicators without a value are frozen as such only where somebody says so.
    z.strictObject({ year, quarter, isMissingAccepted: z.boolean().default(false) }),
    z.object({ id, rows: count, missing: count }),
    READ_ERRORS,
  ),
  /** Membuka triwulan yang dibekukan, dengan alasan; yang pernah dibekukan tetap tersimpan. */
  'performance.thaw': command(z.strictObject({ id, reason: requiredText }), z.object({ id }), [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
  ]),
  /** Tabel capaian satu triwulan sebagai PDF. */
  'performance.print': task(
    z.strictObject({ year, quarter, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    [...WRITE_ERRORS, ...READ_ERRORS, 'CANCELLED'],
  ),
  /** Kartu satu indikator sebagai PDF. */
  'performance.printCard': task(
    z.strictObject({ indicatorId: id, year, quarter, path: pdfToWrite.nullable().default(null) }),
    finishedFile,
    [...WRITE_ERRORS, ...READ_ERRORS, 'NOT_FOUND', 'CANCELLED'],
  ),
  /** Tabel capaian satu triwulan sebagai buku kerja XLSX. */
  'performance.export': task(
    z.strictObject({ year, quarter, path: sheetToWrite }),
    z.object({ path: z.string(), rowCount: count }),
    [...WRITE_ERRORS, ...READ_ERRORS],
  ),
  /** Draf bab III LKjIP sebagai berkas Word. */
  'performance.exportChapter': task(
    z.strictObject({ year, quarter, path: wordToWrite }),
    z.object({ path: z.string() }),
    [...WRITE_ERRORS, ...READ_ERRORS, 'CANCELLED'],
  ),
  /** Membaca indikator dan target satu tahun dari lembar; diuji dahulu, disimpan sekaligus. */
  'performance.import': task(
    z.strictObject({ year, path: fileToRead, isDryRun: z.boolean().default(true) }),
    imported,
    [
      'OFFICE_NOT_SET_UP',
      'CANCELLED',
      'FILE_NOT_FOUND',
      'FILE_EMPTY',
      'FILE_IN_USE',
      'FILE_TOO_LARGE',
      'FILE_PASSWORD_PROTECTED',
      'FILE_NOT_SPREADSHEET',
      'FILE_DAMAGED',
    ],
  ),
};
