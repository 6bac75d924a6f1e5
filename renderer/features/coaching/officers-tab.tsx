import { Button, Checkbox } from '@mantine/core';
import { useState } from 'react';
import type { OfficerLine } from '#contract/coaching/shapes.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useMay } from '../../lib/session/session.tsx';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { ReasonDialog } from '../../parts/dialog/reason-dialog.tsx';
import { Offered } from '../../parts/layout/offered.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../parts/notice/mark.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import type { Column } from '../../parts/table/data-table-column.ts';
import { coachingText } from '../../text/coaching/coaching.ts';
import css from './coaching.module.css';
import { OfficerDialog } from './officer-dialog.tsx';
import { ReportDialog } from './report-dialog.tsx';
import type { Said } from './said.ts';

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

type Open = { readonly what: 'save' | 'report' | 'remove'; readonly officer?: OfficerLine };

interface OfficersTabProps {
  readonly year: number;
  readonly today: PlainDate;
  readonly onSaid: (said: Said) => void;
  readonly onHandover: (officerId: string) => void;
}

/** Field officers with the load of the year; the menu of a row has what can be done with one. */
export function OfficersTab({ year, today, onSaid, onHandover }: OfficersTabProps) {
  const [isRemoved, setRemoved] = useState(false);
  const [open, setOpen] = useState<Open | null>(null);
  const found = useRequest('coaching.officers', { year, isRemoved });
  const remove = useCommand('coaching.removeOfficer');
  const restore = useCommand('coaching.restoreOfficer');
  const may = useMay();
  const rows = found.data?.rows ?? [];
  const saved = (id: string, name: string, endsOn: PlainDate | null) => {
    const known = open?.officer;
    const waiting = known?.openFollowUps ?? 0;
    if (known && endsOn !== null && endsOn !== known.endsOn && waiting > 0)
      onSaid({
        sentence: text.closing(name, waiting),
        next: { label: text.handover, run: () => onHandover(id) },
      });
    else onSaid({ sentence: known ? text.corrected(name) : text.recorded(name) });
  };
  const actionsOf = (officer: OfficerLine) => [
    ...(may('coaching.saveOfficer')
      ? [{ label: text.correct, run: () => setOpen({ what: 'save', officer }) }]
      : []),
    ...(may('coaching.printReport')
      ? [{ label: text.report, run: () => setOpen({ what: 'report', officer }) }]
      : []),
    { label: text.handover, run: () => onHandover(officer.id) },
    ...(may('coaching.removeOfficer')
      ? [{ label: text.remove, run: () => setOpen({ what: 'remove', officer }) }]
      : []),
  ];
  const choose = (officer: OfficerLine) => {
    if (!isRemoved) return may('coaching.saveOfficer') ? setOpen({ what: 'save', officer }) : undefined;
    return restore.mutate(
      { id: officer.id },
      { onSuccess: () => onSaid({ sentence: text.restored(officer.name) }) },
    );
  };
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
        {rows.length > 0 && !isRemoved && <span className={css.quiet}>{text.menuHint}</span>}
      </div>
      <ErrorNotice error={found.error ?? restore.error} />
      <DataTable
        isWrapping
        label={text.table}
        columns={COLUMNS}
        rowCount={rows.length}
        rowAt={(at) => rows[at]}
        keyOf={(row) => row.id}
        onOpen={choose}
        {...(isRemoved ? {} : { actionsOf })}
        empty={
          found.data && (
            <EmptyState title={isRemoved ? coachingText.noneTitle : text.emptyTitle}>
              {isRemoved ? coachingText.none : text.empty}
            </EmptyState>
          )
        }
      />
      {open?.what === 'save' && (
        <OfficerDialog officer={open.officer} today={today} onSaved={saved} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'report' && open.officer && (
        <ReportDialog officer={open.officer} today={today} onClose={() => setOpen(null)} />
      )}
      {open?.what === 'remove' && open.officer && (
        <ReasonDialog
          title={text.removeTitle(open.officer.name)}
          saveLabel={text.removeSave}
          isDangerous
          isBusy={remove.isPending}
          error={remove.error}
          onSave={(reason) =>
            remove.mutate(
              { id: open.officer?.id ?? '', reason },
              {
                onSuccess: () => {
                  onSaid({ sentence: text.removed(open.officer?.name ?? '') });
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
