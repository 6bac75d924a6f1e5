import { expect, test } from 'vitest';
import { isOnDuty, offDutyText, officerFaults } from '#rules/coaching/officer.ts';
import type { OfficerFacts } from '#rules/coaching/officer.ts';
import { toPlainDate } from '#rules/value/plain-date.ts';

const on = toPlainDate;
const officer = (part: Partial<OfficerFacts>): OfficerFacts => ({
  name: 'Contoh Hidayat',
  role: 'ppkl',
  decreeNumber: '',
  decreeOn: null,
  startsOn: on('2026-01-01'),
  endsOn: on('2026-12-31'),
  areas: [],
  fund: '',
  superior: '',
  note: '',
  ...part,
});
const allowed = { roles: ['ppkl'], funds: ['apbn'], visits: null };
const fields = (facts: OfficerFacts, part: object = {}) =>
  officerFaults(facts, { ...allowed, ...part }).map(({ field }) => field);

test('B6: an officer is on duty on the last day of the period and no longer the day after', () => {
  const one = officer({});
  expect(isOnDuty(one, on('2026-12-30'))).toBe(true);
  expect(isOnDuty(one, on('2026-12-31'))).toBe(true);
  expect(isOnDuty(one, on('2027-01-01'))).toBe(false);
  expect(isOnDuty(one, on('2026-01-01'))).toBe(true);
  expect(isOnDuty(one, on('2025-12-31'))).toBe(false);
  expect(offDutyText(one, on('2026-12-31'))).toBeUndefined();
  expect(offDutyText(one, on('2027-01-01'))).toContain('berakhir 31 Desember 2026');
  expect(offDutyText(one, on('2025-12-31'))).toContain('baru mulai 1 Januari 2026');
});

test('a period nobody has written down hinders no visit', () => {
  expect(isOnDuty({ startsOn: null, endsOn: null }, on('1999-01-01'))).toBe(true);
  expect(isOnDuty({ startsOn: null, endsOn: on('2026-12-31') }, on('1999-01-01'))).toBe(true);
});

test('a period does not end before it begins, nor before a visit on record, nor begin after one', () => {
  expect(fields(officer({}))).toEqual([]);
  expect(fields(officer({ endsOn: on('2025-12-31') }))).toEqual(['endsOn']);
  const visits = { firstOn: on('2026-02-01'), lastOn: on('2026-11-30') };
  expect(fields(officer({ endsOn: on('2026-11-30') }), { visits })).toEqual([]);
  expect(fields(officer({ endsOn: on('2026-11-29') }), { visits })).toEqual(['endsOn']);
  expect(fields(officer({ startsOn: on('2026-02-01') }), { visits })).toEqual([]);
  expect(fields(officer({ startsOn: on('2026-02-02') }), { visits })).toEqual(['startsOn']);
});

test('role and fund come from the office’s lists, or are not said at all', () => {
  expect(fields(officer({ role: '', fund: '' }))).toEqual([]);
  expect(fields(officer({ role: 'juru-ukur', fund: 'kas-kecil' }))).toEqual(['role', 'fund']);
});
