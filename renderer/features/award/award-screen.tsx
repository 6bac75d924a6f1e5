import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatLongDate } from '#rules/indonesian-date.ts';
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
import { AwardLists } from './award-lists.tsx';
import { ConfirmRecipients } from './confirm-recipients.tsx';
import { PrintCertificates } from './print-certificates.tsx';

/** Who earns the award and who does not, why, the decision itself, and the printing of it. */
export function AwardScreen() {
  const { bookYear, years, choose } = useBookYear();
  const { go } = useNavigation();
  const isEnabled = bookYear !== undefined;
  const check = useRequest('award.check', { bookYear: bookYear ?? 0 }, { isEnabled });
  const award = useRequest('award.get', { bookYear: bookYear ?? 0 }, { isEnabled });
  const confirm = useCommand('award.confirm');
  const [open, setOpen] = useState<'confirm' | 'print' | null>(null);
  const confirmed = award.data?.bookYear === bookYear ? (award.data ?? undefined) : undefined;
  const isReady = check.data !== undefined && award.data !== undefined && bookYear !== undefined;

  const isEmpty = check.data?.eligible.length === 0 && check.data.notEligible.length === 0 && !confirmed;
  const state = () => {
    if (!isReady) return awardText.reading;
    if (isEmpty) return '';
    if (confirmed) {
      return awardText.stateConfirmed(
        confirmed.recipients.length,
        bookYear,
        formatLongDate(confirmed.confirmedOn),
      );
    }
    return awardText.state(check.data.eligible.length, check.data.notEligible.length, bookYear);
  };
  const primary = confirmed ? (
    <ShortcutButton shortcut="Ctrl+P" onPress={() => setOpen('print')}>
      {awardText.print}
    </ShortcutButton>
  ) : (
    <Button disabled={!isReady || check.data.eligible.length === 0} onClick={() => setOpen('confirm')}>
      {awardText.confirm}
    </Button>
  );
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
          {primary}
        </>
      }
    >
      <ErrorNotice error={check.error ?? award.error ?? confirm.error} />
      {confirm.data && confirmed && (
        <Notice
          kind="ok"
          title={awardText.confirmed(
            confirm.data.recipientCount,
            confirm.data.firstNumber,
            confirm.data.lastNumber,
          )}
        />
      )}
      {isReady && isEmpty && <EmptyRegister />}
      {isReady && !isEmpty && (
        <AwardLists
          key={`${bookYear} ${confirmed ? 'confirmed' : 'open'}`}
          bookYear={bookYear}
          check={check.data}
          award={confirmed}
        />
      )}
      {isReady && open === 'confirm' && (
        <ConfirmRecipients
          bookYear={bookYear}
          count={check.data.eligible.length}
          isBusy={confirm.isPending}
          onClose={() => setOpen(null)}
          onConfirm={(on) => confirm.mutate({ bookYear, on }, { onSettled: () => setOpen(null) })}
        />
      )}
      {bookYear !== undefined && open === 'print' && (
        <PrintCertificates bookYear={bookYear} onClose={() => setOpen(null)} />
      )}
    </Page>
  );
}
