import type { OutputOf } from '#contract/index.ts';
import { LOG_EVENT_LABELS } from '#rules/log/log-event.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { localClockOf, localDayOf } from '../../lib/instant.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { logText } from '../../text/log.ts';
import css from './log.module.css';

export type LogLine = OutputOf<'log.list'>['lines'][number];

const { columns: text } = logText;
/** "18/11/2025 14.05". */
function whenOf({ at }: LogLine): string {
  const day = localDayOf(at);
  return day ? `${formatShortDate(day)} ${localClockOf(at)}` : at;
}

const whoOf = ({ who }: LogLine): string => (who === '' ? logText.program : who);

export const LOG_COLUMNS: readonly Column<LogLine>[] = [
  { key: 'at', header: text.at, width: '9.5rem', render: whenOf },
  { key: 'who', header: text.who, width: 'minmax(6rem, 0.6fr)', render: whoOf, textOf: whoOf },
  {
    key: 'event',
    header: text.event,
    width: '8.5rem',
    render: ({ event, kind }) =>
      kind === 'outside' ? (
        <MarkedWord kind="warning">{LOG_EVENT_LABELS[event]}</MarkedWord>
      ) : (
        LOG_EVENT_LABELS[event]
      ),
  },
  {
    key: 'title',
    header: text.title,
    width: 'minmax(9rem, 1fr)',
    render: ({ title }) => title,
    textOf: ({ title }) => title,
  },
  {
    key: 'rows',
    header: text.rows,
    width: 'minmax(12rem, 2fr)',
    render: ({ rows }) => rows,
    textOf: ({ rows }) => rows,
  },
  {
    key: 'number',
    header: text.number,
    width: '4.25rem',
    isNumber: true,
    render: ({ number }) => formatInteger(number),
  },
  {
    key: 'code',
    header: text.code,
    width: '11.5rem',
    render: ({ code, isSealed }) => (
      <span className={isSealed ? css.code : css.open}>
        {isSealed ? code : `${code.slice(0, 9)} ${logText.notSealed}`}
      </span>
    ),
    textOf: ({ code }) => code,
  },
];
