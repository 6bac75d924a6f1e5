import { VISIT_OUTCOME_LABELS } from '#rules/coaching/visit.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../../../lib/navigation.tsx';
import { useRequest } from '../../../../lib/use-request.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { LATEST_SHOWN, LatestSection } from './latest-section.tsx';

const { coaching: text, none } = recordTabsText;

/** The latest visits and calls of coaching; nothing where there was none. */
export function CoachingSection({ cooperativeId }: { readonly cooperativeId: string }) {
  const { go } = useNavigation();
  const found = useRequest('coaching.visits', { cooperativeId, limit: LATEST_SHOWN });
  const rows = found.data?.rows ?? [];
  if (rows.length === 0 && !found.error) return null;
  const { columns } = text;
  return (
    <LatestSection
      title={text.title}
      openLabel={text.open}
      onOpen={() => go({ screen: 'coaching', tab: 'visits', cooperativeId })}
      error={found.error}
      headers={[columns.day, columns.officers, columns.outcome, columns.findings, columns.followUp]}
      rows={rows.map((row) => ({
        key: row.id,
        cells: [
          formatShortDate(row.visitedOn),
          row.officers.map(({ name }) => name).join(', '),
          VISIT_OUTCOME_LABELS[row.outcome],
          [
            ...row.findings.map(({ aspectText, note }) => [aspectText, note].filter(Boolean).join(': ')),
            row.advice,
          ]
            .filter(Boolean)
            .join('; ') || none,
          row.followUps
            .filter(({ doneOn }) => doneOn === null)
            .map(({ task }) => task)
            .join('; ') || none,
        ],
      }))}
    />
  );
}
