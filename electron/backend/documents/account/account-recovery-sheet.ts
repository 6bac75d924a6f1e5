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

/** The code that gives an admin a new password, for the safe; the only place where it is written. */
export interface AccountRecoverySheetData extends PaperState {
  readonly letterhead: Letterhead;
  readonly officeName: string;
  readonly printedOn: PlainDate;
  /** Groups of letters, the last of each its check. */
  readonly groups: readonly string[];
  readonly city: string;
}

const PADDING = 16;
/** Spaces that never break: the code stands in one line, also one of wide letters. */
const BETWEEN = '\u00a0\u00a0-\u00a0\u00a0';

const INSTRUCTIONS = [
  'Ketik kode di atas sekali pada layar yang sedang terbuka. Baru sesudah itu lembar ini berlaku, dan lembar yang lama tidak berlaku lagi.',
  'Masukkan lembar ini ke amplop tertutup dan simpan di brankas dinas. Jangan difoto, disalin, atau dikirim lewat pesan. Hapus berkas PDF-nya sesudah dicetak.',
  'Bila semua admin lupa kata sandinya: pada layar masuk pilih “Lupa kata sandi”, ketik nama masuk seorang admin, kode ini, dan kata sandi baru. Kode hanya berlaku sekali; sesudah dipakai, cetak lembar baru.',
  'Huruf terakhir setiap kelompok adalah huruf periksa: program menyebut kelompok yang salah ketik. Huruf I, L, O, dan U tidak dipakai; huruf besar, spasi, dan tanda hubung tidak berpengaruh.',
  'Siapa pun yang memegang lembar ini dapat masuk sebagai admin. Bila hilang atau terlihat orang lain, cetak lembar baru lewat Pengaturan, Akun.',
] as const;

function secret(groups: readonly string[]): Content {
  return {
    margin: [0, 12, 0, 14],
    table: {
      widths: [OFFICE_TEXT_WIDTH - 2 * PADDING - 2],
      body: [
        [{ text: groups.join(BETWEEN), bold: true, fontSize: 17, characterSpacing: 1, alignment: 'center' }],
      ],
    },
    layout: {
      hLineWidth: () => 1,
      vLineWidth: () => 1,
      hLineColor: () => INK.text,
      vLineColor: () => INK.text,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
      paddingTop: () => PADDING,
      paddingBottom: () => PADDING,
    },
  };
}

function keeping(city: string): Content {
  const party = (role: string): Column => ({
    width: '*',
    stack: [
      { text: role },
      { text: '(..............................................)', margin: [0, 48, 0, 0] },
      { text: 'Nama dan NIP', fontSize: 9, color: INK.quiet },
    ],
  });
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    stack: [
      {
        text: `Disimpan di brankas: ${city}, tanggal ........................................`,
        margin: [0, 0, 0, 8],
      },
      { columns: [party('Yang mencetak,'), party('Yang menerima dan menyimpan,')] },
    ],
  };
}

/** Recovery sheet of the accounts, one page. */
export function accountRecoverySheet(data: AccountRecoverySheetData): PageRun {
  return officePages('Lembar pemulihan akun: RAHASIA', data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Lembar pemulihan akun', ['RAHASIA. Satu-satunya tempat kode ini tertulis.']),
    labelledLines(
      [
        ['Dinas', data.officeName],
        ['Dicetak', formatLongDate(data.printedOn)],
      ],
      80,
      OFFICE_TEXT_WIDTH,
    ),
    secret(data.groups),
    { ol: INSTRUCTIONS.map((text) => ({ text, margin: [0, 0, 0, 4] })) },
    keeping(data.city),
  ]);
}

export const accountRecoverySheetDocument: DocumentDefinition<AccountRecoverySheetData> = {
  pages: (data) => [accountRecoverySheet(data)],
};
