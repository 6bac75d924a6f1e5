import type { Content } from 'pdfmake/interfaces';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable, numberCell, textCell } from '../layout/table-style.ts';

/** The targets of a year beside what was reached. */
export interface TargetListData extends PaperState {
  readonly letterhead: Letterhead;
  readonly year: number;
  /** The day up to which was counted. */
  readonly asOf: PlainDate;
  readonly rows: readonly {
    readonly name: string;
    readonly code: string;
    readonly codeName: string;
    readonly unit: string;
    readonly amount: number;
    /** Null while nobody has written down what is counted elsewhere. */
    readonly reached: number | null;
    /** "102,00" or "-". */
    readonly percent: string;
    /** "Rp2.000.000 per koperasi"; empty without a budget. */
    readonly perUnit: string;
    readonly basis: string;
    /** Where a typed figure comes from. */
    readonly source: string;
    /** What records that became one have changed of the figure; left out where nothing. */
    readonly merges?: readonly string[];
  }[];
  /** What the numbers count, each once. */
  readonly definitions: readonly string[];
  readonly printedOn: PlainDate;
}

type Row = TargetListData['rows'][number];

const under = ({ code, codeName, perUnit, basis, source }: Row): string =>
  [
    [code, codeName].filter((part) => part !== '').join(' '),
    basis === '' ? '' : `Dasar: ${basis}`,
    perUnit === '' ? '' : `Anggaran ${perUnit}`,
    source === '' ? '' : `Sumber realisasi: ${source}`,
  ]
    .filter((part) => part !== '')
    .join('. ');

const note = (text: string): Content => ({ text, margin: [0, 6, 0, 0], fontSize: 9, color: INK.quiet });

export function targetList(data: TargetListData): PageRun {
  const { year, asOf, rows, definitions, printedOn } = data;
  return officePages(`Target dan realisasi ${String(year)}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Target dan realisasi', [`Tahun ${String(year)}`, `Dihitung sampai ${formatLongDate(asOf)}`]),
    rows.length === 0
      ? { text: 'Belum ada target pada tahun ini.', alignment: 'center' }
      : listTable({
          widths: [20, '*', 58, 58, 58, 48],
          headings: ['No.', 'Sasaran', 'Satuan', 'Target', 'Realisasi', '%'],
          fontSize: 9,
          rows: rows.map((row, index) => [
            numberCell(String(index + 1)),
            {
              stack: [
                row.name,
                { text: under(row), color: INK.quiet },
                ...(row.merges ?? []).map((text) => ({ text, fontSize: 8 })),
              ],
            },
            textCell(row.unit),
            numberCell(formatInteger(row.amount)),
            numberCell(row.reached === null ? '-' : formatInteger(row.reached)),
            numberCell(row.percent),
          ]),
        }),
    ...definitions.map(note),
    note(`Dicetak ${formatLongDate(printedOn)}. Persentase lebih dari 100 dicetak apa adanya.`),
  ]);
}

export const targetListDocument: DocumentDefinition<TargetListData> = {
  pages: (data) => [targetList(data)],
};
