import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { AwardCriteriaInput, AwardProgrammeState } from '#contract/award.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { useNavigation } from '../../lib/navigation.tsx';
import { useBookYear } from '../../lib/use-book-year.ts';
import { useCommand } from '../../lib/use-command.ts';
import { useRequest } from '../../lib/use-request.ts';
import { BookYearSelect } from '../../parts/book-year-select.tsx';
import { EmptyRegister } from '../../parts/empty-register.tsx';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { Notice } from '../../parts/notice.tsx';
import { Page } from '../../parts/page.tsx';
import { ShortcutButton } from '../../parts/shortcut-button.tsx';
import { awardText } from '../../text/award.ts';
import { AwardActions } from './award-actions.tsx';
import { AwardLists } from './award-lists.tsx';
import { ConfirmRecipients } from './confirm-recipients.tsx';
import { CriteriaStrip, FrozenCriteria } from './criteria-strip.tsx';
import { PrintCertificates } from './print-certificates.tsx';

/** The award of a book year: what is asked, who earns it and who does not, why, the decision, and its papers. */
export function AwardScreen({ bookYear: asked }: { readonly bookYear?: number | undefined }) {
  const { bookYear, years, choose } = useBookYear(asked);
  const { go } = useNavigation();
  const client = useQueryClient();
  const ofYear = { bookYear: bookYear ?? 0 };
  const isEnabled = bookYear !== undefined;
  const programme = useRequest('award.programme', ofYear, { isEnabled });
  const count = useRequest('award.count', ofYear, { isEnabled });
  const award = useRequest('award.get', ofYear, { isEnabled });
  const save = useCommand('award.saveDraft');
  const confirm = useCommand('award.confirm');
  const [open, setOpen] = useState<'confirm' | 'print' | null>(null);
  const [said, setSaid] = useState<string>();
  const confirmed = award.data?.bookYear === bookYear ? (award.data ?? undefined) : undefined;
  // What was just switched shows at once; it is kept until the stored draft has been read again.
  const shown =
    programme.data && save.isPending && save.variables.bookYear === bookYear
      ? { ...programme.data, criteria: save.variables.criteria, giver: save.variables.giver }
      : programme.data;
  const ready =
    shown && award.data !== undefined && bookYear !== undefined ? { bookYear, programme: shown } : undefined;
  // A large register takes a moment to be counted; the lists do not wait for it.
  const counted = count.isPlaceholderData ? undefined : count.data;
  const isEmpty = counted?.total === 0 && !confirmed;

  const state = () => {
    if (!ready) return awardText.reading;
    if (isEmpty) return '';
    if (confirmed) {
      const day = formatLongDate(confirmed.confirmedOn);
      return awardText.stateConfirmed(confirmed.recipients.length, ready.bookYear, day);
    }
    if (!counted) return awardText.reading;
    return awardText.state(counted.eligible, counted.notEligible, ready.bookYear);
  };
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
  return (
    <Page
      title={awardText.title}
      state={state()}
      actions={
        <>
          <BookYearSelect label={awardText.bookYear} years={years} value={bookYear} onChange={choose} />
          <Button variant="default" onClick={() => go({ screen: 'proof' })}>
            {awardText.proof}
          </Button>
          {ready && !isEmpty && <AwardActions bookYear={ready.bookYear} award={confirmed} onDone={setSaid} />}
          {confirmed ? (
            <ShortcutButton shortcut="Ctrl+P" onPress={() => setOpen('print')}>
              {awardText.print}
            </ShortcutButton>
          ) : (
            <Button
              disabled={!ready || !counted || counted.eligible === 0}
              onClick={() => setOpen('confirm')}
            >
              {awardText.confirm}
            </Button>
          )}
        </>
      }
    >
      <ErrorNotice error={count.error ?? programme.error ?? award.error ?? save.error} />
      {confirm.data && confirmed && !said && (
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
      {isEmpty && <EmptyRegister />}
      {ready && !isEmpty && (
        <>
          {confirmed ? (
            <FrozenCriteria programme={ready.programme} />
          ) : (
            <CriteriaStrip
              programme={ready.programme}
              count={counted}
              onChange={(criteria, giver) => change(ready, criteria, giver)}
            />
          )}
          <AwardLists
            key={`${ready.bookYear} ${confirmed ? 'confirmed' : 'open'}`}
            bookYear={ready.bookYear}
            count={counted}
            award={confirmed}
            onDone={setSaid}
          />
        </>
      )}
      {ready && counted && open === 'confirm' && (
        <ConfirmRecipients
          bookYear={ready.bookYear}
          isBusy={confirm.isPending}
          error={confirm.error}
          onClose={() => {
            confirm.reset();
            setOpen(null);
          }}
          onConfirm={(seen, on, given) =>
            confirm.mutate(
              { bookYear: ready.bookYear, on, seen, ...given },
              {
                // A list that changed meanwhile is shown as it is now before it is decided again.
                onError: () => void client.invalidateQueries(),
                onSuccess: () => {
                  setSaid(undefined);
                  setOpen(null);
                },
              },
            )
          }
        />
      )}
      {bookYear !== undefined && open === 'print' && (
        <PrintCertificates bookYear={bookYear} onClose={() => setOpen(null)} />
      )}
    </Page>
  );
}
