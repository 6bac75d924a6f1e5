import type { OutputOf } from '#contract/index.ts';
import type { SheetGrid } from '../spreadsheet/file/sheet-grid.ts';
import { cellText } from '../spreadsheet/file/clean-text.ts';
import { isTakenOver } from '../spreadsheet/find/field-choices.ts';
import { YEAR_COLUMNS } from '../spreadsheet/find/year-column.ts';
import { assumedOf } from './assumed-values.ts';
import { rememberReport } from './import-report.ts';
import { keptChoices, NOTHING_KEPT, stillMeant } from './kept-choices.ts';
import type { PlannedRow } from './planned-row.ts';
import type { ImportInput, MappingRead } from './read-mapping.ts';
import type { ReadRows } from './read-rows.ts';
import { scaleJump } from './scale-jump.ts';
import type { ReadColumn } from '../spreadsheet/read/read-register.ts';
import { shownValue } from '../spreadsheet/read/reading.ts';

type Result = OutputOf<'import.run'>;

export function countOf(planned: readonly PlannedRow[], outcome: PlannedRow['outcome']): number {
  return planned.filter((row) => row.outcome === outcome).length;
}

/**
 * What an import found, in the words of the contract. A dry run shows every difference, also those where the register's
 * value is to be kept, so that the choice can still be changed; a written import shows what it changed.
 */
export function importResult(
  importId: string | null,
  grids: readonly SheetGrid[],
  { table, mapping, figuresBookYear, yearSource, furtherBookYears, totals, lacking, ...read }: ReadRows,
  planned: readonly PlannedRow[],
  {
    keep,
    isScaleConfirmed,
    importedBefore,
  }: Pick<ImportInput, 'keep' | 'isScaleConfirmed'> & Pick<Result, 'importedBefore'>,
): Result {
  const hasJumped = importId === null && !isScaleConfirmed && scaleJump(planned) !== null;
  const questions = [...read.questions, ...(hasJumped ? ['scale' as const] : [])];
  return {
    importId,
    sheet: table.sheet,
    headerRow: table.headerRow,
    columns: withSamples(table, grids).map((column) => columnView(column, mapping, questions)),
    sheets: grids.map(({ name }) => name),
    sheetRows: table.lastRow,
    passedOver: [...table.passedOver].sort((a, b) => a.row - b.row),
    lacking,
    questions,
    unknownStatusWords: unknownStatusWords(planned),
    ...askedRows(planned),
    fieldChoices: mapping.choices,
    isMappingRemembered: mapping.isRemembered,
    figuresBookYear,
    figuresBookYearFrom: figuresBookYear === null ? null : yearSource,
    furtherBookYears,
    totals,
    importedBefore,
    assumed: assumedOf(planned),
    rowCount: planned.length,
    created: countOf(planned, 'created'),
    changed: countOf(planned, 'changed'),
    unchanged: countOf(planned, 'unchanged'),
    reportId: rememberReport(planned, importId === null ? NOTHING_KEPT : keptChoices(keep)),
    changedFields: changedFields(planned),
    keep: stillMeant(planned, keep),
    refused: planned.filter((row) => row.outcome === 'refused').map(judged),
    warnings: planned
      .filter(({ outcome }) => outcome !== 'refused' && outcome !== 'asked')
      .filter((row) => row.reasons.some(({ level }) => level === 'warning'))
      .map((row) => judged({ ...row, reasons: row.reasons.filter(({ level }) => level === 'warning') })),
  };
}

/** A person who has to say what the columns are sees what stands in them, also where no row could be told as data yet. */
function withSamples(table: ReadRows['table'], grids: readonly SheetGrid[]): readonly ReadColumn[] {
  const { sheet, headerRow, columns } = table;
  const grid = grids.find(({ name }) => name === sheet);
  if (grid === undefined || columns.some(({ samples }) => samples.length > 0)) return columns;
  const below = grid.rows.slice(headerRow - grid.firstRow + 1);
  return columns.map((column) => ({ ...column, samples: firstTexts(below, column.index) }));
}

const SAMPLES = 3;

function firstTexts(rows: SheetGrid['rows'], index: number): readonly string[] {
  const texts = new Set<string>();
  for (const cells of rows) {
    const text = cellText(cells[index] ?? null);
    if (text !== null) texts.add(shownValue(text));
    if (texts.size === SAMPLES) break;
  }
  return [...texts];
}

type ColumnView = Result['columns'][number];

/** Fields of one book year, which is not known. */
const YEARLY: readonly string[] = [...YEAR_COLUMNS, 'rat', 'ratReported', 'ratHeldMark'];

function stateOf(
  { index, field, sameAs }: ReadColumn,
  { corrections, choices }: MappingRead,
  questions: ReadRows['questions'],
): ColumnView['state'] {
  if (field === 'rowNumber') return 'numbering';
  if (field !== null && !isTakenOver(field)) return 'computed';
  // A list of RATs offers fewer fields than a register: what it does not offer it does not take.
  const isOffered =
    choices.some((choice) => choice.field === field) || field === 'rat' || field === 'ratReported';
  if (field !== null && !isOffered) return 'notInRatList';
  if (field !== null)
    return questions.includes('bookYear') && YEARLY.includes(field) ? 'yearMissing' : 'read';
  if (corrections[String(index)] === null) return 'ignored';
  return sameAs === null ? 'unknown' : 'double';
}

function columnView(column: ReadColumn, mapping: MappingRead, questions: ReadRows['questions']): ColumnView {
  const { index, header, field, samples, sameAs } = column;
  const state = stateOf(column, mapping, questions);
  return { index, header, field: state === 'computed' ? null : field, samples, sameAs, state };
}

const STATUS_COLUMN_CODE = 'STATUS_TIDAK_DIKENAL';

function unknownStatusWords(planned: readonly PlannedRow[]): Result['unknownStatusWords'] {
  const rows = new Map<string, number>();
  for (const { outcome, reasons } of planned) {
    if (outcome !== 'refused') continue;
    for (const { code, level, value } of reasons)
      if (code === STATUS_COLUMN_CODE && level === 'refuse' && value !== undefined)
        rows.set(value, (rows.get(value) ?? 0) + 1);
  }
  return [...rows].map(([word, count]) => ({ word, rows: count }));
}

/** The rows with a question: those that wait for an answer, and those whose answer stands in this reading. */
function askedRows(planned: readonly PlannedRow[]): Pick<Result, 'asked' | 'answered'> {
  const rows = planned.flatMap(({ row, name, question }) =>
    question === null ? [] : [{ row, name, ...question }],
  );
  return {
    asked: rows.flatMap(({ answer, ...asked }) => (answer === null ? [asked] : [])),
    answered: rows.flatMap(({ answer, ...asked }) => (answer === null ? [] : [{ ...asked, answer }])),
  };
}

const judged = ({ row, name, reasons }: PlannedRow) => ({ row, name, reasons });

function changedFields(planned: readonly PlannedRow[]): Result['changedFields'] {
  const byField = new Map<string, Result['changedFields'][number]>();
  for (const { differing } of planned) {
    for (const { field, label } of differing)
      byField.set(field, { field, label, rows: (byField.get(field)?.rows ?? 0) + 1 });
  }
  return [...byField.values()];
}
