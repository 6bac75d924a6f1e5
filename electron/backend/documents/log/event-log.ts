import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { lyingSheet, paperTitle } from '../layout/office-page.ts';
import { pageFooter } from '../layout/page-footer.ts';
import { F4, landscape, mm, textWidth } from '../layout/paper.ts';
import type { Margins } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import { listTable, narrowedTo, numberCell } from '../layout/table-style.ts';

/** The log of a person or a period as it stands, newest line first. */
export interface EventLogData extends PaperState {
  readonly letterhead: Letterhead;
  /** Which lines, as a sentence. */
  readonly selection: string;
  readonly rows: readonly {
    readonly number: number;
    readonly day: PlainDate;
    readonly time: string;
    readonly who: string;
    readonly event: string;
    readonly title: string;
    readonly rows: string;
    readonly code: string;
    readonly isSealed: boolean;
  }[];
  /** The last seal as a sentence. */
  readonly seal: string;
  readonly printedOn: PlainDate;
}

const MARGINS: Margins = { left: mm(20), top: mm(15), right: mm(15), bottom: mm(20) };
/** Made for this sheet; on a narrower one every column gives something. */
const MADE_FOR = textWidth(landscape(F4), MARGINS);
const WIDTHS = [42, 78, 110, 92, '*', 190, 96] as const;
const FONT_SIZE = 9;

export function eventLog(data: EventLogData): PageRun {
  const paper = lyingSheet(data.letterhead);
  const width = textWidth(paper, MARGINS);
  return {
    paper,
    margins: MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: 11, lineHeight: 1.1 },
    footer: pageFooter('Catatan kejadian', MARGINS, width),
    ...sampleMarks(data),
    content: [
      letterhead(data.letterhead, paper, MARGINS),
      paperTitle('Catatan kejadian', [data.selection]),
      data.rows.length === 0
        ? { text: 'Tidak ada kejadian yang sesuai dengan pilihan ini.', alignment: 'center' }
        : listTable({
            widths: narrowedTo(WIDTHS, MADE_FOR, width),
            headings: ['Baris', 'Waktu', 'Siapa', 'Kejadian', 'Isi', 'Data yang tertulis', 'Kode rantai'],
            fontSize: FONT_SIZE,
            textWidth: width,
            rows: data.rows.map((row) => [
              numberCell(formatInteger(row.number)),
              `${formatShortDate(row.day)} ${row.time}`,
              row.who === '' ? 'program' : row.who,
              row.event,
              row.title,
              row.rows,
              row.isSealed ? row.code : `${row.code} (belum disegel)`,
            ]),
          }),
      {
        margin: [0, 6, 0, 0],
        fontSize: FONT_SIZE,
        text: `${formatInteger(data.rows.length)} baris. ${data.seal} Keadaan sampai ${formatLongDate(data.printedOn)}.`,
      },
    ],
  };
}

export const eventLogDocument: DocumentDefinition<EventLogData> = { pages: (data) => [eventLog(data)] };
