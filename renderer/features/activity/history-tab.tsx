import type { ActivityPage } from '#contract/activity.ts';
import { STATE_LABELS } from '#rules/activity/activity.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { activityText } from '../../text/activity.ts';

const { history: text } = activityText;

/** The changes of state, the latest first, with their reasons. */
export function HistoryTab({ page }: { readonly page: ActivityPage }) {
  const { columns } = text;
  return (
    <SmallTable
      label={text.table}
      headers={[columns.on, columns.state, columns.reason, columns.who]}
      rows={page.history.toReversed().map(({ from, to, on, reason, who, at }) => ({
        key: `${at} ${to}`,
        cells: [
          formatShortDate(on),
          text.from(from === '' ? '' : STATE_LABELS[from], STATE_LABELS[to]),
          reason || '-',
          who,
        ],
      }))}
    />
  );
}
