import { createHash } from 'node:crypto';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** JSON with its columns in one order, so that a rebuilt table gives the same text; bytes by their own hash. */
function canonical(row: Readonly<Record<string, unknown>>): string {
  const columns = Object.keys(row).toSorted();
  return JSON.stringify(
    columns.map((name) => {
      const value = row[name];
      return [name, value instanceof Uint8Array ? createHash('sha256').update(value).digest('hex') : value];
    }),
  );
}

/** What a row says with all that is part of it, hidden by the salt: 64 hexadecimal digits. */
export function rowDigest(
  salt: string,
  table: string,
  rowKey: string,
  rows: readonly Readonly<Record<string, unknown>>[],
): string {
  const hash = createHash('sha256').update(`${salt}\n${table}\n${rowKey}\n`);
  for (const row of rows) hash.update(`${canonical(row)}\n`);
  return hash.digest('hex');
}

export interface Words {
  readonly who: string;
  /** The request that was answered, or what the program did by itself. */
  readonly what: string;
}

export const wordsDigest = (salt: string, { who, what }: Words): string =>
  sha256(JSON.stringify([salt, who, what]));

export interface Entry {
  readonly tableName: string;
  readonly rowKey: string;
  /** Empty where the row was taken away. */
  readonly digest: string;
}

export function entriesDigest(entries: readonly Entry[]): string {
  const hash = createHash('sha256');
  for (const { tableName, rowKey, digest } of entries) hash.update(`${tableName}\n${rowKey}\n${digest}\n`);
  return hash.digest('hex');
}

export interface Line {
  readonly number: number;
  readonly at: string;
  readonly kind: 'work' | 'program' | 'outside';
  readonly wordsDigest: string;
  readonly firstEntry: number;
  readonly entries: number;
  readonly entriesDigest: string;
}

/** Before the first line. */
export const CHAIN_START = '0'.repeat(64);

export const lineHash = (before: string, line: Line): string =>
  sha256(
    JSON.stringify([
      before,
      line.number,
      line.at,
      line.kind,
      line.wordsDigest,
      line.firstEntry,
      line.entries,
      line.entriesDigest,
    ]),
  );
