import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { DatabaseError } from '#db/database-error.ts';
import { checkCopy } from '#db/engine/snapshot.ts';
import { differingTables, tableSumsOf } from '#db/engine/table-sums.ts';
import type { TableSums } from '#db/engine/table-sums.ts';
import { lookAt, openReader, SCHEMA_VERSION } from '#db/open.ts';
import { listKeptScans } from '#db/queries/people/scan-content.ts';
import { prepareRestore } from '#db/restore.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { asRefusal } from '../base/as-refusal.ts';
import type { Progress } from '../base/job.ts';
import { readWhole } from '../maintenance/copy-scans.ts';
import { checkLog } from '../log/check-log.ts';
import type { DrillOrder, DrillStep, TriedOut } from './jobs.ts';

const n = formatInteger;

/** Sums that an office knows its data by: the table, and the column that is added up (none: its rows are counted). */
const SUMS: readonly (readonly [label: string, table: string, column: string])[] = [
  ['koperasi', 'cooperative', ''],
  ['RAT', 'rat', ''],
  ['nomor surat', 'letter_number', ''],
  ['jumlah nomor urutnya', 'letter_number', 'sequence'],
  ['surat', 'letter', ''],
  ['dokumen tersegel', 'paper', ''],
];

/** For the worker thread: a backup restored into a folder of its own, and everything compared that can be. */
export async function tryOut(order: DrillOrder, progress: Progress): Promise<TriedOut> {
  try {
    return await tried(order, progress);
  } catch (error) {
    // Out of this thread only refusals find their way.
    const refusal = asRefusal(error, order.folder);
    throw refusal.code === 'INTERNAL' ? error : refusal;
  }
}

async function tried(order: DrillOrder, progress: Progress): Promise<TriedOut> {
  const steps: DrillStep[] = [];
  const add = (step: DrillStep): void => {
    steps.push(step);
    progress(steps.length, 6);
  };
  const { databaseFile, folder } = order;
  const found = checkCopy(databaseFile);
  const { file, release } = await prepareRestore(folder, databaseFile);
  release();
  add({
    title: 'Dipulihkan ke folder tersendiri',
    verdict: 'ok',
    sentence:
      found.schemaVersion === SCHEMA_VERSION
        ? 'Cadangan dibuka dan dipulihkan; data kantor tidak disentuh.'
        : `Cadangan dibuka, dipulihkan, dan diperbarui dari bentuk ${found.schemaVersion} ke ${SCHEMA_VERSION}; data kantor tidak disentuh.`,
  });
  const isSameShape = found.schemaVersion === SCHEMA_VERSION;
  // Where the backup has the log of today, it is read there: opening a database writes its own lines.
  const log = checkLog({ ...order.log, databaseFile: isSameShape ? databaseFile : file }, () =>
    progress(steps.length, 6),
  );
  const before = tableSumsOf(databaseFile);
  const after = tableSumsOf(file);
  add(rowsStep(before, after, isSameShape));
  add(sumsStep(databaseFile, file));
  add(await scansStep(file, order));
  add(logStep(log));
  add(sealStep(isSameShape ? databaseFile : file, order, log));
  return { steps, rows: Object.values(after).reduce((sum, { rows }) => sum + rows, 0) };
}

function rowsStep(before: TableSums, after: TableSums, isSameShape: boolean): DrillStep {
  const title = 'Baris data';
  const rows = Object.values(before).reduce((sum, table) => sum + table.rows, 0);
  const tables = Object.keys(before).length;
  // An upgrade rewrites rows, and adds some: their content cannot be the same any more.
  const differing = isSameShape
    ? differingTables(before, after).filter((table) => !table.startsWith('log_'))
    : Object.keys(before).filter(
        (table) => table in after && (after[table]?.rows ?? 0) < (before[table]?.rows ?? 0),
      );
  if (differing.length > 0) {
    return {
      title,
      verdict: 'fail',
      sentence: `Tidak sama sesudah dipulihkan: tabel ${differing.join(', ')}.`,
    };
  }
  const how = isSameShape ? 'sama sampai tanda periksanya' : 'tidak ada yang berkurang sesudah diperbarui';
  return { title, verdict: 'ok', sentence: `${n(rows)} baris dalam ${tables} tabel ${how}.` };
}

/** A backup of an earlier shape may lack some of them. */
function sumsIn(file: string): readonly (readonly [string, number])[] {
  return lookAt(file, (raw) =>
    SUMS.flatMap(([label, table, column]) => {
      const columns = raw
        .prepare<[string], { name: string }>('SELECT name FROM pragma_table_info(?)')
        .all(table)
        .map(({ name }) => name);
      if (columns.length === 0 || (column !== '' && !columns.includes(column))) return [];
      const sum = column === '' ? 'count(*)' : `coalesce(sum("${column}"), 0)`;
      const row = raw.prepare<[], { sum: number }>(`SELECT ${sum} AS sum FROM "${table}"`).get();
      return [[label, row?.sum ?? 0] as const];
    }),
  );
}

