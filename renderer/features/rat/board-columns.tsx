import type { BoardLine } from '#contract/rat.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { RAT_STAGES } from '#rules/rat/stage.ts';
import type { Column } from '../../parts/table/data-table-column.ts';
import { TwoLines } from '../../parts/table/two-lines.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { ratText } from '../../text/rat/rat.ts';

function standingOf({ daysOverdue, daysWaiting, reminder, stage, isHeldUndated, unplaced }: BoardLine) {
  if (isHeldUndated && !unplaced) return <MarkedWord kind="info">{ratText.undatedCell}</MarkedWord>;
  if (unplaced) {
    return <MarkedWord kind="info">{ratText.unplaced.mark(formatShortDate(unplaced.on))}</MarkedWord>;
  }
  if (daysOverdue > 0) {
    const letter = reminder?.isDue === true ? `, ${ratText.due(reminder.step)}` : '';
    return <MarkedWord kind="refuse">{`${ratText.overdue(daysOverdue)}${letter}`}</MarkedWord>;
  }
  return stage === null || stage === 'certified' || daysWaiting === null ? '' : ratText.waiting(daysWaiting);
}

/** Stages whose heading is longer than a day. */
const WIDE_STAGES: ReadonlySet<string> = new Set(['scheduled', 'held']);

const NAME = {
  key: 'name',
  header: ratText.columns.name,
  isPinned: true,
  isSortable: true,
  textOf: ({ name, districtName }: BoardLine) => [name, districtName].filter(Boolean).join(', '),
} as const;

const STANDING: Column<BoardLine> = {
  key: 'standing',
  header: ratText.columns.standing,
  width: '10.75rem',
  render: standingOf,
  textOf: ({ limitSentence, isHeldUndated, unplaced }) =>
    unplaced?.reason.message ?? (isHeldUndated ? ratText.undated : limitSentence),
};

/** "Diundang 21/01/2025" */
function lastStageOf({ stage, stageOn, isHeldUndated }: BoardLine): string {
  if (stage === null) return '';
  const day = stageOn === null ? (isHeldUndated ? ratText.undatedDay : '') : formatShortDate(stageOn);
  return [ratText.stageHeaders[stage], day].filter(Boolean).join(' ');
}

/** Where there is no room for six days: the last of them, so that how it stands is in sight. */
export const BOARD_SHORT: readonly Column<BoardLine>[] = [
  { ...NAME, width: 'minmax(13rem, 1fr)', render: (row) => row.name },
  {
    key: 'district',
    header: ratText.columns.district,
    width: '7.5rem',
    isSortable: true,
    render: (row) => row.districtName,
    textOf: (row) => row.districtName,
  },
  {
    key: 'lastStage',
    header: ratText.columns.lastStage,
    width: '10.25rem',
    render: lastStageOf,
    textOf: lastStageOf,
  },
  STANDING,
];

/** Name over kecamatan, the day of each stage, how long it waits. */
export const BOARD_COLUMNS: readonly Column<BoardLine>[] = [
  {
    ...NAME,
    width: 'minmax(15.5rem, 1fr)',
    render: (row) => <TwoLines name={row.name} under={row.districtName} />,
  },
  ...RAT_STAGES.map((stage): Column<BoardLine> => ({
    key: stage,
    header: ratText.stageHeaders[stage],
    width: WIDE_STAGES.has(stage) ? '6.75rem' : '5.75rem',
    isSortable: true,
    render: ({ days, isHeldUndated }) => {
      const on = days[stage];
      if (stage === 'held' && isHeldUndated) return ratText.undatedDay;
      return on === null ? '' : formatShortDate(on);
    },
  })),
  STANDING,
];
