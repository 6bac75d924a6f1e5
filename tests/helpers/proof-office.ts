import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { readProof } from '#rules/proof/payload.ts';
import { officeBackend } from './test-backend.ts';
import type { TestBackend } from './test-backend.ts';
import { tempFolder } from './temp-folder.ts';
import { workbookFile } from './workbook-file.ts';

/** An office with two cooperatives that deserve the award of book year 2024. */
export async function officeWithCandidates(): Promise<TestBackend> {
  const backend = await officeBackend();
  const file = workbookFile([
    ['Keadaan per 31 Desember 2024'],
    ['Nama Koperasi', 'Kecamatan', 'Status', 'Volume Usaha', 'RAT TB 2024'],
    ['Koperasi Konsumen Maju Bersama', 'Bengalon', 'Aktif', '1.000.000', '15/03/2025'],
    ['Koperasi Jasa Karya </script> & Putra', 'Telen', 'Aktif', '2.000.000', '16/03/2025'],
  ]);
  await backend.ask('import.run', { path: file, isDryRun: false });
  return backend;
}

/** The same after the award: two recipients, each with its proof. */
export async function awardedOffice(): Promise<TestBackend> {
  const backend = await officeWithCandidates();
  await backend.ask('award.confirm', { bookYear: 2024, on: '2025-11-18' });
  return backend;
}

export interface StoredMark {
  readonly short_code: string;
  readonly number: string;
  readonly name: string;
  readonly payload: string;
}

/** Reads or changes the office's file behind the program's back. */
export function inDatabase<Value>(backend: TestBackend, work: (raw: Sqlite.Database) => Value): Value {
  const raw = new Sqlite(path.join(backend.dataFolder, DATABASE_FILE));
  try {
    return work(raw);
  } finally {
    raw.close();
  }
}

export function marksOf(backend: TestBackend): readonly StoredMark[] {
  return inDatabase(backend, (raw) =>
    raw
      .prepare<[], StoredMark>('SELECT short_code, number, name, payload FROM proof_mark ORDER BY number')
      .all(),
  );
}

export function firstMark(backend: TestBackend): StoredMark {
  const [first] = marksOf(backend);
  if (!first || !readProof(first.payload)) throw new Error('the award left no proof');
  return first;
}

/** The first page of the printed certificates as a picture, the way a scanner gives it. */
export async function scannedCertificate(
  backend: TestBackend,
  dpi: number,
  kind: 'png' | 'jpeg' | 'gray' = 'png',
): Promise<string> {
  const { files } = await backend.ask('award.print', { bookYear: 2024, folder: tempFolder() });
  const target = path.join(tempFolder(), 'pindaian');
  const format = kind === 'gray' ? ['-png', '-gray'] : [`-${kind}`];
  execFileSync('pdftoppm', [
    '-r',
    String(dpi),
    ...format,
    '-f',
    '1',
    '-l',
    '1',
    '-singlefile',
    files[0] ?? '',
    target,
  ]);
  return `${target}.${kind === 'jpeg' ? 'jpg' : 'png'}`;
}

export const textOf = (file: string): string => readFileSync(file, 'utf8');
