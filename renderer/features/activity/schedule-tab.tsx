import type { ActivityPage } from '#contract/activity.ts';
import { batchDaysText } from '#rules/activity/batch.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { formatInteger } from '#rules/value/numbers.ts';
import { EmptyState } from '../../parts/notice/empty-state.tsx';
import { SmallTable } from '../../parts/table/small-table.tsx';
import { activityText as text } from '../../text/activity.ts';

const { session } = text.batch;

/** The sessions of each batch with subject, hours of lessons and speaker. */
export function ScheduleTab({ page }: { readonly page: ActivityPage }) {
  const held = page.batches.filter(({ sessions }) => sessions.length > 0);
  if (held.length === 0)
    return <EmptyState title={text.schedule.emptyTitle}>{text.schedule.empty}</EmptyState>;
  return held.map((batch) => (
    <section key={batch.id}>
      <h2>{`${text.batch.name(batch.number)}, ${batchDaysText(batch)}${batch.place === '' ? '' : `, ${batch.place}`}`}</h2>
      <SmallTable
        label={text.schedule.table(batch.number)}
        headers={[session.heldOn, session.subject, session.hours, session.speaker]}
        rows={batch.sessions.map(({ heldOn, subject, hours, speaker }, at) => ({
          key: String(at),
          cells: [formatShortDate(heldOn), subject, formatInteger(hours), speaker || '-'],
        }))}
        total={[text.schedule.total, '', formatInteger(batch.hours), '']}
      />
    </section>
  ));
}
