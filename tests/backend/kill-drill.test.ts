import { expect, test } from 'vitest';
import { sample } from '../helpers/deep.ts';
import { killAtWork, killWhileUpgrading } from '../helpers/kill-drill/drill.ts';
import { addHead } from '../helpers/letter-office.ts';
import { officeBackend } from '../helpers/test-backend.ts';

test('an office killed at work keeps everything it said was done, nothing half, nothing left over', async () => {
  const backend = await officeBackend({ hasRegister: true });
  await addHead(backend);
  await backend.close();
  const { faults, acknowledged } = await killAtWork(backend.dataFolder, sample(8, 200), 1);
  expect(faults).toEqual([]);
  expect(acknowledged).toBeGreaterThan(5);
});

test('an upgrade that is killed is there as a whole or not begun, and every row with it', async () => {
  expect((await killWhileUpgrading(sample(2, 40), 1)).faults).toEqual([]);
});
