import { z } from 'zod';
import { SCALE_WORDS } from '#rules/performance/achievement.ts';
import { DIRECTIONS } from '#rules/performance/indicator.ts';
import { command, query, task } from '../define.ts';
import { pdfToWrite } from '../file-paths.ts';
import { count, expectedUpdatedAt, finishedFile, id, longText, rupiah, shortText } from '../scalars.ts';
import { amount, quarter, year } from './shapes.ts';

const notNegative = amount.min(0, 'Target tidak kurang dari 0.').nullable().default(null);
const money = rupiah.min(0, 'Rupiah tidak kurang dari 0.').max(1e15).nullable().default(null);

const renjaFacts = {
  renstraUntil: year.nullable().default(null),
  renstraTarget: notNegative,
  renstraBudget: money,
  doneBefore: amount.nullable().default(null),
  spentBefore: money,
  budget: money,
  spent1: money,
  spent2: money,
  spent3: money,
  spent4: money,
  basis: shortText.default(''),
};

const noteFacts = {
  drivers: longText.default(''),
  obstacles: longText.default(''),
  nextQuarter: longText.default(''),
  nextRenja: longText.default(''),
  /** Empty: the one that evaluated last. */
  evaluator: shortText.default(''),
};

const known = z.int().nullable();
const pair = z.object({ k: known, rp: known });

/** A row of Tabel E.81, columns 1 to 15. */
export const renjaRow = z.object({
  id,
  code: z.string(),
  name: z.string(),
  unit: z.string(),
  direction: z.enum(DIRECTIONS),
  objective: z.string(),
  division: z.string(),
  programmeCode: z.string(),
  programmeName: z.string(),
  /** How the year joins those before: added up, counted once each, or a level that does not add up. */
  joining: z.enum(['sum', 'distinct', 'level']),
  /** Each quarter is counted from January on. */
  isCumulative: z.boolean(),
  renstraUntil: known,
  basis: z.string(),
  renstra: pair,
  before: pair,
  planned: pair,
  quarters: z.array(pair).length(4).readonly(),
  done: pair,
  total: pair,
  ofRenstra: pair,
  ofYear: pair,
});
export type RenjaRow = z.infer<typeof renjaRow>;

const mean = z.object({
  value: known,
  /** Of how many rows. */
  count,
  scale: z.enum(Object.keys(SCALE_WORDS) as [keyof typeof SCALE_WORDS]).nullable(),
});
const meanPair = z.object({ k: mean, rp: mean });

export const renjaNotes = z.object({
  drivers: z.string(),
  obstacles: z.string(),
  nextQuarter: z.string(),
  nextRenja: z.string(),
  evaluator: z.string(),
});

/** What is frozen of Tabel E.81, and what it shows. */
export const renjaTable = z.object({
  rows: z.array(renjaRow).readonly(),
  ofYear: meanPair,
  ofRenstra: meanPair,
  notes: renjaNotes,
});
export type RenjaTable = z.infer<typeof renjaTable>;

const renja = z.object({
  year,
  quarter,
  ...renjaTable.shape,
  /** The quarter is frozen, and this table with it; `partly`: it was frozen before the table existed. */
  frozen: z.enum(['no', 'yes', 'partly']),
  notesUpdatedAt: z.string().nullable(),
});
export type RenjaEvaluation = z.infer<typeof renja>;

const renjaLine = z.object({
  renstraUntil: known,
  renstraTarget: known,
  renstraBudget: known,
  doneBefore: known,
  spentBefore: known,
  budget: known,
  spent1: known,
  spent2: known,
  spent3: known,
  spent4: known,
  basis: z.string(),
  updatedAt: z.string().nullable(),
  /** Budget of its programme in the year's tree; null where nobody knows. */
  treeBudget: known,
});
export type RenjaLine = z.infer<typeof renjaLine>;

const SAVE_ERRORS = ['OFFICE_NOT_SET_UP', 'NOT_FOUND', 'RECORD_CHANGED_ELSEWHERE'] as const;
const READ_ERRORS = ['OFFICE_NOT_SET_UP', 'RECAP_DOES_NOT_ADD_UP', 'SNAPSHOT_ALTERED'] as const;
const WRITE_ERRORS = ['FOLDER_NOT_WRITABLE', 'FILE_IN_USE', 'DISK_FULL'] as const;

export const renjaContract = {
  /** Evaluasi terhadap hasil Renja (Tabel E.81) satu triwulan: kinerja dan anggaran tiap indikator, dan catatannya. */
  'performance.renja': query(z.strictObject({ year, quarter }), renja, READ_ERRORS),
  /** Isian Renja satu indikator pada satu tahun. */
  'performance.renjaLine': query(z.strictObject({ indicatorId: id, year }), renjaLine, [
    'OFFICE_NOT_SET_UP',
    'NOT_FOUND',
  ]),
  /** Menulis target Renstra, realisasi tahun-tahun lalu, dan anggaran satu indikator pada satu tahun. */
  'performance.saveRenja': command(
    z.strictObject({ indicatorId: id, year, expectedUpdatedAt, ...renjaFacts }),
    z.object({ id, updatedAt: z.string() }),
    SAVE_ERRORS,
  ),
  /** Menulis faktor pendorong, penghambat, dan tindak lanjut evaluasi satu triwulan. */
  'performance.saveRenjaNotes': command(
    z.strictObject({ year, quarter, expectedUpdatedAt, ...noteFacts }),
    z.object({ updatedAt: z.string() }),
    SAVE_ERRORS,
  ),
  /** Tabel E.81 sebagai PDF, pada A3 atau F4 lanskap. */
  'performance.printRenja': task(
    z.strictObject({
      year,
      quarter,
      sheet: z.enum(['A3', 'F4']).default('A3'),
      path: pdfToWrite.nullable().default(null),
    }),
    finishedFile,
    [...WRITE_ERRORS, ...READ_ERRORS, 'CANCELLED'],
  ),
};
