import { useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import type { BatchLine, ParticipantLine } from '#contract/activity.ts';
import { MARK_LABELS, MARK_LETTERS, NIB_LABELS, VERDICT_LABELS } from '#rules/activity/activity.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { dateParts } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useClipboardKeys } from '../../lib/use-clipboard-keys.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { activityText } from '../../text/activity.ts';
import css from './parts/activity.module.css';
import { cellAct, marksOf } from './entry/attendance-keys.ts';
import type { CellPlace } from './entry/attendance-keys.ts';
import { marksBlock, pasteMarks } from './attendance-paste.ts';
import type { PastedMarks } from './attendance-paste.ts';

const { attendance: text } = activityText;

type Marks = ReturnType<typeof marksOf>;

function verdictText({ verdict, isOverridden }: ParticipantLine): string {
  if (verdict === null) return text.notYet;
  return isOverridden ? text.overridden(VERDICT_LABELS[verdict]) : VERDICT_LABELS[verdict];
}

const verdictKind = ({ verdict }: ParticipantLine) =>
  verdict === null ? 'info' : verdict === 'certificate' ? 'ok' : 'warning';

function NibCell({ one }: { readonly one: ParticipantLine }) {
  const isMissing = one.warnings.some(({ code }) => code === 'NIB_TIDAK_ADA');
  const said = NIB_LABELS[one.nibBasis];
  return isMissing ? <MarkedWord kind="warning">{said}</MarkedWord> : said;
}

const percentText = (percent: number): string => formatInteger(Math.floor(percent));

interface AttendanceTableProps {
  readonly batch: BatchLine;
  readonly chosenId: string | undefined;
  /** False for who only looks. */
  readonly isOpen: boolean;
  readonly onChoose: (id: string) => void;
  readonly onMarks: (marks: Marks) => void;
  readonly onPaste: (pasted: PastedMarks) => void;
}

/** Participants by day: one letter marks a cell and goes down, with Shift the whole day; a block is pasted from a cell on. */
export function AttendanceTable({
  batch,
  chosenId,
  isOpen,
  onChoose,
  onMarks,
  onPaste,
}: AttendanceTableProps) {
  const { participants, days } = batch;
  const [cursor, setCursor] = useState<CellPlace>({ row: 0, day: 0 });
  const body = useRef<HTMLTableSectionElement>(null);
  const focused = useRef<HTMLElement>(null);
  // Of a cell alone: on a name the clipboard is the browser's, for the cursor of the days stands elsewhere then.
  useClipboardKeys(focused, {
    copy: (clipboard) => clipboard.setData('text/plain', marksBlock(participants, days)),
    paste: isOpen
      ? (clipboard) => onPaste(pasteMarks(batch, cursor, clipboard.getData('text/plain')))
      : undefined,
  });
  const moveTo = (place: CellPlace) => {
    setCursor(place);
    body.current
      ?.querySelector<HTMLButtonElement>(`button[data-cell="${String(place.row)} ${String(place.day)}"]`)
      ?.focus();
  };
  const press = (event: KeyboardEvent, place: CellPlace, on: PlainDate) => {
    const act = cellAct(event, place, { rows: participants.length, days: days.length });
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    if (act.does === 'move') return moveTo(act.to);
    if (!isOpen) return undefined;
    onMarks(marksOf(participants, place, on, act));
    if (!act.isColumn && act.mark !== null && place.row < participants.length - 1)
      moveTo({ row: place.row + 1, day: place.day });
    return undefined;
  };
  return (
    <div className={css.scroll}>
      <table className={css.grid} aria-label={text.table}>
        <thead>
          <tr>
            <th scope="col">{text.no}</th>
            <th scope="col">{text.name}</th>
            <th scope="col">{text.sex}</th>
            <th scope="col">{text.from}</th>
            <th scope="col">{text.nib}</th>
            {days.map((on) => (
              <th key={on} scope="col" className={css.mark} title={formatShortDate(on)}>
                {String(dateParts(on).day)}
              </th>
            ))}
            <th scope="col" className={css.number}>
              {text.percent}
            </th>
            <th scope="col" className={css.number}>
              {text.pre}
            </th>
            <th scope="col" className={css.number}>
              {text.post}
            </th>
            <th scope="col">{text.verdict}</th>
          </tr>
        </thead>
        <tbody ref={body}>
          {participants.map((one, row) => (
            <tr key={one.id} data-chosen={one.id === chosenId || undefined}>
              <td>{String(row + 1)}</td>
              <td>
                <button
                  type="button"
                  className={css.nameButton}
                  aria-pressed={one.id === chosenId}
                  onClick={() => onChoose(one.id)}
                >
                  {one.name}
                </button>
                {one.competenceText !== '' && <div className={css.quiet}>{one.competenceText}</div>}
              </td>
              <td>{one.sex ?? '-'}</td>
              <td>{one.cooperativeName || one.business || '-'}</td>
              <td>
                <NibCell one={one} />
              </td>
              {days.map((on, day) => {
                const mark = one.marks[on];
                const said = mark === undefined ? '' : `, ${MARK_LABELS[mark]}`;
                return (
                  <td key={on} className={css.mark}>
                    <button
                      type="button"
                      data-cell={`${String(row)} ${String(day)}`}
                      tabIndex={cursor.row === row && cursor.day === day ? 0 : -1}
                      aria-label={`${text.cell(one.name, formatShortDate(on))}${said}`}
                      onFocus={({ currentTarget }) => {
                        focused.current = currentTarget;
                        setCursor({ row, day });
                        onChoose(one.id);
                      }}
                      onKeyDown={(event) => press(event, { row, day }, on)}
                    >
                      {mark === undefined ? '\u00a0' : MARK_LETTERS[mark]}
                    </button>
                  </td>
                );
              })}
              <td className={css.number}>{percentText(one.percent)}</td>
              <td className={css.number}>{one.preScore ?? '-'}</td>
              <td className={css.number}>{one.postScore ?? '-'}</td>
              <td>
                <MarkedWord kind={verdictKind(one)}>{verdictText(one)}</MarkedWord>
                {one.certificateNumber !== '' && <div className={css.quiet}>{one.certificateNumber}</div>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
