import { formatLongDate, formatWeekdayDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { Sex } from '#rules/value/sex.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable } from '../layout/table-style.ts';
import type { ColumnWidths } from '../layout/table-style.ts';

/** Who was there on one day of one batch, signed by each of them. */
export interface AttendanceListData extends PaperState {
  readonly letterhead: Letterhead;
  readonly title: string;
  readonly kind: string;
  /** Empty where the office itself is. */
  readonly organiser: string;
  /** Null where the activity has one batch only. */
  readonly batch: number | null;
  readonly on: PlainDate;
  readonly dayNumber: number;
  readonly dayCount: number;
  readonly place: string;
  /** Who signs, where it is not the participants. */
  readonly who?: 'speakers' | 'committee';
  readonly participants: readonly {
    readonly name: string;
    readonly sex: Sex | null;
    /** Cooperative or business. */
    readonly from: string;
    readonly role: string;
  }[];
  readonly printedOn: PlainDate;
}

const WORDS = {
  participants: { title: 'Daftar hadir peserta', from: 'Koperasi atau usaha', counted: 'peserta' },
  speakers: { title: 'Daftar hadir narasumber', from: 'Materi', counted: 'narasumber' },
  committee: { title: 'Daftar hadir panitia', from: 'Tugas', counted: 'orang panitia' },
} as const;

/** A NIP stands under a name of the committee, whole on its line. */
const WIDTHS: Readonly<Record<keyof typeof WORDS, ColumnWidths>> = {
  participants: [22, '*', 22, '*', 80, 96],
  speakers: [22, '*', 22, '*', 80, 96],
  committee: [22, '*', 22, 72, 50, 90],
};

/** Rows for those who come without being on the list. */
const BLANK_ROWS = 5;
const ROW_HEIGHT = 22;

function headLines(data: AttendanceListData): readonly string[] {
  const { title, kind, organiser, batch, on, place, dayNumber, dayCount } = data;
  return [
    `${kind}: ${title}`,
    ...(organiser === '' ? [] : [`Penyelenggara: ${organiser}`]),
    `${batch === null ? 'Hari' : `Angkatan ${String(batch)}, hari`} ke-${String(dayNumber)} dari ${String(dayCount)}`,
    `${formatWeekdayDate(on)}${place === '' ? '' : `, di ${place}`}`,
  ];
}

/** The number before a signature stands left and right in turn, so that two signatures do not run into each other. */
const signature = (position: number) => ({
  text: `${String(position)}.`,
  margin: [position % 2 === 1 ? 0 : 42, 0, 0, 0] as [number, number, number, number],
});

/** One list, F4 standing; the head of the table stands on each page. */
export function attendanceList(data: AttendanceListData): PageRun {
  const { participants, who = 'participants' } = data;
  const words = WORDS[who];
  const blanks = Array.from({ length: BLANK_ROWS }, (_, at) => participants.length + at + 1);
  return officePages(`Daftar hadir, ${data.title}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle(words.title, [...headLines(data)]),
    listTable({
      widths: WIDTHS[who],
      headings: ['No', 'Nama', 'L/P', words.from, 'Jabatan', 'Tanda tangan'],
      fontSize: 9,
      rowHeight: ROW_HEIGHT,
      rows: [
        ...participants.map(({ name, sex, from, role }, at) => [
          String(at + 1),
          name,
          sex ?? '',
          from,
          role,
          signature(at + 1),
        ]),
        ...blanks.map((position) => [String(position), '', '', '', '', signature(position)]),
      ],
    }),
    {
      margin: [0, 6, 0, 0],
      fontSize: 9,
      color: INK.quiet,
      text: `Dicetak ${formatLongDate(data.printedOn)} dari catatan kegiatan; ${String(participants.length)} ${words.counted} tercatat.`,
    },
  ]);
}

export const attendanceListDocument: DocumentDefinition<AttendanceListData> = {
  pages: (data) => [attendanceList(data)],
};
