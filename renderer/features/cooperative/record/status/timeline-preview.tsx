import { STATUS_LABELS, type CooperativeStatus } from '#rules/cooperative/cooperative.ts';
import { placedInTimeline, type TimelineEntry } from '#rules/cooperative/status-timeline.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';

const { status: text } = recordTabsText;

interface TimelinePreviewProps {
  readonly timeline: readonly TimelineEntry[];
  readonly status: CooperativeStatus;
  /** The day as typed; undefined while it cannot be read. */
  readonly entered: PlainDate | undefined;
}

function sinceWords({ on, isDated }: TimelineEntry): string {
  if (on === null) return text.beginning;
  return isDated ? formatLongDate(on) : text.recordedOn(formatLongDate(on));
}

/** What the history will tell once the status is saved, and what that makes of today's. */
export function TimelinePreview({ timeline, status, entered }: TimelinePreviewProps) {
  if (entered === undefined) return null;
  const placed = placedInTimeline(timeline, { status, on: entered, reason: '' });
  const last = placed.at(-1);
  if (!last) return null;
  const isLate = last.on !== entered;
  return (
    <>
      <SmallTable
        label={text.timeline}
        headers={[text.timelineColumns.since, text.timelineColumns.status]}
        rows={placed.map((one) => ({
          key: one.on ?? '',
          cells: [sinceWords(one), STATUS_LABELS[one.status] + (one.on === entered ? text.isNew : '')],
        }))}
      />
      <p>
        {isLate ? text.staysToday(STATUS_LABELS[last.status]) : text.becomesToday(STATUS_LABELS[last.status])}
      </p>
    </>
  );
}
