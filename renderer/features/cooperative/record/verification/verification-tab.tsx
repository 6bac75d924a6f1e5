import { useState } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import {
  ACTIVITY_SEEN_LABELS,
  VERIFICATION_LABELS,
  type VerificationOutcome,
} from '#rules/cooperative/register-field.ts';
import { EmptyState } from '../../../../parts/notice/empty-state.tsx';
import { MarkedWord, type MarkKind } from '../../../../parts/notice/mark.tsx';
import { Offered } from '../../../../parts/layout/offered.tsx';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import { recordText } from '../../../../text/cooperative/record.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { CoachingSection } from './coaching-section.tsx';
import { ConsultationSection } from './consultation-section.tsx';
import { IncomingSection } from './incoming-section.tsx';
import css from '../parts/record.module.css';
import { TrainingSection } from './training-section.tsx';
import { TabHead } from '../parts/tab-head.tsx';
import { VerificationDialog } from './verification-dialog.tsx';

const { verification: text, none } = recordTabsText;
const MARKS: Readonly<Record<VerificationOutcome, MarkKind>> = {
  found: 'ok',
  moved: 'warning',
  not_found: 'refuse',
};

/** What visits to the cooperative found, the latest first. */
export function VerificationTab({ record }: { readonly record: CooperativeRecord }) {
  const [isAdding, setAdding] = useState(false);
  const { columns } = text;
  const visits = [...record.verifications].sort((a, b) => (a.verifiedOn < b.verifiedOn ? 1 : -1));
  return (
    <>
      <TabHead
        asks="cooperative.addVerification"
        title={recordText.tabs.verification}
        addLabel={text.add}
        name="verification.add"
        onAdd={() => setAdding(true)}
      />
      {visits.length === 0 ? (
        <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>
      ) : (
        <div className={css.table}>
          <SmallTable
            label={recordText.tabs.verification}
            headers={[columns.verifiedOn, columns.outcome, columns.officer, columns.evidence, columns.note]}
            rows={visits.map((visit) => ({
              key: visit.id,
              cells: [
                formatShortDate(visit.verifiedOn),
                <MarkedWord key="outcome" kind={MARKS[visit.outcome]}>
                  {[
                    VERIFICATION_LABELS[visit.outcome],
                    visit.activitySeen === 'unknown'
                      ? ''
                      : ACTIVITY_SEEN_LABELS[visit.activitySeen].toLowerCase(),
                  ]
                    .filter(Boolean)
                    .join(', ')}
                </MarkedWord>,
                visit.officer,
                visit.evidence || none,
                visit.note || none,
              ],
            }))}
          />
        </div>
      )}
      <Offered asks="coaching.visits">
        <CoachingSection cooperativeId={record.id} />
      </Offered>
      <ConsultationSection cooperativeId={record.id} />
      <Offered asks="activity.ofCooperative">
        <TrainingSection cooperativeId={record.id} />
      </Offered>
      <IncomingSection cooperativeId={record.id} />
      {isAdding && (
        <VerificationDialog
          cooperativeId={record.id}
          officer={record.fields.assignedOfficer}
          onClose={() => setAdding(false)}
        />
      )}
    </>
  );
}
