import { formatLongDate } from '../value/indonesian-date.ts';
import { dateParts } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import { futureDayFault } from '../value/field-fault.ts';
import type { FieldFault } from '../value/field-fault.ts';

/** Who may read it. */
export const INCOMING_SECRECIES = ['ordinary', 'limited', 'secret', 'top_secret'] as const;
export type IncomingSecrecy = (typeof INCOMING_SECRECIES)[number];
export const SECRECY_LABELS: Readonly<Record<IncomingSecrecy, string>> = {
  ordinary: 'Biasa',
  limited: 'Terbatas',
  secret: 'Rahasia',
  top_secret: 'Sangat rahasia',
};

/** How fast it is to be dealt with. */
export const INCOMING_SPEEDS = ['ordinary', 'urgent', 'very_urgent'] as const;
export type IncomingSpeed = (typeof INCOMING_SPEEDS)[number];
export const SPEED_LABELS: Readonly<Record<IncomingSpeed, string>> = {
  ordinary: 'Biasa',
  urgent: 'Segera',
  very_urgent: 'Sangat segera',
};

/** How it came to the office. */
export const INCOMING_CHANNELS = ['delivered', 'post', 'email', 'e_office', 'whatsapp', 'fax'] as const;
export type IncomingChannel = (typeof INCOMING_CHANNELS)[number];
export const INCOMING_CHANNEL_LABELS: Readonly<Record<IncomingChannel, string>> = {
  delivered: 'Diantar',
  post: 'Pos',
  email: 'Pos-el',
  e_office: 'Aplikasi persuratan',
  whatsapp: 'WA',
  fax: 'Faksimile',
};

/** What is written down of one letter that came in. */
export interface IncomingFacts {
  readonly receivedOn: PlainDate;
  /** The sender's own number; empty where the letter has none. */
  readonly letterNumber: string;
  readonly datedOn: PlainDate | null;
  readonly sender: string;
  readonly cooperativeId: string | null;
  readonly subject: string;
  readonly secrecy: IncomingSecrecy;
  readonly speed: IncomingSpeed;
  /** How many; 0 for none. */
  readonly attachments: number;
  readonly channel: IncomingChannel;
  readonly note: string;
}

export const INCOMING_LABELS = {
  receivedOn: 'Diterima tanggal',
  sender: 'Pengirim',
  cooperativeId: 'Koperasi',
  letterNumber: 'Nomor surat',
  datedOn: 'Tanggal surat',
  subject: 'Hal',
  secrecy: 'Sifat',
  speed: 'Kecepatan',
  attachments: 'Lampiran',
  channel: 'Cara diterima',
  note: 'Catatan',
} as const satisfies Readonly<Record<keyof IncomingFacts, string>>;

/** The year whose agenda a letter stands in. */
export const agendaYearOf = (receivedOn: PlainDate): number => dateParts(receivedOn).year;

/** "15/2025": a number of the agenda with its year. */
export const agendaText = (number: number, year: number): string => `${number}/${year}`;

/** "15/2025" or "15" (of the given year) as number and year; undefined for anything else. */
export function parseAgenda(
  text: string,
  thisYear: number,
): { readonly number: number; readonly year: number } | undefined {
  const found = /^(\d{1,7})(?:\/(\d{4}))?$/.exec(text.trim());
  if (!found?.[1]) return undefined;
  return { number: Number(found[1]), year: found[2] === undefined ? thisYear : Number(found[2]) };
}

/** "Rahasia, segera"; "Biasa" where it is neither. */
export function natureText({ secrecy, speed }: Pick<IncomingFacts, 'secrecy' | 'speed'>): string {
  if (speed === 'ordinary') return SECRECY_LABELS[secrecy];
  if (secrecy === 'ordinary') return SPEED_LABELS[speed];
  return `${SECRECY_LABELS[secrecy]}, ${SPEED_LABELS[speed].toLowerCase()}`;
}

/** What cannot be saved as written, each at its field. */
export function incomingFaults(
  { receivedOn, datedOn }: Pick<IncomingFacts, 'receivedOn' | 'datedOn'>,
  today: PlainDate,
): readonly FieldFault<keyof IncomingFacts>[] {
  return [
    ...futureDayFault('receivedOn', 'Tanggal diterima', receivedOn, today),
    ...(datedOn === null || datedOn <= receivedOn
      ? []
      : [
          {
            field: 'datedOn' as const,
            message: `Surat bertanggal ${formatLongDate(datedOn)}, sesudah hari diterimanya ${formatLongDate(receivedOn)}. Periksa keduanya.`,
          },
        ]),
  ];
}

/** Numbers that stand in no record below the last one of a year. */
export interface AgendaGap {
  readonly from: number;
  readonly to: number;
}

/** @param numbers of one year, rising */
export function agendaGaps(numbers: readonly number[]): readonly AgendaGap[] {
  return numbers.flatMap((number, index) => {
    const from = (numbers[index - 1] ?? 0) + 1;
    return number > from ? [{ from, to: number - 1 }] : [];
  });
}

/** "Nomor 1 sampai 14 tidak tercatat di program: dipakai di buku tangan atau terlewati." */
export function gapText({ from, to }: AgendaGap): string {
  const which = from === to ? `Nomor ${from}` : `Nomor ${from} sampai ${to}`;
  return `${which} tidak tercatat di program: dipakai di buku tangan atau terlewati.`;
}
