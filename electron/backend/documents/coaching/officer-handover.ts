import type { Content } from 'pdfmake/interfaces';
import { formatShortDate, MONTH_NAMES, weekdayName } from '#rules/value/indonesian-date.ts';
import { spellOut } from '#rules/value/numbers.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { labelledLines, OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { numberCell, textCell } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';

/** The work a field officer hands over, or what is open before it is. */
export interface OfficerHandoverData extends PaperState {
  readonly letterhead: Letterhead;
  readonly city: string;
  /** Empty: written by hand. */
  readonly number: string;
  readonly on: PlainDate;
  readonly giver: { readonly name: string; readonly role: string };
  /** Empty: written by hand. */
  readonly receiver: string;
  readonly areas: string;
  /** "1 Januari 2026", the receiver's first day; empty: written by hand. */
  readonly startsOn: string;
  readonly items: readonly {
    readonly kind: string;
    readonly cooperative: string;
    readonly what: string;
    readonly due: string;
  }[];
  /** Papers, tools and accounts. */
  readonly note: string;
  readonly superior: string;
}

const BY_HAND = '..............................................';
const SIGNING_SPACE = 56;

/** "Selasa, tanggal delapan belas, bulan November, tahun dua ribu dua puluh lima (18/11/2025)". */
function dayInWords(on: PlainDate): string {
  const { year, month, day } = dateParts(on);
  return `${weekdayName(on)}, tanggal ${spellOut(day)}, bulan ${MONTH_NAMES[month - 1] ?? ''}, tahun ${spellOut(year)} (${formatShortDate(on)})`;
}

const paragraph = (text: string): Content => ({ text, margin: [0, 4, 0, 4], alignment: 'justify' });
const NO_LINES = { hLineWidth: () => 0, vLineWidth: () => 0, paddingTop: () => 0, paddingBottom: () => 0 };

function signing({ giver, receiver, superior }: OfficerHandoverData): Content {
  const name = (text: string): Content => ({
    text: text === '' ? `(${BY_HAND})` : text,
    bold: text !== '',
    margin: [0, SIGNING_SPACE, 0, 0],
  });
  return {
    margin: [0, 10, 0, 0],
    stack: [
      {
        layout: NO_LINES,
        table: {
          widths: ['*', '*'],
          body: [
            ['PIHAK KEDUA,', 'PIHAK PERTAMA,'],
            [name(receiver), name(giver.name)],
          ],
        },
      },
      {
        margin: [0, 12, 0, 0],
        alignment: 'center',
        stack: ['Mengetahui', `${superior === '' ? 'Kepala Bidang' : superior},`, name('')],
      },
    ],
  };
}

export function officerHandover(data: OfficerHandoverData): PageRun {
  const { giver, receiver, areas, items, note, number, city, on, startsOn } = data;
  const ending: Content = {
    stack: [
      paragraph('Berkas, peralatan, dan akun yang diserahkan:'),
      note === '' ? { text: `${BY_HAND}${BY_HAND}`, margin: [0, 2, 0, 4] } : paragraph(note),
      paragraph(
        'Akun PIHAK PERTAMA ditutup; kata sandi tidak diserahkan. Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.',
      ),
      signing(data),
    ],
  };
  return officePages(`Serah terima pekerjaan ${giver.name}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Berita acara serah terima pekerjaan pendamping', [
      `Nomor: ${number === '' ? BY_HAND : number}`,
    ]),
    paragraph(
      `Pada hari ini, ${dayInWords(on)}, bertempat di ${city}, kami yang bertanda tangan di bawah ini:`,
    ),
    labelledLines(
      [
        ['PIHAK PERTAMA', [giver.name, giver.role].filter(Boolean).join(', ')],
        ['PIHAK KEDUA', receiver === '' ? BY_HAND : receiver],
        ['Wilayah', areas === '' ? BY_HAND : areas],
      ],
      110,
      OFFICE_TEXT_WIDTH,
    ),
    paragraph(
      `PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA, terhitung mulai tanggal ${startsOn === '' ? BY_HAND : startsOn}, pekerjaan yang belum selesai berikut ini:`,
    ),
    ...(items.length === 0
      ? [paragraph('Tidak ada pekerjaan terbuka (nihil).'), { unbreakable: true, stack: [ending] }]
      : [
          listTableWithEnding(
            {
              widths: [20, 74, '*', '*', 96],
              headings: ['No.', 'Pekerjaan', 'Koperasi', 'Isi', 'Waktu'],
              fontSize: 9,
              rows: items.map(({ kind, cooperative, what, due }, at) => [
                numberCell(String(at + 1)),
                textCell(kind),
                textCell(cooperative),
                textCell(what),
                textCell(due),
              ]),
            },
            ending,
            11,
          ),
        ]),
  ]);
}

export const officerHandoverDocument: DocumentDefinition<OfficerHandoverData> = {
  pages: (data) => [officerHandover(data)],
};
