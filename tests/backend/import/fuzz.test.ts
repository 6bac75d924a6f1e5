import { writeFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { FILE_ERRORS } from '#contract/import.ts';
import type { ImportResult } from '#contract/import.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { databaseRows } from '../../helpers/database-rows.ts';
import { sample } from '../../helpers/deep.ts';
import { hostileFile } from '../../helpers/hostile-file.ts';
import { tempFolder } from '../../helpers/temp-folder.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { workbookFile } from '../../helpers/workbook-file.ts';
import { withEffort } from '../../helpers/work-done.ts';

/** One file is `hostileFile(number)`; the numbers run from FIRST on, so a failure names the file that caused it. */
const FIRST = 20_251_118;
const FILES = sample(400, 2400);
/** A broken file may cost so many times what the first sound one costs. */
const MOST_OF_A_SOUND_FILE = 20;

/** A mutated number may point at another cooperative; then it is asked, and nothing written. */
const ASKS = 'IMPORT_ASKS';

const COUNTED = [
  'cooperative',
  'cooperative_status',
  'cooperative_year',
  'rat',
  'person',
  'cooperative_role',
];

test(`${String(FILES)} mutated workbooks and CSV files: no crash, no hang, no partial write`, async () => {
  const backend = await officeBackend();
  const firstFile = workbookFile([
    ['Nama Koperasi', 'Kecamatan', 'Nomor BH', 'Status', 'Ketua', 'Aset 2024', 'RAT TB 2024'],
    ['Koperasi Jasa Tetap', 'Bengalon', '1/BH/2001', 'Aktif', 'Umar', 1000, '1-2-2025'],
    ['Koperasi Jasa Kedua', 'Telen', '2/BH/2001', 'Aktif', '', '', ''],
  ]);
  const sound = await withEffort(() => backend.ask('import.run', { path: firstFile, isDryRun: false }));
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE), { readonly: true });
  const counting = COUNTED.map((table) => raw.prepare(`SELECT count(*) FROM ${table}`).pluck());
  const counts = (): readonly unknown[] => counting.map((statement) => statement.get());
  const [before, rowsBefore] = [counts(), databaseRows(backend.dataFolder)];
  const source = tempFolder();
  const faults: string[] = [];
  const outcomes = new Map<string, number>();
  for (let number = FIRST; number < FIRST + FILES; number += 1) {
    const { name, bytes } = hostileFile(number);
    const file = path.join(source, name);
    writeFileSync(file, bytes);
    const { value: answer, effort } = await withEffort(() =>
      backend.dispatch({ name: 'import.run', input: { path: file, isDryRun: false } }),
    );
    const outcome = answer.ok ? 'imported' : answer.error.code;
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
    if (effort > MOST_OF_A_SOUND_FILE * sound.effort) faults.push(`${String(number)}: too slow`);
    if (answer.ok) {
      const { created, importId } = answer.value as ImportResult;
      if (Number(counts()[0]) !== Number(before[0]) + created)
        faults.push(`${String(number)}: not what it says`);
      const undone = await backend.dispatch({ name: 'import.undo', input: { importId } });
      if (!undone.ok) faults.push(`${String(number)}: cannot be undone, ${JSON.stringify(undone.error)}`);
    } else if (outcome !== ASKS && !FILE_ERRORS.some((code) => code === outcome)) {
      faults.push(`${String(number)}: ${JSON.stringify(answer.error)}`);
    }
    if (String(counts()) !== String(before)) faults.push(`${String(number)}: rows left behind`);
  }
  const integrity = raw.pragma('integrity_check', { simple: true });
  const orphans = raw.pragma('foreign_key_check');
  raw.close();
  expect(faults).toEqual([]);
  expect(integrity).toBe('ok');
  expect(orphans).toEqual([]);
  expect(databaseRows(backend.dataFolder)).toEqual(rowsBefore);
  // The files are worth their time: a good part is read to the end, and every kind of refusal occurs.
  expect(outcomes.get('imported')).toBeGreaterThan(FILES / 4);
  expect([...outcomes.keys()]).toEqual(
    expect.arrayContaining(['FILE_DAMAGED', 'FILE_NOT_SPREADSHEET', 'HEADER_NOT_FOUND']),
  );
  expect(Object.keys(Object.prototype)).toEqual([]);
}, 600_000);
