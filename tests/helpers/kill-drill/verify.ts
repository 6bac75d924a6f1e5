import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Sqlite from 'better-sqlite3';
import { checkChain } from '#db/engine/chain/check-chain.ts';
import { DATABASE_FILE } from '#db/kept-states.ts';
import { openDatabase } from '#db/open.ts';
import { checkBackup } from '#db/restore.ts';
import { clearUnfinished } from '#backend/base/unfinished.ts';
import { sweepUnfinished } from '#backend/base/unfinished.ts';
import { expectedOf } from './journal.ts';
import type { Fact } from './journal.ts';

export interface Verdict {
  /** Empty: everything acknowledged is there, nothing is half, nothing is left over. */
  readonly faults: readonly string[];
  readonly acknowledged: number;
  /** A restore was cut, and the backup's state is the one that stands. */
  readonly isRestored: boolean;
}

const has = (raw: Sqlite.Database, sql: string, ...values: readonly (string | number)[]): boolean =>
  raw.prepare(sql).get(...values) !== undefined;

function isThere(raw: Sqlite.Database, dataFolder: string, fact: Fact): boolean {
  switch (fact.kind) {
    case 'consultation':
      return has(raw, 'SELECT 1 FROM consultation WHERE id = ?', fact.id);
    case 'letter':
      return has(raw, `SELECT 1 FROM letter WHERE id = ? AND state = 'final' AND number_text <> ''`, fact.id);
    case 'numbers':
      return fact.texts.every((text) => has(raw, 'SELECT 1 FROM letter_number WHERE text = ?', text));
    case 'scan': {
      const file = path.join(dataFolder, 'berkas', fact.sha256.slice(0, 2), `${fact.sha256}.pdf`);
      const isWhole =
        existsSync(file) && createHash('sha256').update(readFileSync(file)).digest('hex') === fact.sha256;
      return isWhole && has(raw, 'SELECT 1 FROM cooperative_document WHERE sha256 = ?', fact.sha256);
    }
    case 'import':
      return importedRows(raw, fact.group) === 30;
    case 'seal':
      return has(raw, 'SELECT 1 FROM log_seal WHERE number = ?', fact.number);
    case 'key':
      return has(raw, 'SELECT 1 FROM proof_key WHERE id = ?', fact.id);
    case 'print':
      return isWholePdf(fact.path);
    case 'backup':
    default:
      return checkBackup(fact.path).rowCounts['office'] === 1;
  }
}

const isWholePdf = (file: string): boolean =>
  existsSync(file) && readFileSync(file, 'latin1').trimEnd().endsWith('%%EOF');

const importedRows = (raw: Sqlite.Database, group: string): number =>
  raw
    .prepare<[string], { n: number }>('SELECT count(*) AS n FROM cooperative WHERE name LIKE ?')
    .get(`Koperasi Jasa ${group} Nomor %`)?.n ?? 0;

/** What may never be seen, acknowledged or not. */
function halves(raw: Sqlite.Database): readonly string[] {
  const found: string[] = [];
  if (raw.pragma('integrity_check(1)', { simple: true }) !== 'ok') found.push('integrity');
  if ((raw.pragma('foreign_key_check') as readonly unknown[]).length > 0) found.push('orphans');
  const gaps = raw
    .prepare<[], { series: string }>(
      `SELECT series FROM letter_number WHERE insertion = '' GROUP BY series, year, book
       HAVING count(*) <> max(sequence) OR count(DISTINCT sequence) <> count(*)`,
    )
    .all();
  if (gaps.length > 0) found.push(`numbers with a gap or twice: ${gaps.map(({ series }) => series).join()}`);
  const unsealed = raw
    .prepare<[], { id: string }>(
      `SELECT id FROM letter WHERE state = 'final' AND (number_text = '' OR NOT EXISTS (SELECT 1 FROM paper WHERE paper.subject LIKE '%' || letter.id || '%'))`,
    )
    .all();
  if (unsealed.length > 0) found.push(`${unsealed.length} final letters without number or paper`);
  const groups = raw
    .prepare<[], { part: string; n: number }>(
      `SELECT substr(name, 1, instr(name, ' Nomor ')) AS part, count(*) AS n FROM cooperative
       WHERE name LIKE 'Koperasi Jasa Kelompok %' GROUP BY part HAVING n <> 30`,
    )
    .all();
  if (groups.length > 0) found.push(`half imports: ${JSON.stringify(groups)}`);
  for (const finding of checkChain(raw, () => undefined).findings)
    found.push(`log: ${JSON.stringify(finding)}`);
  return found;
}

const foldersIn = (folder: string): readonly string[] => [
  folder,
  ...readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ parentPath, name }) => path.join(parentPath, name)),
];

/** Opens the office that was killed, as the next start does, and holds it against the journal. */
export async function verify(dataFolder: string, outFolder: string, journal: string): Promise<Verdict> {
  clearUnfinished(dataFolder);
  const opened = await openDatabase(dataFolder);
  await opened.close();
  const raw = new Sqlite(path.join(dataFolder, DATABASE_FILE));
  try {
    const states = expectedOf(journal).map((facts) => ({
      facts,
      missing: facts.filter((fact) => !isThere(raw, dataFolder, fact)),
    }));
    const stands = states.findIndex(({ missing }) => missing.length === 0);
    // The earlier of two alike states is as good: a backup may hold all there is.
    const best = states[stands === -1 ? 0 : stands];
    // What the next backup into that folder does first.
    for (const folder of foldersIn(outFolder)) await sweepUnfinished(folder);
    const left = [dataFolder, outFolder].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.sebagian')),
    );
    return {
      faults: [
        ...(best?.missing ?? []).map((fact) => `lost: ${JSON.stringify(fact)}`),
        ...halves(raw),
        ...left.map((name) => `left over: ${name}`),
      ],
      acknowledged: best?.facts.length ?? 0,
      isRestored: stands === 1,
    };
  } finally {
    raw.close();
  }
}
