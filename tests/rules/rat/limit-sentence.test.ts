import { describe, expect, it } from 'vitest';
import { ratDeadlines } from '#rules/rat/deadline.ts';
import { meetByOn, ratLimitSentence } from '#rules/rat/limit-sentence.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

describe('until when to meet and to report', () => {
  it.each([
    [
      2024,
      'primer',
      '2025-04-30',
      'RAT Tahun Buku 2024 dilaksanakan dan dilaporkan paling lambat 30 April 2025; batas pelaksanaan menurut undang-undang 30 Juni 2025.',
    ],
    [
      2025,
      'primer',
      '2026-03-31',
      'RAT Tahun Buku 2025 dilaksanakan paling lambat 31 Maret 2026 dan dilaporkan paling lambat 30 April 2026; batas pelaksanaan menurut undang-undang 30 Juni 2026.',
    ],
    [
      2024,
      'sekunder',
      '2025-06-30',
      'RAT Tahun Buku 2024 dilaksanakan dan dilaporkan paling lambat 30 Juni 2025; sesuai dengan batas undang-undang.',
    ],
  ] as const)('TB %i %s: %s', (bookYear, form, meetBy, sentence) => {
    const deadlines = ratDeadlines(RULE_BOOK, { bookYear, form });
    expect(meetByOn(deadlines)).toBe(meetBy);
    expect(ratLimitSentence(deadlines)).toBe(sentence);
  });

  it('never names a day to meet after the day to report', () => {
    const limits = ratDeadlines(RULE_BOOK, { bookYear: 2024, form: 'primer' });
    for (const report of ['2025-06-29', '2025-06-30', '2025-07-01']) {
      const reportLimitOn = toPlainDate(report);
      expect(meetByOn({ ...limits, reportLimitOn }) <= reportLimitOn).toBe(true);
    }
  });
});
