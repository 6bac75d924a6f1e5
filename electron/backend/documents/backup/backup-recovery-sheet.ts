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

/** The code that opens the office's encrypted backups or data, on paper for the safe. */
export interface BackupRecoverySheetData extends PaperState {
  readonly letterhead: Letterhead;
  /** What the code opens; left out: the backups. */
  readonly opens?: 'data';
  /** The sheet's name, which a backup tells when it asks for the code. */
  readonly sheet: string;
  readonly printedOn: PlainDate;
  /** Eight lines of two groups, each with its check letter. */
  readonly lines: readonly string[];
  readonly city: string;
}

const PADDING = 16;

const INSTRUCTIONS = [
  'Masukkan lembar ini ke amplop tertutup dan simpan di brankas dinas, terpisah dari flash disk cadangan. Jangan difoto, disalin, atau dikirim lewat pesan.',
  'Hapus berkas PDF lembar ini sesudah dicetak.',
  'Kode ini membuka semua cadangan bersandi yang menyebut nama lembar di atas, juga bila kata sandinya lupa atau sudah diganti.',
  'Cara memakai: Pengaturan, Cadangan, Pulihkan dari cadangan, pilih berkasnya, lalu “Pakai kode lembar pemulihan” dan ketik delapan baris di atas (tanpa nomor barisnya).',
  'Huruf terakhir setiap baris adalah huruf periksa: program menyebut baris yang salah ketik. Huruf I, L, O, dan U tidak dipakai.',
  'Bila lembar ini hilang atau terlihat orang lain, siapkan sandi baru pada layar yang sama; cadangan lama tetap terbuka dengan lembar ini.',
] as const;

const INSTRUCTIONS_FOR_DATA = [
  'Masukkan lembar ini ke amplop tertutup dan simpan di brankas dinas, terpisah dari komputernya. Jangan difoto, disalin, atau dikirim lewat pesan.',
  'Hapus berkas PDF lembar ini sesudah dicetak.',
  'Kode ini membuka data kantor di komputer dan cadangan yang menyebut nama lembar di atas, juga bila kata sandinya lupa atau sudah diganti.',
  'Cara memakai: pada layar “Data kantor bersandi” pilih “Pakai lembar pemulihan”, lalu ketik delapan baris di atas (tanpa nomor barisnya).',
  'Huruf terakhir setiap baris adalah huruf periksa: program menyebut baris yang salah ketik. Huruf I, L, O, dan U tidak dipakai.',
  'Bila lembar ini hilang atau terlihat orang lain: Pengaturan, Sandi data, buat lembar baru, lalu ganti kunci data.',
] as const;

const WORDS = {
  backups: {
    title: 'Lembar pemulihan cadangan',
    headline: 'Lembar pemulihan cadangan bersandi',
    instructions: INSTRUCTIONS,
  },
  data: {
    title: 'Lembar pemulihan data',
    headline: 'Lembar pemulihan data bersandi',
    instructions: INSTRUCTIONS_FOR_DATA,
  },
} as const;

function secret(lines: readonly string[]): Content {
  const half = Math.ceil(lines.length / 2);
  const column = (part: readonly string[], from: number): Content => ({
    stack: part.map((line, index) => ({
      text: [
        { text: `${from + index}.   `, color: INK.quiet },
        { text: line, bold: true, fontSize: 16, characterSpacing: 1.5 },
      ],
      margin: [0, 0, 0, index === part.length - 1 ? 0 : 4],
    })),
  });
  const width = (OFFICE_TEXT_WIDTH - 4 * PADDING - 2) / 2;
  return {
    margin: [0, 12, 0, 14],
    table: {
      widths: [width, width],
      body: [[column(lines.slice(0, half), 1), column(lines.slice(half), half + 1)]],
    },
    layout: {
      hLineWidth: () => 1,
      vLineWidth: (index) => (index === 1 ? 0 : 1),
      hLineColor: () => INK.text,
      vLineColor: () => INK.text,
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
      paddingTop: () => PADDING,
      paddingBottom: () => PADDING,
    },
  };
}

function handover(city: string): Content {
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
        text: `Serah terima lembar ini: ${city}, tanggal ........................................`,
        margin: [0, 0, 0, 8],
      },
      { columns: [party('Yang menyerahkan,'), party('Yang menerima dan menyimpan,')] },
    ],
  };
}

/** Recovery sheet of the encrypted backups or of the encrypted data, F4 portrait, one page. */
export function backupRecoverySheet(data: BackupRecoverySheetData): PageRun {
  const { title, headline, instructions } = WORDS[data.opens ?? 'backups'];
  return officePages(`${title} ${data.sheet}: RAHASIA`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle(headline, ['RAHASIA.']),
    labelledLines(
      [
        ['Nama lembar', data.sheet],
        ['Dicetak', formatLongDate(data.printedOn)],
      ],
      80,
      OFFICE_TEXT_WIDTH,
    ),
    secret(data.lines),
    { ol: instructions.map((text) => ({ text, margin: [0, 0, 0, 4] })) },
    handover(data.city),
  ]);
}

export const backupRecoverySheetDocument: DocumentDefinition<BackupRecoverySheetData> = {
  pages: (data) => [backupRecoverySheet(data)],
};
