import type { NamedChoice } from '../rule-book/rule-value.ts';
import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { futureDayFault } from '../value/field-fault.ts';
import type { FieldFault } from '../value/field-fault.ts';

/** How the question came to the office. */
export const CONSULTATION_CHANNELS = ['visit', 'phone', 'whatsapp', 'letter', 'field'] as const;
export type ConsultationChannel = (typeof CONSULTATION_CHANNELS)[number];
export const CHANNEL_LABELS: Readonly<Record<ConsultationChannel, string>> = {
  visit: 'Datang',
  phone: 'Telepon',
  whatsapp: 'WA',
  letter: 'Surat',
  field: 'Saat kunjungan',
};

/** What came of it. `open`: nobody has written down what came of it, so it counts as nothing else. */
export const CONSULTATION_OUTCOMES = ['open', 'done', 'follow_up', 'referred'] as const;
export type ConsultationOutcome = (typeof CONSULTATION_OUTCOMES)[number];
export const OUTCOME_LABELS: Readonly<Record<ConsultationOutcome, string>> = {
  open: 'Belum dicatat',
  done: 'Selesai',
  follow_up: 'Perlu tindak lanjut',
  referred: 'Dirujuk',
};

/** The topic that is told in words of its own. */
export const OTHER_TOPIC = 'lain';

/** What is written down of one consultation. */
export interface ConsultationFacts {
  readonly heldOn: PlainDate;
  /** HH:MM; empty where nobody knows. */
  readonly heldAt: string;
  readonly name: string;
  /** In full; whoever shows it masks it. */
  readonly nikKtp: string;
  /** In full; whoever shows it masks it. */
  readonly phone: string;
  /** Village or address, as told. */
  readonly place: string;
  readonly cooperativeId: string | null;
  /** The business of the register (UMKM) it is about. */
  readonly umkmId: string | null;
  readonly channel: ConsultationChannel;
  /** A code of the rule `consultation-topics`. */
  readonly topic: string;
  readonly topicNote: string;
  readonly summary: string;
  readonly outcome: ConsultationOutcome;
  /** The day it was done; null unless the outcome is `done`. */
  readonly doneOn: PlainDate | null;
  readonly followUpNote: string;
  /** The last day of the follow-up, itself still in time. */
  readonly dueOn: PlainDate | null;
  readonly officer: string;
  readonly referredTo: string;
}

export const CONSULTATION_LABELS = {
  heldOn: 'Tanggal',
  heldAt: 'Jam',
  name: 'Nama',
  nikKtp: 'NIK KTP',
  phone: 'Telepon',
  place: 'Desa atau alamat',
  cooperativeId: 'Koperasi',
  umkmId: 'UMKM',
  channel: 'Lewat',
  topic: 'Topik',
  topicNote: 'Keterangan topik',
  summary: 'Ringkas',
  outcome: 'Hasil',
  doneOn: 'Selesai pada',
  followUpNote: 'Yang harus dilakukan',
  dueOn: 'Tenggat',
  officer: 'Petugas',
  referredTo: 'Dirujuk ke',
} as const satisfies Readonly<Record<keyof ConsultationFacts, string>>;

/** The facts with the day it was done: the day itself where nobody says another, none where it is not done. */
export function withDoneDay<Facts extends Pick<ConsultationFacts, 'outcome' | 'doneOn' | 'heldOn'>>(
  facts: Facts,
): Facts {
  return { ...facts, doneOn: facts.outcome === 'done' ? (facts.doneOn ?? facts.heldOn) : null };
}

/** What cannot be saved as written, each at its field. */
export function consultationFaults(
  facts: Pick<ConsultationFacts, 'heldOn' | 'heldAt' | 'outcome' | 'doneOn' | 'dueOn'>,
  today: PlainDate,
): readonly FieldFault<keyof ConsultationFacts>[] {
  const { heldOn, heldAt, outcome, doneOn, dueOn } = facts;
  const before = (field: 'doneOn' | 'dueOn', on: PlainDate | null): readonly FieldFault<typeof field>[] =>
    on === null || on >= heldOn
      ? []
      : [
          {
            field,
            message: `${CONSULTATION_LABELS[field]} tertulis ${formatLongDate(on)}, sebelum konsultasinya ${formatLongDate(heldOn)}.`,
          },
        ];
  return [
    ...futureDayFault('heldOn', 'Tanggal konsultasi', heldOn, today),
    ...(heldAt === '' || /^([01]\d|2[0-3]):[0-5]\d$/.test(heldAt)
      ? []
      : [{ field: 'heldAt' as const, message: 'Jam ditulis jam.menit, misalnya 09.30.' }]),
    ...futureDayFault('doneOn', 'Tanggal selesai', doneOn, today),
    ...before('doneOn', doneOn),
    ...before('dueOn', dueOn),
    ...(dueOn !== null && outcome !== 'follow_up' && outcome !== 'done'
      ? [{ field: 'dueOn' as const, message: 'Tenggat hanya untuk konsultasi yang perlu tindak lanjut.' }]
      : []),
  ];
}

/** "Halal", "Lain-lain: perbankan"; a topic the office has taken off its list since keeps its code. */
export function topicText(
  { topic, topicNote }: Pick<ConsultationFacts, 'topic' | 'topicNote'>,
  topics: readonly NamedChoice[],
): string {
  const name = topics.find(({ code }) => code === topic)?.name ?? topic;
  return topicNote === '' ? name : `${name}: ${topicNote}`;
}

/** The topic that a word means: its code or its name, in any case; undefined for a word of no topic. */
export function topicOfWord(word: string, topics: readonly NamedChoice[]): NamedChoice | undefined {
  const key = (text: string) =>
    text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const wanted = key(word);
  const isSame = (text: string) => key(text) === wanted;
  const whole = topics.find(({ code, name }) => isSame(code) || isSame(name));
  // "NIB" and "ODS" are one word of a longer name; a word of two topics means neither.
  const named = topics.filter(({ name }) => key(name).split(' ').includes(wanted));
  return whole ?? (named.length === 1 ? named[0] : undefined);
}
