import type { ConsultationLine } from '#contract/consultation.ts';
import type { InputOf } from '#contract/index.ts';
import {
  CONSULTATION_CHANNELS,
  CONSULTATION_LABELS,
  CONSULTATION_OUTCOMES,
  OTHER_TOPIC,
} from '#rules/consultation/consultation.ts';
import { formatShortDate, parseTypedDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Faults } from '../../lib/faults.ts';
import { consultationText } from '../../text/consultation.ts';

const { form: text } = consultationText;

/** An empty form; a day and a time that are left empty mean now. */
export const EMPTY_CONSULTATION = {
  name: '',
  cooperativeId: '',
  umkmId: '',
  channel: 'visit',
  topic: '',
  topicNote: '',
  summary: '',
  outcome: 'open',
  followUpNote: '',
  dueOn: '',
  referredTo: '',
  doneOn: '',
  officer: '',
  phone: '',
  place: '',
  nikKtp: '',
  heldOn: '',
  heldAt: '',
};
export type ConsultationName = keyof typeof EMPTY_CONSULTATION;
export type ConsultationEntry = Readonly<Record<ConsultationName, string>>;

const shown = (day: PlainDate | null): string => (day === null ? '' : formatShortDate(day));

/** A recorded consultation as the form shows it. */
export function entryOf(line: ConsultationLine): ConsultationEntry {
  return {
    name: line.name,
    cooperativeId: line.cooperativeId ?? '',
    umkmId: line.umkmId ?? '',
    channel: line.channel,
    topic: line.topic,
    topicNote: line.topicNote,
    summary: line.summary,
    outcome: line.outcome,
    followUpNote: line.followUpNote,
    dueOn: shown(line.dueOn),
    referredTo: line.referredTo,
    doneOn: shown(line.doneOn),
    officer: line.officer,
    phone: line.phone,
    place: line.place,
    nikKtp: line.nikKtp,
    heldOn: shown(line.heldOn),
    heldAt: line.heldAt.replace(':', '.'),
  };
}

type Input = InputOf<'consultation.record'>;

/** What the form says, or what is wrong with it at its fields. Fields that the outcome does not ask are left out. */
export function readConsultation(
  entry: ConsultationEntry,
): { readonly input: Input } | { readonly faults: Faults } {
  const faults: Record<string, string> = {};
  const day = (name: 'heldOn' | 'dueOn' | 'doneOn'): PlainDate | null => {
    if (entry[name].trim() === '') return null;
    const read = parseTypedDate(entry[name]);
    if (read === undefined) faults[name] = text.dateFault;
    return read ?? null;
  };
  const outcome = CONSULTATION_OUTCOMES.find((one) => one === entry.outcome) ?? 'open';
  const channel = CONSULTATION_CHANNELS.find((one) => one === entry.channel) ?? 'visit';
  if (entry.name.trim() === '') faults['name'] = text.required(CONSULTATION_LABELS.name);
  if (entry.topic === '') faults['topic'] = text.required(CONSULTATION_LABELS.topic);
  const isAsked = { dueOn: outcome === 'follow_up', doneOn: outcome === 'done' };
  const input: Input = {
    heldOn: day('heldOn'),
    heldAt: entry.heldAt.trim().replace('.', ':'),
    name: entry.name,
    nikKtp: entry.nikKtp,
    phone: entry.phone,
    place: entry.place,
    cooperativeId: entry.cooperativeId === '' ? null : entry.cooperativeId,
    umkmId: entry.umkmId === '' ? null : entry.umkmId,
    channel,
    topic: entry.topic,
    topicNote: entry.topic === OTHER_TOPIC ? entry.topicNote : '',
    summary: entry.summary,
    outcome,
    doneOn: isAsked.doneOn ? day('doneOn') : null,
    followUpNote: entry.followUpNote,
    dueOn: isAsked.dueOn || outcome === 'done' ? day('dueOn') : null,
    officer: entry.officer,
    referredTo: outcome === 'referred' ? entry.referredTo : '',
  };
  return Object.keys(faults).length > 0 ? { faults } : { input };
}

/** A kept draft; null when it holds nothing that the form knows. */
export function readDraft(kept: string): ConsultationEntry | null {
  try {
    const value: unknown = JSON.parse(kept);
    if (typeof value !== 'object' || value === null) return null;
    const known = Object.entries(value).filter(
      ([name, typed]) => Object.hasOwn(EMPTY_CONSULTATION, name) && typeof typed === 'string',
    );
    return known.length === 0 ? null : { ...EMPTY_CONSULTATION, ...Object.fromEntries(known) };
  } catch {
    return null;
  }
}
