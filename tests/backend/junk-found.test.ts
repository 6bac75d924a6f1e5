import { expect, test } from 'vitest';
import { newRecord } from '../helpers/test-record.ts';
import { officeBackend } from '../helpers/test-backend.ts';

/** What a thousand junk inputs of each request once ended as a fault of the program; each is answered in words now. */

test('a cooperative is no double of itself', async () => {
  const backend = await officeBackend();
  const id = await newRecord(backend);
  const asked = { firstId: id, secondId: id, reason: 'sudah diperiksa' };
  const { code, details } = await backend.refusal('duplicate.dismiss', asked);
  expect([code, details.faults?.[0]?.path]).toEqual(['INVALID_INPUT', 'secondId']);
});

test('a race of days ends no earlier than it begins; one of a single day has a day', async () => {
  const backend = await officeBackend({ today: '2025-06-10' });
  const race = { from: '2025-06-10', until: '2025-06-09', stage: 'ahu' } as const;
  expect((await backend.refusal('formation.sprint', race)).details.faults).toMatchObject([{ path: 'until' }]);
  expect(await backend.ask('formation.sprint', { ...race, until: '2025-06-10' })).toMatchObject({
    daysLeft: 1,
    byDay: [{ on: '2025-06-10' }],
  });
});

test('a letter came in while there were offices', async () => {
  const backend = await officeBackend();
  const letter = { sender: 'Camat Contoh', subject: 'Undangan' };
  const { details } = await backend.refusal('incoming.record', { ...letter, receivedOn: '1944-01-12' });
  expect(details.faults).toMatchObject([{ path: 'receivedOn' }]);
  await backend.ask('incoming.record', { ...letter, receivedOn: '1945-08-17' });
});

test('behind a row of no region stands nothing, and no list opens', async () => {
  const backend = await officeBackend({ hasRegister: true });
  const behind = await backend.ask('recap.behind', {
    grouping: 'district',
    key: '2025-04-18',
    column: { key: 'total', bookYear: null },
    page: { offset: 0, limit: 10 },
    filters: [],
  });
  expect(behind).toMatchObject({ total: 0, listFilters: null });
});
