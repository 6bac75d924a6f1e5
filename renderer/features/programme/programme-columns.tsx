import type { ProgrammeLineRow, TargetLine } from '#contract/programme.ts';
import { UNIT_LABELS } from '#rules/programme/target.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { programmeText } from '../../text/programme.ts';
import css from './programme.module.css';

const { target: ofTarget, tree: ofTree } = programmeText;

/** What stands under a target's name: its place in the tree, and money for each unit. */
const underTarget = ({ code, codeName, perUnit }: TargetLine): string =>
  [[code, codeName].filter((part) => part !== '').join(' '), perUnit]
    .filter((part) => part !== '')
    .join('; ');

const basisText = ({ basis, datedOn }: TargetLine): string =>
  [basis, datedOn === null ? '' : formatShortDate(datedOn)].filter((part) => part !== '').join(', ') || '-';

const reachedText = ({ reached }: TargetLine): string =>
  reached === null ? ofTarget.notCounted : formatInteger(reached);

export const TARGET_COLUMNS: readonly Column<TargetLine>[] = [
  {
    key: 'name',
    header: ofTarget.columns.name,
    width: 'minmax(11rem, 3fr)',
    render: (row) => (
      <span className={css.two}>
        <span>{row.name}</span>
        <span className={css.quiet}>{underTarget(row)}</span>
        {row.merges.map((sentence) => (
          <MarkedWord key={sentence} kind="warning">
            {sentence}
          </MarkedWord>
        ))}
      </span>
    ),
    textOf: (row) => [`${row.name}. ${underTarget(row)}. ${row.definition}`, ...row.merges].join(' '),
  },
  {
    key: 'amount',
    header: ofTarget.columns.amount,
    width: '6rem',
    isNumber: true,
    render: ({ amount }) => formatInteger(amount),
  },
  {
    key: 'reached',
    header: ofTarget.columns.reached,
    width: '6.5rem',
    isNumber: true,
    render: reachedText,
  },
  {
    key: 'percent',
    header: ofTarget.columns.percent,
    width: '5rem',
    isNumber: true,
    render: ({ percent }) => percent,
  },
  {
    key: 'unit',
    header: ofTarget.columns.unit,
    width: '6.5rem',
    render: ({ unit }) => UNIT_LABELS[unit],
  },
  {
    key: 'basis',
    header: ofTarget.columns.basis,
    width: 'minmax(8rem, 1fr)',
    render: basisText,
    textOf: basisText,
  },
];

export const TREE_COLUMNS: readonly Column<ProgrammeLineRow>[] = [
  {
    key: 'code',
    header: ofTree.columns.code,
    width: '10.5rem',
    render: ({ code, level }) => (
      <span className={css.code} data-level={level}>
        {code}
      </span>
    ),
  },
  {
    key: 'name',
    header: ofTree.columns.name,
    width: 'minmax(12rem, 3fr)',
    render: ({ name, indicator, gap }) => (
      <span className={css.two}>
        <span>{name}</span>
        {indicator !== '' && <span className={css.quiet}>{ofTree.indicator(indicator)}</span>}
        {gap !== '' && <MarkedWord kind="warning">{gap}</MarkedWord>}
      </span>
    ),
    textOf: ({ name, indicator, gap }) => [name, indicator, gap].filter((part) => part !== '').join('. '),
  },
  {
    key: 'budget',
    header: ofTree.columns.budget,
    width: '8rem',
    isNumber: true,
    render: ({ budget }) => ofTree.money(budget),
  },
  {
    key: 'activities',
    header: ofTree.columns.activities,
    width: 'minmax(7rem, 1fr)',
    render: ({ activities, realised, waiting }) => ofTree.activities(realised, activities, waiting),
  },
  {
    key: 'spent',
    header: ofTree.columns.spent,
    width: '8rem',
    isNumber: true,
    render: ({ spent }) => ofTree.money(spent),
  },
];