function sumsStep(backup: string, restored: string): DrillStep {
  const title = 'Jumlah pokok';
  const [before, after] = [sumsIn(backup), new Map(sumsIn(restored))];
  const wrong = before.filter(([label, sum]) => after.get(label) !== sum);
  if (wrong.length > 0) {
    const parts = wrong.map(([label, sum]) => `${label} ${n(sum)} menjadi ${n(after.get(label) ?? 0)}`);
    return { title, verdict: 'fail', sentence: `Berubah sesudah dipulihkan: ${parts.join(', ')}.` };
  }
  return {
    title,
    verdict: 'ok',
    sentence: `${before.map(([label, sum]) => `${label} ${n(sum)}`).join(', ')}.`,
  };
}

/** Undefined where a part of it does not open. */
async function sha256Of(scan: string): Promise<string | undefined> {
  const bytes = await readWhole(scan);
  return bytes && createHash('sha256').update(bytes).digest('hex');
}

/** Every scan that the data name is read, and must be what its name says. */
async function scansStep(file: string, { scanFolder, lostScans }: DrillOrder): Promise<DrillStep> {
  const title = 'Dokumen pindaian';
  const reader = openReader(file);
  let named: readonly string[];
  try {
    named = (await listKeptScans(reader.db, null)).map(({ sha256 }) => sha256);
  } finally {
    await reader.close();
  }
  if (named.length === 0)
    return { title, verdict: 'ok', sentence: 'Tidak ada dokumen pindaian yang dicatat.' };
  const names = await readdir(scanFolder, { recursive: true }).catch(() => []);
  const places = new Map(names.map((name) => [path.parse(name).name, path.join(scanFolder, name)]));
  let [whole, damaged] = [0, 0];
  for (const sha256 of named) {
    const place = places.get(sha256);
    if (place === undefined) continue;
    if ((await sha256Of(place)) === sha256) whole += 1;
    else damaged += 1;
  }
  const missing = named.length - whole - damaged;
  const parts = [
    `${n(whole)} dari ${n(named.length)} utuh`,
    ...(damaged > 0 ? [`${n(damaged)} rusak`] : []),
    ...(missing > 0 ? [`${n(missing)} tidak ada${lostScans > 0 ? ' atau di bagian yang rusak' : ''}`] : []),
  ];
  return { title, verdict: whole === named.length ? 'ok' : 'fail', sentence: `${parts.join(', ')}.` };
}

type CheckedLog = ReturnType<typeof checkLog>;

/** What was written without the program before the backup was noted in the office too: it says nothing against it. */
const HARMLESS: ReadonlySet<string> = new Set(['outside']);

function logStep({ lines, findings, findingCount }: CheckedLog): DrillStep {
  const title = 'Rantai log';
  const bad = findings.filter(({ kind }) => !HARMLESS.has(kind));
  const [first] = bad;
  if (first) {
    return { title, verdict: 'fail', sentence: `${n(bad.length)} temuan; yang pertama: ${first.sentence}` };
  }
  return findingCount === 0
    ? { title, verdict: 'ok', sentence: `${n(lines)} baris log tersambung tanpa putus.` }
    : {
        title,
        verdict: 'warn',
        sentence: `${n(lines)} baris log tersambung; ${n(findingCount)} catatan tentang tulisan di luar program, seperti di kantor.`,
      };
}

interface LastLine {
  readonly number: number;
  readonly hash: string;
}

const lastLineOf = (file: string): LastLine | undefined =>
  lookAt(file, (raw) =>
    raw.prepare<[], LastLine>('SELECT number, hash FROM log_line ORDER BY number DESC LIMIT 1').get(),
  );

/** The backup's log must be the beginning of the office's; with the passphrase its seals are opened too. */
function sealStep(
  file: string,
  { liveFile, log }: DrillOrder,
  { sealedUntil, seals }: CheckedLog,
): DrillStep {
  const title = 'Segel dan data kantor sekarang';
  const last = lastLineOf(file);
  const sealed =
    log.firstKey === null
      ? `${n(seals)} segel ada di dalamnya; tidak dibuka karena kata sandi segel tidak diberikan.`
      : sealedUntil === null
        ? 'Tidak ada segel yang cocok.'
        : `Segel nomor ${n(sealedUntil.number)} terbukti sampai baris ${n(sealedUntil.line)}.`;
  const same = last && liveFile !== null ? isInLive(liveFile, last) : undefined;
  if (same === undefined) {
    return { title, verdict: 'warn', sentence: `Data kantor tidak terbaca untuk dibandingkan. ${sealed}` };
  }
  return same
    ? {
        title,
        verdict: 'ok',
        sentence: `Log cadangan sampai baris ${n(last?.number ?? 0)} adalah awal log kantor sekarang. ${sealed}`,
      }
    : {
        title,
        verdict: 'warn',
        sentence: `Log cadangan bukan awal log kantor sekarang: cadangan dari kantor lain, dari bentuk lama, atau sebelum suatu pemulihan. ${sealed}`,
      };
}

function isInLive(liveFile: string, { number, hash }: LastLine): boolean | undefined {
  try {
    return lookAt(
      liveFile,
      (raw) =>
        raw.prepare('SELECT 1 FROM log_line WHERE number = ? AND hash = ?').get(number, hash) !== undefined,
    );
  } catch (error) {
    if (error instanceof DatabaseError || (error instanceof Error && 'code' in error)) return undefined;
    throw error;
  }
}
