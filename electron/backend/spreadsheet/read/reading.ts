import type { Reason, ReasonCode, ReasonLevel } from '#rules/value/reason.ts';

/** What a cell says, and what is to be said about it. A null value means "not known". */
export interface Reading<Value> {
  readonly value: Value | null;
  readonly reason?: Reason;
}

const SHOWN_LENGTH = 60;

/** A value as it may stand in a sentence: a huge cell is cut. */
export function shownValue(text: string): string {
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH)}…` : text;
}

/** A remark about one cell; `message` gets the value in quotation marks. */
export function cellReason(
  code: ReasonCode,
  level: ReasonLevel,
  field: string,
  text: string,
  message: (quoted: string) => string,
): Reason {
  const value = shownValue(text);
  return { code, level, field, value, message: message(`"${value}"`) };
}
