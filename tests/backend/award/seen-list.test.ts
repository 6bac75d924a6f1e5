import { expect, test } from 'vitest';
import { officeBackend } from '../../helpers/test-backend.ts';

const YEAR = { bookYear: 2024 };

test('an award is confirmed for the list that was seen: another is refused before a number is drawn', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const seen = await backend.ask('award.recipients', YEAR);
  const { eligible } = await backend.ask('award.check', YEAR);
  expect(seen.rows.map(({ id }) => id)).toEqual(eligible.map(({ id }) => id));
  const [first] = seen.rows;
  await backend.ask('award.tick', {
    ...YEAR,
    cooperativeId: first?.id ?? '',
    choice: 'exclude',
    reason: 'diperiksa ulang',
  });
  const { count, checksum } = seen;
  const input = { ...YEAR, on: '2025-11-18', seen: { count, checksum } };
  expect(await backend.refusal('award.confirm', input)).toMatchObject({
    code: 'AWARD_LIST_CHANGED',
    details: { facts: { dilihat: count, sekarang: count - 1 } },
  });
  expect(await backend.ask('award.get', YEAR)).toBeNull();
  // As many again, but not the same: the count alone would not tell.
  const { notEligible } = await backend.ask('award.check', YEAR);
  const other = notEligible.find(({ id }) => id !== first?.id);
  await backend.ask('award.tick', {
    ...YEAR,
    cooperativeId: other?.id ?? '',
    choice: 'include',
    reason: 'atas keputusan kepala dinas',
  });
  expect((await backend.ask('award.recipients', YEAR)).count).toBe(count);
  expect((await backend.refusal('award.confirm', input)).code).toBe('AWARD_LIST_CHANGED');
  const now = await backend.ask('award.recipients', YEAR);
  const made = await backend.ask('award.confirm', {
    ...YEAR,
    on: '2025-11-18',
    seen: { count: now.count, checksum: now.checksum },
    isOpenSignature: true,
  });
  expect(made.recipientCount).toBe(count);
});

test('an award by another giver than the one that was seen is refused', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const { count, checksum } = await backend.ask('award.recipients', YEAR);
  const { criteria, giver } = await backend.ask('award.programme', YEAR);
  const other = giver === 'head' ? 'regent' : 'head';
  await backend.ask('award.saveDraft', { ...YEAR, criteria, giver: other });
  const input = { ...YEAR, on: '2025-11-18', seen: { count, checksum } };
  expect((await backend.refusal('award.confirm', input)).code).toBe('AWARD_LIST_CHANGED');
  expect(await backend.ask('award.get', YEAR)).toBeNull();
});
