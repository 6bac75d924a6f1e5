import { Button } from '@mantine/core';
import { INCOMING_STATE_LABELS } from '#rules/incoming/state.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { ErrorNotice } from '../../../parts/error-notice.tsx';
import { SmallTable } from '../../../parts/small-table.tsx';
import { recordTabsText } from '../../../text/record-tabs.ts';
import css from './record.module.css';

const { incoming: text, none } = recordTabsText;

/** So many of the latest stand on the record; the agenda has them all. */
const SHOWN = 10;

/** The latest letters that came from the cooperative; nothing where there was none. */
export function IncomingSection({ cooperativeId }: { readonly cooperativeId: string }) {
  const { go } = useNavigation();
  const found = useRequest('incoming.list', { cooperativeId, limit: SHOWN });
  if (found.data?.total === 0) return null;
  const { columns } = text;
  return (
    <>
      <div className={css.head}>
        <h2>{text.title}</h2>
        <Button variant="default" onClick={() => go({ screen: 'incoming', cooperativeId })}>
          {text.open(found.data?.total ?? 0)}
        </Button>
      </div>
      <ErrorNotice error={found.error} />
      <div className={css.table}>
        <SmallTable
          label={text.title}
          headers={[columns.agenda, columns.receivedOn, columns.subject, columns.state, columns.with]}
          rows={(found.data?.rows ?? []).map((row) => ({
            key: row.id,
            cells: [
              row.agenda,
              formatShortDate(row.receivedOn),
              row.subject,
              [INCOMING_STATE_LABELS[row.state], row.when].filter(Boolean).join(', '),
              row.waitingWith.join(', ') || none,
            ],
          }))}
        />
      </div>
    </>
  );
}
