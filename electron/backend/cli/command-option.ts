/** One `--option` of a command: how it is read, and the line that says what it does. */
export interface CommandOption {
  readonly kind: 'text' | 'flag' | 'day';
  /** What is written behind it, as the help shows it; empty for one that stands alone. */
  readonly value: string;
  readonly says: string;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

export const textOption = (value: string, says: string) => ({ kind: 'text', value, says }) as const;
export const flagOption = (says: string) => ({ kind: 'flag', value: '', says }) as const;
/** Read in the forms people write (`readDay`). */
export const dayOption = (says: string) => ({ kind: 'day', value: 'TANGGAL', says }) as const;
