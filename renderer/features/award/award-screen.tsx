import { useState } from 'react';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useBookYear } from '../../lib/use-book-year.ts';
import { BookYearSelect } from '../../parts/field/book-year-select.tsx';
import { EmptyRegister } from '../../parts/notice/empty-register.tsx';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { Notice } from '../../parts/notice/notice.tsx';
import { Page } from '../../parts/layout/page.tsx';
import { SecondaryActs } from '../../parts/layout/secondary-acts.tsx';
import { usePrintQueue } from '../../parts/print-queue/use-print-queue.ts';
import { awardText } from '../../text/award/award.ts';
import { AwardActions } from './award-actions.tsx';
import { AwardPrimary } from './award-primary.tsx';
import { AwardSentence } from './award-sentence.tsx';
import { AwardSteps, type AwardStep } from './award-steps.tsx';
import { AwardWork } from './award-work.tsx';
import { ConfirmStep } from './confirm-step.tsx';
import { stepStates } from './step-states.ts';
import { useAwardYear } from './use-award-year.ts';

/** The award of a book year in four steps: what is asked, who is chosen and why, the decision, and its papers. */
export function AwardScreen({ bookYear: asked }: { readonly bookYear?: number | undefined }) {
  const { bookYear, years, choose } = useBookYear(asked);
  const { go } = useNavigation();
  const year = useAwardYear(bookYear);
  const { programme, confirmed, count, ranking, isEmpty } = year;
  const queue = usePrintQueue(confirmed && { kind: 'award', bookYear: confirmed.bookYear });
  const [walked, setWalked] = useState<{ readonly year: number; readonly step: AwardStep }>();
  const [isConfirming, setConfirming] = useState(false);
  const [said, setSaid] = useState<string>();
  const begun = confirmed ? 'print' : 'choose';
  const step = walked && walked.year === bookYear ? walked.step : begun;
  const walk = (next: AwardStep) => {
    setSaid(undefined);
    if (bookYear !== undefined) setWalked({ year: bookYear, step: next });
  };
  const ready = programme && bookYear !== undefined && !isEmpty ? { bookYear, programme } : undefined;
  const sentence = () => {
    if (isEmpty) return '';
    if (!ready) return awardText.reading;
    const change = confirmed || step === 'criteria' ? undefined : () => walk('criteria');
    return <AwardSentence programme={ready.programme} award={confirmed} onChange={change} />;
  };
  const toProof = { label: awardText.proof, run: () => go({ screen: 'proof' }) };
  return (
    <Page
      title={awardText.title}
      state={sentence()}
      actions={
        <>
          <BookYearSelect label={awardText.bookYear} years={years} value={bookYear} onChange={choose} />
          {ready ? (
            <AwardActions bookYear={ready.bookYear} award={confirmed} onDone={setSaid} toProof={toProof} />
          ) : (
            <SecondaryActs acts={[toProof]} />
          )}
          <AwardPrimary
            step={step}
            isConfirmed={confirmed !== undefined}
            chosen={ranking?.chosen}
            queue={queue}
            onStep={walk}
            onConfirm={() => setConfirming(true)}
          />
        </>
      }
    >
      <ErrorNotice error={year.error} />
      {isEmpty && <EmptyRegister />}
      {ready && (
        <>
          <AwardSteps
            step={step}
            states={stepStates({
              eligible: ranking?.total ?? count?.eligible,
              chosen: confirmed?.recipients.length ?? ranking?.chosen,
              planned: ready.programme.criteria.plannedCount,
              confirmedOn: confirmed ? formatShortDate(confirmed.confirmedOn) : undefined,
              printed: queue.queue ? queue.counts : undefined,
            })}
            onStep={walk}
          />
          {said !== undefined && <Notice kind="ok" title={said} />}
          <AwardWork
            bookYear={ready.bookYear}
            programme={ready.programme}
            step={step}
            year={year}
            queue={queue}
            onStep={walk}
            onDone={setSaid}
          />
        </>
      )}
      {ready && isConfirming && (
        <ConfirmStep
          bookYear={ready.bookYear}
          planned={ready.programme.criteria.plannedCount}
          onClose={() => setConfirming(false)}
          onConfirmed={(sentenceOf) => {
            setConfirming(false);
            setWalked({ year: ready.bookYear, step: 'print' });
            setSaid(sentenceOf);
          }}
        />
      )}
    </Page>
  );
}
