import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { RatDeadlines } from './deadline.ts';

type Limits = Pick<RatDeadlines, 'bookYear' | 'heldLimitOn' | 'reportLimitOn' | 'legalLimitOn'>;

/** The day until which to meet: where the report is due before the meeting's own limit, the report's. */
export function meetByOn({ heldLimitOn, reportLimitOn }: Limits): PlainDate {
  return reportLimitOn < heldLimitOn ? reportLimitOn : heldLimitOn;
}

/** Until when to meet and to report, and the day of the law as such, in one sentence. */
export function ratLimitSentence(limits: Limits): string {
  const { bookYear, reportLimitOn, legalLimitOn } = limits;
  const meetBy = meetByOn(limits);
  const [meet, report] = [formatLongDate(meetBy), formatLongDate(reportLimitOn)];
  const asked =
    meetBy === reportLimitOn
      ? `dilaksanakan dan dilaporkan paling lambat ${report}`
      : `dilaksanakan paling lambat ${meet} dan dilaporkan paling lambat ${report}`;
  const law =
    meetBy === legalLimitOn
      ? 'sesuai dengan batas undang-undang'
      : `batas pelaksanaan menurut undang-undang ${formatLongDate(legalLimitOn)}`;
  return `RAT Tahun Buku ${bookYear} ${asked}; ${law}.`;
}
