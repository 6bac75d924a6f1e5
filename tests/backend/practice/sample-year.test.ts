import { expect, test } from 'vitest';
import { officeBackend, testBackend } from '../../helpers/test-backend.ts';

test('the sample office shows a whole RAT year, without changing who deserves the award', async () => {
  const sample = await testBackend({ today: '2025-11-18', isPractice: true });
  await sample.ask('practice.fill', {});
  const {
    stages: { unplaced, ...stages },
    notHeld,
  } = await sample.ask('rat.boardCount', { bookYear: 2024 });
  for (const count of Object.values(stages)) expect(count).toBeGreaterThan(0);
  expect(unplaced).toBe(0);
  const { rows } = await sample.ask('rat.board', { bookYear: 2024, limit: 500 });
  const days = rows.flatMap((row) => Object.values(row.days)).filter((day) => day !== null);
  expect(days.every((day) => day <= '2025-11-18')).toBe(true);

  const plain = await officeBackend({ hasRegister: true });
  expect((await plain.ask('rat.boardCount', { bookYear: 2024 })).notHeld).toBe(notHeld);
  const deserving = async (backend: typeof plain) =>
    (await backend.ask('award.check', { bookYear: 2024 })).eligible.map(({ name }) => name);
  expect(await deserving(sample)).toEqual(await deserving(plain));
}, 120_000);
