import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { FigureSummary } from '#contract/recap/official-figure.ts';
import type { RecapTable } from '#contract/recap/recap.ts';
import type { RecapColumnChoice } from '#rules/recap/column.ts';
import type { RecapGrouping } from '#rules/recap/grouping.ts';
import { useOffice } from '../../lib/use-office.ts';
import { useRequest } from '../../lib/use-request.ts';
import { SecondaryActs } from '../../parts/layout/secondary-acts.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { figureText } from '../../text/recap/official-figure.ts';
import { CellListDialog } from './cell-list.tsx';
import { ColumnDialog } from './column-dialog.tsx';
import { GroupingSelect } from './recap-bar.tsx';
import { standardChoice } from './recap-choice.ts';
import { RecapSheet, type OpenedCell } from './recap-sheet.tsx';
import css from './recap.module.css';
import { useTablePaper } from './table-paper.tsx';

const { view: text } = figureText;

interface FrozenTableProps {
  readonly figure: FigureSummary;
  /** As it was frozen. */
  readonly kept: RecapTable;
  /** The button that saves all tables of an annual recap. */
  readonly download: ReactNode;
}

/** The frozen cooperatives as a table: first as it was frozen, then by any other grouping and columns. */
export function FrozenTable({ figure, kept, download }: FrozenTableProps) {
  const office = useOffice();
  const [grouping, setGrouping] = useState<RecapGrouping>(kept.grouping);
  const [columns, setColumns] = useState<readonly RecapColumnChoice[]>(() =>
    kept.columns.map(({ key, bookYear }) => ({ key, bookYear })),
  );
  const [isOther, setOther] = useState(false);
  const [isChoosing, setChoosing] = useState(false);
  const [opened, setOpened] = useState<OpenedCell | null>(null);
  const asked = { grouping, columns: [...columns] };
  const other = useRequest('figure.table', { id: figure.id, ...asked }, { isEnabled: isOther });
  const table = isOther ? (other.data ?? kept) : kept;
  const { acts, outcome } = useTablePaper({ figureId: figure.id, ...asked }, figure.cutOffOn);
  return (
    <>
      <div className={css.bar}>
        <span>{text.grouping}</span>
        <GroupingSelect
          label={text.grouping}
          value={grouping}
          onChange={(chosen) => {
            setGrouping(chosen);
            setOther(true);
          }}
        />
        <Button variant="default" onClick={() => setChoosing(true)}>
          {text.columns}
        </Button>
        <span className={css.gap} />
        {download}
        <SecondaryActs acts={acts} />
      </div>
      <ErrorNotice error={other.error} />
      {outcome}
      {!other.error && <RecapSheet table={table} onOpen={setOpened} />}
      {opened && (
        <CellListDialog
          source={{ kind: 'frozen', figureId: figure.id }}
          cell={opened}
          onClose={() => setOpened(null)}
        />
      )}
      {isChoosing && (
        <ColumnDialog
          columns={columns}
          standard={standardChoice(office?.level).columns}
          onChoose={(chosen) => {
            setColumns(chosen);
            setOther(true);
            setChoosing(false);
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </>
  );
}
