import { useState } from 'react';
import type { ReferenceLine } from '#contract/calendar/reference.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useCommand } from '../../../lib/use-command.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { useTask } from '../../../lib/use-task.ts';
import { SheetButton } from '../../../parts/dialog/sheet-button.tsx';
import { Offered } from '../../../parts/layout/offered.tsx';
import type { Column } from '../../../parts/table/data-table-column.ts';
import { KeptView } from '../../../parts/table/kept-view.tsx';
import { referenceText } from '../../../text/recap/reference.ts';
import { ReferenceDialog } from './reference-dialog.tsx';

const { reference: text } = referenceText;

const sourceText = ({ source, sourceOn }: ReferenceLine): string =>
  sourceOn === null ? source : `${source}, ${formatShortDate(sourceOn)}`;

const amountText = ({ amount, isAbout, unit }: ReferenceLine): string =>
  [isAbout ? 'sekitar' : '', amount, unit].filter((part) => part !== '').join(' ');

const COLUMNS: readonly Column<ReferenceLine>[] = [
  {
    key: 'subject',
    header: text.columns.subject,
    width: 'minmax(12rem, 2fr)',
    render: ({ subject, area }) => `${subject}, ${area}`,
  },
  { key: 'amount', header: text.columns.amount, width: 'minmax(9rem, 1fr)', render: amountText },
  {
    key: 'asOf',
    header: text.columns.asOf,
    width: '8rem',
    render: ({ asOf }) => (asOf === null ? text.unsaid : formatShortDate(asOf)),
  },
  { key: 'source', header: text.columns.source, width: 'minmax(10rem, 2fr)', render: sourceText },
];

interface ReferenceViewProps {
  readonly today: PlainDate;
  readonly isAdding: boolean;
  readonly onAdded: () => void;
}

/** Figures of others, each with whose it is and where it stands written. */
export function ReferenceView({ today, isAdding, onAdded }: ReferenceViewProps) {
  const [isRemoved, setRemoved] = useState(false);
  const list = useRequest('reference.list', { isRemoved });
  return (
    <KeptView
      label={text.table}
      columns={COLUMNS}
      rows={list.data?.rows}
      error={list.error}
      listKey="references"
      nameOf={({ subject }) => text.named(subject)}
      empty={{ title: text.emptyTitle, what: text.empty }}
      isRemoved={isRemoved}
      onRemovedChange={setRemoved}
      remove={useCommand('reference.remove')}
      restore={useCommand('reference.restore')}
      asksRestore="reference.restore"
      isAdding={isAdding}
      onAdded={onAdded}
      renderDialog={({ row, ...told }) => (
        <ReferenceDialog key={row?.id ?? 'new'} row={row} today={today} {...told} />
      )}
      foot={
        <Offered asks="reference.export">
          <ReferenceSheet />
        </Offered>
      }
    />
  );
}

function ReferenceSheet() {
  const leaving = useTask('reference.export');
  return (
    <SheetButton suggestedName={text.exportName} task={leaving} onSave={(path) => leaving.run({ path })} />
  );
}
