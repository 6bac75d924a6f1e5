import { dayNumber, daysInMonth, toPlainDate, plainDateFromParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { ConsultationOutcome } from './consultation.ts';

/** The days of a month, or of a whole year. */
export interface Period {
  readonly from: PlainDate;
  readonly until: PlainDate;
}

/** @param month 1 to 12; null for the whole year */
export function periodOf(year: number, month: number | null): Period {
  const day = (ofMonth: number, ofDay: number) => toPlainDate(plainDateFromParts(year, ofMonth, ofDay) ?? '');
  const last = month ?? 12;
  return { from: day(month ?? 1, 1), until: day(last, daysInMonth(year, last)) };
}

/** Of one consultation, what a recap counts. */
export interface CountedConsultation {
  readonly nameKey: string;
  readonly nikKtp: string;
  readonly phone: string;
  readonly cooperativeId: string | null;
  /** The business of the register; left out, or null, where there is none. */
  readonly umkmId?: string | null;
  readonly topic: string;
  readonly outcome: ConsultationOutcome;
  readonly heldOn: PlainDate;
  readonly doneOn: PlainDate | null;
}

export interface ConsultationRecap {
  readonly consultations: number;
  readonly people: number;
  readonly cooperatives: number;
  /** Businesses of the register, each once. */
  readonly businesses: number;
  /** Done on the day of the consultation itself. */
  readonly doneSameDay: number;
  /** Whole days from consultation to done, on average, of those done on a later day; null where there is none. */
  readonly followUpDays: number | null;
  /** By outcome; together they are all. */
  readonly outcomes: Readonly<Record<ConsultationOutcome, number>>;
  /** By code of topic, most first; together they are all. */
  readonly topics: readonly { readonly topic: string; readonly count: number }[];
}

/**
 * How many people came. One NIK KTP is one person. A name without a NIK is one person, unless it stands with different
 * telephone numbers; one that also stands with a NIK is the person of that NIK.
 */
export function countPeople(
  all: readonly Pick<CountedConsultation, 'nameKey' | 'nikKtp' | 'phone'>[],
): number {
  const known = new Set(all.flatMap(({ nikKtp }) => (nikKtp === '' ? [] : [nikKtp])));
  const namesWithNik = new Set(all.flatMap(({ nikKtp, nameKey }) => (nikKtp === '' ? [] : [nameKey])));
  const phones = new Map<string, Set<string>>();
  for (const { nameKey, nikKtp, phone } of all) {
    if (nikKtp !== '' || namesWithNik.has(nameKey)) continue;
    const numbers = phones.get(nameKey) ?? new Set();
    const digits = phone.replace(/\D/g, '').replace(/^62/, '0');
    if (digits !== '') numbers.add(digits);
    phones.set(nameKey, numbers);
  }
  return known.size + [...phones.values()].reduce((sum, numbers) => sum + Math.max(1, numbers.size), 0);
}

/** The recap of the given consultations; of none: zero everywhere ("nihil"). */
export function recapOf(all: readonly CountedConsultation[]): ConsultationRecap {
  const of = (outcome: ConsultationOutcome) => all.filter((one) => one.outcome === outcome).length;
  const later = all.flatMap(({ heldOn, doneOn }) =>
    doneOn !== null && doneOn > heldOn ? [dayNumber(doneOn) - dayNumber(heldOn)] : [],
  );
  const topics = new Map<string, number>();
  for (const { topic } of all) topics.set(topic, (topics.get(topic) ?? 0) + 1);
  return {
    consultations: all.length,
    people: countPeople(all),
    cooperatives: new Set(all.flatMap(({ cooperativeId }) => cooperativeId ?? [])).size,
    businesses: new Set(all.flatMap(({ umkmId }) => umkmId ?? [])).size,
    doneSameDay: all.filter(({ heldOn, doneOn }) => doneOn === heldOn).length,
    followUpDays:
      later.length === 0 ? null : Math.round(later.reduce((sum, days) => sum + days, 0) / later.length),
    outcomes: {
      open: of('open'),
      done: of('done'),
      follow_up: of('follow_up'),
      referred: of('referred'),
    },
    topics: [...topics]
      .map(([topic, count]) => ({ topic, count }))
      .toSorted((a, b) => b.count - a.count || a.topic.localeCompare(b.topic)),
  };
}
