import type { Content } from 'pdfmake/interfaces';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { labelledLines, OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import { photoPages } from './photo-pages.ts';
import type { PhotosPerPage, PrintedPhoto } from './photo-pages.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable, numberCell, textCell } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';

/** What a field officer did in a month, by the days of the visits. */
export interface OfficerReportData extends PaperState {
  readonly letterhead: Letterhead;
  readonly city: string;
  /** "Juni 2025". */
  readonly month: string;
  readonly officer: {
    readonly name: string;
    readonly role: string;
    readonly areas: string;
    readonly decree: string;
    readonly period: string;
    readonly superior: string;
  };
  /** A figure the program does not keep is null: written by hand. */
  readonly counts: readonly {
    readonly what: string;
    readonly planned: number | null;
    readonly done: number | null;
    readonly percent: string;
    readonly note: string;
  }[];
  readonly visits: readonly {
    readonly on: PlainDate;
    /** The day it was keyed, where that was after the month. */
    readonly lateOn: PlainDate | null;
    readonly cooperative: string;
    readonly place: string;
    readonly outcome: string;
    readonly result: string;
    readonly followUp: string;
  }[];
  readonly problems: string;
  /** "Juli 2025". */
  readonly nextMonth: string;
  readonly next: readonly { readonly cooperative: string; readonly goal: string; readonly why: string }[];
  readonly printedOn: PlainDate;
  /** Behind the report; left out where none were asked for, or there are none. */
  readonly photos?: { readonly perPage: PhotosPerPage; readonly rows: readonly PrintedPhoto[] };
}

const FONT_SIZE = 9;
const heading = (text: string): Content => ({ text, bold: true, margin: [0, 10, 0, 4] });
const figure = (value: number | null): string => (value === null ? '' : formatInteger(value));

/** Room for a pen between the positions and the names, in points. */
const SIGNING_SPACE = 56;
const NO_LINES = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  paddingLeft: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};
const BY_HAND = '(..............................................)';

/** Officer at the right, who knows of it at the left; both names on one line, however long a position is. */
function ending({ city, printedOn, officer }: OfficerReportData): Content {
  const [superior, role] = [officer.superior || 'Kepala Bidang', officer.role || 'Petugas'];
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    layout: NO_LINES,
    table: {
      widths: ['*', '*'],
      body: [
        ['Mengetahui,', `${city}, ${formatLongDate(printedOn)}`],
        [`${superior},`, `${role},`],
        [
          { text: BY_HAND, margin: [0, SIGNING_SPACE, 0, 0] },
          { text: officer.name, bold: true, margin: [0, SIGNING_SPACE, 0, 0] },
        ],
      ],
    },
  };
}

function visitRows({ visits }: OfficerReportData) {
  return visits.map((one, at) => [
    numberCell(String(at + 1)),
    {
      stack: [
        formatShortDate(one.on),
        ...(one.lateOn === null
          ? []
          : [{ text: `dicatat ${formatShortDate(one.lateOn)}`, color: INK.quiet, fontSize: 8 }]),
      ],
    },
    { stack: [one.cooperative, { text: one.place, color: INK.quiet }] },
    textCell(one.outcome),
    textCell(one.result),
    textCell(one.followUp),
  ]);
}

export function officerReport(data: OfficerReportData): PageRun {
  const { officer, month, counts, visits, problems, next, nextMonth } = data;
  const late = visits.filter(({ lateOn }) => lateOn !== null).length;
  return officePages(`Laporan ${month}, ${officer.name}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Laporan bulanan petugas lapangan', [`Bulan ${month}`]),
    labelledLines(
      [
        ['Nama', officer.name],
        ['Tugas', officer.role],
        ['Wilayah', officer.areas],
        ['SK', officer.decree],
        ['Masa tugas', officer.period],
      ],
      90,
      OFFICE_TEXT_WIDTH,
    ),
    heading('A. Rekapitulasi'),
    listTable({
      widths: ['*', 56, 56, 48, 150],
      headings: ['Kegiatan', 'Rencana', 'Realisasi', '%', 'Keterangan'],
      fontSize: FONT_SIZE,
      rows: counts.map(({ what, planned, done, percent, note }) => [
        textCell(what),
        numberCell(figure(planned)),
        numberCell(figure(done)),
        numberCell(percent),
        textCell(note),
      ]),
    }),
    heading('B. Rincian'),
    visits.length === 0
      ? { text: 'Tidak ada kunjungan pada bulan ini (nihil).', fontSize: FONT_SIZE }
      : listTable({
          widths: [18, 54, '*', 66, 92, 92],
          headings: ['No.', 'Tanggal', 'Koperasi', 'Hasil', 'Temuan dan saran', 'Tindak lanjut'],
          fontSize: FONT_SIZE,
          rows: visitRows(data),
        }),
    ...(late === 0
      ? []
      : [
          {
            text: `${formatInteger(late)} kunjungan dicatat sesudah bulan ini berakhir; tanggal pencatatannya tertulis di bawah tanggal kunjungan.`,
            fontSize: 8,
            color: INK.quiet,
            margin: [0, 4, 0, 0] as [number, number, number, number],
          },
        ]),
    heading('C. Masalah'),
    problems === ''
      ? { text: '\n\n\n', fontSize: FONT_SIZE }
      : { text: problems, fontSize: FONT_SIZE, alignment: 'justify' },
    heading(`D. Rencana ${nextMonth}`),
    next.length === 0
      ? {
          unbreakable: true,
          stack: [
            { text: 'Belum ada koperasi yang direncanakan untuk bulan itu.', fontSize: FONT_SIZE },
            ending(data),
          ],
        }
      : listTableWithEnding(
          {
            widths: [18, '*', 130, 150],
            headings: ['No.', 'Koperasi', 'Tujuan', 'Alasan'],
            fontSize: FONT_SIZE,
            rows: next.map(({ cooperative, goal, why }, at) => [
              numberCell(String(at + 1)),
              textCell(cooperative),
              textCell(goal),
              textCell(why),
            ]),
          },
          ending(data),
          11,
        ),
  ]);
}

export const officerReportDocument: DocumentDefinition<OfficerReportData> = {
  pages: (data) => [
    officerReport(data),
    ...(data.photos === undefined || data.photos.rows.length === 0
      ? []
      : [
          photoPages(
            {
              title: 'Lampiran foto kunjungan',
              about: `${data.officer.name}, ${data.month}`,
              photos: data.photos.rows,
              perPage: data.photos.perPage,
            },
            data,
          ),
        ]),
  ],
};
