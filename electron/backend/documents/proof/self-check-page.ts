import type { PageRun } from '../layout/definition.ts';
import { SELF_CHECK_FACES } from '../layout/faces.ts';
import { A4, OFFICE_MARGINS } from '../layout/paper.ts';
import type { DocumentDefinition } from '../layout/document.ts';

export interface SelfCheckData {
  /** The program's version, printed so that the page can be told from an older one. */
  readonly version: string;
}

/** One line in every shipped face: it prints only when each font file is there, whole and readable. */
export function selfCheckPage(data: SelfCheckData): PageRun {
  return {
    paper: A4,
    margins: OFFICE_MARGINS,
    defaultStyle: { font: 'Arimo', fontSize: 12 },
    content: [
      `Meja Koperasi ${data.version}`,
      ...SELF_CHECK_FACES.map(({ font, bold, italics, file }) => ({
        text: `${file}: Aa Bb Gg 0123456789`,
        font,
        bold,
        italics,
      })),
    ],
  };
}

export const selfCheckDocument: DocumentDefinition<SelfCheckData> = {
  pages: (data) => [selfCheckPage(data)],
};
