import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { OfficerLine } from '#contract/coaching/shapes.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { removedFlag } from '../../parts/filter/filter-part.ts';
import { Offered } from '../../parts/layout/offered.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { coachingText } from '../../text/coaching/coaching.ts';
import { handoverText } from '../../text/coaching/handover.ts';
import css from './parts/coaching.module.css';
import { HandoverDialog } from './handover-dialog.tsx';
import { OfficerPanel } from './officer-panel.tsx';
import { OfficerDialog } from './officer-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';
import type { Said } from './parts/said.ts';

const { officers: text, filter: words } = coachingText;

function periodText({ startsOn, endsOn }: OfficerLine): string {
  if (endsOn !== null) return text.until(formatShortDate(endsOn));
  return startsOn === null ? text.noPeriod : text.from(formatShortDate(startsOn));
}

const number = (
  key: 'planned' | 'visits' | 'remote' | 'cooperatives' | 'openFollowUps',
  header: string,
): Column<OfficerLine> => ({
  key,
  header,
  width: '5.5rem',
  isNumber: true,
  render: (row) => formatInteger(row[key]),
});

const COLUMNS: readonly Column<OfficerLine>[] = [
  {
    key: 'name',
    header: text.columns.name,
    width: 'minmax(9rem, 1.5fr)',
    textOf: ({ name }) => name,
    render: ({ name }) => name,
  },
  {
    key: 'role',
    header: text.columns.role,
    width: 'minmax(7rem, 1fr)',
    textOf: ({ roleText }) => roleText,
    render: ({ roleText }) => roleText || '-',
  },
  {
    key: 'period',
    header: text.columns.period,
    width: 'minmax(9rem, 1fr)',
    textOf: periodText,
    render: (row) =>
      row.isOnDuty ? periodText(row) : <MarkedWord kind="warning">{periodText(row)}</MarkedWord>,
  },
  {
    key: 'areas',
    header: text.columns.areas,
    width: 'minmax(7rem, 1.5fr)',
    textOf: ({ areaText }) => areaText,
    render: ({ areaText }) => areaText || '-',
  },
  number('planned', text.columns.planned),
  number('visits', text.columns.visits),
  number('remote', text.columns.remote),
  number('cooperatives', text.columns.cooperatives),
  number('openFollowUps', text.columns.open),
];

type Open = { readonly what: 'save' | 'report' | 'remove' | 'work'; readonly officer?: OfficerLine };

interface OfficersTabProps {
  readonly year: number;
  readonly today: PlainDate;
  readonly onSaid: (said: Said) => void;
}

/** Field officers with the load of the year; one that is chosen has its papers and steps as buttons beside the list. */
export function OfficersTab({ year, today, onSaid }: OfficersTabProps) {
  const [isRemoved, setRemoved] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
  const [chosenId, setChosen] = useState<string>();
  const found = useRequest('coaching.officers', { year, isRemoved });
  const remove = useCommand('coaching.removeOfficer');
  const restore = useCommand('coaching.restoreOfficer');
  const undo = useCommand('coaching.undoHandover');
  const work = useRequest(
    'coaching.openWork',
    { officerId: open?.officer?.id ?? '' },
    { isEnabled: open?.what === 'work' },
  );
  const rows = found.data?.rows ?? [];
  const chosen = rows.find(({ id }) => id === chosenId);
  const saved = (_id: string, name: string, endsOn: PlainDate | null) => {
    const known = open?.officer;
    const waiting = (known?.openFollowUps ?? 0) + (known?.planned ?? 0);
    if (known && endsOn !== null && endsOn !== known.endsOn && waiting > 0)
      onSaid({
        sentence: text.closing(name, known.openFollowUps),
        next: { label: text.handover, run: () => setOpen({ what: 'work', officer: known }) },
      });
    else onSaid({ sentence: known ? text.corrected(name) : text.recorded(name) });
  };
  const bring = ({ id, name }: OfficerLine) =>
    restore.mutate({ id }, { onSuccess: () => onSaid({ sentence: text.restored(name) }) });
  const takeBack = (id: string) =>
    undo.mutate({ id }, { onSuccess: ({ moved }) => onSaid({ sentence: handoverText.undone(moved) }) });
  const officer = open?.officer;
  return (
    <>
      <div className={css.bar}>
        <Offered asks="coaching.recordOfficer">
          <Button variant="default" onClick={() => setOpen({ what: 'save' })}>
            {text.add}
          </Button>
        </Offered>
        <Checkbox
          label={words.removed}
          checked={isRemoved}
          onChange={(event) => setRemoved(event.currentTarget.checked)}
        />
      </div>
      <ErrorNotice error={found.error ?? restore.error ?? undo.error ?? work.error} />
      <DataTable
        isWrapping
        label={text.table}
        columns={COLUMNS}
        rowCount={rows.length}
        rowAt={(at) => rows[at]}
        keyOf={(row) => row.id}
        selectedKey={chosenId}
        onOpen={({ id }) => setChosen(id)}
        empty={
          found.data && (
            <EmptyList
              filter={{
                parts: [removedFlag(isRemoved, setRemoved)],
                onClear: () => setRemoved(false),
              }}
              title={text.emptyTitle}
              action={
                <Offered asks="coaching.recordOfficer">
                  <Button variant="default" onClick={() => setOpen({ what: 'save' })}>
                    {text.addFirst}
                  </Button>
                </Offered>
              }
            >
              {text.empty}
            </EmptyList>
          )
        }
      />
      {chosen && (
        <OfficerPanel
          officer={chosen}
          isRemoved={isRemoved}
          onWork={() => setOpen({ what: 'work', officer: chosen })}
          onReport={() => setOpen({ what: 'report', officer: chosen })}
          onCorrect={() => setOpen({ what: 'save', officer: chosen })}
          onRemove={() => setOpen({ what: 'remove', officer: chosen })}
          onRestore={() => bring(chosen)}
          onClose={() => setChosen(undefined)}
        />
      )}
      {open?.what === 'save' && (
        <OfficerDialog officer={officer} today={today} onSaved={saved} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'report' && officer && (
        <ReportDialog officer={officer} today={today} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'work' && work.data && work.data.officer.id === officer?.id && (
        <HandoverDialog
          key={`${work.data.officer.id} ${work.data.officer.updatedAt}`}
          work={work.data}
          today={today}
          onSaid={onSaid}
          onUndo={takeBack}
          onClose={() => setOpen(null)}
        />
      )}
      {open?.what === 'remove' && officer && (
        <ReasonDialog
          title={text.removeTitle(officer.name)}
          saveLabel={text.removeSave}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) =>
            remove.mutate(
              { id: officer.id, reason },
              {
                onSuccess: () => {
                  onSaid({ sentence: text.removed(officer.name), undo: () => bring(officer) });
                  setOpen(null);
                },
              },
            )
          }
          onClose={() => setOpen(null)}
        >
          <p>{text.removeWhat}</p>
        </ReasonDialog>
      )}
    </>
  );
}
