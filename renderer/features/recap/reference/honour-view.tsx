import { Button } from '@mantine/core';
import { useState } from 'react';
import type { AwardReceivedLine } from '#contract/calendar/reference.ts';
import { AWARD_LEVEL_LABELS } from '#rules/reference/award-received.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useShortcut } from '../../../lib/use-shortcut.ts';
import { QUIET_MS, useTask } from '../../../lib/use-task.ts';
import { FinishedFiles } from '../../../parts/dialog/finished-files.tsx';
import { ProgressDialog } from '../../../parts/dialog/progress-dialog.tsx';
import { SheetButton } from '../../../parts/dialog/sheet-button.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { Notice } from '../../../parts/notice/notice.tsx';
import type { Column } from '../../../parts/table/data-table-column.ts';
import { KeptView } from '../../../parts/table/kept-view.tsx';
import { keptText } from '../../../text/parts/kept.ts';
import { referenceText } from '../../../text/recap/reference.ts';
import { HonourDialog } from './honour-dialog.tsx';

const { honour: text } = referenceText;

const COLUMNS: readonly Column<AwardReceivedLine>[] = [
  {
    key: 'day',
    header: text.columns.day,
    width: '8.5rem',
    render: ({ receivedOn }) => formatLongDate(receivedOn),
  },
  {
    key: 'name',
    header: text.columns.name,
    width: 'minmax(10rem, 2fr)',
    render: ({ name, number }) => (number === '' ? name : `${name} (${number})`),
  },
  { key: 'giver', header: text.columns.giver, width: 'minmax(8rem, 1fr)', render: ({ giver }) => giver },
  {
    key: 'level',
    header: text.columns.level,
    width: '7rem',
    render: ({ level }) => AWARD_LEVEL_LABELS[level],
  },
  {
    key: 'keptAt',
    header: text.columns.keptAt,
    width: 'minmax(7rem, 1fr)',
    render: ({ keptAt }) => keptAt || '-',
  },
];

interface HonourViewProps {
  readonly today: PlainDate;
  readonly isAdding: boolean;
  readonly onAdded: () => void;
}

/** What was awarded to the office itself, the newest first. */
export function HonourView({ today, isAdding, onAdded }: HonourViewProps) {
  const [isRemoved, setRemoved] = useState(false);
  const list = useRequest('honour.list', { isRemoved });
  return (
    <KeptView
      label={text.table}
      columns={COLUMNS}
      rows={list.data?.rows}
      error={list.error}
      listKey="honours"
      nameOf={({ name }) => text.named(name)}
      empty={{ title: text.emptyTitle, what: text.empty }}
      isRemoved={isRemoved}
      onRemovedChange={setRemoved}
      remove={useCommand('honour.remove')}
      restore={useCommand('honour.restore')}
      asksRestore="honour.restore"
      isAdding={isAdding}
      onAdded={onAdded}
      renderDialog={({ row, ...told }) => (
        <HonourDialog key={row?.id ?? 'new'} row={row} today={today} {...told} />
      )}
      foot={
        <Offered asks="honour.print">
          <HonourPapers />
        </Offered>
      }
    />
  );
}

/** The list on paper and as a workbook. */
function HonourPapers() {
  const printing = useTask('honour.print');
  const leaving = useTask('honour.export');
  const print = () => void printing.run({});
  useShortcut('Ctrl+P', print);
  const { state } = printing;
  return (
    <>
      <SheetButton suggestedName={text.exportName} task={leaving} onSave={(path) => leaving.run({ path })} />
      <Button variant="default" title="Ctrl+P" onClick={print}>
        {keptText.print}
      </Button>
      <ErrorNotice error={state.phase === 'failed' ? state.error : null} />
      {state.phase === 'done' && (
        <Notice kind="ok" title={keptText.printed}>
          <FinishedFiles label={keptText.files} paths={[state.value.path]} />
        </Notice>
      )}
      <ProgressDialog title={keptText.printing} state={state} onCancel={printing.cancel} delayMs={QUIET_MS} />
    </>
  );
}
