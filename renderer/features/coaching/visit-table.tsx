import { Button, Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { MOST_VISIT_ROWS } from '#contract/coaching/sheets.ts';
import { sheetColumns } from '#rules/coaching/sheet.ts';
import type { SheetColumn } from '#rules/coaching/sheet.ts';
import { isUnderDialog } from '../../lib/under-dialog.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useKeptDraft } from '../../lib/use-kept-draft.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { EntryGrid } from '../../parts/grid/entry-grid.tsx';
import type { Rows } from '../../parts/grid/grid-place.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Mark, MarkedWord } from '../../parts/notice/mark.tsx';
import type { MarkKind } from '../../parts/notice/mark.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { sheetsText } from '../../text/coaching/sheets.ts';
import { BeginDialog } from './begin-dialog.tsx';
import css from './parts/coaching.module.css';
import { gridColumns } from './visit-table-columns.ts';
import {
  askedRows,
  faultsOf,
  judgedRow,
  keptText,
  leftRows,
  readKept,
  savedRows,
  standingOf,
} from './visit-table-rows.ts';
import type { Chosen, JudgedVisit, Standing } from './visit-table-rows.ts';

const { table: text } = sheetsText;
const TYPING_MS = 300;
const MARKS: Readonly<Record<Exclude<Standing, 'waiting'>, MarkKind>> = {
  ready: 'ok',
  wrong: 'refuse',
  blank: 'info',
};
const COUNTED = ['ready', 'wrong', 'blank'] as const;

/** Every row with what the register and the rules say of it, once it is known for what stands in the table now. */
function useJudged(rows: Rows, columns: readonly SheetColumn[], chosen: Chosen, campaignId: string | null) {
  const [settled] = useDebouncedValue(rows, TYPING_MS);
  const asked = askedRows(settled, columns, chosen);
  const shown = asked.slice(0, MOST_VISIT_ROWS);
  const answer = useRequest(
    'coaching.checkVisitTable',
    { campaignId, rows: shown.map(({ row }) => row) },
    { isEnabled: shown.length > 0 },
  );
  const isCurrent = settled === rows && !answer.isPlaceholderData && answer.data?.length === shown.length;
  const judged = askedRows(rows, columns, chosen).map(({ at }, index) =>
    judgedRow(at, rows[at] ?? [], columns, isCurrent ? answer.data?.[index] : undefined),
  );
  return { judged, error: answer.error, isTooLong: asked.length > MOST_VISIT_ROWS };
}

/** What is said of one row in its last column; the whole sentence is its hint. */
function RowNote({
  judged,
  columns,
}: {
  readonly judged: JudgedVisit | undefined;
  readonly columns: readonly SheetColumn[];
}) {
  if (!judged) return null;
  const standing = standingOf(judged);
  if (standing === 'waiting') return <span className={css.rowNote}>{text.waiting}</span>;
  const words =
    standing === 'wrong'
      ? (faultsOf(judged, columns)[0]?.message ?? '')
      : standing === 'blank'
        ? text.blank
        : text.ready;
  return (
    <span className={css.rowNote} title={words}>
      <Mark kind={MARKS[standing]} />
      <span>{words}</span>
    </span>
  );
}

interface VisitTableProps {
  readonly year: number;
  /** The campaign it begins with. */
  readonly campaignId: string | null;
  readonly onClose: () => void;
}

/** Many visits at once, keyed from their sheets: a row a cooperative, the columns in the order of the paper. */
export function VisitTable(props: VisitTableProps) {
  const aspects = useRequest('coaching.choices', {}).data?.aspects;
  const columns = useMemo(() => sheetColumns(aspects ?? []), [aspects]);
  // The grid begins with the office's own list of aspects; before it is known there is nothing to key into.
  return aspects ? <KeyedTable {...props} columns={columns} /> : null;
}

function KeyedTable({
  year,
  campaignId: begun,
  onClose,
  columns,
}: VisitTableProps & { readonly columns: readonly SheetColumn[] }) {
  const [start, setStart] = useState<{ readonly key: number; readonly rows: Rows }>({ key: 0, rows: [] });
  const [rows, setRows] = useState<Rows>([]);
  const [chosen, setChosen] = useState<Chosen>(new Map());
  const [campaignId, setCampaign] = useState(begun);
  const [cursor, setCursor] = useState<{ readonly row: number; readonly column: number } | null>(null);
  const [gone, setGone] = useState<Rows>([]);
  const [left, setLeft] = useState(0);
  const [isBeginning, setBeginning] = useState(false);
  const campaigns = useRequest('coaching.campaigns', {}).data?.rows ?? [];
  const save = useCommand('coaching.saveVisitTable');
  const undo = useCommand('coaching.undoVisitTable');
  const draft = useKeptDraft(`visit-table:${String(year)}`, keptText(rows), readKept);
  const { judged, error, isTooLong } = useJudged(rows, columns, chosen, campaignId);
  const good = savedRows(rows, judged, columns);
  const wrong = judged.filter((one) => standingOf(one) === 'wrong');
  const grid = useMemo(() => gridColumns(columns), [columns]);
  const begin = useCallback((next: Rows) => {
    setStart(({ key }) => ({ key: key + 1, rows: next }));
    setRows(next);
  }, []);
  const saveNow = () => {
    if (good.length === 0) return;
    undo.reset();
    const rest = leftRows(rows, judged);
    const went = rows.filter((cells) => !rest.includes(cells));
    save.mutate(
      { campaignId, rows: good },
      {
        onSuccess: () => {
          begin(rest);
          setGone(went);
          setLeft(rest.length);
        },
      },
    );
  };
  useShortcut('Ctrl+S', saveNow, !save.isPending);
  const nextFault = () => {
    const next = wrong.find(({ at }) => at > (cursor?.row ?? -1)) ?? wrong[0];
    if (next) setCursor({ row: next.at, column: faultsOf(next, columns)[0]?.column ?? 0 });
  };
  useFaultKey(nextFault);
  const batchId = save.data?.batchId ?? null;
  const focused = wrong.find(({ at }) => at === cursor?.row) ?? wrong[0];
  const first = focused && faultsOf(focused, columns)[0];
  return (
    <>
      <ErrorNotice error={save.error ?? undo.error ?? error} />
      {save.data && (
        <Notice
          kind="ok"
          title={undo.isSuccess ? text.undone : text.saved(save.data.saved, left)}
          action={
            batchId !== null &&
            !undo.isSuccess && (
              <Button
                variant="default"
                size="compact-sm"
                loading={undo.isPending}
                onClick={() => undo.mutate({ batchId }, { onSuccess: () => begin([...gone, ...rows]) })}
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
      {isTooLong && <Notice kind="warning" title={text.tooLong(MOST_VISIT_ROWS)} />}
      <div className={css.bar}>
        <Button variant="default" onClick={onClose}>
          {text.close}
        </Button>
        <Select
          aria-label={text.campaign}
          data={[
            { value: '', label: text.noCampaign },
            ...campaigns.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          value={campaignId ?? ''}
          allowDeselect={false}
          w="15rem"
          onChange={(value) => setCampaign(value === '' ? null : value)}
        />
        <Button variant="default" disabled={rows.length > 0} onClick={() => setBeginning(true)}>
          {text.begin}
        </Button>
        <Button variant="default" disabled={rows.length === 0} onClick={() => begin([])}>
          {text.clear}
        </Button>
        <Button
          className={css.push ?? ''}
          title="Ctrl+S"
          loading={save.isPending}
          disabled={good.length === 0}
          onClick={saveNow}
        >
          {text.save(good.length)}
        </Button>
      </div>
      <span className={css.quiet}>{text.hint}</span>
      <div className={css.grid}>
        <EntryGrid
          key={start.key}
          label={text.title}
          columns={grid}
          rows={start.rows}
          onRows={setRows}
          cursor={cursor}
          faultAt={(row, column) => {
            const one = judged.find(({ at }) => at === row);
            return one && faultsOf(one, columns).find((fault) => fault.column === column)?.message;
          }}
          note={{
            header: text.verdict,
            width: '12rem',
            render: (row) => <RowNote judged={judged.find(({ at }) => at === row)} columns={columns} />,
          }}
        />
      </div>
      {focused && first && (
        <div className={css.bar} role="status">
          <MarkedWord kind="refuse">
            {text.faultOf(focused.at + 1, grid[first.column]?.header ?? '', first.message)}
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
      <footer className={css.bar} aria-live="polite">
        <strong>{text.rows(judged.length)}</strong>
        {COUNTED.map((standing) => {
          const count = judged.filter((one) => standingOf(one) === standing).length;
          return (
            count > 0 && (
              <MarkedWord key={standing} kind={MARKS[standing]}>
                {text.counts[standing](count)}
              </MarkedWord>
            )
          );
        })}
      </footer>
      {isBeginning && (
        <BeginDialog
          year={year}
          campaignId={campaignId}
          onBegin={(pack) => {
            setChosen(new Map(pack.map(({ cooperativeId, name }) => [name, cooperativeId])));
            begin(pack.map(({ name, officer }) => [name, officer, ...columns.slice(1).map(() => '')]));
          }}
          onClose={() => setBeginning(false)}
        />
      )}
    </>
  );
}

/** F8: the next row that is wrong, as in a list of mistakes. */
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
