import { formatInteger } from '#rules/value/numbers.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { Column } from '../../parts/table/data-table-column.ts';
import { TwoLines } from '../../parts/table/two-lines.tsx';
import { awardChoiceText as text } from '../../text/award/choice.ts';
import { isSubstitute, type ChoiceRow } from './choice-rows.ts';
import css from './choose-step.module.css';

type Candidate = Extract<ChoiceRow, { readonly kind: 'candidate' }>;

const MILLION = 1_000_000;

/** A cell of a candidate; the line across the table has none. */
const cell =
  (render: (row: Candidate) => React.ReactNode) =>
  (row: ChoiceRow): React.ReactNode =>
    row.kind === 'candidate' ? render(row) : null;

function Name({ row, planned }: { readonly row: Candidate; readonly planned: number | null }) {
  return (
    <>
      <span data-struck={row.decision === 'exclude'} className={css.name}>
        {row.name}
      </span>
      {isSubstitute(row, planned) && <span className={css.tag}>{text.substitute}</span>}
      {row.decision === 'include' && <span className={css.tag}>{text.included}</span>}
    </>
  );
}

/** What the office weighs, one column each; a recent award is marked to be looked at. */
export function choiceColumns(planned: number | null, bookYear: number): readonly Column<ChoiceRow>[] {
  const number = { isNumber: true, isSortable: true } as const;
  const headers = text.columns;
  return [
    { key: 'rank', header: headers.rank, width: '3.5rem', ...number, render: cell((row) => row.rank) },
    {
      key: 'name',
      header: headers.name,
      width: 'minmax(15rem, 1fr)',
      isSortable: true,
      render: cell((row) => (
        <TwoLines name={<Name row={row} planned={planned} />} under={row.districtName} />
      )),
      textOf: (row) => (row.kind === 'candidate' ? `${row.name}, ${row.districtName}` : ''),
    },
    {
      key: 'grade',
      header: headers.grade,
      width: '3.5rem',
      isSortable: true,
      render: cell((row) => <strong>{row.grade}</strong>),
    },
    {
      key: 'rat',
      header: headers.rat,
      width: '5.25rem',
      ...number,
      render: cell((row) => (row.ratOn === null ? '–' : formatShortDate(row.ratOn))),
      textOf: (row) => (row.kind === 'candidate' && row.ratOn !== null ? formatShortDate(row.ratOn) : ''),
    },
    {
      key: 'last',
      header: headers.last,
      width: '5.25rem',
      ...number,
      render: cell((row) => {
        if (row.lastAwardedYear === null) return <span className={css.never}>{text.never}</span>;
        const ago = bookYear - row.lastAwardedYear;
        return (
          <span className={ago <= 1 ? css.recent : undefined}>{text.last(row.lastAwardedYear, ago)}</span>
        );
      }),
    },
    {
      key: 'turnover',
      header: headers.turnover,
      width: '5.25rem',
      ...number,
      render: cell((row) =>
        row.turnover === null ? '–' : formatInteger(Math.round(row.turnover / MILLION)),
      ),
    },
  ];
}
