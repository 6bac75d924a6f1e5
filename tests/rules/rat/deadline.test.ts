import { describe, expect, it } from 'vitest';
import { limitAfter } from '#rules/rule-book/book-year.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';
import { ratDeadlines, ratTimeliness } from '#rules/rat/deadline.ts';
import { RULE_BOOK } from '../../helpers/formation-file.ts';

const tb2024 = ratDeadlines(RULE_BOOK, { bookYear: 2024, form: 'primer' });

function judge(heldOn: string | null, reportedOn: string | null, deadlines = tb2024) {
  const rat = {
    heldOn: heldOn === null ? null : toPlainDate(heldOn),
    reportedOn: reportedOn === null ? null : toPlainDate(reportedOn),
  };
  const { isReported, isOnTime, reasons } = ratTimeliness(rat, deadlines);
  return { isReported, isOnTime, codes: reasons.map((reason) => `${reason.code} ${reason.level}`) };
}

describe('deadlines of a book year', () => {
  it.each([
    [2023, 'primer', '2024-06-30', '2024-06-30', '2024-06-30'],
    [2024, 'primer', '2025-06-30', '2025-06-30', '2025-04-30'],
    [2024, 'sekunder', '2025-06-30', '2025-06-30', '2025-06-30'],
    [2025, 'primer', '2026-06-30', '2026-03-31', '2026-04-30'],
    [2025, 'sekunder', '2026-06-30', '2026-06-30', '2026-06-30'],
    [2030, 'primer', '2031-06-30', '2031-03-31', '2031-04-30'],
  ] as const)(
    '%d %s: law %s, held %s, report %s',
    (bookYear, form, legalLimitOn, heldLimitOn, reportLimitOn) => {
      expect(ratDeadlines(RULE_BOOK, { bookYear, form })).toMatchObject({
        legalLimitOn,
        heldLimitOn,
        reportLimitOn,
      });
    },
  );

  it('of a book year that ends in June run to the last day of December', () => {
    const deadlines = ratDeadlines(RULE_BOOK, {
      bookYear: 2024,
      form: 'primer',
      bookYearEndsOn: toPlainDate('2024-06-30'),
    });
    expect(deadlines.legalLimitOn).toBe('2024-12-31');
    expect(deadlines.reportLimitOn).toBe('2024-10-31');
  });

  it('can name a day of the month, the last one where the month is shorter', () => {
    expect(limitAfter(toPlainDate('2024-12-31'), { monthsAfter: 4, day: 25 })).toBe('2025-04-25');
    expect(limitAfter(toPlainDate('2024-12-31'), { monthsAfter: 2, day: 31 })).toBe('2025-02-28');
  });
});

