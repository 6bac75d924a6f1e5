import type { BoardRow } from '#contract/formation/board.ts';
import { FORMATION_STAGE_LABELS } from '#rules/formation/stage.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatDecimal, formatInteger } from '#rules/value/numbers.ts';
import type { Column } from '../../../parts/table/data-table-column.ts';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { formationBoardText as text } from '../../../text/formation/board.ts';
import { formationText } from '../../../text/formation/formation.ts';

const { columns: headers } = text;
const placeOf = ({ villageName, districtName }: BoardRow) =>
  [villageName, districtName].filter(Boolean).join(', ') || text.none;

function nextOf(row: BoardRow) {
  if (row.cooperativeId !== null) return <MarkedWord kind="ok">{text.inRegister}</MarkedWord>;
  return row.next === null ? text.finished : FORMATION_STAGE_LABELS[row.next];
}

/** One formation file on the board. */
export const BOARD_COLUMNS: readonly Column<BoardRow>[] = [
  {
    key: 'name',
    header: headers.name,
    width: 'minmax(14rem, 1fr)',
    textOf: (row) => row.name,
    render: (row) =>
      row.hasDraft ? (
        <>
          {row.name} <MarkedWord kind="warning">{formationText.kept.mark}</MarkedWord>
        </>
      ) : (
        row.name
      ),
  },
  { key: 'place', header: headers.place, width: '11rem', render: placeOf, textOf: placeOf },
  { key: 'officer', header: headers.officer, width: '6.5rem', render: (row) => row.officer || text.none },
  { key: 'notary', header: headers.notary, width: '6.5rem', render: (row) => row.notary || text.none },
  {
    key: 'reached',
    header: headers.reached,
    width: '12.5rem',
    render: ({ reached }) =>
      reached === null
        ? text.none
        : `${FORMATION_STAGE_LABELS[reached.stage]}, ${formatShortDate(reached.on)}`,
  },
  { key: 'next', header: headers.next, width: '8rem', render: nextOf },
  {
    key: 'days',
    header: headers.days,
    width: '3.5rem',
    isNumber: true,
    render: (row) => formatInteger(row.daysWaiting),
  },
  {
    key: 'percent',
    header: headers.percent,
    width: '5.5rem',
    isNumber: true,
    render: (row) => text.percent(formatDecimal(row.percentComplete, 0)),
  },
];
