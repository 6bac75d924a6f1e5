import type { Column, Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { labelledLines, OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable, numberCell, textCell } from '../layout/table-style.ts';

/** What somebody hands over on leaving: the work that is open, never a password. */
export interface AccountHandoverData extends PaperState {
  readonly letterhead: Letterhead;
  readonly city: string;
  readonly on: PlainDate;
  readonly giver: { readonly name: string; readonly role: string; readonly login: string };
  /** Empty: written by hand. */
  readonly receiver: string;
  /** Whether and until when the account opens, in words. */
  readonly accountState: string;
  readonly work: readonly { readonly kind: string; readonly title: string; readonly detail: string }[];
  /** Where the data lie. */
  readonly dataFolder: string;
  /** The newest backup in words. */
  readonly backup: string;
}

const BY_HAND = '(..............................................)';

const paragraph = (text: string): Content => ({ text, margin: [0, 4, 0, 4], alignment: 'justify' });

const party = (role: string, name: string): Column => ({
  width: '*',
  alignment: 'center',
  stack: [{ text: role }, { text: name === '' ? BY_HAND : name, bold: name !== '', margin: [0, 52, 0, 0] }],
});

function workTable({ work }: AccountHandoverData): Content {
  if (work.length === 0)
    return paragraph('Tidak ada pekerjaan terbuka atas nama PIHAK PERTAMA di dalam program.');
  return listTable({
    widths: [20, 110, '*', 130],
    headings: ['No.', 'Pekerjaan', 'Isi', 'Keadaan'],
    fontSize: 9,
    rows: work.map(({ kind, title, detail }, index) => [
      numberCell(String(index + 1)),
      textCell(kind),
      textCell(title),
      textCell(detail),
    ]),
  });
}

/** Berita acara serah terima of the work of one account. */
export function accountHandover(data: AccountHandoverData): PageRun {
  const { giver, receiver, on, city } = data;
  return officePages(`Serah terima pekerjaan ${giver.name}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Berita acara serah terima pekerjaan', []),
    paragraph(`Pada hari ini, ${formatLongDate(on)}, di ${city}, yang bertanda tangan di bawah ini:`),
    labelledLines(
      [
        ['Yang menyerahkan', `${giver.name}, ${giver.role}; selanjutnya disebut PIHAK PERTAMA`],
        ['Yang menerima', `${receiver === '' ? BY_HAND : receiver}; selanjutnya disebut PIHAK KEDUA`],
      ],
      110,
      OFFICE_TEXT_WIDTH,
    ),
    paragraph(
      'PIHAK PERTAMA menyerahkan kepada PIHAK KEDUA pekerjaan yang belum selesai menurut catatan program sebagai berikut:',
    ),
    workTable(data),
    paragraph('Akun dan tempat data:'),
    labelledLines(
      [
        ['Akun', `nama masuk ${giver.login}: ${data.accountState}`],
        ['Folder data', data.dataFolder],
        ['Cadangan', data.backup],
      ],
      110,
      OFFICE_TEXT_WIDTH,
    ),
    {
      text: 'Kata sandi tidak diserahkan dan tidak tercetak: PIHAK KEDUA bekerja dengan akunnya sendiri.',
      margin: [0, 6, 0, 6],
      fontSize: 9,
      color: INK.quiet,
    },
    paragraph('Demikian berita acara ini dibuat untuk dipergunakan sebagaimana mestinya.'),
    {
      unbreakable: true,
      margin: [0, 12, 0, 0],
      stack: [
        { columns: [party('PIHAK KEDUA,', receiver), party('PIHAK PERTAMA,', giver.name)] },
        { columns: [party('Mengetahui,', '')], margin: [0, 18, 0, 0] },
      ],
    },
  ]);
}

export const accountHandoverDocument: DocumentDefinition<AccountHandoverData> = {
  pages: (data) => [accountHandover(data)],
};
