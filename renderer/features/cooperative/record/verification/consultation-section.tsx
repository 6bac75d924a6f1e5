import { OUTCOME_LABELS } from '#rules/consultation/consultation.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../../../lib/navigation.tsx';
import { useRequest } from '../../../../lib/use-request.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { LATEST_SHOWN, LatestSection } from './latest-section.tsx';

const { consultation: text, none } = recordTabsText;

/** The latest consultations about the cooperative; nothing where there was none. */
export function ConsultationSection({ cooperativeId }: { readonly cooperativeId: string }) {
  const { go } = useNavigation();
  const found = useRequest('consultation.list', { cooperativeId, limit: LATEST_SHOWN });
  const counted = useRequest('consultation.count', { cooperativeId });
  const rows = found.data?.rows ?? [];
  if (rows.length === 0 && !found.error) return null;
  const { columns } = text;
  return (
    <LatestSection
      title={text.title}
      openLabel={text.open(counted.data?.total ?? rows.length)}
      onOpen={() => go({ screen: 'consultation', cooperativeId })}
      error={found.error}
      headers={[columns.day, columns.who, columns.topic, columns.summary, columns.outcome]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          formatShortDate(row.heldOn),
          row.name,
          row.topicText,
          row.summary || none,
          [OUTCOME_LABELS[row.outcome], row.when].filter(Boolean).join(', '),
        ],
      }))}
    />
  );
}
