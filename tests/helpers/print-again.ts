import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { onTestFinished } from 'vitest';
import { openPaper } from '#backend/paper/stored-paper.ts';
import { PRINT_DOCUMENT } from '#backend/paper/print-jobs.ts';
import { createWorkerPool } from '#backend/worker/worker-pool.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { WORKER_URL } from './built-backend.ts';
import { queryRows } from './database-rows.ts';
import { unpack } from './frozen-release.ts';
import { tempFolder } from './temp-folder.ts';
import { RESOURCES } from './test-backend.ts';
import type { TestBackend } from './test-backend.ts';

type Prints = Readonly<Record<string, string>>;
type Texts = Readonly<Record<string, string>>;

const hashOf = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** Of a Word file every part but the one that says when the file was written. */
async function hashOfWord(file: string): Promise<string> {
  const folder = tempFolder();
  await unpack(file, folder);
  const parts = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'core.xml')
    .map(({ parentPath, name }) => path.join(parentPath, name));
  return createHash('sha256').update(parts.map(hashOf).toSorted().join()).digest('hex');
}

/**
 * Prints every sealed paper of a data folder by its seal alone, each revision also when a newer one or a void has
 * replaced it. The seals are checked. Of each: the SHA-256 of the finished file.
 */
export async function printSealedPapers(dataFolder: string): Promise<Prints> {
  const pool = createWorkerPool(WORKER_URL, { resourceFolder: RESOURCES, dataFolder }, 60_000);
  onTestFinished(() => pool.close());
  const target = path.join(tempFolder(), 'kertas.pdf');
  const prints: Record<string, string> = {};
  for (const row of queryRows(dataFolder, 'SELECT * FROM paper') as unknown as readonly Texts[]) {
    const { kind = '', subject = '', revision = '', dated_on: on = '', data_json: dataJson = '' } = row;
    const datedOn = toPlainDate(on);
    const job = openPaper({ kind, subject, datedOn, dataJson, sha256: row['sha256'] ?? '' });
    await pool.runJob(PRINT_DOCUMENT, { job, target });
    prints[`${kind} ${subject} ${revision}`] = hashOf(target);
  }
  return prints;
}

/** Prints through the requests of the page everything that is sealed: PDF and Word files. */
export async function printByRequest(backend: TestBackend): Promise<Prints> {
  const rows = (sql: string) => queryRows(backend.dataFolder, sql) as unknown as readonly Texts[];
  const prints: Record<string, string> = {};
  const add = async (what: string, files: readonly string[]) => {
    for (const [index, file] of files.entries()) {
      prints[`${what} ${index + 1}`] = file.endsWith('.docx') ? await hashOfWord(file) : hashOf(file);
    }
  };
  const ids = rows(`SELECT id FROM letter WHERE state <> 'draft' ORDER BY id`).map(({ id = '' }) => id);
  const letters = await backend.ask('letter.print', { ids, isSeparate: true, folder: tempFolder() });
  await add('letter.print', letters.files);
  for (const isForSrikandi of [false, true]) {
    const { files } = await backend.ask('letter.exportDocx', { ids, isForSrikandi, folder: tempFolder() });
    await add(`letter.exportDocx ${isForSrikandi ? 'srikandi' : 'plain'}`, files);
  }
  for (const { id: letterId = '' } of rows('SELECT id FROM formation_letter')) {
    for (const format of ['pdf', 'docx'] as const) {
      const file = path.join(tempFolder(), `surat.${format}`);
      await backend.ask('formation.printLetter', { letterId, format, path: file });
      await add(`formation.printLetter ${letterId} ${format}`, [file]);
    }
  }
  for (const { year } of await backend.ask('recap.listFrozen', {})) {
    const file = path.join(tempFolder(), `rekap-${year}.pdf`);
    await backend.ask('recap.print', { year, path: file });
    await add(`recap.print ${year}`, [file]);
  }
  for (const { id: figureId = '', grouping } of rows('SELECT id, grouping FROM official_figure')) {
    const file = path.join(tempFolder(), 'tabel.pdf');
    await backend.ask('recap.printTable', { figureId, grouping: grouping as 'district', path: file });
    await add(`recap.printTable ${figureId}`, [file]);
  }
  const confirmed = rows(`SELECT book_year FROM award_programme WHERE state = 'confirmed'`);
  for (const { book_year: year } of confirmed) {
    const { files } = await backend.ask('award.print', { bookYear: Number(year), folder: tempFolder() });
    await add(`award.print ${year}`, files);
  }
  printRunsInto(backend.dataFolder, tempFolder());
  for (const { id: batchId = '' } of rows('SELECT id FROM print_batch')) {
    const { files } = await backend.ask('printing.make', { batchId, from: 1 });
    await add(`printing.make ${batchId}`, files);
  }
  return prints;
}

/** A print run writes where it was begun, a folder of another computer; nothing here may be written outside the test's. */
function printRunsInto(dataFolder: string, folder: string): void {
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE));
  try {
    raw.exec('DROP TRIGGER print_batch_no_update');
    raw.prepare('UPDATE print_batch SET folder = ?').run(folder);
  } finally {
    raw.close();
  }
}