describe('a RAT reported to the office', () => {
  it.each([
    ['2025-03-15', '2025-04-29', true, ['RAT_DILAPORKAN info', 'RAT_TEPAT_WAKTU info']],
    ['2025-03-15', '2025-04-30', true, ['RAT_DILAPORKAN info', 'RAT_TEPAT_WAKTU info']],
    ['2025-03-15', '2025-05-01', false, ['RAT_DILAPORKAN info', 'RAT_TERLAMBAT refuse']],
    [
      null,
      '2025-04-30',
      true,
      ['RAT_DILAPORKAN info', 'RAT_TEPAT_WAKTU info', 'RAT_TERCATAT_TANPA_TANGGAL info'],
    ],
  ])('held %s, reported %s: in time %s', (held, reported, isOnTime, codes) => {
    expect(judge(held, reported)).toEqual({ isReported: true, isOnTime, codes });
  });

  it.each([
    ['2025-04-30', true, 'RAT_DALAM_BATAS info'],
    ['2025-05-01', false, 'RAT_TERLAMBAT refuse'],
  ])('with only the day of the meeting, %s, is judged by it and says so', (held, isOnTime, code) => {
    expect(judge(held, null)).toEqual({
      isReported: true,
      isOnTime,
      codes: ['RAT_DILAKSANAKAN info', 'RAT_TANGGAL_LAPOR_KOSONG info', code],
    });
    const said = ratTimeliness({ heldOn: toPlainDate(held), reportedOn: null }, tb2024).reasons;
    const words = JSON.stringify(said);
    expect(words).not.toMatch(/telah dilaporkan|melaporkan|tepat waktu/i);
    // The meeting's day is never given as the report's.
    expect(said.filter(({ field }) => field === 'Tanggal laporan RAT').map(({ value }) => value)).toEqual([
      'tidak tercatat',
    ]);
  });

  it('is missing when there is none', () => {
    const { isReported, isOnTime, reasons } = ratTimeliness(null, tb2024);
    expect({ isReported, isOnTime }).toEqual({ isReported: false, isOnTime: false });
    expect(reasons).toMatchObject([
      { code: 'RAT_BELUM_DILAPORKAN', level: 'refuse', limit: '30 April 2025' },
    ]);
  });

  it('known as held without its day counts, and is called neither in time nor late', () => {
    const { isReported, isOnTime, reasons } = ratTimeliness({ heldOn: null, reportedOn: null }, tb2024);
    expect({ isReported, isOnTime }).toEqual({ isReported: true, isOnTime: false });
    expect(reasons.map(({ code, level }) => `${code} ${level}`)).toEqual([
      'RAT_TERCATAT_TANPA_TANGGAL info',
      'RAT_BELUM_DAPAT_DINILAI refuse',
    ]);
    const words = reasons.map(({ message }) => message).join(' ');
    expect(words).toContain('belum dapat dinilai, tanggalnya belum ada');
    expect(words).toContain('Isi tanggal rapatnya');
    expect(words).not.toMatch(/dilaporkan|melaporkan|tepat waktu|terlambat/i);
  });

  it.each([
    ['2025-04-29', true],
    ['2025-04-30', true],
    ['2025-05-01', false],
  ])('of a meeting without its day is judged by the day of the report %s: %s', (reported, isOnTime) => {
    const rat = { heldOn: null, reportedOn: toPlainDate(reported) };
    const answer = ratTimeliness(rat, tb2024);
    expect(answer).toMatchObject({ isReported: true, isOnTime });
    expect(answer.reasons.map(({ code }) => code)).toContain('RAT_TERCATAT_TANPA_TANGGAL');
    expect(answer.reasons.map(({ code }) => code)).not.toContain('RAT_BELUM_DAPAT_DINILAI');
  });

  it('cannot have been held before its book year closed', () => {
    expect(judge('2024-12-31', '2025-01-10').codes).toContain('RAT_SEBELUM_TUTUP_BUKU refuse');
    expect(judge('2025-01-01', '2025-01-10').codes).not.toContain('RAT_SEBELUM_TUTUP_BUKU refuse');
  });

  it('held after the limits of the circular or the law is told, though the report decides', () => {
    const tb2025 = ratDeadlines(RULE_BOOK, { bookYear: 2025, form: 'primer' });
    const last = (held: string) => judge(held, '2026-04-30', tb2025).codes.slice(2);
    expect(last('2026-03-31')).toEqual([]);
    expect(last('2026-04-01')).toEqual(['RAT_LEWAT_BATAS_PELAKSANAAN warning']);
    expect(judge('2026-06-30', '2026-07-01', tb2025).codes).toContain('RAT_LEWAT_BATAS_PELAKSANAAN warning');
    expect(judge('2026-07-01', '2026-07-01', tb2025).codes).toContain(
      'RAT_LEWAT_BATAS_UNDANG_UNDANG warning',
    );
  });

  it('dated before its own meeting is questioned', () => {
    expect(judge('2025-03-15', '2025-03-14').codes).toContain('RAT_LAPOR_SEBELUM_RAPAT warning');
    expect(judge('2025-03-15', '2025-03-15').codes).not.toContain('RAT_LAPOR_SEBELUM_RAPAT warning');
  });
});
