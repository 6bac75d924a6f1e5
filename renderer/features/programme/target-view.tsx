import { useState } from 'react';
import type { TargetLine } from '#contract/programme.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { KeptView } from '../../parts/table/kept-view.tsx';
import { programmeText } from '../../text/programme.ts';
import { TARGET_COLUMNS } from './programme-columns.tsx';
import css from './programme.module.css';
import { TargetDialog } from './target-dialog.tsx';
import { TargetPapers } from './target-papers.tsx';

const { target: text } = programmeText;
const nameOf = ({ name }: TargetLine): string => text.named(name);

interface TargetViewProps {
  readonly year: number;
  readonly today: PlainDate;
  readonly isAdding: boolean;
  readonly onAdded: () => void;
}

/** The targets of a year with what was reached; a row opens the target. */
export function TargetView({ year, today, isAdding, onAdded }: TargetViewProps) {
  const [isRemoved, setRemoved] = useState(false);
  const list = useRequest('target.list', { year, isRemoved });
  const rows = list.data?.rows;
  const first = rows?.[0];
  return (
    <KeptView
      label={text.table}
      columns={TARGET_COLUMNS}
      rows={rows}
      error={list.error}
      listKey={String(year)}
      nameOf={nameOf}
      empty={{ title: text.emptyTitle, what: text.empty }}
      isRemoved={isRemoved}
      onRemovedChange={setRemoved}
      remove={useCommand('target.remove')}
      restore={useCommand('target.restore')}
      asksRestore="target.restore"
      isAdding={isAdding}
      onAdded={onAdded}
      renderDialog={({ row, ...told }) => (
        <TargetDialog key={row?.id ?? 'new'} year={year} row={row} today={today} {...told} />
      )}
      foot={
        <>
          <span className={css.quiet}>{first && text.asOf(formatLongDate(first.asOf))}</span>
          <TargetPapers year={year} />
        </>
      }
    />
  );
}
