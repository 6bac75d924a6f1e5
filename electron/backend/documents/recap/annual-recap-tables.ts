import type { Content, TableCell } from 'pdfmake/interfaces';
import { dashForZero, formatInteger } from '#rules/value/numbers.ts';
import type { RecapRow } from '#rules/recap/recap.ts';
import { INK } from '../layout/ink.ts';
import { headerCell, numberCell, officeTable, resolveWidths, textCell } from '../layout/table-style.ts';
import type { ColumnWidths } from '../layout/table-style.ts';

export interface RecapTable {
  readonly title: string;
  /** Heading of the label column, "Kecamatan" or "Kabupaten/Kota". */
  readonly groupHeading: string;
  readonly rows: readonly RecapRow[];
  readonly total: RecapRow;
}

export interface RatOfBookYear {
  readonly bookYear: number;
  readonly reported: number;
  readonly active: number;
  readonly percentage: string;
}

/** Up to this many rows a table, its title and its note stay together on one page. */
const ROWS_KEPT_TOGETHER = 30;

function figures(row: RecapRow, isBold: boolean): TableCell[] {
  return [
    formatInteger(row.active),
    formatInteger(row.inactive),
    formatInteger(row.total),
    formatInteger(row.certified),
    dashForZero(row.inProgress),
    row.percentage,
  ].map((text) => numberCell(text, isBold));
}

/** Title, table and note of one table; a short one is never torn apart, a long one repeats its header row. */
function tableBlock(
  title: string,
  table: { readonly widths: ColumnWidths; readonly body: TableCell[][]; readonly hasTotal: boolean },
  note: string,
): Content {
  return {
    unbreakable: table.body.length <= ROWS_KEPT_TOGETHER,
    margin: [0, 0, 0, 14],
    stack: [
      { text: title, bold: true, margin: [0, 0, 0, 4] },
      {
        fontSize: 10,
        layout: officeTable({ hasTotal: table.hasTotal }),
        table: {
          headerRows: 1,
          keepWithHeaderRows: 1,
          dontBreakRows: true,
          widths: resolveWidths(table.widths),
          body: table.body,
        },
      },
      { text: note, fontSize: 9, color: INK.quiet, margin: [0, 4, 0, 0] },
    ],
  };
}

/** The office's one-page table: active, inactive, total, certified, in progress, and certified as a share of active. */
export function recapTable(table: RecapTable, number: number, note: string): Content {
  const headings = [
    'No.',
    table.groupHeading,
    'Aktif',
    'Tidak Aktif',
    'Total',
    'Bersertifikat NIK',
    'Progres',
  ];
  return tableBlock(
    `Tabel ${number}. ${table.title}`,
    {
      widths: [18, '*', 32, 34, 34, 62, 42, 58],
      hasTotal: true,
      body: [
        [
          ...headings.map(headerCell),
          {
            stack: [
              { text: 'Persentase', bold: true },
              { text: 'dari Aktif', fontSize: 8 },
            ],
            alignment: 'center',
          },
        ],
        ...table.rows.map((row, index) => [
          numberCell(String(index + 1)),
          textCell(row.label),
          ...figures(row, false),
        ]),
        [textCell(''), textCell(table.total.label, true), ...figures(table.total, true)],
      ],
    },
    note,
  );
}

/** RAT reported for each book year, as a share of active cooperatives. */
export function ratTable(years: readonly RatOfBookYear[], number: number, note: string): Content {
  return tableBlock(
    `Tabel ${number}. Rapat Anggota Tahunan menurut tahun buku`,
    {
      widths: ['*', '*', '*', '*'],
      hasTotal: false,
      body: [
        ['Tahun Buku', 'Melaporkan RAT', 'Koperasi Aktif', 'Persentase dari Aktif'].map(headerCell),
        ...years.map((year) => [
          { text: String(year.bookYear), alignment: 'center' as const },
          numberCell(formatInteger(year.reported)),
          numberCell(formatInteger(year.active)),
          numberCell(year.percentage),
        ]),
      ],
    },
    note,
  );
}
