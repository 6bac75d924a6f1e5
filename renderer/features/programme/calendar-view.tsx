import { useState } from 'react';
import type { DayOffLine } from '#contract/calendar/calendar.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { useTask } from '../../lib/use-task.ts';
import { SheetButton } from '../../parts/dialog/sheet-button.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { KeptView } from '../../parts/table/kept-view.tsx';
import { calendarText as text } from '../../text/calendar.ts';
import { ImportButton } from './import-button.tsx';
import { DAY_COLUMNS } from './day-columns.tsx';
import { DayCounter } from './day-counter.tsx';
import { DayDialog } from './day-dialog.tsx';

const nameOf = ({ name }: DayOffLine): string => text.named(name);

interface CalendarViewProps {
  readonly year: number;
  readonly today: PlainDate;
  readonly isAdding: boolean;
  readonly onAdded: () => void;
}

/** The days off of a year, what they leave to work, and a count between any two days. */
export function CalendarView({ year, today, isAdding, onAdded }: CalendarViewProps) {
  const [isRemoved, setRemoved] = useState(false);
  const [said, setSaid] = useState('');
  const list = useRequest('calendar.list', { year, isRemoved });
  return (
    <>
      {said !== '' && <Notice kind="ok" title={said} />}
      <KeptView
        label={text.table}
        columns={DAY_COLUMNS}
        rows={list.data?.rows}
        error={list.error}
        listKey={String(year)}
        nameOf={nameOf}
        empty={{ title: text.emptyTitle, what: text.empty }}
        isRemoved={isRemoved}
        onRemovedChange={setRemoved}
        remove={useCommand('calendar.remove')}
        restore={useCommand('calendar.restore')}
        asksRestore="calendar.restore"
        isAdding={isAdding}
        onAdded={onAdded}
        renderDialog={({ row, ...told }) => (
          <DayDialog key={row?.id ?? 'new'} row={row} today={today} {...told} />
        )}
        foot={
          <>
            <ImportButton task="calendar.import" text={text.import} year={year} onImported={setSaid} />
            <Offered asks="calendar.export">
              <YearSheet year={year} />
            </Offered>
          </>
        }
      />
      <DayCounter today={today} />
    </>
  );
}

/** The days off of the year as a workbook. */
function YearSheet({ year }: { readonly year: number }) {
  const leaving = useTask('calendar.export');
  return (
    <SheetButton
      suggestedName={text.exportName(year)}
      task={leaving}
      onSave={(path) => leaving.run({ year, path })}
    />
  );
}
