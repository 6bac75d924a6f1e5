import type { InputOf } from '#contract/index.ts';
import type { DossierLine } from '#contract/legality.ts';
import type { ObjectionState } from '#rules/legality/dissolution-notice.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import { legalityText as text } from '../../text/legality.ts';

/** One objection as it is typed. */
export interface ObjectionEntry {
  /** Tells the lines apart while lines are added and taken away. */
  readonly key: number;
  readonly receivedOn: string;
  readonly from: string;
  readonly content: string;
  readonly state: ObjectionState;
  readonly answer: string;
}

export const entriesOf = (objections: DossierLine['objections']): readonly ObjectionEntry[] =>
  objections.map((one, key) => ({ ...one, key, receivedOn: formatShortDate(one.receivedOn) }));

export function withNew(entries: readonly ObjectionEntry[]): readonly ObjectionEntry[] {
  const key = Math.max(-1, ...entries.map((one) => one.key)) + 1;
  return [...entries, { key, receivedOn: '', from: '', content: '', state: 'open', answer: '' }];
}

interface ReadObjections {
  readonly objections: NonNullable<InputOf<'dissolution.save'>['objections']>;
  /** By `objections.0.receivedOn`, as a refusal of the backend names them too. */
  readonly faults: Readonly<Record<string, string>>;
}

/** What the lines say, or what is wrong with them; a line in which nothing was typed is none. */
export function readObjections(entries: readonly ObjectionEntry[]): ReadObjections {
  const faults: Record<string, string> = {};
  const objections = entries.flatMap(({ receivedOn, from, content, state, answer }, index) => {
    if ([receivedOn, from, content, answer].every((typed) => typed.trim() === '')) return [];
    const on = parseTypedDate(receivedOn);
    if (on === undefined) {
      const isEmpty = receivedOn.trim() === '';
      faults[`objections.${index}.receivedOn`] = isEmpty ? text.required(text.objectionOn) : text.dateFault;
    }
    if (from.trim() === '') faults[`objections.${index}.from`] = text.required(text.objectionFrom);
    return on === undefined ? [] : [{ receivedOn: on, from, content, state, answer }];
  });
  return { objections, faults };
}
