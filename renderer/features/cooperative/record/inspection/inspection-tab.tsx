import { useState } from 'react';
import type { CooperativeRecord } from '#contract/cooperative/record.ts';
import type { Inspection } from '#contract/evaluation/inspection.ts';
import { HEALTH_PREDICATE_LABELS, type HealthPredicate } from '#rules/rule-book/health-score.ts';
import { formatLongDate, formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../../../lib/navigation.tsx';
import { useCommand } from '../../../../lib/use-command.ts';
import { useRequest } from '../../../../lib/use-request.ts';
import { EmptyState } from '../../../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../../../parts/notice/error-notice.tsx';
import { MarkedWord, type MarkKind } from '../../../../parts/notice/mark.tsx';
import { SmallTable } from '../../../../parts/table/small-table.tsx';
import { inspectionText as text } from '../../../../text/cooperative/inspection.ts';
import { recordTabsText } from '../../../../text/cooperative/record-tabs.ts';
import { ArticlesPart } from './articles-part.tsx';
import { InspectionDialog } from './inspection-dialog.tsx';
import { KukPart } from './kuk-part.tsx';
import { WorksheetPart } from './worksheet-part.tsx';
import css from '../parts/record.module.css';
import { RemoveDialog } from '../parts/remove-dialog.tsx';
import { RowButtons, TabHead } from '../parts/tab-head.tsx';

const MARKS: Readonly<Record<HealthPredicate, MarkKind>> = {
  healthy: 'ok',
  fairly_healthy: 'ok',
  supervised: 'warning',
  specially_supervised: 'refuse',
};

const whatOf = ({ bookYear, inspectedOn }: Inspection): string =>
  text.what(bookYear, formatLongDate(inspectedOn));

/** Where a score comes from: its worksheet, or typed in. */
function sourceOf({ worksheet, manualReason }: Inspection): string {
  if (!worksheet) return text.sources.typed;
  return manualReason === '' ? text.sources.worksheet : text.sources.overridden;
}

/** Health inspections with what their score is made of, the class of business, the state of the articles. */
export function InspectionTab({ record }: { readonly record: CooperativeRecord }) {
  const answer = useRequest('inspection.list', { cooperativeId: record.id });
  const remove = useCommand('inspection.remove');
  const [edited, setEdited] = useState<Inspection | 'new' | null>(null);
  const [removed, setRemoved] = useState<Inspection | null>(null);
  const { go } = useNavigation();
  const openWorksheet = (id: string) => go({ screen: 'worksheet', cooperativeId: record.id, id });
  const { data } = answer;
  const { columns } = text;
  const latest = data?.inspections[0];
  return (
    <>
      <ErrorNotice error={answer.error} />
      <TabHead
        asks="inspection.save"
        title={text.inspections}
        addLabel={text.add}
        name="inspection.add"
        onAdd={() => setEdited('new')}
      />
      <WorksheetPart cooperativeId={record.id} drafts={data?.drafts ?? []} />
      {data?.inspections.length === 0 && <EmptyState title={text.emptyTitle}>{text.empty}</EmptyState>}
      {data && data.inspections.length > 0 && (
        <div className={css.table}>
          <SmallTable
            label={text.inspections}
            headers={[
              columns.inspectedOn,
              columns.bookYear,
              columns.report,
              columns.inspectors,
              columns.score,
              columns.source,
              columns.predicate,
              columns.scan,
              recordTabsText.actions,
            ]}
            rows={data.inspections.map((one) => ({
              key: one.id,
              cells: [
                formatShortDate(one.inspectedOn),
                one.bookYear,
                one.reportNumber || recordTabsText.none,
                one.inspectors,
                one.finalScore,
                sourceOf(one),
                <MarkedWord key="predicate" kind={MARKS[one.predicate]}>
                  {HEALTH_PREDICATE_LABELS[one.predicate]}
                </MarkedWord>,
                one.documentTitle || recordTabsText.none,
                <RowButtons
                  removes="inspection.remove"
                  edits="inspection.save"
                  key="buttons"
                  what={whatOf(one)}
                  onEdit={() => (one.worksheet ? openWorksheet(one.id) : setEdited(one))}
                  onRemove={() => setRemoved(one)}
                />,
              ],
            }))}
          />
        </div>
      )}
      {latest && <ScoreDetail inspection={latest} />}
      {data && <KukPart record={record} kuk={data.kuk} />}
      {data && <ArticlesPart cooperativeId={record.id} articles={data.articles} />}
      {edited && data && (
        <InspectionDialog
          record={record}
          isSharia={data.isSharia}
          updatedAt={data.updatedAt}
          inspection={edited === 'new' ? null : edited}
          onClose={() => setEdited(null)}
        />
      )}
      {removed && (
        <RemoveDialog
          what={whatOf(removed)}
          isBusy={remove.isPending}
          error={remove.error}
          onRemove={(reason) =>
            remove.mutate({ id: removed.id, reason }, { onSuccess: () => setRemoved(null) })
          }
          onClose={() => setRemoved(null)}
        />
      )}
    </>
  );
}

function ScoreDetail({ inspection }: { readonly inspection: Inspection }) {
  const { aspectColumns: columns } = text;
  return (
    <>
      <h3 className={css.part}>{`${text.latest} (${whatOf(inspection)})`}</h3>
      <div className={`${css.table ?? ''} ${css.narrow ?? ''}`}>
        <SmallTable
          label={text.detail(inspection.finalScore)}
          isNumeric
          headers={[columns.aspect, columns.score, columns.weight, columns.share]}
          rows={inspection.aspects.map(({ label, score, weight, share }) => ({
            key: label,
            cells: [label, score, weight, share],
          }))}
          total={[text.finalScore, '', '', inspection.finalScore]}
        />
      </div>
      {inspection.manualReason !== '' && <p>{text.manualReason(inspection.manualReason)}</p>}
      <p className={css.quiet}>{inspection.basis}</p>
    </>
  );
}
