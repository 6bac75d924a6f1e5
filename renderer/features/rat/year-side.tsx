import { Button } from '@mantine/core';
import { useState } from 'react';
import type { RatYear } from '#contract/rat.ts';
import { ratLimitSentence } from '#rules/rat/limit-sentence.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import { quorumText } from '#rules/rat/quorum.ts';
import type { Reason } from '#rules/value/reason.ts';
import { useCommand } from '../../lib/use-command.ts';
import { ErrorNotice } from '../../parts/error-notice.tsx';
import { VerdictList } from '../../parts/verdict-row.tsx';
import { ratText } from '../../text/rat.ts';
import { ratEntryText as text } from '../../text/rat-entry.ts';
import { QuorumDialog } from './meeting-dialogs.tsx';
import css from './rat.module.css';
import { SpecialMeetings } from './special-meetings.tsx';

/** What is said of a book year that the day named by the register may belong to. */
const WITHOUT_DAY: ReadonlySet<Reason['code']> = new Set([
  'RAT_TAHUN_BUKU_BELUM_PASTI',
  'RAT_BELUM_DAPAT_DINILAI',
]);

interface YearSideProps {
  readonly year: RatYear;
  /** The verdict on the form as it is typed. */
  readonly reasons: readonly Reason[];
  readonly onBooked: (batchId: string | null) => void;
}

/** What the record says: limits, verdict, letters, quorum, extraordinary meetings. */
export function YearSide({ year, reasons, onBooked }: YearSideProps) {
  const book = useCommand('rat.bookNamed');
  const [isQuorumOpen, setQuorumOpen] = useState(false);
  const { deadlines, quorum, reminders, nextReminder, specialMeetings, cooperative } = year;
  const isMissing = reasons.some(({ code }) => code === 'RAT_BELUM_DILAPORKAN');
  return (
    <aside className={css.side} aria-label={text.verdict}>
      <h2>{text.verdict}</h2>
      <p>{ratLimitSentence({ ...deadlines, bookYear: year.bookYear })}</p>
      {reasons.length === 0 ? (
        <p>{text.noVerdict}</p>
      ) : (
        <VerdictList reasons={reasons} label={text.verdict} />
      )}
      {year.unplaced && reasons.some(({ code }) => WITHOUT_DAY.has(code)) && (
        <>
          <ErrorNotice error={book.error} />
          <Button
            loading={book.isPending}
            onClick={() =>
              book.mutate(
                { bookYear: year.bookYear, cooperativeIds: [cooperative.id] },
                { onSuccess: ({ batchId }) => onBooked(batchId) },
              )
            }
          >
            {ratText.unplaced.book(year.bookYear)}
          </Button>
        </>
      )}
      {reminders.map(({ step, sentOn }) => (
        <p key={step}>{text.sentReminder(step, formatLongDate(sentOn))}</p>
      ))}
      {nextReminder && isMissing && (
        <p>{text.nextReminder(nextReminder.step, formatLongDate(nextReminder.dueOn))}</p>
      )}
      <h2>{text.quorum}</h2>
      <p>{text.quorumIs(quorumText(quorum.rule), quorum.basis)}</p>
      <Button variant="default" onClick={() => setQuorumOpen(true)}>
        {text.quorumEdit}
      </Button>
      <h2>{text.special}</h2>
      <p>{text.specialHint}</p>
      <SpecialMeetings cooperativeId={cooperative.id} meetings={specialMeetings} />
      {isQuorumOpen && <QuorumDialog year={year} onClose={() => setQuorumOpen(false)} />}
    </aside>
  );
}
