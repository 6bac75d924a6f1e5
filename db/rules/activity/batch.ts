import type { FieldFault } from '../value/field-fault.ts';
import { formatLongDate, formatShortDate, formatWeekdayDate } from '../value/indonesian-date.ts';
import { addDays, dayNumber } from '../value/plain-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';

export interface BatchDays {
  readonly startsOn: PlainDate;
  readonly endsOn: PlainDate;
}

export interface BatchSession {
  readonly heldOn: PlainDate;
  readonly subject: string;
  /** Hours of lessons (JP). */
  readonly hours: number;
  readonly speaker: string;
}

export interface BatchFacts extends BatchDays {
  readonly number: number;
  readonly place: string;
  /** Null: the usual quota of the rule book. */
  readonly quota: number | null;
  readonly sessions: readonly BatchSession[];
}

export const BATCH_LABELS = {
  number: 'Angkatan',
  startsOn: 'Mulai',
  endsOn: 'Selesai',
  place: 'Tempat',
  quota: 'Kuota',
  sessions: 'Sesi',
} as const satisfies Readonly<Record<keyof BatchFacts, string>>;

/** The most days one batch may have: a longer one is a slip of the keyboard. */
const MOST_DAYS = 120;

/** Both ends count: 4 to 6 July are three days. */
export const dayCount = ({ startsOn, endsOn }: BatchDays): number =>
  dayNumber(endsOn) - dayNumber(startsOn) + 1;

/** Days of training, each batch by itself: two batches on one day are two days. */
export const daysOf = (batches: readonly BatchDays[]): number =>
  batches.reduce((sum, batch) => sum + dayCount(batch), 0);

/** Every day of a batch, in order. */
export const listDays = (batch: BatchDays): readonly PlainDate[] =>
  Array.from({ length: Math.max(0, dayCount(batch)) }, (_, at) => addDays(batch.startsOn, at));

/** A day of the batch on which the office is off by its calendar: kept, and said. Weekends are usual days of training. */
export function dayOffReasons(batch: BatchDays, daysOff: ReadonlyMap<PlainDate, string>): readonly Reason[] {
  return listDays(batch).flatMap((day) => {
    const name = daysOff.get(day);
    if (name === undefined) return [];
    return [
      {
        code: 'HARI_LIBUR',
        level: 'warning',
        message: `${formatWeekdayDate(day)} hari libur: ${name}.`,
        field: BATCH_LABELS.startsOn,
        value: formatShortDate(day),
      } as const,
    ];
  });
}

export const isWithinBatch = (on: PlainDate, { startsOn, endsOn }: BatchDays): boolean =>
  on >= startsOn && on <= endsOn;

/** "4/7/2023 sampai 6/7/2023". */
export const batchDaysText = ({ startsOn, endsOn }: BatchDays): string =>
  startsOn === endsOn
    ? formatShortDate(startsOn)
    : `${formatShortDate(startsOn)} - ${formatShortDate(endsOn)}`;

/** "Selasa ..." belongs to no batch: the sentence of a day outside. */
export const outsideMessage = (on: PlainDate, batch: BatchDays): string =>
  `${formatLongDate(on)} di luar hari angkatan ini (${batchDaysText(batch)}).`;

/**
 * What cannot be saved as written, each at its field.
 * @param others numbers of the activity's other batches
 * @param marked days on which somebody's attendance is recorded
 */
export function batchFaults(
  batch: BatchFacts,
  others: readonly number[],
  marked: readonly PlainDate[],
): readonly FieldFault[] {
  const { number, startsOn, endsOn, sessions } = batch;
  if (endsOn < startsOn) {
    const message = `Selesai tertulis ${formatLongDate(endsOn)}, sebelum mulainya ${formatLongDate(startsOn)}.`;
    return [{ field: 'endsOn', message }];
  }
  const outside = marked.find((on) => !isWithinBatch(on, batch));
  return [
    ...(others.includes(number)
      ? [{ field: 'number', message: `Angkatan ${String(number)} sudah ada pada kegiatan ini.` }]
      : []),
    ...(dayCount(batch) > MOST_DAYS
      ? [
          {
            field: 'endsOn',
            message: `Satu angkatan paling lama ${String(MOST_DAYS)} hari. Periksa tanggalnya.`,
          },
        ]
      : []),
    ...(outside === undefined
      ? []
      : [
          {
            field: outside < startsOn ? 'startsOn' : 'endsOn',
            message: `Kehadiran pada ${formatLongDate(outside)} sudah dicatat; hari itu tidak dapat dikeluarkan.`,
          },
        ]),
    ...sessions.flatMap(({ heldOn }, at) =>
      isWithinBatch(heldOn, batch)
        ? []
        : [{ field: `sessions[${String(at)}].heldOn`, message: outsideMessage(heldOn, batch) }],
    ),
  ];
}

/** Hours of lessons of a batch. */
export const hoursOf = (sessions: readonly Pick<BatchSession, 'hours'>[]): number =>
  sessions.reduce((sum, { hours }) => sum + hours, 0);

/** True where two batches share a day. */
export const doOverlap = (one: BatchDays, other: BatchDays): boolean =>
  one.startsOn <= other.endsOn && other.startsOn <= one.endsOn;
