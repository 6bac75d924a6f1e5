import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import type { AppError } from '#contract/errors.ts';
import type { VillageFilter, VillageRow } from '#contract/village.ts';
import { VILLAGE_FIELD_LABELS } from '#rules/village/programme.ts';
import { requestWhenOpen } from '../../lib/request.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { EntryGrid, type GridColumn } from '../../parts/grid/entry-grid.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { villageText as text } from '../../text/village/village.ts';
import {
  changedVillages,
  enteredRow,
  FIRST_FIELD,
  firstWrongPage,
  GRID_FIELDS,
  GRID_PAGE_ROWS,
  pageCells,
  pageCount,
  type TypedPages,
} from './village-grid-rows.ts';
import css from './village.module.css';

const COLUMNS: readonly GridColumn[] = [
  { header: text.code, width: '7.5rem' },
  { header: text.columns.village, width: '11rem' },
  ...GRID_FIELDS.map((field) => ({ header: VILLAGE_FIELD_LABELS[field], width: '9.5rem' })),
];
/** As many as one answer carries. */
const READ_ROWS = 500;

/** All villages the filter lets through, read part by part: what is typed must not wander when a filter loses a row. */
async function readAll(filter: VillageFilter): Promise<readonly VillageRow[]> {
  const rows: VillageRow[] = [];
  for (let total = 1; rows.length < total;) {
    const part = await requestWhenOpen('village.board', { ...filter, offset: rows.length, limit: READ_ROWS });
    total = part.total;
    rows.push(...part.rows);
    if (part.rows.length === 0) break;
  }
  return rows;
}

interface VillageGridProps {
  readonly filter: VillageFilter;
  readonly onClose: () => void;
}

/** Many villages at once, as in Excel; rows are known by their code, and only changed cells are written. */
export function VillageGrid({ filter, onClose }: VillageGridProps) {
  const answer = useQuery({ queryKey: ['village.board', 'grid', filter], queryFn: () => readAll(filter) });
  if (!answer.data) {
    return answer.error ? <ErrorNotice error={answer.error as AppError} /> : <p>{text.reading}</p>;
  }
  return <GridPages rows={answer.data} onClose={onClose} />;
}

function GridPages({
  rows,
  onClose,
}: {
  readonly rows: readonly VillageRow[];
  readonly onClose: () => void;
}) {
  // The rows it began with stay, in their order; what is stored of them is read again after each saving.
  const [start] = useState(rows);
  const byCode = useMemo(() => new Map([...start, ...rows].map((row) => [row.code, row])), [start, rows]);
  const [typed, setTyped] = useState<TypedPages>(new Map());
  const [page, setPage] = useState(0);
  const [isRefused, setRefused] = useState(false);
  const save = useCommand('village.saveMany');
  const pages = pageCount(start);
  const cells = typed.get(page) ?? pageCells(start, page);
  const faultAt = (rowIndex: number, column: number): string | undefined => {
    const own = cells[rowIndex];
    if (!own) return undefined;
    const entered = enteredRow(own, byCode);
    if (!entered) return column === 0 ? text.faults.code : undefined;
    const field = GRID_FIELDS[column - FIRST_FIELD];
    return field && entered.faults[field];
  };
  const saveNow = () => {
    const wrong = firstWrongPage(typed, byCode);
    setRefused(wrong !== undefined);
    if (wrong !== undefined) {
      setPage(wrong);
      return;
    }
    const villages = changedVillages(typed, byCode);
    if (villages.length > 0) save.mutate({ villages });
    else onClose();
  };
  useShortcut('Ctrl+S', saveNow);
  const first = page * GRID_PAGE_ROWS;
  return (
    <div className={css.gridPage}>
      <div className={css.gridHead}>
        <p className={css.quiet}>{text.gridHint}</p>
        {pages > 1 && (
          <>
            <span role="status">
              {text.gridPage(first + 1, Math.min(first + GRID_PAGE_ROWS, start.length), start.length)}
            </span>
            <Button variant="default" disabled={page === 0} onClick={() => setPage(page - 1)}>
              {text.gridBefore}
            </Button>
            <Button variant="default" disabled={page >= pages - 1} onClick={() => setPage(page + 1)}>
              {text.gridNext}
            </Button>
          </>
        )}
        <Button title="Ctrl+S" loading={save.isPending} onClick={saveNow}>
          {text.gridSave}
        </Button>
      </div>
      <ErrorNotice error={save.error} />
      {isRefused && <Notice kind="refuse" title={text.gridFaults} />}
      {save.data && <Notice kind="ok" title={text.gridSaved(save.data.changed)} />}
      <div className={css.gridBody}>
        <EntryGrid
          key={page}
          label={text.gridTitle}
          columns={COLUMNS}
          rows={cells}
          onRows={(now) => setTyped((before) => new Map(before).set(page, now))}
          faultAt={faultAt}
        />
      </div>
    </div>
  );
}
