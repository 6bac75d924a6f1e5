import type { KnownEntry, RegisterEntry } from '#db/queries/cooperative/register-entry.ts';
import type { RowChoice } from '#contract/import.ts';
import type { Reason } from '#rules/value/reason.ts';
import type { EntryField } from './entry-field.ts';

export interface RowQuestion {
  readonly reasons: readonly Reason[];
  readonly choices: readonly RowChoice[];
  /** Null: nobody has answered yet. */
  readonly answer: RowChoice | null;
}

/** One row of the file, judged and compared with the register. */
export interface PlannedRow {
  readonly row: number;
  readonly name: string;
  readonly reasons: readonly Reason[];
  readonly outcome: 'created' | 'changed' | 'unchanged' | 'refused' | 'asked';
  /** What only a person can say of the row; kept after it is answered, so that the answer can still be changed. */
  readonly question: RowQuestion | null;
  readonly known: KnownEntry | undefined;
  /** What the register will say; undefined for a refused row. */
  readonly entry: RegisterEntry | undefined;
  /** What it would say with nothing kept. */
  readonly proposed: RegisterEntry | undefined;
  /** In what the file differs from the register, also where the register's value is kept. */
  readonly differing: readonly EntryField[];
}
