import type { ReadHandle, WriteHandle } from '#db/handles.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { ChangeValue } from './change-value.ts';

/** Which part of which record: the key is what follows the first dot of a field, or the field itself. */
export interface PartPlace {
  readonly cooperativeId: string;
  readonly key: string;
}

/** The moment of a change and why it was made. */
export interface Occasion {
  /** ISO instant. */
  readonly at: string;
  readonly who: string;
  readonly today: PlainDate;
  readonly reason: string;
  /** When the change that is taken back was recorded; left out where nothing is taken back. */
  readonly undoes?: string | undefined;
}

/**
 * A kind of part of a cooperative's record: how its value is read and written as a whole, and how people read it. Null
 * means that the part is not there. Saving, removing and taking back are all writes of a value, so the change log
 * works for every part in one way.
 */
export interface PartKind<Value extends ChangeValue> {
  /** What people call it: "Telepon", "RAT TB 2024". */
  label(key: string): string;
  read(db: ReadHandle, place: PartPlace): Promise<Value | null>;
  write(db: WriteHandle, place: PartPlace, value: Value | null, occasion: Occasion): Promise<void>;
  text(db: ReadHandle, value: Value, place: PartPlace): string | Promise<string>;
  /** For a part that a bulk change sets in thousands of records: the same, many records a statement. */
  readonly many?: {
    read(db: ReadHandle, ids: readonly string[], key: string): Promise<ReadonlyMap<string, Value | null>>;
    write(
      db: WriteHandle,
      ids: readonly string[],
      key: string,
      value: Value | null,
      occasion: Occasion,
    ): Promise<void>;
  };
}

/** A kind whose value is only known to itself: what it is given is what it once answered. */
export type AnyPart = PartKind<ChangeValue>;

export const anyPart = <Value extends ChangeValue>(kind: PartKind<Value>): AnyPart => kind;
