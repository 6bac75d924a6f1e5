/** One `--option` of a command: how it is read, and the line that says what it does. */
export interface CommandOption {
  readonly kind: 'text' | 'flag' | 'day';
  /** What is written behind it, as the help shows it; empty for one that stands alone. */
  readonly value: string;
  readonly says: string;
}

export type CommandOptions = Readonly<Record<string, CommandOption>>;

export const text = (value: string, says: string) => ({ kind: 'text', value, says }) as const;
export const flag = (says: string) => ({ kind: 'flag', value: '', says }) as const;
/** Read in the forms people write (`readDay`). */
export const day = (says: string) => ({ kind: 'day', value: 'TANGGAL', says }) as const;
