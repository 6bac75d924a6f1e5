import type Sqlite from 'better-sqlite3';
import type { MendedGuards } from '../guards.ts';
import { dropChainTriggers, ensureChainTriggers } from './chain-triggers.ts';
import { differences } from './differences.ts';
import type { Difference } from './differences.ts';
import { forgetReaders } from './row-content.ts';
import { isPending, writeLine } from './write-line.ts';

/** What the program writes down of its own accord; a person's work carries the name of its request. */
export const PROGRAM_WORK = {
  outside: 'log.outside',
  first: 'log.first',
  upgraded: 'log.upgraded',
  opened: 'log.opened',
} as const;

const NOTHING_MENDED: MendedGuards = { missing: [], altered: [], foreign: [] };

const hasChain = (raw: Sqlite.Database): boolean =>
  raw.prepare(`SELECT 1 FROM sqlite_master WHERE name = 'log_line'`).get() !== undefined;

const hasLines = (raw: Sqlite.Database): boolean =>
  raw.prepare('SELECT 1 FROM log_line LIMIT 1').get() !== undefined;

/**
 * Rows that were written without the program (its triggers note them whoever writes) get a line that says so, before
 * anything else is written over them.
 */
export function noteOutside(raw: Sqlite.Database, at: string): void {
  if (!hasChain(raw) || !isPending(raw)) return;
  writeLine(raw, { at, kind: 'outside', who: '', what: PROGRAM_WORK.outside });
}

/** Rows that are not as the log last saw them get a line of this kind. */
export function noteDifferences(
  raw: Sqlite.Database,
  found: Iterable<Difference>,
  words: { readonly at: string; readonly kind: 'program' | 'outside'; readonly what: string },
): void {
  const note = raw.prepare<[string, string]>(
    'INSERT INTO log_pending (table_name, row_key) VALUES (?, ?) ON CONFLICT DO NOTHING',
  );
  for (const { tableName, rowKey } of found) note.run(tableName, rowKey);
  writeLine(raw, { ...words, who: '' });
}

/** Before the steps of an upgrade: what was changed without the program is noted while the old shape still stands. */
export function beforeUpgrade(raw: Sqlite.Database, at: string): void {
  if (!hasChain(raw)) return;
  raw.transaction(() => {
    noteOutside(raw, at);
    if (hasLines(raw))
      noteDifferences(raw, differences(raw), { at, kind: 'outside', what: PROGRAM_WORK.outside });
    dropChainTriggers(raw);
  })();
  forgetReaders(raw);
}

/**
 * Makes the log ready for work: its triggers are put back, and rows that an upgrade or the program itself wrote are taken
 * in. A log without a line in a database that should have one was taken away, and what it said is lost.
 * @param isNewShape the shape has just been made or brought up to date: triggers that are not there yet were not taken away
 */
export function startChain(
  raw: Sqlite.Database,
  { at, isNewShape }: { readonly at: string; readonly isNewShape: boolean },
): MendedGuards {
  forgetReaders(raw);
  return raw.transaction(() => {
    const isFirst = !hasLines(raw);
    const mended = ensureChainTriggers(raw);
    if (isFirst) {
      const kind = isNewShape ? 'program' : 'outside';
      noteDifferences(raw, differences(raw), {
        at,
        kind,
        what: isNewShape ? PROGRAM_WORK.first : PROGRAM_WORK.outside,
      });
    } else if (isNewShape) {
      noteDifferences(raw, differences(raw), { at, kind: 'program', what: PROGRAM_WORK.upgraded });
    } else {
      writeLine(raw, { at, kind: 'program', who: '', what: PROGRAM_WORK.opened });
    }
    return isNewShape ? NOTHING_MENDED : mended;
  })();
}
