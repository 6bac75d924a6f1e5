import type { Content, TableCell } from 'pdfmake/interfaces';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { signatureBlock } from '../layout/signature-block.ts';
import type { PlaceAndDate, Signatory } from '../layout/signature-block.ts';
import { numberCell, textCell } from '../layout/table-style.ts';
import { listTableWithEnding } from '../layout/table-with-ending.ts';

/** Cooperatives that may be brought back to life, by kecamatan. */
export interface RevivalListData extends PaperState {
  readonly letterhead: Letterhead;
  /** What of the whole list is printed; empty: all of it. */
  readonly filter: string;
  readonly total: number;
  /** Cooperatives that are not active, whatever the filter. */
  readonly all: number;
  readonly districts: readonly {
    readonly name: string;
    readonly rows: readonly {
      readonly name: string;
      readonly status: string;
      readonly reason: string;
      readonly contact: string;
      readonly nextStep: string;
      readonly officer: string;
    }[];
  }[];
  readonly place: PlaceAndDate;
  readonly signatory: Signatory;
}

const n = formatInteger;
const HEADINGS = ['No.', 'Koperasi', 'Alasan', 'Kontak terakhir', 'Langkah berikutnya', 'Petugas'];

/** The rows of a kecamatan under its name, numbered through the whole list. */
function districtRows(
  { name, rows }: RevivalListData['districts'][number],
  before: number,
): readonly (readonly TableCell[])[] {
  const head: TableCell = {
    text: `Kecamatan ${name.replace(/^Kecamatan /, '')}, ${n(rows.length)} koperasi`,
    bold: true,
    fillColor: INK.headerShade,
    colSpan: HEADINGS.length,
  };
  return [
    [head, ...HEADINGS.slice(1).map(() => '')],
    ...rows.map((row, at) => [
      numberCell(String(before + at + 1)),
      { stack: [row.name, { text: row.status, color: INK.quiet }] },
      textCell(row.reason || '-'),
      textCell(row.contact),
      textCell(row.nextStep || '-'),
      textCell(row.officer || '-'),
    ]),
  ];
}

export function revivalList(data: RevivalListData): PageRun {
  const { filter, total, all, districts, place, signatory } = data;
  let before = 0;
  const rows = districts.flatMap((district) => {
    const own = districtRows(district, before);
    before += district.rows.length;
    return own;
  });
  const closing: Content = {
    margin: [0, 6, 0, 0],
    fontSize: 9,
    color: INK.quiet,
    text: 'Kontak terakhir: kunjungan, telepon, verifikasi, atau konsultasi yang paling akhir tercatat. Yang belum tercatat belum tentu tidak pernah ada.',
  };
  return officePages('Koperasi yang dapat dihidupkan kembali', data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Koperasi yang dapat dihidupkan kembali', [
      filter === ''
        ? `${n(total)} koperasi tidak aktif`
        : `${n(total)} dari ${n(all)} koperasi tidak aktif: ${filter}`,
    ]),
    total === 0
      ? { stack: ['Tidak ada koperasi pada pilihan ini (nihil).', signatureBlock(closing, place, signatory)] }
      : listTableWithEnding(
          { widths: [18, '*', 66, 76, 76, 56], headings: HEADINGS, fontSize: 8.5, rows },
          signatureBlock(closing, place, signatory),
          11,
        ),
  ]);
}

export const revivalListDocument: DocumentDefinition<RevivalListData> = {
  pages: (data) => [revivalList(data)],
};
