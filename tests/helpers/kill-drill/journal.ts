import { appendFileSync, existsSync, readFileSync } from 'node:fs';

/** What the program has answered with success, as the one who asked wrote it down: it must be there after any kill. */
export type Fact =
  | { readonly kind: 'consultation' | 'letter'; readonly id: string }
  | { readonly kind: 'numbers'; readonly texts: readonly string[] }
  | { readonly kind: 'scan'; readonly sha256: string }
  | { readonly kind: 'import'; readonly group: string }
  | { readonly kind: 'seal'; readonly number: number }
  | { readonly kind: 'key'; readonly id: string }
  /** Files outside the database: no restore takes them away. */
  | { readonly kind: 'print' | 'backup'; readonly path: string };

export type Entry =
  | { readonly op: 'done'; readonly fact: Fact }
  /** From here on the data may be those of this backup. */
  | { readonly op: 'restoring' | 'restored'; readonly path: string };

export const note = (journal: string, entry: Entry): void =>
  appendFileSync(journal, `${JSON.stringify(entry)}\n`);

/** What must be there now; two answers while a restore was cut: the state before it, or the backup's. */
export function expectedOf(journal: string): readonly (readonly Fact[])[] {
  if (!existsSync(journal)) return [[]];
  const lines = readFileSync(journal, 'utf8').split('\n');
  let facts: readonly Fact[] = [];
  let other: readonly Fact[] | undefined;
  const backups = new Map<string, readonly Fact[]>();
  const files = (all: readonly Fact[]): readonly Fact[] => all.filter(isFile);
  for (const line of lines.filter((text) => text !== '')) {
    const entry = JSON.parse(line) as Entry;
    if (entry.op === 'done') {
      // A backup holds what was acknowledged before it, and nothing else is asked meanwhile.
      if (entry.fact.kind === 'backup') backups.set(entry.fact.path, facts);
      facts = [...facts, entry.fact];
      continue;
    }
    const back = [...(backups.get(entry.path) ?? []).filter((fact) => !isFile(fact)), ...files(facts)];
    if (entry.op === 'restoring') other = back;
    else [facts, other] = [back, undefined];
  }
  return other ? [facts, other] : [facts];
}

const isFile = ({ kind }: Fact): boolean => kind === 'print' || kind === 'backup';
