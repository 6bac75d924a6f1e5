import type { Column, Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { labelledLines, OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { signatureBlock } from '../layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
import { numberCell, textCell } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';

/** What came of restoring a backup into a folder of its own. */
export interface BackupDrillRecordData extends PaperState {
  readonly letterhead: Letterhead;
  readonly heldOn: PlainDate;
  /** "09.24". */
  readonly from: string;
  readonly until: string;
  readonly fileName: string;
  readonly folder: string;
  readonly operator: string;
  /** Empty: nobody besides. */
  readonly witness: string;
  readonly steps: readonly {
    readonly title: string;
    readonly verdict: 'ok' | 'warn' | 'fail';
    readonly sentence: string;
  }[];
  readonly isPassed: boolean;
  readonly summary: string;
  readonly placeAndDate: PlaceAndDate;
  readonly signatory: Signatory;
}

const VERDICTS = { ok: 'sesuai', warn: 'catatan', fail: 'TIDAK SESUAI' } as const;

function closing({ isPassed, summary }: BackupDrillRecordData): Content {
  return {
    margin: [0, 10, 0, 0],
    alignment: 'justify',
    text: [
      { text: `${summary} `, bold: true },
      isPassed
        ? 'Cadangan ini dapat dipakai memulihkan data kantor. Data kantor yang sedang dipakai tidak berubah oleh uji ini, dan folder ujinya sudah dihapus.'
        : 'Cadangan ini tidak boleh diandalkan: buatlah cadangan baru, lalu ujilah lagi. Data kantor yang sedang dipakai tidak berubah oleh uji ini.',
    ],
  };
}

/** Who did it and who watched sign beside the head of the office. */
function present({ operator, witness }: BackupDrillRecordData): Content {
  const party = (role: string, name: string): Column => ({
    width: '*',
    stack: [
      { text: role },
      {
        text: name === '' ? '(..............................................)' : name,
        margin: [0, 44, 0, 0],
      },
    ],
  });
  return {
    unbreakable: true,
    margin: [0, 14, 0, 0],
    columns: [party('Yang melaksanakan,', operator), party('Yang menyaksikan,', witness)],
  };
}

export function backupDrillRecord(data: BackupDrillRecordData): PageRun {
  const { heldOn, from, until, fileName, folder, operator, witness, steps } = data;
  return officePages('Berita acara uji pulih', data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Berita acara uji pulih cadangan', [formatLongDate(heldOn)]),
    labelledLines(
      [
        ['Waktu', `${formatLongDate(heldOn)}, pukul ${from} sampai ${until}`],
        ['Berkas cadangan', fileName],
        ['Tempatnya', folder],
        ['Dilaksanakan oleh', operator],
        ['Disaksikan oleh', witness === '' ? '-' : witness],
      ],
      110,
      OFFICE_TEXT_WIDTH,
    ),
    { text: 'Yang diperiksa', bold: true, margin: [0, 10, 0, 4] },
    listTableWithEnding(
      {
        widths: [20, 128, '*', 78],
        headings: ['No.', 'Pemeriksaan', 'Hasil', 'Penilaian'],
        fontSize: 10,
        rows: steps.map(({ title, sentence, verdict }, index) => [
          numberCell(String(index + 1)),
          textCell(title),
          textCell(sentence),
          { text: VERDICTS[verdict], alignment: 'center' as const, bold: verdict === 'fail' },
        ]),
      },
      {
        stack: [
          closing(data),
          present(data),
          signatureBlock({ text: '', margin: [0, 8, 0, 0] }, data.placeAndDate, data.signatory),
        ],
      },
      11,
    ),
  ]);
}

export const backupDrillRecordDocument: DocumentDefinition<BackupDrillRecordData> = {
  pages: (data) => [backupDrillRecord(data)],
};
