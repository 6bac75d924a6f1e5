import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import type { VillageFilter } from '#contract/village.ts';
import type { VillageLack } from '#rules/village/lack.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useRequest } from '../../lib/use-request.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import type { CellPlace } from '../../parts/figure/figure-moves.ts';
import { UndoBar } from '../../parts/notice/undo-bar.tsx';
import { listFilterText } from '../../text/parts/list-filter.ts';
import { matrixText as text } from '../../text/village/matrix.ts';
import { FailedCell } from './failed-cell.tsx';
import { IdlePanel } from './idle-panel.tsx';
import { lineKey, matrixLines, nextVillage, placeOf, type Matrix } from './matrix-lines.ts';
import type { MatrixAct } from './matrix-keys.ts';
import { MatrixTable } from './matrix-table.tsx';
import { MissingPanel } from './missing-panel.tsx';
import { NeedEditor } from './need-editor.tsx';
import { useCellSaves } from './use-cell-saves.ts';
import { VillagePanel } from './village-panel.tsx';
import css from './matrix.module.css';

const SETTLE_MS = 120;
const START: CellPlace = { row: 0, column: 0 };

interface MatrixViewProps {
  readonly matrix: Matrix;
  readonly filter: VillageFilter;
  readonly onFilter: (filter: VillageFilter) => void;
  readonly hasRoom: boolean;
  readonly isPanelOpen: boolean;
  readonly onPanel: (isOpen: boolean) => void;
}

/** Gives the keys back to the matrix. */
function focusMatrix(): void {
  document.querySelector<HTMLElement>('[data-matrix]')?.focus({ preventScroll: true });
}

