import { Button } from '@mantine/core';
import { useState } from 'react';
import type { FigureSummary } from '#contract/official-figure.ts';
import type { RecapColumnChoice } from '#rules/recap-column.ts';
import type { RecapGrouping } from '#rules/recap-grouping.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useOffice } from '../../lib/use-office.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { MarkedWord } from '../../parts/mark.tsx';
import { figureText } from '../../text/official-figure.ts';
import { CellListDialog } from './cell-list.tsx';
import { ColumnDialog } from './column-dialog.tsx';
import { standardChoice } from './recap-choice.ts';
import { GroupingSelect } from './recap-bar.tsx';
import { RecapSheet, type OpenedCell } from './recap-sheet.tsx';
import { ReleaseDialog } from './release-dialog.tsx';
import css from './recap.module.css';
import { useYearPaper } from './year-paper.tsx';

const { view: text } = figureText;
const SEAL_SHOWN = 8;

interface FigureViewProps {
  readonly figure: FigureSummary;
  readonly onCompare: () => void;
}

/** One frozen figure: its table as it was kept, any other table of the same cooperatives, and its papers. */
export function FigureView({ figure, onCompare }: FigureViewProps) {
  const { go } = useNavigation();
  const office = useOffice();
  const kept = useRequest('figure.get', { id: figure.id });
  const [grouping, setGrouping] = useState<RecapGrouping>();
  const [columns, setColumns] = useState<readonly RecapColumnChoice[]>();
  const isOther = grouping !== undefined || columns !== undefined;
  const keptTable = kept.data?.table;
  const other = useRequest(
    'figure.table',
    {
      id: figure.id,
      grouping: grouping ?? keptTable?.grouping ?? 'district',
      columns: columns ?? keptTable?.columns.map(({ key, bookYear }) => ({ key, bookYear })),
    },
    { isEnabled: isOther && keptTable !== undefined },
  );
  const [opened, setOpened] = useState<OpenedCell | null>(null);
  const [dialog, setDialog] = useState<'columns' | 'release' | null>(null);
  const { button: yearButton, outcome } = useYearPaper(figure.year);
  const table = isOther ? other.data : keptTable;
  const error = kept.error ?? other.error;
  const isAltered = error?.code === 'SNAPSHOT_ALTERED';
  return (
    <div className={css.view}>
      <div className={css.viewHead}>
        <h2>{figure.title}</h2>
        {isAltered && <MarkedWord kind="refuse">{figureText.sealBroken}</MarkedWord>}
        {keptTable && !isAltered && (
          <MarkedWord kind="ok">{figureText.seal(figure.sha256.slice(0, SEAL_SHOWN))}</MarkedWord>
        )}
      </div>
      <ErrorNotice
        error={error}
        action={
          isAltered && (
            <Button variant="default" onClick={() => go({ screen: 'settings', tab: 'backup' })}>
              {figureText.restore}
            </Button>
          )
        }
      />
      {keptTable && (
        <div className={css.bar}>
          <span>{text.grouping}</span>
          <GroupingSelect
            label={text.grouping}
            value={grouping ?? keptTable.grouping}
            onChange={setGrouping}
          />
          <Button variant="default" onClick={() => setDialog('columns')}>
            {text.columns}
          </Button>
          <span className={css.gap} />
          {yearButton}
          <Button variant="default" onClick={onCompare}>
            {text.compare}
          </Button>
          <Button variant="default" onClick={() => setDialog('release')}>
            {text.release}
          </Button>
        </div>
      )}
      {outcome}
      {table && !error && <RecapSheet table={table} onOpen={setOpened} />}
      {opened && (
        <CellListDialog
          source={{ kind: 'frozen', figureId: figure.id }}
          cell={opened}
          onClose={() => setOpened(null)}
        />
      )}
      {dialog === 'columns' && keptTable && (
        <ColumnDialog
          columns={columns ?? keptTable.columns.map(({ key, bookYear }) => ({ key, bookYear }))}
          standard={standardChoice(office?.level).columns}
          onChoose={(chosen) => {
            setColumns(chosen);
            setDialog(null);
          }}
          onClose={() => setDialog(null)}
        />
      )}
      {dialog === 'release' && <ReleaseDialog figure={figure} onClose={() => setDialog(null)} />}
    </div>
  );
}
