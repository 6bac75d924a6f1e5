import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { stroke } from '../layout/artwork.ts';
import type { Artwork } from '../layout/artwork.ts';
import type { PageRun } from '../layout/definition.ts';
import { fitText } from '../layout/fit-text.ts';
import type { FitLimits } from '../layout/fit-text.ts';
import { INK } from '../layout/ink.ts';
import type { Letterhead } from '../layout/letterhead.ts';
import { F4, mm } from '../layout/paper.ts';
import { sampleMarks } from '../layout/sample-mark.ts';
import type { PaperState } from '../layout/sample-mark.ts';
import type { PlaceAndDate } from '../layout/signature-block.ts';
import type { TextMeasure } from '../layout/text-measure.ts';

export interface RecapCoverData extends PaperState {
  readonly year: number;
  readonly letterhead: Letterhead;
  readonly cutOffOn: PlainDate;
  readonly placeAndDate: PlaceAndDate;
}

const MARGIN = mm(30);
const RULE_TOP = mm(92);

const OFFICE_NAME: FitLimits = {
  face: { font: 'EBGaramond', bold: true },
  maxWidth: F4.width - 2 * MARGIN,
  maxLines: 3,
  largest: 18,
  smallest: 12,
};

/** A green rule over a gold one above the title, and the same below the year. */
function coverRules(): Artwork {
  const across = (y: number) => `M${MARGIN} ${y}L${F4.width - MARGIN} ${y}`;
  const bottom = RULE_TOP + 232;
  return [
    stroke(across(RULE_TOP), INK.green, 2.2),
    stroke(across(RULE_TOP + 4) + across(bottom), INK.gold, 0.7),
    stroke(across(bottom + 4), INK.green, 2.2),
  ];
}

/** Cover of the recap: the office, the title, and the year as the largest thing on the page. */
export function recapCover(data: RecapCoverData, measure: TextMeasure): PageRun {
  const officeName = fitText(data.letterhead.officeName.toUpperCase(), OFFICE_NAME, measure);
  return {
    paper: F4,
    margins: { left: MARGIN, right: MARGIN, top: mm(34), bottom: mm(30) },
    defaultStyle: { font: 'EBGaramond', fontSize: 14, alignment: 'center', color: INK.text },
    artwork: coverRules(),
    ...sampleMarks(data),
    content: [
      { text: data.letterhead.governmentName.toUpperCase(), fontSize: 14, characterSpacing: 0.6 },
      { text: officeName.lines.join('\n'), fontSize: officeName.size, bold: true },
      {
        absolutePosition: { x: MARGIN, y: RULE_TOP + 20 },
        stack: [
          { text: 'REKAPITULASI DATA KOPERASI', font: 'Cinzel', fontSize: 21, color: INK.green },
          { text: String(data.year), bold: true, fontSize: 132, lineHeight: 0.86, color: INK.green },
        ],
      },
      {
        absolutePosition: { x: MARGIN, y: RULE_TOP + 250 },
        text: `Data sampai ${formatLongDate(data.cutOffOn)}`,
        italics: true,
      },
      {
        absolutePosition: { x: MARGIN, y: F4.height - mm(44) },
        text: `${data.placeAndDate.city}, ${dateParts(data.placeAndDate.on).year}`,
      },
    ],
  };
}
