import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import type { PageRun } from '../layout/definition.ts';
import { INK } from '../layout/ink.ts';
import { letterhead } from '../layout/letterhead.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { officePages, paperTitle } from '../layout/office-page.ts';
import { F4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import type { DocumentDefinition } from '../layout/document.ts';

/** Material for a press release: sentences out of a frozen figure, to be read aloud or copied. */
export interface RecapSentencesData extends PaperState {
  readonly letterhead: Letterhead;
  readonly title: string;
  readonly cutOffOn: PlainDate;
  /** The figure it is compared with, in words; empty without. */
  readonly comparedWith: string;
  readonly sentences: readonly string[];
  readonly definitions: readonly string[];
  readonly source: string;
}

export function recapSentences(data: RecapSentencesData): PageRun {
  const cutOff = formatLongDate(data.cutOffOn);
  const subtitles = [
    data.title,
    `Keadaan sampai ${cutOff}`,
    ...(data.comparedWith === '' ? [] : [data.comparedWith]),
  ];
  return officePages(`Bahan rilis · ${data.title} · ${cutOff}`, data, [
    letterhead(data.letterhead, F4, OFFICE_MARGINS),
    paperTitle('Bahan rilis', subtitles),
    ...data.sentences.map((text) => ({
      text,
      fontSize: 12,
      lineHeight: 1.3,
      alignment: 'justify' as const,
      margin: [0, 0, 0, 8] as [number, number, number, number],
    })),
    {
      margin: [0, 10, 0, 0],
      fontSize: 9,
      color: INK.quiet,
      stack: [
        { text: 'Arti angka', bold: true, margin: [0, 0, 0, 3] },
        ...data.definitions.map((text) => ({
          text,
          margin: [0, 0, 0, 2] as [number, number, number, number],
        })),
        { text: data.source, margin: [0, 6, 0, 0] },
      ],
    },
  ]);
}

export const recapSentencesDocument: DocumentDefinition<RecapSentencesData> = {
  pages: (data) => [recapSentences(data)],
};
