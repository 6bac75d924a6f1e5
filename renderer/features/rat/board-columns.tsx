import type { BoardLine } from '#contract/rat.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { RAT_STAGES } from '#rules/rat/stage.ts';
import type { Column } from '../../parts/table/data-table-column.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { ratText } from '../../text/rat/rat.ts';

function standingOf({ daysOverdue, daysWaiting, reminder, stage, isHeldUndated, unplaced }: BoardLine) {
  if (isHeldUndated && !unplaced) return <MarkedWord kind="info">{ratText.undatedCell}</MarkedWord>;
  if (unplaced) {
    return <MarkedWord kind="info">{ratText.unplaced.mark(formatShortDate(unplaced.on))}</MarkedWord>;
  }
  if (daysOverdue > 0) {
    const letter = reminder?.isDue === true ? `, ${ratText.due(reminder.step)}` : '';
    return <MarkedWord kind="warning">{`${ratText.overdue(daysOverdue)}${letter}`}</MarkedWord>;
  }
  return stage === null || stage === 'certified' || daysWaiting === null ? '' : ratText.waiting(daysWaiting);
}

/** Stages whose heading is longer than a day. */
const WIDE_STAGES: ReadonlySet<string> = new Set(['scheduled', 'held']);

/** Name and kecamatan, the day of each stage, how long it waits. */
export const BOARD_COLUMNS: readonly Column<BoardLine>[] = [
  {
    key: 'name',
    header: ratText.columns.name,
    width: 'minmax(15.5rem, 1fr)',
    isPinned: true,
    render: (row) => row.name,
    textOf: (row) => row.name,
  },
  {
    key: 'district',
    header: ratText.columns.district,
    width: '7rem',
    render: (row) => row.districtName,
    textOf: (row) => row.districtName,
  },
  ...RAT_STAGES.map((stage): Column<BoardLine> => ({
    key: stage,
    header: ratText.stageHeaders[stage],
    width: WIDE_STAGES.has(stage) ? '6rem' : '5.25rem',
    render: ({ days, isHeldUndated }) => {
      const on = days[stage];
      if (stage === 'held' && isHeldUndated) return ratText.undatedDay;
      return on === null ? '' : formatShortDate(on);
    },
  })),
  {
    key: 'standing',
    header: ratText.columns.standing,
    width: '10.75rem',
    render: standingOf,
    textOf: ({ limitSentence, isHeldUndated, unplaced }) =>
      unplaced?.reason.message ?? (isHeldUndated ? ratText.undated : limitSentence),
  },
];
