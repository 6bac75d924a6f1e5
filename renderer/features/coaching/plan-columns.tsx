import type { PlanLine } from '#contract/coaching/shapes.ts';
import { STATUS_LABELS } from '#rules/cooperative/cooperative.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { coachingText } from '../../text/coaching/coaching.ts';
import css from './parts/coaching.module.css';
import { Dot, dotOf, dotWord } from './parts/visit-dot.tsx';
import type { DotKind } from './parts/visit-dot.tsx';

const { plans: text, months, shortMonths } = coachingText;

/** The visits of a month; a month that was planned and has none yet is the plan itself. */
function dotsIn(plan: PlanLine, month: number): readonly DotKind[] {
  const made = plan.visits
    .filter(({ on }) => dateParts(on).month === month)
    .map(({ outcome }) => dotOf(outcome));
  return made.length === 0 && plan.plannedMonth === month ? ['planned'] : made;
}

const MONTH_NUMBERS = Array.from({ length: 12 }, (_, at) => at + 1);

function wordsIn(plan: PlanLine, month: number): string {
  const dots = dotsIn(plan, month).map(dotWord);
  return dots.length === 0 ? '' : text.monthCell(months[month - 1] ?? '', dots);
}

const wordsOfYear = (plan: PlanLine): readonly string[] =>
  MONTH_NUMBERS.map((month) => wordsIn(plan, month)).filter((words) => words !== '');

function monthColumn(month: number): Column<PlanLine> {
  const words = (plan: PlanLine) => wordsIn(plan, month);
  return {
    key: `month${String(month)}`,
    header: shortMonths[month - 1] ?? '',
    width: '2.9rem',
    textOf: words,
    render: (plan) => {
      const dots = dotsIn(plan, month);
      // An empty month is no picture: it has nothing to say.
      return dots.length === 0 ? null : (
        <span className={css.month} role="img" aria-label={words(plan)}>
          {dots.map((kind, at) => (
            <Dot key={`${kind}${String(at)}`} kind={kind} />
          ))}
        </span>
      );
    },
  };
}

const changed = (before: string, after: string): string =>
  before === after ? before : text.change(before, after);

export const statusText = ({ before, after }: PlanLine): string =>
  changed(
    before.status === null ? text.unknown : STATUS_LABELS[before.status],
    after.status === null ? text.unknown : STATUS_LABELS[after.status],
  );

const gradeText = ({ before, after }: PlanLine): string => changed(before.grade || '-', after.grade || '-');

function followUpText({ openFollowUps, overdue }: PlanLine): string {
  if (overdue > 0) return text.overdue(overdue);
  return openFollowUps === 0 ? '-' : text.open(openFollowUps);
}

const underName = ({ districtName, goalText, officerName }: PlanLine): string =>
  [districtName, goalText, officerName].filter(Boolean).join(', ');

/** "Okt ●, Nov ○": the months in which something was done or is planned. */
const MONTHS: Column<PlanLine> = {
  key: 'months',
  header: text.columns.months,
  width: '9rem',
  textOf: (plan) => wordsOfYear(plan).join('; '),
  render: (plan) => (
    <span className={css.legend}>
      {MONTH_NUMBERS.filter((month) => dotsIn(plan, month).length > 0).map((month) => (
        <span key={month} role="img" aria-label={wordsIn(plan, month)}>
          {shortMonths[month - 1]}
          {dotsIn(plan, month).map((kind, at) => (
            <Dot key={`${kind}${String(at)}`} kind={kind} />
          ))}
        </span>
      ))}
    </span>
  ),
};

export const PLAN_COLUMNS: readonly Column<PlanLine>[] = [
  {
    key: 'cooperative',
    header: text.columns.cooperative,
    width: 'minmax(12rem, 1fr)',
    isPinned: true,
    textOf: (plan) => `${plan.cooperativeName}, ${underName(plan)}`,
    render: (plan) => (
      <span className={css.two}>
        <span>{plan.cooperativeName}</span>
        <span>{underName(plan)}</span>
      </span>
    ),
  },
  ...MONTH_NUMBERS.map(monthColumn),
  {
    key: 'status',
    header: text.columns.status,
    width: '8.5rem',
    textOf: statusText,
    render: (plan) =>
      plan.becameActive ? <MarkedWord kind="ok">{statusText(plan)}</MarkedWord> : statusText(plan),
  },
  { key: 'grade', header: text.columns.grade, width: '4.5rem', render: gradeText },
  {
    key: 'followUp',
    header: text.columns.followUp,
    width: '7rem',
    textOf: followUpText,
    render: (plan) =>
      plan.overdue > 0 ? <MarkedWord kind="refuse">{followUpText(plan)}</MarkedWord> : followUpText(plan),
  },
];

const STANDING = new Set(['status', 'grade', 'followUp']);
/** With large letters twelve months leave no room for how it stands: they become one column. */
export const PLAN_SHORT: readonly Column<PlanLine>[] = [
  {
    key: 'cooperative',
    header: text.columns.cooperative,
    width: 'minmax(12rem, 1fr)',
    textOf: (plan) => `${plan.cooperativeName}, ${underName(plan)}`,
    render: ({ cooperativeName }) => cooperativeName,
  },
  MONTHS,
  ...PLAN_COLUMNS.filter(({ key }) => STANDING.has(key)).map((column) =>
    column.key === 'followUp' ? { ...column, width: '8.5rem' } : column,
  ),
];
