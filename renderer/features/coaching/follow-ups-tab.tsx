import type { OpenFollowUpLine } from '#contract/coaching/shapes.ts';
import { request } from '../../lib/request.ts';
import { usePagedRows } from '../../lib/use-paged-rows.ts';
import { useRequest } from '../../lib/use-request.ts';
import { EmptyList } from '../../parts/filter/empty-list.tsx';
import { pickOne } from '../../parts/filter/filter-part.ts';
import { ListFilter } from '../../parts/filter/list-filter.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { DataTable } from '../../parts/table/data-table.tsx';
import { coachingText } from '../../text/coaching/coaching.ts';
import { FOLLOW_UP_COLUMNS } from './visit-columns.tsx';

const { followUps: text, filter: words } = coachingText;

interface FollowUpsTabProps {
  /** Whose: of everybody where null. */
  readonly officerId: string | null;
  readonly onOfficer: (id: string | null) => void;
  readonly onChoose: (line: OpenFollowUpLine) => void;
}

/** What still waits, the earliest last day first; of one officer it is what he or she hands over. */
export function FollowUpsTab({ officerId, onOfficer, onChoose }: FollowUpsTabProps) {
  const choices = useRequest('coaching.choices', {}).data;
  const head = useRequest('coaching.followUps', { officerId, limit: 1 });
  const rows = usePagedRows({
    key: ['coaching.followUps', officerId],
    total: head.isPlaceholderData ? undefined : head.data?.waiting,
    read: (page) => request('coaching.followUps', { officerId, ...page }),
  });
  const filter = {
    parts: [
      pickOne({
        label: words.officer,
        any: words.anyOfficer,
        options: (choices?.officers ?? []).map(({ id, name }) => ({ value: id, label: name })),
        value: officerId,
        onChange: onOfficer,
      }),
    ],
    onClear: () => onOfficer(null),
  };
  return (
    <>
      <ListFilter {...filter} />
      <ErrorNotice error={rows.error ?? head.error} />
      <DataTable
        isWrapping
        label={text.table}
        columns={FOLLOW_UP_COLUMNS}
        rowCount={rows.rowCount}
        rowAt={rows.rowAt}
        onRange={rows.onRange}
        keyOf={(row) => row.id}
        onOpen={onChoose}
        listKey={officerId ?? ''}
        empty={
          !rows.isReading && (
            <EmptyList filter={filter} title={text.emptyTitle}>
              {text.empty}
            </EmptyList>
          )
        }
      />
    </>
  );
}
