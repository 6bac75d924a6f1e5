import { describe, expect, test } from 'vitest';
import { statusSince } from '#rules/cooperative/status-since.ts';
import { activeStatementDoubts } from '#rules/cooperative/active-statement.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const on = toPlainDate('2025-11-18');
const ACTIVE = { status: 'active', sinceOn: null, ratYears: [2024] } as const;
const doubts = (more: object) => activeStatementDoubts({ ...ACTIVE, ...more }, { on, bookYear: 2024 });

describe('a paper that calls a cooperative active', () => {
  test.each(['inactive', 'dissolution_proposed', 'in_settlement', 'dissolved'] as const)(
    'is refused for one that is %s, with its status and since when',
    (status) => {
      const [reason] = doubts({ status, sinceOn: toPlainDate('2024-01-02') });
      expect(reason).toMatchObject({ code: 'STATUS_TIDAK_AKTIF', level: 'refuse' });
      expect(reason?.message).toContain('sejak 2 Januari 2024');
      expect(reason?.message).toContain('Surat keterangan terdaftar tetap dapat dibuat');
    },
  );

  test.each([
    ['2025-11-17', 0],
    ['2025-11-18', 0],
    ['2025-11-19', 1],
  ])('active since %s is contradicted %i times on 18 November', (day, count) => {
    expect(doubts({ sinceOn: toPlainDate(day) })).toHaveLength(count);
  });

  test('without a RAT of the book year on record is asked about', () => {
    expect(doubts({ ratYears: [2022] })).toMatchObject([{ level: 'warning', value: '2024' }]);
    expect(doubts({})).toEqual([]);
  });
});

describe('since when a status holds', () => {
  const day = (text: string) => toPlainDate(text);
  test('is the day of the first of its unbroken records', () => {
    const history = [
      { status: 'active', sinceOn: day('2007-03-12') },
      { status: 'inactive', sinceOn: day('2020-01-01') },
      { status: 'active', sinceOn: day('2022-05-04') },
      { status: 'active', sinceOn: day('2024-01-01') },
    ] as const;
    expect(statusSince(history, 'active')).toBe('2022-05-04');
    expect(statusSince(history.slice(0, 1), 'active')).toBe('2007-03-12');
  });

  test('is not said where its first record has no day, or there is none', () => {
    const history = [
      { status: 'active', sinceOn: null },
      { status: 'active', sinceOn: day('2024-01-01') },
    ] as const;
    expect(statusSince(history, 'active')).toBeNull();
    expect(statusSince([], 'active')).toBeNull();
  });
});
