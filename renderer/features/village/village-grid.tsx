import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import type { VillageRow } from '#contract/village.ts';
import { VILLAGE_FIELD_LABELS } from '#rules/village-programme.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useShortcut } from '../../lib/use-shortcut.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { EntryGrid, type GridColumn } from '../../parts/grid/entry-grid.tsx';
import { Notice } from '../../parts/notice.tsx';
import { villageText as text } from '../../text/village.ts';
import { cellText, readEntry, type EntryField, type VillageTexts } from './village-entry.ts';
import css from './village.module.css';

/** What is typed in bulk; the rest stands in the form of one village. */
const FIELDS: readonly EntryField[] = [
  'model',
  'musdesusOn',
  'minutesNumber',
  'deedNumber',
  'approvalNumber',
  'npwp',
  'nib',
  'nikKoperasi',
  'headName',
  'enterpriseName',
];
const COLUMNS: readonly GridColumn[] = [
  { header: text.code, width: '7.5rem' },
  { header: text.columns.village, width: '11rem' },
  ...FIELDS.map((field) => ({ header: VILLAGE_FIELD_LABELS[field], width: '9.5rem' })),
];
const FIRST_FIELD = 2;

interface VillageGridProps {
  readonly rows: readonly VillageRow[];
  readonly onClose: () => void;
}

/** Many villages at once, as in Excel; rows are known by their code, and only changed cells are written. */
export function VillageGrid({ rows, onClose }: VillageGridProps) {
  const byCode = useMemo(() => new Map(rows.map((row) => [row.code, row])), [rows]);
  const [start] = useState(() =>
    rows.map((row) => [row.code, row.name, ...FIELDS.map((field) => cellText(field, row.facts))]),
  );
  const [typed, setTyped] = useState<readonly (readonly string[])[]>(start);
  const [isRefused, setRefused] = useState(false);
  const save = useCommand('village.saveMany');
  const entered = (cells: readonly string[]) => {
    const row = byCode.get(cells[0] ?? '');
    if (!row) return undefined;
    const texts = Object.fromEntries(
      FIELDS.map((field, index) => [field, cells[FIRST_FIELD + index] ?? '']),
    ) as Partial<VillageTexts>;
    return { code: row.code, ...readEntry(texts, row.facts) };
  };
  const faultAt = (rowIndex: number, column: number): string | undefined => {
    const cells = typed[rowIndex];
    if (!cells) return undefined;
    const found = entered(cells);
    if (!found) return column === 0 ? text.faults.code : undefined;
    const field = FIELDS[column - FIRST_FIELD];
    return field && found.faults[field];
  };
  const saveNow = () => {
    const all = typed.map(entered);
    const isWrong = all.some((one) => !one || Object.keys(one.faults).length > 0);
    setRefused(isWrong);
    if (isWrong) return;
    const villages = all
      .filter((one) => one !== undefined)
      .filter(({ changes }) => Object.keys(changes).length > 0)
      .map(({ code, changes }) => ({ code, changes }));
    if (villages.length > 0) save.mutate({ villages });
    else onClose();
  };
  useShortcut('Ctrl+S', saveNow);
  return (
    <div className={css.gridPage}>
      <div className={css.gridHead}>
        <p className={css.quiet}>{text.gridHint}</p>
        <Button title="Ctrl+S" loading={save.isPending} onClick={saveNow}>
          {text.gridSave}
        </Button>
      </div>
      <ErrorNotice error={save.error} />
      {isRefused && <Notice kind="refuse" title={text.gridFaults} />}
      {save.data && <Notice kind="ok" title={text.gridSaved(save.data.changed)} />}
      <div className={css.gridBody}>
        <EntryGrid
          label={text.gridTitle}
          columns={COLUMNS}
          rows={start}
          onRows={setTyped}
          faultAt={faultAt}
        />
      </div>
    </div>
  );
}
