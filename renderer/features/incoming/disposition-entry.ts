import type { DispositionLine } from '#contract/incoming.ts';
import { DISPOSITION_LABELS, receiversOf } from '#rules/incoming/disposition.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Faults } from '../../lib/faults.ts';
import { incomingText } from '../../text/incoming.ts';

const { form: text } = incomingText;

/** An empty form; an empty day means today. Instructions are their codes, parted by semicolons. */
export const EMPTY_DISPOSITION = {
  toWhom: '',
  instructions: '',
  note: '',
  dueOn: '',
  fromWhom: '',
  givenOn: '',
};
export type DispositionName = keyof typeof EMPTY_DISPOSITION;
export type DispositionEntry = Readonly<Record<DispositionName, string>>;

const shown = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));

/** A recorded disposition as the form shows it. */
export function entryOfDisposition(line: DispositionLine): DispositionEntry {
  const { toWhom, instructions, note, fromWhom } = line;
  return {
    toWhom,
    note,
    fromWhom,
    instructions: instructions.join(';'),
    dueOn: shown(line.dueOn),
    givenOn: shown(line.givenOn),
  };
}

interface ReadDisposition {
  readonly toWhom: readonly string[];
  readonly instructions: readonly string[];
  readonly note: string;
  readonly fromWhom: string;
  readonly dueOn: PlainDate | null;
  readonly givenOn: PlainDate | null;
}

/** What the form says, or what is wrong with it at its fields. */
export function readDisposition(
  entry: DispositionEntry,
): { readonly input: ReadDisposition } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  const day = (name: 'givenOn' | 'dueOn'): PlainDate | null => {
    if (entry[name].trim() === '') return null;
    const read = parseTypedDate(entry[name]);
    if (read === undefined) faults[name] = text.dateFault;
    return read ?? null;
  };
  const toWhom = receiversOf(entry.toWhom);
  if (toWhom.length === 0) faults['toWhom'] = text.required(DISPOSITION_LABELS.toWhom);
  const input: ReadDisposition = {
    toWhom,
    instructions: receiversOf(entry.instructions),
    note: entry.note,
    fromWhom: entry.fromWhom,
    dueOn: day('dueOn'),
    givenOn: day('givenOn'),
  };
  return Object.keys(faults).length > 0 ? { faults } : { input };
}
