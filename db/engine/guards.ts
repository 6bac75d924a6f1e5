import type Sqlite from 'better-sqlite3';
import { GUARDS } from './guard-texts.ts';
import { isSearchTrigger } from './search-tables.ts';

/** Triggers that this program makes anew by itself whenever they are not as they should be (search, derived columns, log). */
const isMadeAnew = (trigger: string): boolean =>
  isSearchTrigger(trigger) || /^(?:derived_|chain_)/.test(trigger);

/** What was found at a start that is not as this program makes it, by name. */
export interface MendedGuards {
  /** Guards that were gone. */
  readonly missing: readonly string[];
  /** Guards that said something else. */
  readonly altered: readonly string[];
  /** Triggers that this program never made. */
  readonly foreign: readonly string[];
}

/**
 * Compares the triggers of a database of the present shape with this program's own text, puts back what is gone or
 * altered, and takes away what is not ours: whoever has the file in his hands can take a guard away, do what it forbids
 * and put it back, but not leave it off unnoticed.
 */
export function ensureGuards(raw: Sqlite.Database): MendedGuards {
  const found = new Map(
    raw
      .prepare<[], { name: string; sql: string }>(
        `SELECT name, sql FROM sqlite_master WHERE type = 'trigger'`,
      )
      .all()
      .filter(({ name }) => !isMadeAnew(name))
      .map(({ name, sql }) => [name, sql]),
  );
  const wanted = Object.entries(GUARDS);
  const missing = wanted.filter(([name]) => !found.has(name)).map(([name]) => name);
  const altered = wanted
    .filter(([name, sql]) => found.has(name) && found.get(name) !== sql)
    .map(([name]) => name);
  const foreign = [...found.keys()].filter((name) => !Object.hasOwn(GUARDS, name));
  if (missing.length + altered.length + foreign.length === 0) return { missing, altered, foreign };
  raw.transaction(() => {
    for (const name of [...altered, ...foreign]) raw.exec(`DROP TRIGGER "${name.replaceAll('"', '""')}"`);
    for (const name of [...missing, ...altered]) raw.exec(GUARDS[name] ?? '');
  })();
  return { missing, altered, foreign };
}
