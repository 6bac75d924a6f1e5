import { readFile, stat } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { OutputOf } from '#contract/index.ts';
import { checkLive } from '#db/engine/integrity.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import type { TaskContext } from '../base/context.ts';
import { LOG_FILE } from '../base/log.ts';
import { PROGRAM_VERSION } from '../base/program-version.ts';
import { writeFileAtomically } from '../base/replace-file.ts';
import { readLastBackups } from './last-backup.ts';

/** Enough to see what led to a fault. */
const LAST_LOG_LINES = 300;
const MEGABYTE = 1024 * 1024;

const megabytes = (bytes: number): string => `${Math.round(bytes / MEGABYTE)} MB`;

/** Paths name people: the folder of the user and of the data are called by what they are. */
function withoutPeople(text: string, dataFolder: string): string {
  const named: readonly (readonly [string, string])[] = [
    [dataFolder, '<folder data>'],
    [os.homedir(), '<folder pengguna>'],
    [os.hostname(), '<komputer>'],
    [os.userInfo().username, '<pengguna>'],
  ];
  return named.reduce(
    (whole, [word, name]) => (word.length < 3 ? whole : whole.replaceAll(word, name)),
    text,
  );
}

/** The log holds names of requests, milliseconds and faults with their stack, never what was sent or answered. */
async function lastLogLines(dataFolder: string): Promise<readonly string[]> {
  const text = await readFile(path.join(dataFolder, LOG_FILE), 'utf8').catch(() => '');
  return text.trimEnd().split('\n').slice(-LAST_LOG_LINES);
}

/** Writes what whoever helps has to know of this program on this PC, and nothing of the people in its data. */
export async function diagnose(target: string, context: TaskContext): Promise<OutputOf<'app.diagnose'>> {
  const { database, folders, now } = context;
  const { raw, schemaVersion } = database.get();
  const { isSound, rowCounts } = checkLive(raw);
  const size = (await stat(path.join(folders.data, DATABASE_FILE)).catch(() => undefined))?.size ?? 0;
  const backups = await readLastBackups(folders.data);
  const lines = [
    'Meja Koperasi, berkas diagnosis',
    'Tanpa data koperasi, orang, surat, atau isian apa pun.',
    '',
    `Dibuat: ${now()}`,
    `Versi program: ${PROGRAM_VERSION}`,
    `Bentuk basis data: ${schemaVersion}`,
    `Basis data utuh: ${isSound ? 'ya' : 'TIDAK'}`,
    `Ukuran basis data: ${megabytes(size)}`,
    `Mode latihan: ${folders.isPractice ? 'ya' : 'tidak'}`,
    `Cadangan terakhir: ${backups.at ?? 'belum pernah'}`,
    `Cadangan di media lain: ${backups.otherDiskAt ?? 'belum pernah'}`,
    '',
    `Sistem: ${os.type()} ${os.release()} ${os.arch()}`,
    `Prosesor: ${os.cpus().length} inti`,
    `Memori: ${megabytes(os.totalmem())}, bebas ${megabytes(os.freemem())}`,
    `Node ${process.versions.node}, SQLite ${sqliteVersion(raw)}`,
    '',
    'Jumlah baris per tabel:',
    ...Object.entries(rowCounts).map(([table, count]) => `  ${table}: ${count}`),
    '',
    `Catatan program (${LAST_LOG_LINES} baris terakhir):`,
    ...(await lastLogLines(folders.data)),
    '',
  ];
  await writeFileAtomically(target, Buffer.from(withoutPeople(lines.join('\r\n'), folders.data), 'utf8'));
  return { path: target, isSound };
}

type Raw = ReturnType<TaskContext['database']['get']>['raw'];
const sqliteVersion = (raw: Raw): string =>
  raw.prepare<[], { version: string }>('SELECT sqlite_version() AS version').get()?.version ?? '?';
