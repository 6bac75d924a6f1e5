import type { InputOf } from '#contract/index.ts';
import type { IncomingLine } from '#contract/incoming.ts';
import {
  INCOMING_CHANNELS,
  INCOMING_LABELS,
  INCOMING_SECRECIES,
  INCOMING_SPEEDS,
} from '#rules/incoming/incoming.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Faults } from '../../lib/faults.ts';
import { incomingText } from '../../text/incoming.ts';

const { form: text } = incomingText;

/** An empty form; an empty day of receipt means today, an empty number the next one. */
export const EMPTY_INCOMING = {
  sender: '',
  subject: '',
  letterNumber: '',
  datedOn: '',
  cooperativeId: '',
  secrecy: 'ordinary',
  speed: 'ordinary',
  attachments: '',
  channel: 'delivered',
  receivedOn: '',
  agendaNumber: '',
  note: '',
};
export type IncomingName = keyof typeof EMPTY_INCOMING;
export type IncomingEntry = Readonly<Record<IncomingName, string>>;

const shown = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));

/** A recorded letter as the form shows it. */
export function entryOf(line: IncomingLine): IncomingEntry {
  const { sender, subject, letterNumber, secrecy, speed, channel, note, attachments } = line;
  return {
    sender,
    subject,
    letterNumber,
    secrecy,
    speed,
    channel,
    note,
    datedOn: shown(line.datedOn),
    cooperativeId: line.cooperativeId ?? '',
    attachments: attachments === 0 ? '' : String(attachments),
    receivedOn: shown(line.receivedOn),
    agendaNumber: '',
  };
}

type Input = InputOf<'incoming.record'>;

/** What the form says, or what is wrong with it at its fields. */
export function readIncoming(entry: IncomingEntry): { readonly input: Input } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  const day = (name: 'receivedOn' | 'datedOn'): PlainDate | null => {
    if (entry[name].trim() === '') return null;
    const read = parseTypedDate(entry[name]);
    if (read === undefined) faults[name] = text.dateFault;
    return read ?? null;
  };
  const count = (name: 'attachments' | 'agendaNumber'): number | null => {
    const typed = entry[name].trim();
    if (typed === '') return null;
    if (/^\d{1,7}$/.test(typed)) return Number(typed);
    faults[name] = text.countFault;
    return null;
  };
  if (entry.sender.trim() === '' && entry.cooperativeId === '') faults['sender'] = text.senderMissing;
  if (entry.subject.trim() === '') faults['subject'] = text.required(INCOMING_LABELS.subject);
  const input: Input = {
    sender: entry.sender,
    subject: entry.subject,
    letterNumber: entry.letterNumber,
    datedOn: day('datedOn'),
    cooperativeId: entry.cooperativeId === '' ? null : entry.cooperativeId,
    secrecy: INCOMING_SECRECIES.find((one) => one === entry.secrecy) ?? 'ordinary',
    speed: INCOMING_SPEEDS.find((one) => one === entry.speed) ?? 'ordinary',
    attachments: count('attachments') ?? 0,
    channel: INCOMING_CHANNELS.find((one) => one === entry.channel) ?? 'delivered',
    receivedOn: day('receivedOn'),
    agendaNumber: count('agendaNumber'),
    note: entry.note,
  };
  return Object.keys(faults).length > 0 ? { faults } : { input };
}
