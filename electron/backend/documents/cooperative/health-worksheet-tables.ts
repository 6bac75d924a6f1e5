import type { Content, TableCell } from 'pdfmake/interfaces';
import type { HealthAnswer } from '#rules/evaluation/health-worksheet.ts';
import { headerCell, numberCell, officeTable, resolveWidths, textCell } from '../layout/table-style.ts';
import type { ColumnWidths } from '../layout/table-style.ts';
import { TICK_BOX, tickBox } from '../layout/tick-box.ts';

export interface PrintedQuestion {
  readonly text: string;
  readonly answer: HealthAnswer | null;
  readonly remark: string;
}

export interface PrintedComponent {
  readonly name: string;
  readonly questions: readonly PrintedQuestion[];
  /** "Terpenuhi 5 dari 7 (71,43 persen), skor 3 dari 4"; what is still to be answered; empty on a form. */
  readonly sum: string;
}

export interface PrintedAspect {
  readonly name: string;
  readonly components: readonly PrintedComponent[];
  readonly sum: string;
  /** As printed, "-" where there is none. */
  readonly score: string;
  readonly weight: string;
  readonly share: string;
}

export interface PrintedScore {
  readonly final: string;
  readonly predicate: string;
}

interface Sheet {
  readonly isBlank: boolean;
  readonly allowsNotApplicable: boolean;
  readonly aspects: readonly PrintedAspect[];
}

const FONT_SIZE = 9.5;
/** Of a row with something to write by hand, in points. */
const ROW_FOR_THE_PEN = 26;
const [MOST_KEPT_WHOLE, LETTERS_KEPT_WHOLE] = [8, 1500];
const MARK_WIDTH = 34;
const REMARK_WIDTH = { form: 128, answered: 112 } as const;

const MARKS: readonly (readonly [HealthAnswer, string])[] = [
  ['yes', 'Ya'],
  ['no', 'Tidak'],
  ['not_applicable', 'Tidak berlaku'],
];

const marksOf = ({ allowsNotApplicable }: Sheet) =>
  allowsNotApplicable ? MARKS : MARKS.filter(([answer]) => answer !== 'not_applicable');

const markCell = (isTicked: boolean): TableCell => ({
  columns: [
    { text: '', width: '*' },
    { width: TICK_BOX, ...tickBox(isTicked) },
    { text: '', width: '*' },
  ],
});

/** A row of one cell over all columns. */
const wide = (text: string, bold: boolean, columns: number): TableCell[] => [
  { text, bold, colSpan: columns },
  ...Array.from({ length: columns - 1 }, () => ''),
];

/** A component that surely fits a page is never torn apart. */
const isShort = ({ questions }: PrintedComponent): boolean =>
  questions.length <= MOST_KEPT_WHOLE &&
  questions.reduce((sum, { text, remark }) => sum + text.length + remark.length, 0) <= LETTERS_KEPT_WHOLE;

/** One component with its questions; name and headings stand again on every page it goes on to. */
function componentTable(
  title: string,
  component: PrintedComponent,
  aspectSum: string,
  sheet: Sheet,
): Content {
  const marks = marksOf(sheet);
  const remark = sheet.isBlank ? REMARK_WIDTH.form : REMARK_WIDTH.answered;
  const widths: ColumnWidths = [18, '*', ...marks.map(() => MARK_WIDTH), remark];
  const sums = [component.sum, aspectSum].filter((text) => text !== '');
  const questions = component.questions.map(({ text, answer, remark: note }, at): TableCell[] => [
    numberCell(String(at + 1)),
    textCell(text),
    ...marks.map(([one]) => markCell(answer === one)),
    textCell(note),
  ]);
  return {
    margin: [0, 0, 0, 6],
    fontSize: FONT_SIZE,
    unbreakable: isShort(component),
    layout: officeTable(),
    table: {
      headerRows: 2,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths: resolveWidths(widths),
      heights: (row: number) =>
        sheet.isBlank && row >= 2 && row < questions.length + 2 ? ROW_FOR_THE_PEN : 'auto',
      body: [
        wide(title, true, widths.length),
        ['No.', 'Yang diperiksa', ...marks.map(([, label]) => label), 'Catatan dan bukti'].map(headerCell),
        ...questions,
        ...sums.map((text, at) => wide(text, at > 0, widths.length)),
      ],
    },
  };
}

const LETTERS = 'ABCDEFGH';

/** A table for each component, "A.1 Tata kelola: Prinsip koperasi"; the aspect's sum ends its last one. */
export function worksheetTables(sheet: Sheet): readonly Content[] {
  return sheet.aspects.flatMap((aspect, at) =>
    aspect.components.map((component, index) => {
      const title = `${LETTERS[at] ?? ''}.${index + 1} ${aspect.name}: ${component.name}`;
      const isLast = index === aspect.components.length - 1;
      return componentTable(title, component, isLast ? aspect.sum : '', sheet);
    }),
  );
}

/** What each aspect gave, the final score, the predicate; places to write them in on a form. */
export function summaryTable(sheet: Sheet & { readonly score: PrintedScore }): Content {
  const { aspects, score, isBlank } = sheet;
  const shown = (text: string): string => (isBlank ? '' : text);
  const widths: ColumnWidths = ['*', 70, 60, 80];
  return {
    fontSize: 10,
    layout: officeTable(),
    table: {
      headerRows: 1,
      widths: resolveWidths(widths),
      heights: (row: number) => (isBlank && row > 0 ? 20 : 'auto'),
      body: [
        ['Aspek', 'Nilai', 'Bobot', 'Tertimbang'].map(headerCell),
        ...aspects.map((aspect) => [
          textCell(aspect.name),
          numberCell(shown(aspect.score)),
          numberCell(aspect.weight),
          numberCell(shown(aspect.share)),
        ]),
        [textCell('Skor akhir', true), '', '', numberCell(shown(score.final), true)],
        [
          textCell('Predikat', true),
          { text: shown(score.predicate), bold: true, colSpan: 3, alignment: 'right' },
          '',
          '',
        ],
      ],
    },
  };
}
