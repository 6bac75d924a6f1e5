import { describe, expect, test } from 'vitest';
import { laterThan } from '#backend/base/later-than.ts';
import { officeBackend } from '../../helpers/test-backend.ts';
import { editRecord, newRecord } from '../../helpers/test-record.ts';

const AT = '2025-11-18T01:00:00.000Z';

describe('the instant of a change', () => {
  test.each([
    ['a millisecond before now', '2025-11-18T00:59:59.999Z', AT],
    ['now', AT, '2025-11-18T01:00:00.001Z'],
    ['a millisecond after now', '2025-11-18T01:00:00.001Z', '2025-11-18T01:00:00.002Z'],
    ['never', '', AT],
    ['words an older program wrote', 'kemarin', AT],
  ])('last changed %s', (_what, last, expected) => {
    expect(laterThan(last, AT)).toBe(expected);
  });

  test('lies after the change before it even when the clock went backwards', async () => {
    let clock = AT;
    const backend = await officeBackend({ now: () => clock });
    const id = await newRecord(backend);
    clock = '2025-11-18T00:00:00.000Z';
    const { updatedAt } = await editRecord(backend, id, { sector: 'Jasa' });
    expect(updatedAt).toBe('2025-11-18T01:00:00.001Z');
  });
});

test('a change names who was at work', async () => {
  const backend = await officeBackend({ actor: 'Siti Rahma' });
  const id = await newRecord(backend);
  await editRecord(backend, id, { sector: 'Jasa' });
  const rows = await backend.ask('change.list', { cooperativeId: id });
  expect(rows.map(({ who }) => who)).toEqual(['Siti Rahma', 'Siti Rahma']);
});
