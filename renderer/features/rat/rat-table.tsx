import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useEffect, useState } from 'react';
import { isUnderDialog } from '../../lib/under-dialog.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useKeptDraft } from '../../lib/use-kept-draft.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { EntryGrid } from '../../parts/grid/entry-grid.tsx';
import type { Rows } from '../../parts/grid/grid-place.ts';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { ratTableText as text } from '../../text/rat/table.ts';
import { COLUMNS } from './table-columns.ts';
import { MARK_OF, RowNote } from './row-note.tsx';
import css from './rat-table.module.css';
import {
  askedRows,
  CELLS,
  keptText,
  leftRows,
  MOST_ROWS,
  readKept,
  savedRows,
  standingOf,
  unreadableCells,
  type Chosen,
  type JudgedRow,
} from './table-rows.ts';

const TYPING_MS = 300;
const COUNTED = ['ready', 'look', 'wrong', 'same'] as const;

interface RatTableProps {
  readonly bookYear: number;
  /** Names that stand in the table from the start: those without a RAT. */
  readonly openNames: readonly string[];
}

/** What left the table with the last saving, so that taking it back brings the typed rows back too. */
interface LastSaved {
  readonly gone: Rows;
  readonly same: number;
  readonly left: number;
}

/** Every row with what the register and the rules say of it, once it is known for what stands in the table now. */
function useJudged(bookYear: number, rows: Rows, chosen: Chosen) {
  const [settled] = useDebouncedValue(rows, TYPING_MS);
  const asked = askedRows(settled, chosen);
  const shown = asked.slice(0, MOST_ROWS);
  const answer = useRequest(
    'rat.checkTable',
    { bookYear, rows: shown.map(({ row }) => row) },
    { isEnabled: shown.length > 0 },
  );
  const isCurrent = settled === rows && !answer.isPlaceholderData && answer.data?.length === shown.length;
  const judged = askedRows(rows, chosen).map(({ at }, index): JudgedRow => ({
    at,
    checked: isCurrent ? answer.data?.[index] : undefined,
    unreadable: unreadableCells(rows[at] ?? []),
  }));
  return { judged, error: answer.error, isTooLong: asked.length > MOST_ROWS };
}

