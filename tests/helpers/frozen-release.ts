import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import Sqlite from 'better-sqlite3';
import { fromBuffer } from 'yauzl';
import type { Entry, ZipFile } from 'yauzl';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { tempFolder } from './temp-folder.ts';
import { isPackedSearch } from './packed-search.ts';

/** One table: the names of its columns, then each row's values in that order; bytes as hexadecimal text. */
interface TableDump {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}
export type RowDump = Readonly<Record<string, TableDump>>;

export interface FrozenRelease {
  /** The office's whole data folder, in a temporary place of its own. */
  readonly dataFolder: string;
  /** Every row as that release wrote it. */
  readonly rows: RowDump;
  /** SHA-256 of every file that release printed, by what it is. */
  readonly prints: Readonly<Record<string, string>>;
}

/** Unpacks the office that a release left behind, afresh for every caller. */
export async function unpackRelease(version: string): Promise<FrozenRelease> {
  const folder = tempFolder();
  await unpack(path.resolve('tests', 'fixtures', `release-${version}`, 'kantor.zip'), folder);
  const stored = (name: string): unknown => JSON.parse(readFileSync(path.join(folder, name), 'utf8'));
  return {
    dataFolder: path.join(folder, 'kantor'),
    rows: stored('baris.json') as RowDump,
    prints: stored('cetakan.json') as FrozenRelease['prints'],
  };
}

/** Unpacks a zip (a Word file is one too) into a folder. */
export async function unpack(file: string, folder: string): Promise<void> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    fromBuffer(readFileSync(file), { lazyEntries: true }, (error, opened) => {
      if (error) reject(error);
      else resolve(opened);
    });
  });
  for (let entry = await nextEntry(zip); entry !== null; entry = await nextEntry(zip)) {
    if (entry.fileName.endsWith('/')) continue;
    const target = path.join(folder, entry.fileName);
    mkdirSync(path.dirname(target), { recursive: true });
    writeFileSync(target, await contentOf(zip, entry));
  }
}

function nextEntry(zip: ZipFile): Promise<Entry | null> {
  return new Promise((resolve, reject) => {
    zip.removeAllListeners();
    zip.once('entry', resolve);
    zip.once('end', () => resolve(null));
    zip.once('error', reject);
    zip.readEntry();
  });
}

function contentOf(zip: ZipFile, entry: Entry): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    zip.openReadStream(entry, (error, stream) => {
      if (error) reject(error);
      else resolve(buffer(stream));
    });
  });
}

/**
 * Every row of a data folder's database, or of these columns of these tables. A table or column that is gone is an
 * error of SQLite with its name.
 */
export function dumpRows(dataFolder: string, of?: RowDump): RowDump {
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE), { readonly: true });
  try {
    const tables = raw
      .prepare<[], string>(
        `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name`,
      )
      .pluck()
      .all();
    const wanted = of ? Object.keys(of) : tables.filter((table) => !isPackedSearch(table));
    return Object.fromEntries(
      wanted.map((table) => {
        const columns = of?.[table]?.columns.map((name) => `"${name}"`).join(', ') ?? '*';
        const read = raw.prepare<[], unknown[]>(`SELECT ${columns} FROM "${table}"`);
        const rows = read.raw().all().map(storable).toSorted(byText);
        return [table, { columns: read.columns().map(({ name }) => name), rows }];
      }),
    );
  } finally {
    raw.close();
  }
}

const storable = (row: readonly unknown[]): readonly unknown[] =>
  row.map((value) => (Buffer.isBuffer(value) ? value.toString('hex') : value));

const byText = (a: unknown, b: unknown): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
