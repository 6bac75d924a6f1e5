import { describe, expect, test } from 'vitest';
import { countPeople, periodOf, recapOf } from '#rules/consultation/recap.ts';
import type { CountedConsultation } from '#rules/consultation/recap.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const visit = (part: Partial<CountedConsultation> = {}): CountedConsultation => ({
  nameKey: 'contoh laila',
  nikKtp: '',
  phone: '',
  cooperativeId: null,
  topic: 'halal',
  outcome: 'open',
  heldOn: toPlainDate('2025-06-10'),
  doneOn: null,
  ...part,
});

describe('the days of a recap', () => {
  test.each([
    [2025, 6, '2025-06-01', '2025-06-30'],
    [2024, 2, '2024-02-01', '2024-02-29'],
    [2025, 12, '2025-12-01', '2025-12-31'],
    [2025, null, '2025-01-01', '2025-12-31'],
  ])('of %i-%s are %s to %s', (year, month, from, until) => {
    expect(periodOf(year, month)).toEqual({ from, until });
  });
});

describe('people are counted once', () => {
  test.each<[string, readonly Partial<CountedConsultation>[], number]>([
    ['nobody came', [], 0],
    ['the same name three times is one', [{}, {}, {}], 1],
    ['two names are two', [{}, { nameKey: 'contoh budi' }], 2],
    ['one NIK under two spellings is one', [{ nikKtp: '1' }, { nikKtp: '1', nameKey: 'c laila' }], 1],
    ['one name with two NIK is two', [{ nikKtp: '1' }, { nikKtp: '2' }], 2],
    ['a visit without NIK belongs to the NIK of that name', [{ nikKtp: '1' }, {}], 1],
    ['one name with two telephones is two', [{ phone: '0811 1' }, { phone: '0811 2' }], 2],
    ['one telephone in two spellings is one', [{ phone: '0811-1' }, { phone: '+62 8111' }], 1],
    ['a visit without telephone belongs to the one of that name', [{ phone: '0811' }, {}], 1],
  ])('%s', (_what, visits, people) => {
    expect(countPeople(visits.map(visit))).toBe(people);
  });
});

describe('a recap', () => {
  test('of nothing is zero everywhere', () => {
    expect(recapOf([])).toEqual({
      consultations: 0,
      people: 0,
      cooperatives: 0,
      businesses: 0,
      doneSameDay: 0,
      followUpDays: null,
      outcomes: { open: 0, done: 0, follow_up: 0, referred: 0 },
      topics: [],
    });
  });

  test('adds up by outcome and by topic, most first', () => {
    const day = toPlainDate;
    const recap = recapOf([
      visit({ cooperativeId: 'k1', outcome: 'done', doneOn: day('2025-06-10') }),
      visit({ cooperativeId: 'k1', outcome: 'done', doneOn: day('2025-06-14'), topic: 'rat' }),
      visit({ cooperativeId: 'k2', outcome: 'done', doneOn: day('2025-06-16'), topic: 'rat' }),
      visit({ nameKey: 'contoh budi', outcome: 'follow_up', topic: 'rat' }),
      visit({ outcome: 'referred' }),
      visit(),
    ]);
    expect(recap).toMatchObject({ consultations: 6, people: 2, cooperatives: 2, doneSameDay: 1 });
    expect(recap.followUpDays).toBe(5);
    expect(recap.outcomes).toEqual({ open: 1, done: 3, follow_up: 1, referred: 1 });
    expect(recap.topics).toEqual([
      { topic: 'halal', count: 3 },
      { topic: 'rat', count: 3 },
    ]);
  });
});
