import { formatInteger } from '#rules/value/numbers.ts';
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

interface RecapCells {
  /** In the order of the outcomes. */
  readonly cells: readonly number[];
  readonly target: number;
}

/** A campaign of verification added up by kecamatan; printed only where it adds up. */
export interface CampaignRecapData extends PaperState {
  readonly letterhead: Letterhead;
  readonly name: string;
  readonly basis: string;
  readonly period: string;
  /** "Ditemukan aktif", "Pindah": a cooperative stands in exactly one. */
  readonly outcomes: readonly string[];
  readonly rows: readonly (RecapCells & { readonly name: string })[];
  readonly total: RecapCells;
  readonly visited: number;
  readonly percent: string;
  /** "109 + 116 + 37 + 338 + 0 = 600". */
  readonly sum: string;
  readonly place: PlaceAndDate;
  readonly signatory: Signatory;
}

const FIGURE_WIDTH = 54;
const FONT_SIZE = 9.5;
const n = formatInteger;

export function campaignRecapPages(data: CampaignRecapData): PageRun {
  const { name, basis, period, outcomes, rows, total, visited, percent, sum, place, signatory } = data;
  const figures = ({ cells, target }: RecapCells, isBold = false) => [
    ...cells.map((count) => numberCell(n(count), isBold)),
    numberCell(n(target), true),
  ];
  const ending = signatureBlock(
    {
      margin: [0, 8, 0, 0],
      fontSize: 10,
      stack: [
        `Setiap koperasi dihitung sekali menurut hasil terakhirnya: ${sum}, sama dengan sasarannya.`,
        `${n(visited)} dari ${n(total.target)} koperasi sudah didatangi (${percent} %).`,
      ],
    },
    place,
    signatory,
  );
  return officePages(`Rekap verifikasi ${name}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Rekapitulasi verifikasi lapangan koperasi', [name]),
    {
      margin: [0, 0, 0, 8],
      stack: [
        labelledLines(
          [
            ['Dasar', basis === '' ? '-' : basis],
            ['Masa verifikasi', period],
            ['Sasaran', `${n(total.target)} koperasi`],
          ],
          100,
          OFFICE_TEXT_WIDTH,
        ),
      ],
    },
    listTableWithEnding(
      {
        widths: [20, '*', ...outcomes.map(() => FIGURE_WIDTH), 44],
        headings: ['No.', 'Kecamatan', ...outcomes, 'Sasaran'],
        fontSize: FONT_SIZE,
        rows: [
          ...rows.map((row, at) => [numberCell(String(at + 1)), textCell(row.name), ...figures(row)]),
          ['', textCell('Jumlah', true), ...figures(total, true)],
        ],
      },
      ending,
      11,
    ),
  ]);
}

export const campaignRecapDocument: DocumentDefinition<CampaignRecapData> = {
  pages: (data) => [campaignRecapPages(data)],
};
