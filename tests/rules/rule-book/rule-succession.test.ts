import { describe, expect, test } from 'vitest';
import { toPlainDate } from '#rules/value/plain-date.ts';
import type { PlainDate } from '#rules/value/plain-date.ts';
import { succeed } from '#rules/rule-book/rule-succession.ts';

const version = (from: string, until: string | null) => ({
  code: 'x',
  value: 1,
  inForceFrom: toPlainDate(from),
  inForceUntil: until === null ? null : toPlainDate(until),
  basis: '',
  note: '',
});
const PAST = version('1992-10-21', '2024-12-31');
const OPEN = version('2025-01-01', null);
const period = (from: string, until: string | null = null) => ({
  inForceFrom: toPlainDate(from),
  inForceUntil: until === null ? null : (until as PlainDate),
});

describe('a new version of a rule', () => {
  test('takes over from the open one, which ends the day before', () => {
    const { faults, ended, resumesOn } = succeed([PAST, OPEN], period('2026-01-01'));
    expect(faults).toEqual([]);
    expect(ended).toEqual({ version: OPEN, until: '2025-12-31' });
    expect(resumesOn).toBeNull();
  });

  test('with an end of its own gives way to the former one the day after', () => {
    expect(succeed([PAST, OPEN], period('2026-01-01', '2026-12-31'))).toMatchObject({
      faults: [],
      ended: { version: OPEN, until: '2025-12-31' },
      resumesOn: '2027-01-01',
    });
  });

  test.each([
    ['2025-01-01', null, 'inForceFrom'],
    ['2024-12-31', null, 'inForceFrom'],
    ['2024-06-01', '2024-07-01', 'inForceFrom'],
    ['1990-01-01', null, 'inForceUntil'],
    ['1990-01-01', '1992-10-21', 'inForceUntil'],
    ['2026-02-02', '2026-02-01', 'inForceUntil'],
  ])('from %s until %s is refused at its field', (from, until, field) => {
    const { faults, ended } = succeed([PAST, OPEN], period(from, until));
    expect(faults.map((fault) => fault.field)).toEqual([field]);
    expect(ended).toBeNull();
  });

  test('finds its place before the oldest, up to the day before it', () => {
    expect(succeed([PAST, OPEN], period('1990-01-01', '1992-10-20'))).toEqual({
      faults: [],
      ended: null,
      resumesOn: null,
    });
  });
});
