import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable, numberCell } from '../layout/table-style.ts';
import type { DocumentDefinition } from '../layout/document.ts';

export interface VisitedCooperative {
  readonly name: string;
  readonly legalEntityNumber: string;
  readonly address: string;
  readonly chairName: string;
  readonly status: string;
}

/** Sheets to take along: per kecamatan every cooperative with empty places in the order of the verification entry. */
export interface FieldPackData extends PaperState {
  readonly letterhead: Letterhead;
  readonly districts: readonly {
    readonly name: string;
    readonly cooperatives: readonly VisitedCooperative[];
  }[];
  /** "ditemukan", "pindah alamat", "tidak ditemukan": one of them is ticked. */
  readonly outcomes: readonly string[];
  readonly printedOn: PlainDate;
}

const BOX = 7;

/** An empty box to tick and its word. */
const tick = (word: string): Content => ({
  columnGap: 3,
  columns: [
    {
      width: BOX,
      canvas: [{ type: 'rect', x: 0, y: 1.5, w: BOX, h: BOX, lineWidth: 0.5, lineColor: INK.text }],
    },
    { text: word },
  ],
});

function cooperativeCell({
  name,
  legalEntityNumber,
  address,
  chairName,
  status,
}: VisitedCooperative): TableCell {
  return {
    stack: [
      { text: name, bold: true },
      [`BH ${legalEntityNumber || '-'}`, address || 'alamat belum tercatat'].join('; '),
      `Ketua: ${chairName || '-'}; ${status}`,
    ],
  };
}

function districtPages(data: FieldPackData, index: number): Content {
  const district = data.districts[index];
  if (!district) return [];
  return {
    ...(index === 0 ? {} : { pageBreak: 'before' as const }),
    stack: [
      letterhead(data.letterhead, F4, OFFICE_MARGINS),
      paperTitle('Lembar verifikasi lapangan', [
        `Kecamatan ${district.name}, ${formatInteger(district.cooperatives.length)} koperasi`,
        'Petugas: ........................................   Surat tugas: ........................................',
      ]),
      listTable({
        widths: [18, '*', 46, 76, 84, 54],
        headings: ['No.', 'Koperasi', 'Tanggal', 'Hasil', 'Bukti dan catatan', 'Tanda tangan'],
        fontSize: 8.5,
        rowHeight: 50,
        rows: district.cooperatives.map((cooperative, row) => [
          numberCell(String(row + 1)),
          cooperativeCell(cooperative),
          '',
          { stack: data.outcomes.map(tick) },
          '',
          '',
        ]),
      }),
      {
        margin: [0, 6, 0, 0],
        fontSize: 9,
        color: INK.quiet,
        text: `Beri tanda pada satu hasil saja. Dicetak ${formatLongDate(data.printedOn)}; salin ke layar verifikasi koperasi menurut urutan kolom.`,
      },
    ],
  };
}

export function fieldPack(data: FieldPackData): PageRun {
  const empty: Content = { text: 'Tidak ada koperasi pada kecamatan yang dipilih.', alignment: 'center' };
  return officePages(
    `Lembar verifikasi lapangan, ${formatLongDate(data.printedOn)}`,
    data,
    data.districts.length === 0
      ? empty
      : data.districts.map((_district, index) => districtPages(data, index)),
  );
}

export const fieldPackDocument: DocumentDefinition<FieldPackData> = {
  pages: (data) => [fieldPack(data)],
};
