import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AwardCriteriaInput, AwardProgrammeState } from '#contract/award.ts';
import { formatShortDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useBookYear } from '../../lib/use-book-year.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { BookYearSelect } from '../../parts/book-year-select.tsx';
import { EmptyRegister } from '../../parts/empty-register.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { primaryOf, usePrintQueue } from '../../parts/print-queue/use-print-queue.ts';
import { PrintQueue } from '../../parts/print-queue/print-queue.tsx';
import { ShortcutButton } from '../../parts/shortcut-button.tsx';
import { awardText } from '../../text/award.ts';
import { awardChoiceText as text } from '../../text/award-choice.ts';
import css from './award.module.css';
import { AwardActions } from './award-actions.tsx';
import { AwardLists } from './award-lists.tsx';
import { AwardSentence } from './award-sentence.tsx';
import { AwardSteps, type AwardStep } from './award-steps.tsx';
import { stepStates } from './step-states.ts';
import { ChooseStep } from './choose-step.tsx';
import { ChooseLoading, NotConfirmed } from './choose-waiting.tsx';
import { ConfirmRecipients } from './confirm-recipients.tsx';
import { askedOf, CriteriaStrip } from './criteria-strip.tsx';

/** The award of a book year in four steps: what is asked, who is chosen and why, the decision, and its papers. */
export function AwardScreen({ bookYear: asked }: { readonly bookYear?: number | undefined }) {
  const { bookYear, years, choose } = useBookYear(asked);
  const { go } = useNavigation();
  const client = useQueryClient();
  const ofYear = { bookYear: bookYear ?? 0 };
  const isEnabled = bookYear !== undefined;
  const programme = useRequest('award.programme', ofYear, { isEnabled });
  const count = useRequest('award.count', ofYear, { isEnabled });
  const award = useRequest('award.get', ofYear, { isEnabled });
  const isDraft = isEnabled && award.data === null;
  const ranking = useRequest('award.ranking', ofYear, { isEnabled: isDraft });
  const save = useCommand('award.saveDraft');
  const confirm = useCommand('award.confirm');
  const [walked, setStep] = useState<{ readonly year: number; readonly step: AwardStep }>();
  const [isConfirming, setConfirming] = useState(false);
  const [said, setSaid] = useState<string>();
  const confirmed = award.data?.bookYear === bookYear ? (award.data ?? undefined) : undefined;
  const queue = usePrintQueue(confirmed && { kind: 'award', bookYear: confirmed.bookYear });
  // What was just switched shows at once; it is kept until the stored draft has been read again.
  const shown =
    programme.data && save.isPending && save.variables.bookYear === bookYear
      ? { ...programme.data, criteria: { ...programme.data.criteria, ...save.variables.criteria }, giver: save.variables.giver }
      : programme.data;
  const ready =
    shown && award.data !== undefined && bookYear !== undefined ? { bookYear, programme: shown } : undefined;
  // A large register takes a moment to be counted; the lists do not wait for it.
  const counted = count.isPlaceholderData ? undefined : count.data;
  const ranked = ranking.isPlaceholderData ? undefined : ranking.data;
  const isEmpty = counted?.total === 0 && !confirmed;
  const step = walked?.year === bookYear ? walked?.step ?? 'choose' : confirmed ? 'print' : 'choose';
  const walk = (next: AwardStep) => bookYear !== undefined && setStep({ year: bookYear, step: next });

  const change = (
    { programme: now, bookYear: year }: NonNullable<typeof ready>,
    criteria: Partial<AwardCriteriaInput>,
    giver?: AwardProgrammeState['giver'],
  ) =>
    save.mutate({
      bookYear: year,
      expectedUpdatedAt: now.updatedAt,
      giver: giver ?? now.giver,
      criteria: { ...now.criteria, ...criteria },
    });
  const chosen = ranked?.chosen ?? 0;
  const printing = primaryOf(queue);
  const primary = () => {
    if (step === 'criteria' && !confirmed) return <Button onClick={() => walk('choose')}>{text.toChoose}</Button>;
    if (!confirmed)
      return (
        <Button disabled={!ready || !ranked || chosen === 0} onClick={() => setConfirming(true)}>
          {ranked ? text.confirm(chosen) : awardText.confirm}
        </Button>
      );
    if (step !== 'print') return <Button onClick={() => walk('print')}>{text.toPrint}</Button>;
    return (
      <ShortcutButton
        shortcut="Ctrl+P"
        disabled={!queue.queue || printing.onPress === undefined}
        loading={queue.isBusy}
        onPress={() => printing.onPress?.()}
      >
        {printing.label}
      </ShortcutButton>
    );
  };
  return (
    <Page
      title={awardText.title}
      state={
        ready && !isEmpty ? (
          <AwardSentence
            programme={ready.programme}
            award={confirmed}
            onChange={confirmed || step === 'criteria' ? undefined : () => walk('criteria')}
          />
        ) : (
          awardText.reading
        )
      }
      actions={
        <>
          <BookYearSelect label={awardText.bookYear} years={years} value={bookYear} onChange={choose} />
          <Button variant="default" onClick={() => go({ screen: 'proof' })}>
            {awardText.proof}
          </Button>
          {ready && !isEmpty && <AwardActions bookYear={ready.bookYear} award={confirmed} onDone={setSaid} />}
          {primary()}
        </>
      }
    >
      <ErrorNotice
        error={count.error ?? programme.error ?? award.error ?? (isDraft ? ranking.error : null) ?? save.error}
      />
      {isEmpty && <EmptyRegister />}
      {ready && !isEmpty && (
        <AwardSteps
          step={step}
          states={stepStates({
            eligible: counted?.eligible,
            chosen: confirmed?.recipients.length ?? ranked?.chosen,
            planned: ready.programme.criteria.plannedCount,
            confirmedOn: confirmed ? formatShortDate(confirmed.confirmedOn) : undefined,
            printed: queue.queue ? queue.counts : undefined,
          })}
          onStep={walk}
        />
      )}
      {confirm.data && confirmed && !said && step === 'print' && queue.counts.made === 0 && (
        <Notice
          kind="ok"
          title={awardText.confirmed(
            confirm.data.recipientCount,
            confirm.data.firstNumber,
            confirm.data.lastNumber,
          )}
        />
      )}
      {said !== undefined && <Notice kind="ok" title={said} />}
      {ready && !isEmpty && (
        <>
          {step === 'criteria' && !confirmed && (
            <CriteriaStrip
              key={`${ready.bookYear} ${ready.programme.updatedAt}`}
              programme={ready.programme}
              count={counted}
              onChange={(criteria, giver) => change(ready, criteria, giver)}
            />
          )}
          {step === 'criteria' && confirmed && (
            <p className={css.quiet}>
              {awardText.criteriaFrozen(askedOf(ready.programme), awardText.givers[ready.programme.giver])}
            </p>
          )}
          {(step === 'criteria' || (step === 'confirm' && confirmed)) && (
            <AwardLists
              key={`${ready.bookYear} ${confirmed ? 'confirmed' : 'open'} ${step}`}
              bookYear={ready.bookYear}
              count={counted}
              award={step === 'confirm' ? confirmed : undefined}
              isFrozen={confirmed !== undefined}
              onDone={setSaid}
            />
          )}
          {step === 'choose' &&
            !confirmed &&
            (ranked ? (
              <ChooseStep
                key={ready.bookYear}
                bookYear={ready.bookYear}
                ranking={ranked}
                onRanking={(order) => change(ready, { ranking: order })}
                onCriteria={() => walk('criteria')}
              />
            ) : (
              !ranking.error && <ChooseLoading />
            ))}
          {step === 'choose' && confirmed && (
            <AwardLists
              key={`${ready.bookYear} frozen`}
              bookYear={ready.bookYear}
              count={counted}
              award={confirmed}
              isFrozen
              onDone={setSaid}
            />
          )}
          {(step === 'confirm' || step === 'print') && !confirmed && <NotConfirmed onChoose={() => walk('choose')} />}
          {step === 'print' && confirmed && (
            <PrintQueue source={{ kind: 'award', bookYear: confirmed.bookYear }} state={queue} />
          )}
        </>
      )}
      {ready && isConfirming && (
        <ConfirmRecipients
          bookYear={ready.bookYear}
          planned={ready.programme.criteria.plannedCount}
          isBusy={confirm.isPending}
          error={confirm.error}
          onClose={() => {
            confirm.reset();
            setConfirming(false);
          }}
          onConfirm={(seen, on, earlierDateReason) =>
            confirm.mutate(
              { bookYear: ready.bookYear, on, earlierDateReason, seen },
              {
                // A list that changed meanwhile is shown as it is now before it is decided again.
                onError: () => void client.invalidateQueries(),
                onSuccess: () => {
                  setSaid(undefined);
                  setConfirming(false);
                  setStep({ year: ready.bookYear, step: 'print' });
                },
              },
            )
          }
        />
      )}
    </Page>
  );
}
