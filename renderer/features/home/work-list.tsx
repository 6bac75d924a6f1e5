import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { WorkUrgency } from '#rules/value/work-day.ts';
import { useToday } from '../../lib/use-app-info.ts';
import { useNavigation, type Place } from '../../lib/navigation.tsx';
import { Mark, type MarkKind } from '../../parts/notice/mark.tsx';
import { homeText as text } from '../../text/home.ts';
import css from './home.module.css';
import { groupedWork } from './work-group.ts';
import type { WorkLine } from './work-line.ts';

const MARKS: Readonly<Record<WorkUrgency, MarkKind>> = {
  over: 'refuse',
  today: 'warning',
  soon: 'warning',
  later: 'info',
  none: 'info',
};

interface LineProps {
  readonly line: WorkLine;
  readonly hasFailed: boolean;
  readonly onOpen: (place: Place) => void;
  readonly onDrafts: () => void;
}

function Line({ line, hasFailed, onOpen, onDrafts }: LineProps) {
  const { count, sentence, urgency, parts } = line;
  const when = [line.on === null ? '' : formatShortDate(line.on), line.when].filter(Boolean).join(', ');
  const isDone = count === 0;
  const missing = hasFailed
    ? { figure: '-', spoken: text.notCounted }
    : { figure: '…', spoken: text.counting };
  const counted = typeof count === 'number' ? formatInteger(count) : '';
  const { figure, spoken: number } = count === undefined ? missing : { figure: counted, spoken: counted };
  const spoken = [number, sentence, when].filter(Boolean).join(' ');
  const open = () => (line.key === 'drafts' ? onDrafts() : onOpen(line.place));
  return (
    <li className={css.line} data-work={line.key}>
      <Mark kind={isDone ? 'ok' : MARKS[urgency]} />
      <button
        type="button"
        className={css.lineButton}
        aria-label={`${spoken}. ${text.openList}.`}
        onClick={open}
      >
        <span className={css.lineCount}>{figure}</span>
        <span className={css.lineText}>{sentence}</span>
        {when !== '' && !isDone && <span className={`${css.when} ${css[urgency] ?? ''}`}>{when}</span>}
        <span className={css.act} aria-hidden="true">
          {text.openList}
        </span>
      </button>
      {parts.length > 0 && (
        <span className={css.parts}>
          {parts.map((part) => (
            <button key={part.label} type="button" className={css.part} onClick={() => onOpen(part.place)}>
              {text.part(part.label, part.count)}
            </button>
          ))}
        </span>
      )}
    </li>
  );
}

interface WorkListProps {
  /** Undefined while it is being read. */
  readonly lines: readonly WorkLine[] | undefined;
  /** A count that is missing will not come any more. */
  readonly hasFailed: boolean;
  readonly onDrafts: () => void;
}

/** What waits, in groups by its last day, the most pressing first; every line has its day and opens its list. */
export function WorkList({ lines, hasFailed, onDrafts }: WorkListProps) {
  const { go } = useNavigation();
  const today = useToday();
  return (
    <section className={css.panel} aria-label={text.workTitle}>
      <h2 className={css.heading}>{text.workTitle}</h2>
      {today !== undefined &&
        groupedWork(lines ?? [], today).map(({ group, lines: ofGroup }) => (
          <div key={group} className={css.group}>
            <h3 className={group === 'over' ? css.overHead : undefined}>{text.groups[group]}</h3>
            <ul className={css.lines} aria-label={text.groups[group]}>
              {ofGroup.map((line) => (
                <Line key={line.key} line={line} hasFailed={hasFailed} onOpen={go} onDrafts={onDrafts} />
              ))}
            </ul>
          </div>
        ))}
      {lines?.length === 0 && <p className={css.hint}>{text.nothingWaiting}</p>}
    </section>
  );
}
