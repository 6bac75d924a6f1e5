import { INCOMING_STATE_LABELS } from '#rules/incoming/state.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../../../lib/navigation.tsx';
import { useRequest } from '../../../../lib/use-request.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { LATEST_SHOWN, LatestSection } from './latest-section.tsx';

const { incoming: text, none } = recordTabsText;

/** The latest letters that came from the cooperative; nothing where there was none. */
export function IncomingSection({ cooperativeId }: { readonly cooperativeId: string }) {
  const { go } = useNavigation();
  const found = useRequest('incoming.list', { cooperativeId, limit: LATEST_SHOWN });
  if (found.data?.total === 0) return null;
  const { columns } = text;
  return (
    <LatestSection
      title={text.title}
      openLabel={text.open(found.data?.total ?? 0)}
      onOpen={() => go({ screen: 'incoming', cooperativeId })}
      error={found.error}
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
  );
}
