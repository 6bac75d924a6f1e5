import type { Content } from 'pdfmake/interfaces';
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
import { listTable, numberCell, textCell } from '../layout/table-style.ts';
import type { DocumentDefinition } from '../layout/document.ts';

export interface MissingVillage {
  /** "Desa Sepaso". */
  readonly name: string;
  /** The cooperative or formation file; empty when there is none. */
  readonly cooperativeName: string;
  readonly model: string;
  /** What is missing, in words, in working order. */
  readonly missing: readonly string[];
}

export interface MissingDistrict {
  readonly name: string;
  readonly villages: readonly MissingVillage[];
}

/** What each village cooperative still lacks, one kecamatan after the other, each on a sheet of its own. */
export interface VillageMissingData extends PaperState {
  readonly letterhead: Letterhead;
  readonly districts: readonly MissingDistrict[];
  /** The filter in words; empty when it lets everything through. */
  readonly selection: string;
  readonly source: string;
  readonly cutOffOn: PlainDate;
}

const FONT_SIZE = 9;

function missingCell({ missing }: MissingVillage): string {
  return missing.length === 0 ? 'Lengkap' : missing.join(', ');
}

function districtPages(data: VillageMissingData, district: MissingDistrict, index: number): Content {
  const { villages } = district;
  const lacking = villages.filter(({ missing }) => missing.length > 0).length;
  const subtitles = [
    'Koperasi Desa/Kelurahan Merah Putih',
    `Kecamatan ${district.name}`,
    ...(data.selection === '' ? [] : [data.selection]),
  ];
  return {
    ...(index === 0 ? {} : { pageBreak: 'before' as const }),
    stack: [
      letterhead(data.letterhead, F4, OFFICE_MARGINS),
      paperTitle('Daftar yang masih kurang', subtitles),
      listTable({
        widths: [20, 138, 62, '*'],
        headings: ['No.', 'Desa/Kelurahan dan koperasinya', 'Model', 'Yang masih kurang'],
        fontSize: FONT_SIZE,
        rows: villages.map((village, row) => [
          numberCell(String(row + 1)),
          {
            stack: [
              { text: village.name, bold: true },
              village.cooperativeName === '' ? 'belum ada koperasi' : village.cooperativeName,
            ],
          },
          textCell(village.model),
          textCell(missingCell(village)),
        ]),
      }),
      {
        margin: [0, 6, 0, 0],
        fontSize: 9,
        color: INK.quiet,
        text: `${formatInteger(lacking)} dari ${formatInteger(villages.length)} desa/kelurahan masih kurang. Sumber: ${data.source}. Data sampai ${formatLongDate(data.cutOffOn)}.`,
      },
    ],
  };
}

export function villageMissingList(data: VillageMissingData): PageRun {
  const label = `Yang masih kurang, Koperasi Merah Putih, ${formatLongDate(data.cutOffOn)}`;
  const nothing: Content = [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Daftar yang masih kurang', ['Koperasi Desa/Kelurahan Merah Putih']),
    { text: 'Tidak ada desa/kelurahan yang sesuai dengan saringan.', alignment: 'center' },
  ];
  const pages = data.districts.map((district, index) => districtPages(data, district, index));
  return officePages(label, data, pages.length === 0 ? nothing : pages);
}

export const villageMissingListDocument: DocumentDefinition<VillageMissingData> = {
  pages: (data) => [villageMissingList(data)],
};
