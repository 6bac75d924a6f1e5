import { useRef } from 'react';
import type { AppError, ChangedField } from '#contract/errors.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { isPlainDate } from '#rules/value/plain-date.ts';

/** What a form can do about a record that someone else saved while it was being filled in. */
export interface Conflict {
  /** What the form says for a field of the refusal; undefined where it has no text of its own for it. */
  readonly mine: (name: string) => string | undefined;
  /** Puts what the register says into the form; left out where the form can only be opened anew. */
  readonly take?: (fields: readonly ChangedField[]) => void;
  /** Saves the form as it stands, knowing now what it writes over. */
  readonly keep: () => void;
}

/** The instant at which what a form shows was read: it stays what it was when the page reads again behind the form. */
export interface Seen {
  readonly at: () => string | null;
  readonly move: (updatedAt: string | null) => void;
}

export function useSeen(updatedAt: string | null): Seen {
  const seen = useRef(updatedAt);
  return {
    at: () => seen.current,
    move: (now) => {
      seen.current = now;
    },
  };
}

/** The text a form writes for a stored value: a day as dd/mm/yyyy. */
export const typedText = (value: string): string => (isPlainDate(value) ? formatShortDate(value) : value);

/** "person.name", "scores.risk", "changes.npwp": the last part is what a small form calls it. */
const ownName = (name: string): string => name.replace(/^.*\./, '');

interface ConflictParts {
  readonly error: AppError | null;
  readonly seen: Seen;
  /** The texts of the form by name. */
  readonly entry: Readonly<Record<string, string>>;
  readonly change: (changes: Readonly<Record<string, string>>) => void;
  readonly save: () => void;
  /** Where a stored value is written differently in the form than `typedText` does. */
  readonly toText?: (name: string, value: string) => string;
}

/** The conflict of a form of plain texts; undefined while nobody stood in the way. */
export function conflictOf(parts: ConflictParts): Conflict | undefined {
  const { error, seen, entry, change, save, toText } = parts;
  if (error?.code !== 'RECORD_CHANGED_ELSEWHERE') return undefined;
  return {
    mine: (name) => entry[ownName(name)],
    take: (fields) => {
      const taken = fields.flatMap(({ name, value }) =>
        value === undefined || entry[ownName(name)] === undefined
          ? []
          : [[ownName(name), toText?.(ownName(name), value) ?? typedText(value)] as const],
      );
      change(Object.fromEntries(taken));
    },
    keep: () => keepMine(error, seen, save),
  };
}

/** Saves again with the instant of the other save: what it changed has been seen now. */
export function keepMine(error: AppError, seen: Seen, save: () => void): void {
  seen.move(error.details.changed?.updatedAt ?? null);
  save();
}
