import { expect, test } from 'vitest';
import { sample } from '../helpers/deep.ts';
import { killAtWork, killWhileUpgrading } from '../helpers/kill-drill/drill.ts';
import { addHead } from '../helpers/letter-office.ts';
import { officeBackend } from '../helpers/test-backend.ts';

/** A hundred lives on a busy machine. */
const LONG_MS = 3_600_000;

/** 1,000 kills in `test:deep`; each office grows old, so that there are several. */
const [OFFICES, KILLS] = [sample(1, 10), sample(8, 100)];

test.each(Array.from({ length: OFFICES }, (_, at) => 1 + at * KILLS))(
  'an office killed at work keeps everything it said was done, nothing half, nothing left over (from seed %i)',
  async (seed) => {
    const backend = await officeBackend({ hasRegister: true });
    await addHead(backend);
    await backend.close();
    const { faults, acknowledged } = await killAtWork(backend.dataFolder, KILLS, seed);
    expect(faults).toEqual([]);
    expect(acknowledged).toBeGreaterThan(5);
  },
  LONG_MS,
);

test(
  'an upgrade that is killed is there as a whole or not begun, and every row with it',
  async () => {
    expect((await killWhileUpgrading(sample(2, 40), 1)).faults).toEqual([]);
  },
  LONG_MS,
);