/** Many RATs at once, pasted from Excel: each row with its verdict, the good ones saved as one change, the others left. */
export function RatTable({ bookYear, openNames }: RatTableProps) {
  const [start, setStart] = useState<{ readonly key: number; readonly rows: Rows }>({ key: 0, rows: [] });
  const [rows, setRows] = useState<Rows>([]);
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [cursor, setCursor] = useState<{ readonly row: number; readonly column: number } | null>(null);
  const [last, setLast] = useState<LastSaved>({ gone: [], same: 0, left: 0 });
  const save = useCommand('rat.saveTable');
  const undo = useCommand('change.undo');
  const draft = useKeptDraft(`rat-table:${bookYear}`, keptText(rows), readKept);
  const { judged, error, isTooLong } = useJudged(bookYear, rows, chosen);
  const good = savedRows(rows, judged);
  const wrong = judged.filter((one) => standingOf(one) === 'wrong');
  const counts = COUNTED.map(
    (standing) => [standing, judged.filter((one) => standingOf(one) === standing).length] as const,
  ).filter(([, count]) => count > 0);
  const begin = useCallback((next: Rows) => {
    setStart(({ key }) => ({ key: key + 1, rows: next }));
    setRows(next);
  }, []);
  const saveNow = () => {
    if (good.length === 0) return;
    undo.reset();
    const left = leftRows(rows, judged);
    const same = judged.filter((one) => standingOf(one) === 'same').length;
    const gone = rows.filter((cells) => !left.includes(cells));
    save.mutate(
      { bookYear, rows: good },
      {
        onSuccess: () => {
          begin(left);
          setLast({ gone, same, left: left.length });
        },
      },
    );
  };
  useShortcut('Ctrl+S', saveNow, !save.isPending);
  const nextFault = () => {
    const next = wrong.find(({ at }) => at > (cursor?.row ?? -1)) ?? wrong[0];
    if (next) setCursor({ row: next.at, column: faultColumn(next, rows) });
  };
  useFaultKey(nextFault);
  const batchId = save.data?.batchId ?? null;
  const focused = wrong.find(({ at }) => at === cursor?.row) ?? wrong[0];
  return (
    <>
      <ErrorNotice error={save.error ?? undo.error ?? error} />
      {save.data && (
        <Notice
          kind="ok"
          title={undo.isSuccess ? text.undone : text.saved(save.data.saved, last.same, last.left)}
          action={
            batchId !== null &&
            !undo.isSuccess && (
              <Button
                variant="default"
                size="compact-sm"
                loading={undo.isPending}
                onClick={() => undo.mutate({ batchId }, { onSuccess: () => begin([...last.gone, ...rows]) })}
              >
                {text.undo}
              </Button>
            )
          }
        />
      )}
      {draft.offer && (
        <Notice
          kind="warning"
          title={text.draftTitle(draft.offer.draft.length)}
          action={
            <span className={css.buttons}>
              <Button
                variant="default"
                size="compact-sm"
                onClick={() => {
                  if (draft.offer) begin(draft.offer.draft);
                  draft.setOffer(null);
                }}
              >
                {text.draftTake}
              </Button>
              <Button variant="default" size="compact-sm" onClick={() => draft.setOffer(null)}>
                {text.draftDrop}
              </Button>
            </span>
          }
        />
      )}
      {isTooLong && <Notice kind="warning" title={text.tooLong(MOST_ROWS)} />}
      <div className={css.tools}>
        <Button
          variant="default"
          size="compact-md"
          disabled={rows.length > 0 || openNames.length === 0}
          onClick={() => begin(openNames.map((name) => [name, ...CELLS.map(() => '')]))}
        >
          {text.fromOpen}
        </Button>
        <Button variant="default" size="compact-md" disabled={rows.length === 0} onClick={() => begin([])}>
          {text.clear}
        </Button>
        <span>{text.hint}</span>
        <Button title="Ctrl+S" loading={save.isPending} disabled={good.length === 0} onClick={saveNow}>
          {text.save(good.length)}
        </Button>
      </div>
      <div className={css.table}>
        <EntryGrid
          key={start.key}
          label={text.title}
          columns={COLUMNS}
          rows={start.rows}
          onRows={setRows}
          cursor={cursor}
          faultAt={(row, column) => faultAt(judged, row, column)}
          note={{
            header: text.verdict,
            width: '11rem',
            render: (row) => <RowNote judged={judged.find(({ at }) => at === row)} />,
          }}
        />
      </div>
      {focused && (
        <div className={css.fault} role="status">
          <MarkedWord kind="refuse">
            {text.faultOf(focused.at + 1, faultHeader(focused, rows), sentenceOf(focused, rows))}
          </MarkedWord>
          {focused.checked?.candidates.map(({ id, name, districtName }) => (
            <Button
              key={id}
              variant="default"
              size="compact-sm"
              onClick={() => setChosen((now) => new Map(now).set((rows[focused.at]?.[0] ?? '').trim(), id))}
            >
              {text.candidate(name, districtName)}
            </Button>
          ))}
          <Button variant="subtle" size="compact-sm" title="F8" onClick={nextFault}>
            {text.nextFault}
          </Button>
        </div>
      )}
      <footer className={css.foot} aria-live="polite">
        <strong>{text.rows(judged.length)}</strong>
        {counts.map(([standing, count]) => (
          <MarkedWord key={standing} kind={MARK_OF[standing]}>
            {text.counts[standing](count)}
          </MarkedWord>
        ))}
      </footer>
    </>
  );
}

/** F8: the next cell that is wrong, as in a list of mistakes. */
function useFaultKey(next: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || isUnderDialog()) return;
      event.preventDefault();
      next();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [next]);
}

/** What the register or the rules say of one cell; its form is the column's own affair. */
function faultAt(judged: readonly JudgedRow[], row: number, column: number): string | undefined {
  const faults = judged.find(({ at }) => at === row)?.checked?.faults ?? [];
  const field = column === 0 ? 'name' : CELLS[column - 1];
  return faults.find((fault) => fault.field === field)?.message;
}

/** The first cell of a row that is wrong, by its form or by the rules. */
function faultColumn(one: JudgedRow, rows: Rows): number {
  const columns = COLUMNS.map((_column, at) => at);
  return columns.find((at) => messageAt(one, rows, at) !== undefined) ?? 0;
}

function messageAt(one: JudgedRow, rows: Rows, column: number): string | undefined {
  const typed = rows[one.at]?.[column] ?? '';
  return (typed === '' ? undefined : COLUMNS[column]?.fault?.(typed)) ?? faultAt([one], one.at, column);
}

/** The head of the column with the first wrong cell: the row alone does not say where to look. */
const faultHeader = (one: JudgedRow, rows: Rows): string => COLUMNS[faultColumn(one, rows)]?.header ?? '';

const sentenceOf = (one: JudgedRow, rows: Rows): string =>
  messageAt(one, rows, faultColumn(one, rows)) ?? one.checked?.faults[0]?.message ?? '';
