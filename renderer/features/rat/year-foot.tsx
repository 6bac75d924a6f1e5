import { Button } from '@mantine/core';
import type { RatYear } from '#contract/rat.ts';
import { ratLimitSentence } from '#rules/rat/limit-sentence.ts';
import { formatLongDate } from '#rules/value/indonesian-date.ts';
import type { Reason } from '#rules/value/reason.ts';
import { useCommand } from '../../lib/use-command.ts';
import { ErrorNotice } from '../../parts/notice/error-notice.tsx';
import { VerdictList } from '../../parts/notice/verdict-row.tsx';
import { ratText } from '../../text/rat/rat.ts';
import { ratEntryText as text } from '../../text/rat/entry.ts';
import css from './entry.module.css';

/** What is said of a book year that the day named by the register may belong to. */
const WITHOUT_DAY: ReadonlySet<Reason['code']> = new Set([
  'RAT_TAHUN_BUKU_BELUM_PASTI',
  'RAT_BELUM_DAPAT_DINILAI',
]);

interface YearFootProps {
  readonly year: RatYear;
  /** The verdict on the form as it is typed. */
  readonly reasons: readonly Reason[];
  readonly onBooked: (batchId: string | null) => void;
}

/** Under the form: what its limits are, the verdict as it is typed, the warning letters that went out. */
export function YearFoot({ year, reasons, onBooked }: YearFootProps) {
  const book = useCommand('rat.bookNamed');
  const { deadlines, reminders, nextReminder, cooperative, bookYear } = year;
  const isMissing = reasons.some(({ code }) => code === 'RAT_BELUM_DILAPORKAN');
  return (
    <section className={css.foot} aria-label={text.verdict}>
      <p>{ratLimitSentence({ ...deadlines, bookYear })}</p>
      {reasons.length === 0 ? (
        <p>{text.noVerdict}</p>
      ) : (
        <VerdictList reasons={reasons} label={text.verdict} isCompact />
      )}
      {year.unplaced && reasons.some(({ code }) => WITHOUT_DAY.has(code)) && (
        <>
          <ErrorNotice error={book.error} />
          <Button
            variant="default"
            size="compact-sm"
            loading={book.isPending}
            onClick={() =>
              book.mutate(
                { bookYear, cooperativeIds: [cooperative.id] },
                { onSuccess: ({ batchId }) => onBooked(batchId) },
              )
            }
          >
            {ratText.unplaced.book(bookYear)}
          </Button>
        </>
      )}
      {reminders.map(({ step, sentOn }) => (
        <p key={step}>{text.sentReminder(step, formatLongDate(sentOn))}</p>
      ))}
      {nextReminder && isMissing && (
        <p>{text.nextReminder(nextReminder.step, formatLongDate(nextReminder.dueOn))}</p>
      )}
    </section>
  );
}
