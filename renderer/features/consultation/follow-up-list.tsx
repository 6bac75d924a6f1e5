import type { ConsultationLine } from '#contract/consultation.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { DataTable } from '../../parts/table/data-table.tsx';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { consultationText } from '../../text/consultation.ts';
import { FOLLOW_UP_COLUMNS } from './consultation-columns.tsx';

const { followUps: text } = consultationText;

interface FollowUpListProps {
  /** How many wait. */
  readonly waiting: number | undefined;
  readonly chosenId: string | undefined;
  readonly onChoose: (line: ConsultationLine) => void;
}

/** What still waits, the earliest last day first. */
export function FollowUpList({ waiting, chosenId, onChoose }: FollowUpListProps) {
  const rows = usePagedRows({
    key: ['consultation.followUps'],
    total: waiting,
    read: (page) => request('consultation.followUps', page),
  });
  return (
    <>
      <ErrorNotice error={rows.error} />
      <DataTable
        label={text.table}
        columns={FOLLOW_UP_COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.id}
        selectedKey={chosenId}
        onOpen={onChoose}
        empty={!rows.isReading && <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
      />
    </>
  );
}
