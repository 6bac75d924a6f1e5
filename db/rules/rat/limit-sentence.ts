import { formatLongDate } from '../value/indonesian-date.ts';
import type { PlainDate } from '../value/plain-date.ts';
import type { Reason } from '../value/reason.ts';
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

/** Asked where a template of the office's own names the meeting's limit, which its report's comes before. */
export function laterThanReport({ heldLimitOn, reportLimitOn }: Limits): Reason {
  const [value, limit] = [formatLongDate(heldLimitOn), formatLongDate(reportLimitOn)];
  const message = `Templatnya menyebut batas pelaksanaan RAT ${value}, sesudah batas laporannya, ${limit}; pakai isian [kalimat_batas_rat].`;
  return { code: 'BATAS_RAT_SESUDAH_LAPORAN', level: 'warning', message, field: 'Batas RAT', value, limit };
}
