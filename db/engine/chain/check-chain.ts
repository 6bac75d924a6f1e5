import type Sqlite from 'better-sqlite3';
import { CHAIN_START, entriesDigest, lineHash, wordsDigest } from './digest.ts';
import type { Entry, Line } from './digest.ts';
import { differences } from './differences.ts';
import { KEY_SEPARATOR } from './covered-tables.ts';

/** What the check found, as a fact to be put into words. */
export type ChainFinding =
  /** The first line that does not follow from the one before it, or whose own digests are not its own. */
  | { readonly kind: 'line-broken'; readonly line: number }
  | { readonly kind: 'line-missing'; readonly line: number }
  | { readonly kind: 'words-altered' | 'words-missing'; readonly line: number }
  /** Digests behind the last line, or kept for a row otherwise than the log says. */
  | { readonly kind: 'log-altered'; readonly tableName: string; readonly rowKey: string }
  | {
      readonly kind: 'row-added' | 'row-changed' | 'row-gone';
      readonly tableName: string;
      readonly rowKey: string;
      /** The last line that tells of the row. */
      readonly line: number | null;
    }
  /** Written without the program and noted when it was next opened. */
  | { readonly kind: 'outside'; readonly line: number; readonly at: string; readonly rows: number }
  /** Written without the program since the last line. */
  | { readonly kind: 'pending'; readonly rows: number };

export interface CheckedChain {
  readonly lines: number;
  readonly rows: number;
  readonly findings: readonly ChainFinding[];
  /** Hash of each line that has a seal, as the rows of the log give it. */
  readonly hashes: ReadonlyMap<number, string>;
}

interface LineRow extends Line {
  readonly hash: string;
  readonly salt: string | null;
  readonly who: string | null;
  readonly what: string | null;
}

const LINES = `SELECT line.number, line.at, line.kind, line.words_digest AS wordsDigest, line.first_entry AS firstEntry,
    line.entries, line.entries_digest AS entriesDigest, line.hash, words.salt, words.who, words.what
  FROM log_line AS line LEFT JOIN log_words AS words ON words.line = line.number ORDER BY line.number`;
const ENTRIES = `SELECT table_name AS tableName, row_key AS rowKey, digest FROM log_entry WHERE id >= ? AND id < ? ORDER BY id`;

interface Last {
  readonly digest: string;
  readonly line: number;
}

const placeOf = (tableName: string, rowKey: string): string => `${tableName}${KEY_SEPARATOR}${rowKey}`;

/**
 * Reads the whole log from its first line and holds every row of the office against it.
 * @param onProgress called with the number of lines read so far
 */
export function checkChain(raw: Sqlite.Database, onProgress: (lines: number) => void): CheckedChain {
  const findings: ChainFinding[] = [];
  const hashes = new Map<number, string>();
  const last = new Map<string, Last>();
  const entriesOf = raw.prepare<[number, number], Entry>(ENTRIES);
  let before = CHAIN_START;
  let [number, nextEntry] = [0, 1];
  let isBroken = false;
  for (const line of raw.prepare<[], LineRow>(LINES).iterate()) {
    if (line.number !== number + 1 && !isBroken) {
      findings.push({ kind: 'line-missing', line: number + 1 });
      isBroken = true;
    }
    number = line.number;
    const entries = entriesOf.all(line.firstEntry, line.firstEntry + line.entries);
    const own = lineHash(before, line);
    const isSound =
      line.firstEntry === nextEntry &&
      entries.length === line.entries &&
      entriesDigest(entries) === line.entriesDigest &&
      own === line.hash;
    if (!isSound && !isBroken) {
      findings.push({ kind: 'line-broken', line: number });
      isBroken = true;
    }
    findings.push(...wordFindings(line));
    if (line.kind === 'outside')
      findings.push({ kind: 'outside', line: number, at: line.at, rows: line.entries });
    for (const { tableName, rowKey, digest } of entries)
      last.set(placeOf(tableName, rowKey), { digest, line: number });
    nextEntry = line.firstEntry + line.entries;
    hashes.set(number, own);
    before = line.hash;
    if (number % 200 === 0) onProgress(number);
  }
  findings.push(...keptFindings(raw, last, nextEntry), ...rowFindings(raw, last));
  const pending = raw.prepare<[], { rows: number }>('SELECT count(*) AS rows FROM log_pending').get();
  if (pending && pending.rows > 0) findings.push({ kind: 'pending', rows: pending.rows });
  return { lines: number, rows: last.size, findings, hashes };
}

function wordFindings({ number, salt, who, what, wordsDigest: digest }: LineRow): readonly ChainFinding[] {
  if (salt === null || who === null || what === null) return [{ kind: 'words-missing', line: number }];
  return wordsDigest(salt, { who, what }) === digest ? [] : [{ kind: 'words-altered', line: number }];
}

/** What the log keeps ready of each row must be what its own lines say. */
function keptFindings(
  raw: Sqlite.Database,
  last: ReadonlyMap<string, Last>,
  nextEntry: number,
): readonly ChainFinding[] {
  const findings: ChainFinding[] = [];
  const left = new Map([...last].filter(([, { digest }]) => digest !== ''));
  const kept = raw.prepare<[], Entry>(
    'SELECT table_name AS tableName, row_key AS rowKey, digest FROM log_row',
  );
  for (const { tableName, rowKey, digest } of kept.iterate()) {
    const place = placeOf(tableName, rowKey);
    if (left.get(place)?.digest !== digest) findings.push({ kind: 'log-altered', tableName, rowKey });
    left.delete(place);
  }
  for (const place of left.keys()) {
    const [tableName = '', ...key] = place.split(KEY_SEPARATOR);
    findings.push({ kind: 'log-altered', tableName, rowKey: key.join(KEY_SEPARATOR) });
  }
  const behind = raw
    .prepare<[number], Entry>(
      'SELECT table_name AS tableName, row_key AS rowKey, digest FROM log_entry WHERE id >= ?',
    )
    .all(nextEntry);
  return [
    ...findings,
    ...behind.map(({ tableName, rowKey }): ChainFinding => ({ kind: 'log-altered', tableName, rowKey })),
  ];
}

const ROW_KINDS = { added: 'row-added', changed: 'row-changed', gone: 'row-gone' } as const;

function rowFindings(raw: Sqlite.Database, last: ReadonlyMap<string, Last>): readonly ChainFinding[] {
  return Array.from(differences(raw), ({ tableName, rowKey, kind }) => ({
    kind: ROW_KINDS[kind],
    tableName,
    rowKey,
    line: last.get(placeOf(tableName, rowKey))?.line ?? null,
  }));
}
