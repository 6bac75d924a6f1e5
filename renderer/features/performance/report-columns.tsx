import type { ReportCell, ReportRow } from '#contract/performance/shapes.ts';
import { SCALE_WORDS } from '#rules/performance/achievement.ts';
import type { ScaleWord } from '#rules/performance/achievement.ts';
import { amountText, percentText } from '#rules/performance/amount.ts';
import { quarterShort } from '#rules/performance/quarter.ts';
import type { Quarter } from '#rules/performance/quarter.ts';
import { countedText } from '#rules/performance/sentence.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import type { MarkKind } from '../../parts/notice/mark.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { performanceText } from '../../text/performance.ts';
import type { TableLine } from './performance-rows.ts';
import css from './performance.module.css';

const { table: text } = performanceText;

const MARKS: Readonly<Record<ScaleWord, MarkKind>> = {
  veryHigh: 'ok',
  high: 'ok',
  medium: 'info',
  low: 'warning',
  veryLow: 'refuse',
};

/** "474 ÷ 747" behind the words of the formula. */
function figures({ formula, numerator, denominator }: ReportRow): string {
  if (formula !== 'ratio' || numerator === null) return '';
  return `${amountText(numerator, '')} ÷ ${amountText(denominator, '')}`;
}

const ofRow =
  <Value,>(of: (row: ReportRow) => Value) =>
  (line: TableLine): Value | string =>
    line.kind === 'indicator' ? of(line.row) : '';

function Cell({ row, cell, isChosen }: { row: ReportRow; cell: ReportCell | undefined; isChosen: boolean }) {
  if (!cell) return null;
  const value = amountText(cell.value, row.unit);
  if (isChosen && row.isMissing) return <span className={css.missing}>{text.missing}</span>;
  return (
    <span
      className={css.figures}
      data-frozen={cell.isFrozen || undefined}
      data-chosen={isChosen || undefined}
    >
      <span>{value}</span>
      {cell.now !== null && <span className={css.quiet}>{text.now(amountText(cell.now, row.unit))}</span>}
    </span>
  );
}

const cellKey = (quarter: Quarter): string => `quarter${String(quarter)}`;

function cellColumn(quarter: Quarter, chosen: Quarter): Column<TableLine> {
  const cellOf = (row: ReportRow) => row.cells.find((cell) => cell.quarter === quarter);
  return {
    key: cellKey(quarter),
    header:
      quarter === 0 && chosen !== 0 && chosen !== 4
        ? text.until(quarterShort(chosen))
        : quarterShort(quarter),
    width: quarter === 0 ? '4.5rem' : '4rem',
    isNumber: true,
    render: ofRow((row) => <Cell row={row} cell={cellOf(row)} isChosen={quarter === chosen} />),
    textOf: (line) => {
      const cell = line.kind === 'indicator' ? cellOf(line.row) : undefined;
      return cell?.isFrozen === true ? text.frozen : '';
    },
  };
}

/** With large letters: of the quarters the chosen one and the year. */
export const shortColumnsFor = (quarter: Quarter): readonly Column<TableLine>[] =>
  columnsFor(quarter)
    .filter(({ key }) => !key.startsWith('quarter') || key === cellKey(quarter) || key === cellKey(0))
    .map((column) => (column.key === 'target' ? { ...column, width: '7.5rem' } : column));

/** Code, name with its formula, target, the four quarters, the year and the achievement of the chosen one. */
export const columnsFor = (quarter: Quarter): readonly Column<TableLine>[] => [
  { key: 'code', header: text.code, width: '3.75rem', render: ofRow(({ code }) => code) },
  {
    key: 'name',
    header: text.name,
    width: 'minmax(9rem, 1fr)',
    render: ofRow((row) => (
      <span className={css.two}>
        <span>{row.name}</span>
        <span className={css.quiet}>
          {row.formulaShort} <strong>{figures(row)}</strong>
        </span>
      </span>
    )),
    textOf: ofRow((row) => `${row.name}. ${countedText(row)}`),
  },
  {
    key: 'target',
    header: text.target,
    width: '6rem',
    isNumber: true,
    render: ofRow((row) => (
      <span className={css.figures}>
        <span>{amountText(row.target, row.unit)}</span>
        <span className={css.quiet}>
          {row.unit}
          {row.isYearTarget && quarter !== 0 && ` ${text.ofYear}`}
        </span>
      </span>
    )),
  },
  ...([1, 2, 3, 4, 0] as const).map((one) => cellColumn(one, quarter)),
  {
    key: 'achievement',
    header: text.achievement,
    width: '7.5rem',
    render: ofRow((row) => (
      <span className={css.two}>
        <strong>{percentText(row.achievement)}</strong>
        {row.scale !== null && <MarkedWord kind={MARKS[row.scale]}>{SCALE_WORDS[row.scale]}</MarkedWord>}
      </span>
    )),
  },
];
