import { describe, expect, test } from 'vitest';
import { RULE_CODES } from '#rules/rule-book/rule-book.ts';
import { faultsOf } from '../../helpers/test-record.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import type { TestBackend } from '../../helpers/test-backend.ts';

const CIRCULAR = {
  code: 'rat-deadline-primer',
  value: { held: { monthsAfter: 2, day: null }, report: { monthsAfter: 3, day: 15 } },
  inForceFrom: '2026-01-01',
  inForceUntil: null,
  basis: 'SE contoh 2/2026',
  note: '',
};

const versionsOf = async (backend: TestBackend, code: string) =>
  (await backend.ask('rule.list', {})).find((rule) => rule.code === code)?.versions ?? [];

describe('dated rules of the office', () => {
  test('are listed with every version, the newest first and the one of today marked', async () => {
    const backend = await officeBackend();
    const rules = await backend.ask('rule.list', {});
    expect(rules.map(({ code }) => code).sort()).toEqual([...RULE_CODES].sort());
    const versions = await versionsOf(backend, 'rat-deadline-primer');
    expect(versions.map(({ inForceFrom, isCurrent }) => [inForceFrom, isCurrent])).toEqual([
      ['2025-01-01', true],
      ['2024-01-01', false],
      ['1992-10-21', false],
    ]);
  });

  test('a new version takes over from its first day and leaves the former years alone', async () => {
    const backend = await officeBackend();
    const before = await versionsOf(backend, CIRCULAR.code);
    await backend.ask('rule.addVersion', CIRCULAR);
    const after = await versionsOf(backend, CIRCULAR.code);
    expect(after.map(({ inForceFrom, inForceUntil }) => [inForceFrom, inForceUntil])).toEqual([
      ['2026-01-01', null],
      ['2025-01-01', '2025-12-31'],
      ['2024-01-01', '2024-12-31'],
      ['1992-10-21', '2023-12-31'],
    ]);
    expect(after.slice(2)).toEqual(before.slice(1));
    expect(after[0]).toMatchObject({ value: CIRCULAR.value, basis: CIRCULAR.basis });
  });

  test('for one year only, the former rule comes back afterwards', async () => {
    const backend = await officeBackend();
    await backend.ask('rule.addVersion', { ...CIRCULAR, inForceUntil: '2026-12-31' });
    const [last, only, former] = await versionsOf(backend, CIRCULAR.code);
    expect(only).toMatchObject({ inForceFrom: '2026-01-01', inForceUntil: '2026-12-31' });
    expect(last).toMatchObject({ inForceFrom: '2027-01-01', inForceUntil: null, value: former?.value });
  });

  test('an overlap, an empty basis and a malformed value are refused at their fields, nothing is saved', async () => {
    const backend = await officeBackend();
    const before = await backend.ask('rule.list', {});
    const refuse = (changes: object) =>
      faultsOf(backend, 'rule.addVersion', { ...CIRCULAR, ...changes }).then(Object.keys);
    expect(await refuse({ inForceFrom: '2024-06-01' })).toEqual(['inForceFrom']);
    expect(await refuse({ basis: ' ' })).toEqual(['basis']);
    expect(await refuse({ value: { held: { monthsAfter: 0, day: null } } })).toEqual(['value']);
    expect((await backend.refusal('rule.addVersion', { ...CIRCULAR, code: 'tidak-ada' })).code).toBe(
      'NOT_FOUND',
    );
    expect(await backend.ask('rule.list', {})).toEqual(before);
  });
});
