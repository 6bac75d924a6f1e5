import type { OpenFollowUpLine, VisitLine } from '#contract/coaching/shapes.ts';
import { VISIT_OUTCOME_LABELS } from '#rules/coaching/visit.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import type { MarkKind } from '../../parts/notice/mark.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { coachingText } from '../../text/coaching/coaching.ts';

const { visits: text, plans, followUps: due } = coachingText;

export function outcomeMark({ outcome, isField }: Pick<VisitLine, 'outcome' | 'isField'>): MarkKind {
  if (!isField) return 'info';
  return outcome === 'met_officers' ? 'ok' : 'warning';
}

const officersText = ({ officers }: VisitLine): string => officers.map(({ name }) => name).join(', ');

/** "2 terbuka", "1 lewat tanggal", "selesai"; "-" where nothing was to be done. */
export function followUpsText({ followUps }: Pick<VisitLine, 'followUps'>): string {
  if (followUps.length === 0) return '-';
  const open = followUps.filter(({ doneOn }) => doneOn === null);
  const over = open.filter(({ urgency }) => urgency === 'over').length;
  if (over > 0) return plans.overdue(over);
  return open.length === 0 ? text.done : plans.open(open.length);
}

const isOver = ({ followUps }: VisitLine): boolean => followUps.some(({ urgency }) => urgency === 'over');

export const VISIT_COLUMNS: readonly Column<VisitLine>[] = [
  {
    key: 'day',
    header: text.columns.day,
    width: '6rem',
    render: ({ visitedOn }) => formatShortDate(visitedOn),
  },
  {
    key: 'cooperative',
    header: text.columns.cooperative,
    width: 'minmax(10rem, 2fr)',
    textOf: ({ cooperativeName, districtName }) => `${cooperativeName}, ${districtName}`,
    render: ({ cooperativeName }) => cooperativeName,
  },
  {
    key: 'officers',
    header: text.columns.officers,
    width: 'minmax(7rem, 1fr)',
    textOf: officersText,
    render: officersText,
  },
  {
    key: 'outcome',
    header: text.columns.outcome,
    width: 'minmax(11rem, 1.5fr)',
    textOf: ({ outcome }) => VISIT_OUTCOME_LABELS[outcome],
    render: (row) => <MarkedWord kind={outcomeMark(row)}>{VISIT_OUTCOME_LABELS[row.outcome]}</MarkedWord>,
  },
  {
    key: 'followUp',
    header: text.columns.followUp,
    width: 'minmax(7rem, 1fr)',
    textOf: followUpsText,
    render: (row) =>
      isOver(row) ? <MarkedWord kind="refuse">{followUpsText(row)}</MarkedWord> : followUpsText(row),
  },
];

const dueText = ({ dueOn, when }: OpenFollowUpLine): string =>
  dueOn === null ? due.noDue : `${formatShortDate(dueOn)}, ${when}`;
const DUE_MARKS: Readonly<Record<OpenFollowUpLine['urgency'], MarkKind>> = {
  over: 'refuse',
  today: 'warning',
  soon: 'warning',
  later: 'info',
  none: 'info',
};
const whoText = ({ officer, visitors }: OpenFollowUpLine): string => officer || visitors;

export const FOLLOW_UP_COLUMNS: readonly Column<OpenFollowUpLine>[] = [
  {
    key: 'due',
    header: due.columns.due,
    width: 'minmax(11rem, 1fr)',
    textOf: dueText,
    render: (row) => <MarkedWord kind={DUE_MARKS[row.urgency]}>{dueText(row)}</MarkedWord>,
  },
  {
    key: 'cooperative',
    header: due.columns.cooperative,
    width: 'minmax(10rem, 2fr)',
    textOf: ({ cooperativeName }) => cooperativeName,
    render: ({ cooperativeName }) => cooperativeName,
  },
  {
    key: 'task',
    header: due.columns.task,
    width: 'minmax(9rem, 2fr)',
    textOf: ({ task }) => task,
    render: ({ task }) => task,
  },
  {
    key: 'who',
    header: due.columns.who,
    width: 'minmax(7rem, 1fr)',
    textOf: whoText,
    render: whoText,
  },
];