/** The matrix with its cursor, its panel and its saves. */
export function MatrixView(props: MatrixViewProps) {
  const { matrix, filter, onFilter, hasRoom, isPanelOpen, onPanel } = props;
  const { go } = useNavigation();
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => matrixLines(matrix, folded), [matrix, folded]);
  const [cursor, setCursor] = useState<{ readonly key: string | null; readonly place: CellPlace }>({
    key: null,
    place: START,
  });
  /** Opened at its cell, or from the panel: the panel's village stays the chosen one. */
  const [editing, setEditing] = useState<'cell' | 'panel' | null>(null);
  const isEditing = editing !== null;
  const [isForm, setForm] = useState(false);
  const [undone, setUndone] = useState(0);
  const { save, undo, saving, outcome, dismiss } = useCellSaves();
  const place = placeOf(lines, cursor.key, cursor.place, matrix.needs.length + 1);
  const line = lines[place.row];
  const row = line?.kind === 'village' ? line.row : undefined;
  const need = matrix.needs[place.column - 1];
  // Nobody has chosen a village before the cursor was moved.
  const chosen = cursor.key === null ? undefined : row?.code;
  const [settled] = useDebouncedValue(chosen, SETTLE_MS);
  const wanted = isEditing || isForm ? chosen : settled;
  const answer = useRequest('village.get', { code: wanted ?? '' }, { isEnabled: wanted !== undefined });
  const detail = answer.data && answer.data.village.code === chosen ? answer.data : undefined;

  const moveTo = (to: CellPlace) => {
    const at = lines[to.row];
    setCursor({ key: at ? lineKey(at) : null, place: to });
    setEditing(null);
    if (at?.kind !== 'village' || at.row.code !== chosen) setForm(false);
  };
  const fold = (code: string) =>
    setFolded((now) => {
      const next = new Set(now);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  const areAllFolded = matrix.districts.length > 0 && matrix.districts.every(({ code }) => folded.has(code));
  const sort = filter.sort ?? { by: 'code' as const };
  const sortBy = (by: typeof sort.by) => {
    if (sort.by !== by) onFilter({ ...filter, sort: { by } });
    else if (sort.isReversed || by === 'code') onFilter({ ...filter, sort: { by: 'code' } });
    else onFilter({ ...filter, sort: { by, isReversed: true } });
  };
  const showNeed = (wish: VillageLack) => {
    moveTo({ row: place.row, column: matrix.needs.indexOf(wish) + 1 });
    if (!hasRoom) onPanel(false);
    focusMatrix();
  };
  const openForm = () => {
    setEditing(null);
    setForm(true);
  };
  const onAct = (action: MatrixAct) => {
    if (action.kind === 'undo') void undo();
    else if (action.kind === 'leave') {
      if (!hasRoom) onPanel(false);
    } else if (action.kind === 'fold') {
      if (line?.kind === 'district') fold(line.district.code);
      else onPanel(true);
    } else if (!row || need === undefined) return;
    else if (action.kind === 'edit') setEditing('cell');
    else void save(row, need, { kind: 'state', state: action.state });
  };
  const closeEditor = () => {
    setEditing(null);
    focusMatrix();
  };
  const cooperativeId = detail?.village.cooperative?.id;
  const elsewhere =
    need === 'rat' && cooperativeId !== undefined && matrix.ratYear !== null
      ? {
          label: text.editor.openRat,
          go: () => go({ screen: 'rat', bookYear: matrix.ratYear ?? 0, cooperativeId }),
        }
      : need === 'file'
        ? { label: text.editor.openForm, go: openForm }
        : null;
  const isOver = !hasRoom;
  const closePanel = () => {
    onPanel(false);
    focusMatrix();
  };
  return (
    <>
      {outcome?.kind === 'failed' && (
        <FailedCell name={outcome.villageName} error={outcome.error} onDismiss={dismiss} />
      )}
      <ErrorNotice error={answer.error} />
      <div className={css.work}>
        <MatrixTable
          matrix={matrix}
          lines={lines}
          place={place}
          saving={saving}
          isDense={!hasRoom}
          sort={{ by: sort.by, isReversed: sort.isReversed ?? false }}
          areAllFolded={areAllFolded}
          empty={
            <EmptyState
              title={listFilterText.noneTitle}
              action={
                <Button variant="default" onClick={() => onFilter(filter.sort ? { sort: filter.sort } : {})}>
                  {listFilterText.showAll}
                </Button>
              }
            >
              {listFilterText.none}
            </EmptyState>
          }
          onSort={sortBy}
          onFold={fold}
          onFoldAll={() =>
            setFolded(areAllFolded ? new Set() : new Set(matrix.districts.map(({ code }) => code)))
          }
          onPlace={moveTo}
          onAct={onAct}
        />
        {isForm && detail ? (
          <div className={isOver ? css.formOver : css.form}>
            <VillagePanel
              key={`${detail.village.code} ${undone}`}
              row={detail.village}
              onClose={() => {
                setForm(false);
                focusMatrix();
              }}
              onUndone={() => setUndone((count) => count + 1)}
            />
          </div>
        ) : (
          isPanelOpen &&
          (detail ? (
            <MissingPanel
              detail={detail}
              active={need}
              isOver={isOver}
              onShow={showNeed}
              onFill={(wish) => {
                showNeed(wish);
                setEditing('panel');
              }}
              onForm={openForm}
              onClose={isOver ? closePanel : undefined}
            />
          ) : (
            <IdlePanel
              matrix={matrix}
              isOver={isOver}
              onLack={(lack) => onFilter({ ...filter, lacks: [lack] })}
              onList={(list) => onFilter({ ...filter, work: [list] })}
              onClose={isOver ? closePanel : undefined}
            />
          ))
        )}
        {outcome?.kind === 'saved' && (
          <UndoBar
            onUndo={outcome.canUndo ? () => void undo().then(focusMatrix) : undefined}
            onGone={dismiss}
          >
            {outcome.said}
          </UndoBar>
        )}
      </div>
      {isEditing && row && need !== undefined && (
        <NeedEditor
          key={`${row.code} ${need}`}
          need={need}
          villageName={row.name}
          known={detail?.needs.find((one) => one.need === need)}
          elsewhere={elsewhere}
          onSave={async (typed) => {
            const error = await save(row, need, { kind: 'text', text: typed });
            // The fault stands at the field; only what is no fault of the entry stands above the table.
            if (error?.code === 'INVALID_INPUT') dismiss();
            else if (error === null && editing === 'cell')
              moveTo({ ...place, row: nextVillage(lines, place.row, 1) });
            return error;
          }}
          onClose={closeEditor}
        />
      )}
    </>
  );
}
