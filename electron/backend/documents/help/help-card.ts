import type { Content } from 'pdfmake/interfaces';
import { stepPieces, type HelpPage } from '#rules/help/help-page.ts';
import type { PageRun } from '../layout/definition.ts';
import type { DocumentDefinition } from '../layout/document.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { labelledLines, OFFICE_TEXT_WIDTH, officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';

/** One screen's help on one sheet, to lie beside the desk. */
export interface HelpCardData extends PaperState {
  readonly letterhead: Letterhead;
  readonly page: HelpPage;
}

/** Width of the words' column, in points. */
const WORD_WIDTH = 130;

const heading = (text: string): Content => ({ text, bold: true, margin: [0, 12, 0, 4], headlineLevel: 1 });

function helpCard({ page, ...data }: HelpCardData): PageRun {
  return officePages(`Bantuan: ${page.title}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle(page.title, ['Kartu bantuan Meja Koperasi']),
    { text: page.purpose },
    heading(`Contoh: ${page.example.task}`),
    {
      ol: page.example.steps.map((step) => ({
        margin: [0, 2, 0, 2],
        text: stepPieces(step).map(({ text, isQuoted }) => ({ text, bold: isQuoted })),
      })),
    },
    heading('Kata di layar ini'),
    labelledLines(page.words, WORD_WIDTH, OFFICE_TEXT_WIDTH),
  ]);
}

export const helpCardDocument: DocumentDefinition<HelpCardData> = { pages: (data) => [helpCard(data)] };
