import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ActivityPage, BatchLine } from '#contract/activity.ts';
import { batchDaysText } from '#rules/activity/batch.ts';
import { useRequest } from '../../../lib/use-request.ts';
import { Offered } from '../../../parts/layout/offered.tsx';
import { EmptyState } from '../../../parts/notice/empty-state.tsx';
import { ErrorNotice } from '../../../parts/notice/error-notice.tsx';
import { MarkedWord } from '../../../parts/notice/mark.tsx';
import { SmallTable } from '../../../parts/table/small-table.tsx';
import { activityText } from '../../../text/activity.ts';
import css from '../parts/activity.module.css';
import { PaperPrint } from './paper-print.tsx';
import { SeveralPapers } from './several-papers.tsx';
import { TermsDialog } from './terms-dialog.tsx';

const { papers: text, batch: batchText } = activityText;

/** Every paper of one batch in the order in which they are needed, with what each still lacks. */
function BatchPapers({ batch }: { readonly batch: BatchLine }) {
  const { data, error } = useRequest('activity.papers', { batchId: batch.id });
  if (!data) return <ErrorNotice error={error} />;
  return (
    <>
      <SeveralPapers batch={batch} papers={data} />
      <SmallTable
        label={text.table(batch.number)}
        headers={[text.columns.paper, text.columns.lacks, text.columns.act]}
        rows={data.map(({ paper, name, lacks, canBeMade }) => ({
          key: paper,
          cells: [
            name,
            lacks.length === 0 ? (
              <MarkedWord key="state" kind="ok">
                {text.ready}
              </MarkedWord>
            ) : (
              <MarkedWord key="state" kind={canBeMade ? 'info' : 'warning'}>
                {text.lacks(lacks)}
              </MarkedWord>
            ),
            canBeMade ? <PaperPrint key={paper} batch={batch} paper={paper} /> : '',
          ],
        }))}
      />
    </>
  );
}

interface PapersTabProps {
  readonly page: ActivityPage;
  readonly onTell: (sentence: string) => void;
}

/** The papers of an activity, a batch at a time. */
export function PapersTab({ page, onTell }: PapersTabProps) {
  const [chosenId, setChosen] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const { batches } = page;
  const chosen = batches.find(({ id }) => id === chosenId) ?? batches[0];
  return (
    <>
      <div className={css.batches} role="group" aria-label={batchText.list}>
        {batches.map((one) => (
          <Button
            key={one.id}
            variant={one.id === chosen?.id ? 'light' : 'default'}
            aria-pressed={one.id === chosen?.id}
            onClick={() => setChosen(one.id)}
          >
            {`${batchText.name(one.number)}: ${batchDaysText(one)}`}
          </Button>
        ))}
        <Offered asks="activity.saveTerms">
          <Button variant="default" className={css.push ?? ''} onClick={() => setOpen(true)}>
            {text.terms}
          </Button>
        </Offered>
      </div>
      {chosen ? (
        <BatchPapers key={chosen.id} batch={chosen} />
      ) : (
        <EmptyState title={batchText.emptyTitle}>{text.noBatch}</EmptyState>
      )}
      {isOpen && (
        <TermsDialog page={page} onSaved={() => onTell(text.termsSaved)} onClose={() => setOpen(false)} />
      )}
    </>
  );
}
