import { Button } from '@mantine/core';
import { OUTCOME_LABELS } from '#rules/consultation/consultation.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../../lib/navigation.tsx';
import { useRequest } from '../../../lib/use-request.ts';
import { ErrorNotice } from '../../../parts/error-notice.tsx';
import { SmallTable } from '../../../parts/small-table.tsx';
import { recordTabsText } from '../../../text/record-tabs.ts';
import css from './record.module.css';

const { consultation: text, none } = recordTabsText;

/** So many of the latest stand on the record; the screen of consultations has them all. */
const SHOWN = 10;

/** The latest consultations about the cooperative; nothing where there was none. */
export function ConsultationSection({ cooperativeId }: { readonly cooperativeId: string }) {
  const { go } = useNavigation();
  const found = useRequest('consultation.list', { cooperativeId, limit: SHOWN });
  if (found.data?.total === 0) return null;
  const { columns } = text;
  return (
    <>
      <div className={css.head}>
        <h2>{text.title}</h2>
        <Button variant="default" onClick={() => go({ screen: 'consultation', cooperativeId })}>
          {text.open(found.data?.total ?? 0)}
        </Button>
      </div>
      <ErrorNotice error={found.error} />
      <div className={css.table}>
        <SmallTable
          label={text.title}
          headers={[columns.day, columns.who, columns.topic, columns.summary, columns.outcome]}
          rows={(found.data?.rows ?? []).map((row) => ({
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
      </div>
    </>
  );
}
