import { STATE_LABELS } from '#rules/activity/activity.ts';
import { batchDaysText } from '#rules/activity/batch.ts';
import { useNavigation } from '../../../../lib/navigation.tsx';
import { useRequest } from '../../../../lib/use-request.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { LATEST_SHOWN, LatestSection } from './latest-section.tsx';

const { training: text, none } = recordTabsText;

/** The latest trainings of the cooperative's people; nothing where there was none. */
export function TrainingSection({ cooperativeId }: { readonly cooperativeId: string }) {
  const { go } = useNavigation();
  const found = useRequest('activity.ofCooperative', { cooperativeId, limit: LATEST_SHOWN });
  const rows = found.data ?? [];
  if (rows.length === 0 && !found.error) return null;
  const { columns } = text;
  return (
    <LatestSection
      title={text.title}
      openLabel={text.open}
      onOpen={() => go({ screen: 'activity' })}
      error={found.error}
      headers={[columns.days, columns.title, columns.who, columns.present, columns.state]}
      rows={rows.map((row) => ({
        key: `${row.activityId} ${row.name} ${row.startsOn}`,
        cells: [
          batchDaysText(row),
          `${row.kindText}: ${row.title}`,
          [row.name, row.role, row.competenceText].filter(Boolean).join(', ') || none,
          text.present(row.presentDays, row.days),
          STATE_LABELS[row.state],
        ],
      }))}
    />
  );
}
