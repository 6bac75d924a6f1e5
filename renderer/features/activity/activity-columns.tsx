import type { ActivityLine } from '#contract/activity.ts';
import { STATE_LABELS } from '#rules/activity/activity.ts';
import type { ActivityState } from '#rules/activity/activity.ts';
import { batchDaysText } from '#rules/activity/batch.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { MarkedWord, type MarkKind } from '../../parts/notice/mark.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { activityText as text } from '../../text/activity.ts';
import css from './parts/activity.module.css';

export const STATE_MARKS: Readonly<Record<ActivityState, MarkKind>> = {
  planned: 'info',
  waiting_budget: 'warning',
  scheduled: 'info',
  running: 'ok',
  done: 'ok',
  reported: 'ok',
  cancelled: 'refuse',
};

const daysText = ({ startsOn, endsOn }: ActivityLine): string =>
  startsOn === null || endsOn === null ? text.noDays : batchDaysText({ startsOn, endsOn });

const under = ({ kindText, organiserText, fundText }: ActivityLine): string =>
  [kindText, organiserText, fundText].filter((part) => part !== '').join(', ');

const money = (value: number | null): string => (value === null ? '-' : formatInteger(value));

const participantsText = ({ participants, quota, isOverQuota }: ActivityLine): string =>
  isOverQuota ? text.overQuota(participants, quota) : text.ofQuota(participants, quota);

export const LIST_COLUMNS: readonly Column<ActivityLine>[] = [
  {
    key: 'title',
    header: text.columns.title,
    width: 'minmax(14rem, 3fr)',
    render: (row) => (
      <span className={css.two}>
        <span>{row.title}</span>
        <span className={css.quiet}>{under(row)}</span>
      </span>
    ),
    textOf: (row) => `${row.title}. ${under(row)}`,
  },
  {
    key: 'state',
    header: text.columns.state,
    width: 'minmax(9rem, 1fr)',
    render: ({ state }) => <MarkedWord kind={STATE_MARKS[state]}>{STATE_LABELS[state]}</MarkedWord>,
    textOf: ({ state }) => STATE_LABELS[state],
  },
  { key: 'days', header: text.columns.days, width: 'minmax(11rem, 1fr)', render: daysText, textOf: daysText },
  {
    key: 'batches',
    header: text.columns.batches,
    width: '5.25rem',
    isNumber: true,
    render: ({ batches }) => formatInteger(batches),
  },
  {
    key: 'participants',
    header: text.columns.participants,
    width: 'minmax(5.5rem, 1fr)',
    render: (row) =>
      row.isOverQuota ? (
        <MarkedWord kind="warning">{participantsText(row)}</MarkedWord>
      ) : (
        participantsText(row)
      ),
    textOf: participantsText,
  },
  {
    key: 'planned',
    header: text.columns.planned,
    width: '7.5rem',
    isNumber: true,
    render: ({ budgetPlanned }) => money(budgetPlanned),
  },
  {
    key: 'spent',
    header: text.columns.spent,
    width: '7.5rem',
    isNumber: true,
    render: ({ budgetSpent }) => money(budgetSpent),
  },
];

const SHORT = new Set(['title', 'state', 'days', 'batches', 'participants']);
/** With large letters there is room for these. */
export const LIST_SHORT = LIST_COLUMNS.filter(({ key }) => SHORT.has(key));
